import { useState } from 'preact/hooks';
import { money } from '../../i18n/numbers.ts';
import type { CardView } from '../call-views.ts';
import { DialogPage } from './dialog-page.tsx';
import { Icon } from './icon.tsx';
import { PersonFacts } from './person-facts.tsx';
import { Portrait } from './portrait.tsx';
import { useWords } from './words.tsx';
import '../styles/person-card.css';

export interface PersonCardProps {
  readonly card: CardView;
  /** `full` lies open, for before the call; `compact` is a button that opens it, for during the call. */
  readonly form: 'compact' | 'full';
}

/** The card that says who you are. Without it no genuine call could be judged, so it is at hand throughout. */
export function PersonCard({ card, form }: PersonCardProps) {
  return form === 'full' ? <FullCard card={card} /> : <CompactCard card={card} />;
}

function FullCard({ card }: { readonly card: CardView }) {
  const { t } = useWords();
  return (
    <section class="person-card full" aria-label={t('person-title')}>
      <div class="person-who">
        <Portrait portrait={card.portrait} />
        <div>
          <h2>{t('person-you-are', { name: card.name, role: card.role })}</h2>
          <p class="secondary">{t('person-age', { age: card.age })}</p>
        </div>
      </div>
      <PersonFacts card={card} />
    </section>
  );
}

function CompactCard({ card }: { readonly card: CardView }) {
  const { t, locale } = useWords();
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" class="person-card compact" aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Portrait portrait={card.portrait} size={36} />
        <span class="person-lines">
          <strong>{t('person-you-are', { name: card.name, role: card.role })}</strong>
          <span class="secondary figures">
            {card.holds.label} {money(card.holds.amount, locale)}
          </span>
        </span>
        <Icon name="chevron-down" size={16} />
        <span class="visually-hidden">{t('person-open')}</span>
      </button>
      {open && (
        <DialogPage title={t('person-title')} shape="sheet" onClose={() => setOpen(false)}>
          <div class="person-who">
            <Portrait portrait={card.portrait} size={64} />
            <div>
              <h2>{t('person-you-are', { name: card.name, role: card.role })}</h2>
              <p class="secondary">{t('person-age', { age: card.age })}</p>
            </div>
          </div>
          <PersonFacts card={card} />
        </DialogPage>
      )}
    </>
  );
}
