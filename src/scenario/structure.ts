import { sayPath } from './form-problem.ts';
import { asMap, at, type Loose, listAt, mapsAt, textAt } from './loose.ts';
import type { TellAt } from './references.ts';
import { CHECKS, GENUINE_STAGES, SCAM_STAGES, type Stage, TRUTHS } from './vocabulary.ts';

type Path = readonly PropertyKey[];

/** How the parts of a call belong together: stages to a truth, replies or a way on to a node, each check once. */
export function checkStructure(call: Loose, tell: TellAt): void {
  const id = textAt(call, 'id');
  if (id !== undefined && textAt(call, 'twin') === id) tell('SC006-own-twin', ['twin'], { id });
  lastIsFree(call, 'hangUp', [], 'the last hang-up', tell);
  for (const [n, node] of mapsAt(call, 'nodes')) checkNode(call, node, ['nodes', n], tell);
  for (const [k, check] of mapsAt(call, 'checks'))
    lastIsFree(check, 'findings', ['checks', k], 'the last finding', tell);
  checkKinds(call, tell);
}

function checkNode(call: Loose, node: Loose, path: Path, tell: TellAt): void {
  const truth = TRUTHS.find((one) => one === textAt(call, 'truth'));
  const stage = textAt(node, 'stage');
  const stages: readonly Stage[] = truth === 'scam' ? SCAM_STAGES : GENUINE_STAGES;
  const isStage = [...SCAM_STAGES, ...GENUINE_STAGES].some((one) => one === stage);
  // A word of neither list is told by the schema.
  if (truth && stage !== undefined && isStage && !stages.some((one) => one === stage)) {
    const where = [...path, 'stage'];
    tell('SC008-wrong-stage', where, { path: sayPath(where), stage, truth, stages: stages.join(', ') });
  }
  const [hasChoices, leadsOn, isTimed] = ['choices', 'goes', 'timed'].map((key) => at(node, key) !== undefined);
  const say = (what: string, where = path) => tell('SC009-choices-or-goes', where, { path: sayPath(path), what });
  if (hasChoices && leadsOn) say('both choices and goes', [...path, 'goes']);
  else if (isTimed && !hasChoices) say('a time to reply but no choices', [...path, 'timed']);
  else if (!hasChoices && !leadsOn) say('neither choices nor goes');
  oneIsFree(node, 'lines', path, 'every line', tell);
  oneIsFree(node, 'choices', path, 'every choice', tell);
}

function lastIsFree(part: Loose, key: string, path: Path, what: string, tell: TellAt): void {
  const last = listAt(part, key).length - 1;
  if (last < 0 || at(asMap(listAt(part, key)[last]), 'when') === undefined) return;
  const where = [...path, key, last];
  tell('SC007-no-last-resort', [...where, 'when'], { path: sayPath(where), what });
}

function oneIsFree(part: Loose, key: string, path: Path, what: string, tell: TellAt): void {
  const all = mapsAt(part, key);
  if (all.length === 0 || all.some(([, one]) => at(one, 'when') === undefined)) return;
  const where = [...path, key];
  tell('SC007-no-last-resort', where, { path: sayPath(where), what });
}

function checkKinds(call: Loose, tell: TellAt): void {
  if (!Array.isArray(at(call, 'checks'))) return;
  const checks = mapsAt(call, 'checks').map(([k, check]) => ({
    k,
    kind: CHECKS.find((one) => one === at(check, 'kind')),
  }));
  // A kind that cannot be read may be the very one that is missing: it is told first, by itself.
  if (checks.some(({ kind }) => kind === undefined)) return;
  const kinds = CHECKS.join(', ');
  const again = checks.filter(({ kind }, i) => checks.findIndex((one) => one.kind === kind) < i);
  const missing = CHECKS.filter((kind) => !checks.some((one) => one.kind === kind));
  // One that stands twice is most often the missing one under a wrong name: they are one slip, told once.
  for (const [i, { k, kind }] of again.entries()) {
    const times = missing[i] === undefined ? 'again' : `again, while "${missing[i]}" is missing`;
    const where = ['checks', k, 'kind'];
    tell('SC012-five-checks', where, { path: sayPath(where), kind: kind ?? '', times, kinds });
  }
  for (const kind of missing.slice(again.length))
    tell('SC012-five-checks', ['checks'], { path: 'checks', kind, times: 'not once', kinds });
}
