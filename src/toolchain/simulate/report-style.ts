/** The look of the report: the palette of the game, light and dark, and plain on paper. */
export const REPORT_STYLE = `
:root {
  color-scheme: light dark;
  --paper: light-dark(#fbf3e6, #1c1830); --surface: light-dark(#fffdf8, #272140); --ink: light-dark(#221a2c, #f7efe2);
  --ink-2: light-dark(#5b5066, #bdb2cc); --hairline: light-dark(#e3d4bb, #463c66);
  --teal: light-dark(#0c6b66, #6fd1c3); --teal-tint: light-dark(#d6ece7, #173f44);
  --vermilion: light-dark(#b9341a, #ff9478); --vermilion-tint: light-dark(#fbe0d6, #4a222e);
  --plum: light-dark(#653a89, #cdb0f0); --blue: light-dark(#1f57b8, #93b9ff);
  font: 1rem/1.5 Inter, system-ui, -apple-system, "Segoe UI", Roboto, sans-serif;
  background: var(--paper); color: var(--ink);
}
* { box-sizing: border-box; }
body { max-width: 62rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; }
h1 { font-size: 2.125rem; line-height: 1.18; letter-spacing: -.018em; margin: 0 0 .75rem; text-wrap: balance; }
h2 { font-size: 1.5rem; line-height: 1.25; letter-spacing: -.018em; margin: 2.5rem 0 .5rem; }
h3 { font-size: 1rem; margin: 0 0 .25rem; }
p, dl, ul { max-width: 46rem; }
.lead { font-size: 1.125rem; }
.plots { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(18rem, 100%), 1fr)); gap: 1rem; }
figure, .card { margin: 0; padding: 1rem; background: var(--surface); border: 1px solid var(--hairline); border-radius: 16px; break-inside: avoid; }
figcaption { color: var(--ink-2); font-size: .875rem; margin-top: .5rem; }
figure svg { display: block; width: 100%; height: auto; }
.legend { display: flex; flex-wrap: wrap; gap: .25rem 1.25rem; list-style: none; margin: .75rem 0; padding: 0; }
.legend li { display: flex; align-items: center; gap: .5rem; }
.table { overflow-x: auto; margin: .75rem 0 1rem; background: var(--surface); border: 1px solid var(--hairline); border-radius: 16px; padding: .25rem .75rem; }
table { border-collapse: collapse; width: 100%; font-size: .9375rem; }
caption { text-align: left; color: var(--ink-2); font-size: .875rem; padding: .5rem; }
th, td { padding: .4rem .5rem; text-align: right; font-variant-numeric: tabular-nums; border-bottom: 1px solid var(--hairline); vertical-align: top; }
th { font-weight: 650; }
tr:last-child > * { border-bottom: 0; }
th:first-child, td:first-child, .said { text-align: left; }
.holds, .missed { font-weight: 650; white-space: nowrap; border-radius: 999px; padding: .1rem .6rem; }
.holds { color: var(--teal); background: var(--teal-tint); }
.missed { color: var(--vermilion); background: var(--vermilion-tint); }
dt { font-weight: 650; margin-top: .5rem; } dd { margin: 0; }
svg text { font-size: 14px; fill: var(--ink-2); }
.axis, .tick { fill: none; stroke: var(--ink-2); }
.grid { stroke: var(--hairline); }
.band { fill: var(--teal-tint); }
.guide { fill: none; stroke: var(--ink-2); stroke-width: 1.5; stroke-dasharray: 1 4; stroke-linecap: round; }
.line { fill: none; stroke: currentColor; stroke-width: 2; }
.whisker { stroke: currentColor; stroke-width: 1.5; opacity: .55; }
.mark { fill: currentColor; stroke: var(--surface); }
.look-0 { color: var(--teal); } .look-1 { color: var(--vermilion); } .look-2 { color: var(--plum); } .look-3 { color: var(--blue); }
.look-1 .line { stroke-dasharray: 7 4; } .look-2 .line { stroke-dasharray: 2 3; } .look-3 .line { stroke-dasharray: 9 3 2 3; }
@media print {
  :root { color-scheme: light; background: none; font-size: 11pt; }
  body { max-width: none; padding: 0; }
  .plots { grid-template-columns: 1fr 1fr; }
  .table { overflow: visible; }
  h2 { break-after: avoid; }
}
`;
