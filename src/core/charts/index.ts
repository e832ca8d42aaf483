export { flowChart, type FlowLink, type FlowNode } from './flow';
export { historyChart, type HistoryChartPoint } from './historyChart';
export { CHART_STYLE } from './style';
export { shape, type Svg } from './svg';
export { treemapChart, type Tile } from './treemap';
