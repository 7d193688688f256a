import type { DebriefView } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { DebriefTogether } from './debrief-together.tsx';
import { StageBox } from './stage-box.tsx';
import { useWords } from './words.tsx';

export interface DebriefRevealProps {
  readonly view: Pick<DebriefView, 'reveal' | 'card'>;
  readonly model: AppModel;
  /** After a loss the picture is of the player and the coach; who called is told in words only. */
  readonly together: boolean;
}

/** Who it was. The stage draws the caller in their room; the caption says it to everyone. */
export function DebriefReveal({ view, model, together }: DebriefRevealProps) {
  const { t } = useWords();
  return (
    <figure class="debrief-reveal">
      {together ? <DebriefTogether portrait={view.card.portrait} /> : <StageBox model={model} />}
      <figcaption>
        {together && <strong>{t('debrief-together')}</strong>}
        <span class="visually-hidden">
          {t('debrief-who')}: {view.reveal.name}.{' '}
        </span>
        {view.reveal.text}
      </figcaption>
    </figure>
  );
}
