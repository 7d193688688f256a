import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { DialogPage } from './parts/dialog-page.tsx';
import { useWords } from './parts/words.tsx';
import './styles/pages.css';

/** The call stands still. Four ways on, the safest of them being to do nothing. */
export function PausePage({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const { actions } = model;
  return (
    <DialogPage title={t('pause-title')} shape="sheet" onClose={() => actions.close()}>
      <div class="pause">
        {model.pausedBy.value === 'output-lost' && <p>{t('pause-output-lost')}</p>}
        <p class="secondary">{t('pause-text')}</p>
        <Button kind="primary" large icon="play" onClick={() => actions.close()}>
          {t('pause-resume')}
        </Button>
        <Button kind="plain" icon="settings" onClick={() => actions.open('settings')}>
          {t('pause-settings')}
        </Button>
        <Button kind="plain" icon="life-buoy" onClick={() => actions.open('help')}>
          {t('pause-help')}
        </Button>
        <Button kind="plain" icon="house" describedBy="pause-leave-text" onClick={() => actions.home()}>
          {t('pause-leave')}
        </Button>
        <p id="pause-leave-text" class="secondary">
          {t('pause-leave-text')}
        </p>
      </div>
    </DialogPage>
  );
}
