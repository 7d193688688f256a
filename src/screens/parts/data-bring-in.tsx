import upload from 'lucide-static/icons/upload.svg?raw';
import { useRef, useState } from 'preact/hooks';
import type { DataModel, ImportOutcome, PickedFile } from '../data-model.ts';
import { DataOutcome } from './data-outcome.tsx';
import { Icon } from './icon.tsx';
import { Panel } from './panel.tsx';
import { useWords } from './words.tsx';

interface DataBringInProps {
  readonly data: DataModel;
  /** Leaves the page for the game as it is now. */
  readonly onGoOn: () => void;
}

/** A file picked by the player, read and checked, and what came of it. */
export function DataBringIn({ data, onGoOn }: DataBringInProps) {
  const { t } = useWords();
  const [outcome, setOutcome] = useState<ImportOutcome | null>(null);
  const [isReading, setReading] = useState(false);
  const picked = useRef<PickedFile | null>(null);
  const bringIn = (file: PickedFile, whoever: boolean): void => {
    if (isReading) return;
    picked.current = file;
    setOutcome(null);
    setReading(true);
    void data.bringIn(file, whoever).then((came) => {
      setReading(false);
      setOutcome(came);
      if (came.kind === 'done') void data.look();
    });
  };
  const pick = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    // Emptied, so that the same file can be picked once more after it has been mended.
    if (file) bringIn(file, false);
    input.value = '';
  };
  return (
    <Panel as="section" labelledBy="data-in">
      <h2 id="data-in">{t('data-in')}</h2>
      <p id="data-in-text">{t('data-in-text')}</p>
      <div class="choices">
        <label class="button plain data-file">
          <input
            type="file"
            accept=".json,application/json"
            aria-describedby="data-in-text"
            disabled={isReading}
            onChange={(event) => pick(event.currentTarget)}
          />
          <Icon svg={upload} />
          <span>{t('data-in-choose')}</span>
        </label>
      </div>
      <div role="status" class="data-told">
        {isReading && <p>{t('data-in-checking')}</p>}
        {outcome && (
          <DataOutcome
            outcome={outcome}
            current={data.current.value}
            onAnyway={() => picked.current && bringIn(picked.current, true)}
            onDrop={() => setOutcome(null)}
            onGoOn={onGoOn}
          />
        )}
      </div>
      {isReading && (
        <progress class="data-progress" aria-label={t('data-in-checking')} value={data.progress.value ?? 0} />
      )}
    </Panel>
  );
}
