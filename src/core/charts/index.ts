export {
  historyChart,
  type HistoryChartOptions,
  type HistoryChartPoint,
  type HistoryChartTurn,
} from './historyChart';
export { CHART_STYLE } from './style';
export { picture, round, shape, type PictureInfo, type Svg } from './svg';
export { flowChart, type FlowLink, type FlowNode } from './flow';
export { treemapChart, type Tile } from './treemap';
