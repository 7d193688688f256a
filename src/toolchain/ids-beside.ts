import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PLACEHOLDER } from '../lint/rules/unwritten.ts';
import { openSource } from '../scenario/source-map.ts';
import { isRecord } from './give-ids.ts';
import { readSource } from './read-source.ts';

const ID = /\b[a-z]-[a-z0-9-]*[a-z0-9]/g;

/**
 * Ids kept by what lies beside a call, each with the file that keeps it: its translations and plays may still speak of a
 * deleted part, and what was once released is never used again. The words of a frame nobody has written yet keep nothing.
 */
export function idsBeside(file: string, call: string): ReadonlyMap<string, string> {
  const folder = dirname(file);
  const kept = new Map<string, string>();
  for (const name of readdirSync(folder)) {
    if (!/^words\..+\.yaml$|\.play$/.test(name)) continue;
    const text = readSource(join(folder, name), [])?.text ?? '';
    for (const id of name.endsWith('.play') ? (text.match(ID) ?? []) : idsOfWords(text)) kept.set(id, name);
  }
  for (const id of releasedIds(join(dirname(dirname(folder)), 'released.json'), call)) kept.set(id, 'released.json');
  return kept;
}

/** The ids an overlay has written words for; whatever looks like one, where it is no sound YAML. */
function idsOfWords(text: string): readonly string[] {
  const { data, problems } = openSource('', text);
  const words = isRecord(data) && problems.length === 0 ? data.words : undefined;
  if (!isRecord(words)) return text.match(ID) ?? [];
  return Object.entries(words).flatMap(([key, word]) =>
    typeof word === 'string' && PLACEHOLDER.test(word) ? [] : [key.split('.')[0] ?? ''],
  );
}

/** Without a readable record nothing is known to have been released; `check` tells of a broken one. */
function releasedIds(path: string, call: string): readonly string[] {
  try {
    const released: unknown = JSON.parse(readFileSync(path, 'utf8'));
    const parts = isRecord(released) && Object.hasOwn(released, call) ? released[call] : undefined;
    return isRecord(parts) ? Object.keys(parts) : [];
  } catch {
    return [];
  }
}
