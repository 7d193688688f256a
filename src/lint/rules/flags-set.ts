import { readBy } from '../../dialogue/condition.ts';
import { flagsSetIn } from '../flags-set-in.ts';
import type { CallRule } from '../rule.ts';

export const flagsSet: CallRule = {
  scope: 'call',
  code: 'SC044-never-set',
  severity: 'error',
  floor: 'warning',
  holds: 'Every flag a condition reads is set somewhere.',
  because:
    'A flag that never changes makes its conditions pointless: the reply, silence or finding that was to set it does not.',
  says: '"{flag}" is read but nothing sets it; it stays {value}.',
  remedy: 'Set it where it should change, or remove it with its conditions.',
  example: {
    file: 'scam/call.yaml',
    good: 'late, paid], card: false }',
    bad: 'late, paid], card: false, ▸asked: false }',
    also: [
      {
        file: 'scam/call.yaml',
        good: 'when: { checked: ask }',
        bad: 'when: { any: [{ checked: ask }, { flag: asked }] }',
      },
    ],
  },
  *check({ parsed: { scenario } }) {
    const read = readBy(scenario).flags;
    const set = flagsSetIn(scenario);
    for (const [flag, declared] of Object.entries(scenario.flags)) {
      if (!read.has(flag) || set.has(flag)) continue;
      const value = typeof declared === 'boolean' ? String(declared) : (declared[0] ?? '');
      yield { path: ['flags', flag], atKey: true, values: { flag, value } };
    }
  },
};
