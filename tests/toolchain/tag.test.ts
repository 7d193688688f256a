import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { parseScenario } from '../../src/scenario/parse-scenario.ts';
import { WrongCall } from '../../src/toolchain/command.ts';
import { tag } from '../../src/toolchain/commands/tag.ts';
import { readContent } from '../../src/toolchain/content.ts';
import { SMALL_CALL } from '../support/small-call.ts';

const shipped = readContent(resolve('scenarios')).scenarios.map(({ folder }) => folder);

/** Puts a call, and files beside it, into a folder of their own. */
function place(text: string, beside: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'tag-'));
  writeFileSync(join(folder, 'call.yaml'), text);
  for (const [name, words] of Object.entries(beside)) writeFileSync(join(folder, name), words);
  return folder;
}

async function tagged(text: string, beside?: Readonly<Record<string, string>>) {
  const folder = place(text, beside);
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  try {
    const code = await tag.run({ words: [folder], options: {} });
    const said = write.mock.calls.map(([line]) => String(line)).join('');
    return { code, said, text: readFileSync(join(folder, 'call.yaml'), 'utf8') };
  } finally {
    write.mockRestore();
  }
}

/** The text without the ids `tag` may give: those of lines, replies, cues, texts, checks, findings and prices. */
function stripped(text: string): string {
  return text.replace(/\bid: [lcqskfp]-[a-z0-9-]+(, |\r?\n +)/g, '');
}

describe.each(shipped.map((folder) => [basename(folder), folder]))('%s', (_, folder) => {
  const original = readFileSync(join(folder, 'call.yaml'), 'utf8');

  test('with all its ids it stays as it is, to the byte', async () => {
    const words = readFileSync(join(folder, 'words.en.yaml'), 'utf8');
    const { code, said, text } = await tagged(original, { 'words.en.yaml': words });
    expect(text).toBe(original);
    expect([code, said]).toEqual([0, '1 call looked at\n']);
  });

  test('with all taken away it gets as many, each once, and nothing but ids', async () => {
    const bare = stripped(original);
    const { code, text, said } = await tagged(bare);
    expect(code).toBe(0);
    expect(stripped(text)).toBe(bare);
    const ids = (yaml: string) => yaml.match(/\bid: [a-z]-[a-z0-9-]+/g) ?? [];
    expect(ids(text).length).toBe(ids(original).length);
    expect(new Set(ids(text)).size).toBe(ids(text).length);
    expect(said.match(/call\.yaml:\d+:\d+ [lcqskfp]-/g)?.length).toBe(ids(original).length - ids(bare).length);
    // What refers to a line by its old name is the author's to mend; all else parses.
    const parsed = parseScenario(
      { file: 'call.yaml', text: text.replace(/^contrasts:.*(\n {2}.*)*/m, 'contrasts: {}') },
      [],
    );
    expect(parsed.ok || parsed.problems).toBe(true);
  });
});

test('the names are those an author would choose', async () => {
  const { said } = await tagged(stripped(SMALL_CALL));
  expect(said.match(/ [lcqskfp]-.*/g)?.join('')).toBe(
    ' l-a-1 q-a-move-money l-a-2 l-a-3 q-a-case-number c-a-question c-a-comply c-a-stall' +
      ' l-b-1 l-b-2 s-b c-b-comply c-b-refuse l-c-1 l-d-1 q-d-no-callback c-d-comply c-d-refuse' +
      ' k-ring f-ring-paid l-ring-paid f-ring-any l-ring-any k-look f-look-any l-look-any' +
      ' k-ask f-ask-any l-ask-any k-app f-app-any l-app-any k-report f-report-any l-report-any',
  );
});

const NODES = `nodes:
  # the opening
  - id: n-open   # where it begins
    stage: contact
    lines:
      - { id: l-open-1, who: caller, text: 喂 }
      - {  who: you, text: "嗯, id: 不是" }
      - who: caller   # in a block
        text: 你好
        cues: [ {kind: knows-you, quote: 你好}, { id: q-open-x, kind: knows-you, quote: 好 } ]
      - { id: l-open-4, who: caller, text: 好 }
    choices:
    -   stance: refuse
        text: 不
        goes: n-open
    - { stance: refuse, text: 别, goes: n-open }
`;

