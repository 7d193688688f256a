import type { RingingView } from './call-views.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { CallerCard } from './parts/caller-card.tsx';
import { CheckPanel } from './parts/check-panel.tsx';
import { CoachBubble } from './parts/coach-bubble.tsx';
import { Header } from './parts/header.tsx';
import { PersonCard } from './parts/person-card.tsx';
import { StageBox } from './parts/stage-box.tsx';
import { useKeys } from './parts/use-keys.ts';
import { useWords } from './parts/words.tsx';
import './styles/ringing.css';

/** The phone rings: who it says it is, who you are, and what to do about it. */
export function RingingScreen({ view, model }: { readonly view: RingingView; readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  const mayLookUp = view.check === null;
  useKeys({
    a: actions.answer,
    d: actions.decline,
    ...(mayLookUp && { l: actions.lookUpFirst }),
    Escape: () => actions.open('pause'),
  });

  return (
    <div class="screen ringing">
      <Header model={model} place={view.place} practice={view.practice} controls={['sound', 'pause']} />
      <main class="ringing-main">
        <StageBox model={model} class="ringing-stage" />
        <div class="ringing-over">
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable to be scrolled by key */}
          <section class="ringing-cards" aria-label={t('ringing-incoming')} tabIndex={0}>
            <CallerCard shown={view.shown} />
            <div class="ringing-person">
              <div class={view.coach?.points === 'card' ? 'coached' : ''}>
                <PersonCard card={view.card} form="full" />
              </div>
              <CoachBubble coach={view.coach} />
            </div>
            {view.check !== null && (
              <section class="ringing-check" aria-label={t('ringing-look-up-title')}>
                <h2>{t('ringing-look-up-title')}</h2>
                <CheckPanel check={view.check} callerWaits={false} />
              </section>
            )}
          </section>
          <div class="ringing-actions">
            <div class="ringing-buttons">
              <Button kind="answer" large icon="phone" keyHint="A" onClick={actions.answer}>
                {t('ringing-answer')}
              </Button>
              <Button kind="danger" large icon="phone-off" keyHint="D" onClick={actions.decline}>
                {t('ringing-decline')}
              </Button>
              <Button
                kind="plain"
                large
                icon="search"
                keyHint="L"
                class={view.coach?.points === 'check' ? 'coached' : ''}
                disabled={!mayLookUp}
                onClick={actions.lookUpFirst}
              >
                {mayLookUp ? t('ringing-look-up') : view.check?.done ? t('ringing-looked-up') : t('ringing-looking-up')}
              </Button>
            </div>
          </div>
        </div>
      </main>
    </div>
  );
}
