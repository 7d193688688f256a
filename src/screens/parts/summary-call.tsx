import { money, percent } from '../../i18n/numbers.ts';
import type { Amounts, SummaryView } from '../debrief-views.ts';
import { Chip } from './chip.tsx';
import { Icon } from './icon.tsx';
import { sureness, verdictWord } from './verdict-word.ts';
import { useWords } from './words.tsx';

export interface SummaryCallProps {
  readonly call: SummaryView['calls'][number];
  /** Its place in the shift, from 1. */
  readonly number: number;
  /** Of a test, in which a call heard before is told as such. */
  readonly test: boolean;
}

const SIDES = ['protected', 'lost', 'refused'] as const satisfies readonly (keyof Amounts)[];

/** One call of the shift: what it was, what the player said and how sure, and what it came to. */
export function SummaryCall({ call, number, test }: SummaryCallProps) {
  const { t, locale } = useWords();
  const scam = call.truth === 'scam';
  return (
    <li class="summary-call">
      <span class="summary-number figures" aria-hidden="true">
        {number}
      </span>
      <div>
        <h3>{call.title}</h3>
        <p class="debrief-chips">
          <Chip tone={scam ? 'vermilion' : 'teal'} icon={scam ? 'shield-alert' : 'shield-check'}>
            {t(`debrief-${call.truth}`)}
          </Chip>
          {call.practice && <Chip tone="blue">{test ? t('summary-heard') : t('summary-practice')}</Chip>}
        </p>
        <p class={call.right ? 'summary-right' : 'summary-wrong'}>
          <Icon name={call.right ? 'check' : 'x'} size={16} />
          {t(call.right ? 'summary-right' : 'summary-wrong')}
        </p>
        <p class="secondary figures">
          {t(verdictWord(call.confidence))} {percent(sureness(call.confidence) / 100, locale)} ·{' '}
          {t('summary-checks', { n: call.checks })}
        </p>
        <a
          class="summary-again"
          href={`#/call/${call.scenario}`}
          aria-label={t('summary-again-of', { title: call.title })}
        >
          <Icon name="rotate-ccw" size={16} />
          {t('summary-again')}
        </a>
      </div>
      <ul class="summary-amounts figures">
        {SIDES.filter((side) => call.amounts[side] > 0).map((side) => (
          <li key={side} class={side}>
            <span>{t(`debrief-${side}`)}</span>
            <strong>{money(call.amounts[side], locale)}</strong>
          </li>
        ))}
      </ul>
    </li>
  );
}
