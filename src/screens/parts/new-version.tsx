import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';
import '../styles/new-version.css';

/** A newer version waits. Said on the home screen alone, where nothing is under way; the region is always there, so that readers hear it fill. */
export function NewVersion({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const device = model.device?.value;
  return (
    <div role="status" class="new-version">
      {device?.hasNewer.value && (
        <>
          <p>{t('new-version')}</p>
          <Button kind="plain" icon="rotate-ccw" onClick={() => device.takeNewer()}>
            {t('new-version-take')}
          </Button>
        </>
      )}
    </div>
  );
}
