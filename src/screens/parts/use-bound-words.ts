import { useMemo } from 'preact/hooks';
import { keepTogether } from '../../i18n/keep-together.ts';
import type { Words } from '../../i18n/words.ts';
import { useWords } from './words.tsx';

/** The words of the page for sentences full of figures: in Chinese no line ends between a figure and its unit. */
export function useBoundWords(): Words {
  const words = useWords();
  return useMemo(() => ({ ...words, t: (key, args) => keepTogether(words.t(key, args)) }), [words]);
}
