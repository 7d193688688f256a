import { HOW, no, STAKE, type StubFinding, type StubParts, type Todo, UNSURE, why, yes } from './stub-parts.ts';

/** A check that clears: the caller is glad once, then the player stays where they are. */
const clears = (told: Todo, late: Todo): readonly StubFinding[] => [
  { at: 'told', result: 'cleared', said: told, set: '{ step: late }', goes: 'n-back' },
  { at: 'late', result: 'cleared', said: late },
];

/** The honest call that sounds like it: four stages, checks that clear it, and a price for turning it away. */
export const GENUINE_PARTS: StubParts = {
  truth: 'genuine',
  stake: `{ money: ${STAKE}, information: [] }`,
  reveal: { portrait: 'clerk', room: 'office', text: ['打电话的是谁，为什么打来', 'who it was, and why they rang'] },
  contrasts: '{ opening: l-open-1, deadline: l-push-1, money: l-ask-1 }',
  flags:
    '{ step: [open, told, late] }   # told: the caller has said what it is about · late: checked, or the matter is under way',
  moments: { told: '{ flag: step, is: told }', late: '{ flag: step, is: late }' },
  hangUp: ['{ goes: e-left }'],
  nodes: [
    {
      id: 'n-open',
      stage: 'opening',
      risk: 0,
      line: ['自报家门，叫出名字', 'the caller says who they are and knows the name'],
      cue: 'knows-you',
      choices: [yes('c-open-yes', 'n-story'), why('c-open-who', 'n-story')],
    },
    {
      id: 'n-story',
      stage: 'story',
      risk: STAKE,
      line: ['什么事，金额说得准', 'what it is about, with the exact amount'],
      cue: 'exact-amount',
      choices: [yes('c-story-yes', 'n-push'), why('c-story-why', 'n-push')],
    },
    {
      id: 'n-push',
      stage: 'push',
      line: ['真有期限，可以先去核实', 'there is a real deadline, and time to check first'],
      cue: 'deadline',
      choices: [
        yes('c-push-yes', 'n-ask', 'set: { step: told }'),
        why('c-push-why', 'n-ask', 'set: { step: told }'),
        no('c-push-no', 'e-left'),
      ],
    },
    {
      id: 'n-back',
      stage: 'push',
      line: ['核实回来，对方照旧等着', 'what the caller says when the player comes back from a check'],
      choices: [yes('c-back-yes', 'n-late'), no('c-back-no', 'e-refused')],
    },
    {
      id: 'n-ask',
      stage: 'request',
      line: ['要你做的事，走官方渠道', 'what the player is asked to do, through the official way'],
      cue: 'official-channel',
      choices: [yes('c-ask-yes', 'e-done'), why('c-ask-why', 'e-late'), no('c-ask-no', 'e-refused')],
    },
    {
      id: 'n-late',
      stage: 'request',
      line: ['核实过了，接着办', 'checked, and on with it'],
      choices: [yes('c-late-yes', 'e-late'), no('c-late-no', 'e-refused')],
    },
  ],
  checks: [
    {
      kind: 'ringBack',
      how: HOW.ringBack,
      who: 'office',
      findings: [
        ...clears(
          ['有这回事，说出细节', 'it is so, with a detail'],
          ['还是那句话，是我们打的', 'as before: that was us'],
        ),
        { at: 'any', result: 'cleared', said: ['是我们打的', 'yes, that was us'] },
      ],
    },
    UNSURE,
    {
      kind: 'ask',
      how: HOW.ask,
      who: 'family',
      findings: [{ at: 'any', result: 'inconclusive', said: ['家里人也拿不准，说再看看', 'they are not sure either'] }],
    },
    {
      kind: 'openApp',
      how: HOW.openApp,
      who: 'screen',
      findings: [
        ...clears(['里面写着同一件事', 'the same thing stands there'], ['还是那一条', 'it still stands there']),
        { at: 'any', result: 'inconclusive', said: ['还不知道该看哪里', 'no telling yet what to look for'] },
      ],
    },
    {
      kind: 'report',
      how: HOW.report,
      who: 'police',
      findings: [
        {
          at: 'any',
          result: 'inconclusive',
          said: ['先记下，请向单位核实', 'noted; ring the office to make sure'],
          goes: 'e-reported',
        },
      ],
    },
  ],
  endings: [
    {
      id: 'e-declined',
      outcome: 'declined',
      text: ['没接，耽误了什么', 'not answered, and what that cost'],
      also: 'early: true, forfeits: 500',
    },
    {
      id: 'e-left',
      outcome: 'left',
      text: ['挂断，耽误了什么', 'hung up, and what that cost'],
      also: `early: true, forfeits: ${STAKE}`,
    },
    {
      id: 'e-refused',
      outcome: 'refused',
      text: ['最后没办', 'turned away at the last step'],
      also: `forfeits: ${STAKE}`,
    },
    {
      id: 'e-reported',
      outcome: 'reported',
      text: ['报了警，事情拖着', 'reported, and it had to wait'],
      also: 'early: true, told: [police], forfeits: 1000',
    },
    { id: 'e-late', outcome: 'completed-late', text: ['核实后办成', 'done after a check'], also: 'told: [company]' },
    { id: 'e-done', outcome: 'completed', text: ['办成了', 'done'] },
  ],
};
