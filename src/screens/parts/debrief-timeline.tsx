import { useId, useMemo } from 'preact/hooks';
import { clock } from '../../i18n/numbers.ts';
import type { DebriefView, TimelineMark } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { Cord } from './cord.tsx';
import { cordTension } from './cord-tension.ts';
import { DebriefStages } from './debrief-stages.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { MARK_SIDES, markIcon, markWords, timelineMarks } from './timeline-marks.ts';
import { guessWidth, type Label, type Place, placeLabels } from './timeline-places.ts';
import { useWords } from './words.tsx';

export type TimelineView = Pick<DebriefView, 'truth' | 'seconds' | 'stages' | 'marks' | 'lines' | 'mayHear'>;

export interface DebriefTimelineProps {
  readonly view: TimelineView;
  readonly model: AppModel;
}

/** The narrowest line, in rem, on which names stand beside the cord; below it they are listed. As in debrief.css. */
const LINE_REM = 52;
/** Size of a name beside the cord, in rem, and the room its icon and padding take. */
const NAME_REM = 0.875;
const NAME_EXTRA_REM = 2;
/** On a phone numbered tiles stand beside the cord instead: a tile as a share of the narrowest line, 264 px. */
const TILE = 0.092;

/** The cord of the call: where it tightened, where it first told, when the player doubted, and what they did. */
export function DebriefTimeline({ view, model }: DebriefTimelineProps) {
  const words = useWords();
  const { t } = words;
  const title = useId();
  const marks = useMemo(() => timelineMarks(view.marks), [view.marks]);
  const span = Math.max(1, view.seconds, ...marks.map((mark) => mark.at));
  const ended = view.seconds / span;
  const tension = useMemo(() => cordTension(view), [view]);
  const named = marks.map((mark) => markWords(mark, words));
  const labels = marks.map((mark, i) => ({
    along: mark.at / span,
    width: (guessWidth(`${named[i]} ${clock(mark.at)}`) * NAME_REM + NAME_EXTRA_REM) / LINE_REM,
    side: MARK_SIDES[mark.kind],
  }));
  const places = placeLabels(labels);
  const tiles = placeLabels(labels.map((label) => ({ ...label, width: TILE })));
  return (
    <Panel as="section" labelledBy={title} class="debrief-timeline">
      <div class="panel-head">
        <h2 id={title}>{t('debrief-doubt')}</h2>
        <p class="secondary">{t(view.truth === 'scam' ? 'debrief-doubt-scam' : 'debrief-doubt-genuine')}</p>
      </div>
      <Gap view={view} />
      <div
        class={places === null ? 'timeline listed' : 'timeline'}
        style={{
          '--above': lanes(places, 'above'),
          '--below': lanes(places, 'below'),
          '--tiles-above': lanes(tiles, 'above'),
          '--tiles-below': lanes(tiles, 'below'),
        }}
      >
        <div class="timeline-line" aria-hidden="true">
          <div class="timeline-cord" style={{ width: `${100 * ended}%` }}>
            <Cord tension={tension} width={1000} height={30} fluid />
          </div>
          <div class="timeline-after" />
          <Doubtless marks={marks} span={span} />
        </div>
        <ol>
          {marks.map((mark, i) => {
            const place = places?.[i];
            const tile = tiles?.[i];
            return (
              <li
                // Two checks may fall on one second, so the place in the list is part of the key.
                key={`${mark.kind}-${mark.at}-${i}`}
                class={`mark ${mark.kind} ${place?.side ?? 'above'} tile-${tile?.side ?? 'none'}`}
                style={{
                  '--at': mark.at / span,
                  '--anchor': anchor(labels[i], place),
                  '--lane': place?.lane ?? 0,
                  '--tile-lane': tile?.lane ?? 0,
                }}
              >
                <span class="mark-dot" aria-hidden="true" />
                <span class="mark-stem" aria-hidden="true" />
                <span class="mark-tile" aria-hidden="true">
                  {i + 1}
                </span>
                <span class="mark-words">
                  <span class="mark-number" aria-hidden="true">
                    {i + 1}
                  </span>
                  <Icon svg={markIcon(mark)} size={16} />
                  <span>
                    <strong>{named[i]}</strong> <span class="secondary figures">{clock(mark.at)}</span>
                  </span>
                </span>
              </li>
            );
          })}
        </ol>
      </div>
      <DebriefStages view={view} span={span} model={model} />
    </Panel>
  );
}

/**
 * Which point of a name stands at its mark: 0 its beginning, 0.5 its middle, 1 its end. The width is only guessed; placed
 * by this point, a name that turns out shorter still stands at its mark.
 */
function anchor(label: Label | undefined, place: Place | undefined): number {
  return label === undefined || place === undefined ? 0.5 : (label.along - place.left) / label.width;
}

/** How many lanes are taken on a side. */
function lanes(places: readonly Place[] | null, side: Place['side']): number {
  return Math.max(0, ...(places ?? []).map((place) => (place.side === side ? place.lane + 1 : 0)));
}

/** How long it took from the first tell to the first doubt, in words; an honest call has no tell to be late for. */
function Gap({ view }: { readonly view: TimelineView }) {
  const { t } = useWords();
  const doubt = view.marks.find((mark) => mark.kind === 'doubt');
  const tell = view.marks.find((mark) => mark.kind === 'first-tell');
  if (doubt === undefined) return <p class="timeline-gap">{t('debrief-doubt-none')}</p>;
  if (tell === undefined) return null;
  const seconds = Math.round(doubt.at - tell.at);
  return (
    <p class="timeline-gap figures">
      {seconds < 0 ? t('debrief-doubt-first') : t('debrief-doubt-gap', { n: seconds })}
    </p>
  );
}

/** The stretch of cord between the first tell and the first doubt. */
function Doubtless({ marks, span }: { readonly marks: readonly TimelineMark[]; readonly span: number }) {
  const from = marks.find((mark) => mark.kind === 'first-tell')?.at;
  const to = marks.find((mark) => mark.kind === 'doubt')?.at;
  if (from === undefined || to === undefined || to <= from) return null;
  return <div class="timeline-doubtless" style={{ '--from': from / span, '--to': to / span }} />;
}
