import { MOST_MOVES, type Range, type Report } from '../lint/report.ts';
import type { ParsedScenario } from '../scenario/parse-scenario.ts';
import type { FindingPart } from '../scenario/scenario.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import { terminalText } from './terminal-text.ts';

/** How long a call takes by voice in one language, in seconds: the quickest full talk, and what nine in ten stay within. */
export interface TalkLength {
  readonly locale: Locale;
  readonly quickest: number;
  readonly long: number;
}

/** A part met by fewer players than this is hardly worth its place. */
const HARDLY = 0.01;
/** Characters of a part's own words, enough to know it by. */
const SHORT = 24;

/** The figures of a call for people to read: what can happen, how long it takes, and how often each part is met. */
export function writeReport(parsed: ParsedScenario, report: Report, lengths: readonly TalkLength[]): string {
  const { states, moves, complete, marks, runs, unfinished } = report;
  const words = wordsOf(parsed);
  const rare = [...report.reach].sort((a, b) => a[1] - b[1]);
  // What a finding says is met just as often as the finding.
  const said = new Set(parsed.scenario.checks.flatMap((check) => check.findings.flatMap(linesIn)));
  const hardly = rare.filter(([part, chance]) => chance < HARDLY && !said.has(part));
  return [
    `${parsed.scenario.id}: ${states} states, ${moves} moves${complete ? '' : ' (cut short by the budget; the figures hold for what was walked)'}`,
    `  runs of up to ${MOST_MOVES} moves: ${sayCount(runs)} to an ending, ${sayCount(unfinished)} still on the line`,
    `  yuan paid ${sayRange(marks.paid)} · lost ${sayRange(marks.lost)} · protected ${sayRange(marks.protected)} · wrongly refused ${sayRange(marks.refused)}`,
    ...lengths.map(
      ({ locale, quickest, long }) =>
        `  by voice in ${locale}: ${Math.round(quickest)} s the quickest way to the end, ${Math.round(long)} s or less nine talks in ten`,
    ),
    ...report.bots.map(({ name, endings }) => `  ${name}: ${sayEndings(endings)}`),
    `  one reply only: ${report.oneWay.map(({ node, choice }) => `${node} (${choice})`).join(', ') || 'nowhere'}`,
    `  hardly ever met (< ${HARDLY * 100} %): ${hardly.map(([part]) => part).join(', ') || 'nothing'}`,
    '  reach of each part by a random player:',
    ...rare.map(([part, chance]) => `    ${percent(chance).padStart(8)}  ${part.padEnd(20)} ${words(part)}`.trimEnd()),
  ].join('\n');
}

/** The words each part is known by: a node by its first line, a finding by what is found, an ending by its title. */
function wordsOf({ scenario, words }: ParsedScenario): (part: string) => string {
  const text = words[scenario.language] ?? {};
  const first = new Map(
    [...scenario.nodes, ...scenario.checks.flatMap((check) => check.findings)].map((part) => [
      part.id,
      part.lines[0]?.id,
    ]),
  );
  return (part) => {
    const whole = terminalText(text[first.get(part) ?? `${part}.title`] ?? text[part] ?? '');
    const letters = Array.from(whole);
    return letters.length > SHORT ? `${letters.slice(0, SHORT).join('')}…` : whole;
  };
}

function linesIn({ lines }: FindingPart): readonly string[] {
  return lines.map((line) => line.id);
}

function sayEndings(endings: ReadonlyMap<string, number>): string {
  return [...endings]
    .sort((a, b) => b[1] - a[1])
    .map(([ending, chance]) => `${ending} ${percent(chance)}`)
    .join(', ');
}

function sayRange({ least, most }: Range): string {
  return least === most ? `${most}` : `${least}–${most}`;
}

function percent(chance: number): string {
  return `${(chance * 100).toFixed(1)} %`;
}

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A count of seven digits or more also as a power of ten, e.g. "≈ 3.3 × 10³⁰ (3312…)"; the exact one stays beside it. */
export function sayCount(count: bigint): string {
  const digits = String(count);
  if (digits.length < 7) return digits;
  const [mantissa = '', exponent = ''] = Number(count).toExponential(1).split('e+');
  return `≈ ${mantissa} × 10${Array.from(exponent, (digit) => RAISED[Number(digit)]).join('')} (${digits})`;
}
