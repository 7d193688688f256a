import { useRef, useState } from 'preact/hooks';
import { Button } from '../screens/parts/button.tsx';
import { Icon } from '../screens/parts/icon.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { filesOfDrop, type GivenFile, type Refusal, readFiles } from './read-files.ts';
import { StartCalls } from './start-calls.tsx';
import './styles/start.css';

/** Where a call is chosen: a file from the disk, unsaved work, one's own, or one of the game. */
export function StartPage(bench: Bench) {
  const { t } = useWords();
  return (
    <div class="start">
      <p class="start-text">{t('studio-text')}</p>
      <DropBox {...bench} />
      <StartCalls {...bench} />
    </div>
  );
}

function DropBox({ trade }: Bench) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [isOver, setOver] = useState(false);
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const take = async (given: readonly GivenFile[]): Promise<void> => {
    const read = await readFiles(given);
    setRefusal('why' in read ? read : null);
    if (!('why' in read)) await trade.openFiles(read);
  };
  return (
    // Dropping is a second way to what the button in it does.
    <fieldset
      aria-label={t('studio-choose-files')}
      class={isOver ? 'drop-box over' : 'drop-box'}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) void filesOfDrop(event.dataTransfer).then(take);
      }}
    >
      <Icon svg={DRAWINGS.pencilRuler} size={28} />
      <p>{t('studio-drop')}</p>
      <Button kind="primary" iconSvg={DRAWINGS.folderOpen} onClick={() => input.current?.click()}>
        {t('studio-choose-files')}
      </Button>
      <input
        ref={input}
        class="visually-hidden"
        type="file"
        multiple
        accept=".yaml,.yml,.play"
        tabIndex={-1}
        aria-label={t('studio-choose-files')}
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])].map((file) => ({ file, handle: null }));
          event.currentTarget.value = '';
          void take(files);
        }}
      />
      {refusal && (
        <p class="drop-refusal" role="alert">
          {refusal.why === 'too-large' ? t('studio-too-large', { name: refusal.name }) : t('studio-no-call')}
        </p>
      )}
    </fieldset>
  );
}
