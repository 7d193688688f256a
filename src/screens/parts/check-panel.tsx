import type { ComponentChildren } from 'preact';
import { clock, duration } from '../../i18n/numbers.ts';
import type { CheckView } from '../call-views.ts';
import { CHECK_ICONS } from './checks.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/check-panel.css';

export interface CheckPanelProps {
  readonly check: CheckView;
  /** True when a caller waits on the line meanwhile. */
  readonly callerWaits: boolean;
  /** What can be done next. */
  readonly children?: ComponentChildren;
}

/**
 * A check as it goes: how it is made, the wait, and what was learned. It looks the same whatever it finds, so that the
 * colour never says what the words have to.
 */
export function CheckPanel({ check, callerWaits, children }: CheckPanelProps) {
  const { t, locale } = useWords();
  // A search page and an app answer without a person.
  const spoken = check.kind === 'ringBack' || check.kind === 'report';
  const cooled = check.pulseNow < check.pulseBefore;
  return (
    <div class="check-panel">
      <ol class="check-steps">
        <Step state="done" icon="check" title={t('check-step-start', { kind: check.kind })}>
          <p class="secondary">{check.how}</p>
        </Step>
        <Step
          state={check.done ? 'done' : 'now'}
          icon={check.done ? 'check' : CHECK_ICONS[check.kind]}
          title={t('check-step-wait', { kind: check.kind })}
          at={check.done ? null : check.elapsed}
        >
          {!check.done && <Wait check={check} />}
        </Step>
        {check.done && (
          <Step
            state="now"
            icon={spoken ? 'headset' : CHECK_ICONS[check.kind]}
            title={t('check-step-answer', { kind: check.kind })}
            at={check.elapsed}
          />
        )}
      </ol>
      <div class="check-heard" role="log" aria-label={t('check-heard')}>
        {check.heard.map((line) => (
          <div key={line.id} class="heard">
            <p class="heard-speaker">
              <Icon name={CHECK_ICONS[check.kind]} size={16} />
              {line.speaker}
            </p>
            <p>{line.text}</p>
          </div>
        ))}
      </div>
      <div class="check-notes">
        {check.done && (
          <p>
            <Icon name="clock" size={16} />
            <span>{t('check-took', { time: duration(check.elapsed, locale), waits: callerWaits ? 'yes' : 'no' })}</span>
          </p>
        )}
        {cooled && (
          <p>
            <Icon name={check.done ? 'heart-pulse' : 'wind'} size={16} />
            <span>
              {check.done
                ? t('check-cooled', { from: check.pulseBefore, to: check.pulseNow })
                : t('check-cooling', { now: check.pulseNow })}
            </span>
          </p>
        )}
      </div>
      {children !== undefined && <div class="check-next">{children}</div>}
    </div>
  );
}

interface StepProps {
  readonly state: 'done' | 'now';
  readonly icon: Parameters<typeof Icon>[0]['name'];
  readonly title: string;
  readonly at?: number | null;
  readonly children?: ComponentChildren;
}

function Step({ state, icon, title, at = null, children }: StepProps) {
  return (
    <li class={`check-step ${state}`} aria-current={state === 'now' ? 'step' : undefined}>
      <span class="step-dot">{icon !== undefined && <Icon name={icon} size={16} />}</span>
      <div class="step-words">
        <p class="step-title">{title}</p>
        {children}
      </div>
      {at !== null && <span class="secondary figures">{clock(at)}</span>}
    </li>
  );
}

/** How long it still takes, moved on once a second by the view and not animated in between. */
function Wait({ check }: { readonly check: CheckView }) {
  const { t, locale } = useWords();
  const left = Math.max(0, check.seconds - check.elapsed);
  const share = check.seconds > 0 ? Math.min(1, check.elapsed / check.seconds) : 0;
  return (
    <div class="check-wait">
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 100)}%` }} />
      </span>
      <p class="figures">{t('check-left', { time: duration(left, locale) })}</p>
    </div>
  );
}
