import type { CallView } from '../view.ts';
import { Portrait } from './portrait.tsx';
import { useWords } from './words.tsx';
import '../styles/coach-bubble.css';

/** What the coach says in the guided call. It is read out when it changes; the part it is about gets a dashed edge. */
export function CoachBubble({ coach }: { readonly coach: CallView['coach'] }) {
  const { t } = useWords();
  if (coach === null) return null;
  return (
    <div class="coach" role="status">
      <Portrait portrait="officer" size={44} />
      <p>
        <span class="visually-hidden">{t('coach-says')} </span>
        {coach.text}
      </p>
    </div>
  );
}
