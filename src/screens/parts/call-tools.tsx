import type { RefObject } from 'preact';
import type { CallView } from '../call-views.ts';
import type { AppModel } from '../model.ts';
import { CHECK_ICONS, CHECK_MENU } from './checks.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/call-tools.css';

export interface CallToolsProps {
  readonly view: CallView;
  readonly model: AppModel;
  readonly element: RefObject<HTMLElement | null>;
  readonly onMenu: () => void;
}

/**
 * What can be done at any moment of a call besides replying. On a wide screen every way to check stands in the bar; on a
 * phone one button opens them as a sheet.
 */
export function CallTools({ view, model, element, onMenu }: CallToolsProps) {
  const { t } = useWords();
  const { actions } = model;
  const { check, phase } = view;
  const away = phase === 'holding' || phase === 'checking';
  // One check at a time; when it has answered, the others are open again.
  const busy = phase === 'checking' && check !== null && (!check.done || check.ends);
  const coached = (points: NonNullable<CallView['coach']>['points']) =>
    view.coach?.points === points ? ' coached' : '';
  return (
    <section class="tools" aria-label={t('tools')} ref={element}>
      <button type="button" class={`tool hang-up${coached('hang-up')}`} onClick={actions.hangUp}>
        <Icon name="phone-off" />
        {t('tool-hang-up')}
      </button>
      <button
        type="button"
        class={`tool hold${coached('hold')}`}
        aria-keyshortcuts="H"
        disabled={check?.ends === true}
        onClick={away ? actions.backToCaller : actions.hold}
      >
        <Icon name={away ? 'phone-call' : 'pause-circle'} />
        {away ? (
          <span>{t('tool-back')}</span>
        ) : (
          <span class="hold-words">
            {t('tool-hold')}
            <small>
              <Icon name="wind" size={14} />
              <span class="hold-long">{t('tool-hold-cool')}</span>
              <span class="hold-short">{t('tool-hold-cool-short')}</span>
            </small>
          </span>
        )}
      </button>
      <ul class={`checks${coached('check')}`} aria-label={t('tool-check')}>
        <li class="checks-label" aria-hidden="true">
          <Icon name="shield-check" />
          {t('tool-check')}
        </li>
        {CHECK_MENU.map((kind) => (
          <li key={kind}>
            <button
              type="button"
              class="check-button"
              aria-pressed={check?.kind === kind}
              disabled={busy && check?.kind !== kind}
              onClick={() => check?.kind !== kind && actions.check(kind)}
            >
              <Icon name={check?.kind === kind ? 'check' : CHECK_ICONS[kind]} />
              <span>{t(`tool-check-${kind}`)}</span>
            </button>
          </li>
        ))}
      </ul>
      <button
        type="button"
        class={`tool check-open${coached('check')}`}
        aria-haspopup="dialog"
        aria-keyshortcuts="C"
        disabled={busy}
        onClick={onMenu}
      >
        <Icon name="shield-check" />
        {t('tool-check')}
      </button>
      <button
        type="button"
        class="tool report"
        disabled={busy && check?.kind !== 'report'}
        aria-pressed={check?.kind === 'report'}
        onClick={() => check?.kind !== 'report' && actions.check('report')}
      >
        <Icon name={check?.kind === 'report' ? 'check' : 'megaphone'} />
        {t('tool-report')}
      </button>
    </section>
  );
}
