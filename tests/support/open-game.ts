import { readdirSync, readFileSync } from 'node:fs';
import { vi } from 'vitest';
import type { Edges } from '../../src/app/edges.ts';
import { startGame } from '../../src/app/game.ts';
import type { FraudTypes, ShelvedScenario } from '../../src/app/shelf.ts';
import type { Audio } from '../../src/audio/sound.ts';
import type { Log } from '../../src/dialogue/call-event.ts';
import { makeWords } from '../../src/i18n/words.ts';
import type { Locale } from '../../src/scenario/vocabulary.ts';
import type { DebriefView } from '../../src/screens/debrief-views.ts';
import type { Kept } from '../../src/storage/kept.ts';
import type { Settings } from '../../src/storage/settings.ts';
import { FakeClock } from './fake-clock.ts';
import { EMPTY, memoryStore } from './memory-store.ts';
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
    type: parsed.scenario.type,
    truth: parsed.scenario.truth,
    difficulty: parsed.scenario.difficulty,
    hash: parsed.scenario.hash,
    guide: parsed === content.guide,
    structure: () => Promise.resolve({ scenario: parsed.scenario, person: person.person }),
    words: { 'zh-CN': words('zh-CN'), en: words('en') },
  };
});
/** Of the types there are calls of; those of `manyCalls` are of the group of the type they are copies of. */
function typesOf(calls: readonly ShelvedScenario[]): FraudTypes {
  return Object.fromEntries(
    [...new Set(calls.map(({ type }) => type))].flatMap((type) => {
      const known = content.catalogue.types.find(({ id }) => id === type.replace(/-\d+$/, ''));
      return known ? [[type, { name: known.name, group: known.group }]] : [];
    }),
  );
}

/** The shipped calls so many times over, each time as other kinds: enough of them for what opens only with many pairs. */
export function manyCalls(times: number): readonly ShelvedScenario[] {
  return shelf.flatMap((one): readonly ShelvedScenario[] =>
    one.guide
      ? [one]
      : Array.from({ length: times }, (_, i) => {
          const names = { id: `${one.id}-${i}`, twin: `${one.twin}-${i}`, type: `${one.type}-${i}` };
          const structure = async () => {
            const { scenario, person } = await one.structure();
            return { scenario: { ...scenario, ...names }, person };
          };
          return { ...one, ...names, structure };
        }),
  );
}

export interface OpenGame {
  readonly calls?: readonly ShelvedScenario[];
  readonly kept?: Kept;
  readonly logs?: ReadonlyMap<string, Log>;
  /** Milliseconds since 1970. */
  readonly now?: number;
  readonly audio?: (clock: FakeClock) => Audio;
  readonly settings?: Partial<Settings>;
  readonly titles?: Edges['titles'];
}

/** The whole game without a page: a clock to turn, a store that can be opened again. */
export async function openGame({
  calls = shelf,
  kept = EMPTY,
  logs,
  now = 1_800_000_000_000,
  audio = () => silentAudio,
  settings = {},
  titles = () => Promise.resolve({}),
}: OpenGame = {}) {
  const clock = new FakeClock();
  const { store, kept: keptNow, logs: logsNow } = memoryStore(kept, logs);
  const files: { readonly name: string; readonly text: string | Blob }[] = [];
  // A page that is opened again draws on: names of playings made by chance must not come twice.
  let chance = 41 + 1000 * kept.trials.length;
  const edges: Edges = {
    clock,
    store,
    shelf: calls,
    types: typesOf(calls),
    titles,
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
    today: () => now,
    minutesAhead: () => 480,
    saveFile: (name, text) => files.push({ name, text }),
    reopen: () => {},
    breathe: () => Promise.resolve(),
    version: '0',
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
  /** Until the progress page, whose code is fetched when it is opened, shows. */
  const progressed = () => vi.waitUntil(() => screen().name === 'progress', 30_000);
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
  return {
    game,
    model,
    clock,
    settle,
    screen,
    progressed,
    debrief,
    declineAndJudge,
    kept: keptNow,
    logs: logsNow,
    files,
  };
}
