import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { parsePlay, runPlay } from '../../src/lint/play.ts';
import { YOU } from '../../src/scenario/scenario.ts';
import { playInTerminal } from '../../src/toolchain/play-in-terminal.ts';
import { readShipped } from '../support/shipped.ts';
import { parseSmall, SMALL_CALL } from '../support/small-call.ts';

const root = mkdtempSync(join(tmpdir(), 'play-'));
afterAll(() => rmSync(root, { recursive: true }));
const content = readShipped();
const person = [...content.people.values()][0];

async function sit(rows: readonly string[], text = SMALL_CALL, seed: string | null = null) {
  if (!person) throw new Error('no person');
  const parsed = parseSmall(text);
  const left = [...rows];
  const written: string[] = [];
  const terminal = {
    ask: async (prompt: string) => {
      written.push(prompt);
      return left.shift() ?? null;
    },
    write: (row: string) => {
      written.push(row);
    },
  };
  const played = await playInTerminal(terminal, { parsed, person, locale: 'zh-CN', seed });
  return { parsed, played, out: written.join('\n') };
}

describe('a call in the terminal', () => {
  test('is heard, answered, judged, and gives a play that runs', async () => {
    const { parsed, played, out } = await sit(['a', '2', '1', 'h', 'scam 80']);
    expect(out).toContain('Caller: 喂，转五百。');
    expect(out).toContain('You: 嗯。');
    expect(out).toContain('[SMS 通知] 码 123456');
    expect(out).toMatch(/It was scam; you said scam 80/);
    expect(out).toContain('lost 200');
    const run = runPlay(parsed.scenario, parsed.words['zh-CN'] ?? {}, parsePlay(played ?? ''));
    expect(run.faults).toEqual([]);
    expect(run.marks?.ending.id).toBe('e-lost');
  });

  test('tells nothing before the verdict', async () => {
    const { out } = await sit(['a', '1', '2']);
    const before = out.slice(0, out.indexOf('Was that call genuine?'));
    expect(before).not.toMatch(/\bscam|move-money|contact|urgency|小$/m);
  });

  test.each<[string, string[], RegExp, string[]]>([
    ['a check and back', ['a', 'c', '4', 'r'], /银行: 打不开。/, ['answers', 'checks openApp', 'returns']],
    ['the number looked up while it rings', ['c', '1', 'a'], /查不到/, ['checks lookUp', 'answers']],
    [
      'a flag and its taking off',
      ['a', 'f', '1', 'f', '1'],
      /Flag taken off/,
      ['answers', 'flags l-a3', 'unflags l-a3'],
    ],
    ['silence where time is limited', ['a', 'w'], /快点/, ['answers', 'silence']],
    ['silence where it is not', ['a', '2', 'w'], /Not possible here/, ['answers', 'chooses c-a-yes']],
    ['hold and back', ['a', 'o', 'r'], /\[r\] back/, ['answers', 'holds', 'returns']],
    ['what is no command', ['a', 'zz', '7'], /"zz" is none[\s\S]*"7" is none/, ['answers']],
    [
      'a guarded reply, met',
      ['a', 'c', '3', 'r', '3'],
      /快点/,
      ['answers', 'checks ask', 'returns', 'chooses c-a-strong'],
    ],
  ])('%s', async (_, rows, seen, acts) => {
    const { played, out } = await sit([...rows, 'h', 'genuine 60']);
    expect(out).toMatch(seen);
    const upper = (played ?? '')
      .split('\n\n')[0]
      ?.split('\n')
      .filter((row) => !row.startsWith(' '));
    expect(upper).toEqual([...acts, 'hangs up', 'verdict genuine 60']);
  });

  test('an act is taken back, in the call and after its end', async () => {
    const { played } = await sit(['a', '2', 'u', '1', 'h', 'u', 'u', 'u', 'u', 'd', 'nonsense', 'scam 101', 'scam 70']);
    expect(played).toMatch(/^declines\nverdict scam 70\n\nending e-declined/);
  });

  test.each([[['q']], [['a', '1']], [['d', 'q']]])('stopping early saves nothing: %j', async (rows) => {
    expect((await sit(rows)).played).toBeNull();
  });

  test('replies are shuffled by the seed alone', async () => {
    const order = async (seed: string | null) => /\n\s+1 {2}(.*)\n/.exec((await sit(['a'], SMALL_CALL, seed)).out)?.[1];
    expect(await order(null)).toBe('你是谁？');
    const seeds = await Promise.all(['1', '2', '3', '4', '5', '6'].map(order));
    expect(new Set(seeds).size).toBe(2);
    expect(await order('3')).toBe(seeds[2]);
  });

  test('nothing a terminal obeys is sent to it', async () => {
    const evil = '"喂\\e[2J\\u009b31m\\a\\u202e转五百。\\nX"';
    const { out } = await sit(['a', '2'], SMALL_CALL.replace('text: 喂，转五百。', `text: ${evil}`));
    expect(out).toContain('Caller: 喂 [2J 31m 转五百。 X');
    expect(out).not.toMatch(/(?!\n)[\p{Cc}\u202e]/u);
  });
});

