import trash from 'lucide-static/icons/trash-2.svg?raw';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { Button } from './button.tsx';
import { useWords } from './words.tsx';

/** Starts clean, after asking once: what is forgotten here is nowhere else. */
export function NewPlayer({ onForget }: { readonly onForget: () => void }) {
  const { t } = useWords();
  const [asking, setAsking] = useState(false);
  const question = useId();
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The safe answer takes the focus, so that a second Enter forgets nothing.
    if (asking) keep.current?.focus();
  }, [asking]);
  return (
    <section class="setting" aria-label={t('settings-new')}>
      <h2>{t('settings-new')}</h2>
      <p class="secondary">{t('settings-new-text')}</p>
      {asking ? (
        <div class="setting-ask">
          <p id={question}>
            <strong>{t('settings-new-ask')}</strong> {t('settings-new-ask-text')}
          </p>
          <div class="choices">
            <Button kind="plain" elementRef={keep} describedBy={question} onClick={() => setAsking(false)}>
              {t('settings-new-no')}
            </Button>
            <Button kind="danger" iconSvg={trash} onClick={onForget}>
              {t('settings-new-yes')}
            </Button>
          </div>
        </div>
      ) : (
        <div class="choices">
          <Button kind="plain" icon="user-plus" onClick={() => setAsking(true)}>
            {t('settings-new')}
          </Button>
        </div>
      )}
    </section>
  );
}
