import type { ShownView } from '../call-views.ts';
import { Chip } from './chip.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/caller-card.css';

/** What the phone's display says of the caller. It may be a lie, and says so to nobody. */
export function CallerCard({ shown }: { readonly shown: ShownView }) {
  const { t } = useWords();
  return (
    <div class="caller-card">
      <p class="caller-top">
        <Chip tone="amber" icon="phone-incoming">
          {t('ringing-incoming')}
        </Chip>
        <span class="secondary figures">{shown.at}</span>
      </p>
      <h1 tabIndex={-1}>{shown.name}</h1>
      <p class="caller-number figures">{shown.number}</p>
      <ul class="caller-chips">
        <li>
          <Icon name="phone" size={16} />
          {shown.rangBefore ? t('ringing-rang-before') : t('ringing-first')}
        </li>
        <li>
          <Icon name="map-pin" size={16} />
          {shown.place}
        </li>
        <li>
          <Icon name={shown.saved ? 'user-check' : 'user-x'} size={16} />
          {shown.saved ? t('ringing-saved') : t('ringing-not-saved')}
        </li>
      </ul>
    </div>
  );
}
