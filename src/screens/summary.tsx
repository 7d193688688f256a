import { useId } from 'preact/hooks';
import type { SummaryView } from './debrief-views.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { DebriefLedger } from './parts/debrief-ledger.tsx';
import { Header } from './parts/header.tsx';
import { Icon } from './parts/icon.tsx';
import { Panel } from './parts/panel.tsx';
import { Portrait } from './parts/portrait.tsx';
import { RecordStrip } from './parts/record-strip.tsx';
import { SummaryCall } from './parts/summary-call.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useWords } from './parts/words.tsx';
import './styles/summary.css';

export interface SummaryScreenProps {
  readonly view: SummaryView;
  readonly model: AppModel;
}

/** The whole shift on one page: both sides of the account, both kinds of call, and no mark that adds them up. */
export function SummaryScreen({ view, model }: SummaryScreenProps) {
  const { t } = useWords();
  const heading = useHeadingFocus();
  const callsTitle = useId();
  const nextsTitle = useId();
  const mixedTitle = useId();
  const isTest = view.round === 'test';
  const heard = view.calls.length - view.counted;
  return (
    <div class="screen summary">
      <Header model={model} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <div class="summary-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('summary-title', { round: view.round })}
          </h1>
          <p class="secondary">{t(isTest ? 'summary-test' : 'summary-text', { n: view.calls.length })}</p>
          {heard > 0 && (
            <p class="secondary">{view.counted === 0 ? t('summary-all-heard') : t('summary-some-heard', { heard })}</p>
          )}
          <RecordStrip calls={view.calls} />
        </div>
        {view.counted > 0 && (
          <>
            <Panel>
              <DebriefLedger amounts={view.amounts} />
            </Panel>
            <Panel>
              <Dials view={view} />
            </Panel>
          </>
        )}
        {view.nexts.length > 0 && (
          <section class="summary-nexts" aria-labelledby={nextsTitle}>
            <Portrait portrait="officer" size={60} />
            <div>
              <h2 id={nextsTitle}>{t('summary-nexts')}</h2>
              <ul>
                {view.nexts.map((next) => (
                  <li key={next}>{next}</li>
                ))}
              </ul>
            </div>
          </section>
        )}
        {view.pieces > 0 && (
          <section class="summary-mixed" aria-labelledby={mixedTitle}>
            <div>
              <h2 id={mixedTitle}>{t('mixed-offer')}</h2>
              <p>{t('mixed-offer-text', { n: view.pieces })}</p>
            </div>
            <Button kind="primary" large icon="shield-check" onClick={model.actions.startMixed}>
              {t('mixed-start')}
            </Button>
          </section>
        )}
        <Panel as="section" labelledBy={callsTitle}>
          <h2 id={callsTitle}>{t('summary-calls')}</h2>
          <ol class="summary-calls">
            {view.calls.map((call, index) => (
              <SummaryCall key={call.scenario + index} call={call} number={index + 1} test={isTest} />
            ))}
          </ol>
        </Panel>
        <div class="summary-action">
          <Button kind={view.pieces > 0 ? 'plain' : 'primary'} large icon="house" onClick={() => model.actions.home()}>
            {t('summary-home')}
          </Button>
          {isTest && (
            <Button kind="plain" large icon="chart-line" onClick={model.actions.openProgress}>
              {t('summary-to-progress')}
            </Button>
          )}
        </div>
      </main>
    </div>
  );
}

/** Scams spotted and honest calls believed stand together: either alone is easy to get. */
function Dials({ view }: { readonly view: SummaryView }) {
  const { t } = useWords();
  const { scamsSpotted, genuineTrusted, checkedBeforeActing, flags } = view;
  return (
    <>
      <dl class="dials">
        <div>
          <dt>
            <Icon name="shield-alert" size={16} />
            {t('summary-scams')}
          </dt>
          <dd>{t('summary-of', { n: scamsSpotted.right, of: scamsSpotted.of })}</dd>
        </div>
        <div>
          <dt>
            <Icon name="shield-check" size={16} />
            {t('summary-genuine')}
          </dt>
          <dd>{t('summary-of', { n: genuineTrusted.right, of: genuineTrusted.of })}</dd>
        </div>
        <div>
          <dt>
            <Icon name="search" size={16} />
            {t('summary-checked')}
          </dt>
          <dd>{t('summary-of', { n: checkedBeforeActing.done, of: checkedBeforeActing.of })}</dd>
        </div>
        <div>
          <dt>
            <Icon name="flag" size={16} />
            {t('summary-flags')}
          </dt>
          <dd>{t('summary-flags-text', flags)}</dd>
        </div>
      </dl>
      <p class="secondary">{t('summary-lean')}</p>
    </>
  );
}
