import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Command, ROOT, WrongCall } from '../command.ts';
import { compareCalls, type IdChange } from '../compare-calls.ts';
import { type Impact, impactOnLog, impactOnPlay } from '../impact.ts';
import { openCall, playsOf } from '../open-call.ts';
import { readSavedLogs } from '../saved-logs.ts';

export interface ImpactReport {
  readonly scenario: string;
  readonly impacts: readonly Impact[];
  /** Logs in the files that belong to other scenarios. */
  readonly others: number;
  readonly changes: readonly (IdChange & { readonly through: readonly string[] })[];
}

/** What an edit breaks: its plays, the logs given, and, held against an older copy, which ids it touched. */
export function impactOf(
  root: string,
  id: string | undefined,
  logs: readonly string[],
  older: string | null,
): ImpactReport {
  const call = openCall(root, id ?? '');
  const { parsed } = call;
  const saved = logs.flatMap(readSavedLogs);
  const ours = saved.filter(({ scenario }) => scenario === parsed.scenario.id);
  const impacts = [
    ...playsOf(call).map((play) => impactOnPlay(parsed, play)),
    ...ours.map((one) => impactOnLog(parsed, one)),
  ];
  const changes = older === null ? [] : compareCalls(callText(older), textOf(parsed.source.file));
  return {
    scenario: parsed.scenario.id,
    impacts,
    others: saved.length - ours.length,
    changes: changes.map((change) => ({
      ...change,
      through: impacts.filter(({ through }) => through.has(change.id)).map(({ name }) => name),
    })),
  };
}

/** An older call.yaml. It may fit no schema of today, but it has nodes; anything else would look as though all ids were new. */
function callText(file: string): string {
  const text = textOf(file);
  if (!/^\ufeff?(nodes|"nodes"|'nodes'):/m.test(text))
    throw new WrongCall(`"${file}" is no call.yaml: it has no nodes.`);
  return text;
}

function textOf(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new WrongCall(`"${file}" cannot be read. Give the call.yaml as it was before.`);
  }
}

function rowsOf({ impacts, changes, others }: ImpactReport): readonly string[] {
  const touched = impacts.filter((one) => one.breaks || one.texts.length > 0);
  const broken = impacts.filter((one) => one.breaks).length;
  return [
    ...touched.flatMap(({ name, kind, stops, marks, texts }) => [
      ...(stops ? [`${name}: stops at ${kind === 'play' ? 'line' : 'entry'} ${stops.at}: ${stops.why}`] : []),
      ...marks.map((mark) => `${name}: marks: ${mark}`),
      ...texts.map((text) => `${name}: text: ${text}`),
    ]),
    ...changes.map(
      ({ id, what, how, through }) =>
        `${id}: ${what} ${how}${through.length > 0 ? `; on the way of ${through.length}: ${through.join(', ')}` : ''}`,
    ),
    `${impacts.length} plays and logs: ${broken} broken, ${touched.length - broken} with other words${others > 0 ? `; ${others} logs of other scenarios left out` : ''}`,
  ];
}

export const impact: Command = {
  name: 'impact',
  usage: '<id> [--log file…] [--against older-call.yaml] [--json]',
  does: 'which plays and saved logs the scenario as it stands breaks; exit 1 if one',
  options: { log: { type: 'string' }, against: { type: 'string' }, json: { type: 'boolean' } },
  run({ words: [id, ...more], options: { log, against, json } }) {
    const logs = [...(typeof log === 'string' ? [log] : []), ...more];
    const report = impactOf(resolve(ROOT), id, logs, typeof against === 'string' ? against : null);
    // What a play passes is a set, for which JSON has no form; the changes say who passes them.
    const plain = { ...report, impacts: report.impacts.map((one) => ({ ...one, through: undefined })) };
    process.stdout.write(json === true ? `${JSON.stringify(plain)}\n` : `${rowsOf(report).join('\n')}\n`);
    return report.impacts.some(({ breaks }) => breaks) ? 1 : 0;
  },
};
