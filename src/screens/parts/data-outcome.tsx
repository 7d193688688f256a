import type { DataPlayer, FileProblem, ImportOutcome } from '../data-model.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useNameOf } from './use-name-of.ts';
import { useWords } from './words.tsx';

interface DataOutcomeProps {
  readonly outcome: ImportOutcome;
  readonly current: DataPlayer;
  readonly onAnyway: () => void;
  readonly onDrop: () => void;
  readonly onGoOn: () => void;
}

/** What came of bringing in a file, in words, with what to do next. */
export function DataOutcome({ outcome, current, onAnyway, onDrop, onGoOn }: DataOutcomeProps) {
  const { t } = useWords();
  const nameOf = useNameOf();
  switch (outcome.kind) {
    case 'done':
      return (
        <div class="data-note teal">
          <p>
            <Icon name="check" /> <strong>{t('data-in-added', { n: outcome.added })}</strong>
          </p>
          {outcome.already > 0 && <p>{t('data-in-already', { n: outcome.already })}</p>}
          {outcome.unproved > 0 && <p>{t('data-in-unproved', { n: outcome.unproved })}</p>}
          <div class="choices">
            <Button kind="plain" icon="arrow-right" onClick={onGoOn}>
              {t('data-in-go-on')}
            </Button>
          </div>
        </div>
      );
    case 'other-player':
      return (
        <div class="data-note amber">
          <p>
            <Icon name="triangle-alert" />{' '}
            <strong>{t('data-in-other', { theirs: outcome.nickname, yours: nameOf(current) })}</strong>
          </p>
          <p>{t('data-in-other-text')}</p>
          <div class="choices">
            <Button kind="plain" onClick={onDrop}>
              {t('data-in-other-no')}
            </Button>
            <Button kind="plain" onClick={onAnyway}>
              {t('data-in-other-yes')}
            </Button>
          </div>
        </div>
      );
    case 'refused':
      return <Refused problems={outcome.problems} />;
    case 'unreadable':
    case 'not-kept':
      return (
        <div class="data-note vermilion">
          <p>
            <Icon name="triangle-alert" /> <strong>{t(`data-in-${outcome.kind}`)}</strong>
          </p>
        </div>
      );
  }
}

/** Each kind of problem once, then what to do, each thing once; every place for whoever helps. */
function Refused({ problems }: { readonly problems: readonly FileProblem[] }) {
  const { t } = useWords();
  const codes = [...new Set(problems.map(({ code }) => code))];
  const remedies = new Set(codes.map((code) => t(`data-remedy-${code}`)));
  const placed = problems.filter(({ place }) => place !== '');
  return (
    <div class="data-note vermilion">
      <p>
        <Icon name="triangle-alert" /> <strong>{t('data-in-refused')}</strong>
      </p>
      {codes.map((code) => (
        <p key={code}>{t(`data-problem-${code}`)}</p>
      ))}
      {[...remedies].map((remedy) => (
        <p key={remedy}>{remedy}</p>
      ))}
      {placed.length > 0 && (
        <details>
          <summary>{t('data-in-details')}</summary>
          <ul class="data-places" lang="en">
            {placed.map(({ place, found }) => (
              <li key={place}>{found === '' ? place : t('data-in-found', { place, found })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
