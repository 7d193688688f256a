import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { SMALL_CALL } from './small-call.ts';

/** What may lie under the name call.yaml, and the problem it must become. */
export const HOSTILE: readonly (readonly [name: string, code: string, make: (path: string) => void])[] = [
  ['binary', 'SC068-not-text', write(Buffer.from(Array.from({ length: 5000 }, (_, i) => (i * 7919) & 255)))],
  ['5 MB in one line', 'SC069-too-large', write(`id: ${'x'.repeat(5_000_000)}`)],
  ['a megabyte of commas', 'SC069-too-large', write(`[${'a,'.repeat(499_000)}]`)],
  ['a megabyte of empty lines', 'SC069-too-large', write('\n'.repeat(999_000))],
  ['a megabyte of errors', 'SC069-too-large', write('a: [}\n'.repeat(160_000))],
  ['a megabyte of stray brackets', 'SC001-yaml', write('}'.repeat(999_000))],
  ['many documents', 'SC001-yaml', write('--- 1\n'.repeat(160_000))],
  ['100,000 brackets', 'SC070-too-deep', write(`${'['.repeat(100_000)}${']'.repeat(100_000)}`)],
  ['brackets that never close', 'SC070-too-deep', write('{a: '.repeat(100_000))],
  ['100,000 dashes', 'SC070-too-deep', write(`${'- '.repeat(100_000)}x`)],
  ['a bomb of anchors', 'SC071-aliases', write(bomb())],
  ['a merge key', 'SC071-aliases', write(`<<: { a: 1 }\n${SMALL_CALL}`)],
  ['UTF-16 with its mark', 'SC068-not-text', write(Buffer.from(`\uFEFF${SMALL_CALL}`, 'utf16le'))],
  ['UTF-16 without', 'SC068-not-text', write(Buffer.from(SMALL_CALL, 'utf16le'))],
  ['Latin-1', 'SC068-not-text', write(Buffer.from(SMALL_CALL.replace('test', 'café'), 'latin1'))],
  ['keys twice', 'SC001-yaml', write(SMALL_CALL.replace('seat: phone', 'seat: phone\nseat: phone'))],
  ['nothing', 'SC002-shape', write('')],
  ['a list', 'SC002-shape', write('- 1\n- 2\n')],
  ['tabs', 'SC001-yaml', write(SMALL_CALL.replaceAll('\n  ', '\n\t'))],
  ['an unknown tag', 'SC001-yaml', write(SMALL_CALL.replace('title: 小', 'title: !!js/function 小'))],
  ['a number past counting', 'SC002-shape', write(SMALL_CALL.replace('pays: 200', 'pays: 1e999'))],
  ['a key of JavaScript', 'SC002-shape', write(`__proto__: { id: x }\n${SMALL_CALL}`)],
  ['a folder', 'SC068-not-text', (path) => mkdirSync(path)],
  ['a link to itself', 'SC068-not-text', (path) => symlinkSync(path, path)],
  ['a link to nothing', 'SC068-not-text', (path) => symlinkSync(`${path}-gone`, path)],
  ['a pipe nobody writes to', 'SC068-not-text', (path) => execFileSync('mkfifo', [path])],
];

/** Makes a file of this text. */
export function write(text: string | Buffer): (path: string) => void {
  return (path) => writeFileSync(path, text);
}

function bomb(): string {
  const names = 'abcdefgh'.split('');
  const rows = names.map(
    (name, i) =>
      `${name}: &${name} [${Array(9)
        .fill(i === 0 ? 'x' : `*${names[i - 1]}`)
        .join(',')}]`,
  );
  return `${rows.join('\n')}\n`;
}
