import { useEffect } from 'preact/hooks';
import type { Locale } from '../scenario/vocabulary.ts';
import { useWords } from '../screens/parts/words.tsx';
import type { Bench } from './bench.ts';
import { FiguresPane } from './figures-pane.tsx';
import { LinesPane } from './lines-pane.tsx';
import { MapPane } from './map-pane.tsx';
import { ProblemsPane } from './problems-pane.tsx';
import { Said } from './said.tsx';
import { SaveDialog } from './save-dialog.tsx';
import { SourcePane } from './source-pane.tsx';
import { StartPage } from './start-page.tsx';
import { StudioHeader } from './studio-header.tsx';
import { Tabs } from './tabs.tsx';
import type { Pane } from './workshop.ts';
import './styles/studio.css';

export interface StudioPageProps extends Bench {
  readonly theme: string;
  readonly onLeave: () => void;
  readonly onSpeak: (locale: Locale) => void;
}

const PANES = ['map', 'source', 'lines', 'problems', 'figures'] as const satisfies readonly Pane[];

/** The whole studio: a call to choose, or the one that is open in its five panes. */
export function StudioPage({ theme, onLeave, onSpeak, ...bench }: StudioPageProps) {
  const { shop, trade } = bench;
  const { t } = useWords();
  const opened = shop.opened.value;
  const isUnsaved = shop.unsaved.value.length > 0;

  useEffect(() => {
    if (!isUnsaved) return;
    const warn = (event: BeforeUnloadEvent): void => event.preventDefault();
    addEventListener('beforeunload', warn);
    return () => removeEventListener('beforeunload', warn);
  }, [isUnsaved]);
  const folder = opened?.folder ?? null;
  useEffect(() => {
    // What was pressed is gone with its page; without this a keyboard would go on from nowhere.
    if (document.activeElement === document.body)
      document.querySelector<HTMLElement>('.studio h1')?.focus({ preventScroll: true });
  }, [folder]);
  useEffect(() => {
    const keys = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.key.toLowerCase() !== 's' || !shop.opened.peek()) return;
      event.preventDefault();
      void trade.save();
    };
    addEventListener('keydown', keys);
    return () => removeEventListener('keydown', keys);
  }, [shop, trade]);

  return (
    <div class={opened ? 'studio open' : 'studio'}>
      <StudioHeader {...bench} onLeave={onLeave} onSpeak={onSpeak} />
      {shop.isElsewhere.value && (
        <p class="studio-elsewhere" role="alert">
          {t('studio-also-open')}
        </p>
      )}
      {opened ? (
        <main class="studio-body">
          <Tabs
            class="pane-tabs"
            label={t('studio-panes')}
            panel="studio-panes"
            now={shop.pane.value}
            tabs={PANES.map((pane) => ({
              id: pane,
              words: t(`studio-tab-${pane}`),
              ...(pane === 'problems' && { count: shop.findings.value?.problems.length ?? 0 }),
            }))}
            onChoose={(pane) => {
              shop.pane.value = pane;
            }}
          />
          <div id="studio-panes" class="panes" data-pane={shop.pane.value} key={opened.folder}>
            <MapPane {...bench} theme={theme} />
            <SourcePane {...bench} />
            <div class="pane-stack">
              <Tabs
                class="stack-tabs"
                label={t('studio-findings')}
                panel="studio-panes"
                now={shop.pane.value === 'figures' ? 'figures' : 'problems'}
                tabs={(['problems', 'figures'] as const).map((pane) => ({ id: pane, words: t(`studio-tab-${pane}`) }))}
                onChoose={(pane) => {
                  shop.pane.value = pane;
                }}
              />
              <ProblemsPane {...bench} />
              <FiguresPane {...bench} />
            </div>
            <LinesPane {...bench} />
          </div>
        </main>
      ) : (
        <main class="studio-body">
          <StartPage {...bench} />
        </main>
      )}
      <Said {...bench} />
      {shop.isSaving.value && <SaveDialog {...bench} />}
    </div>
  );
}
