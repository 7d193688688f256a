import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { stringify } from 'yaml';
import { checkScenarios, type PlayFile } from '../../src/lint/check-scenarios.ts';
import { RULES } from '../../src/lint/rules.ts';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import type { DraftCall } from '../../src/scenario/schema.ts';
import { readContent } from '../../src/toolchain/content.ts';

/** Shipped scenarios are sound; each rule is shown a broken copy and must find it. */
const { scenarios } = readContent(resolve('scenarios'));

type Draft = { -readonly [key in keyof DraftCall]: DraftCall[key] };
type Words = Record<string, string>;

interface Broken {
  readonly scenario: 'lost-parcel' | 'sender-claim';
  readonly draft?: (draft: Draft, en: Words) => void;
  readonly plays?: (plays: readonly PlayFile[]) => readonly PlayFile[];
}

function problemsOf({ scenario, draft: change, plays = (same) => same }: Broken) {
  const found = scenarios.find((one) => one.parsed.scenario.id === scenario);
  if (!found) throw new Error(`no scenario ${scenario}`);
  const draft: Draft = structuredClone(found.parsed.draft);
  const en: Words = { ...found.parsed.words.en };
  change?.(draft, en);
  const parsed = parseScenario({ file: 'call.yaml', text: stringify(draft) }, [
    { file: 'words.en.yaml', text: stringify({ locale: 'en', words: en }) },
  ]);
  if (!parsed.ok) throw new Error(parsed.problems.map((problem) => `${problem.code} ${problem.message}`).join('\n'));
  const others = scenarios.filter((one) => one !== found);
  return checkScenarios([{ parsed: parsed.value, plays: plays(found.plays) }, ...others]).problems;
}

function at<T>(list: readonly T[] | undefined, i: number): T {
  const item = list?.at(i);
  if (item === undefined) throw new Error(`nothing at ${i}`);
  return item;
}
const deciding = (draft: Draft) => draft.nodes.filter((node) => node.choices);
const line = (id: string, text: string) => ({ id, who: 'caller', mood: 'calm' as const, text, cues: [] });

const EXAMPLES: Readonly<Record<string, Broken>> = {
  'SC020-unreachable': {
    scenario: 'lost-parcel',
    draft: (draft, en) => {
      draft.nodes.push({ id: 'n-nowhere', stage: 'contact', lines: [line('l-nowhere', '没人来。')], goes: 'n-open' });
      en['l-nowhere'] = 'Nobody comes.';
    },
  },
  'SC021-dead-end': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const node of draft.nodes) {
        delete node.goes;
        delete node.timed;
        const [first, second] = node.choices ?? [];
        node.choices = [
          { ...(first ?? at(deciding(draft)[0]?.choices, 0)), id: `c-${node.id}-1`, goes: 'n-open' },
          { ...(second ?? at(deciding(draft)[0]?.choices, 1)), id: `c-${node.id}-2`, goes: 'n-open' },
        ];
      }
      for (const check of draft.checks) for (const finding of check.findings) delete finding.goes;
    },
  },
  'SC022-too-small': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const node of draft.nodes) delete node.timed;
    },
  },
  'SC023-too-few-decisions': {
    scenario: 'sender-claim',
    draft: (draft) => {
      at(at(deciding(draft), 0).choices, 0).goes = at(
        draft.endings.filter((ending) => !ending.early),
        0,
      ).id;
    },
  },
  'SC024-empty-decisions': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const node of deciding(draft)) {
        const { goes } = at(node.choices, 0);
        node.choices = node.choices?.map(({ id, text, stance }) => ({ id, text, stance, goes }));
      }
    },
  },
  'SC025-same-endings': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const ending of draft.endings) {
        ending.told = ['nobody'];
        ending.forfeits = 0;
        ending.recovers = 0;
      }
    },
  },
  'SC026-over-stake': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      draft.stake.money = 100;
    },
  },
  'SC027-one-tactic': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      for (const node of draft.nodes) for (const one of node.lines) if (one.tactic) one.tactic = 'urgency';
    },
  },
  'SC028-twins': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      draft.truth = 'scam';
      draft.twin = 'task-deposit';
    },
  },
  'SC029-untruthful-check': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      at(at(draft.checks, 0).findings, 0).result = 'cleared';
    },
  },
  'SC030-free-refusal': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const ending of draft.endings) if (ending.outcome === 'left') ending.forfeits = 0;
    },
  },
  'SC031-cues': {
    scenario: 'sender-claim',
    draft: (draft) => {
      at(
        at(
          draft.nodes.flatMap((node) => node.lines).filter((one) => one.cues.length > 0),
          0,
        ).cues,
        0,
      ).kind = 'secrecy';
    },
  },
  'SC032-real-number': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      at(at(draft.nodes, 0).lines, 0).text = '打 13800001234 给我。';
      at(at(draft.nodes, 0).lines, 0).cues = [];
    },
  },
  'SC033-long-line': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      at(draft.nodes, 0).lines.push(line('l-breath', '这句话太长了，'.repeat(20)));
    },
  },
  'SC034-duration': {
    scenario: 'sender-claim',
    draft: (draft) => {
      for (const node of draft.nodes) for (const one of node.lines) one.text = one.cues[0]?.quote ?? '嗯。';
    },
  },
  'SC035-unused-flag': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      draft.flags = { ...draft.flags, nobody: false };
    },
  },
  'SC036-too-little-time': {
    scenario: 'lost-parcel',
    draft: (draft) => {
      for (const node of draft.nodes)
        if (node.timed) for (const choice of node.choices ?? []) choice.text = '这一句怎么读也读不完'.repeat(6);
    },
  },
  'SC037-play': { scenario: 'lost-parcel', plays: (plays) => plays.slice(1) },
};

describe('every rule', () => {
  test('has a code of its own and an example here', () => {
    expect(RULES.map((rule) => rule.code).sort()).toEqual(Object.keys(EXAMPLES).sort());
  });

  test('is content with what is shipped', () => {
    expect(checkScenarios(scenarios).problems).toEqual([]);
  });

  test.each(Object.entries(EXAMPLES))('%s finds its broken example', (code, broken) => {
    // Words that a change orphaned or left out would stop the parser first; give the overlay what it needs.
    const problems = problemsOf({
      ...broken,
      draft: (draft, en) => {
        broken.draft?.(draft, en);
        fill(draft, en);
      },
    });
    const found = problems.filter((problem) => problem.code === code);
    expect(
      found.length,
      `found ${[...new Set(problems.map((problem) => problem.code))].join(', ') || 'nothing'}`,
    ).toBeGreaterThan(0);
    for (const problem of found) {
      expect(problem.line).toBeGreaterThan(0);
      expect(problem.message.length).toBeGreaterThan(20);
    }
  });
});

/** English for every id the change made, and none for those it removed. */
function fill(draft: Draft, en: Words): void {
  const live = new Set<string>();
  const visit = (value: unknown): void => {
    if (value === null || typeof value !== 'object') return;
    if ('id' in value && typeof value.id === 'string') live.add(value.id);
    for (const child of Object.values(value)) visit(child);
  };
  visit(draft);
  const isPart = (key: string) => /^[a-z]+-/.test(key);
  for (const key of Object.keys(en)) if (isPart(key) && !live.has(key.split('.')[0] ?? '')) delete en[key];
  for (const node of draft.nodes) {
    for (const part of [...node.lines, ...(node.choices ?? [])]) en[part.id] ??= 'Yes.';
    for (const cue of node.lines.flatMap((one) => one.cues)) en[cue.id] ??= 'Yes';
  }
}
