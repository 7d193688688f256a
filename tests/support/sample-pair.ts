import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Edit } from '../../src/lint/rule.ts';

const SAMPLE = resolve('src/lint/sample');
const VOICES = resolve('assets/voices');

/** Where a file of the sample lies once it is laid out as a scenarios folder. */
function placeOf(file: string): string {
  if (/^(scam|genuine|other)\b/.test(file)) return join('sample', file);
  return /^person\b/.test(file) ? join('people', file) : file;
}

/** Always the same folder of a process, so that what an example leaves alone is not parsed again. */
const root = join(mkdtempSync(join(tmpdir(), 'sample-')), 'scenarios');

/** The sample pair as a scenarios folder of its own, with edits made. `drop` removes it. */
export function layOutSample(edits: readonly Edit[]): { readonly root: string; readonly drop: () => void } {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'sample'), { recursive: true });
  mkdirSync(join(root, 'people'));
  for (const name of readdirSync(SAMPLE)) cpSync(join(SAMPLE, name), join(root, placeOf(name)), { recursive: true });
  // How words are said belongs to the language, not to the sample.
  for (const name of readdirSync(VOICES).filter((file) => file.startsWith('lexicon.')))
    cpSync(join(VOICES, name), join(root, '..', 'assets', 'voices', name), { recursive: true });
  // A few rules need a third call: it begins as a copy of the scam.
  if (edits.some(({ file }) => file.startsWith('other/')))
    cpSync(join(SAMPLE, 'scam'), join(root, 'sample', 'other'), { recursive: true });
  for (const { file, good, bad } of edits) {
    const path = join(root, placeOf(file));
    const text = readFileSync(path, 'utf8');
    const parts = text.split(good);
    if (parts.length !== 2)
      throw new Error(`"${good}" stands ${parts.length - 1} times in ${file}; it must stand once.`);
    writeFileSync(path, parts.join(bad.replace('▸', '')));
  }
  const person = /^id: *(\S+)/m.exec(readFileSync(join(SAMPLE, 'person.yaml'), 'utf8'))?.[1] ?? '';
  for (const name of readdirSync(join(root, 'people')))
    renameSync(join(root, 'people', name), join(root, 'people', name.replace(/^person/, person)));
  return { root, drop: () => rmSync(root, { recursive: true, force: true }) };
}

/** The place the ▸ of an example marks: the file of the sample, and line and column from 1 once the edits are made. */
export function markedIn(edits: readonly Edit[]): {
  readonly file: string;
  readonly line: number;
  readonly column: number;
} {
  const marked = edits.find(({ bad }) => bad.includes('▸'));
  if (!marked) throw new Error('no ▸ marks the place.');
  let text = readFileSync(join(SAMPLE, marked.file.replace(/^other\//, 'scam/')), 'utf8');
  for (const edit of edits) {
    if (edit.file === marked.file)
      text = text.replace(edit.good, () => (edit === marked ? edit.bad : edit.bad.replace('▸', '')));
  }
  const before = text.slice(0, text.indexOf('▸')).split('\n');
  return { file: marked.file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
