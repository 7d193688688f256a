import { SOURCES, shared } from 'virtual:scenario-sources';
import type { StudioParts } from '../app/studio-door.ts';
import type { Words as UiWords } from '../i18n/words.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { OwnCall } from '../storage/own-calls.ts';
import { openChecker } from './checker.ts';
import { CALL_FILE, type Finding, type Findings, type Saying, type SharedSources } from './findings.ts';
import { openCalls } from './open-calls.ts';
import { changedFiles, compile, filesAtRisk, type Handle, keyOf, type Opened, toOwnCall } from './opened.ts';
import type { DroppedFiles } from './read-files.ts';
import { saveFile } from './save-file.ts';
import { sayIn } from './say-in.ts';
import type { ShippedSource } from './shipped-source.ts';
import { textsOf, twinOf } from './shipped-texts.ts';
import type { Workshop } from './workshop.ts';
import { applyEdit } from './write-word.ts';

/** What can be done at the workbench. */
export interface Trade {
  readonly shipped: readonly ShippedSource[];
  readonly openShipped: (id: string) => Promise<void>;
  readonly openFiles: (files: DroppedFiles) => Promise<void>;
  readonly openOwn: (call: OwnCall) => Promise<void>;
  readonly throwAway: (call: OwnCall) => Promise<void>;
  readonly removeKept: (call: OwnCall) => Promise<void>;
  readonly playKept: (call: OwnCall) => void;
  readonly close: () => void;
  readonly write: (file: string, text: string) => void;
  /** Chooses a part and shows it in the source. */
  readonly choose: (id: string, focus?: boolean) => void;
  readonly goTo: (problem: Finding) => void;
  readonly mend: (problem: Finding) => void;
  readonly say: (saying: Saying, locale: Locale, text: string) => void;
  /** Writes the call's present words into its plays. */
  readonly transcribe: () => Promise<void>;
  /** Saves the changed files, or all where none has changed; false when the trainer thought better of it. */
  readonly save: () => Promise<boolean>;
  readonly keep: () => Promise<void>;
  readonly play: () => Promise<void>;
  readonly refresh: () => Promise<void>;
}

/** Typing rests this long before the call is checked, and before unsaved work is put by. */
const REST_MS = { check: 200, draft: 500 } as const;
const NOTHING_SHARED: SharedSources = { people: [], types: [], known: null };

