import type { SaidFigure } from './figures.ts';

/** The figures for people to read: a line each, and at the end how many targets were met. */
export function writeFigures(figures: readonly SaidFigure[]): string {
  const wide = Math.max(...figures.map(({ name }) => name.length));
  const withTarget = figures.filter(({ holds }) => holds !== null);
  const met = withTarget.filter(({ holds }) => holds).length;
  return [
    ...figures.map((figure) =>
      `${figure.name.padEnd(wide)}  ${sayValue(figure).padStart(8)} ${sayRest(figure)}`.trimEnd(),
    ),
    `${met} of ${withTarget.length} targets hold; what has no target is reported only.`,
  ].join('\n');
}

export function sayValue({ value, unit }: SaidFigure): string {
  if (value === null) return 'never';
  return unit === 'calls' || unit === 'points' ? String(Math.round(value)) : value.toFixed(3).replace('-', '−');
}

export function sayInterval({ interval }: SaidFigure): string {
  if (!interval) return '';
  return `${interval.low.toFixed(3)} to ${interval.high.toFixed(3)}`.replaceAll('-', '−');
}

function sayRest(figure: SaidFigure): string {
  const interval = sayInterval(figure);
  const verdict = figure.holds === null ? '' : `${figure.holds ? 'holds' : 'MISSED'} (${figure.rule})`;
  return [figure.unit.padEnd(6), interval === '' ? '' : `[${interval}]`, verdict]
    .filter((part) => part !== '')
    .join(' ');
}
