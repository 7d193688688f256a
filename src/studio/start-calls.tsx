import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { Button } from '../screens/parts/button.tsx';
import { Chip } from '../screens/parts/chip.tsx';
import { DialogPage } from '../screens/parts/dialog-page.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { OwnCall } from '../storage/own-calls.ts';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';

/** Unsaved work, the calls kept in this browser, and those of the game. What is thrown away is asked about first. */
export function StartCalls({ shop, trade }: Bench) {
  const { t, locale } = useWords();
  const [leaving, setLeaving] = useState<{ readonly call: OwnCall; readonly from: 'drafts' | 'kept' } | null>(null);
  const titleOf = ({ title, folder }: OwnCall) => title[locale] ?? Object.values(title)[0] ?? folder;
  const close = (): void => setLeaving(null);
  const name = leaving?.from === 'kept' ? 'own-delete' : 'studio-throw-away';
  return (
    <>
      {shop.drafts.value.length > 0 && (
        <Group title={t('studio-drafts')} text={t('studio-drafts-text')}>
          {shop.drafts.value.map((call) => (
            <li key={call.key} class="start-call">
              <Open title={titleOf(call)} folder={call.folder} onOpen={() => void trade.openOwn(call)} />
              <Chip tone="amber" icon="clock">
                {new Date(call.at).toLocaleString(locale, { dateStyle: 'medium', timeStyle: 'short' })}
              </Chip>
              <Button kind="ghost" iconSvg={DRAWINGS.trash} onClick={() => setLeaving({ call, from: 'drafts' })}>
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
              <Open title={titleOf(call)} folder={call.folder} onOpen={() => void trade.openOwn(call)} />
              <Chip tone="amber">{t('unreviewed')}</Chip>
              {call.compiled && (
                <Button kind="ghost" icon="play" onClick={() => trade.playKept(call)}>
                  {t('own-play')}
                </Button>
              )}
              <Button kind="ghost" iconSvg={DRAWINGS.trash} onClick={() => setLeaving({ call, from: 'kept' })}>
                {t('own-delete')}
              </Button>
            </li>
          ))}
        </Group>
      )}
      <Group title={t('studio-shipped')} text={t('studio-shipped-text')}>
        {trade.shipped.map(({ id, folder, title, truth }) => (
          <li key={id} class="start-call">
            <Open
              title={title[locale] ?? id}
              folder={folder.replace(/^scenarios\//, '')}
              onOpen={() => void trade.openShipped(id)}
            />
            <Chip icon={truth === 'scam' ? 'shield-alert' : 'shield-check'}>{t(`studio-truth-${truth}`)}</Chip>
          </li>
        ))}
      </Group>
      {leaving && (
        <DialogPage title={t(`${name}-title`)} shape="sheet" onClose={close}>
          <p>{t(`${name}-text`, { title: titleOf(leaving.call) })}</p>
          <div class="start-sure">
            <Button kind="plain" onClick={close}>
              {t(`${name}-no`)}
            </Button>
            <Button
              kind="danger"
              iconSvg={DRAWINGS.trash}
              onClick={() => {
                close();
                void (leaving.from === 'kept' ? trade.removeKept(leaving.call) : trade.throwAway(leaving.call));
              }}
            >
              {t(name)}
            </Button>
          </div>
        </DialogPage>
      )}
    </>
  );
}

interface OpenProps {
  readonly title: string;
  readonly folder: string;
  readonly onOpen: () => void;
}

function Open({ title, folder, onOpen }: OpenProps) {
  return (
    <button type="button" class="start-open" onClick={onOpen}>
      <strong>{title}</strong>
      <span class="secondary">{folder}</span>
    </button>
  );
}

interface GroupProps {
  readonly title: string;
  readonly text: string;
  readonly children: ComponentChildren;
}

function Group({ title, text, children }: GroupProps) {
  return (
    <section class="start-group">
      <h2>{title}</h2>
      <p class="secondary">{text}</p>
      <ul>{children}</ul>
    </section>
  );
}
