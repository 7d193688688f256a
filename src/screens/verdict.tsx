import { useId } from 'preact/hooks';
import type { VerdictView } from './call-views.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { ConfidenceSlider } from './parts/confidence-slider.tsx';
import { Header } from './parts/header.tsx';
import { StageBox } from './parts/stage-box.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { VerdictRecap } from './parts/verdict-recap.tsx';
import { useWords } from './parts/words.tsx';
import './styles/verdict.css';

export interface VerdictScreenProps {
  readonly view: VerdictView;
  readonly model: AppModel;
}

/** "Was that call genuine?" Nothing here knows the answer, and nothing but a place on the slider counts as one. */
export function VerdictScreen({ view, model }: VerdictScreenProps) {
  const { t } = useWords();
  const heading = useHeadingFocus();
  const question = useId();
  const reason = useId();
  const answered = view.confidence !== null && view.confidence !== 50;
  const why = answered ? 'verdict-ready' : view.confidence === null ? 'verdict-need-answer' : 'verdict-need-lean';
  return (
    <div class="screen verdict">
      <Header model={model} place={view.place} practice={view.practice} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <StageBox model={model} class="verdict-stage">
          <VerdictRecap view={view} />
        </StageBox>
        <div class="verdict-question">
          <h1 id={question} ref={heading} tabIndex={-1}>
            {t('verdict-question')}
          </h1>
          <p class="secondary">{t('verdict-hint')}</p>
          <ConfidenceSlider
            value={view.confidence}
            describedBy={question}
            onChange={(value) => model.actions.setConfidence(value)}
          />
        </div>
        <div class="verdict-action">
          <p id={reason} class="secondary" role="status">
            {t(why)}
          </p>
          <Button
            kind="primary"
            large
            icon="arrow-right"
            disabled={!answered}
            describedBy={reason}
            onClick={() => model.actions.decide()}
          >
            {t(view.test ? 'verdict-next' : 'verdict-see')}
          </Button>
        </div>
      </main>
    </div>
  );
}
