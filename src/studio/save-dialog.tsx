import { Button } from '../screens/parts/button.tsx';
import { DialogPage } from '../screens/parts/dialog-page.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { changedFiles } from './opened.ts';
import './styles/save.css';

/** Two ways to keep one's work: in files, to hand on; or in this browser, to play. */
export function SaveDialog({ shop, trade }: Bench) {
  const { t } = useWords();
  const close = (): void => {
    shop.isSaving.value = false;
  };
  const opened = shop.opened.value;
  const files = opened ? changedFiles(opened) : [];
  const isAnother =
    opened?.kept && Object.keys(opened.texts).some((name) => opened.texts[name] !== opened.kept?.[name]);
  const mayPlay = shop.findings.value?.scenario !== null;
  return (
    <DialogPage title={t('studio-save')} shape="sheet" onClose={close}>
      <div class="save-way">
        <p>{files.length > 0 ? t('studio-save-files-text', { files: files.join(', ') }) : t('studio-save-nothing')}</p>
        <Button
          kind="primary"
          iconSvg={DRAWINGS.download}
          onClick={() => {
            close();
            void trade.save();
          }}
        >
          {t('studio-save-files')}
        </Button>
      </div>
      <div class="save-way">
        <p>{t(mayPlay ? 'studio-keep-text' : 'studio-keep-broken')}</p>
        {isAnother && <p>{t('studio-keep-replaces')}</p>}
        <Button
          kind="plain"
          iconSvg={DRAWINGS.archive}
          onClick={() => {
            close();
            void trade.keep();
          }}
        >
          {t('studio-keep')}
        </Button>
      </div>
    </DialogPage>
  );
}
