import camera from 'lucide-static/icons/camera.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import lock from 'lucide-static/icons/lock.svg?raw';
import siren from 'lucide-static/icons/siren.svg?raw';
import { useId } from 'preact/hooks';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

/** Minutes since the money left. The order is what counts; there is no official time by which a payment can be stopped. */
const STEPS = [
  { key: 'bank', icon: landmark, from: 0, to: 2 },
  { key: 'police', icon: siren, from: 2, to: 5 },
  { key: 'evidence', icon: camera, from: 5, to: 8 },
  { key: 'door', icon: lock, from: 8, to: 10 },
] as const;

/** What to do at once if this had been real, the second trick that follows the first, and the way to real help. */
export function DebriefHelp({ onReal }: { readonly onReal: () => void }) {
  const { t } = useWords();
  const title = useId();
  return (
    <Panel as="section" labelledBy={title} class="debrief-help">
      <div class="panel-head">
        <h2 id={title}>{t('debrief-minutes')}</h2>
        <p class="secondary">{t('debrief-minutes-note')}</p>
      </div>
      <ol class="debrief-minutes">
        {STEPS.map(({ key, icon, from, to }) => (
          <li key={key}>
            <Chip icon="clock">{t('debrief-minutes-when', { from, to })}</Chip>
            <h3>
              <Icon svg={icon} />
              {t(`debrief-minutes-${key}`)}
            </h3>
            <p class="secondary">{t(`debrief-minutes-${key}-text`)}</p>
          </li>
        ))}
      </ol>
      <p class="debrief-warning">
        <Icon name="triangle-alert" />
        <span>
          <strong>{t('debrief-minutes-fee')}</strong>
          {t('debrief-minutes-fee-text')}
        </span>
      </p>
      <Button kind="plain" icon="life-buoy" class="debrief-really" onClick={onReal}>
        {t('debrief-really')}
      </Button>
    </Panel>
  );
}
