import type { Portrait } from '../../scenario/vocabulary.ts';
import { portraitUrl } from './portraits.ts';
import { useWords } from './words.tsx';

/** A player's drawing holds a worried face as well, and shows it when asked for by name; one without keeps its usual. */
function worried(portrait: Portrait): string | undefined {
  const url = portraitUrl(portrait);
  return url === undefined ? undefined : `${url}#worried`;
}

/**
 * The picture after a loss: the player and the coach at one desk. Whoever called gets no picture here, because the moment
 * belongs to the one it happened to.
 */
export function DebriefTogether({ portrait }: { readonly portrait: Portrait }) {
  const { t } = useWords();
  return (
    <div class="together" role="img" aria-label={t('debrief-together-alt')}>
      <svg class="together-room" viewBox="0 0 452 312" preserveAspectRatio="xMidYMax slice" aria-hidden="true">
        <path fill="#3c3560" d="M-400-300h1252v700H-400z" />
        <path fill="#352f5c" d="M-400 150h1252v90H-400z" />
        <path fill="#5f5890" d="M160 18h132v160H160z" />
        <path fill="#1d1a3d" d="M170 28h50v62h-50zm62 0h50v62h-50zm-62 74h50v66h-50zm62 0h50v66h-50z" />
        <path fill="#ffe3a0" d="M262 40a16 16 0 1 0 10 28 20 20 0 0 1-10-28z" />
        <path fill="#2c2752" d="M174 132h14v36h-14zm20-16h18v52h-18zm44 22h16v30h-16zm22-30h16v60h-16z" />
        <path fill="#ffc46b" d="M198 122h4v6h-4zm7 12h4v6h-4zm59-18h4v6h-4zm5 14h4v6h-4zm-26 14h4v6h-4z" />
        <path fill="#6f3f6d" d="M136 14h34l-12 170h-28zm146 0h34l6 170h-28z" />
        <path fill="#5a4a7f" d="M126 8h200v9H126z" />
      </svg>
      <img class="together-you" src={worried(portrait)} alt="" />
      <img class="together-coach" src={portraitUrl('officer')} alt="" />
      <div class="together-desk" />
    </div>
  );
}
