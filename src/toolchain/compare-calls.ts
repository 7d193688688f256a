import { isMap, isScalar, isSeq, parseDocument } from 'yaml';
import { nearest } from '../scenario/nearest.ts';

/** What an edit did to one choice, line, node, check, finding, text message or ending. */
export interface IdChange {
  readonly id: string;
  readonly what: 'removed' | 'added' | 'retargeted' | 'moved';
  /** In words, e.g. `goes n-quiet instead of n-app`. */
  readonly how: string;
}

/** An id as a call.yaml has it: the node or check it stands in, and where it leads. */
interface Placed {
  readonly home: string;
  readonly goes: string | null;
}

/** Ids of an older copy against those of a newer one. An old copy may fit no schema of today, so only its YAML is read. */
export function compareCalls(older: string, newer: string): readonly IdChange[] {
  const before = idsOf(older);
  const after = idsOf(newer);
  const gone = [...before].filter(([id]) => !after.has(id));
  const come = [...after].filter(([id]) => !before.has(id));
  const comeIds = new Set(come.map(([id]) => id));
  return [
    ...gone.map(([id, { home }]): IdChange => {
      const like = nearest(id, comeIds);
      return { id, what: 'removed', how: `from ${home}${like === '' ? '' : `; nearest new id is ${like}`}` };
    }),
    ...come.map(([id, { home }]): IdChange => ({ id, what: 'added', how: `to ${home}` })),
    ...[...before].flatMap(([id, was]) => {
      const now = after.get(id);
      if (!now) return [];
      const changes: IdChange[] = [];
      if (now.home !== was.home) changes.push({ id, what: 'moved', how: `from ${was.home} to ${now.home}` });
      if (now.goes !== was.goes)
        changes.push({
          id,
          what: 'retargeted',
          how: `goes ${now.goes ?? 'nowhere'} instead of ${was.goes ?? 'nowhere'}`,
        });
      return changes;
    }),
  ];
}

/** Every map with an `id`, wherever it stands. */
function idsOf(text: string): ReadonlyMap<string, Placed> {
  const found = new Map<string, Placed>();
  const visit = (part: unknown, home: string): void => {
    if (isSeq(part)) for (const item of part.items) visit(item, home);
    if (!isMap(part)) return;
    const id = part.get('id');
    const goes = part.get('goes');
    const isRoot = home === '';
    if (typeof id === 'string' && !isRoot) found.set(id, { home, goes: typeof goes === 'string' ? goes : null });
    const timed = part.get('timed');
    // Silence has no id of its own; it goes by its node's.
    const silence = isMap(timed) ? timed.get('goes') : undefined;
    if (typeof silence === 'string' && typeof id === 'string')
      found.set(`${id} (silence)`, { home: id, goes: silence });
    for (const { key, value } of part.items)
      visit(value, typeof id === 'string' && !isRoot ? id : isScalar(key) ? String(key.value) : home);
  };
  visit(parseDocument(text).contents, '');
  return found;
}
