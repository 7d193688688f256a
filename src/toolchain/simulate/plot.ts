import { escaped } from '../voices/sheet.ts';

/** Plots as SVG text, drawn from numbers alone. Colours and type come from the page around them. */

export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  readonly label: string;
  /** How a tick is written; as it is, unless told. */
  readonly say?: (tick: number) => string;
}

/** Colour, dash and mark together tell series apart, so that none is told by colour alone. */
export type Look = 0 | 1 | 2 | 3;

export interface Series {
  readonly name: string;
  readonly look: Look;
  /** `low` and `high` are the ends of a whisker. */
  readonly points: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
  /** Whether a line joins the points; it does unless told. */
  readonly joined?: boolean;
}

export interface Plot {
  /** What a screen reader says of it. */
  readonly title: string;
  /** One of two side by side, not of three: its words may be smaller beside it. */
  readonly wide?: boolean;
  readonly x: Axis;
  readonly y: Axis;
  readonly series: readonly Series[];
  /** Heights between which the figures should lie. */
  readonly band?: { readonly low: number; readonly high: number };
  /** A dotted line to compare with: y = x, or level at a height. */
  readonly guide?: 'diagonal' | number;
}

interface Frame {
  readonly wide: number;
  readonly high: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}
const NARROW: Frame = { wide: 330, high: 268, left: 56, right: 318, top: 10, bottom: 216 };
const BROAD: Frame = { wide: 440, high: 310, left: 60, right: 424, top: 10, bottom: 258 };

/** An SVG, as wide as its place allows. Its words are set so that three plots side by side can be read. */
export function drawPlot(plot: Plot): string {
  const frame = plot.wide ? BROAD : NARROW;
  const { wide, high, left, right, top, bottom } = frame;
  const x = (value: number) => place(value, plot.x, left, right);
  const y = (value: number) => place(value, plot.y, bottom, top);
  return [
    `<svg viewBox="0 0 ${wide} ${high}" role="img" aria-label="${escaped(plot.title)}">`,
    plot.band
      ? `<rect class="band" x="${left}" y="${y(plot.band.high)}" width="${right - left}" height="${round(y(plot.band.low) - y(plot.band.high))}"/>`
      : '',
    ...plot.y.ticks.map(
      (tick) =>
        `<path class="grid" d="M${left} ${y(tick)}H${right}"/>${words(left - 8, y(tick) + 5, say(plot.y, tick), 'end')}`,
    ),
    ...plot.x.ticks.map(
      (tick) => `<path class="tick" d="M${x(tick)} ${bottom}v5"/>${words(x(tick), bottom + 21, say(plot.x, tick))}`,
    ),
    `<path class="axis" d="M${left} ${top}V${bottom}H${right}"/>`,
    guideOf(plot, frame, x, y),
    ...plot.series.map((series) => drawSeries(series, x, y)),
    words((left + right) / 2, high - 6, plot.x.label),
    `<g transform="translate(14 ${(top + bottom) / 2}) rotate(-90)">${words(0, 0, plot.y.label)}</g>`,
    '</svg>',
  ].join('');
}

/** A sample of line and mark for each series, with its name. */
export function drawLegend(series: readonly Pick<Series, 'name' | 'look'>[]): string {
  const entry = ({ name, look }: Pick<Series, 'name' | 'look'>) =>
    `<li><svg viewBox="0 0 34 14" width="34" height="14" aria-hidden="true"><g class="look-${look}"><path class="line" d="M1 7H33"/>${mark(look, 17, 7)}</g></svg>${escaped(name)}</li>`;
  return `<ul class="legend">${series.map(entry).join('')}</ul>`;
}

function drawSeries(
  { look, points, joined = true }: Series,
  x: (v: number) => number,
  y: (v: number) => number,
): string {
  const whiskers = points.map(({ x: at, low, high }) =>
    low === undefined || high === undefined ? '' : `<path class="whisker" d="M${x(at)} ${y(low)}V${y(high)}"/>`,
  );
  const line = joined ? `<path class="line" d="M${points.map((one) => `${x(one.x)} ${y(one.y)}`).join('L')}"/>` : '';
  const marks = points.map((one) => mark(look, x(one.x), y(one.y)));
  return `<g class="look-${look}">${whiskers.join('')}${line}${marks.join('')}</g>`;
}

/** Disc, square, triangle, diamond. */
function mark(look: Look, x: number, y: number): string {
  if (look === 0) return `<circle class="mark" cx="${x}" cy="${y}" r="3.6"/>`;
  const shape = {
    1: `M${round(x - 3.4)} ${round(y - 3.4)}h6.8v6.8h-6.8Z`,
    2: `M${x} ${round(y - 4.4)}l4.2 7.6h-8.4Z`,
    3: `M${x} ${round(y - 4.8)}l4.4 4.8l-4.4 4.8l-4.4 -4.8Z`,
  }[look];
  return `<path class="mark" d="${shape}"/>`;
}

function guideOf(
  { guide, x: xAxis, y: yAxis }: Plot,
  { left, right }: Frame,
  x: (v: number) => number,
  y: (v: number) => number,
): string {
  if (guide === undefined) return '';
  if (guide !== 'diagonal') return `<path class="guide" d="M${left} ${y(guide)}H${right}"/>`;
  const [from, to] = [Math.max(xAxis.from, yAxis.from), Math.min(xAxis.to, yAxis.to)];
  return `<path class="guide" d="M${x(from)} ${y(from)}L${x(to)} ${y(to)}"/>`;
}

function say({ say: told }: Axis, tick: number): string {
  return told ? told(tick) : String(tick).replace('-', '−');
}

function words(x: number, y: number, text: string, anchor = 'middle'): string {
  return `<text x="${round(x)}" y="${round(y)}" text-anchor="${anchor}">${escaped(text)}</text>`;
}

function place(value: number, { from, to }: Axis, start: number, end: number): number {
  return round(start + ((value - from) / (to - from)) * (end - start));
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
