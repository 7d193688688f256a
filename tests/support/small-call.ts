import { type ParsedScenario, parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { Scenario } from '../../src/scenario/scenario.ts';

/** A small call with everything in it: guards, flags, payment, leak, silence, checks that lead on and that do not. */
export const SMALL_CALL = `id: small
type: lost-parcel-claim
truth: scam
twin: other
seat: phone
language: zh-CN
status: draft
difficulty: 1
title: 小
you: someone
at: "20:14"
shown: { name: 客服, number: "+86 571 •••• 0142", place: 杭州, saved: false, rangBefore: false }
speakers: { caller: { name: 小郑, voice: jingwen }, bank: { name: 银行, voice: jingwen } }
stake: { money: 500, information: [code] }
sources: [test]
objective: 学
next: 挂断
reveal: { portrait: agent, room: callroom, text: 某人 }
contrasts: {}
flags: { paid: false, mood: [none, some, strong], unread: false }
declined: e-declined
hangUp:
  - { when: { flag: paid }, goes: e-lost }
  - { goes: e-left }
nodes:
  - id: n-a
    stage: contact
    risk: 100
    lines:
      - { id: l-a1, who: caller, mood: pressing, text: 喂，转五百。, tactic: urgency, cues: [{ id: q-a, kind: move-money, quote: 转五百 }] }
      - { id: l-a2, who: you, text: 嗯。 }
      - { id: l-a3, who: caller, text: 订单尾号一二。, cues: [{ id: q-b, kind: case-number, quote: 订单尾号 }] }
    choices:
      - { id: c-a-who, text: 你是谁？, stance: question, set: { mood: some }, goes: n-b }
      - { id: c-a-yes, text: 好。, stance: comply, goes: n-b }
      - { id: c-a-strong, text: 我知道了。, stance: stall, when: { flag: mood, is: strong }, goes: n-b }
    timed: { seconds: 12, set: { unread: true }, goes: n-b }
  - id: n-b
    stage: request
    risk: 500
    lines:
      - { id: l-b1, who: caller, mood: stern, text: 快点。, tactic: fear }
      - { id: l-b2, who: caller, text: 你问过了。, when: { flag: mood, is: some } }
    sms: { id: s-b, from: 通知, text: 码 123456 }
    choices:
      - { id: c-b-pay, text: 转了。, stance: comply, pays: 200, tells: [code, code], set: { paid: true }, goes: n-c }
      - { id: c-b-no, text: 不转。, stance: refuse, goes: e-refused }
  - id: n-c
    stage: extraction
    lines: [{ id: l-c1, who: caller, text: 还有三百。 }]
    goes: n-d
  - id: n-d
    stage: extraction
    lines: [{ id: l-d1, who: caller, text: 快。, tactic: urgency, cues: [{ id: q-d, kind: no-callback, quote: 快 }] }]
    choices:
      - { id: c-d-pay, text: 好。, stance: comply, pays: 300, goes: e-all }
      - { id: c-d-no, text: 不。, stance: refuse, goes: e-lost }
checks:
  - id: k-ring
    kind: ringBack
    how: 总机
    seconds: 40
    findings:
      - { id: f-ring-paid, when: { flag: paid }, result: contradicted, lines: [{ id: l-ring-paid, who: bank, text: 帮您止付。 }], goes: e-back }
      - { id: f-ring, result: contradicted, lines: [{ id: l-ring, who: bank, text: 没有这回事。 }], goes: n-d }
  - { id: k-look, kind: lookUp, how: 搜, seconds: 10, findings: [{ id: f-look, result: inconclusive, lines: [{ id: l-look, who: bank, text: 查不到。 }] }] }
  - { id: k-ask, kind: ask, how: 问, seconds: 10, findings: [{ id: f-ask, result: contradicted, set: { mood: strong }, lines: [{ id: l-ask, who: bank, text: 假的。 }] }] }
  - { id: k-app, kind: openApp, how: 看, seconds: 10, findings: [{ id: f-app, result: inconclusive, lines: [{ id: l-app, who: bank, text: 打不开。 }] }] }
  - { id: k-report, kind: report, how: 报, seconds: 20, findings: [{ id: f-report, result: contradicted, lines: [{ id: l-report, who: bank, text: 是骗局。 }], goes: e-reported }] }
endings:
  - { id: e-declined, outcome: declined, early: true, told: [nobody], title: 没接, text: 没接。 }
  - { id: e-left, outcome: left, early: true, told: [nobody], title: 挂了, text: 挂了。 }
  - { id: e-refused, outcome: refused, early: true, told: [family], title: 拒了, text: 拒了。 }
  - { id: e-reported, outcome: reported, early: true, told: [police], title: 报了, text: 报了。 }
  - { id: e-lost, outcome: lost-some, told: [nobody], title: 丢了, text: 丢了。 }
  - { id: e-all, outcome: lost-all, told: [nobody], title: 全丢, text: 全丢。 }
  - { id: e-back, outcome: recovered, told: [bank], recovers: 150, title: 追回, text: 追回。 }
`;

/** The catalogue its type stands in. */
export const SMALL_CATALOGUE = `types:
  - id: lost-parcel-claim
    name: { zh-CN: 包裹, en: Parcel }
    group: service
    seed: true
    summary: { zh-CN: 包裹, en: Parcel }
    redFlags: [{ zh-CN: 转账, en: Pay }]
`;

/** The person who is called. */
export const SMALL_PERSON = `id: someone
portrait: man
name: 某人
age: 30
voice: aming
role: 店员
pending: [{ id: p-one, text: 等包裹 }]
holds: { label: 卡里, amount: 900 }
canAsk: 家人
`;

export function parseSmall(text = SMALL_CALL): ParsedScenario {
  const parsed = parseScenario({ file: 'call.yaml', text }, []);
  if (!parsed.ok)
    throw new Error(
      parsed.problems
        .map((problem) => `${problem.line}:${problem.column} ${problem.code} ${problem.message}`)
        .join('\n'),
    );
  return parsed.value;
}

export function smallScenario(text = SMALL_CALL): Scenario {
  return parseSmall(text).scenario;
}
