import { useId } from 'preact/hooks';
import { dayText } from '../../i18n/dates.ts';
import type { DueView, ProgressView } from '../progress-view.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { Panel } from './panel.tsx';
import { ProgressHow } from './progress-how.tsx';
import { useWords } from './words.tsx';

export interface ProgressDueProps {
  readonly due: ProgressView['due'];
  readonly today: number;
  readonly onStart: () => void;
}

/** Kinds that fit beside the grid. */
const SHOWN = 5;
const WEEK = 7;

/** What is to be heard again, the longest waiting first, and a shift that will bring it. */
export function ProgressDue({ due, today, onStart }: ProgressDueProps) {
  const { t, locale } = useWords();
  const titleId = useId();
  const { kinds, booster } = due;
  const waiting = kinds.filter(({ day }) => day <= today).length;
  const shown = kinds.slice(0, Math.max(SHOWN, waiting));
  return (
    <Panel as="section" class="progress-due" labelledBy={titleId}>
      <h2 id={titleId}>{t('progress-due')}</h2>
      {kinds.length === 0 && <p class="secondary">{t('progress-due-none')}</p>}
      <ul>
        {shown.map((kind) => (
          <Kind key={kind.type} kind={kind} today={today} />
        ))}
      </ul>
      {kinds.length > shown.length && (
        <p class="secondary">{t('progress-due-more', { n: kinds.length - shown.length })}</p>
      )}
      {(booster.open || booster.next !== null) && (
        <p class="progress-due-booster">
          {booster.open || booster.next === null
            ? t('progress-due-booster-open')
            : t('progress-due-booster-next', { day: dayText(booster.next, 'long', locale) })}
        </p>
      )}
      <ProgressHow of={t('progress-due')}>
        <p>{t('progress-due-how')}</p>
      </ProgressHow>
      <Button kind="primary" icon="play" onClick={onStart}>
        {t('progress-start')}
      </Button>
    </Panel>
  );
}

function Kind({ kind, today }: { readonly kind: DueView; readonly today: number }) {
  const { t, locale } = useWords();
  const { day, last } = kind;
  const when = (): string => {
    if (day <= today) return t('progress-due-today');
    if (day === today + 1) return t('progress-due-tomorrow');
    return dayText(day, day < today + WEEK ? 'weekday' : 'short', locale);
  };
  return (
    <li>
      <span class="due-words">
        <strong>{kind.name}</strong>
        <span class="secondary figures">
          {t('progress-due-last', { right: last.right, of: last.of, days: Math.max(0, today - last.day) })}
        </span>
      </span>
      {day <= today ? <Chip tone="amber">{when()}</Chip> : <span class="due-when secondary">{when()}</span>}
    </li>
  );
}
