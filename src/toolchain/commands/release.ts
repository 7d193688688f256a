import { resolve } from 'node:path';
import type { Known } from '../../lint/rule.ts';
import { partsOf } from '../../scenario/parts-of.ts';
import { writeProblem } from '../../scenario/problem.ts';
import { type Command, ROOT } from '../command.ts';
import { type Content, readContent } from '../content.ts';
import { writeReleased } from '../records.ts';

function releaseIn(root: string, force: boolean): number {
  const content = readContent(resolve(root));
  const errors = content.problems.filter((problem) => problem.severity === 'error');
  if (errors.length > 0) {
    // What cannot be read would look as though it had gone.
    process.stdout.write(`Nothing is released while these stand:\n${errors.map(writeProblem).join('\n')}\n`);
    return 1;
  }
  const now = partsNow(content);
  const broken = changesOf(content.known.released, now);
  for (const one of broken) process.stdout.write(`${one}\n`);
  if (broken.length > 0 && !force) {
    process.stdout.write('Saved calls name these ids. Bring them back, or release with --force.\n');
    return 1;
  }
  writeReleased(root, now);
  const parts = Object.values(now).reduce((sum, one) => sum + Object.keys(one).length, 0);
  process.stdout.write(`${Object.keys(now).length} scenarios with ${parts} ids are released.\n`);
  return 0;
}

/** Parts of all live scenarios, the guided call among them. */
function partsNow({ scenarios, guide }: Content): Known['released'] {
  const calls = [...scenarios.map(({ parsed }) => parsed), ...(guide ? [guide] : [])];
  return Object.fromEntries(
    calls
      .filter(({ scenario }) => scenario.status === 'live')
      .map(({ scenario }) => [scenario.id, partsOf(scenario)] as const),
  );
}

/** Ids that were released and are gone or name another kind of thing, a line each. */
function changesOf(before: Known['released'], now: Known['released']): readonly string[] {
  return Object.entries(before).flatMap(([id, parts]) => {
    const own = Object.hasOwn(now, id) ? now[id] : undefined;
    if (!own) return [`${id}: the scenario is gone, or no longer live.`];
    return Object.entries(parts).flatMap(([part, kind]) => {
      const present = Object.hasOwn(own, part) ? own[part] : undefined;
      if (present === kind) return [];
      return [
        present === undefined
          ? `${id}: ${kind} "${part}" is gone.`
          : `${id}: "${part}" was a ${kind} and is a ${present}.`,
      ];
    });
  });
}

export const release: Command = {
  name: 'release',
  usage: '[--force] [--root folder]',
  does: 'notes the ids of all live scenarios (released.json); refuses when one has gone or changed its kind',
  options: { force: { type: 'boolean' }, root: { type: 'string' } },
  run: ({ options }) => releaseIn(typeof options.root === 'string' ? options.root : ROOT, options.force === true),
};
