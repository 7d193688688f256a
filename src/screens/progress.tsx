import type { Actions, AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { Header } from './parts/header.tsx';
import { HeatGrid } from './parts/heat-grid.tsx';
import { Panel } from './parts/panel.tsx';
import { PastCalls } from './parts/past-calls.tsx';
import { ProgressDials } from './parts/progress-dials.tsx';
import { ProgressDue } from './parts/progress-due.tsx';
import { ProgressLedger } from './parts/progress-ledger.tsx';
import { ProgressMore } from './parts/progress-more.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { WeekCurve } from './parts/week-curve.tsx';
import { useWords } from './parts/words.tsx';
import type { ProgressView } from './progress-view.ts';
import './styles/progress.css';
import './styles/progress-charts.css';
import './styles/past-calls.css';

export interface ProgressScreenProps {
  /** Null before the first call. */
  readonly view: ProgressView | null;
  readonly model: AppModel;
  /** Opens the certificate; null where no test has been taken yet. */
  readonly onCertificate: (() => void) | null;
}

/** What was learned, what is due again, and every call so far. Four dials and a two-sided ledger; nothing adds them up. */
export function ProgressScreen({ view, model, onCertificate }: ProgressScreenProps) {
  const { t } = useWords();
  const { actions } = model;
  const heading = useHeadingFocus();
  return (
    <div class="screen progress">
      <Header model={model} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <div class="progress-head">
          <div>
            <h1 ref={heading} tabIndex={-1}>
              {t('progress-title')}
            </h1>
            {view !== null && <p class="secondary">{t('progress-text', { n: view.dials.counts.calls })}</p>}
          </div>
          {view !== null && onCertificate !== null && (
            <Button kind="plain" icon="printer" onClick={onCertificate}>
              {t('progress-certificate')}
            </Button>
          )}
        </div>
        {view === null ? <Nothing onStart={actions.startShift} /> : <Everything view={view} actions={actions} />}
      </main>
    </div>
  );
}

function Everything({ view, actions }: { readonly view: ProgressView; readonly actions: Actions }) {
  return (
    <>
      <Few view={view} />
      <ProgressDials dials={view.dials} />
      <div class="progress-columns">
        <ProgressLedger ledger={view.ledger} calls={view.dials.counts.calls} />
        <HeatGrid heat={view.heat} />
        <ProgressDue due={view.due} today={view.today} onStart={actions.startShift} />
      </div>
      <WeekCurve weeks={view.weeks} />
      <ProgressMore view={view} />
      <PastCalls past={view.past} lookedAt={view.lookedAt} actions={actions} />
    </>
  );
}

/** Why there are words where figures will stand, and how far it is to them. */
function Few({ view: { dials } }: { readonly view: ProgressView }) {
  const { t } = useWords();
  const { counts } = dials;
  if (dials.grade === 'figure') return null;
  return (
    <p class="progress-few">
      {t('progress-few', { from: dials.figureFrom, scams: counts.scams, genuine: counts.genuine })}
      {counts.undecided > 0 && ` ${t('progress-few-undecided', { n: counts.undecided })}`}
    </p>
  );
}

/** Before the first call: what will be here. Nothing is made up to fill it. */
function Nothing({ onStart }: { readonly onStart: () => void }) {
  const { t } = useWords();
  return (
    <Panel class="progress-nothing">
      <h2>{t('progress-none-title')}</h2>
      <p>{t('progress-none-text')}</p>
      <p class="secondary">{t('progress-none-device')}</p>
      <Button kind="primary" large icon="phone-call" onClick={onStart}>
        {t('progress-start')}
      </Button>
    </Panel>
  );
}
