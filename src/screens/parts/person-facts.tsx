import { money } from '../../i18n/numbers.ts';
import type { CardView } from '../call-views.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/person-card.css';

/** What the player needs to know about the person they play: pending, holds, whom to ask. The same for twins. */
export function PersonFacts({ card }: { readonly card: CardView }) {
  const { t, locale } = useWords();
  return (
    <dl class="person-facts">
      <div class="pending">
        <dt>
          <Icon name="clock" size={16} />
          <span>{t('person-pending')}</span>
        </dt>
        {card.pending.length === 0 ? (
          <dd>{t('person-nothing-pending')}</dd>
        ) : (
          card.pending.map((line) => <dd key={line}>{line}</dd>)
        )}
      </div>
      <div>
        <dt>
          <Icon name="wallet" size={16} />
          <span>{card.holds.label}</span>
        </dt>
        <dd class="figures">{money(card.holds.amount, locale)}</dd>
      </div>
      <div>
        <dt>
          <Icon name="users" size={16} />
          <span>{t('person-can-ask')}</span>
        </dt>
        <dd>{card.canAsk}</dd>
      </div>
    </dl>
  );
}
