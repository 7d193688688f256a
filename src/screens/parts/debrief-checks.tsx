import { useId } from 'preact/hooks';
import { duration } from '../../i18n/numbers.ts';
import type { DebriefView } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { CHECK_ICONS, CHECK_MENU } from './checks.ts';
import { Chip, type ChipProps } from './chip.tsx';
import { FINDING_ICONS } from './debrief-icons.ts';
import { HearLine } from './hear-line.tsx';
import { Icon } from './icon.tsx';
import { nestQuotes } from './nest-quotes.ts';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

const TONES: Readonly<Record<DebriefView['checks'][number]['result'], NonNullable<ChipProps['tone']>>> = {
  cleared: 'teal',
  contradicted: 'vermilion',
  inconclusive: 'plain',
};

export interface DebriefChecksProps {
  readonly view: Pick<DebriefView, 'checks' | 'checkedAfter' | 'mayHear'>;
  readonly model: AppModel;
}

/** What each check found and what that is worth; or, when none was made, what would have been open. */
export function DebriefChecks({ view, model }: DebriefChecksProps) {
  const { t, locale } = useWords();
  const title = useId();
  const { checks } = view;
  return (
    <Panel as="section" labelledBy={title} class="debrief-checks">
      <h2 id={title}>{t('debrief-checks')}</h2>
      {checks.length === 0 && (
        <p class="secondary">{t(view.checkedAfter ? 'debrief-checks-after' : 'debrief-checks-none')}</p>
      )}
      <ul>
        {checks.map(({ kind, result, seconds, how, heard }, index) => (
          // The same check may be made twice with two answers, so its kind alone is no key.
          <li key={`${kind}-${index}`}>
            <Icon name={CHECK_ICONS[kind]} />
            <div>
              <strong>{t(`check-${kind}`)}</strong>
              <span class="secondary">
                {how} · {t('debrief-check-took', { time: duration(seconds, locale) })}
              </span>
              {heard.map(({ id, text }) => (
                <div key={id} class="debrief-told">
                  <q>{nestQuotes(text)}</q>
                  {view.mayHear.call && (
                    <HearLine model={model} of="call" line={id} label={t('debrief-hear-words', { text })} />
                  )}
                </div>
              ))}
              <p>
                <Chip tone={TONES[result]} iconSvg={FINDING_ICONS[result]}>
                  {t(`finding-${result}`)}
                </Chip>
              </p>
              <span class="secondary">{t(`finding-${result}-why`)}</span>
            </div>
          </li>
        ))}
        {checks.length === 0 &&
          [...CHECK_MENU, 'report' as const].map((kind) => (
            <li key={kind}>
              <Icon name={CHECK_ICONS[kind]} />
              <div>
                <strong>{t(`check-${kind}`)}</strong>
                <span class="secondary">{t(`check-${kind}-why`)}</span>
              </div>
            </li>
          ))}
      </ul>
    </Panel>
  );
}
