import { tellingSpeakers } from '../one-sided.ts';
import type { SetRule } from '../rule.ts';
import { LEAST_LINES, MOST_SHARE } from '../tells.ts';

export const voiceTells: SetRule = {
  code: 'SC093-voice-tells',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: `Over all pairs a voice says nothing about the truth: nobody who is heard in ${LEAST_LINES} lines or more has over ${MOST_SHARE * 100} % of them on one side, and all voices together differ no more than chance would have it.`,
  because: 'Else players learn by heart who the liars of the cast are, which helps them with no other telephone.',
  says: 'the voices give the truth away: {how}; {limit}.',
  remedy: 'Give a role on the other side to that voice, or this role to another.',
  example: {
    file: 'scam/call.yaml',
    good: 'caller: { name: 小魏, voice: siqi }',
    bad: 'caller: { name: 小魏, voice: ▸weiqiang }',
  },
  *check(subjects) {
    const told = tellingSpeakers(subjects, 'voice');
    if (told) yield told;
  },
};
