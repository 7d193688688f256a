import headphones from 'lucide-static/icons/headphones.svg?raw';
import { clock } from '../../i18n/numbers.ts';
import type { DebriefView } from '../debrief-views.ts';
import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

export interface DebriefBarProps {
  readonly view: DebriefView;
  readonly model: AppModel;
  /** The call went badly: trying again comes before hearing the twin. */
  readonly mendFirst: boolean;
}

/** What next: always in reach, whichever way the call went. */
export function DebriefBar({ view, model, mendFirst }: DebriefBarProps) {
  const { t } = useWords();
  const { actions } = model;
  const { tryFrom } = view;
  const twin = view.contrasts.length > 0;
  const tryIsPrimary = tryFrom !== null && (mendFirst || !twin);
  const onward = view.lastOfShift ? 'debrief-to-summary' : view.place === null ? 'debrief-go-on' : 'debrief-next-call';
  return (
    <nav class="debrief-bar" aria-label={t('debrief-actions')}>
      <div class="debrief-bar-inner">
        <div>
          <Button kind="plain" icon="rotate-ccw" onClick={() => actions.replay()}>
            {t('debrief-replay')}
          </Button>
          <Button kind="plain" icon="printer" onClick={() => actions.print()}>
            {t('debrief-print')}
          </Button>
          {tryFrom !== null && !tryIsPrimary && <TryAgain kind="plain" moment={tryFrom} model={model} />}
          {twin && tryIsPrimary && <HearTwin kind="plain" view={view} model={model} />}
        </div>
        <div class="debrief-bar-main">
          {tryFrom !== null && tryIsPrimary && <TryAgain kind="primary" moment={tryFrom} model={model} />}
          {twin && !tryIsPrimary && <HearTwin kind="primary" view={view} model={model} />}
          <Button
            kind={twin || tryIsPrimary ? 'plain' : 'primary'}
            icon="arrow-right"
            onClick={() => actions.nextCall()}
          >
            {t(onward)}
          </Button>
        </div>
      </div>
    </nav>
  );
}

interface OneActionProps {
  readonly kind: 'primary' | 'plain';
  readonly model: AppModel;
}

/** Plays on from the moment that cost most; practice from there. */
function TryAgain({ kind, moment, model }: OneActionProps & { readonly moment: NonNullable<DebriefView['tryFrom']> }) {
  const { t } = useWords();
  return (
    <Button kind={kind} icon="play" onClick={() => model.actions.tryFrom(moment.logIndex)}>
      {t('debrief-try', { time: clock(moment.at) })}
    </Button>
  );
}

function HearTwin({ kind, view, model }: OneActionProps & { readonly view: DebriefView }) {
  const { t } = useWords();
  return (
    <Button kind={kind} iconSvg={headphones} onClick={() => model.actions.hearTwin()}>
      {t(view.truth === 'scam' ? 'debrief-twin-hear-genuine' : 'debrief-twin-hear-scam')}
    </Button>
  );
}
