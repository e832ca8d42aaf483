/**
 * The look of all pictures, for a page to take into its style. A page gives its own colours by setting the properties
 * `--chart-…`; nothing in a picture is told by colour alone.
 */
export const CHART_STYLE = `
.chart {
  --ink: var(--chart-ink, #1d2733); --quiet: var(--chart-quiet, #5a6775); --lines: var(--chart-lines, #d8dee5);
  --paper: var(--chart-paper, #ffffff); --good: var(--chart-good, #1a6fb5); --bad: var(--chart-bad, #b3370f);
  display: block; width: 100%; height: auto; font: 12px system-ui, 'Segoe UI', sans-serif; color: var(--ink);
}
@media (prefers-color-scheme: dark) {
  .chart {
    --ink: var(--chart-ink, #e3e8ee); --quiet: var(--chart-quiet, #a4afbb); --lines: var(--chart-lines, #3a434d);
    --paper: var(--chart-paper, #15191e); --good: var(--chart-good, #6cb6ff); --bad: var(--chart-bad, #ff9a70);
  }
}
@media print {
  .chart { --ink: #000; --quiet: #333; --lines: #bbb; --paper: #fff; --good: #004a8f; --bad: #8a2500; }
}
@media (forced-colors: active) {
  .chart { --ink: CanvasText; --quiet: CanvasText; --lines: GrayText; --paper: Canvas; --good: CanvasText; --bad: Highlight; }
}
.chart text { fill: var(--ink); }
.chart .chart-grid { stroke: var(--lines); stroke-width: 1; }
.chart .chart-axis, .chart .chart-axis-name { fill: var(--quiet); font-size: 11px; }
.chart .chart-line { fill: none; stroke: var(--good); stroke-width: 2; stroke-linejoin: round; stroke-linecap: round; }
.chart .chart-dot { fill: var(--good); }
.chart .chart-area { fill: var(--quiet); fill-opacity: .35; stroke: var(--quiet); stroke-width: 1; }
.chart .chart-gap { fill: var(--lines); fill-opacity: .45; }
.chart .chart-turn line { stroke: var(--bad); stroke-width: 1; stroke-dasharray: 3 3; }
.chart .chart-turn circle { fill: var(--paper); stroke: var(--bad); stroke-width: 2; }
.chart .chart-turn text { font-size: 11px; font-weight: 600; }
.chart .chart-turn-label { font-size: 12px; }
`;
