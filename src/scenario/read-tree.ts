import { type Document, isAlias, isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { FormCode, FormValues } from './form-problem.ts';
import { sayPath } from './form-problem.ts';
import type { Spot } from './spot.ts';

/** The data of a document with the place of each part. */
export interface Tree {
  readonly data: unknown;
  readonly spot: Spot;
}

type Path = readonly PropertyKey[];
/** Tells what does not belong in a file of ours, at an offset. */
export type Tell = <Code extends FormCode>(code: Code, at: number, values: FormValues<Code>) => void;

/**
 * Data and places of a YAML document, in one walk. Keys used twice, aliases and keys that would reach into JavaScript's
 * own objects are told and left out. Its depth was bounded when it was composed.
 */
export function readTree(document: Document.Parsed, tell: Tell): Tree {
  const anchors = new Map<string, number>();
  const meant = new Set<string>();
  const start = document.contents?.range?.[0] ?? 0;

  const read = (node: unknown, path: Path, before: number): Tree => {
    if (!isNode(node)) return { data: null, spot: { at: before } };
    const at = node.range?.[0] ?? before;
    if (isAlias(node)) {
      meant.add(node.source);
      tell('SC071-aliases', at, { what: `*${node.source}` });
      return { data: null, spot: { at } };
    }
    if (node.anchor !== undefined) anchors.set(node.anchor, at);
    if (isScalar(node)) return { data: node.value, spot: { at } };
    if (isSeq(node)) return readList(node.items, path, at);
    return isMap(node) ? readMap(node.items, path, at) : { data: null, spot: { at } };
  };
  const readList = (items: readonly unknown[], path: Path, at: number): Tree => {
    const trees = items.map((item, i) => read(item, [...path, i], at));
    return { data: trees.map((tree) => tree.data), spot: { at, items: trees.map((tree) => tree.spot) } };
  };
  const readMap = (pairs: readonly { key: unknown; value: unknown }[], path: Path, at: number): Tree => {
    const data: Record<string, unknown> = {};
    const keys = new Map<string, { key: number; value: Spot }>();
    for (const { key: keyNode, value: valueNode } of pairs) {
      const keyAt = (isNode(keyNode) ? (keyNode as Node).range?.[0] : undefined) ?? at;
      const key = isScalar(keyNode) ? String(keyNode.value) : null;
      if (key === null) {
        tell('SC001-yaml', keyAt, { what: 'a key is one word or number, and this is none' });
        continue;
      }
      if (key === '<<') {
        tell('SC071-aliases', keyAt, { what: '<<' });
        continue;
      }
      if (keys.has(key)) tell('SC001-yaml', keyAt, { what: `${sayPath([...path, key])} stands twice` });
      if (key === '__proto__') {
        tell('SC002-shape', keyAt, {
          path: sayPath(path),
          value: 'a map with the key "__proto__"',
          expected: NO_PROTO,
        });
        continue;
      }
      const value = read(valueNode, [...path, key], keyAt);
      data[key] = value.data;
      keys.set(key, { key: keyAt, value: value.spot });
    }
    return { data, spot: { at, keys } };
  };

  const tree = read(document.contents, [], start);
  for (const [name, at] of anchors) if (!meant.has(name)) tell('SC071-aliases', at, { what: `&${name}` });
  return tree;
}

const NO_PROTO = 'a map with other keys, for this one has a meaning in JavaScript';
