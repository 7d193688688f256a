import type { DataPlayer } from '../data-model.ts';
import { useWords } from './words.tsx';

/** What a player is called on the page: their nickname, or words for who has none. */
export function useNameOf(): (player: DataPlayer) => string {
  const { t } = useWords();
  return ({ nickname }) => (nickname === '' ? t('data-nameless') : nickname);
}
