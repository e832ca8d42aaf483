/** What the page of a history has besides the style of all pages: the colours of its chart are those of the theme. */
export const HISTORY_STYLE = `
.chart {
  --chart-ink: var(--vscode-foreground); --chart-quiet: var(--vscode-descriptionForeground);
  --chart-lines: var(--vscode-panel-border, var(--vscode-contrastBorder)); --chart-paper: var(--vscode-editor-background);
  --chart-good: var(--vscode-charts-blue); --chart-bad: var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow));
  font-family: var(--vscode-font-family);
}
/* The borders of these themes are as loud as what is drawn. */
.vscode-high-contrast .chart-grid, .vscode-high-contrast-light .chart-grid { stroke-opacity: .35; }
.vscode-high-contrast .chart .chart-gap, .vscode-high-contrast-light .chart .chart-gap { fill-opacity: .2; }
figure { margin: 1.4rem 0 0; }
ol.turns { margin: 1.4rem 0 0; padding: 0; list-style: none; }
ol.turns > li { margin: 0 0 1.6rem; padding-left: 2.4rem; position: relative; }
ol.turns h2 { margin: 0; }
.number {
  position: absolute; left: 0; top: 0; width: 1.6em; height: 1.6em; line-height: 1.5em; text-align: center; border-radius: 50%;
  border: 2px solid var(--vscode-editorWarning-foreground, var(--vscode-charts-yellow)); font-weight: 600; box-sizing: border-box;
}
.effects dt { margin-top: .4rem; }
.effects dd ul { margin: 0; }
table.points td.figure, table.points th.figure { text-align: right; padding-left: 1rem; font-variant-numeric: tabular-nums; white-space: nowrap; }
table.points tbody th, table.points tbody td { padding: .25rem 0; }
table.points td.title { padding-left: 1rem; overflow-wrap: anywhere; }
`;
