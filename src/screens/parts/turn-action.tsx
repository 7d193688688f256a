import skipForward from 'lucide-static/icons/skip-forward.svg?raw';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export interface TurnActionProps {
  /** Skips to the end of the line being said, or has the last one said again. */
  readonly kind: 'cut-in' | 'say-again';
  readonly onPress: () => void;
}

/** Keys that do the same. */
export const TURN_KEYS: Readonly<Record<TurnActionProps['kind'], string>> = { 'cut-in': 'x', 'say-again': 'r' };

/** What can be done about the line being said, at the end of the line that says whose turn it is. */
export function TurnAction({ kind, onPress }: TurnActionProps) {
  const { t } = useWords();
  const key = TURN_KEYS[kind].toUpperCase();
  return (
    <button type="button" class="turn-action" aria-keyshortcuts={key} title={t(`turn-${kind}-text`)} onClick={onPress}>
      {kind === 'cut-in' ? <Icon svg={skipForward} size={18} /> : <Icon name="rotate-ccw" size={18} />}
      <span class="turn-action-words">{t(`turn-${kind}`)}</span>
      <span class="key-hint" aria-hidden="true">
        {key}
      </span>
    </button>
  );
}
