import { LAW_WORDS } from './forgetting.ts';
import type { Difference, Retention } from './measure-retention.ts';
import { type Axis, drawLegend, drawPlot, type Look } from './plot.ts';
import { three, writeFigure, writeTable } from './report-table.ts';
import { SCHEDULE_WORDS, SCHEDULES, type ScheduleName } from './schedule.ts';
import { DAYS } from './simulation-constants.ts';

const LOOKS: Readonly<Record<ScheduleName, Look>> = { scheduler: 0, random: 1, blocked: 2 };

/** What is left after sixty days under each schedule and law, and where the game's own dealing loses. */
export function reportRetention(retention: readonly Retention[], elsewhere: readonly Retention[]): string {
  const [first] = retention;
  const axis = axisOf(retention);
  return [
    '<h2>Does the dealing keep more of what was learned?</h2>',
    `<p>The same players practise on the same days with the same number of calls${first ? `, ${first.calls} each` : ''}: a shift on the first day and on each booster`,
    'day (2, 7, 14, 30). Only which calls they get differs. What is shown is the true d′ over <em>all</em> types of the catalogue, met or not, as',
    'an endless test without feedback would find it.</p>',
    drawLegend(SCHEDULES.map((schedule) => ({ name: SCHEDULE_WORDS[schedule], look: LOOKS[schedule] }))),
    '<div class="plots">',
    ...retention.map((one) => writeFigure(`Forgetting by the ${LAW_WORDS[one.law]}`, curvePlot(one, axis))),
    '</div>',
    retentionTable(
      retention,
      'Where the targets hold: the whole catalogue, 66 types. Differences are taken player by player.',
    ),
    '<h3>Elsewhere</h3>',
    '<p>Fewer types, or a shift every third day besides. Reported without a target, with fewer players.</p>',
    retentionTable(elsewhere, 'Differences are taken player by player.'),
    lossesIn([...retention, ...elsewhere]),
    '<p>While there are kinds to meet, the dealing keeps one place for a scam and one for a genuine call that are due, and deals what is',
    'new in the others, so it meets almost as many kinds as random order. More places for what is due would keep more where things are',
    'soon forgotten, and less where they are kept. Whatever mixing types may do beyond that for telling them apart is left out of the',
    'model.</p>',
  ].join('\n');
}

/** One height for all the plots, so that they can be compared: from a little below the least to a little above the most. */
function axisOf(all: readonly Retention[]): Axis {
  const values = all.flatMap((one) => SCHEDULES.flatMap((name) => one.schedules[name].curve.map(({ value }) => value)));
  const step = Math.max(...values) - Math.min(...values) > 0.4 ? 0.1 : 0.05;
  const from = Math.floor(Math.min(...values) / step);
  const to = Math.ceil(Math.max(...values) / step);
  const ticks = Array.from({ length: to - from + 1 }, (_, i) => Math.round((from + i) * step * 100) / 100);
  return { from: from * step, to: to * step, ticks, label: 'd′ over all types', say: (tick) => tick.toFixed(2) };
}

function curvePlot({ law, schedules }: Retention, y: Axis): string {
  return drawPlot({
    title: `Retained d′ under the ${LAW_WORDS[law]} on day ${DAYS}: ${SCHEDULES.map((name) => `${SCHEDULE_WORDS[name]} ${three(schedules[name].last.value)}`).join(', ')}`,
    x: { from: 0, to: DAYS, ticks: [0, 10, 20, 30, 40, 50, 60], label: 'day' },
    y,
    series: SCHEDULES.map((name) => ({
      name: SCHEDULE_WORDS[name],
      look: LOOKS[name],
      points: schedules[name].curve.map(({ day, value }) => ({ x: day, y: value })),
    })),
  });
}

function retentionTable(rows: readonly Retention[], caption: string): string {
  return writeTable(
    [
      'Law',
      'Types, shifts',
      'Calls',
      ...SCHEDULES.map((name) => `d′, ${SCHEDULE_WORDS[name]} <small>(kinds met)</small>`),
      'over random order',
      'over one type after the other',
    ],
    rows.map((one) => [
      LAW_WORDS[one.law],
      `${one.library.types}, ${one.regimen.every === null ? 'boosters' : `every ${one.regimen.every} days`}`,
      String(one.calls),
      ...SCHEDULES.map(
        (name) =>
          `${three(one.schedules[name].last.value)} <small>(${one.schedules[name].met.toFixed(0)} of ${2 * one.library.types})</small>`,
      ),
      sayDifference(one.overRandom),
      sayDifference(one.overBlocked),
    ]),
    caption,
  );
}

function sayDifference({ value, low, high, better }: Difference): string {
  const mark = low > 0 ? '<span class="holds">more</span>' : high < 0 ? '<span class="missed">less</span>' : 'alike';
  return `${mark} ${three(value)} <small>(${three(low)} to ${three(high)}; ${Math.round(better * 100)} % of players)</small>`;
}

/** Said in words, so that a loss is not only a sign in a table. */
function lossesIn(rows: readonly Retention[]): string {
  const lost = rows.flatMap((one) => [
    ...(one.overRandom.high < 0 ? [`to random order with ${whereOf(one)}`] : []),
    ...(one.overBlocked.high < 0 ? [`to one type after the other with ${whereOf(one)}`] : []),
  ]);
  if (lost.length === 0) return '<p>It loses nowhere.</p>';
  return `<p><strong>It loses</strong></p><ul>${lost.map((one) => `<li>${one}`).join('')}</ul>`;
}

function whereOf({ law, library, calls }: Retention): string {
  return `${library.types} types and ${calls} calls under the ${LAW_WORDS[law]}`;
}
