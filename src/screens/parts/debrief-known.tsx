import keyRound from 'lucide-static/icons/key-round.svg?raw';
import { useId } from 'preact/hooks';
import type { DebriefView } from '../debrief-views.ts';
import { TOLD_ICONS } from './debrief-icons.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

/** What was said that cannot be taken back, and who can help because they know. */
export function DebriefKnown({ view }: { readonly view: Pick<DebriefView, 'leaked' | 'told'> }) {
  const { t } = useWords();
  const leakedTitle = useId();
  const toldTitle = useId();
  return (
    <Panel class="debrief-known">
      {view.leaked.length > 0 && (
        <section aria-labelledby={leakedTitle}>
          <h2 id={leakedTitle}>{t('debrief-leaked')}</h2>
          <ul>
            {[...new Set(view.leaked)].map((kind) => (
              <Known key={kind} icon={keyRound} what={t(`info-${kind}`)} why={t(`info-${kind}-why`)} />
            ))}
          </ul>
        </section>
      )}
      {view.told.length > 0 && (
        <section aria-labelledby={toldTitle}>
          <h2 id={toldTitle}>{t('debrief-told')}</h2>
          <ul>
            {view.told.map((who) => (
              <Known key={who} icon={TOLD_ICONS[who]} what={t(`told-${who}`)} why={t(`told-${who}-why`)} />
            ))}
          </ul>
        </section>
      )}
    </Panel>
  );
}

function Known({ icon, what, why }: { readonly icon: string; readonly what: string; readonly why: string }) {
  return (
    <li>
      <Icon svg={icon} />
      <span>
        <strong>{what}</strong>
        <span class="secondary">{why}</span>
      </span>
    </li>
  );
}
