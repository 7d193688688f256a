import { effect, type ReadonlySignal, signal } from '@preact/signals';
import { render } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Words } from '../i18n/words.ts';
import { applySettings } from './apply-settings.ts';
import { CallScreen } from './call.tsx';
import { HomeScreen } from './home.tsx';
import { loadWords } from './load-words.ts';
import { markPhrasesDrawn } from './mark-phrases.ts';
import type { AppModel } from './model.ts';
import { lazy } from './parts/lazy.tsx';
import { Notices } from './parts/notices.tsx';
import { useWords, WordsContext } from './parts/words.tsx';
import { RingingScreen } from './ringing.tsx';

const VerdictScreen = lazy(async () => (await import('./verdict.tsx')).VerdictScreen);
const DebriefScreen = lazy(async () => (await import('./debrief.tsx')).DebriefScreen);
const SummaryScreen = lazy(async () => (await import('./summary.tsx')).SummaryScreen);
const ExcerptScreen = lazy(async () => (await import('./excerpt.tsx')).ExcerptScreen);
const MixedEndScreen = lazy(async () => (await import('./mixed-end.tsx')).MixedEndScreen);
const SettingsPage = lazy(async () => (await import('./settings.tsx')).SettingsPage);
const HelpPage = lazy(async () => (await import('./help.tsx')).HelpPage);
const ProgressScreen = lazy(async () => (await import('./progress.tsx')).ProgressScreen);
const CertificateScreen = lazy(async () => (await import('./certificate.tsx')).CertificateScreen);
const ElsewherePage = lazy(async () => (await import('./elsewhere.tsx')).ElsewherePage);
const AboutPage = lazy(async () => (await import('./about.tsx')).AboutPage);
const DataPage = lazy(async () => (await import('./data-page.tsx')).DataPage);
const PausePage = lazy(async () => (await import('./pause.tsx')).PausePage);

/**
 * Draws the page from the model and keeps it drawn. The words of the chosen language are fetched first; when the
 * language changes the old words stay until the new ones are there.
 */
export function renderApp(root: HTMLElement, model: AppModel): void {
  root.classList.add('app');
  markPhrasesDrawn();
  const words = signal<Words | null>(null);
  effect(() => applySettings(model.settings.value, document.documentElement, root.querySelector<HTMLElement>('.page')));
  effect(() => {
    const { locale } = model.settings.value;
    if (words.peek()?.locale === locale) return;
    void loadWords(locale).then((loaded) => {
      // A second change may have overtaken this one.
      if (model.settings.peek().locale !== locale) return;
      const first = words.peek() === null;
      words.value = loaded;
      // From the first drawing on, the tree follows the signals by itself.
      if (first) render(<App model={model} words={words as ReadonlySignal<Words>} />, root);
    });
  });
}

function App({ model, words }: { readonly model: AppModel; readonly words: ReadonlySignal<Words> }) {
  return (
    <WordsContext.Provider value={words}>
      <Notices model={model} />
      <div class="page">
        <CurrentScreen model={model} />
        <CurrentOverlay model={model} />
      </div>
    </WordsContext.Provider>
  );
}

function CurrentScreen({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const screen = model.screen.value;
  const { name } = screen;

  useEffect(() => {
    document.title = t('page-title', { screen: name });
  }, [name, t]);

  /** Back from a call of the past, the list of them takes the focus to where it was. */
  const goesBack = screen.name === 'progress' && screen.view !== null && screen.view.lookedAt !== null;
  useEffect(() => {
    // A new screen begins at its heading, for those who read and those who hear; home begins where the page does.
    if (name === 'loading' || name === 'home' || goesBack) return;
    window.scrollTo(0, 0);
    // What had the focus went with the old screen. Whoever has found something on the new one already keeps it.
    if (document.activeElement !== null && document.activeElement !== document.body) return;
    document.querySelector<HTMLElement>('main h1[tabindex="-1"]')?.focus({ preventScroll: true });
  }, [name, goesBack]);

  switch (screen.name) {
    case 'loading':
      return <p class="visually-hidden">{t('loading')}</p>;
    case 'elsewhere':
      return <ElsewherePage model={model} />;
    case 'home':
      return <HomeScreen view={screen.view} model={model} />;
    case 'progress':
      return (
        <ProgressScreen
          view={screen.view}
          model={model}
          onCertificate={screen.tested ? model.actions.openCertificate : null}
        />
      );
    case 'certificate':
      return (
        <CertificateScreen
          views={screen.views}
          nickname={screen.nickname}
          model={model}
          onBack={model.actions.backToProgress}
        />
      );
    case 'ringing':
      return <RingingScreen view={screen.view} model={model} />;
    case 'call':
      return <CallScreen view={screen.view} model={model} />;
    case 'verdict':
      return <VerdictScreen view={screen.view} model={model} />;
    case 'debrief':
      return <DebriefScreen view={screen.view} model={model} />;
    case 'summary':
      return <SummaryScreen view={screen.view} model={model} />;
    case 'excerpt':
      return <ExcerptScreen view={screen.view} model={model} />;
    case 'mixed-end':
      return <MixedEndScreen view={screen.view} model={model} />;
  }
}

function CurrentOverlay({ model }: { readonly model: AppModel }) {
  switch (model.overlay.value) {
    case 'settings':
      return <SettingsPage model={model} />;
    case 'help':
      return <HelpPage model={model} />;
    case 'about':
      return <AboutPage model={model} />;
    case 'data':
      return <DataPage model={model} />;
    case 'pause':
      return <PausePage model={model} />;
    case null:
      return null;
  }
}
