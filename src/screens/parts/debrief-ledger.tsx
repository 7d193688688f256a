import trendingDown from 'lucide-static/icons/trending-down.svg?raw';
import { money } from '../../i18n/numbers.ts';
import type { Amounts } from '../debrief-views.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/ledger.css';

export interface DebriefLedgerProps {
  readonly amounts: Amounts;
  /** The shift's own three, under each. */
  readonly shift?: Amounts | null;
}

/** Both sides of the account: protected, lost, wrongly refused. Three figures of one size, because none excuses another. */
export function DebriefLedger({ amounts, shift = null }: DebriefLedgerProps) {
  const { t, locale } = useWords();
  const figure = (side: keyof Amounts) => (
    <dd>
      <strong class="figures">{money(amounts[side], locale)}</strong>
      {shift === null ? null : (
        <span class="secondary figures">{t('debrief-shift', { money: money(shift[side], locale) })}</span>
      )}
    </dd>
  );
  return (
    <dl class="ledger" aria-label={t('debrief-ledger')}>
      <div class="protected">
        <dt>
          <Icon name="shield-check" size={16} />
          {t('debrief-protected')}
        </dt>
        {figure('protected')}
      </div>
      <div class="lost">
        <dt>
          <Icon svg={trendingDown} size={16} />
          {t('debrief-lost')}
        </dt>
        {figure('lost')}
      </div>
      <div class="refused">
        <dt>
          <Icon name="user-x" size={16} />
          {t('debrief-refused')}
        </dt>
        {figure('refused')}
      </div>
    </dl>
  );
}
