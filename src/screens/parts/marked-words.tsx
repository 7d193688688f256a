import type { DebriefLine } from '../debrief-views.ts';
import { nestQuotes } from './nest-quotes.ts';
import { splitQuotes } from './split-quotes.ts';
import '../styles/marked-words.css';

/** A line as it was said, with the words of its cues underlined. */
export function MarkedWords({ text, cues }: Pick<DebriefLine, 'text' | 'cues'>) {
  const nested = cues.map((cue) => ({ ...cue, quote: nestQuotes(cue.quote) }));
  return (
    <q>
      {splitQuotes(nestQuotes(text), nested).map((piece, index) =>
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
