import { SHIFT_SIZE } from '../../training/deal.ts';
import { ABILITIES, type Ability, type Convergence } from './measure-difficulty.ts';
import { drawLegend, drawPlot, type Look } from './plot.ts';
import { writeFigure } from './report-table.ts';
import { AIM, CONVERGENCE } from './simulation-constants.ts';

const LOOKS: Readonly<Record<Ability, Look>> = { weak: 0, middling: 1, strong: 2 };

/** How soon the calls dealt are as hard as they should be, and the rating as high as the player is good. */
export function reportDifficulty({ players, near, within, callsToAimOfAll, pointsOff }: Convergence): string {
  const { right } = near;
  const calls = (values: readonly number[]) => values.map((value, i) => ({ x: i * SHIFT_SIZE, y: value }));
  const last = (CONVERGENCE.shifts - 1) * SHIFT_SIZE;
  const x = { from: 0, to: last, ticks: [0, 20, 40, 60, 80, 100], label: 'calls played before' };
  const most = Math.ceil(Math.max(...pointsOff) / 50) * 50;
  return [
    '<h2>Does the difficulty find the player?</h2>',
    `<p>${players} players who neither learn nor forget are dealt ${CONVERGENCE.shifts} shifts. About ${AIM.share} of the calls should be judged right. For`,
    `${percent(near.share)} of the players there are calls that come near that; the thirds below are of these: ${sayAim(near.callsToAim, 'every third')}`,
    `For ${percent(within.share)} it lies between the easiest and the hardest calls there are: ${sayAim(within.callsToAim, 'every third of these')}`,
    `All players taken together: ${sayAim(callsToAimOfAll, 'their mean')}</p>`,
    drawLegend(ABILITIES.map((ability) => ({ name: `${ability} third`, look: LOOKS[ability] }))),
    '<div class="plots">',
    writeFigure(
      'Share judged right of the calls dealt',
      drawPlot({
        wide: true,
        title: `Share judged right in the last shift: ${ABILITIES.map((ability) => `${ability} third ${(right[ability].at(-1) ?? Number.NaN).toFixed(2)}`).join(', ')}`,
        x,
        y: { from: 0.5, to: 1, ticks: [0.5, 0.6, 0.7, 0.8, 0.9, 1], label: 'share judged right' },
        band: { low: AIM.share - AIM.near, high: AIM.share + AIM.near },
        guide: AIM.share,
        series: ABILITIES.map((ability) => ({ name: ability, look: LOOKS[ability], points: calls(right[ability]) })),
      }),
      `The band is ${AIM.share} ± ${AIM.near}.`,
    ),
    writeFigure(
      'How far the rating is off',
      drawPlot({
        wide: true,
        title: `Median distance from the true points: ${pointsOff.map((value) => Math.round(value)).join(', ')}`,
        x: { ...x, from: 0, to: last + SHIFT_SIZE, ticks: [0, 20, 40, 60, 80, 100, 120], label: 'calls played' },
        y: { from: 0, to: most, ticks: Array.from({ length: most / 50 + 1 }, (_, i) => i * 50), label: 'points' },
        series: [
          { name: 'off', look: 3, points: pointsOff.map((value, i) => ({ x: (i + 1) * SHIFT_SIZE, y: value })) },
        ],
      }),
      'Median over players. 100 points are one step of difficulty.',
    ),
    '</div>',
  ].join('\n');
}

function sayAim(calls: number | null, who: string): string {
  return calls === null
    ? `no number of calls brings ${who} within ${AIM.near} of the aim for good.`
    : `from ${calls} calls on ${who} stays within ${AIM.near} of the aim.`;
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
