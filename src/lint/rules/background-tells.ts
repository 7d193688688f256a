import { tellingSpeakers } from '../one-sided.ts';
import type { SetRule } from '../rule.ts';
import { LEAST_LINES, MOST_SHARE } from '../tells.ts';

export const backgroundTells: SetRule = {
  code: 'SC094-background-tells',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: `Over all pairs neither what is heard behind a speaker nor the way they reach the ear says anything about the truth: nothing heard in ${LEAST_LINES} lines or more has over ${MOST_SHARE * 100} % of them on one side, and both sides differ no more than chance would have it.`,
  because: 'A call room is as loud as an office. A player who has learnt that noise means a scam hangs up on the bank.',
  says: 'the {key} of the speakers gives the truth away: {how}; {limit}.',
  remedy: 'Let it be heard on the other side as well, or take it away here.',
  example: {
    file: 'scam/call.yaml',
    good: 'caller: { name: 小魏, voice: siqi }',
    bad: 'caller: { name: 小魏, voice: siqi, behind: ▸street }',
  },
  *check(subjects) {
    for (const key of ['behind', 'via'] as const) {
      const told = tellingSpeakers(subjects, key);
      if (told) yield told;
    }
  },
};
