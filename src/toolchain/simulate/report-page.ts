import { escaped } from '../voices/sheet.ts';
import { sayInterval, sayValue } from './figure-table.ts';
import type { SaidFigure } from './figures.ts';
import { reportDifficulty } from './report-difficulty.ts';
import { reportMeasure } from './report-measure.ts';
import { reportMethod } from './report-method.ts';
import { reportRetention } from './report-retention.ts';
import { REPORT_STYLE } from './report-style.ts';
import { writeTable } from './report-table.ts';
import type { Simulation } from './run-simulation.ts';
import { PLAYERS } from './simulation-constants.ts';

/** A page that needs nothing but itself: the figures, their plots, how they came about and every constant. */
export function writeReportPage(simulation: Simulation, figures: readonly SaidFigure[]): string {
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Hold the Line: simulation</title>
<style>${REPORT_STYLE}</style>
<h1>Hold the Line: what simulated players show</h1>
${introduction(simulation, figures)}
${reportMeasure(simulation.blocks)}
${reportRetention(simulation.retention, simulation.elsewhere)}
${reportDifficulty(simulation.convergence)}
${reportMethod(simulation.players)}
</html>
`;
}

function introduction({ players }: Simulation, figures: readonly SaidFigure[]): string {
  const targets = figures.filter(({ holds }) => holds !== null);
  const met = targets.filter(({ holds }) => holds).length;
  const few = players < PLAYERS ? ` This run had ${players} players; the targets are meant for ${PLAYERS}.` : '';
  return [
    '<p class="lead">A simulation does not show that people learn. It shows whether the measure finds what is known to be there, and',
    'whether the choice of calls would serve players who learn and forget as described at the end of this page.</p>',
    `<p>Everything was fixed before the run: players, laws of forgetting, constants, targets. <strong>${met} of ${targets.length} targets hold.</strong>${few}</p>`,
    writeTable(
      ['Figure', 'Value', '95 % interval', 'Target', 'Verdict'],
      targets.map((figure) => [
        escaped(figure.said),
        sayWhole(figure),
        sayInterval(figure),
        escaped(figure.rule),
        figure.holds ? '<span class="holds">✓ holds</span>' : '<span class="missed">✗ missed</span>',
      ]),
      `The targets. d′ is how well somebody tells scams from genuine calls (0 is guessing); c is their leaning (below 0 too suspicious, above 0 too trusting).`,
    ),
  ].join('\n');
}

function sayWhole(figure: SaidFigure): string {
  const { value, unit } = figure;
  return value === null || unit === 'share' ? sayValue(figure) : `${sayValue(figure)} ${unit}`;
}
