import { resolve } from 'node:path';
import { explore } from '../../lint/explore.ts';
import { MOST_MOVES, type Report, reportOn } from '../../lint/report.ts';
import { type Command, ROOT, scenarioNamed } from '../command.ts';
import { readContent } from '../content.ts';

/** Bigints and maps as JSON has them: exact counts as text, maps as objects. */
function plain(report: Report): object {
  return {
    ...report,
    runs: String(report.runs),
    unfinished: String(report.unfinished),
    bots: report.bots.map(({ name, endings }) => ({ name, endings: Object.fromEntries(endings) })),
    reach: Object.fromEntries(report.reach),
  };
}

function percent(chance: number): string {
  return `${(chance * 100).toFixed(1)} %`;
}

function write(id: string, report: Report): string {
  const range = ({ least, most }: { least: number; most: number }) => (least === most ? `${most}` : `${least}–${most}`);
  const rare = [...report.reach].sort((a, b) => a[1] - b[1]);
  return [
    `${id}: ${report.states} states, ${report.moves} moves${report.complete ? '' : ' (cut short by the budget; the figures hold for what was walked)'}`,
    `  runs of up to ${MOST_MOVES} moves: ${report.runs} to an ending, ${report.unfinished} still on the line`,
    `  yuan paid ${range(report.marks.paid)} · lost ${range(report.marks.lost)} · protected ${range(report.marks.protected)} · wrongly refused ${range(report.marks.refused)}`,
    ...report.bots.flatMap(({ name, endings }) => [
      `  ${name}: ${[...endings]
        .sort((a, b) => b[1] - a[1])
        .map(([ending, chance]) => `${ending} ${percent(chance)}`)
        .join(', ')}`,
    ]),
    `  one reply only: ${report.oneWay.map(({ node, choice }) => `${node} (${choice})`).join(', ') || 'nowhere'}`,
    '  reach of each part by a random player:',
    ...rare.map(([part, chance]) => `    ${percent(chance).padStart(8)}  ${part}`),
  ].join('\n');
}

export const stats: Command = {
  name: 'stats',
  usage: '[id …] [--json]',
  does: 'runs, ranges, chances of each ending under bots, reach of each line',
  options: { json: { type: 'boolean' } },
  run({ words, options }) {
    const content = readContent(resolve(ROOT));
    const wanted = words.length === 0 ? content.scenarios : words.map((id) => scenarioNamed(content, id));
    const reports = wanted.map(({ parsed: { scenario } }) => ({
      id: scenario.id,
      report: reportOn(scenario, explore(scenario)),
    }));
    process.stdout.write(
      options.json
        ? `${JSON.stringify(reports.map(({ id, report }) => ({ id, ...plain(report) })))}\n`
        : `${reports.map(({ id, report }) => write(id, report)).join('\n')}\n`,
    );
    return 0;
  },
};
