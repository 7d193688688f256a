import { dayText } from '../../i18n/dates.ts';
import { megabytes } from '../../i18n/numbers.ts';
import type { DataModel } from '../data-model.ts';
import { Panel } from './panel.tsx';
import { useNameOf } from './use-name-of.ts';
import { useWords } from './words.tsx';

/** What is kept of the present player, in figures, and where. */
export function DataKept({ data }: { readonly data: DataModel }) {
  const { t, locale } = useWords();
  const nameOf = useNameOf();
  const kept = data.kept.value;
  const day = (one: number): string => dayText(one, 'long', locale);
  return (
    <Panel as="section" labelledBy="data-kept">
      <h2 id="data-kept">{t('data-kept', { name: nameOf(data.current.value) })}</h2>
      {kept === null && <p class="secondary">{t('data-kept-counting')}</p>}
      {kept?.days === null && <p>{t('data-kept-none')}</p>}
      {kept?.days && (
        <ul class="data-figures figures">
          <li>
            <strong>{t('data-kept-calls', { n: kept.calls })}</strong>
          </li>
          <li>{t(countedWords(kept), { n: kept.counted })}</li>
          <li>{t('data-kept-first', { day: day(kept.days.first) })}</li>
          <li>{t('data-kept-last', { day: day(kept.days.last) })}</li>
          <li>{t('data-kept-size', { size: megabytes(kept.bytes, locale) })}</li>
        </ul>
      )}
      <p class="data-kept-where secondary">{t('data-kept-where')}</p>
    </Panel>
  );
}

/** Where nothing or everything was practice there are no others to speak of. */
function countedWords({ calls, counted }: { readonly calls: number; readonly counted: number }): string {
  if (counted === calls) return 'data-kept-all-counted';
  return counted === 0 ? 'data-kept-practice' : 'data-kept-counted';
}
