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
  ['caller', ['来电的人', 'the caller'], 'wenbin'],
  ['office', ['官方电话的接线员', 'whoever answers the official number'], 'jingwen'],
  ['family', ['能问的人', 'the person to ask'], 'huimin'],
  ['police', ['96110 接线员', 'the 96110 operator'], 'zhenhua'],
  ['screen', ['屏幕上写着', 'on the screen'], 'narrator'],
];

/** What a red flag is probably about. A guess for the author to mend: the catalogue does not say. */
const KIND_GUESSES: readonly (readonly [RegExp, CueKind])[] = [
  [/验证码|密码/, 'code'],
  [/共享|屏幕|远程/, 'remote-control'],
  [/链接|二维码|App|软件/i, 'outside-app'],
  [/保密|别告诉|别跟.*(说|提)|别往外说|(不让|不能让|不想让|不许).*(说|讲|知道|告诉)|瞒/, 'secrecy'],
  [/(不让|不许).*(挂|打|问)|别挂|核实不了/, 'no-callback'],
  [/接通|转到/, 'handed-over'],
  [/转|钱|交|费|充|付|账户|汇/, 'move-money'],
];
/** What can be faked or happens to honest people is no evidence, so it is no cue. */
const NO_EVIDENCE = /号码|来电|打来|方言|录音|自动语音/;

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

/**
 * The red flags of the type, to be turned into cues. A flag speaks of the type, a cue of the words of one line: where nothing
 * fits, the kind is left to the author rather than guessed wrongly.
 */
function flagsOf({ redFlags }: StubHeader['type']): readonly (readonly string[])[] {
  return [
    [
      'Red flags of this type. Where a line says one in words, give it a cue: quote the line, and mend the kind (a guess).',
    ],
    ...redFlags.map((flag, i) => {
      const kind = KIND_GUESSES.find(([words]) => words.test(flag['zh-CN']))?.[1];
      const why = JSON.stringify(flag['zh-CN']);
      const cue =
        kind === undefined && NO_EVIDENCE.test(flag['zh-CN'])
          ? `  no cue, for it is no evidence by itself: ${flag['zh-CN']}`
          : `  cues: [{ id: q-flag-${i + 1}, kind: ${kind ?? '…'}, quote: …, why: ${why} }]`;
      return [cue, `    ${flag.en}`];
    }),
  ];
}

function bodyOf({ nodes, checks, endings, moments }: StubParts, todo: WriteTodo): readonly string[] {
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
      ...(cue
        ? [
            `        cues: [{ id: ${id.replace('n-', 'q-')}-${cue}, kind: ${cue}, quote: ${todo(line)}, why: ${todo(why)} }]`,
          ]
        : []),
      `      - { id: ${id.replace('n-', 'l-')}-2, who: you, text: ${todo(['随口应一声', 'a small word of the player'])} }`,
      '    choices:',
      ...choices.map(
        ({ id: choice, stance, goes, text, also }) =>
          `      - { id: ${choice}, text: ${todo(text)}, stance: ${stance},${also ? ` ${also},` : ''} goes: ${goes} }`,
      ),
    ]),
    'checks:',
    ...checks.flatMap(({ kind, how, who, findings }) => [
      `  - id: k-${SHORT[kind]}`,
      `    kind: ${kind}`,
      `    how: ${todo(how)}`,
      `    seconds: ${SECONDS[kind]}`,
      '    findings:',
      ...findings.flatMap(({ at, result, said, set, goes }) => [
        `      - id: f-${SHORT[kind]}-${at}`,
        ...(moments[at] ? [`        when: ${moments[at]}`] : []),
        `        result: ${result}`,
        `        lines: [{ id: l-${SHORT[kind]}-${at}, who: ${who}, mood: calm, text: ${todo(said)} }]`,
        ...(set ? [`        set: ${set}`] : []),
        ...(goes ? [`        goes: ${goes}`] : []),
      ]),
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
            `      - { id: ${id.replace('e-', 'p-')}-1, what: ${todo(['耽误了什么', 'what it cost'])}, detail: ${todo(['怎么个耽误法', 'how'])} }`,
          ]
        : []),
    ]),
  ];
}
