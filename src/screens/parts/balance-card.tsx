import { money } from '../../i18n/numbers.ts';
import type { CallView } from '../call-views.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** What the player holds and how much of it this call could move. Genuine calls put money at stake too. */
export function BalanceCard({ view }: { readonly view: CallView }) {
  const { t, locale } = useWords();
  return (
    <div class="hud-card balance-card">
      <p class="hud-label">{view.card.holds.label}</p>
      <p class="balance figures">{money(view.balance, locale)}</p>
      <p class="at-risk figures">
        <Icon name="shield-alert" size={16} />
        {t('balance-at-risk', { amount: money(view.atRisk, locale) })}
      </p>
    </div>
  );
}
