import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of the speaking program. */
export const SPEAK = join(import.meta.dirname, 'speak');

/** The npm package with the model's speakers, and the sha512 npm published for it. */
export const SPEAKERS_PACKAGE = {
  name: 'kokoro-js@1.2.1',
  integrity: 'sha512-oq0HZJWis3t8lERkMJh84WLU86dpYD0EuBPtqYnLlQzyFP1OkyBRDcweAqCfhNOpltyN9j/azp1H6uuC47gShw==',
} as const;

/** What pip is given, in this order, and how. The files pin every package by version and hash. */
export const REQUIREMENTS = [
  { file: 'build.txt', flags: [] },
  // Whatever comes as source is built with the pinned tools, not with fetched ones.
  { file: 'requirements.txt', flags: ['--no-build-isolation'] },
  // misaki asks for a Python before 3.13 and for a package that its Chinese rules never use.
  { file: 'parts.txt', flags: ['--no-deps', '--ignore-requires-python'] },
] as const;

/** Names the environment: another list of packages is another environment. */
export function environmentKey(): string {
  const hash = createHash('sha256').update(SPEAKERS_PACKAGE.integrity);
  for (const file of [...REQUIREMENTS.map((one) => one.file), 'assemble.py'])
    hash.update(readFileSync(join(SPEAK, file)));
  return hash.digest('hex').slice(0, 12);
}
