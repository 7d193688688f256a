import type { Problem } from './problem.ts';
import type { Condition, DraftCall } from './schema.ts';
import type { Source } from './source-map.ts';
import { CHECKS, GENUINE_STAGES, SCAM_STAGES } from './vocabulary.ts';

type Path = readonly PropertyKey[];

/** Ids that name nothing, ids used twice, flags nobody declared: all of them, each with its place. */
export function checkReferences(draft: DraftCall, source: Source): Problem[] {
  const problems: Problem[] = [];
  const report = (code: string, path: Path, message: string) => {
    problems.push({
      code,
      severity: 'error',
      file: source.file,
      ...source.place(path),
      message: `${path.map(String).join('.')}: ${message}`,
    });
  };
  const nodes = new Set(draft.nodes.map((node) => node.id));
  const endings = new Set(draft.endings.map((ending) => ending.id));
  const targets = new Set([...nodes, ...endings]);
  const mustLead = (path: Path, target: string, among = targets) => {
    if (!among.has(target))
      report(
        'SC004-unknown-target',
        path,
        `"${target}" names no ${among === endings ? 'ending' : 'node or ending'}; nearest is "${nearest(target, among)}".`,
      );
  };
  const mustHold = (path: Path, when: Condition | undefined) => {
    if (when) checkCondition(draft, when, path, report);
  };
  const mustSet = (path: Path, set: Record<string, boolean | string> | undefined) => {
    for (const [flag, value] of Object.entries(set ?? {}))
      checkFlag(draft, flag, value, [...path, 'set', flag], report);
  };
  const mustSpeak = (path: Path, who: string) => {
    if (who !== 'you' && !(who in draft.speakers))
      report(
        'SC005-unknown-speaker',
        path,
        `"${who}" is no speaker; nearest is "${nearest(who, new Set(Object.keys(draft.speakers)))}".`,
      );
  };

  checkUnique(draft, report);
  if (!('caller' in draft.speakers)) report('SC005-unknown-speaker', ['speakers'], 'a speaker "caller" is missing.');
  if (draft.twin === draft.id) report('SC006-own-twin', ['twin'], 'a call cannot be its own twin.');
  mustLead(['declined'], draft.declined, endings);
  draft.hangUp.forEach((rule, i) => {
    mustLead(['hangUp', i, 'goes'], rule.goes, endings);
    mustHold(['hangUp', i, 'when'], rule.when);
  });
  if (draft.hangUp.at(-1)?.when)
    report('SC007-no-last-resort', ['hangUp', draft.hangUp.length - 1], 'the last hang-up must have no condition.');

  const stages: readonly string[] = draft.truth === 'scam' ? SCAM_STAGES : GENUINE_STAGES;
  draft.nodes.forEach((node, n) => {
    const at: Path = ['nodes', n];
    if (!stages.includes(node.stage))
      report(
        'SC008-wrong-stage',
        [...at, 'stage'],
        `"${node.stage}" is no stage of a ${draft.truth} call; they are ${stages.join(', ')}.`,
      );
    if ((node.choices === undefined) === (node.goes === undefined))
      report('SC009-choices-or-goes', at, 'a node has either choices or goes, and just one of them.');
    if (node.timed && !node.choices)
      report('SC009-choices-or-goes', [...at, 'timed'], 'only a node with choices can be timed.');
    if (node.goes) mustLead([...at, 'goes'], node.goes);
    if (node.hangUp) mustLead([...at, 'hangUp'], node.hangUp, endings);
    if (node.timed) {
      mustLead([...at, 'timed', 'goes'], node.timed.goes);
      mustSet([...at, 'timed'], node.timed.set);
    }
    node.lines.forEach((line, i) => {
      mustSpeak([...at, 'lines', i, 'who'], line.who);
      mustHold([...at, 'lines', i, 'when'], line.when);
    });
    if (node.lines.every((line) => line.when))
      report('SC007-no-last-resort', [...at, 'lines'], 'one line at least must have no condition.');
    node.choices?.forEach((choice, i) => {
      mustLead([...at, 'choices', i, 'goes'], choice.goes);
      mustHold([...at, 'choices', i, 'when'], choice.when);
      mustSet([...at, 'choices', i], choice.set);
    });
    if (node.choices?.every((choice) => choice.when))
      report('SC007-no-last-resort', [...at, 'choices'], 'one choice at least must have no condition.');
  });

  for (const kind of CHECKS) {
    if (draft.checks.filter((check) => check.kind === kind).length !== 1)
      report('SC012-five-checks', ['checks'], `the check "${kind}" must stand here once.`);
  }
  draft.checks.forEach((check, k) => {
    if (check.findings.at(-1)?.when)
      report('SC007-no-last-resort', ['checks', k, 'findings'], 'the last finding must have no condition.');
    check.findings.forEach((finding, f) => {
      const at: Path = ['checks', k, 'findings', f];
      if (finding.goes) mustLead([...at, 'goes'], finding.goes);
      mustHold([...at, 'when'], finding.when);
      mustSet(at, finding.set);
      finding.lines.forEach((line, i) => {
        mustSpeak([...at, 'lines', i, 'who'], line.who);
      });
    });
  });
  const lines = new Set(draft.nodes.flatMap((node) => node.lines.map((line) => line.id)));
  for (const [topic, line] of Object.entries(draft.contrasts)) {
    if (!lines.has(line))
      report(
        'SC004-unknown-target',
        ['contrasts', topic],
        `"${line}" names no line; nearest is "${nearest(line, lines)}".`,
      );
  }
  return problems;
}

