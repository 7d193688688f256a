/** A part that has no id yet: where it stands, and the id it should have. */
export interface Gift {
  readonly path: readonly (string | number)[];
  readonly id: string;
  /** The id its place would have given it, where that is kept for something else. */
  readonly instead?: string;
}
/** A part whose id only its author can choose, because others lead to it by that id. */
export interface Nameless {
  readonly path: readonly (string | number)[];
  readonly what: 'node' | 'ending' | 'check';
}

const CHECK_NAMES: ReadonlyMap<unknown, string> = new Map([
  ['ringBack', 'k-ring'],
  ['lookUp', 'k-look'],
  ['ask', 'k-ask'],
  ['openApp', 'k-app'],
  ['report', 'k-report'],
]);
const LONGEST = 4;

/**
 * Ids for the parts that lack one, in the manner of the shipped calls: `l-open-3` is the third line of `n-open`, `c-open-verify`
 * a reply that verifies, `f-ring-paid` what the ring-back finds once paid. A line whose number is used takes the next after
 * the highest, so order is never read from ids. `taken` are ids used in other files, or by what has been deleted: none is
 * given again. `awaited` are ids the call names that nothing has yet: a line gets one only where its place says so.
 */
export function giveIds(
  data: unknown,
  taken: ReadonlySet<string>,
  awaited: ReadonlySet<string> = new Set(),
): { gifts: readonly Gift[]; nameless: readonly Nameless[] } {
  const gifts: Gift[] = [];
  const nameless: Nameless[] = [];
  const used = new Set([...taken, ...idsIn(data)]);
  const give = (path: Gift['path'], id: string, wanted = id) => {
    used.add(id);
    gifts.push(id !== wanted && taken.has(wanted) ? { path, id, instead: wanted } : { path, id });
  };
  /** The id itself if it is free, else with the first free number behind it. */
  const freeOf = (id: string) => {
    let free = id;
    for (let n = 2; used.has(free); n += 1) free = `${id}-${n}`;
    return free;
  };
  /** The number after the highest in use. */
  const nextOf = (stem: string) => {
    const numbers = [...used, ...awaited].map((id) =>
      id.startsWith(`${stem}-`) ? Number(id.slice(stem.length + 1)) : 0,
    );
    return `${stem}-${Math.max(0, ...numbers.filter(Number.isInteger)) + 1}`;
  };

  const nameLines = (lines: DraftParts, path: Gift['path'], owner: string, alone: boolean) => {
    lines.forEach((line, i) => {
      if (!isRecord(line)) return;
      const placed = alone && lines.length === 1 ? `l-${owner}` : `l-${owner}-${i + 1}`;
      if (lacksId(line)) give([...path, i], used.has(placed) ? nextOf(`l-${owner}`) : placed, placed);
      partsOf(line, 'cues').forEach((cue, c) => {
        const id = `q-${owner}-${wordOf(isRecord(cue) ? cue.kind : null, 'cue')}`;
        if (isRecord(cue) && lacksId(cue)) give([...path, i, 'cues', c], freeOf(id), id);
      });
    });
  };

  partsOf(data, 'nodes').forEach((node, n) => {
    if (!isRecord(node)) return;
    const path = ['nodes', n];
    if (typeof node.id !== 'string') {
      nameless.push({ path, what: 'node' });
      return;
    }
    const owner = restOf(node.id);
    nameLines(partsOf(node, 'lines'), [...path, 'lines'], owner, false);
    if (isRecord(node.sms) && lacksId(node.sms)) give([...path, 'sms'], freeOf(`s-${owner}`), `s-${owner}`);
    partsOf(node, 'choices').forEach((choice, c) => {
      if (!isRecord(choice) || !lacksId(choice)) return;
      const id = `c-${owner}-${wordOf(choice.stance, 'reply')}`;
      give([...path, 'choices', c], freeOf(id), id);
    });
  });
  partsOf(data, 'checks').forEach((check, k) => {
    if (!isRecord(check)) return;
    const path = ['checks', k];
    let { id } = check;
    if (lacksId(check)) {
      const name = CHECK_NAMES.get(check.kind);
      if (!name) nameless.push({ path, what: 'check' });
      else give(path, freeOf(name));
      id = name;
    }
    if (typeof id !== 'string') return;
    const owner = restOf(id);
    partsOf(check, 'findings').forEach((finding, f) => {
      if (!isRecord(finding)) return;
      const at = [...path, 'findings', f];
      const own = lacksId(finding) ? freeOf(`f-${owner}-${whenOf(finding.when)}`) : String(finding.id);
      if (lacksId(finding)) give(at, own);
      nameLines(partsOf(finding, 'lines'), [...at, 'lines'], restOf(own), true);
    });
  });
  partsOf(data, 'endings').forEach((ending, e) => {
    if (!isRecord(ending)) return;
    const path = ['endings', e];
    if (typeof ending.id !== 'string') {
      nameless.push({ path, what: 'ending' });
      return;
    }
    const owner = restOf(ending.id);
    partsOf(ending, 'price').forEach((price, p) => {
      if (isRecord(price) && lacksId(price)) give([...path, 'price', p], nextOf(`p-${owner}`));
    });
  });
  return { gifts, nameless };
}

function partsOf(owner: unknown, key: string): DraftParts {
  const parts = isRecord(owner) ? owner[key] : undefined;
  return Array.isArray(parts) ? parts : [];
}

function lacksId(part: Readonly<Record<string, unknown>>): boolean {
  return part.id === undefined;
}

/** Every string that stands as an id, whatever it is the id of. */
export function idsIn(value: unknown): readonly string[] {
  if (value === null || typeof value !== 'object') return [];
  const own = isRecord(value) && typeof value.id === 'string' ? [value.id] : [];
  return [...own, ...Object.values(value).flatMap(idsIn)];
}

/** "n-back-paid" → "back-paid". */
function restOf(id: string): string {
  return id.replace(/^[a-z]-/, '');
}

/** A word of the vocabulary as a part of an id, e.g. "move-money". */
function wordOf(word: unknown, otherwise: string): string {
  return typeof word === 'string' && /^[a-z][a-z-]*$/.test(word) ? word : otherwise;
}

/** A condition in a few words: `{ flag: step, is: mid }` → "mid", none → "any". */
function whenOf(when: unknown): string {
  const words = wordsOf(when).map((word) =>
    word
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, ''),
  );
  return (
    words
      .filter((word) => word !== '')
      .slice(0, LONGEST)
      .join('-') || 'any'
  );
}

function wordsOf(when: unknown): readonly string[] {
  if (!isRecord(when)) return [];
  if ('not' in when) return ['not', ...wordsOf(when.not)];
  const several = when.all ?? when.any;
  if (Array.isArray(several)) return several.flatMap(wordsOf);
  if (typeof when.checked === 'string') return [CHECK_NAMES.get(when.checked)?.slice(2) ?? when.checked];
  if (when.is === false) return ['not', String(when.flag)];
  return [String(typeof when.is === 'string' ? when.is : when.flag)];
}

/** Parts as they were read from a file that may lack anything. */
type DraftParts = readonly unknown[];

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return value !== null && typeof value === 'object' && !Array.isArray(value);
}
