import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { duration } from '../../i18n/numbers.ts';
import type { ProgressView } from '../progress-view.ts';
import { Panel } from './panel.tsx';
import { ProgressHow } from './progress-how.tsx';
import { useWords } from './words.tsx';
import '../styles/progress-more.css';

/** What no dial shows: lines noticed, things given away, the stage at which doubt began, and the time taken. */
export function ProgressMore({ view }: { readonly view: ProgressView }) {
  const { t, locale } = useWords();
  const { flags, seconds } = view;
  return (
    <div class="progress-more">
      <Part title={t('progress-flags')} how={t('progress-flags-how')}>
        <p>{t('progress-flags-flagged', { flagged: flags.right + flags.wrong, right: flags.right })}</p>
        <p>{t('progress-flags-told', { told: flags.right + flags.missed, right: flags.right })}</p>
      </Part>
      <Part title={t('progress-leaks')} how={t('progress-leaks-how')}>
        <Leaks leaks={view.leaks} />
      </Part>
      <Part title={t('progress-doubt')} how={t('progress-doubt-how')}>
        <Doubt doubt={view.doubt} />
      </Part>
      <Part title={t('progress-time')}>
        <p>
          {seconds === null
            ? t('progress-time-none')
            : t('progress-time-value', { time: duration(Math.max(1, seconds), locale) })}
        </p>
        <p class="secondary">{t('progress-time-note')}</p>
      </Part>
    </div>
  );
}

interface PartProps {
  readonly title: string;
  readonly how?: string;
  readonly children: ComponentChildren;
}

function Part({ title, how, children }: PartProps) {
  const titleId = useId();
  return (
    <Panel as="section" labelledBy={titleId}>
      <h2 id={titleId}>{title}</h2>
      {children}
      {how !== undefined && (
        <ProgressHow of={title}>
          <p>{how}</p>
        </ProgressHow>
      )}
    </Panel>
  );
}

function Leaks({ leaks: { scams, kinds } }: { readonly leaks: ProgressView['leaks'] }) {
  const { t } = useWords();
  if (scams === 0) return <p>{t('progress-leaks-no-scams')}</p>;
  if (kinds.length === 0) return <p>{t('progress-leaks-none', { scams })}</p>;
  return (
    <dl class="progress-counts figures">
      {kinds.map(({ information, calls }) => (
        <div key={information}>
          <dt>{t(`info-${information}`)}</dt>
          <dd>{t('progress-leaks-calls', { n: calls })}</dd>
        </div>
      ))}
    </dl>
  );
}

/** All six stages in the order of a call, so that early and late can be seen. */
function Doubt({ doubt: { scams, never, stages } }: { readonly doubt: ProgressView['doubt'] }) {
  const { t } = useWords();
  if (scams === 0) return <p>{t('progress-leaks-no-scams')}</p>;
  return (
    <dl class="progress-counts bars figures">
      {[
        ...stages.map(({ stage, calls }) => ({ name: t(`stage-${stage}`), calls })),
        { name: t('progress-doubt-never'), calls: never },
      ].map(({ name, calls }) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>
            <span class="count-bar" aria-hidden="true">
              <span style={{ width: `${(100 * calls) / scams}%` }} />
            </span>
            <span class="count-words">{t('progress-leaks-calls', { n: calls })}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
