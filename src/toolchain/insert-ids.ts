import { type Document, isMap, isScalar, parseDocument } from 'yaml';
import type { Gift } from './give-ids.ts';

/**
 * Writes ids into YAML text and changes nothing else: each goes in front of the first key of its part, in the part's own
 * style. Gives null where the text then would not say the same and the ids (a part made with an alias, say).
 */
export function insertIds(text: string, gifts: readonly Gift[]): string | null {
  const document = parseDocument(text);
  const newline = text.includes('\r\n') ? '\r\n' : '\n';
  const insertions: { at: number; words: string }[] = [];
  for (const { path, id } of gifts) {
    const map: unknown = document.getIn(path, true);
    const first = isMap(map) ? map.items[0]?.key : undefined;
    if (!isMap(map) || !isScalar(first) || !first.range) return null;
    const at = first.range[0];
    const indent = ' '.repeat(at - (text.lastIndexOf('\n', at - 1) + 1));
    insertions.push({ at, words: map.flow ? `id: ${id}, ` : `id: ${id}${newline}${indent}` });
  }
  let written = text;
  for (const { at, words } of insertions.sort((a, b) => b.at - a.at)) {
    written = written.slice(0, at) + words + written.slice(at);
  }
  return saysTheSame(written, document, gifts) ? written : null;
}

function saysTheSame(written: string, before: Document, gifts: readonly Gift[]): boolean {
  const after = parseDocument(written);
  if (after.errors.length > 0) return false;
  for (const { path, id } of gifts) {
    if (after.getIn([...path, 'id']) !== id) return false;
    after.deleteIn([...path, 'id']);
  }
  return JSON.stringify(after.toJS({ maxAliasCount: 100 })) === JSON.stringify(before.toJS({ maxAliasCount: 100 }));
}
