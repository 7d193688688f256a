import { useEffect, useState } from 'preact/hooks';
import type { ColumnView, DataModel } from '../data-model.ts';
import { useWords } from './words.tsx';

/** The codebook, fetched when it is opened. */
export function DataColumns({ data }: { readonly data: DataModel }) {
  const { t, locale } = useWords();
  const [isOpen, setOpen] = useState(false);
  const [columns, setColumns] = useState<readonly ColumnView[]>([]);
  useEffect(() => {
    // Without a network they may not come; then the list stays empty until it is opened again.
    if (isOpen) void data.columns(locale).then(setColumns, () => setOpen(false));
  }, [data, isOpen, locale]);
  return (
    <details class="data-columns" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('data-columns')}</summary>
      <dl>
        {columns.map(({ column, meaning, unit, values }) => (
          <div key={column}>
            <dt>
              <code lang="en">{column}</code>
            </dt>
            <dd>{meaning}</dd>
            {unit !== '' && <dd>{t('data-columns-unit', { unit })}</dd>}
            {values !== '' && <dd>{t('data-columns-values', { values })}</dd>}
          </div>
        ))}
      </dl>
    </details>
  );
}
