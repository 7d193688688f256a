import { effect, signal } from '@preact/signals';
import { render } from 'preact';
import type { Studio, StudioParts } from '../app/studio-door.ts';
import { WordsContext } from '../screens/parts/words.tsx';
import { keepWayBack } from './keep-way-back.ts';
import { loadStudioWords } from './load-studio-words.ts';
import { StudioPage } from './studio-page.tsx';
import { makeTrade } from './trade.ts';
import { watchOtherTabs } from './watch-other-tabs.ts';
import { makeWorkshop } from './workshop.ts';
import './styles/studio-tokens.css';

/** Opens the studio in an element of the page; from then on it is shown and hidden, and stays as it was left. */
export async function openStudio(parts: StudioParts): Promise<Studio> {
  const { root, settings, calls } = parts;
  const words = signal(await loadStudioWords(settings.peek().locale));
  effect(() => {
    const { locale } = settings.value;
    void loadStudioWords(locale).then((loaded) => {
      // A second change may have overtaken this one.
      if (settings.peek().locale === locale) words.value = loaded;
    });
  });
  const shop = makeWorkshop();
  const trade = makeTrade(shop, parts, () => words.peek());
  function Page() {
    return (
      <WordsContext.Provider value={words}>
        <StudioPage
          shop={shop}
          trade={trade}
          theme={settings.value.theme}
          onLeave={parts.leave}
          onSpeak={parts.speak}
        />
      </WordsContext.Provider>
    );
  }
  keepWayBack(shop, trade.close);
  watchOtherTabs(shop);
  render(<Page />, root);
  await trade.refresh();
  return {
    show(key) {
      document.title = words.peek().t('studio-page-title');
      void open(key);
      root.querySelector<HTMLElement>('h1')?.focus({ preventScroll: true });
    },
  };

  async function open(key: string | null): Promise<void> {
    await trade.refresh();
    if (key === null || key === `own:${shop.opened.peek()?.folder}`) return;
    const call = await calls.find('kept', key);
    if (call) await trade.openOwn(call);
  }
}
