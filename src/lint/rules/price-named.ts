import { type CallRule, pathOf } from '../rule.ts';
import { isTurnedAway } from '../turned-away.ts';

export const priceNamed: CallRule = {
  code: 'SC081-no-price',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Turning an honest caller away costs something besides money, and the ending says what.',
  because: 'A sum is soon forgotten; a lost order, a wasted morning or a colleague in trouble is not.',
  says: '"{ending}" ({outcome}) has no price besides money, in a genuine call.',
  remedy: 'Say under "price" what else was lost.',
  example: {
    file: 'genuine/call.yaml',
    good: '    price:\n      - { id: p-reported-caller, what: 小祁, detail: 她停了一天班，写了一份说明。 }\n',
    bad: '',
    also: [
      { file: 'genuine/call.yaml', good: '- id: e-reported\n', bad: '- ▸id: e-reported\n' },
      { file: 'genuine/words.en.yaml', good: '  p-reported-caller.what: Qi\n', bad: '' },
      {
        file: 'genuine/words.en.yaml',
        good: "  p-reported-caller.detail: She lost a day's work and had to write a report.\n",
        bad: '',
      },
    ],
  },
  *check({ parsed: { scenario, draft } }) {
    if (scenario.truth !== 'genuine') return;
    for (const ending of scenario.endings.filter(isTurnedAway)) {
      if (ending.price.length === 0)
        yield { path: pathOf(draft, ending.id), values: { ending: ending.id, outcome: ending.outcome } };
    }
  },
};
