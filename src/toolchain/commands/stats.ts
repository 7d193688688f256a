import { resolve } from 'node:path';
import { explore, type Graph } from '../../lint/explore.ts';
import { type Report, reportOn } from '../../lint/report.ts';
import { longTalk, quickestTalks } from '../../lint/talk-lengths.ts';
import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import { type Command, ROOT, scenarioNamed } from '../command.ts';
import { readContent } from '../content.ts';
import { type TalkLength, writeReport } from '../write-report.ts';

/** Bigints and maps as JSON has them: exact counts as text, maps as objects. */
function plain(report: Report, seconds: readonly TalkLength[]): object {
  return {
    ...report,
    runs: String(report.runs),
    unfinished: String(report.unfinished),
    bots: report.bots.map(({ name, endings }) => ({ name, endings: Object.fromEntries(endings) })),
    reach: Object.fromEntries(report.reach),
    seconds,
  };
}

/** None where no talk comes to a full ending. */
function lengthsOf(parsed: ParsedScenario, graph: Graph): readonly TalkLength[] {
  return parsed.scenario.locales.flatMap((locale) => {
    const ways = [...quickestTalks(parsed, graph, locale).values()];
    return ways.length === 0 ? [] : [{ locale, quickest: Math.min(...ways), long: longTalk(parsed, graph, locale) }];
  });
}

export const stats: Command = {
  name: 'stats',
  usage: '[id …] [--root folder] [--json]',
  does: 'runs, ranges, seconds, chances of each ending under bots, reach of each line',
  options: { json: { type: 'boolean' }, root: { type: 'string' } },
  run({ words, options: { json, root = ROOT } }) {
    const content = readContent(resolve(String(root)));
    const wanted = words.length === 0 ? content.scenarios : words.map((id) => scenarioNamed(content, id));
    const reports = wanted.map(({ parsed }) => {
      const graph = explore(parsed.scenario);
      return { parsed, report: reportOn(parsed.scenario, graph), seconds: lengthsOf(parsed, graph) };
    });
    process.stdout.write(
      json
        ? `${JSON.stringify(reports.map(({ parsed, report, seconds }) => ({ id: parsed.scenario.id, ...plain(report, seconds) })))}\n`
        : `${reports.map(({ parsed, report, seconds }) => writeReport(parsed, report, seconds)).join('\n')}\n`,
    );
    return 0;
  },
};
