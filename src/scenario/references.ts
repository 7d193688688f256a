import type { FormCode, FormValues } from './form-problem.ts';
import { sayPath } from './form-problem.ts';
import { asMap, at, idsAt, type Loose, listAt, mapsAt, textAt } from './loose.ts';
import { sayNearest } from './nearest.ts';
import { YOU } from './scenario.ts';

type Path = readonly PropertyKey[];
/** Tells a problem at a path of the call. */
export type TellAt = <Code extends FormCode>(code: Code, path: Path, values: FormValues<Code>) => void;

/**
 * Ids that name nothing, ids used twice, flags nobody declared. The call need not fit the schema: what does is looked at,
 * so that one slip does not hide the next.
 */
export function checkReferences(call: Loose, tell: TellAt): void {
  const nodes = idsAt(call, 'nodes');
  const endings = idsAt(call, 'endings');
  const targets = nodes && endings && new Set([...nodes, ...endings]);
  const speakers = at(call, 'speakers') === undefined ? null : new Set(Object.keys(asMap(at(call, 'speakers'))));
  const mustName = (path: Path, id: string | undefined, among: ReadonlySet<string> | null, what: string) => {
    if (id === undefined || !among || among.has(id)) return;
    tell('SC004-unknown-target', path, { path: sayPath(path), id, what, nearest: () => sayNearest(id, among) });
  };
  const mustLead = (path: Path, part: Loose, key = 'goes') =>
    mustName([...path, key], textAt(part, key), targets, 'node or ending');
  const mustEnd = (path: Path, part: Loose, key: string) =>
    mustName([...path, key], textAt(part, key), endings, 'ending');
  const checkLines = (path: Path, part: Loose) => {
    for (const [i, line] of mapsAt(part, 'lines')) {
      const who = textAt(line, 'who');
      const where = [...path, 'lines', i];
      // A call without its caller is told once, where the speakers stand.
      if (who !== undefined && who !== YOU && who !== CALLER && speakers && !speakers.has(who))
        tell('SC005-unknown-speaker', [...where, 'who'], {
          path: sayPath([...where, 'who']),
          who,
          nearest: () => sayNearest(who, speakers),
        });
      checkCondition(call, at(line, 'when'), [...where, 'when'], tell);
    }
  };

  if (speakers && !speakers.has(CALLER))
    tell('SC047-missing-key', ['speakers'], { path: 'speakers', key: CALLER, expected: 'a map with name, voice' });
  mustEnd([], call, 'declined');
  for (const [i, rule] of mapsAt(call, 'hangUp')) {
    mustEnd(['hangUp', i], rule, 'goes');
    checkCondition(call, at(rule, 'when'), ['hangUp', i, 'when'], tell);
  }
  for (const [n, node] of mapsAt(call, 'nodes')) {
    const path: Path = ['nodes', n];
    mustLead(path, node);
    mustEnd(path, node, 'hangUp');
    mustLead([...path, 'timed'], asMap(at(node, 'timed')));
    checkSet(call, asMap(at(node, 'timed')), [...path, 'timed'], tell);
    checkLines(path, node);
    for (const [i, choice] of mapsAt(node, 'choices')) {
      const where = [...path, 'choices', i];
      mustLead(where, choice);
      checkCondition(call, at(choice, 'when'), [...where, 'when'], tell);
      checkSet(call, choice, where, tell);
    }
  }
  for (const [k, check] of mapsAt(call, 'checks')) {
    for (const [f, finding] of mapsAt(check, 'findings')) {
      const path: Path = ['checks', k, 'findings', f];
      mustLead(path, finding);
      checkCondition(call, at(finding, 'when'), [...path, 'when'], tell);
      checkSet(call, finding, path, tell);
      checkLines(path, finding);
    }
  }
  const lines = nodes && new Set(mapsAt(call, 'nodes').flatMap(([, node]) => [...(idsAt(node, 'lines') ?? [])]));
  for (const [topic, line] of Object.entries(asMap(at(call, 'contrasts'))))
    mustName(['contrasts', topic], typeof line === 'string' ? line : undefined, lines, 'line');
  checkUnique(call, tell);
}

const CALLER = 'caller';

/** Words with a fixed key, and the two states of a call that is not over: ids of these names would hide them. */
const TAKEN: readonly (readonly [string, string])[] = [
  ...['title', 'objective', 'next', 'reveal'].map((key) => [key, `the call's own ${key}`] as const),
  ['ringing', 'the phone before it is answered'],
  ['talking', 'the call while it goes on'],
];

function checkUnique(call: Loose, tell: TellAt): void {
  const seen = new Map<string, string>(TAKEN);
  const visit = (value: unknown, path: Path) => {
    if (value === null || typeof value !== 'object') return;
    const id = path.length > 0 ? textAt(asMap(value), 'id') : undefined;
    if (id !== undefined) {
      const before = seen.get(id);
      if (before === undefined) seen.set(id, sayPath(path));
      else tell('SC013-duplicate-id', [...path, 'id'], { path: sayPath(path), id, before });
    }
    if (Array.isArray(value)) for (const [i, child] of value.entries()) visit(child, [...path, i]);
    else for (const [key, child] of Object.entries(value)) visit(child, [...path, key]);
  };
  visit(call, []);
}

function checkCondition(call: Loose, when: unknown, path: Path, tell: TellAt): void {
  const condition = asMap(when);
  for (const many of ['all', 'any'] as const)
    for (const [i, one] of listAt(condition, many).entries()) checkCondition(call, one, [...path, many, i], tell);
  if (at(condition, 'not') !== undefined) checkCondition(call, at(condition, 'not'), [...path, 'not'], tell);
  const flag = textAt(condition, 'flag');
  const isThere = at(condition, 'is') !== undefined;
  if (flag !== undefined) checkFlag(call, flag, isThere ? at(condition, 'is') : true, [...path, 'flag'], tell, isThere);
}

function checkSet(call: Loose, part: Loose, path: Path, tell: TellAt): void {
  for (const [flag, value] of Object.entries(asMap(at(part, 'set'))))
    checkFlag(call, flag, value, [...path, 'set', flag], tell);
}

function checkFlag(call: Loose, flag: string, value: unknown, path: Path, tell: TellAt, hasIs = false): void {
  const flags = asMap(at(call, 'flags'));
  const declared = at(flags, flag);
  if (declared === undefined) {
    tell('SC014-unknown-flag', path, {
      path: sayPath(path),
      flag,
      nearest: () => sayNearest(flag, Object.keys(flags)),
    });
    return;
  }
  const isYesNo = typeof declared === 'boolean';
  const named: readonly unknown[] = Array.isArray(declared) ? declared : [];
  if (isYesNo ? typeof value === 'boolean' : named.length === 0 || named.includes(value)) return;
  // The schema tells values that are neither yes, no nor a word.
  if (typeof value !== 'boolean' && typeof value !== 'string') return;
  const where = hasIs ? [...path.slice(0, -1), 'is'] : path;
  const allowed = isYesNo ? 'true or false' : named.map(String).join(', ');
  tell('SC015-flag-value', where, { path: sayPath(where), value: String(value), flag, allowed });
}
