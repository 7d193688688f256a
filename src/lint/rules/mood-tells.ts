import { tellingKind } from '../one-sided.ts';
import { pathOf, type SetRule } from '../rule.ts';
import { heardIn, LEAST_LINES, MOST_SHARE } from '../tells.ts';

export const moodTells: SetRule = {
  code: 'SC095-mood-tells',
  scope: 'set',
  severity: 'error',
  floor: 'warning',
  holds: `Over all pairs the mood of the lines says nothing about the truth: no mood of ${LEAST_LINES} lines or more has over ${MOST_SHARE * 100} % of them on one side, and both sides differ no more than chance would have it.`,
  because: 'Liars are kind and honest people press. Who goes by the tone of voice is what scams live on.',
  says: 'the moods give the truth away: {how}; {limit}.',
  remedy: 'Let some lines on either side be said in another mood.',
  example: {
    file: 'genuine/call.yaml',
    good: '{ id: l-family-1, who: caller, mood: warm',
    bad: '{ id: l-family-1, who: caller, mood: calm',
    also: [
      {
        file: 'genuine/call.yaml',
        good: '{ id: l-noid-1, who: caller, mood: warm',
        bad: '{ id: l-noid-1, who: caller, mood: calm',
      },
      {
        file: 'genuine/call.yaml',
        good: '{ id: l-confirm-1, who: caller, mood: warm',
        bad: '{ id: l-confirm-1, who: caller, mood: calm',
      },
      {
        file: 'genuine/call.yaml',
        good: '{ id: l-done-1, who: caller, mood: warm',
        bad: '{ id: l-done-1, who: caller, mood: calm',
      },
      {
        file: 'genuine/call.yaml',
        good: 'mood: warm\n        text: 就是挨个',
        bad: 'mood: calm\n        text: 就是挨个',
      },
      {
        file: 'genuine/call.yaml',
        good: 'mood: warm\n        text: 应该的，让他',
        bad: 'mood: calm\n        text: 应该的，让他',
      },
      {
        file: 'scam/call.yaml',
        good: 'mood: warm\n        text: 对，您看来电',
        bad: 'mood: ▸warm\n        text: 对，您看来电',
      },
    ],
  },
  *check(subjects) {
    const told = tellingKind(subjects, ({ mood }) => mood);
    if (!told) return;
    const { subject, kind, values } = told;
    const line = heardIn(subject).find(({ mood }) => mood === kind);
    yield [subject, { path: [...pathOf(subject.parsed.draft, line?.id ?? ''), 'mood'], values }];
  },
};
