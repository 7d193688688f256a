import type { AppModel } from './model.ts';
import { Button } from './parts/button.tsx';
import { Header } from './parts/header.tsx';
import { useHeadingFocus } from './parts/use-heading-focus.ts';
import { useWords } from './parts/words.tsx';

/** Shown where another page of the game has taken over. */
export function ElsewherePage({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const heading = useHeadingFocus();
  return (
    <div class="screen">
      <Header model={model} controls={[]} />
      <main class="screen-body elsewhere">
        <h1 ref={heading} tabIndex={-1}>
          {t('elsewhere-title')}
        </h1>
        <p>{t('elsewhere-text')}</p>
        <Button kind="primary" large icon="play" onClick={model.actions.reopen}>
          {t('elsewhere-here')}
        </Button>
      </main>
    </div>
  );
}