type Report = (code: string, path: Path, message: string) => void;

function checkUnique(draft: DraftCall, report: Report): void {
  const seen = new Map<string, string>();
  const visit = (value: unknown, path: Path) => {
    if (value === null || typeof value !== 'object') return;
    if (!Array.isArray(value) && path.length > 0 && 'id' in value && typeof value.id === 'string') {
      const before = seen.get(value.id);
      if (before) report('SC013-duplicate-id', [...path, 'id'], `"${value.id}" is already the id of ${before}.`);
      else seen.set(value.id, path.map(String).join('.'));
    }
    for (const [key, child] of Object.entries(value)) visit(child, [...path, Array.isArray(value) ? Number(key) : key]);
  };
  visit(draft, []);
}

function checkCondition(draft: DraftCall, when: Condition, path: Path, report: Report): void {
  if ('all' in when)
    when.all.forEach((one, i) => {
      checkCondition(draft, one, [...path, 'all', i], report);
    });
  else if ('any' in when)
    when.any.forEach((one, i) => {
      checkCondition(draft, one, [...path, 'any', i], report);
    });
  else if ('not' in when) checkCondition(draft, when.not, [...path, 'not'], report);
  else if ('flag' in when) checkFlag(draft, when.flag, when.is ?? true, path, report);
}

function checkFlag(draft: DraftCall, flag: string, value: boolean | string, path: Path, report: Report): void {
  const declared = draft.flags[flag];
  if (declared === undefined) {
    report(
      'SC014-unknown-flag',
      path,
      `"${flag}" is not declared under flags; nearest is "${nearest(flag, new Set(Object.keys(draft.flags)))}".`,
    );
  } else if (
    typeof declared === 'boolean'
      ? typeof value !== 'boolean'
      : !declared.includes(String(value)) || typeof value === 'boolean'
  ) {
    const allowed = typeof declared === 'boolean' ? 'true or false' : declared.join(', ');
    report('SC015-flag-value', path, `"${String(value)}" is no value of "${flag}"; it takes ${allowed}.`);
  }
}

/** The known id with the smallest edit distance (Levenshtein), for "did you mean". */
export function nearest(wanted: string, known: ReadonlySet<string>): string {
  let best = '';
  let least = Number.POSITIVE_INFINITY;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate);
    if (distance < least) [best, least] = [candidate, distance];
  }
  return best;
}

function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1));
    }
    row = next;
  }
  return row[b.length] ?? 0;
}
