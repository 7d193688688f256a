import square from 'lucide-static/icons/square.svg?raw';
import type { AppModel } from '../model.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/hear-line.css';

export interface HearLineProps {
  readonly model: AppModel;
  readonly of: 'call' | 'twin';
  readonly line: string;
  /** The name of the button: which line it is. */
  readonly label: string;
}

/** Says a line again, or stops it. */
export function HearLine({ model, of, line, label }: HearLineProps) {
  const { t } = useWords();
  const playing = model.hearing.value === `${of} ${line}`;
  return (
    <button
      type="button"
      class="hear-line"
      aria-pressed={playing}
      aria-label={label}
      title={t(playing ? 'debrief-hear-stop' : 'debrief-hear')}
      onClick={() => model.actions.hear(of, line)}
    >
      {playing ? <Icon svg={square} size={16} filled /> : <Icon name="volume" size={18} />}
    </button>
  );
}
