import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { DialogPage } from './parts/dialog-page.tsx';
import { Panel } from './parts/panel.tsx';
import { useWords } from './parts/words.tsx';
import './styles/pages.css';

const PARTS = ['what', 'why', 'privacy', 'fiction'] as const;
const MADE_WITH = ['faces', 'voices', 'icons', 'engine'] as const;

/** What this is, whether it helps, what it keeps, and whose work is in it. */
export function AboutPage({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  return (
    <DialogPage title={t('about-title')} onClose={() => model.actions.close()}>
      <div class="page-cards">
        {PARTS.map((part) => (
          <Panel key={part}>
            <h2>{t(`about-${part}`)}</h2>
            <p>{t(`about-${part}-text`)}</p>
          </Panel>
        ))}
        <Panel>
          <h2>{t('about-made')}</h2>
          <dl>
            {MADE_WITH.map((part) => (
              <div key={part}>
                <dt>{t(`about-made-${part}`)}</dt>
                <dd>{t(`about-made-${part}-text`)}</dd>
              </div>
            ))}
          </dl>
        </Panel>
        {model.own && (
          <Panel>
            <h2>{t('about-studio')}</h2>
            <p>{t('about-studio-text')}</p>
            <Button
              kind="plain"
              icon="arrow-right"
              onClick={() => {
                model.actions.close();
                model.own?.openStudio();
              }}
            >
              {t('about-studio-open')}
            </Button>
          </Panel>
        )}
        <Panel>
          <h2>{t('about-licence')}</h2>
          <p>{t('about-licence-text')}</p>
        </Panel>
      </div>
    </DialogPage>
  );
}
