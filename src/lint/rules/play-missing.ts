import { type CallRule, pathOf } from '../rule.ts';

export const playMissing: CallRule = {
  code: 'SC037-no-play',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Every ending has a play that reaches it.',
  because: 'A play is the proof that a person can get there, and what the score says when they do.',
  says: 'no play reaches "{ending}".',
  remedy: 'Write {ending}.play.',
  example: {
    file: 'scam/call.yaml',
    good: '  - id: e-lost-some\n',
    bad: '  - ▸id: e-hung-up\n    outcome: left\n    early: true\n    told: [nobody]\n    title: 经理一开口，你就挂了。\n    text: 接过电话的人坐在小魏隔壁，从没当过什么经理。\n  - id: e-lost-some\n',
    also: [
      {
        file: 'scam/call.yaml',
        good: '  - id: n-super\n    stage: pressure\n',
        bad: '  - id: n-super\n    stage: pressure\n    hangUp: e-hung-up\n',
      },
      {
        file: 'scam/words.en.yaml',
        good: '  e-lost-some.title:',
        bad: '  e-hung-up.title: The manager came on, and you hung up.\n  e-hung-up: The man who took the phone sat next to Wei. He had never managed anything.\n  e-lost-some.title:',
      },
    ],
  },
  *check({ parsed: { scenario, draft }, plays }) {
    const played = new Set(plays.map((one) => one.ending));
    for (const { id } of scenario.endings) {
      if (!played.has(id)) yield { path: pathOf(draft, id), values: { ending: id } };
    }
  },
};
