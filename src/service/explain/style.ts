/**
 * The look of a page in the colours of the editor's theme. Every colour is one of the theme's variables, and nothing is
 * told by colour alone.
 */
export const STYLE = `
:root { color-scheme: light dark; }
body {
  margin: 0 auto; padding: 1.6rem 2rem 3rem; max-width: 58rem; line-height: 1.5;
  color: var(--vscode-foreground); background: var(--vscode-editor-background);
  font-family: var(--vscode-font-family); font-size: var(--vscode-font-size);
}
h1 { margin: 0; font-size: 1.55em; font-weight: 600; line-height: 1.3; }
h2 { margin: 2.2rem 0 .5rem; font-size: 1.15em; font-weight: 600; }
h3 { margin: 0 0 .4rem; font-size: 1em; font-weight: 600; }
p { margin: .4rem 0; }
a { color: var(--vscode-textLink-foreground); text-decoration: none; border-radius: 2px; }
a:hover { color: var(--vscode-textLink-activeForeground); text-decoration: underline; }
a:focus-visible, summary:focus-visible { outline: 1px solid var(--vscode-focusBorder); outline-offset: 2px; }
.quiet { color: var(--vscode-descriptionForeground); font-size: .92em; }
.quiet .id { font-weight: normal; }
.id { font-variant-numeric: tabular-nums; font-weight: 600; white-space: nowrap; }
.verdict {
  margin: 1.2rem 0 0; padding: .7rem 1rem; border-left: 4px solid var(--tone, var(--vscode-descriptionForeground));
  background: var(--vscode-textBlockQuote-background);
}
.verdict strong { display: block; }
.strong { --tone: var(--vscode-charts-green); }
.likely { --tone: var(--vscode-charts-blue); }
.possible { --tone: var(--vscode-charts-yellow); }
.doubtful { --tone: var(--vscode-charts-red); }
.unsure { --tone: var(--vscode-descriptionForeground); }
table { width: 100%; border-collapse: collapse; }
caption { text-align: left; padding-bottom: .6rem; }
th { text-align: left; font-weight: normal; }
thead th { padding: 0 0 .3rem; font-size: .92em; color: var(--vscode-descriptionForeground); }
tbody th, tbody td { padding: .65rem 0; vertical-align: top; border-top: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); }
tbody th { padding-right: 1.6rem; }
th.fit, td.fit { width: 42%; }
.pill {
  margin-left: .2rem; padding: 0 .45rem; font-size: .85em; white-space: nowrap; border-radius: .6rem;
  border: 1px solid var(--vscode-descriptionForeground); color: var(--vscode-foreground);
}
.bar { display: block; width: 100%; height: 10px; margin: .4rem 0; overflow: visible; }
.bar .track { fill: var(--vscode-foreground); opacity: .1; }
.bar .value { fill: var(--tone); }
.unsure .bar .value { fill: var(--vscode-foreground); opacity: .4; }
.bar .zero { stroke: var(--vscode-foreground); stroke-width: 1; opacity: .8; }
section + section { margin-top: 1.8rem; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(15rem, 1fr)); gap: 1rem; margin: .6rem 0 0; }
.text { padding: .8rem 1rem; border: 1px solid var(--vscode-panel-border, var(--vscode-contrastBorder)); border-radius: 4px; }
dl { margin: 0; }
dt { font-size: .85em; color: var(--vscode-descriptionForeground); }
dd { margin: 0 0 .5rem; overflow-wrap: anywhere; }
mark { color: inherit; background: none; border-bottom: 2px solid var(--vscode-charts-blue); padding: 0 1px; border-radius: 2px 2px 0 0; }
mark.some, mark.much { background: var(--vscode-editor-findMatchHighlightBackground); }
mark.much { font-weight: 600; }
ul { margin: .3rem 0; padding-left: 1.2rem; }
li { margin: .2rem 0; }
ul.words { display: flex; flex-wrap: wrap; gap: .25rem .9rem; padding: 0; list-style: none; }
.words li { margin: 0; }
details { margin-top: 2.2rem; }
summary { cursor: pointer; }
.vscode-high-contrast .verdict, .vscode-high-contrast-light .verdict { border: 1px solid var(--vscode-contrastBorder); border-left-width: 4px; }
.vscode-high-contrast mark, .vscode-high-contrast-light mark { outline: 1px solid var(--vscode-contrastActiveBorder); background: none; }
.vscode-high-contrast .bar .track, .vscode-high-contrast-light .bar .track { fill: none; stroke: var(--vscode-contrastBorder); opacity: 1; }
.vscode-high-contrast .bar .value, .vscode-high-contrast-light .bar .value { opacity: 1; }
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
`;
