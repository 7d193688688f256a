import { useEffect, useId, useRef } from 'preact/hooks';
import type { CheckView } from '../call-views.ts';
import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { CheckPanel } from './check-panel.tsx';
import { CHECK_ICONS } from './checks.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

export interface CallCheckProps {
  readonly check: CheckView;
  readonly model: AppModel;
  readonly onAnother: () => void;
}

/** A check made during a call: over the captions on a wide screen, a sheet on a phone, the picture still in view. */
export function CallCheck({ check, model, onAnother }: CallCheckProps) {
  const { t } = useWords();
  const { actions } = model;
  const heading = useRef<HTMLHeadingElement>(null);
  const titleId = useId();
  useEffect(() => heading.current?.focus(), []);
  return (
    <section class="call-check" aria-labelledby={titleId}>
      <header class="call-check-head">
        <span class="sheet-icon">
          <Icon name={CHECK_ICONS[check.kind]} />
        </span>
        <h2 id={titleId} tabIndex={-1} ref={heading}>
          {t('check-title', { kind: check.kind })}
        </h2>
      </header>
      <CheckPanel check={check} callerWaits={!check.ends}>
        {check.ends ? (
          <Button kind="plain" large icon="arrow-right" onClick={actions.backToCaller}>
            {t('check-go-on')}
          </Button>
        ) : (
          <>
            <Button kind="plain" large icon="phone-call" onClick={actions.backToCaller}>
              {t('check-back')}
            </Button>
            <Button kind="plain" large icon="phone-off" onClick={actions.hangUp}>
              {t('check-end')}
            </Button>
            {check.done && (
              <Button kind="ghost" icon="search" onClick={onAnother}>
                {t('check-another')}
              </Button>
            )}
          </>
        )}
      </CheckPanel>
    </section>
  );
}
