import { dayText } from '../../i18n/dates.ts';
import { money, percent } from '../../i18n/numbers.ts';
import type { Amounts } from '../debrief-views.ts';
import type { Actions } from '../model.ts';
import type { PastCall } from '../progress-view.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { Icon } from './icon.tsx';
import { sureness, verdictWord } from './verdict-word.ts';
import { useWords } from './words.tsx';

export interface PastCallRowProps {
  readonly call: PastCall;
  readonly actions: Pick<Actions, 'openPast' | 'playPast'>;
}

const SIDES = ['protected', 'lost', 'refused'] as const satisfies readonly (keyof Amounts)[];

/** One call of the past: when, which, what it was, what was said of it, what it came to, and the ways back to it. */
export function PastCallRow({ call, actions }: PastCallRowProps) {
  const { t, locale } = useWords();
  const { truth, confidence, amounts, now } = call;
  const isScam = truth === 'scam';
  const answered = confidence !== 50;
  const right = confidence > 50 === isScam;
  const title = call.title ?? call.name;
  const day = dayText(call.day, 'long', locale);
  return (
    <li class="past-call">
      <div class="past-words">
        <div class="past-line">
          <h3>{title}</h3>
          <p class="secondary figures">
            {day}
            {call.title !== null && call.name !== '' && ` · ${call.name}`}
          </p>
        </div>
        <div class="past-line">
          <Chip tone={isScam ? 'vermilion' : 'teal'} icon={isScam ? 'shield-alert' : 'shield-check'}>
            {t(`debrief-${truth}`)}
          </Chip>
          {call.practice && <Chip tone="blue">{t('progress-past-practice')}</Chip>}
          <p class={!answered ? 'past-said' : right ? 'past-said right' : 'past-said wrong'}>
            {answered && <Icon name={right ? 'check' : 'x'} size={16} />}
            <span class="figures">
              {t('progress-past-said', { word: t(verdictWord(confidence)) })}
              {answered && ` ${percent(sureness(confidence) / 100, locale)}`}
              {answered && <span class="visually-hidden"> {t(right ? 'summary-right' : 'summary-wrong')}</span>}
            </span>
          </p>
        </div>
      </div>
      <ul class="past-amounts figures">
        {SIDES.filter((side) => amounts[side] > 0).map((side) => (
          <li key={side} class={side}>
            <span>{t(`progress-side-${side}`)}</span> <strong>{money(amounts[side], locale)}</strong>
          </li>
        ))}
      </ul>
      <div class="past-actions">
        {now !== 'same' && <p class="secondary">{t(`progress-past-${now}`)}</p>}
        {now === 'same' && (
          <Button
            kind="plain"
            icon="search"
            label={t('progress-past-open-of', { title, day })}
            onClick={() => actions.openPast(call.id)}
          >
            {t('progress-past-open')}
          </Button>
        )}
        {now !== 'gone' && (
          <Button
            kind="ghost"
            icon="rotate-ccw"
            label={t('progress-past-replay-of', { title, day })}
            onClick={() => actions.playPast(call.scenario)}
          >
            {t('progress-past-replay')}
          </Button>
        )}
      </div>
    </li>
  );
}
