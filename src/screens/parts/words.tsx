import type { ReadonlySignal } from '@preact/signals';
import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Words } from '../../i18n/words.ts';

/** Holds the words of the language now chosen; the shell provides it once the first words have come. */
export const WordsContext = createContext<ReadonlySignal<Words> | null>(null);

/** The words of the page. A component that calls this is drawn again when the language changes. */
export function useWords(): Words {
  const words = useContext(WordsContext);
  if (words === null) throw new Error('useWords needs a WordsContext above it');
  return words.value;
}
