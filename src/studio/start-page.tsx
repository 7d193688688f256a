import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { Button } from '../screens/parts/button.tsx';
import { Chip } from '../screens/parts/chip.tsx';
import { Icon } from '../screens/parts/icon.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { OwnCall } from '../storage/own-calls.ts';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { filesOfDrop, type GivenFile, type Refusal, readFiles } from './read-files.ts';
import './styles/start.css';

/** Where a call is chosen: unsaved work first, then one's own, then those of the game; or a file from the disk. */
export function StartPage(bench: Bench) {
  const { shop, trade } = bench;
  const { t, locale } = useWords();
  const titleOf = ({ title, folder }: OwnCall) => title[locale] ?? Object.values(title)[0] ?? folder;
  return (
    <div class="start">
      <p class="start-text">{t('studio-text')}</p>
      <DropBox {...bench} />
      {shop.drafts.value.length > 0 && (
        <Group title={t('studio-drafts')} text={t('studio-drafts-text')}>
          {shop.drafts.value.map((call) => (
            <li key={call.key} class="start-call">
              <button type="button" class="start-open" onClick={() => trade.openOwn(call)}>
                <strong>{titleOf(call)}</strong>
                <span class="secondary">{call.folder}</span>
              </button>
              <Chip tone="amber" icon="clock">
                {new Date(call.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </Chip>
              <Button kind="ghost" iconSvg={DRAWINGS.trash} onClick={() => void trade.throwAway(call)}>
                {t('studio-throw-away')}
              </Button>
            </li>
          ))}
        </Group>
      )}
      {shop.kept.value.length > 0 && (
        <Group title={t('own-calls')} text={t('own-calls-text')}>
          {shop.kept.value.map((call) => (
            <li key={call.key} class="start-call">
              <button type="button" class="start-open" onClick={() => trade.openOwn(call)}>
                <strong>{titleOf(call)}</strong>
                <span class="secondary">{call.folder}</span>
              </button>
              <Chip tone="amber">{t('unreviewed')}</Chip>
              {call.compiled && (
                <Button kind="ghost" icon="play" onClick={() => trade.playKept(call)}>
                  {t('own-play')}
                </Button>
              )}
              <Button kind="ghost" iconSvg={DRAWINGS.trash} onClick={() => void trade.removeKept(call)}>
                {t('own-delete')}
              </Button>
            </li>
          ))}
        </Group>
      )}
      <Group title={t('studio-shipped')} text={t('studio-shipped-text')}>
        {trade.shipped.map(({ id, folder, title, truth }) => (
          <li key={id} class="start-call">
            <button type="button" class="start-open" onClick={() => void trade.openShipped(id)}>
              <strong>{title[locale] ?? id}</strong>
              <span class="secondary">{folder.replace(/^scenarios\//, '')}</span>
            </button>
            <Chip icon={truth === 'scam' ? 'shield-alert' : 'shield-check'}>{t(`studio-truth-${truth}`)}</Chip>
          </li>
        ))}
      </Group>
    </div>
  );
}

function Group({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}) {
  return (
    <section class="start-group">
      <h2>{title}</h2>
      <p class="secondary">{text}</p>
      <ul>{children}</ul>
    </section>
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
    if (!('why' in read)) trade.openFiles(read);
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
