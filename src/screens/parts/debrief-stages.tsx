import { clock } from '../../i18n/numbers.ts';
import type { Stage } from '../../scenario/vocabulary.ts';
import type { DebriefLine } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import type { TimelineView } from './debrief-timeline.tsx';
import { HearLine } from './hear-line.tsx';
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

export interface DebriefStagesProps {
  readonly view: TimelineView;
  readonly span: number;
  readonly model: AppModel;
}

/** The line that says most about a stage: the first that tells, else its first. */
function lineOf({ lines }: TimelineView, { from, to }: TimelineView['stages'][number]): DebriefLine | null {
  const within = lines.filter((line) => line.at >= from && line.at < to);
  return within.find((line) => line.cues.some((cue) => cue.sort !== 'surface')) ?? within[0] ?? null;
}

/** The stages as bands under the cord, and as a list with what each of them is for. */
export function DebriefStages({ view, span, model }: DebriefStagesProps) {
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
          {view.stages.map((band) => (
            <div key={`${band.stage}-${band.from}`}>
              <dt>
                <span class={`stage-swatch warmth-${WARMTH[band.stage]}`} aria-hidden="true" />
                {t(`stage-${band.stage}`)}
                <span class="secondary figures">
                  {clock(band.from)}–{clock(band.to)}
                </span>
              </dt>
              <dd>{t(`stage-${band.stage}-why`)}</dd>
              <StageLine line={lineOf(view, band)} mayHear={view.mayHear.call} model={model} />
            </div>
          ))}
        </dl>
      </details>
    </>
  );
}

interface StageLineProps {
  readonly line: DebriefLine | null;
  readonly mayHear: boolean;
  readonly model: AppModel;
}

/** How a stage sounded in this call. */
function StageLine({ line, mayHear, model }: StageLineProps) {
  const { t } = useWords();
  if (line === null) return null;
  return (
    <dd class="debrief-told">
      <span>{t('debrief-quote', { text: line.text })}</span>
      {mayHear && (
        <HearLine model={model} of="call" line={line.id} label={t('debrief-hear-words', { text: line.text })} />
      )}
    </dd>
  );
}
