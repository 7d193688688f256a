import { HOW, no, police, STAKE, type StubFinding, type StubParts, type Todo, UNSURE, why, yes } from './stub-parts.ts';

/** What is asked for first; the rest follows once it is paid. */
const FIRST = 2000;

/** A check that contradicts: the caller explains it away once, then the player stays where they are. */
const contradicts = (told: Todo, late: Todo): readonly StubFinding[] => [
  { at: 'told', result: 'contradicted', said: told, set: '{ step: late, found: true }', goes: 'n-back' },
  { at: 'late', result: 'contradicted', said: late, set: '{ found: true }' },
];

/** The six stages; what is asked comes fifth, the money sixth, and one scene to come back to after a check. */
export const SCAM_PARTS: StubParts = {
  truth: 'scam',
  stake: `{ money: ${STAKE}, information: [] }`,
  reveal: {
    portrait: 'man',
    room: 'callroom',
    text: ['打电话的到底是谁，坐在哪里', 'who it really was, and where they sit'],
  },
  contrasts: '{ opening: l-open-1, deadline: l-press-1, money: l-ask-1 }',
  flags:
    '{ step: [open, told, late, paid], found: false }   # told: the caller has said what he wants · late: explained it away once · found: a check contradicted',
  moments: {
    told: '{ flag: step, is: told }',
    late: '{ any: [{ flag: step, is: late }, { flag: step, is: paid }] }',
    paid: '{ flag: step, is: paid }',
  },
  hangUp: [
    '{ when: { flag: step, is: paid }, goes: e-lost-some }',
    '{ when: { flag: found }, goes: e-verified }',
    '{ goes: e-left }',
  ],
  nodes: [
    {
      id: 'n-open',
      stage: 'contact',
      risk: 0,
      line: ['自报家门，叫出名字', 'the caller says who they are and knows the name'],
      cue: 'knows-you',
      choices: [yes('c-open-yes', 'n-trust'), why('c-open-who', 'n-trust')],
    },
    {
      id: 'n-trust',
      stage: 'trust',
      line: ['说得出细节，显得可靠', 'details that make the caller seem the right person'],
      cue: 'exact-amount',
      choices: [yes('c-trust-yes', 'n-press'), why('c-trust-why', 'n-press')],
    },
    {
      id: 'n-press',
      stage: 'pressure',
      risk: STAKE,
      line: ['出了什么事、要怎么办，事情急，有个期限', 'what has happened and what is wanted; it is urgent'],
      cue: 'deadline',
      choices: [
        yes('c-press-yes', 'n-alone', 'set: { step: told }'),
        why('c-press-why', 'n-alone', 'set: { step: told }'),
      ],
    },
    {
      id: 'n-alone',
      stage: 'isolation',
      line: ['别挂电话，别跟人讲', 'stay on the line, tell nobody'],
      cue: 'secrecy',
      choices: [yes('c-alone-yes', 'n-ask'), why('c-alone-why', 'n-ask'), no('c-alone-no', 'e-left')],
    },
    {
      id: 'n-back',
      stage: 'pressure',
      line: ['核实回来，对方怎么圆', 'what the caller says when the player comes back from a check'],
      choices: [yes('c-back-yes', 'n-ask'), no('c-back-no', 'e-verified')],
    },
    {
      id: 'n-ask',
      stage: 'request',
      line: ['说出要你做的事', 'what the player is asked to do'],
      choices: [
        yes('c-ask-yes', 'n-pay', 'set: { step: late }'),
        why('c-ask-why', 'n-pay', 'set: { step: late }'),
        no('c-ask-no', 'e-refused'),
      ],
    },
    {
      id: 'n-pay',
      stage: 'extraction',
      line: ['要钱的那一句', 'the sentence that asks for the money'],
      cue: 'move-money',
      choices: [
        yes('c-pay-yes', 'n-more', `set: { step: paid }, pays: ${FIRST}`),
        why('c-pay-why', 'e-refused'),
        no('c-pay-no', 'e-refused'),
      ],
    },
    {
      id: 'n-more',
      stage: 'extraction',
      line: ['钱到了，又说还差一笔', 'the money has come, and more is wanted'],
      cue: 'move-money',
      choices: [
        yes('c-more-yes', 'e-lost-all', `pays: ${STAKE - FIRST}`),
        no('c-more-no', 'e-lost-some'),
        police('c-more-police', 'e-recovered'),
      ],
    },
  ],
  checks: [
    {
      kind: 'ringBack',
      how: HOW.ringBack,
      who: 'office',
      findings: [
        ...contradicts(
          ['没有这回事，说出为什么', 'there is no such matter, and why'],
          ['再打一次，还是没有这回事', 'still nothing of the kind'],
        ),
        {
          at: 'any',
          result: 'contradicted',
          said: ['没有打过你的电话', 'nobody here rang you'],
          set: '{ found: true }',
        },
      ],
    },
    UNSURE,
    {
      kind: 'ask',
      how: HOW.ask,
      who: 'family',
      findings: [
        ...contradicts(
          ['家里人觉得不对，说出为什么', 'it sounds wrong to them, and why'],
          ['家里人催你挂电话', 'they urge you to hang up'],
        ),
        { at: 'any', result: 'inconclusive', said: ['正忙，等会儿回你', 'busy, will ring back later'] },
      ],
    },
    {
      kind: 'openApp',
      how: HOW.openApp,
      who: 'screen',
      findings: [
        ...contradicts(
          ['里面没有对方说的那回事', 'nothing of what the caller said is there'],
          ['里面照旧什么都没有', 'still nothing there'],
        ),
        { at: 'any', result: 'inconclusive', said: ['还不知道该看哪里', 'no telling yet what to look for'] },
      ],
    },
    {
      kind: 'report',
      how: HOW.report,
      who: 'police',
      findings: [
        {
          at: 'paid',
          result: 'contradicted',
          said: ['马上止付，要对方的账号', 'the payment is stopped; which account was it?'],
          goes: 'e-recovered',
        },
        {
          at: 'any',
          result: 'contradicted',
          said: ['这是哪一种骗局', 'which kind of scam this is'],
          goes: 'e-reported',
        },
      ],
    },
  ],
  endings: [
    { id: 'e-declined', outcome: 'declined', text: ['没接', 'not answered'], also: 'early: true' },
    { id: 'e-left', outcome: 'left', text: ['早早挂断', 'hung up early'], also: 'early: true' },
    { id: 'e-verified', outcome: 'verified', text: ['核实了', 'checked'], also: 'early: true, told: [company]' },
    { id: 'e-refused', outcome: 'refused', text: ['最后没给', 'refused at the last step'] },
    { id: 'e-reported', outcome: 'reported', text: ['报了警', 'reported'], also: 'early: true, told: [police]' },
    {
      id: 'e-recovered',
      outcome: 'recovered',
      text: ['报了警，追回一部分', 'reported, and some of it came back'],
      also: 'told: [police], recovers: 1000',
    },
    { id: 'e-lost-some', outcome: 'lost-some', text: ['头一笔没回来', 'the first payment is gone'] },
    { id: 'e-lost-all', outcome: 'lost-all', text: ['钱都转走了', 'all the money is gone'] },
  ],
};
