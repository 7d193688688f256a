import type { Place, Problem, Severity } from '../../scenario/problem.ts';

/** What can be wrong with the voices. Codes are never renumbered, and never used again for something else. */
const SAYS = {
  'VO001-manifest': [
    'error',
    'Written by "npm run voices", this file {what}.',
    'Take it from the repository again, or delete it and run "npm run voices".',
  ],
  'VO002-not-voiced': [
    'error',
    'Line "{line}" has no voice in {locale}.',
    'Run "npm run voices -- --only {scenario}".',
  ],
  'VO003-stale': [
    'error',
    'The sound of line "{line}" in {locale} is of another text, voice, mood or engine.',
    'Run "npm run voices -- --only {scenario}".',
  ],
  'VO004-no-file': [
    'error',
    'The sound of line "{line}", {file}, is not there.',
    'Take it from the repository again, or run "npm run voices -- --only {scenario}".',
  ],
  'VO005-other-sound': [
    'error',
    'The sound of line "{line}", {file}, is not the one that was made for it: a file bears the hash of what is in it.',
    'Take it from the repository again, or run "npm run voices -- --only {scenario}".',
  ],
  'VO006-unsettled': [
    'error',
    'In line "{line}" it is not settled how "{piece}" is said in {locale} ({why}).',
    'Enter the word into assets/voices/lexicon.{locale}.yaml, or give the line a "say".',
  ],
  'VO007-unreadable': [
    'error',
    'The sound of line "{line}", {file}, does not play: {what}.',
    'Delete it and run "npm run voices -- --only {scenario}".',
  ],
  'VO008-length': [
    'error',
    'The sound of line "{line}", {file}, lasts {ms} ms; its manifest says {said} ms.',
    'Delete it and run "npm run voices -- --only {scenario}".',
  ],
  'VO009-pace': [
    'error',
    'In {locale}, line "{line}" ({file}) takes {ms} ms a syllable; {least} to {most} ms can be believed.',
    'Listen to it on the page of "npm run voices -- sheet {scenario}"; a "say" with other words or another speed in cast.yaml mends it.',
  ],
  'VO010-level': [
    'error',
    'Line "{line}" ({file}) is {loudness} LUFS over the telephone; {least} to {most} is its place.',
    'Listen to it on the page of "npm run voices -- sheet {scenario}"; another mood or a "say" with other words mends it.',
  ],
  'VO011-clipped': [
    'error',
    'Line "{line}" ({file}) reaches {peak} of full scale; the limit is {most}.',
    'The same line would come out the same: give it another mood, or a "say" with other words.',
  ],
  'VO012-silence': [
    'error',
    'Line "{line}" ({file}) is silent for {seconds} s in its middle; the limit is {most} s.',
    'Take some of the dots or dashes out of its text, or give it a "say".',
  ],
  'VO013-unused': ['warning', '{what} is named by no line.', 'Run "npm run voices -- prune".'],
  'VO014-no-scenario': [
    'error',
    'This scenario has errors, so that its voices are not looked at.',
    'Run "npm run scenarios -- check".',
  ],
  'VO015-no-reading': [
    'error',
    'Line "{line}" in {locale} has its sound, but it is not kept how its text was read.',
    'Take the readings from the repository again, or run "npm run voices -- --only {scenario}".',
  ],
  'VO016-envelope': [
    'error',
    'The manifest moves the lips of line "{line}" ({file}) to another sound: {apart} steps of 35 apart on average; the limit is {most}.',
    'Delete its entry from the manifest and run "npm run voices -- --only {scenario}".',
  ],
} as const satisfies Readonly<Record<string, readonly [Severity, string, string]>>;

export type VoiceCode = keyof typeof SAYS;

/** A problem with its message: what, which value, the limit, and what to do. */
export function voiceProblem(
  code: VoiceCode,
  place: Place,
  values: Readonly<Record<string, string | number>>,
): Problem {
  const [severity, says, remedy] = SAYS[code];
  const fill = (text: string) => text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return { ...place, code, severity, message: `${fill(says)} ${fill(remedy)}` };
}
