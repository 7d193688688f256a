import trendingDown from 'lucide-static/icons/trending-down.svg?raw';
import { useId } from 'preact/hooks';
import { money } from '../../i18n/numbers.ts';
import type { Amounts } from '../debrief-views.ts';
import type { ProgressView } from '../progress-view.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { ProgressHow } from './progress-how.tsx';
import { useWords } from './words.tsx';

export interface ProgressLedgerProps {
  readonly ledger: ProgressView['ledger'];
  /** How many calls it is added up from. */
  readonly calls: number;
}

const SIDES = ['protected', 'lost', 'refused'] as const satisfies readonly (keyof Amounts)[];

/** Both sides of the account in figures of one size: what was refused to honest callers weighs as much as what was lost. */
export function ProgressLedger({ ledger, calls }: ProgressLedgerProps) {
  const { t, locale } = useWords();
  const titleId = useId();
  const most = Math.max(...SIDES.map((side) => ledger[side].amount), 1);
  return (
    <Panel as="section" class="progress-ledger" labelledBy={titleId}>
      <h2 id={titleId}>{t('progress-ledger')}</h2>
      <dl>
        {SIDES.map((side) => (
          <div key={side} class={`ledger-side ${side}`}>
            <dt>
              {side === 'lost' ? (
                <Icon svg={trendingDown} size={16} />
              ) : (
                <Icon name={side === 'protected' ? 'shield-check' : 'user-x'} size={16} />
              )}
              {t(`progress-side-${side}`)}
            </dt>
            <dd class="figures">
              <strong>{money(ledger[side].amount, locale)}</strong>{' '}
              <span class="ledger-calls secondary">{t(`progress-calls-${side}`, { n: ledger[side].calls })}</span>
              <span class="ledger-bar" aria-hidden="true">
                <span style={{ width: `${(100 * ledger[side].amount) / most}%` }} />
              </span>
            </dd>
          </div>
        ))}
      </dl>
      <p class="progress-note">
        <Icon name="info" size={16} />
        {t('progress-ledger-note')}
      </p>
      <ProgressHow of={t('progress-ledger')}>
        <p>{t('progress-ledger-how', { calls })}</p>
      </ProgressHow>
    </Panel>
  );
}
