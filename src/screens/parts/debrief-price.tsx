import { useId } from 'preact/hooks';
import { money } from '../../i18n/numbers.ts';
import type { DebriefView } from '../debrief-views.ts';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

/** What it cost to turn an honest caller away. The sum stands in the ledger and is repeated only where nothing else is known. */
export function DebriefPrice({ view }: { readonly view: Pick<DebriefView, 'price' | 'amounts'> }) {
  const { t, locale } = useWords();
  const title = useId();
  const items =
    view.price.length > 0
      ? view.price
      : [
          {
            id: 'money',
            what: t('debrief-price-money', { money: money(view.amounts.refused, locale) }),
            detail: t('debrief-price-money-text'),
          },
        ];
  return (
    <Panel as="section" labelledBy={title} class="debrief-price">
      <div class="panel-head">
        <h2 id={title}>{t('debrief-price')}</h2>
        <p class="secondary">{t('debrief-price-note')}</p>
      </div>
      <ul>
        {items.map(({ id, what, detail }) => (
          <li key={id}>
            <strong>{what}</strong>
            <span>{detail}</span>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
