import { useState } from 'preact/hooks';
import type { AppModel, OwnCallView } from '../model.ts';
import { Button } from './button.tsx';
import { Chip } from './chip.tsx';
import { DialogPage } from './dialog-page.tsx';
import { useWords } from './words.tsx';
import '../styles/own-calls.css';

/** Calls the trainer wrote and keeps in this browser; where there are none, the door to where they are written. */
export function OwnCalls({ model: { own } }: { readonly model: AppModel }) {
  const { t } = useWords();
  const [leaving, setLeaving] = useState<OwnCallView | null>(null);
  if (!own) return null;
  const door = (
    <Button kind="ghost" icon="pencil-ruler" onClick={() => own.openStudio()}>
      {t('own-door')}
    </Button>
  );
  if (own.calls.value.length === 0) return <p class="own-door">{door}</p>;
  return (
    <section class="own-calls" aria-labelledby="own-calls">
      <h2 id="own-calls">{t('own-calls')}</h2>
      <p class="secondary">{t('own-calls-text')}</p>
      <ul>
        {own.calls.value.map((call) => (
          <li key={call.key}>
            <strong>{call.title}</strong>
            <Chip tone="amber" icon="triangle-alert">
              {t('unreviewed')}
            </Chip>
            {call.mayPlay && (
              <Button kind="plain" icon="play" onClick={() => own.play(call.key)}>
                {t('own-play')}
              </Button>
            )}
            <Button kind="ghost" icon="pencil-ruler" onClick={() => own.edit(call.key)}>
              {t('own-edit')}
            </Button>
            <Button kind="ghost" icon="x" onClick={() => setLeaving(call)}>
              {t('own-delete')}
            </Button>
          </li>
        ))}
      </ul>
      {door}
      {leaving && (
        <DialogPage title={t('own-delete-title')} shape="sheet" onClose={() => setLeaving(null)}>
          <p class="forget-text">{t('own-delete-text', { title: leaving.title })}</p>
          <div class="forget-buttons">
            <Button kind="plain" large onClick={() => setLeaving(null)}>
              {t('own-delete-no')}
            </Button>
            <Button
              kind="danger"
              large
              icon="x"
              onClick={() => {
                own.remove(leaving.key);
                setLeaving(null);
              }}
            >
              {t('own-delete')}
            </Button>
          </div>
        </DialogPage>
      )}
    </section>
  );
}
