import { clock } from '../../i18n/numbers.ts';
import type { Stage } from '../../scenario/vocabulary.ts';
import type { DebriefLine } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import type { TimelineView } from './debrief-timeline.tsx';
import { HearLine } from './hear-line.tsx';
import { Icon } from './icon.tsx';
import { nestQuotes } from './nest-quotes.ts';
import { guessWidth } from './timeline-places.ts';
import { useWords } from './words.tsx';

/** A scam's stages grow warmer; an honest call's take the same colours, so that the colour is no verdict. */
const WARMTH: Readonly<Record<Stage, 0 | 1 | 2 | 3 | 4 | 5>> = {
  contact: 0,
  trust: 1,
  pressure: 2,
  isolation: 3,
  request: 4,
  extraction: 5,
  opening: 0,
  story: 1,
  push: 2,
};

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
          <Band
            key={`${stage}-${from}`}
            look={`warmth-${WARMTH[stage]}`}
            share={(to - from) / span}
            name={t(`stage-${stage}`)}
          />
        ))}
        {after > 0 && <Band look="after" share={after} name={t('debrief-after')} />}
      </div>
      <ul class="stage-legend" aria-hidden="true">
        {[...new Set(view.stages.map(({ stage }) => stage))].map((stage) => (
          <li key={stage}>
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

interface BandProps {
  readonly look: string;
  /** Of the whole line, 0 to 1. */
  readonly share: number;
  readonly name: string;
}

/** A stretch of the line. Whether its name has room is worked out by the style, from the width the line then has. */
function Band({ look, share, name }: BandProps) {
  return (
    <span class={look} style={{ flexGrow: share, '--share': share, '--name': `${guessWidth(name) + 0.5}em` }}>
      <b>{name}</b>
    </span>
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
      <span>{t('debrief-quote', { text: nestQuotes(line.text) })}</span>
      {mayHear && (
        <HearLine model={model} of="call" line={line.id} label={t('debrief-hear-words', { text: line.text })} />
      )}
    </dd>
  );
}
