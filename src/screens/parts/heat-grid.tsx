import { useId, useState } from 'preact/hooks';
import { dayText } from '../../i18n/dates.ts';
import type { HeatRow, HeatView, RightOf } from '../progress-view.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { ProgressHow } from './progress-how.tsx';
import { useWords } from './words.tsx';
import '../styles/heat-grid.css';

/** Rows that fit beside the ledger; the rest come when asked for. */
const ROWS = 8;
const LEGEND = [
  { tone: 'low', text: '<60' },
  { tone: 'fair', text: '60' },
  { tone: 'good', text: '75' },
  { tone: 'best', text: '90+' },
] as const;

/** Kinds of call by week. The number is always printed: the colour only helps to find it. */
export function HeatGrid({ heat }: { readonly heat: HeatView }) {
  const { t, locale } = useWords();
  const titleId = useId();
  const [all, setAll] = useState(false);
  const rows = all ? heat.rows : heat.rows.slice(0, ROWS);
  return (
    <Panel class="heat">
      <div class="heat-head">
        <h2 id={titleId}>{t('progress-heat')}</h2>
        <ul class="heat-legend" aria-hidden="true">
          {LEGEND.map(({ tone, text }) => (
            <li key={tone}>
              <span class={`heat-key ${tone}`} />
              {text}
            </li>
          ))}
        </ul>
      </div>
      {rows.length === 0 ? (
        <p class="secondary">{t('progress-heat-empty')}</p>
      ) : (
        // A wide table on a narrow page scrolls, and so it must be reachable by keyboard.
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls
        <section class="heat-scroll" aria-labelledby={titleId} tabIndex={0}>
          <table>
            <thead>
              <tr>
                <th scope="col">
                  <span class="visually-hidden">{t('progress-heat-kind')}</span>
                </th>
                {heat.weeks.map((monday) => (
                  <th key={monday} scope="col" class="figures">
                    <span aria-hidden="true" class="heat-day">
                      {/* A narrow column breaks between the month and the day, in Chinese as in English. */}
                      {dayText(monday, 'short', locale).replace('月', '月\u200b')}
                    </span>
                    <span class="visually-hidden">
                      {t('progress-heat-week', { day: dayText(monday, 'long', locale) })}
                    </span>
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <Row key={`${row.type} ${row.truth}`} row={row} weeks={heat.weeks} />
              ))}
            </tbody>
          </table>
        </section>
      )}
      {heat.rows.length > ROWS && (
        <Button kind="ghost" icon={all ? 'x' : 'chevron-down'} onClick={() => setAll(!all)}>
          {all ? t('progress-heat-fewer') : t('progress-heat-all', { n: heat.rows.length })}
        </Button>
      )}
      <ProgressHow of={t('progress-heat')}>
        <p>{t('progress-heat-how')}</p>
      </ProgressHow>
    </Panel>
  );
}

function Row({ row, weeks }: { readonly row: HeatRow; readonly weeks: HeatView['weeks'] }) {
  const { t } = useWords();
  return (
    <tr>
      <th scope="row">
        <span class={`heat-kind ${row.truth}`}>
          <Icon name={row.truth === 'scam' ? 'shield-alert' : 'shield-check'} size={16} />
          <span>
            <span class="heat-name">{row.name}</span>{' '}
            <span class="secondary">{t(row.truth === 'scam' ? 'progress-heat-scam' : 'progress-heat-genuine')}</span>
          </span>
        </span>
      </th>
      {row.cells.map((cell, i) => (
        <Cell key={weeks[i]} cell={cell} />
      ))}
    </tr>
  );
}

function Cell({ cell }: { readonly cell: RightOf | null }) {
  const { t } = useWords();
  if (cell === null) {
    return (
      <td class="heat-none">
        <span aria-hidden="true">–</span>
        <span class="visually-hidden">{t('progress-heat-none')}</span>
      </td>
    );
  }
  const share = Math.round((100 * cell.right) / cell.of);
  return (
    <td class={`heat-cell figures ${toneOf(share)}`}>
      {share}
      <span class="visually-hidden">%, {t('progress-heat-cell', { right: cell.right, of: cell.of })}</span>
    </td>
  );
}

/** The steps of the reference picture: under 60, from 60, from 75, from 90. */
function toneOf(share: number): (typeof LEGEND)[number]['tone'] {
  if (share < 60) return 'low';
  if (share < 75) return 'fair';
  return share < 90 ? 'good' : 'best';
}
