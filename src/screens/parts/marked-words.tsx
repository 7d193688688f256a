import type { DebriefLine } from '../debrief-views.ts';
import { splitQuotes } from './split-quotes.ts';
import '../styles/marked-words.css';

/** A line as it was said, with the words of its cues underlined. */
export function MarkedWords({ text, cues }: Pick<DebriefLine, 'text' | 'cues'>) {
  return (
    <q>
      {splitQuotes(text, cues).map((piece, index) =>
        piece.sort === null ? (
          piece.text
        ) : (
          <mark key={index} class={piece.sort}>
            {piece.text}
          </mark>
        ),
      )}
    </q>
  );
}
