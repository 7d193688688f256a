import type { JSX } from 'preact';
import { percent } from '../../i18n/numbers.ts';
import { Cord } from './cord.tsx';
import { sureness, verdictWord } from './verdict-word.ts';
import { useWords } from './words.tsx';

export interface ConfidenceSliderProps {
  /** 0 certainly genuine … 100 certainly a scam, in fives; null while nothing has been said. */
  readonly value: number | null;
  /** The id of the question it answers. */
  readonly describedBy: string;
  readonly onChange: (value: number) => void;
}

/** From loose to stretched; the same function every time, so that the cord is drawn once. */
const LEFT_TO_RIGHT = (along: number): number => along ** 1.3;
const COLORS = ['var(--teal)', 'var(--cord-middle)', 'var(--cord)'] as const;

/**
 * The slider of the verdict, on the cord. It starts without a thumb, because a thumb in the middle would read as an answer:
 * the first touch, or the first arrow key (which starts from the middle), brings it out.
 */
export function ConfidenceSlider({ value, describedBy, onChange }: ConfidenceSliderProps): JSX.Element {
  const { t, locale } = useWords();
  const word = value === null ? t('verdict-none') : t(verdictWord(value));
  const share = value === null || value === 50 ? null : percent(sureness(value) / 100, locale);
  return (
    <div class={value === null ? 'confidence untouched' : 'confidence'} style={{ '--at': (value ?? 50) / 100 }}>
      <p class="confidence-bubble" aria-hidden="true">
        <span>
          {word}
          {share === null ? null : <small class="figures"> {share}</small>}
        </span>
      </p>
      <div class="confidence-track">
        <Cord tension={LEFT_TO_RIGHT} width={960} height={30} color={COLORS} fluid />
        <input
          type="range"
          min={0}
          max={100}
          step={5}
          value={value ?? 50}
          aria-label={t('verdict-slider')}
          aria-describedby={describedBy}
          aria-valuetext={share === null ? word : `${word}, ${share}`}
          onInput={(event) => onChange(Number(event.currentTarget.value))}
        />
        <span class="confidence-thumb" aria-hidden="true">
          <span class="confidence-grip" />
        </span>
      </div>
      <div class="confidence-words" aria-hidden="true">
        <span class="genuine">{t('verdict-certainly-genuine')}</span>
        <span class="between">{t('verdict-probably-genuine')}</span>
        <span>{t('verdict-cannot-tell')}</span>
        <span class="between">{t('verdict-probably-scam')}</span>
        <span class="scam">{t('verdict-certainly-scam')}</span>
      </div>
    </div>
  );
}
