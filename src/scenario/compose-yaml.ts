import { Composer, type Document, Lexer, Parser } from 'yaml';

/** YAML taken apart as far as it may go. */
export type Composed =
  | { readonly document: Document.Parsed; readonly faults: readonly YamlFault[] }
  | { readonly refused: 'large' | 'deep'; readonly at: number };

/** Something the YAML itself does not allow, at an offset. */
export interface YamlFault {
  readonly at: number;
  readonly what: string;
}

/** How deep lists and maps may stand in each other. The deepest condition of a shipped call stands 9 deep. */
export const DEEPEST = 32;
/** Pieces of YAML (words, brackets, line ends). A shipped call has about 12,000, one of 300 nodes 115,000. */
export const MOST_PIECES = 200_000;
/** After so many faults the rest are echoes. */
const MOST_FAULTS = 20;
/** A file is one document. After so many ends, beginnings and stray signs at its top level it is no YAML. */
const MOST_STRAYS = 50;

/**
 * Takes YAML apart piece by piece, so that a text made to be endless or bottomless is refused while it is read: what builds
 * the document calls itself once a level and would overflow.
 */
export function composeYaml(text: string): Composed {
  const parser = new Parser();
  // Told apart from its text, an error costs no look back at the line it stands in.
  const composer = new Composer({ prettyErrors: false, uniqueKeys: false, merge: false, keepSourceTokens: false });
  const documents: Document.Parsed[] = [];
  let pieces = 0;
  let strays = 0;
  for (const piece of new Lexer().lex(text)) {
    pieces += 1;
    if (pieces > MOST_PIECES) return { refused: 'large', at: parser.offset };
    for (const token of parser.next(piece)) {
      if (STRAYS.has(token.type)) strays += 1;
      documents.push(...composer.next(token));
    }
    if (strays > MOST_STRAYS) break;
    // A level is a collection and what stands in it; the document itself is one more.
    if (parser.stack.length > DEEPEST) {
      const deep = parser.stack.filter(({ type }) => COLLECTIONS.has(type)).length;
      if (deep > DEEPEST) return { refused: 'deep', at: lastCollection(parser) };
    }
  }
  if (strays <= MOST_STRAYS) for (const token of parser.end()) documents.push(...composer.next(token));
  documents.push(...composer.end(true, text.length));

  const [document, second] = documents as [Document.Parsed, Document.Parsed | undefined];
  const faults = [...document.errors, ...document.warnings]
    .slice(0, MOST_FAULTS)
    .map((error): YamlFault => ({ at: error.pos[0], what: plain(error.message) }));
  if (second) faults.push({ at: second.range[0], what: 'a file holds one document, and here begins another' });
  return { document, faults };
}

const STRAYS: ReadonlySet<string> = new Set(['error', 'directive', 'document', 'doc-end']);
const COLLECTIONS: ReadonlySet<string> = new Set(['block-map', 'block-seq', 'flow-collection']);

function lastCollection(parser: Parser): number {
  const token = parser.stack.findLast(({ type }) => COLLECTIONS.has(type));
  return token && 'offset' in token ? token.offset : 0;
}

/** The first line of a message of the YAML reader, as a part of a sentence and at a length that can be read. */
function plain(message: string): string {
  const line = (message.split('\n')[0] ?? '').replace(/[.:]$/, '');
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
