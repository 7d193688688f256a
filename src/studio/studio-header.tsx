import type { Locale } from '../scenario/vocabulary.ts';
import { Button } from '../screens/parts/button.tsx';
import { Icon } from '../screens/parts/icon.tsx';
import { Logo } from '../screens/parts/logo.tsx';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { DRAWINGS } from './drawings.ts';
import { changedFiles } from './opened.ts';
import { twinOf } from './shipped-texts.ts';
import './styles/studio-header.css';

export interface StudioHeaderProps extends Bench {
  readonly onLeave: () => void;
  readonly onSpeak: (locale: Locale) => void;
}

/** What is on the bench, how it stands, and what can be done with it: one amber button, to play from the chosen place. */
export function StudioHeader(bench: StudioHeaderProps) {
  const { shop, trade, onLeave, onSpeak } = bench;
  const { t, locale } = useWords();
  const opened = shop.opened.value;
  const findings = shop.findings.value;
  // Read off the text, so that the way to the twin stays while the call is broken.
  const twin = opened && twinOf(opened.folder, opened.texts);
  const node = shop.part.value?.kind === 'node' ? shop.part.value.id : null;
  const mayPlay = findings?.scenario !== null && findings !== null;
  const isUnreachable = node !== null && findings?.report?.reach.get(node) === 0;
  return (
    <header class="studio-header">
      <button type="button" class="studio-home" aria-label={t('studio-leave')} onClick={onLeave}>
        <Logo />
      </button>
      <div class="studio-name">
        <h1 tabIndex={-1}>{t('studio')}</h1>
        {opened && (
          <div class="studio-call">
            <strong lang={locale}>{shop.titleIn(locale)}</strong>
            <span class="secondary figures">
              {opened.folder.replace(/^(scenarios|own)\//, '')} · <SavedState {...bench} />
            </span>
          </div>
        )}
      </div>
      {opened && (
        <>
          <Counts {...bench} />
          <div class="studio-buttons">
            <Button kind="ghost" iconSvg={DRAWINGS.folderOpen} onClick={trade.close}>
              {t('studio-calls')}
            </Button>
            {twin && (
              <Button kind="plain" iconSvg={DRAWINGS.gitCompare} onClick={() => void trade.openShipped(twin.id)}>
                {t(`studio-twin-${twin.truth}`)}
              </Button>
            )}
            <Button
              kind="plain"
              iconSvg={DRAWINGS.save}
              onClick={() => {
                shop.isSaving.value = true;
              }}
            >
              {t('studio-save')}
            </Button>
            <Button
              kind="primary"
              icon="play"
              disabled={!mayPlay || isUnreachable}
              {...((!mayPlay || isUnreachable) && { describedBy: 'studio-why-not' })}
              onClick={() => void trade.play()}
            >
              {t(node === null ? 'studio-play' : 'studio-play-here')}
            </Button>
            {(!mayPlay || isUnreachable) && (
              <span id="studio-why-not" class="visually-hidden">
                {t(mayPlay ? 'studio-unreachable' : 'studio-play-not')}
              </span>
            )}
          </div>
        </>
      )}
      {!opened && (
        <div class="studio-buttons studio-doors">
          <Button kind="ghost" icon="house" onClick={onLeave}>
            {t('studio-leave')}
          </Button>
          <Button kind="plain" onClick={() => onSpeak(locale === 'en' ? 'zh-CN' : 'en')}>
            <span lang={locale === 'en' ? 'zh-CN' : 'en'}>{locale === 'en' ? '中文' : 'English'}</span>
          </Button>
        </div>
      )}
    </header>
  );
}

function SavedState({ shop }: Bench) {
  const { t, locale } = useWords();
  const opened = shop.opened.value;
  if (shop.unsaved.value.length > 0) return <>{t('studio-unsaved')}</>;
  if (opened?.kept && changedFiles(opened).length > 0) return <>{t('studio-kept-state')}</>;
  if (!opened || opened.savedAt === null) return <>{t('studio-unchanged')}</>;
  const time = new Date(opened.savedAt).toLocaleTimeString(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  });
  return <>{t('studio-saved-at', { time })}</>;
}

function Counts({ shop }: Bench) {
  const { t } = useWords();
  const [errors, warnings] = [shop.errors.value.length, shop.warnings.value.length];
  const show = (): void => {
    shop.pane.value = 'problems';
    document.querySelector<HTMLElement>('.problem-go')?.focus();
  };
  if (errors + warnings === 0) return <span class="studio-counts" />;
  return (
    <button type="button" class="studio-counts figures" onClick={show}>
      {errors > 0 && (
        <span class="count-error">
          <Icon svg={DRAWINGS.circleAlert} size={18} />
          {t('studio-errors', { n: errors })}
        </span>
      )}
      {warnings > 0 && (
        <span class="count-warning">
          <Icon name="triangle-alert" size={18} />
          {t('studio-warnings', { n: warnings })}
        </span>
      )}
    </button>
  );
}
