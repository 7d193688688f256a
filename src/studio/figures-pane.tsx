import { list } from '../i18n/list.ts';
import { count, money, percent } from '../i18n/numbers.ts';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { roughly } from './roughly.ts';
import { StudioPane } from './studio-pane.tsx';
import './styles/figures.css';

/** What the explorer counted: every state, every run, and where each kind of player ends. */
export function FiguresPane({ shop }: Bench) {
  const { t, locale } = useWords();
  const report = shop.findings.value?.report ?? null;
  if (!report)
    return (
      <StudioPane name="figures" title={t('studio-figures')}>
        <p class="pane-empty secondary">
          {t(shop.isCounting.value || !shop.findings.value ? 'studio-counting' : 'studio-figures-none')}
        </p>
      </StudioPane>
    );
  const { marks, bots } = report;
  const range = ({ least, most }: { readonly least: number; readonly most: number }) =>
    least === most ? money(least, locale) : `${money(least, locale)} – ${money(most, locale)}`;
  const sides = (['paid', 'lost', 'protected', 'refused'] as const).filter((side) => marks[side].most > 0);
  const endings = [...new Set(bots.flatMap(({ endings: ends }) => [...ends.keys()]))].sort();
  const oneWay = [...new Set(report.oneWay.map(({ node }) => node))];
  return (
    <StudioPane
      name="figures"
      title={t('studio-figures')}
      aside={shop.isCounting.value && <span class="secondary">{t('studio-counting')}</span>}
    >
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, and nothing in it could take the focus to scroll it */}
      <section class="figures-body" tabIndex={0}>
        {!report.complete && <p class="pane-note">{t('studio-cut-short')}</p>}
        <dl class="figures-list figures">
          <Row name={t('studio-states')} value={count(report.states, locale)} />
          <Row name={t('studio-moves')} value={count(report.moves, locale)} />
          <Row name={t('studio-runs')} value={roughly(report.runs)} />
          {sides.map((side) => (
            <Row key={side} name={t(`studio-money-${side}`)} value={range(marks[side])} />
          ))}
          <Row name={t('studio-one-way')} value={oneWay.length === 0 ? t('studio-none') : list(oneWay, locale)} />
        </dl>
        <table class="bots figures">
          <caption>{t('studio-bots')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('studio-ending')}</th>
              {bots.map(({ name }) => (
                <th key={name} scope="col">
                  {t(`studio-bot-${name}`)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {endings.map((ending) => (
              <tr key={ending}>
                <th scope="row">{ending}</th>
                {bots.map(({ name, endings: ends }) => {
                  const share = ends.get(ending) ?? 0;
                  return <td key={name}>{share === 0 ? '·' : share < 0.005 ? '<1%' : percent(share, locale)}</td>;
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </StudioPane>
  );
}

function Row({ name, value }: { readonly name: string; readonly value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  );
}