describe('a call with some ids', () => {
  test('gets the missing ones in place; what stands there stays, comments and spacing too', async () => {
    const { text } = await tagged(NODES);
    expect(text).toBe(
      NODES.replace('{  who: you', '{  id: l-open-2, who: you')
        .replace('- who: caller   #', '- id: l-open-3\n        who: caller   #')
        .replace('{kind', '{id: q-open-knows-you, kind')
        .replace('-   stance: refuse', '-   id: c-open-refuse\n        stance: refuse')
        .replace('{ stance', '{ id: c-open-refuse-2, stance'),
    );
  });

  test('a second time nothing changes', async () => {
    const once = (await tagged(NODES)).text;
    expect((await tagged(once)).text).toBe(once);
  });

  test('an id a translation or a play still speaks of is not given again', async () => {
    const { text, said } = await tagged(NODES, {
      'words.en.yaml': 'words: { l-open-2: gone }',
      'e-left.play': '  l-open-9 gone\n',
    });
    expect(text).toContain('{  id: l-open-10, who: you');
    expect(said).toContain('l-open-10, since words.en.yaml still speaks of l-open-2');
  });

  test('words of the frame that nobody has written keep no id; a written one keeps its own', async () => {
    const { text } = await tagged(NODES, {
      'words.en.yaml': 'words: { l-open-2: "TODO: a small word", l-open-3: Hello, c-open-refuse: "TODO: no" }',
    });
    expect(text).toContain('{  id: l-open-2, who: you');
    expect(text).toContain('- id: l-open-5\n        who: caller');
    expect(text).toContain('id: c-open-refuse\n');
  });

  test('a line inserted between others takes the next number', async () => {
    const lines = NODES.replace('{  who: you', '{ id: l-open-2, who: you').replace(
      '- who: caller ',
      '- id: l-open-3\n        who: caller ',
    );
    const { text } = await tagged(
      lines.replace('      - { id: l-open-2', '      - { who: you, text: 喂 }\n      - { id: l-open-2'),
    );
    expect(text).toContain('{ id: l-open-5, who: you, text: 喂 }');
  });

  test('what was once released is not used again', async () => {
    const root = mkdtempSync(join(tmpdir(), 'tag-'));
    const folder = join(root, 'police', 'one');
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(root, 'released.json'), '{ "one": { "l-open-2": "line" }, "two": { "l-open-3": "line" } }');
    writeFileSync(join(folder, 'call.yaml'), `id: one\n${NODES}`);
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    await tag.run({ words: [folder], options: {} });
    write.mockRestore();
    const text = readFileSync(join(folder, 'call.yaml'), 'utf8');
    expect(text).toContain('{  id: l-open-5, who: you');
    expect(text).toContain('- id: l-open-3\n');
  });

  test('an id contrasts waits for goes to the line of that number only, and is told', async () => {
    const { text, said } = await tagged(`contrasts: { opening: l-open-3, money: l-open-5 }\n${NODES}`, {
      'e-left.play': '  l-open-2 gone\n',
    });
    expect(text).toContain('- id: l-open-3\n        who: caller');
    expect(said).toContain('l-open-3, which contrasts.opening names: is this the line you mean?');
    // The second line cannot have its own number; it does not get the one money waits for.
    expect(text).toContain('{  id: l-open-6, who: you');
    expect(said).toMatch(/call\.yaml:1:40 contrasts\.money names "l-open-5", and no line is called that/);
  });

  test('lines that end the Windows way still do', async () => {
    const { text } = await tagged(NODES.replaceAll('\n', '\r\n'));
    expect(text).toContain('- id: l-open-3\r\n        who: caller');
    expect(text.replaceAll('\r\n', '')).not.toContain('\n');
  });
});

describe('what cannot be tagged', () => {
  test('a node or an ending without id is named with its place, the rest is tagged', async () => {
    const { code, said, text } = await tagged(`${NODES}  - stage: trust\n    lines: [{ who: caller, text: 好 }]\n`);
    expect(code).toBe(1);
    expect(said).toMatch(/call\.yaml:19:5 this node has no id/);
    expect(text).toContain('id: l-open-2');
    expect(text).toContain('lines: [{ who: caller');
  });

  test.each([
    [
      'an alias',
      NODES.replace('{  who: you', '&a {  who: you').replace('{ id: l-open-4, who: caller, text: 好 }', '*a'),
      /SC071/,
    ],
    ['a key written at length', NODES.replace('- who: caller ', '- ? who\n        : caller '), /left as it is/],
    ['broken YAML', 'nodes: [{ who: caller', /SC001-yaml/],
  ])('%s is refused, and not a byte is changed', async (_, text, message) => {
    const run = await tagged(text);
    expect(run.code).toBe(1);
    expect(run.said).toMatch(message);
    expect(run.text).toBe(text);
  });

  test('checks named like what every object has are asked for a name, not given one', async () => {
    const text = 'id: x\nchecks:\n  - kind: constructor\n  - kind: __proto__\n';
    const run = await tagged(text);
    expect(run.code).toBe(1);
    expect(run.said.match(/this check has no id/g)).toHaveLength(2);
    expect(run.text).toBe(text);
  });

  test('a folder that stands in place of a call', () => {
    const folder = mkdtempSync(join(tmpdir(), 'tag-'));
    mkdirSync(join(folder, 'call.yaml'));
    const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
    expect(tag.run({ words: [folder], options: {} })).toBe(1);
    expect(String(write.mock.calls[0]?.[0])).toContain('SC068-not-text');
    write.mockRestore();
  });

  test('a path that is not there', () => {
    expect(() => tag.run({ words: ['/nowhere/call.yaml'], options: {} })).toThrow(WrongCall);
  });
});

test('given folders, every call in them is tagged once', async () => {
  const folder = place(NODES);
  mkdirSync(join(folder, 'deep/er'), { recursive: true });
  copyFileSync(join(folder, 'call.yaml'), join(folder, 'deep/er/call.yaml'));
  const write = vi.spyOn(process.stdout, 'write').mockReturnValue(true);
  await tag.run({ words: [folder, join(folder, 'deep')], options: {} });
  expect(write.mock.calls.at(-1)?.[0]).toBe('2 calls looked at\n');
  write.mockRestore();
});
