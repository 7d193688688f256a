import type { DraftCall } from '../scenario/schema.ts';
import type { Saying } from './findings.ts';

/** Every text of each node, check and ending, by the part's id, in the order it is written. */
export function sayingsOf(draft: DraftCall): ReadonlyMap<string, readonly Saying[]> {
  const sayings = new Map<string, readonly Saying[]>();
  const saying = (
    kind: Saying['kind'],
    key: string,
    path: Saying['path'],
    notes: readonly (string | undefined)[] = [],
  ) => ({
    key,
    kind,
    path,
    notes: notes.filter((note) => note !== undefined),
    mood: null,
  });
  const linesAt = (path: Saying['path'], lines: DraftCall['nodes'][number]['lines']): readonly Saying[] =>
    lines.map((line, i) => ({
      ...saying('line', line.id, [...path, 'lines', i, 'text'], [line.who, line.mood, line.tactic]),
      mood: line.mood,
    }));
  draft.nodes.forEach((node, n) => {
    sayings.set(node.id, [
      ...(node.sms ? [saying('sms', node.sms.id, ['nodes', n, 'sms', 'text'], [node.sms.from])] : []),
      ...linesAt(['nodes', n], node.lines),
      ...(node.choices ?? []).map((choice, c) =>
        saying('choice', choice.id, ['nodes', n, 'choices', c, 'text'], [choice.stance, `→ ${choice.goes}`]),
      ),
    ]);
  });
  draft.checks.forEach((check, k) => {
    sayings.set(check.id, [
      saying('how', check.id, ['checks', k, 'how']),
      ...check.findings.flatMap((finding, f) => linesAt(['checks', k, 'findings', f], finding.lines)),
    ]);
  });
  draft.endings.forEach((ending, e) => {
    sayings.set(ending.id, [
      saying('title', `${ending.id}.title`, ['endings', e, 'title']),
      saying('text', ending.id, ['endings', e, 'text']),
      ...ending.price.flatMap(({ id }, p) =>
        (['what', 'detail'] as const).map((key) => saying(key, `${id}.${key}`, ['endings', e, 'price', p, key])),
      ),
    ]);
  });
  return sayings;
}
