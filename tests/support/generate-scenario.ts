import { stringify } from 'yaml';
import type { SourceFile } from '../../src/scenario/parse-scenario.ts';
import {
  CHECKS,
  GENUINE_STAGES,
  LOCALES,
  MOODS,
  SCAM_STAGES,
  STANCES,
  TACTICS,
} from '../../src/scenario/vocabulary.ts';
import { seeded } from '../../src/training/seeded.ts';

/**
 * A made-up scenario of any size for measuring, with guards, checks, timed choices and flags spread as in the shipped ones
 * (counted over the ten: 19 % of nodes lead on, 11 % are timed, 3 replies a node, 31 % of them set a flag, 4 % are guarded,
 * 2.8 lines a node, 78 % with a tactic, 24 % with a cue, 2.8 findings a check, two thirds of them conditional). It parses; its words
 * mean nothing.
 */
export interface Generated {
  readonly folder: string;
  readonly call: SourceFile;
  readonly overlays: readonly SourceFile[];
}

const HAN =
  '您好请问这里是银行的我们今天要跟你核对一下资料不用急先听完说话时间还有单子可以到柜台办理电话别挂马上就好放心';
const ENGLISH =
  'well you see we only have to look at the form once more before the desk closes and then it is all done so please stay there'.split(
    ' ',
  );
const STEPS = ['first', 'second', 'third', 'fourth', 'fifth', 'last'];

/** `seed` makes it; the same seed gives the same text. The twin has the next seed when the seed is even. */
export function generateScenario(seed: number, nodeCount = 60): Generated {
  const chance = seeded(seed + 1);
  const pick = <T>(list: readonly T[]): T => list[Math.floor(chance() * list.length)] as T;
  const words: Record<string, string> = {};
  let serial = 0;
  const say = (key: string, length: number): string => {
    serial += 1;
    words[key] = `${Array.from({ length: Math.ceil(length / 2) }, () => pick(ENGLISH)).join(' ')} ${serial}.`;
    return `${Array.from({ length }, () => HAN[Math.floor(chance() * HAN.length)]).join('')}。`;
  };
  const scam = seed % 2 === 0;
  const stages = scam ? SCAM_STAGES : GENUINE_STAGES;
  const id = `made-${seed}`;
  const endings = ['declined', 'left', 'refused', 'verified', 'reported', scam ? 'lost-all' : 'completed'];
  const line = (key: string, at: number) => {
    const text = say(key, 10 + Math.floor(chance() * 10));
    const cued = chance() < 0.24;
    if (cued) words[`q-${key}`] = words[key] as string;
    if (cued) words[`q-${key}.why`] = 'It proves nothing.';
    return {
      id: key,
      who: at === 1 && chance() < 0.2 ? 'you' : 'caller',
      mood: pick(MOODS),
      text,
      ...(chance() < 0.78 && { tactic: pick(TACTICS) }),
      ...(cued && { cues: [{ id: `q-${key}`, kind: 'knows-you', quote: text, why: '这说明不了什么。' }] }),
    };
  };
  const nodes = Array.from({ length: nodeCount }, (_, i) => {
    const stage = stages[Math.min(stages.length - 1, Math.floor((i / nodeCount) * stages.length))];
    const ahead = () => {
      const next = i + 1 + Math.floor(chance() * 4);
      return next < nodeCount ? `n-${next}` : `e-${pick(endings.slice(2))}`;
    };
    const lines = Array.from({ length: 2 + Math.floor(chance() * 2.7) }, (__, k) => line(`l-${i}-${k}`, k));
    const step = STEPS[Math.min(5, Math.floor((i / nodeCount) * 6))];
    // The first and every fifth node or so leads on by itself; the next one may be skipped by others, so all are linked.
    if (i > 0 && i < nodeCount - 1 && chance() < 0.19) return { id: `n-${i}`, stage, lines, goes: `n-${i + 1}` };
    const choices = Array.from({ length: pick([2, 3, 3, 3, 4]) }, (__, k) => ({
      id: `c-${i}-${k}`,
      text: say(`c-${i}-${k}`, 8),
      stance: pick(STANCES),
      ...(k > 0 && chance() < 0.05 && { when: { flag: pick(['doubt', 'told']) } }),
      ...(chance() < 0.31 && { set: chance() < 0.7 ? { step } : { [pick(['doubt', 'told'])]: true } }),
      goes: k === 0 && i + 1 < nodeCount ? `n-${i + 1}` : ahead(),
    }));
    return { id: `n-${i}`, stage, lines, choices, ...(chance() < 0.14 && { timed: { seconds: 20, goes: ahead() } }) };
  });
  const checks = CHECKS.map((kind, c) => ({
    id: `k-${kind.toLowerCase()}`,
    kind,
    how: say(`k-${kind.toLowerCase()}`, 8),
    seconds: 30,
    findings: [0, 1, 2].map((f) => ({
      id: `f-${c}-${f}`,
      ...(f < 2 && {
        when: f === 0 ? { flag: 'step', is: pick(STEPS.slice(1)) } : c === 0 ? { checked: 'lookUp' } : { flag: 'told' },
      }),
      result: f === 2 ? 'inconclusive' : scam ? 'contradicted' : 'cleared',
      lines: [line(`l-f-${c}-${f}`, 0)],
      ...(f === 0 && kind !== 'lookUp' && { goes: `n-${Math.floor(chance() * nodeCount)}` }),
    })),
  }));
  const call = {
    id,
    type: 'made-up',
    truth: scam ? 'scam' : 'genuine',
    twin: `made-${seed % 2 === 0 ? seed + 1 : seed - 1}`,
    seat: 'phone',
    language: LOCALES[0],
    status: 'live',
    difficulty: 2,
    title: say('title', 6),
    you: 'nobody',
    at: '10:00',
    shown: {
      name: say('shown.name', 4),
      number: '+86 10 •••• 0142',
      place: say('shown.place', 2),
      saved: false,
      rangBefore: false,
    },
    speakers: { caller: { name: say('speaker.caller', 2), voice: 'zhiyuan' } },
    stake: { money: 5000, information: ['code'] },
    sources: ['none'],
    objective: say('objective', 10),
    next: say('next', 10),
    reveal: { portrait: 'lad', room: 'office', text: say('reveal', 12) },
    contrasts: { opening: 'l-0-0', money: 'l-1-0', check: 'l-2-0' },
    flags: { step: STEPS, doubt: false, told: false },
    declined: 'e-declined',
    hangUp: [{ when: { flag: 'told' }, goes: 'e-refused' }, { goes: 'e-left' }],
    nodes,
    checks,
    endings: endings.map((outcome) => ({
      id: `e-${outcome}`,
      outcome,
      ...(outcome === 'declined' || outcome === 'left' ? { early: true } : {}),
      told: ['nobody'],
      title: say(`e-${outcome}.title`, 6),
      text: say(`e-${outcome}`, 12),
    })),
  };
  const folder = `made/${id}`;
  return {
    folder,
    call: { file: `${folder}/call.yaml`, text: stringify(call, { lineWidth: 0 }) },
    overlays: [{ file: `${folder}/words.en.yaml`, text: stringify({ locale: 'en', words }, { lineWidth: 0 }) }],
  };
}
