import type { CallRule } from '../rule.ts';

/** Numbers a phone may show in full: the police and the official anti-fraud lines (response.md). */
const OFFICIAL: readonly string[] = ['110', '96110', '12381'];
/** What stands for the digits nobody must be able to dial. */
const MASK = '••••';

export const unmaskedNumber: CallRule = {
  code: 'SC084-unmasked-number',
  scope: 'call',
  severity: 'error',
  floor: 'error',
  holds: 'The number on the ringing phone cannot be dialled: it is masked, or an official line.',
  because: "A number that looks invented is somebody's number, and players do ring it.",
  says: '"{number}" is not masked; {mask} must stand for its middle digits.',
  remedy: 'Write it like "+86 571 •••• 0142".',
  example: { file: 'scam/call.yaml', good: 'number: "+86 592 •••• 0138"', bad: 'number: ▸"+86 592 5550 0138"' },
  *check({ parsed: { scenario } }) {
    const { number } = scenario.shown;
    if (number.includes(MASK) || OFFICIAL.includes(number)) return;
    yield { path: ['shown', 'number'], values: { number, mask: MASK } };
  },
};