/** Joins the workbench, the checker and what this browser keeps. */
export function makeTrade(shop: Workshop, parts: StudioParts, words: () => UiWords): Trade {
  const checker = openChecker();
  const { calls } = parts;
  let common: SharedSources = NOTHING_SHARED;
  let checkSoon: ReturnType<typeof setTimeout> | undefined;
  let draftSoon: ReturnType<typeof setTimeout> | undefined;
  /** Key of the unsaved work put by here; another tab's is left alone. */
  let drafted: string | null = null;

  const check = async (): Promise<void> => {
    const opened = shop.opened.peek();
    if (!opened) return;
    shop.isChecking.value = true;
    if (common === NOTHING_SHARED) common = await shared();
    const { folder, texts } = opened;
    const source = twinOf(folder, texts);
    const twin = source && { folder: source.folder, texts: await textsOf(source) };
    checker.examine({ folder, texts, twin, shared: common }, (found, isLast) => {
      if (shop.opened.peek()?.folder !== folder) return;
      shop.isChecking.value = false;
      shop.isCounting.value = !isLast;
      shop.isTooMuch.value = found === 'failed';
      if (found !== 'failed') take(found);
    });
  };
  const take = (found: Findings): void => {
    const before = shop.findings.peek();
    // While the call is broken the last map and figures stay: they are what the trainer is mending towards.
    shop.findings.value = {
      ...found,
      layout: found.layout ?? before?.layout ?? null,
      report: found.report ?? before?.report ?? null,
      ...(before && !found.words[found.language] && { words: before.words, language: before.language }),
      parts: found.parts.length > 0 ? found.parts : (before?.parts ?? []),
    };
    // The source shows what the map and the lines show, from the first moment on.
    if (shop.chosen.peek() === null && found.parts[0]) choose(found.parts[0].id);
  };
  const compiled = () => compile(shop.findings.peek(), common);
  const ownCall = (opened: Opened): OwnCall => {
    const made = compiled();
    const title = Object.fromEntries(
      Object.entries(shop.findings.peek()?.words ?? {}).map(([locale, said]) => [locale, said?.title ?? opened.folder]),
    );
    return toOwnCall(opened, made, title, parts.now());
  };
  const refresh = async (): Promise<void> => {
    [shop.drafts.value, shop.kept.value] = await Promise.all([calls.all('drafts'), calls.all('kept')]);
  };
  const putBy = async (): Promise<void> => {
    clearTimeout(draftSoon);
    const opened = shop.opened.peek();
    if (!opened) return;
    const call = ownCall(opened);
    if (filesAtRisk(opened).length > 0) {
      drafted = call.key;
      await calls.put('drafts', { ...call, compiled: null });
    } else if (drafted === call.key) await calls.remove('drafts', call.key);
  };
  const put = (opened: Opened): void => {
    void putBy();
    shop.findings.value = null;
    shop.chosen.value = null;
    shop.target.value = null;
    shop.file.value = CALL_FILE;
    shop.pane.value = 'map';
    shop.isTooMuch.value = false;
    shop.said.value = '';
    shop.opened.value = opened;
    drafted = filesAtRisk(opened).length > 0 ? keyOf(opened.folder) : null;
    void check();
  };
  const write = (file: string, text: string): void => {
    const opened = shop.opened.peek();
    if (!opened || opened.texts[file] === text) return;
    shop.opened.value = { ...opened, texts: { ...opened.texts, [file]: text } };
    clearTimeout(checkSoon);
    clearTimeout(draftSoon);
    checkSoon = setTimeout(() => void check(), REST_MS.check);
    draftSoon = setTimeout(() => void putBy(), REST_MS.draft);
  };
  const show = (file: string, from: number, to: number, focus: boolean): void => {
    shop.file.value = file;
    shop.target.value = { file, from, to, focus };
  };
  const choose = (id: string, focus = false): void => {
    shop.chosen.value = id;
    const part = shop.findings.peek()?.parts.find((one) => one.id === id);
    const text = shop.opened.peek()?.texts[CALL_FILE];
    if (!part || text === undefined) return;
    const at = text.split('\n', part.line - 1).join('\n').length + (part.line > 1 ? 1 : 0);
    show(CALL_FILE, at, at, focus);
  };
  const tell = (key: string, given?: Readonly<Record<string, string>>): void => {
    shop.said.value = words().t(key, given);
  };
  const saved = (names: readonly string[], handles: Readonly<Record<string, Handle>>): void => {
    const opened = shop.opened.peek();
    if (!opened) return;
    const now = Object.fromEntries(names.map((name) => [name, opened.texts[name] ?? '']));
    shop.opened.value = {
      ...opened,
      saved: { ...opened.saved, ...now },
      handles: { ...opened.handles, ...handles },
      savedAt: parts.now(),
    };
    void putBy();
  };

  // A tab that is closed in the middle is hidden first.
  document.addEventListener('visibilitychange', () => document.hidden && void putBy());

  return {
    shipped: SOURCES,
    refresh,
    write,
    ...openCalls({ calls, put, putBy, tell: (key) => tell(key) }),
    async throwAway({ key }) {
      await calls.remove('drafts', key);
      await refresh();
    },
    async removeKept({ key }) {
      await calls.remove('kept', key);
      await refresh();
      parts.changed();
    },
    playKept: (call) => void parts.play(call),
    close() {
      // A box somebody types in writes when it is left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      void putBy().then(refresh);
      shop.opened.value = null;
      shop.findings.value = null;
    },
    choose,
    goTo(problem) {
      if (problem.part !== null) shop.chosen.value = problem.part;
      shop.pane.value = 'source';
      show(problem.file, problem.from, problem.to, true);
    },
    mend(problem) {
      const text = shop.opened.peek()?.texts[problem.file];
      if (text === undefined || problem.fix === null) return;
      write(problem.file, applyEdit(text, { from: problem.from, to: problem.to, insert: problem.fix }));
      show(problem.file, problem.from, problem.from + problem.fix.length, false);
      tell('studio-mended', { offer: problem.fix });
    },
    say(saying, locale, text) {
      const opened = shop.opened.peek();
      const language = shop.findings.peek()?.language;
      if (!opened || !language) return;
      const { file, written } = sayIn(opened.texts, language, saying, locale, text);
      if (written !== null) write(file, written);
      else tell('studio-not-written', { file });
    },
    async transcribe() {
      const { folder = '', texts = {} } = shop.opened.peek() ?? {};
      const plays = Object.entries(await checker.plays({ folder, texts }));
      if (shop.opened.peek()?.folder === folder) for (const [file, text] of plays) write(file, text);
    },
    async save() {
      const opened = shop.opened.peek();
      if (!opened) return false;
      const changed = changedFiles(opened);
      const names = changed.length > 0 ? changed : [shop.file.peek()];
      const handles: Record<string, Handle> = {};
      for (const name of names) {
        const handle = await saveFile(name, opened.texts[name] ?? '', opened.handles[name] ?? null);
        if (handle === 'cancelled') return false;
        if (handle) handles[name] = handle;
      }
      saved(names, handles);
      tell('studio-saved', { files: names.join(', ') });
      return true;
    },
    async keep() {
      const opened = shop.opened.peek();
      if (!opened) return;
      const lasts = await calls.put('kept', ownCall(opened));
      const now = shop.opened.peek();
      // Files it came from are as they were, and still to be saved; only the fear of losing it is gone.
      if (lasts && now?.folder === opened.folder) {
        shop.opened.value = { ...now, kept: opened.texts };
        await putBy();
      }
      await refresh();
      parts.changed();
      tell(lasts ? 'studio-kept' : 'studio-kept-not');
    },
    async play() {
      const opened = shop.opened.peek();
      const made = compiled();
      if (!opened || !made) return;
      await putBy();
      const { folder, texts } = opened;
      const node = made.scenario.nodes.find(({ id }) => id === shop.chosen.peek())?.id;
      const log = node && (await checker.wayTo({ folder, texts, node, locale: words().locale }));
      await parts.play(ownCall(opened), log || undefined);
    },
  };
}
