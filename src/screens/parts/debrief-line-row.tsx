import { clock } from '../../i18n/numbers.ts';
import type { DebriefLine } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { Chip, type ChipProps } from './chip.tsx';
import { cueIcon, TACTIC_ICONS } from './debrief-icons.ts';
import { HearLine } from './hear-line.tsx';
import { Icon } from './icon.tsx';
import { MarkedWords } from './marked-words.tsx';
import type { CueSort } from './split-quotes.ts';
import { useWords } from './words.tsx';

const TONES: Readonly<Record<CueSort, NonNullable<ChipProps['tone']>>> = {
  diagnostic: 'amber',
  surface: 'plain',
  honest: 'teal',
};

/** How a flag, or its absence, turned out. Most lines neither tell nor were flagged, and say nothing. */
function flagState(line: DebriefLine): 'right' | 'wrong' | 'missed' | 'idle' | null {
  const tells = line.cues.some((cue) => cue.sort === 'diagnostic');
  if (line.flagged) return tells ? 'right' : line.costs ? 'wrong' : 'idle';
  return tells ? 'missed' : null;
}

export interface DebriefLineRowProps {
  readonly line: DebriefLine;
  /** Said once where it changes. */
  readonly showSpeaker: boolean;
  /** Left out while the list is folded. */
  readonly quiet: boolean;
  /** Null where it cannot be heard again. */
  readonly model: AppModel | null;
}

/** One line as it was heard: when, the words with their cues underlined, what they did, and what the player made of it. */
export function DebriefLineRow({ line, showSpeaker, quiet, model }: DebriefLineRowProps) {
  const { t } = useWords();
  const state = flagState(line);
  return (
    <li class={quiet ? 'debrief-line quiet' : 'debrief-line'}>
      <span class="debrief-at figures">{clock(line.at)}</span>
      <div>
        <p>
          <span class={showSpeaker ? 'debrief-speaker' : 'debrief-speaker visually-hidden'}>
            {line.speaker === '' ? t('debrief-you') : line.speaker}
          </span>
          <MarkedWords text={line.text} cues={line.cues} />
        </p>
        {(line.tactic !== null || line.cues.length > 0) && (
          <p class="debrief-chips">
            {line.cues.map((cue) => (
              <Chip key={cue.kind + cue.quote} tone={TONES[cue.sort]} iconSvg={cueIcon(cue.kind, cue.sort)}>
                {t(`cue-${cue.kind}`)}
              </Chip>
            ))}
            {line.tactic !== null && (
              <Chip tone="plum" iconSvg={TACTIC_ICONS[line.tactic]}>
                {t(`tactic-${line.tactic}`)}
              </Chip>
            )}
          </p>
        )}
        {line.cues
          .filter((cue) => cue.sort !== 'surface' || cue.why !== null || line.flagged)
          .map((cue) => (
            <p key={cue.kind + cue.quote} class="debrief-why">
              {cue.why ?? t(`cue-${cue.kind}-why`)}
            </p>
          ))}
        {state !== null && (
          <p class={`debrief-flag ${state}`}>
            <Icon name={state === 'right' ? 'check' : state === 'wrong' ? 'x' : 'flag'} size={16} />
            {t(`debrief-line-${state}`)}
          </p>
        )}
      </div>
      {model !== null && (
        <HearLine model={model} of="call" line={line.id} label={t('debrief-hear-line', { at: clock(line.at) })} />
      )}
    </li>
  );
}
