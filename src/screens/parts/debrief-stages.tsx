import { clock } from '../../i18n/numbers.ts';
import type { Stage } from '../../scenario/vocabulary.ts';
import type { TimelineView } from './debrief-timeline.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** A scam's stages grow warmer; an honest call's take the same colours, so that the colour is no verdict. */
const WARMTH: Readonly<Record<Stage, 0 | 1 | 2 | 3>> = {
  contact: 0,
  trust: 1,
  pressure: 2,
  isolation: 2,
  request: 3,
  extraction: 3,
  opening: 0,
  story: 1,
  push: 2,
};

/** Below this share of a wide line a band is too narrow for its name, which then stands in the list only. */
const NAMED_FROM = 0.085;

/** The stages as bands under the cord, and as a list with what each of them is for. */
export function DebriefStages({ view, span }: { readonly view: TimelineView; readonly span: number }) {
  const { t } = useWords();
  const after = (span - view.seconds) / span;
  return (
    <>
      <div class="stage-bands" aria-hidden="true">
        {view.stages.map(({ stage, from, to }) => (
          <span key={`${stage}-${from}`} class={`warmth-${WARMTH[stage]}`} style={{ flexGrow: (to - from) / span }}>
            {(to - from) / span >= NAMED_FROM && <b>{t(`stage-${stage}`)}</b>}
          </span>
        ))}
        {after > 0 && (
          <span class="after" style={{ flexGrow: after }}>
            {after >= NAMED_FROM && <b>{t('debrief-after')}</b>}
          </span>
        )}
      </div>
      <ul class="stage-legend" aria-hidden="true">
        {view.stages.map(({ stage, from }) => (
          <li key={`${stage}-${from}`}>
            <span class={`stage-swatch warmth-${WARMTH[stage]}`} />
            {t(`stage-${stage}`)}
          </li>
        ))}
      </ul>
      <details class="debrief-labels">
        <summary>
          <Icon name="chevron-right" />
          {t('debrief-doubt-stages')}
        </summary>
        <dl>
          {view.stages.map(({ stage, from, to }) => (
            <div key={`${stage}-${from}`}>
              <dt>
                <span class={`stage-swatch warmth-${WARMTH[stage]}`} aria-hidden="true" />
                {t(`stage-${stage}`)}
                <span class="secondary figures">
                  {clock(from)}–{clock(to)}
                </span>
              </dt>
              <dd>{t(`stage-${stage}-why`)}</dd>
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}
