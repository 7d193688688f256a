import download from 'lucide-static/icons/download.svg?raw';
import trash from 'lucide-static/icons/trash-2.svg?raw';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { DataModel, SaveOutcome } from '../data-model.ts';
import { Button } from './button.tsx';
import { Panel } from './panel.tsx';
import { useNameOf } from './use-name-of.ts';
import { useWords } from './words.tsx';

/** Deletes everything of the present player, after asking once: what goes here is nowhere else. */
export function DataForget({ data }: { readonly data: DataModel }) {
  const { t } = useWords();
  const name = useNameOf()(data.current.value);
  const [isAsking, setAsking] = useState(false);
  const [told, setTold] = useState<SaveOutcome | 'working' | 'stayed' | null>(null);
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    // The safe answer takes the focus, so that a second Enter deletes nothing.
    if (isAsking) keep.current?.focus();
  }, [isAsking]);
  const ask = (asking: boolean) => (): void => {
    setAsking(asking);
    setTold(null);
  };
  const save = (): void => {
    setTold('working');
    void data.saveRecord().then(setTold);
  };
  const forget = (): void => {
    void data.forget().then((gone) => setTold(gone ? null : 'stayed'));
  };
  return (
    <Panel as="section" labelledBy="data-forget">
      <h2 id="data-forget">{t('data-forget', { name })}</h2>
      <p id="data-forget-text">{t('data-forget-text')}</p>
      {isAsking ? (
        <div class="data-note vermilion">
          <p id="data-forget-ask">
            <strong>{t('data-forget-ask', { name })}</strong> {t('data-forget-ask-text')}
          </p>
          <div class="choices">
            <Button kind="plain" elementRef={keep} describedBy="data-forget-ask" onClick={ask(false)}>
              {t('data-forget-no')}
            </Button>
            <Button kind="plain" iconSvg={download} onClick={save}>
              {t('data-forget-save')}
            </Button>
            <Button kind="danger" iconSvg={trash} describedBy="data-forget-ask" onClick={forget}>
              {t('data-forget-yes')}
            </Button>
          </div>
          <p role="status" class="data-told">
            {told === 'stayed'
              ? t('data-forget-failed')
              : told === 'working'
                ? t('data-working')
                : told && t(`data-save-${told}`)}
          </p>
        </div>
      ) : (
        <div class="choices">
          <Button kind="plain" iconSvg={trash} describedBy="data-forget-text" onClick={ask(true)}>
            {t('data-forget-open')}
          </Button>
        </div>
      )}
    </Panel>
  );
}
