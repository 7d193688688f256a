import { useId } from 'preact/hooks';
import { money, percent } from '../i18n/numbers.ts';
import type { Information } from '../scenario/vocabulary.ts';
import type { DebriefView } from './debrief-views.ts';
import type { AppModel } from './model.ts';
import { Chip } from './parts/chip.tsx';
import { DebriefBar } from './parts/debrief-bar.tsx';
import { DebriefChecks } from './parts/debrief-checks.tsx';
import { DebriefHelp } from './parts/debrief-help.tsx';
import { DebriefHow } from './parts/debrief-how.tsx';
import { DebriefKnown } from './parts/debrief-known.tsx';
import { DebriefLedger } from './parts/debrief-ledger.tsx';
import { DebriefLines } from './parts/debrief-lines.tsx';
import { DebriefPrice } from './parts/debrief-price.tsx';
import { DebriefReveal } from './parts/debrief-reveal.tsx';
import { DebriefTimeline } from './parts/debrief-timeline.tsx';
import { DebriefTwins } from './parts/debrief-twins.tsx';
import { Header } from './parts/header.tsx';
import { Panel } from './parts/panel.tsx';
import { Portrait } from './parts/portrait.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useOpenForPrint } from './parts/use-open-for-print.ts';
import { sureness, verdictWord } from './parts/verdict-word.ts';
import { useWords } from './parts/words.tsx';
import './styles/debrief.css';
import './styles/debrief-parts.css';
import './styles/debrief-timeline.css';
import './styles/debrief-lines.css';
import './styles/debrief-print.css';

export interface DebriefScreenProps {
  readonly view: DebriefView;
  readonly model: AppModel;
}

/** What opens an account or a phone to someone else: after these the next ten minutes count as after a payment. */
const KEYS: readonly Information[] = ['code', 'password', 'screen', 'card-number'];

/** How sure counts as sure. */
const SURE = 80;

/**
 * After the verdict: what it was, what it came to, and how its look-alike differs. A loss is followed at once by what to
 * do, a wrong refusal by what it cost; then come the same parts for every call.
 */
export function DebriefScreen({ view, model }: DebriefScreenProps) {
  const { t } = useWords();
  const opened = useOpenForPrint();
  const lost = view.truth === 'scam' && (view.amounts.lost > 0 || view.leaked.some((kind) => KEYS.includes(kind)));
  const refused = view.truth === 'genuine' && (view.amounts.refused > 0 || view.price.length > 0);
  return (
    <div class="screen debrief" ref={opened}>
      <Header model={model} place={view.place} practice={view.practice} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <div class="debrief-top">
          <DebriefReveal view={view} model={model} together={view.truth === 'scam' && view.amounts.lost > 0} />
          <Result view={view} />
        </div>
        {lost && <DebriefHelp onReal={() => model.actions.open('help')} />}
        {refused && <DebriefPrice view={view} />}
        {view.leaked.length > 0 && <DebriefKnown view={view} />}
        {view.seconds > 0 && <DebriefTimeline view={view} model={model} />}
        <div class="debrief-columns">
          {view.lines.length > 0 && <DebriefLines view={view} model={model} />}
          <DebriefChecks view={view} model={model} />
          {view.leaked.length === 0 && view.told.length > 0 && <DebriefKnown view={view} />}
          {view.twinToCome && (
            <Panel>
              <p>{t('debrief-twins-later')}</p>
            </Panel>
          )}
          {view.contrasts.length > 0 && <DebriefTwins view={view} model={model} />}
        </div>
        <NextTime words={view.next} />
        <DebriefHow practice={view.practice} />
      </main>
      <DebriefBar view={view} model={model} mendFirst={lost || refused} />
    </div>
  );
}

function Result({ view }: { readonly view: DebriefView }) {
  const { t, locale } = useWords();
  const heading = useHeadingFocus();
  const sure = sureness(view.confidence);
  const how = view.lines.length === 0 ? 'unheard' : sure >= SURE ? 'sure' : 'unsure';
  const said = `debrief-${how}-${view.right ? 'right' : 'wrong'}`;
  const scam = view.truth === 'scam';
  return (
    <Panel class="debrief-result">
      <p class="debrief-chips">
        <Chip tone={scam ? 'vermilion' : 'teal'} icon={scam ? 'shield-alert' : 'shield-check'}>
          {t(`debrief-${view.truth}`)}
        </Chip>
        <Chip>{scam ? view.typeName : t('debrief-type-genuine', { type: view.typeName })}</Chip>
        {view.practice && <Chip tone="blue">{t('debrief-practice')}</Chip>}
      </p>
      <h1 ref={heading} tabIndex={-1}>
        {view.title}
      </h1>
      <p>{view.text}</p>
      <p class="secondary">
        {t('debrief-said', {
          verdict: t(verdictWord(view.confidence)),
          percent: percent(sure / 100, locale),
          how: t(said),
        })}
      </p>
      <DebriefLedger amounts={view.amounts} shift={view.shift} />
      {view.recovered > 0 && (
        <p class="secondary">{t('debrief-recovered', { money: money(view.recovered, locale) })}</p>
      )}
    </Panel>
  );
}

function NextTime({ words }: { readonly words: string }) {
  const { t } = useWords();
  const title = useId();
  return (
    <section class="debrief-next" aria-labelledby={title}>
      <Portrait portrait="officer" size={60} />
      <div>
        <h2 id={title}>{t('debrief-next')}</h2>
        <p>{words}</p>
      </div>
    </section>
  );
}
