import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve('src');

/** Who may import whom. A room may always import from itself. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  scenario: [],
  dialogue: ['scenario'],
  speech: ['scenario'],
  scoring: ['scenario', 'dialogue'],
  training: ['scenario', 'dialogue', 'scoring'],
  lint: ['scenario', 'dialogue', 'speech', 'scoring', 'training'],
  // Of storage only what a record is made of and how settings are read.
  reports: ['scenario', 'dialogue', 'scoring', 'training', 'storage'],
  i18n: ['scenario'],
  stage: ['scenario'],
  audio: ['scenario'],
  // Of the sound only where its recordings lie.
  offline: ['scenario', 'audio'],
  // Of storage only the list of settings, which the store and the settings page share.
  screens: ['scenario', 'i18n', 'stage', 'storage'],
  storage: ['scenario', 'dialogue', 'scoring', 'training'],
  app: [
    'scenario',
    'dialogue',
    'scoring',
    'training',
    'i18n',
    'stage',
    'audio',
    'screens',
    'storage',
    'reports',
    'offline',
  ],
  // It plays what it edits in the game's own screens, through the door the app gives it.
  studio: ['scenario', 'dialogue', 'scoring', 'lint', 'i18n', 'screens', 'storage', 'app'],
  // It writes the very effects the audio room lists.
  toolchain: ['scenario', 'dialogue', 'speech', 'scoring', 'training', 'lint', 'i18n', 'audio'],
};
const PURE = ['scenario', 'dialogue', 'speech', 'scoring', 'training', 'lint', 'reports', 'i18n'];
/** Clock and chance are guests in pure rooms. */
const BANNED = /\b(Date\.now|new Date\(|performance\.|Math\.random|setTimeout|setInterval|crypto\.|fetch\()/;
/** What a room may take from npm. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  scenario: ['zod', 'yaml'],
  dialogue: ['xstate'],
  speech: [],
  scoring: [],
  training: ['xstate', 'ts-fsrs'],
  lint: ['xstate'],
  reports: ['@noble/hashes'],
  i18n: ['@fluent/bundle'],
  stage: ['phaser'],
  audio: ['howler', 'signalsmith-stretch'],
  screens: ['preact', '@preact/signals'],
  offline: [],
  storage: ['idb'],
  app: ['@preact/signals', 'xstate', 'papaparse'],
  studio: [
    'preact',
    '@preact/signals',
    'yaml',
    '@codemirror/commands',
    '@codemirror/lang-yaml',
    '@codemirror/language',
    '@codemirror/lint',
    '@codemirror/state',
    '@codemirror/view',
    '@lezer/common',
    '@lezer/highlight',
  ],
  toolchain: [
    'zod',
    'vite',
    'vite-plugin-pwa',
    'rolldown',
    'phaser',
    'yaml',
    'xliff',
    'papaparse',
    'write-excel-file',
    'mediabunny',
    'opus-decoder',
  ],
};

interface Module {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean; readonly lazy: boolean }[];
}

function modules(): readonly Module[] {
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter(
    (file) => /\.tsx?$/.test(file) && !file.endsWith('.d.ts'),
  );
  return files.map((file) => {
    const text = readFileSync(join(SRC, file), 'utf8');
    const found = [
      ...text.matchAll(
        /(?:^|\n)\s*(import|export)\s+(type\s)?[^'"]*?from\s+['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)|(?:^|\n)import\s+['"]([^'"]+)['"]/g,
      ),
    ];
    return {
      file,
      room: file.includes('/') ? (file.split('/')[0] ?? '') : '(root)',
      text,
      imports: found.map((match) => ({
        from: match[3] ?? match[4] ?? match[5] ?? '',
        typeOnly: match[2] !== undefined,
        lazy: match[4] !== undefined,
      })),
    };
  });
}

const all = modules();

function target(module: Module, from: string): string | null {
  if (!from.startsWith('.')) return null;
  return relative(SRC, resolve(dirname(join(SRC, module.file)), from.replace(/\?.*$/, '')));
}

describe('the walls between the rooms', () => {
  test('there is something to look at', () => {
    expect(all.length).toBeGreaterThan(60);
    for (const room of Object.keys(MAY))
      expect(
        all.some((module) => module.room === room),
        `${room} is empty`,
      ).toBe(true);
  });

  test('every room is known', () => {
    expect(
      [...new Set(all.map((module) => module.room))].filter((room) => !(room in MAY) && room !== '(root)'),
    ).toEqual([]);
  });

  test('imports follow the table', () => {
    const wrong = all.flatMap((module) =>
      module.imports.flatMap(({ from }) => {
        const to = target(module, from);
        const room = to?.split('/')[0] ?? '';
        if (to === null || module.room === '(root)' || room === module.room || room === '..') return [];
        return MAY[module.room]?.includes(room) ? [] : [`${module.file} → ${to}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('screens know of storage only what can be set', () => {
    const wrong = all.flatMap((module) =>
      module.room !== 'screens'
        ? []
        : module.imports.flatMap(({ from }) => {
            const to = target(module, from);
            return to?.startsWith('storage/') && to !== 'storage/settings.ts' ? [`${module.file} → ${to}`] : [];
          }),
    );
    expect(wrong).toEqual([]);
  });

  test('reports know of storage only what a record is made of', () => {
    const known = ['storage/kept.ts', 'storage/read-kept.ts'];
    const wrong = all.flatMap((module) =>
      module.room !== 'reports'
        ? []
        : module.imports.flatMap(({ from }) => {
            const to = target(module, from);
            return to?.startsWith('storage/') && !known.includes(to) ? [`${module.file} → ${to}`] : [];
          }),
    );
    expect(wrong).toEqual([]);
  });

  test('packages stay in their rooms', () => {
    const wrong = all.flatMap((module) =>
      module.imports.flatMap(({ from, typeOnly }) => {
        if (
          from.startsWith('.') ||
          from.startsWith('node:') ||
          from.startsWith('virtual:') ||
          from.includes('?raw') ||
          from.includes('${')
        )
          return [];
        const name = from.startsWith('@') ? from.split('/').slice(0, 2).join('/') : (from.split('/')[0] ?? '');
        return typeOnly || module.room === '(root)' || PACKAGES[module.room]?.includes(name)
          ? []
          : [`${module.file} → ${from}`];
      }),
    );
    expect(wrong).toEqual([]);
  });

  test('node is used by the toolchain alone', () => {
    const wrong = all.filter(
      (module) => module.room !== 'toolchain' && module.imports.some(({ from }) => from.startsWith('node:')),
    );
    expect(wrong.map((module) => module.file)).toEqual([]);
  });

  test('pure rooms have neither clock nor chance', () => {
    const wrong = all.filter(
      (module) => PURE.includes(module.room) && BANNED.test(module.text.replace(/\/\*[\s\S]*?\*\/|\/\/.*$/gm, '')),
    );
    expect(wrong.map((module) => module.file)).toEqual([]);
  });

  test('the page never loads zod or yaml', () => {
    const edges = new Map(all.map((module) => [module.file, module]));
    const seen = new Set<string>();
    const open = ['main.ts'];
    for (let file = open.pop(); file !== undefined; file = open.pop()) {
      const module = edges.get(file);
      if (!module || seen.has(file)) continue;
      seen.add(file);
      for (const { from, typeOnly, lazy } of module.imports) {
        if (typeOnly) continue;
        // The studio is fetched when its address is opened, by the composition root alone.
        const isStudio = target(module, from)?.startsWith('studio/') ?? false;
        if (isStudio) expect([file, lazy], `${file} imports ${from}`).toEqual(['main.ts', true]);
        if (isStudio) continue;
        expect(['zod', 'yaml'], `${file} imports ${from}`).not.toContain(from);
        const to = target(module, from);
        if (to) open.push(to);
      }
    }
    expect(seen.size).toBeGreaterThan(20);
  });

  test('no cycles', () => {
    const edges = new Map(
      all.map((module) => [
        module.file,
        module.imports.filter(({ typeOnly }) => !typeOnly).flatMap(({ from }) => target(module, from) ?? []),
      ]),
    );
    const done = new Set<string>();
    const visit = (file: string, path: readonly string[]): void => {
      expect(path.includes(file), `cycle: ${[...path, file].join(' → ')}`).toBe(false);
      if (done.has(file) || path.includes(file)) return;
      for (const to of edges.get(file) ?? []) visit(to, [...path, file]);
      done.add(file);
    };
    for (const file of edges.keys()) visit(file, []);
  });
});
