import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { VoiceManifest } from '../../src/audio/voice-manifest.ts';
import { voiceFiles } from '../../src/toolchain/voice-files-plugin.ts';

const LINES: VoiceManifest['lines'] = {
  'l-1': {
    file: '0123456789abcdef.webm',
    ms: 900,
    bytes: 3,
    envelope: '0z0',
    key: 'made-of-this',
    seal: 'of-both',
  },
};
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'voices-'));
  for (const part of ['en', 'licenses']) mkdirSync(join(folder, part));
  writeFileSync(join(folder, 'licenses', 'voices.txt'), 'Apache-2.0');
  for (const scenario of ['first-call', 'no-such-call']) {
    writeFileSync(join(folder, 'en', `${scenario}.json`), JSON.stringify({ scenario, locale: 'en', lines: LINES }));
  }
  writeFileSync(join(folder, 'en', 'first-call.readings.json'), '{}');
  writeFileSync(join(folder, 'en', '0123456789abcdef.webm'), 'abc');
});
afterAll(() => rmSync(folder, { recursive: true }));

interface Hooks {
  configResolved(config: { command: string }): void;
  load(id: string): string | null;
  generateBundle(this: { emitFile(file: { fileName: string }): void }): void;
}

function open(command: 'serve' | 'build'): { hooks: Hooks; readonly files: () => string[] } {
  const hooks = voiceFiles(folder) as unknown as Hooks;
  hooks.configResolved({ command });
  const files: string[] = [];
  return {
    hooks,
    files: () => {
      hooks.generateBundle.call({ emitFile: ({ fileName }) => void files.push(fileName) });
      return files;
    },
  };
}

test('only calls a player can meet are built, each file once, and the licences with them', () => {
  const { hooks, files } = open('build');
  expect(hooks.load('\0virtual:voices')).toContain('"first-call"');
  expect(hooks.load('\0virtual:voices')).not.toContain('no-such-call');
  expect(files()).toEqual(['voices/licenses/voices.txt', 'voices/en/0123456789abcdef.webm']);
});

test('while it is written a draft is heard, too', () => {
  expect(open('serve').hooks.load('\0virtual:voices')).toContain('no-such-call');
});

test('the page is told neither what a line was made from nor how many bytes it has', () => {
  const code = open('serve').hooks.load('\0virtual:voices/first-call/en') ?? '';
  const lines: unknown = JSON.parse(JSON.parse(/JSON\.parse\((".*")\)/.exec(code)?.[1] ?? '""') as string);
  expect(lines).toEqual({ 'l-1': { file: '0123456789abcdef.webm', ms: 900, envelope: '0z0' } });
});
