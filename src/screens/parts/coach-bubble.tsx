import type { CallView } from '../call-views.ts';
import { Portrait } from './portrait.tsx';
import { useWords } from './words.tsx';
import '../styles/coach-bubble.css';

/** What the coach says in the guided call. It is read out when it changes; the part it is about gets a dashed edge. */
export function CoachBubble({ coach }: { readonly coach: CallView['coach'] }) {
  const { t } = useWords();
  // The region is there before its words are: readers announce what enters a region, not a region that enters.
  return (
    <div role="status">
      {coach !== null && (
        <div class="coach">
          <Portrait portrait="officer" size={44} />
          <p>
            <span class="visually-hidden">{t('coach-says')} </span>
            {coach.text}
          </p>
        </div>
      )}
    </div>
  );
}
