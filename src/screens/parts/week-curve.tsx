import { useId } from 'preact/hooks';
import { dayText } from '../../i18n/dates.ts';
import type { RightOf, WeekView } from '../progress-view.ts';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';
import '../styles/week-curve.css';

const TRUTHS = ['scam', 'genuine'] as const;
/** Under so many calls a share is a matter of luck: a ring with its number, joined to nothing. */
const FEW = 5;

/**
 * Share right by week, a line for scams and one for honest calls. Half a year is 26 points a line: drawn here it costs
 * nothing to fetch, where a chart library would be larger than the whole page.
 */
export function WeekCurve({ weeks }: { readonly weeks: readonly WeekView[] }) {
  const { t, locale } = useWords();
  const titleId = useId();
  const first = weeks[0];
  const last = weeks.at(-1);
  if (first === undefined || last === undefined) return null;
  const place = (i: number) => (weeks.length === 1 ? 50 : (100 * i) / (weeks.length - 1));
  return (
    <Panel as="section" class="weeks" labelledBy={titleId}>
      <div class="weeks-head">
        <h2 id={titleId}>{t('progress-weeks')}</h2>
        <ul class="weeks-legend">
          {TRUTHS.map((truth) => (
            <li key={truth}>
              <span class={`week-dot ${truth}`} aria-hidden="true" />
              {t(`progress-weeks-${truth}`)}
            </li>
          ))}
        </ul>
      </div>
      <p class="secondary">{t('progress-weeks-text')}</p>
      <div class="weeks-plot" role="img" aria-label={t('progress-weeks-alt', { n: weeks.length })}>
        <div class="weeks-scale figures">
          <span>100%</span>
          <span>50%</span>
          <span>0%</span>
        </div>
        <div class="weeks-field">
          <svg viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true" focusable="false" fill="none">
            <path d="M0 0H100M0 50H100M0 100H100" class="weeks-ground" />
            {TRUTHS.map((truth) => (
              <path key={truth} d={linePath(weeks, truth, place)} class={`week-line ${truth}`} />
            ))}
          </svg>
          {TRUTHS.map((truth) =>
            weeks.map((week, i) => (
              <Dot key={`${truth} ${week.monday}`} truth={truth} of={week[truth]} left={place(i)} />
            )),
          )}
        </div>
        <div class={weeks.length === 1 ? 'weeks-days one figures' : 'weeks-days figures'}>
          <span>{dayText(first.monday, 'short', locale)}</span>
          {weeks.length > 1 && <span>{dayText(last.monday, 'short', locale)}</span>}
        </div>
      </div>
      <p class="secondary">{t('progress-weeks-few')}</p>
      <WeekTable weeks={weeks} />
    </Panel>
  );
}

interface DotProps {
  readonly truth: (typeof TRUTHS)[number];
  readonly of: RightOf;
  /** Per cent of the field's width. */
  readonly left: number;
}

function Dot({ truth, of: { right, of }, left }: DotProps) {
  if (of === 0) return null;
  const few = of < FEW;
  return (
    <span class={`week-point ${truth}`} style={{ left: `${left}%`, bottom: `${(100 * right) / of}%` }}>
      <span class={few ? `week-dot ${truth} few` : `week-dot ${truth}`} />
      {few && <span class="week-few figures">{of}</span>}
    </span>
  );
}

/** Joins neighbouring weeks that both have calls enough; a gap stays a gap. */
function linePath(weeks: readonly WeekView[], truth: (typeof TRUTHS)[number], place: (i: number) => number): string {
  let joins = false;
  return weeks
    .map((week, i) => {
      const { right, of } = week[truth];
      if (of < FEW) {
        joins = false;
        return '';
      }
      const step = `${joins ? 'L' : 'M'}${place(i)} ${100 - (100 * right) / of}`;
      joins = true;
      return step;
    })
    .join('');
}

/** The same for those who read figures rather than pictures. */
function WeekTable({ weeks }: { readonly weeks: readonly WeekView[] }) {
  const { t, locale } = useWords();
  return (
    <details class="progress-how">
      <summary>
        <Icon name="chevron-right" size={16} />
        {t('progress-weeks-table')}
      </summary>
      <table class="weeks-table figures">
        <thead>
          <tr>
            <th scope="col">{t('progress-weeks-week')}</th>
            {TRUTHS.map((truth) => (
              <th key={truth} scope="col">
                {t(`progress-weeks-${truth}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {weeks.toReversed().map((week) => (
            <tr key={week.monday}>
              <th scope="row">{dayText(week.monday, 'long', locale)}</th>
              {TRUTHS.map((truth) => (
                <td key={truth}>
                  {week[truth].of === 0 ? t('progress-heat-none') : t('progress-heat-cell', { ...week[truth] })}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </details>
  );
}
