import type { CallView } from '../call-views.ts';
import { Cord } from './cord.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** Upper ends of calm, steady and fast on the scale of 1 to 10; above them the heart races. */
const CALM = 3;
const STEADY = 5;
const FAST = 7;

function wordFor(pulse: number): 'calm' | 'steady' | 'fast' | 'racing' {
  if (pulse <= CALM) return 'calm';
  if (pulse <= STEADY) return 'steady';
  return pulse <= FAST ? 'fast' : 'racing';
}

/** How tense the call has made the player, in genuine calls too, and what a hold would buy. */
export function PulseCard({ view }: { readonly view: CallView }) {
  const { t } = useWords();
  const { pulse, holdTo } = view;
  const resting = (view.phase === 'holding' || view.phase === 'checking') && !view.check?.ends;
  return (
    <div class="hud-card pulse-card">
      <p class="hud-line">
        <Icon name="heart-pulse" size={16} />
        <span class="hud-title">{t('pulse-title')}</span>
        <span class="figures">
          <span class="pulse-word">{t('pulse-word', { word: wordFor(pulse) })} · </span>
          <span aria-hidden="true">{pulse}/10</span>
          <span class="visually-hidden">{t('pulse-of-ten', { pulse })}</span>
        </span>
      </p>
      <Cord tension={(pulse - 1) / 9} width={200} height={18} color="var(--cord)" fluid />
      <p class="pulse-hold">
        <Icon name="wind" size={14} />
        <span class="pulse-long">
          {resting ? t('pulse-cooling') : holdTo === undefined ? t('pulse-hold') : t('pulse-hold-to', { to: holdTo })}
        </span>
        <span class="pulse-short">{resting ? t('pulse-cooling') : t('pulse-hold')}</span>
      </p>
    </div>
  );
}
