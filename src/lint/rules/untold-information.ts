import type { Scenario } from '../../scenario/scenario.ts';
import { INFORMATION, type Information } from '../../scenario/vocabulary.ts';
import type { CallRule } from '../rule.ts';

interface Telling {
  readonly path: readonly PropertyKey[];
  readonly tells: readonly Information[];
}

export const untoldInformation: CallRule = {
  code: 'SC087-untold-information',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'What a move gives away stands among what is at stake.',
  because: 'The stake is what the player is told could be lost. Anything else would be taken from them unannounced.',
  says: '"{information}" can be given away here, but the stake names only {stake}.',
  remedy: 'Add it to stake.information.',
  example: {
    file: 'scam/call.yaml',
    good: 'information: [card-number, screen]',
    bad: 'information: [card-number]',
    also: [{ file: 'scam/call.yaml', good: 'tells: [screen]', bad: 'tells: [▸screen]' }],
  },
  *check({ parsed: { scenario } }) {
    const { information: staked } = scenario.stake;
    const told = tellings(scenario);
    // Once for each kind, at the first move that gives it away.
    for (const information of INFORMATION.filter((one) => !staked.includes(one))) {
      const first = told.find(({ tells }) => tells.includes(information));
      if (!first) continue;
      const path = [...first.path, 'tells', first.tells.indexOf(information)];
      yield { path, values: { information, stake: staked.join(', ') || 'nothing' } };
    }
  },
};

function tellings({ nodes, checks }: Scenario): readonly Telling[] {
  return [
    ...nodes.flatMap(({ choices, timed }, n) => [
      ...choices.map(({ tells = [] }, c) => ({ path: ['nodes', n, 'choices', c], tells })),
      { path: ['nodes', n, 'timed'], tells: timed?.tells ?? [] },
    ]),
    ...checks.flatMap(({ findings }, k) =>
      findings.map(({ tells = [] }, f) => ({ path: ['checks', k, 'findings', f], tells })),
    ),
  ];
}
