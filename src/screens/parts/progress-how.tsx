import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** "How is this worked out?", folded: what stands behind a number, with the player's own counts. */
export function ProgressHow({ of, children }: { readonly of: string; readonly children: ComponentChildren }) {
  const { t } = useWords();
  return (
    <details class="progress-how">
      <summary>
        <Icon name="chevron-right" size={16} />
        {t('progress-how')}
        <span class="visually-hidden"> {of}</span>
      </summary>
      <div class="progress-how-text">{children}</div>
    </details>
  );
}