test('every shipped play can be played by hand and gives itself', async () => {
  for (const { parsed, plays } of content.scenarios.slice(0, 3)) {
    const { scenario } = parsed;
    const card = content.people.get(scenario.you);
    if (!card) throw new Error('no card');
    for (const { text, file } of plays) {
      const { acts } = parsePlay(text);
      if (acts.some((act) => act.words[0] === 'unflags')) continue;
      const words = parsed.words['zh-CN'] ?? {};
      let shown: string[] = [];
      const rows = acts.values();
      let pending: string[] = [];
      const number = (wanted: string) =>
        /^\s*(\d)/.exec(shown.findLast((row) => row.includes(wanted)) ?? '')?.[1] ?? 'q';
      const ask = async (): Promise<string | null> => {
        const next = pending.shift();
        if (next !== undefined) return next === 'flag' || next === 'check' ? number(pending.shift() ?? '') : next;
        const [verb = '', object = '', sure = ''] = rows.next().value?.words ?? [];
        const reply = verb === 'chooses' ? number(`  ${words[object]}`) : '';
        shown = [];
        if (verb === 'checks') pending = ['check', `${object}:`];
        if (verb === 'flags') pending = ['flag', words[object] ?? ''];
        const keys: Record<string, string> = {
          answers: 'a',
          declines: 'd',
          checks: 'c',
          returns: 'r',
          holds: 'o',
          silence: 'w',
          hangs: 'h',
          flags: 'f',
          verdict: `${object} ${sure}`,
          chooses: reply,
        };
        return keys[verb] ?? null;
      };
      const played = await playInTerminal(
        { ask, write: (row) => shown.push(row) },
        { parsed, person: card, locale: 'zh-CN', seed: '7' },
      );
      const plain = (play: string | null) =>
        (play ?? '')
          .split('\n')
          .filter((row) => !row.startsWith('#'))
          .slice(0, acts.length);
      expect(plain(played), file).toEqual(plain(text));
    }
  }
  expect(YOU).toBe('you');
});

test('piped rows play a whole call and save it', () => {
  const file = join(root, 'mine.play');
  const run = spawnSync(
    'npx',
    ['tsx', 'src/toolchain/scenarios.ts', 'play', 'lost-parcel', '--locale', 'en', '--save', file],
    {
      input: 'a\n2\nh\nscam 80\n',
      encoding: 'utf8',
    },
  );
  expect(run.status).toBe(0);
  expect(run.stdout).toContain('You are Sun Meilan, 46');
  expect(readFileSync(file, 'utf8')).toMatch(/^answers\n {2}l-open-1 .*\n[\s\S]*\nending e-left\n/);
});
