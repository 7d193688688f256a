import download from 'lucide-static/icons/download.svg?raw';
import table from 'lucide-static/icons/table.svg?raw';
import { useState } from 'preact/hooks';
import type { DataModel, SaveOutcome } from '../data-model.ts';
import { Button } from './button.tsx';
import { DataColumns } from './data-columns.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

/** Everything in one file to take along, and a table for whoever counts. */
export function DataSave({ data }: { readonly data: DataModel }) {
  const { t } = useWords();
  const [told, setTold] = useState<SaveOutcome | 'working' | null>(null);
  const save = (write: () => Promise<SaveOutcome>) => (): void => {
    if (told === 'working') return;
    setTold('working');
    void write().then(setTold);
  };
  return (
    <Panel as="section" labelledBy="data-save">
      <h2 id="data-save">{t('data-save')}</h2>
      <p id="data-save-text">{t('data-save-text')}</p>
      <div class="choices">
        <Button kind="primary" iconSvg={download} describedBy="data-save-text" onClick={save(data.saveRecord)}>
          {t('data-save-record')}
        </Button>
      </div>
      <p id="data-save-table-text" class="data-next secondary">
        {t('data-save-table-text')}
      </p>
      <div class="choices">
        <Button kind="plain" iconSvg={table} describedBy="data-save-table-text" onClick={save(data.saveTable)}>
          {t('data-save-table')}
        </Button>
        <Button kind="plain" iconSvg={download} onClick={save(data.saveCodebook)}>
          {t('data-save-codebook')}
        </Button>
      </div>
      <p role="status" class="data-told">
        {told === 'working' ? t('data-working') : told && t(`data-save-${told}`)}
      </p>
      <DataColumns data={data} />
    </Panel>
  );
}
