import { checkScenarios, NOTHING_KNOWN, type PlayFile, type Read } from '../lint/check-scenarios.ts';
import { explore, type Graph } from '../lint/explore.ts';
import { layOut } from '../lint/lay-out.ts';
import { reportOn } from '../lint/report.ts';
import type { Known } from '../lint/rule.ts';
import { RULES } from '../lint/rules.ts';
import { formProblem } from '../scenario/form-problem.ts';
import { sayNearest } from '../scenario/nearest.ts';
import { type ParsedScenario, parseScenario, type SourceFile } from '../scenario/parse-scenario.ts';
import type { Problem } from '../scenario/problem.ts';
import type { Scenario } from '../scenario/scenario.ts';
import { CALL_FILE, type Finding, type Findings, type SharedSources, type Texts } from './findings.ts';
import { fixOf } from './fix-of.ts';
import { partAtLine } from './part-places.ts';
import { sketchOf } from './sketch-of.ts';
import { spanOf } from './span-of.ts';

/** The call in hand with what stands around it. */
export interface Subject {
  readonly texts: Texts;
  readonly folder: string;
  readonly twin: { readonly folder: string; readonly texts: Texts } | null;
  readonly shared: SharedSources;
}

/**
 * Everything the studio shows of a call, from its texts alone: first what is wrong and the map, then the same with the
 * explorer's figures, which for a very large call take minutes.
 */
export function* examine({ texts, folder, twin, shared }: Subject): Generator<Findings> {
  const parsed = parseTexts(folder, texts);
  const ruled = parsed.ok ? problemsOf(parsed.value, { texts, folder, twin, shared }) : null;
  const problems = parsed.ok ? strangersIn(parsed.value, shared) : [...parsed.problems];
  const sketch = sketchOf(folder, texts);
  const mine = [...problems, ...(ruled?.problems ?? [])].filter(({ file }) => file.startsWith(`${folder}/`));
  const findings: Findings = {
    problems: mine.map((problem) => findingOf(problem, texts, sketch.parts, problem.file.slice(folder.length + 1))),
    parts: sketch.parts,
    layout: sketch.outline ? layOut(sketch.outline) : null,
    language: sketch.language,
    words: sketch.words,
    report: null,
    scenario: parsed.ok ? parsed.value.scenario : null,
    trouble: ruled?.trouble ?? null,
  };
  yield findings;
  if (!parsed.ok) return;
  const { scenario } = parsed.value;
  yield { ...findings, report: reportOn(scenario, graphOf(scenario)) };
}

function problemsOf(
  parsed: ParsedScenario,
  { texts, folder, twin, shared }: Subject,
): { readonly problems: readonly Problem[]; readonly trouble: string | null } {
  const around = twin ? parseTexts(twin.folder, twin.texts) : null;
  const reads: Read[] = [{ parsed, plays: playsIn(folder, texts) }];
  if (twin && around?.ok) reads.push({ parsed: around.value, plays: playsIn(twin.folder, twin.texts) });
  // Rules about the whole collection need the whole collection; those of one call and its twin hold here.
  const rules = RULES.filter((rule) => rule.scope !== 'set');
  try {
    return { problems: checkScenarios(reads, knownFrom(shared), rules).problems, trouble: null };
  } catch (error) {
    return { problems: [], trouble: error instanceof Error ? error.message : String(error) };
  }
}

function findingOf(problem: Problem, texts: Texts, parts: Findings['parts'], name: string): Finding {
  const text = Object.hasOwn(texts, name) ? (texts[name] ?? '') : '';
  const fix = fixOf(problem.message);
  const span = spanOf(text, problem.line, problem.column, fix?.wrong ?? null);
  // Only where the wrong value really stands there can it be put right by one press.
  const offered = fix && text.slice(span.from, span.to) === fix.wrong ? fix.offer : null;
  const part = name === CALL_FILE ? partAtLine(parts, problem.line) : partOfWord(parts, text, problem.line);
  return { ...problem, file: name, part: part?.id ?? null, ...span, fix: offered };
}

const parsedTexts = new WeakMap<Texts, ReturnType<typeof parseScenario>>();

/** Parses a call from its texts. The same texts give the same parse: the twin is not read again on every stroke. */
export function parseTexts(folder: string, texts: Texts): ReturnType<typeof parseScenario> {
  const known = parsedTexts.get(texts);
  if (known) return known;
  const file = (name: string): SourceFile => ({ file: `${folder}/${name}`, text: texts[name] ?? '' });
  const overlays = Object.keys(texts).filter((name) => /^words\..+\.yaml$/.test(name));
  const parsed = parseScenario(file(CALL_FILE), overlays.map(file));
  parsedTexts.set(texts, parsed);
  return parsed;
}

const graphs = new WeakMap<Scenario, Graph>();

export function graphOf(scenario: Scenario): Graph {
  const graph = graphs.get(scenario) ?? explore(scenario);
  graphs.set(scenario, graph);
  return graph;
}

function playsIn(folder: string, texts: Texts): readonly PlayFile[] {
  return Object.entries(texts)
    .filter(([name]) => name.endsWith('.play'))
    .map(([name, text]) => ({ file: `${folder}/${name}`, ending: name.slice(0, -'.play'.length), text }));
}

/** Sets travel as lists. */
function knownFrom({ known }: SharedSources): Known {
  if (!known) return NOTHING_KNOWN;
  const entries = Object.entries(NOTHING_KNOWN).map(([key, nothing]: [string, unknown]) => {
    const given = Object.hasOwn(known, key) ? known[key] : nothing;
    return [key, nothing instanceof Set ? new Set(Array.isArray(given) ? given : []) : given];
  });
  return Object.fromEntries(entries) as unknown as Known;
}

/** Types and people live outside the call's own files. */
function strangersIn({ scenario, source }: ParsedScenario, { people, types }: SharedSources): Problem[] {
  const { type, you } = scenario;
  const place = (key: string) => ({ file: source.file, ...source.place([key]) });
  const typeIds = types.map(({ id }) => id);
  const cards = people.map(({ person }) => person.id);
  const problems: Problem[] = [];
  if (!typeIds.includes(type))
    problems.push(formProblem('SC016-unknown-type', place('type'), { type, nearest: sayNearest(type, typeIds) }));
  if (!cards.includes(you))
    problems.push(formProblem('SC017-unknown-person', place('you'), { person: you, nearest: sayNearest(you, cards) }));
  return problems;
}

/** A line of an overlay names the word it holds; the part is the one that says it. */
function partOfWord(parts: Findings['parts'], text: string, line: number): { readonly id: string } | null {
  const key = /^\s*"?([\w.-]+)"?\s*:/.exec(text.split('\n')[line - 1] ?? '')?.[1];
  return parts.find((part) => part.sayings.some((saying) => saying.key === key)) ?? null;
}
