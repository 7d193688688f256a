import type { DebriefLine } from '../debrief-views.ts';
import { TACTIC_ICONS } from './debrief-icons.ts';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';

/** The labels used in this call and one sentence for each; folded, because the lines speak first. */
export function DebriefLabels({ lines }: { readonly lines: readonly DebriefLine[] }) {
  const { t } = useWords();
  const tactics = [...new Set(lines.flatMap((line) => (line.tactic === null ? [] : [line.tactic])))];
  const cues = [...new Set(lines.flatMap((line) => line.cues.map((cue) => cue.kind)))];
  if (tactics.length + cues.length === 0) return null;
  return (
    <details class="debrief-labels">
      <summary>
        <Icon name="chevron-right" />
        {t('debrief-lines-words')}
      </summary>
      <dl>
        {cues.map((kind) => (
          <div key={kind}>
            <dt>{t(`cue-${kind}`)}</dt>
            <dd>{t(`cue-${kind}-why`)}</dd>
          </div>
        ))}
        {tactics.map((tactic) => (
          <div key={tactic} class="tactic">
            <dt>
              <Icon svg={TACTIC_ICONS[tactic]} size={16} />
              {t(`tactic-${tactic}`)}
            </dt>
            <dd>{t(`tactic-${tactic}-why`)}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
