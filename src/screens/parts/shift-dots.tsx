import type { PlaceInShift } from '../call-views.ts';
import { useWords } from './words.tsx';

export interface ShiftDotsProps {
  readonly place: PlaceInShift;
  readonly counts: 'call' | 'piece';
}

/** "Call 3 of 10", with a dot for each call: done, now, to come. `index` counts from 0. */
export function ShiftDots({ place, counts }: ShiftDotsProps) {
  const { t } = useWords();
  return (
    <p class="shift-dots">
      <span class="figures">
        {t(counts === 'call' ? 'call-of' : 'excerpt-of', { index: place.index + 1, of: place.of })}
      </span>
      <span class="dots" aria-hidden="true">
        {Array.from({ length: place.of }, (_, index) => (
          <span key={index} class={index < place.index ? 'done' : index === place.index ? 'now' : ''} />
        ))}
      </span>
    </p>
  );
}
