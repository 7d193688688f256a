import { useId, useState } from 'preact/hooks';
import type { DebriefLine, DebriefView } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { SORT_ICONS } from './debrief-icons.ts';
import { DebriefLabels } from './debrief-labels.tsx';
import { DebriefLineRow } from './debrief-line-row.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import type { CueSort } from './split-quotes.ts';
import { useWords } from './words.tsx';

/** Fewer lines than this are shown whole. */
const SHORT_CALL = 8;

/** A line worth reading first: it tells, it speaks for the caller, or the player flagged it. */
function matters(line: DebriefLine): boolean {
  return line.flagged || line.cues.some((cue) => cue.sort !== 'surface');
}

export interface DebriefLinesProps {
  readonly view: Pick<DebriefView, 'lines' | 'flags' | 'mayHear'>;
  readonly model: AppModel;
}

/**
 * The call again, line by line, with what each line did. A long call opens with the lines that matter; the rest is one
 * press away, and always on paper.
 */
export function DebriefLines({ view, model }: DebriefLinesProps) {
  const { t } = useWords();
  const title = useId();
  const { lines } = view;
  // Where no line tells, those with some cue are the ones to look at.
  const first = lines.some(matters) ? matters : (line: DebriefLine) => line.cues.length > 0;
  const few = lines.filter(first).length;
  const mayFold = lines.length > SHORT_CALL && few > 0 && few < lines.length;
  const [folded, setFolded] = useState(true);
  const sorts = (['diagnostic', 'honest', 'surface'] as const satisfies readonly CueSort[]).filter((sort) =>
    lines.some((line) => line.cues.some((cue) => cue.sort === sort)),
  );
  let speaker = '';
  return (
    <Panel as="section" labelledBy={title} class={mayFold && folded ? 'debrief-lines folded' : 'debrief-lines'}>
      <div class="panel-head">
        <h2 id={title}>{t('debrief-lines')}</h2>
        <p class="secondary figures">{t('debrief-lines-flagged', view.flags)}</p>
      </div>
      {sorts.length > 0 && (
        <ul class="debrief-key">
          {sorts.map((sort) => (
            <li key={sort} class={sort}>
              <Icon svg={SORT_ICONS[sort]} size={16} />
              <mark class={sort}>{t(`debrief-sort-${sort}`)}</mark>
            </li>
          ))}
        </ul>
      )}
      <ol>
        {lines.map((line) => {
          const quiet = !first(line);
          const newSpeaker = line.speaker !== speaker;
          // Lines folded away do not count: the name stands where the eye last read another.
          if (!quiet || !mayFold || !folded) speaker = line.speaker;
          return (
            <DebriefLineRow
              key={line.id}
              line={line}
              showSpeaker={newSpeaker}
              quiet={quiet}
              model={view.mayHear.call ? model : null}
            />
          );
        })}
      </ol>
      {mayFold && (
        <div class="debrief-fold">
          <Button kind="ghost" icon={folded ? 'chevron-down' : 'chevron-right'} onClick={() => setFolded(!folded)}>
            {folded ? t('debrief-lines-all', { n: lines.length }) : t('debrief-lines-few')}
          </Button>
        </div>
      )}
      <DebriefLabels lines={lines} />
    </Panel>
  );
}
