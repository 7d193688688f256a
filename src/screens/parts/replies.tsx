import { useEffect, useRef } from 'preact/hooks';
import { clock } from '../../i18n/numbers.ts';
import type { CallView } from '../call-views.ts';
import { Icon } from './icon.tsx';
import { TurnAction } from './turn-action.tsx';
import { useWords } from './words.tsx';
import '../styles/replies.css';

/** Which neighbour each arrow goes to. Down and right both mean the next one, so it works in two columns and in one. */
const STEPS: Readonly<Record<string, number>> = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };

export interface RepliesProps {
  readonly view: CallView;
  readonly onReply: (choice: string) => void;
  readonly onCutIn: () => void;
  readonly onSayAgain: () => void;
}

/** Whose turn it is, the time left where there is any, and what can be said. All replies look alike. */
export function Replies({ view, onReply, onCutIn, onSayAgain }: RepliesProps) {
  const { t } = useWords();
  const group = useRef<HTMLDivElement>(null);
  const open = view.phase === 'your-turn';

  useEffect(() => {
    const element = group.current;
    const move = (event: KeyboardEvent) => {
      const step = STEPS[event.key];
      if (step === undefined || element === null) return;
      const buttons = [...element.querySelectorAll('button')];
      const at = buttons.indexOf(document.activeElement as HTMLButtonElement);
      event.preventDefault();
      buttons[at === -1 ? 0 : (at + step + buttons.length) % buttons.length]?.focus();
    };
    element?.addEventListener('keydown', move);
    return () => element?.removeEventListener('keydown', move);
  }, []);

  // The button to cut in goes away with the speech; the focus must not fall to the top of the page.
  useEffect(() => {
    if (open && document.activeElement === document.body) group.current?.focus({ preventScroll: true });
  }, [open]);

  const choose = (id: string) => {
    // The pressed button goes away with its replies; the focus waits on the group, one Tab before the next ones.
    group.current?.focus();
    onReply(id);
  };

  return (
    <section class={view.coach?.points === 'replies' ? 'turn coached' : 'turn'} aria-label={t('replies')}>
      <div class="turn-head">
        <TurnLine view={view} />
        {view.mayCutIn && <TurnAction key="cut-in" kind="cut-in" onPress={onCutIn} />}
        {view.maySayAgain && <TurnAction key="say-again" kind="say-again" onPress={onSayAgain} />}
      </div>
      <p class="visually-hidden" role="status">
        {open && t('turn-open', { replies: view.replies.length, seconds: view.clock?.of ?? 0 })}
      </p>
      <div class="replies-box">
        <div class="replies" tabIndex={-1} ref={group}>
          {view.replies.map((reply, index) => (
            <button
              key={reply.id}
              type="button"
              class="reply"
              aria-disabled={!open}
              aria-keyshortcuts={String(index + 1)}
              onClick={() => open && choose(reply.id)}
            >
              <span class="key-hint" aria-hidden="true">
                {index + 1}
              </span>
              <span>{reply.text}</span>
            </button>
          ))}
          {view.replies.length === 0 && <p class="replies-none">{t('replies-none', { phase: phaseOf(view) })}</p>}
        </div>
      </div>
    </section>
  );
}

/** A report hangs up first: what it tells is read when the call is over. */
function phaseOf({ phase, check }: CallView): CallView['phase'] | 'over' {
  return check?.ends ? 'over' : phase;
}

function TurnLine({ view }: { readonly view: CallView }) {
  const { t } = useWords();
  const { clock: time, hold, phase } = view;
  if (phase === 'holding' && hold !== null) {
    return (
      <TimeLine
        icon="pause-circle"
        words={t(hold.left > 0 ? 'turn-holding' : 'turn-held')}
        left={hold.left}
        of={hold.of}
        cool
      />
    );
  }
  if (phase === 'your-turn' && time !== null) {
    return <TimeLine icon="timer" words={t('turn-yours')} left={time.left} of={time.of} />;
  }
  return (
    <p class="turn-line">
      <Icon
        name={phase === 'your-turn' ? 'message-square-text' : phase === 'listening' ? 'phone-call' : 'pause-circle'}
        size={18}
      />
      <span class="turn-words">{t('turn-phase', { phase: phaseOf(view) })}</span>
    </p>
  );
}

interface TimeLineProps {
  readonly icon: 'timer' | 'pause-circle';
  readonly words: string;
  readonly left: number;
  readonly of: number;
  readonly cool?: boolean;
}

/** Time left as a bar and a figure. It moves in steps of a second: a bar that glides keeps the processor awake. */
function TimeLine({ icon, words, left, of, cool = false }: TimeLineProps) {
  const { t } = useWords();
  const seconds = Math.ceil(left);
  const share = of > 0 ? Math.min(1, seconds / of) : 0;
  return (
    <p class={cool ? 'turn-line timed cool' : 'turn-line timed'}>
      <Icon name={icon} size={18} />
      <span class="turn-words">{words}</span>
      <span class="bar" aria-hidden="true">
        <span style={{ width: `${Math.round(share * 1000) / 10}%` }} />
      </span>
      <span class="figures" role="timer" aria-label={t('turn-left', { seconds })}>
        {clock(seconds)}
      </span>
    </p>
  );
}
