import type { AppModel } from '../model.ts';
import { Button } from './button.tsx';
import { Icon } from './icon.tsx';
import { useWords } from './words.tsx';
import '../styles/notices.css';

/** What the player has to be told once, at the top of whatever is showing. The region is always there, so that readers hear it fill. */
export function Notices({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  return (
    <div class="notices" role="status">
      {model.notices.value.map((notice) => (
        <div key={notice} class="notice">
          <Icon name="info" />
          <p>{t(`notice-${notice}`)}</p>
          <Button kind="ghost" icon="x" label={t('dismiss-notice')} onClick={() => model.actions.dismiss(notice)} />
        </div>
      ))}
    </div>
  );
}
