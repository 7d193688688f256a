import download from 'lucide-static/icons/download.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import { useEffect } from 'preact/hooks';
import { count, megabytes } from '../../i18n/numbers.ts';
import { voiceLocale } from '../../storage/settings.ts';
import type { DeviceModel, KeepingAll } from '../device-model.ts';
import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';
import '../styles/settings-device.css';

/** What of the game lies on this device, and how to have more or less of it. */
export function SettingsDevice({ model }: { readonly model: AppModel }) {
  const device = model.device?.value;
  return device ? <Kept device={device} model={model} /> : null;
}

function Kept({ device, model }: { readonly device: DeviceModel; readonly model: AppModel }) {
  const { t } = useWords();
  const offline = device.offline.value;
  const canKeep = offline === 'preparing' || offline === 'ready';
  const isKeeping = device.keeping.value?.state === 'under-way';
  useEffect(() => {
    if (canKeep) device.measure();
  }, [device, canKeep]);
  return (
    <Panel>
      <section class="setting device" aria-label={t('device')}>
        <h2>{t('device')}</h2>
        <p>{t(`device-offline-${offline}`)}</p>
        {canKeep && (
          <>
            {!isKeeping && <StoredFigures device={device} />}
            <Keeping keeping={device.keeping.value} />
            <div class="choices">
              {isKeeping ? (
                <Button kind="plain" icon="x" onClick={() => device.stop()}>
                  {t('device-stop')}
                </Button>
              ) : (
                <Button
                  kind="plain"
                  iconSvg={download}
                  disabled={offline !== 'ready'}
                  onClick={() => device.keepAll(voiceLocale(model.settings.value))}
                >
                  {t('device-keep')}
                </Button>
              )}
              <Button kind="plain" iconSvg={trash} describedBy="device-free-text" onClick={() => device.freeVoices()}>
                {t('device-free')}
              </Button>
            </div>
            <p id="device-free-text" class="secondary">
              {t('device-free-text')}
            </p>
          </>
        )}
      </section>
    </Panel>
  );
}

function StoredFigures({ device }: { readonly device: DeviceModel }) {
  const { t, locale } = useWords();
  const stored = device.stored.value;
  if (!stored) return null;
  const { bytes, voiceLines, voiceBytes } = stored;
  return (
    <ul class="device-figures figures secondary">
      {bytes !== null && <li>{t('device-all', { size: megabytes(bytes, locale) })}</li>}
      <li>
        {voiceLines === 0
          ? t('device-no-voices')
          : t('device-voices', {
              n: voiceLines,
              lines: count(voiceLines, locale),
              size: megabytes(voiceBytes, locale),
            })}
      </li>
    </ul>
  );
}

/** How far it is, and how it ended. What is read out is said seldom: the bar tells the rest to whoever asks it. */
function Keeping({ keeping }: { readonly keeping: KeepingAll | null }) {
  const { t, locale } = useWords();
  const isUnderWay = keeping?.state === 'under-way';
  return (
    <>
      {keeping?.state === 'under-way' && (
        <div class="device-progress">
          <progress aria-label={t('device-keeping')} value={keeping.done} max={Math.max(1, keeping.of)} />
          <span class="figures" aria-hidden="true">
            {t('device-progress', { done: count(keeping.done, locale), of: count(keeping.of, locale) })}
          </span>
        </div>
      )}
      <p role="status" class="device-told">
        {keeping && (isUnderWay ? t('device-keeping') : t(`device-${keeping.state}`))}
      </p>
    </>
  );
}
