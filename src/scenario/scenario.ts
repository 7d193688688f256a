import type { DraftCall, DraftPerson } from './schema.ts';
import type { Locale } from './vocabulary.ts';

/**
 * A call that has been parsed: every id resolves, every word is apart. This is what the page loads and the engine plays.
 * Words are looked up by id in `Words`; the engine never sees them.
 */

type DraftNode = DraftCall['nodes'][number];
type DraftLine = DraftNode['lines'][number];
type DraftChoice = NonNullable<DraftNode['choices']>[number];
type DraftCheck = DraftCall['checks'][number];
type DraftEnding = DraftCall['endings'][number];

export type Cue = Readonly<Omit<DraftLine['cues'][number], 'quote' | 'why'>>;
export type Line = Readonly<Omit<DraftLine, 'text' | 'say' | 'cues'>> & { readonly cues: readonly Cue[] };
export type Choice = Readonly<Omit<DraftChoice, 'text'>>;
export type Silence = Readonly<NonNullable<DraftNode['timed']>>;
export interface Node extends Readonly<Omit<DraftNode, 'lines' | 'choices' | 'sms'>> {
  readonly lines: readonly Line[];
  readonly choices: readonly Choice[];
  readonly sms: string | null;
}
export interface FindingPart extends Readonly<Omit<DraftCheck['findings'][number], 'lines'>> {
  readonly lines: readonly Line[];
}
export interface Check extends Readonly<Omit<DraftCheck, 'how' | 'findings'>> {
  readonly findings: readonly FindingPart[];
}
export interface Ending extends Readonly<Omit<DraftEnding, 'title' | 'text' | 'price'>> {
  readonly price: readonly string[];
}

export interface Scenario
  extends Readonly<
    Omit<
      DraftCall,
      'title' | 'objective' | 'next' | 'shown' | 'speakers' | 'reveal' | 'nodes' | 'checks' | 'endings' | 'sources'
    >
  > {
  readonly shown: Readonly<Omit<DraftCall['shown'], 'name' | 'place'>>;
  readonly speakers: Readonly<Record<string, Readonly<Omit<DraftCall['speakers'][string], 'name'>>>>;
  readonly reveal: Readonly<Omit<DraftCall['reveal'], 'text'>>;
  readonly nodes: readonly Node[];
  readonly checks: readonly Check[];
  readonly endings: readonly Ending[];
  /** Locales whose words are complete. */
  readonly locales: readonly Locale[];
  /** Changes whenever structure or words change: a trial says which content it was played on. */
  readonly hash: string;
}

/** Every text of a scenario or person in one language, by id. Header texts have fixed keys such as `title`. */
export type Words = Readonly<Record<string, string>>;

/** Whose shoes the player is in. */
export interface Person extends Readonly<Omit<DraftPerson, 'name' | 'role' | 'pending' | 'holds' | 'canAsk'>> {
  readonly pending: readonly string[];
  readonly holds: number;
}

/** The speaker id of the player's own small words in a node ("Mm, yes"). */
export const YOU = 'you';

/** Lines that are heard rather than said: everything but the player's own. */
export function isHeard(line: Line): boolean {
  return line.who !== YOU;
}

export function linesOf(scenario: Scenario): readonly Line[] {
  return [
    ...scenario.nodes.flatMap((node) => node.lines),
    ...scenario.checks.flatMap((check) => check.findings.flatMap((finding) => finding.lines)),
  ];
}

/** Every word key a scenario has, so an overlay can be held against it. */
export function wordKeys(scenario: Scenario): readonly string[] {
  return [
    'title',
    'objective',
    'next',
    'reveal',
    'shown.name',
    'shown.place',
    ...Object.keys(scenario.speakers).map((id) => `speaker.${id}`),
    ...linesOf(scenario).flatMap((line) => [line.id, ...line.cues.map((cue) => cue.id)]),
    ...scenario.nodes.flatMap((node) => [
      ...node.choices.map((choice) => choice.id),
      ...(node.sms ? [node.sms, `${node.sms}.from`] : []),
    ]),
    ...scenario.checks.map((check) => check.id),
    ...scenario.endings.flatMap((ending) => [
      `${ending.id}.title`,
      ending.id,
      ...ending.price.flatMap((id) => [`${id}.what`, `${id}.detail`]),
    ]),
  ];
}
