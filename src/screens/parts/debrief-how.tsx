import { money } from '../../i18n/numbers.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** Where every figure comes from, in plain words, for whoever wants to know. */
export function DebriefHow({ practice }: { readonly practice: boolean }) {
  const { t, locale } = useWords();
  return (
    <div class="debrief-end">
      <details class="debrief-labels">
        <summary>
          <Icon name="chevron-right" />
          {t('debrief-how')}
        </summary>
        <ul>
          <li>{t('debrief-how-protected', { zero: money(0, locale) })}</li>
          <li>{t('debrief-how-lost')}</li>
          <li>{t('debrief-how-refused')}</li>
          <li>{t('debrief-how-flags')}</li>
          <li>{t('debrief-how-doubt')}</li>
          <li>{t('debrief-how-confidence')}</li>
          {practice && <li>{t('debrief-how-practice')}</li>}
        </ul>
      </details>
      <p class="secondary">{t('debrief-fiction')}</p>
    </div>
  );
}
