import { stringify } from 'yaml';
import { parseScenario } from '../scenario/parse-scenario.ts';
import { writeProblem } from '../scenario/problem.ts';
import type { Catalogue } from '../scenario/schema.ts';
import type { CueKind } from '../scenario/vocabulary.ts';
import type { StubParts, Todo } from './stub-parts.ts';

/** What the two halves of a pair are told apart by. */
export interface StubHeader {
  readonly id: string;
  readonly twin: string;
  readonly seat: string;
  readonly you: string;
  readonly type: Catalogue['types'][number];
}

const SHORT = { ringBack: 'ring', lookUp: 'look', ask: 'ask', openApp: 'app', report: 'report' } as const;
const SECONDS = { ringBack: 50, lookUp: 20, ask: 45, openApp: 30, report: 75 } as const;
const SPEAKERS: readonly (readonly [id: string, name: Todo, voice: string])[] = [
  ['caller', ['来电的人', 'the caller'], 'man-calm-40s'],
  ['office', ['官方电话的接线员', 'whoever answers the official number'], 'woman-calm-30s'],
  ['family', ['能问的人', 'the person to ask'], 'woman-warm-30s'],
  ['police', ['96110 接线员', 'the 96110 operator'], 'man-calm-50s'],
  ['screen', ['屏幕上写着', 'on the screen'], 'narrator-calm'],
];

/** What a red flag is probably about. A guess for the author to mend: the catalogue does not say. */
const KIND_GUESSES: readonly (readonly [RegExp, CueKind])[] = [
  [/验证码|密码/, 'code'],
  [/共享|屏幕|远程/, 'remote-control'],
  [/链接|二维码|App|软件/i, 'outside-app'],
  [/保密|别告诉|不让.*(说|讲)|瞒/, 'secrecy'],
  [/不让.*(挂|打)|别挂|核实不了/, 'no-callback'],
  [/转|钱|交|费|充|付|账户|汇/, 'move-money'],
];

/**
 * One half of a new pair as files: the call in Chinese and its English words, every text a "待写" or "TODO" that says what
 * belongs there. The call parses; what it cannot yet hold, such as its length, `check` says.
 */
export function writeStub(parts: StubParts, header: StubHeader): { call: string; words: string } {
  const english = new Map<string, string>();
  const todo = ([zh, en]: Todo) => {
    const text = `待写：${zh}`;
    english.set(text, `TODO: ${en}`);
    return JSON.stringify(text);
  };
  const call = [...headOf(parts, header, todo), ...bodyOf(parts, todo), ''].join('\n');
  const parsed = parseScenario({ file: 'call.yaml', text: call }, []);
  if (!parsed.ok) throw new Error(`The stub does not parse:\n${parsed.problems.map(writeProblem).join('\n')}`);
  const words = Object.entries(parsed.value.words['zh-CN'] ?? {}).map(([key, text]) => [
    key,
    english.get(text) ?? text,
  ]);
  return { call, words: stringify({ locale: 'en', words: Object.fromEntries(words) }, { lineWidth: 0 }) };
}

type WriteTodo = (text: Todo) => string;

function headOf(parts: StubParts, header: StubHeader, todo: WriteTodo): readonly string[] {
  const { type } = header;
  const note = (text: string) => `# ${text.replace(/\s+/g, ' ')}`;
  return [
    '# yaml-language-server: $schema=../../call.schema.json',
    note(`${type.name['zh-CN']} · ${type.name.en}`),
    note(type.summary['zh-CN']),
    note(type.summary.en),
    ...(parts.truth === 'scam' ? flagsOf(type).flatMap((lines) => lines.map(note)) : []),
    `id: ${header.id}`,
    `type: ${type.id}`,
    `truth: ${parts.truth}`,
    `twin: ${header.twin}`,
    `seat: ${header.seat}`,
    'language: zh-CN',
    'status: draft',
    'difficulty: 2',
    `title: ${todo(['结束后才看得到的标题', 'the title, seen after the verdict only'])}`,
    `you: ${header.you}`,
    'at: "10:00"',
    `shown: { name: ${todo(['来电显示', 'the name on the screen'])}, number: "+86 571 •••• 0142", place: ${todo(['归属地', 'the place of the number'])}, saved: false, rangBefore: false }`,
    'speakers:',
    ...SPEAKERS.map(([id, name, voice]) => `  ${id}: { name: ${todo(name)}, voice: ${voice} }`),
    `stake: ${parts.stake}`,
    `sources: [${JSON.stringify(`scenarios/catalogue.yaml ${type.id}`)}]`,
    `objective: ${todo(['学会分清什么', 'what the player learns to tell apart'])}`,
    `next: ${todo(['下次做哪一件事', 'the one thing to do next time'])}`,
    `reveal: { portrait: ${parts.reveal.portrait}, room: ${parts.reveal.room}, text: ${todo(parts.reveal.text)} }`,
    `contrasts: ${parts.contrasts}`,
    `flags: ${parts.flags}`,
    'declined: e-declined',
    'hangUp:',
    ...parts.hangUp.map((rule) => `  - ${rule}`),
  ];
}

