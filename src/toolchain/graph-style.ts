/** Colours of the game's page, light and dark, and the arrow heads. The tints follow the stages from left to right. */
export const GRAPH_STYLE = `<style>
svg { --paper: #fbf3e6; --card: #fffdf8; --ink: #221a2c; --ink-2: #5b5066; --line: #e3d4bb; --way: #8d8199;
  --amber: #c47a0c; --teal: #0c6b66; --red: #b9341a; --teal-tint: #d6ece7; --red-tint: #fbe0d6;
  --t0: #f6ead6; --t1: #f3e4cf; --t2: #f1dccb; --t3: #eed5cc; --t4: #ead0d3; --t5: #e4cbd8; --te: #ebe5ef; }
@media (prefers-color-scheme: dark) { svg { --paper: #1c1830; --card: #272140; --ink: #f7efe2; --ink-2: #bdb2cc; --line: #463c66; --way: #8c80ab;
  --amber: #f5b14b; --teal: #6fd1c3; --red: #ff9478; --teal-tint: #173f44; --red-tint: #4a222e;
  --t0: #221d39; --t1: #251f3d; --t2: #2a2140; --t3: #2f2341; --t4: #352442; --t5: #3b2543; --te: #242b45; } }
text { font-family: system-ui, 'Noto Sans SC', 'PingFang SC', 'Microsoft YaHei', sans-serif; fill: var(--ink); }
.paper { fill: var(--paper); }
.tint0 { fill: var(--t0); } .tint1 { fill: var(--t1); } .tint2 { fill: var(--t2); } .tint3 { fill: var(--t3); }
.tint4 { fill: var(--t4); } .tint5 { fill: var(--t5); } .tintE, .lane { fill: var(--te); }
.title { font-size: 16px; font-weight: 700; } .stage { font-size: 15px; font-weight: 650; fill: var(--ink-2); }
.said { font-size: 12px; } .id, .after, .key { font-size: 11px; fill: var(--ink-2); } .id { font-weight: 650; }
.box rect { fill: var(--card); stroke: var(--line); stroke-width: 1.5; }
.won rect { fill: var(--teal-tint); stroke: var(--teal); } .lost rect { fill: var(--red-tint); stroke: var(--red); }
.arrow path { fill: none; stroke: var(--way); stroke-width: 1.6; }
.yields path { stroke: var(--amber); } .doubts path { stroke: var(--teal); }
.silence path { stroke-dasharray: 1 5; stroke-linecap: round; stroke-width: 2; } .hangUp path { stroke-dasharray: 7 5; }
.head-plain { fill: var(--way); } .head-yields { fill: var(--amber); } .head-doubts { fill: var(--teal); }
.arrow:hover path { stroke-width: 3.5; }
</style>
<defs>${['plain', 'yields', 'doubts']
  .map(
    (tone) =>
      `<marker id="head-${tone}" markerUnits="userSpaceOnUse" markerWidth="10" markerHeight="10" refX="8" refY="5" orient="auto"><path class="head-${tone}" d="M0 1L9 5L0 9z"/></marker>`,
  )
  .join('')}</defs>`;
