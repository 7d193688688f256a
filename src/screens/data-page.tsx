import { useEffect } from 'preact/hooks';
import type { DataModel } from './data-model.ts';
import type { AppModel } from './model.ts';
import { DataBringIn } from './parts/data-bring-in.tsx';
import { DataForget } from './parts/data-forget.tsx';
import { DataKept } from './parts/data-kept.tsx';
import { DataPlayers } from './parts/data-players.tsx';
import { DataSave } from './parts/data-save.tsx';
import { DialogPage } from './parts/dialog-page.tsx';
import { useWords } from './parts/words.tsx';
import './styles/pages.css';
import './styles/settings.css';
import './styles/data-page.css';

/** Who plays on this device, what is kept of them, and how to take it along, bring it back or be rid of it. */
export function DataPage({ model }: { readonly model: AppModel }) {
  return model.data ? <Page data={model.data} onClose={() => model.actions.close()} /> : null;
}

function Page({ data, onClose }: { readonly data: DataModel; readonly onClose: () => void }) {
  const { t } = useWords();
  useEffect(() => {
    void data.look();
  }, [data]);
  const close = (): void => {
    onClose();
    data.leave();
  };
  return (
    <DialogPage title={t('data-title')} onClose={close}>
      <div class="page-cards data-page">
        <DataKept data={data} />
        <DataSave data={data} />
        <DataBringIn data={data} onGoOn={close} />
        <DataPlayers data={data} />
        <DataForget data={data} />
      </div>
    </DialogPage>
  );
}