/** The red flags of the type as cues to be moved under the lines that will carry them. */
function flagsOf({ redFlags }: StubHeader['type']): readonly (readonly string[])[] {
  return [
    ['Cues to place: move each under the line that carries it, quote the line, mend the kind (a guess).'],
    ...redFlags.map((flag, i) => {
      const kind = KIND_GUESSES.find(([words]) => words.test(flag['zh-CN']))?.[1] ?? 'claims-harmless';
      return [
        `  cues: [{ id: q-flag-${i + 1}, kind: ${kind}, quote: …, why: ${JSON.stringify(flag['zh-CN'])} }]`,
        `    ${flag.en}`,
      ];
    }),
  ];
}

function bodyOf({ nodes, checks, endings }: StubParts, todo: WriteTodo): readonly string[] {
  const why: Todo = ['为什么说明问题，或者说明不了', 'why it tells, or why it does not'];
  return [
    'nodes:',
    ...nodes.flatMap(({ id, stage, risk, line, cue, choices }) => [
      `  - id: ${id}`,
      `    stage: ${stage}`,
      ...(risk === undefined ? [] : [`    risk: ${risk}`]),
      '    lines:',
      `      - id: ${id.replace('n-', 'l-')}-1`,
      '        who: caller',
      '        mood: calm',
      `        text: ${todo(line)}`,
      '        tactic: procedure',
      ...(cue ? [`        cues: [{ id: ${cue.id}, kind: ${cue.kind}, quote: ${todo(line)}, why: ${todo(why)} }]`] : []),
      `      - { id: ${id.replace('n-', 'l-')}-2, who: you, text: ${todo(['随口应一声', 'a small word of the player'])} }`,
      '    choices:',
      ...choices.map(
        ({ id: choice, stance, goes, text, also }) =>
          `      - { id: ${choice}, text: ${todo(text)}, stance: ${stance},${also ? ` ${also},` : ''} goes: ${goes} }`,
      ),
    ]),
    'checks:',
    ...checks.flatMap(({ kind, how, result, who, said, goes }) => [
      `  - id: k-${SHORT[kind]}`,
      `    kind: ${kind}`,
      `    how: ${todo(how)}`,
      `    seconds: ${SECONDS[kind]}`,
      '    findings:',
      `      - id: f-${SHORT[kind]}-any`,
      `        result: ${result}`,
      `        lines: [{ id: l-${SHORT[kind]}-any, who: ${who}, mood: calm, text: ${todo(said)} }]`,
      ...(goes ? [`        goes: ${goes}`] : []),
    ]),
    'endings:',
    ...endings.flatMap(({ id, outcome, text, also }) => [
      `  - id: ${id}`,
      `    outcome: ${outcome}`,
      ...(also?.split(/, (?=[a-z]+:)/).map((key) => `    ${key}`) ?? []),
      ...(also?.includes('told') ? [] : ['    told: [nobody]']),
      `    title: ${todo(text)}`,
      `    text: ${todo(['后来怎样了', 'what came of it'])}`,
      ...(also?.includes('forfeits')
        ? [
            '    price:',
            `      - { id: p-${id.slice(2)}-cost, what: ${todo(['耽误了什么', 'what it cost'])}, detail: ${todo(['怎么个耽误法', 'how'])} }`,
          ]
        : []),
    ]),
  ];
}
