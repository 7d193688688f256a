import { useEffect, useRef, useState } from 'preact/hooks';
import { clock } from '../i18n/numbers.ts';
import type { CheckKind } from '../scenario/vocabulary.ts';
import type { CallView } from './call-views.ts';
import type { AppModel } from './model.ts';
import { BalanceCard } from './parts/balance-card.tsx';
import { CallCheck } from './parts/call-check.tsx';
import { CallTools } from './parts/call-tools.tsx';
import { Captions } from './parts/captions.tsx';
import { CheckSheet } from './parts/check-sheet.tsx';
import { Chip } from './parts/chip.tsx';
import { CoachBubble } from './parts/coach-bubble.tsx';
import { Header } from './parts/header.tsx';
import { PersonCard } from './parts/person-card.tsx';
import { PulseCard } from './parts/pulse-card.tsx';
import { Replies } from './parts/replies.tsx';
import { SmsToast } from './parts/sms-toast.tsx';
import { StageBox } from './parts/stage-box.tsx';
import { TURN_KEYS } from './parts/turn-action.tsx';
import { type Keys, useKeys } from './parts/use-keys.ts';
import { useWords } from './parts/words.tsx';
import './styles/call.css';
import './styles/call-hud.css';
import './styles/call-check.css';
// Last: it overrules the others where the window is low.
import './styles/call-low.css';

/** The call: what is said, what it does to you, what you can say and do. It looks the same whoever is on the line. */
export function CallScreen({ view, model }: { readonly view: CallView; readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  const [sheet, setSheet] = useState(false);
  const tools = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const { check, phase } = view;
  useKeys(keysOf(view, model, openMenu));

  // What had the focus may be gone with the phase it belonged to; then it goes back to the top of the call.
  useEffect(() => {
    if (document.activeElement === document.body) heading.current?.focus({ preventScroll: true });
  }, [phase]);

  /** The bar where it shows the checks, the sheet where it does not. */
  function openMenu(): void {
    const inBar = tools.current?.querySelector<HTMLElement>('.check-button:not(:disabled):not([aria-pressed=true])');
    if (inBar?.offsetParent != null) inBar.focus();
    else setSheet(true);
  }

  // Reading what can be checked takes time that the caller must not fill.
  useEffect(() => {
    if (!sheet) return;
    actions.ponder(true);
    return () => actions.ponder(false);
  }, [sheet, actions]);

  function startCheck(kind: CheckKind): void {
    setSheet(false);
    actions.ponder(false);
    actions.check(kind);
  }

  return (
    <div class="screen call" data-phase={phase}>
      <Header model={model} place={view.place} practice={view.practice} controls={['sound', 'pause']} />
      <main class="call-main">
        <h1 class="visually-hidden" tabIndex={-1} ref={heading}>
          {t('call-title', { name: view.shown.name })}
        </h1>
        <StageBox model={model} class="call-stage">
          <p class="call-pill figures">
            <span class="live-dot" aria-hidden="true" />
            {clock(view.seconds)} <span class="pill-words">{t('call-on-line')}</span>
          </p>
          <p class="name-tag">{view.shown.name}</p>
          <HoldTag view={view} />
          {view.sms !== null && <SmsToast sms={view.sms} onRead={actions.readSms} />}
        </StageBox>
        <div class="call-hud">
          <PulseCard view={view} />
          <BalanceCard view={view} />
          <div class={view.coach?.points === 'card' ? 'hud-person coached' : 'hud-person'}>
            <PersonCard card={view.card} form="compact" />
          </div>
        </div>
        <Captions view={view} model={model} />
        <div class="call-turn">
          <CoachBubble coach={view.coach} />
          <Replies view={view} onReply={actions.reply} onCutIn={actions.cutIn} onSayAgain={actions.sayAgain} />
        </div>
        {check !== null && <CallCheck key={check.kind} check={check} model={model} onAnother={openMenu} />}
        <CallTools view={view} model={model} element={tools} onMenu={() => setSheet(true)} />
      </main>
      {sheet && <CheckSheet onCheck={startCheck} onClose={() => setSheet(false)} />}
    </div>
  );
}

/** Says on the dimmed disc that the caller waits, and for how long. */
function HoldTag({ view }: { readonly view: CallView }) {
  const { t } = useWords();
  const { check, hold, phase } = view;
  // A report ends the call: nobody waits any more.
  if ((phase !== 'holding' && phase !== 'checking') || check?.ends) return null;
  const waited = phase === 'checking' ? (check?.elapsed ?? 0) : hold === null ? 0 : hold.of - hold.left;
  return (
    <div class="hold-tag figures">
      <Chip tone="amber" icon="pause-circle">
        {t('call-on-hold', { time: clock(waited) })}
      </Chip>
    </div>
  );
}

function keysOf(view: CallView, model: AppModel, openMenu: () => void): Keys {
  const { actions } = model;
  const away = view.phase === 'holding' || view.phase === 'checking';
  const newest = view.captions.findLast((caption) => caption.kind === 'caller');
  const keys: Record<string, () => void> = {
    h: away ? actions.backToCaller : actions.hold,
    c: openMenu,
    [TURN_KEYS['cut-in']]: actions.cutIn,
    [TURN_KEYS['say-again']]: actions.sayAgain,
    Escape: () => actions.open('pause'),
  };
  if (newest?.kind === 'caller') {
    keys.f = () => (newest.flagged ? actions.unflag(newest.id) : actions.flag(newest.id));
  }
  if (view.phase === 'your-turn') {
    for (const [index, reply] of view.replies.entries()) keys[String(index + 1)] = () => actions.reply(reply.id);
  }
  return keys;
}
