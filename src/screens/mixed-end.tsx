import type { MixedEndView } from './mixed-views.ts';
import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { Header } from './parts/header.tsx';
import { Icon } from './parts/icon.tsx';
import { Panel } from './parts/panel.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useWords } from './parts/words.tsx';
import './styles/summary.css';

export interface MixedEndScreenProps {
  readonly view: MixedEndView;
  readonly model: AppModel;
}

/** How the round went, both truths beside each other. Nothing of it is kept. */
export function MixedEndScreen({ view, model }: MixedEndScreenProps) {
  const { t } = useWords();
  const heading = useHeadingFocus();
  return (
    <div class="screen summary">
      <Header model={model} controls={['help', 'settings', 'home']} />
      <main class="screen-body">
        <div class="summary-head">
          <h1 ref={heading} tabIndex={-1}>
            {t('mixed-end')}
          </h1>
          <p class="secondary">{t('mixed-end-text')}</p>
        </div>
        <Panel>
          <dl class="dials">
            <div>
              <dt>
                <Icon name="shield-alert" size={16} />
                {t('summary-scams')}
              </dt>
              <dd>{t('mixed-of', { n: view.scams.right, of: view.scams.of })}</dd>
            </div>
            <div>
              <dt>
                <Icon name="shield-check" size={16} />
                {t('summary-genuine')}
              </dt>
              <dd>{t('mixed-of', { n: view.genuine.right, of: view.genuine.of })}</dd>
            </div>
          </dl>
          <p class="secondary">{t('mixed-lean')}</p>
        </Panel>
        <div class="summary-action">
          <Button kind="primary" large icon="house" onClick={() => model.actions.home()}>
            {t('summary-home')}
          </Button>
        </div>
      </main>
    </div>
  );
}
