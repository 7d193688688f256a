import { readdirSync, readFileSync } from 'node:fs';
import type { Edges } from '../../src/app/edges.ts';
import { startGame } from '../../src/app/game.ts';
import type { ShelvedScenario } from '../../src/app/shelf.ts';
import type { Audio } from '../../src/audio/sound.ts';
import { makeWords } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import type { DebriefView } from '../../src/screens/debrief-views.ts';
import type { Kept, Store } from '../../src/storage/kept.ts';
import type { Settings } from '../../src/storage/settings.ts';
import { FakeClock } from './fake-clock.ts';
import { readShipped } from './shipped.ts';
import { QUIET_SETTINGS, silentAudio } from './silent-edges.ts';

const content = readShipped();
/** The shipped calls, as the page has them. */
export const shelf: readonly ShelvedScenario[] = [
  ...content.scenarios.map((one) => one.parsed),
  ...(content.guide ? [content.guide] : []),
].map((parsed) => {
  const person = content.people.get(parsed.scenario.you);
  if (!person) throw new Error(parsed.scenario.you);
  const words = (locale: Locale) => () =>
    Promise.resolve({
      ...Object.fromEntries(Object.entries(person.words[locale] ?? {}).map(([key, text]) => [`you.${key}`, text])),
      type: '',
      ...parsed.words[locale],
    });
  return {
    id: parsed.scenario.id,
    twin: parsed.scenario.twin,
    guide: parsed === content.guide,
    structure: () => Promise.resolve({ scenario: parsed.scenario, person: person.person }),
    words: { 'zh-CN': words('zh-CN'), en: words('en') },
  };
});
const EMPTY: Kept = { settings: {}, game: null, shelf: null, trials: [], guideDone: false, firsts: {} };

/** A store in memory that gives back what was kept, as a reload would. */
function memory(kept: Kept = EMPTY) {
  let now = structuredClone(kept);
  const keep = (change: Partial<Kept>) => {
    now = structuredClone({ ...now, ...change });
    return Promise.resolve();
  };
  const store: Store = {
    kept,
    troubles: [],
    saveSettings: (settings) => keep({ settings }),
    saveGame: (game) => keep({ game }),
    saveShelf: (shelfed) => keep({ shelf: shelfed }),
    saveGuideDone: () => keep({ guideDone: true }),
    saveFirsts: (firsts) => keep({ firsts }),
    addTrial: (trial) => keep({ trials: [...now.trials, trial] }),
    clear: () => keep(EMPTY),
    onTrouble: () => {},
  };
  return { store, kept: () => now };
}

export interface OpenGame {
  readonly kept?: Kept;
  readonly audio?: (clock: FakeClock) => Audio;
  readonly settings?: Partial<Settings>;
}

/** The whole game without a page: a clock to turn, a store that can be opened again. */
export async function openGame({ kept = EMPTY, audio = () => silentAudio, settings = {} }: OpenGame = {}) {
  const clock = new FakeClock();
  const { store, kept: keptNow } = memory(kept);
  let chance = 41;
  const edges: Edges = {
    clock,
    store,
    shelf,
    words: (locale) =>
      Promise.resolve(
        makeWords(
          locale,
          readdirSync('src/i18n')
            .filter((name) => name.endsWith(`.${locale}.ftl`))
            .map((name) => readFileSync(`src/i18n/${name}`, 'utf8')),
          true,
        ),
      ),
    openAudio: () => audio(clock),
    openStage: () => Promise.reject(new Error('no stage in a test')),
    prefersReducedMotion: () => false,
    today: () => 1_800_000_000_000,
    chance: () => {
      chance += 1;
      return chance;
    },
    print: () => {},
    defaults: { ...QUIET_SETTINGS, ...settings },
  };
  const game = await startGame(edges);
  const { model } = game;
  const settle = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
  };
  const screen = () => model.screen.value;
  const debrief = (): DebriefView => {
    const now = screen();
    if (now.name !== 'debrief') throw new Error(`at ${now.name}`);
    return now.view;
  };
  /** Lets the phone ring out and gives a verdict. */
  const declineAndJudge = async (confidence = 90) => {
    model.actions.decline();
    model.actions.setConfidence(confidence);
    model.actions.decide();
    await settle();
  };
  return { game, model, clock, settle, screen, debrief, declineAndJudge, kept: keptNow };
}
