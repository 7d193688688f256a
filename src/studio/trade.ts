import { SOURCES, shared } from 'virtual:scenario-sources';
import type { StudioParts } from '../app/studio-door.ts';
import type { Words as UiWords } from '../i18n/words.ts';
import type { Locale } from '../scenario/vocabulary.ts';
import type { OwnCall } from '../storage/own-calls.ts';
import { openChecker } from './checker.ts';
import { CALL_FILE, type Finding, type Findings, type Saying, type SharedSources, type Texts } from './findings.ts';
import { changedFiles, compile, type Handle, type Opened, toOwnCall, wordsFile } from './opened.ts';
import { type DroppedFiles, folderOf } from './read-files.ts';
import { saveFile } from './save-file.ts';
import type { ShippedSource } from './shipped-source.ts';
import type { Workshop } from './workshop.ts';
import { applyEdit, writeWord } from './write-word.ts';

/** What can be done at the workbench. */
export interface Trade {
  readonly shipped: readonly ShippedSource[];
  readonly openShipped: (id: string) => Promise<void>;
  readonly openFiles: (files: DroppedFiles) => void;
  readonly openOwn: (call: OwnCall) => void;
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

  const twinOf = async (opened: Opened) => {
    const id = shop.findings.peek()?.scenario?.twin ?? twinNamed(opened.texts);
    const source = SOURCES.find((one) => one.id === id && one.folder !== opened.folder);
    return source ? { folder: source.folder, texts: await textsOf(source) } : null;
  };
  const check = async (): Promise<void> => {
    const opened = shop.opened.peek();
    if (!opened) return;
    shop.isChecking.value = true;
    if (common === NOTHING_SHARED) common = await shared();
    const { folder, texts } = opened;
    checker.examine({ folder, texts, twin: await twinOf(opened), shared: common }, (found, isLast) => {
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
      words: found.words[found.language] ? found.words : (before?.words ?? found.words),
      parts: found.parts.length > 0 ? found.parts : (before?.parts ?? []),
    };
    if (shop.chosen.peek() === null) shop.chosen.value = found.parts[0]?.id ?? null;
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
    if (changedFiles(opened).length > 0) await calls.put('drafts', { ...call, compiled: null });
    else await calls.remove('drafts', call.key);
  };
  const put = (opened: Opened): void => {
    void putBy();
    shop.findings.value = null;
    shop.chosen.value = null;
    shop.target.value = null;
    shop.file.value = CALL_FILE;
    shop.pane.value = 'map';
    shop.isTooMuch.value = false;
    shop.opened.value = opened;
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

  return {
    shipped: SOURCES,
    refresh,
    write,
    async openShipped(id) {
      const source = SOURCES.find((one) => one.id === id);
      if (!source) return;
      const texts = await textsOf(source);
      put({ folder: source.folder, shipped: true, texts, saved: texts, handles: {}, savedAt: null });
    },
    openFiles({ texts, handles }) {
      const folder = folderOf(texts);
      put({ folder, shipped: false, texts, saved: texts, handles, savedAt: null });
    },
    openOwn({ folder, texts, saved: last }) {
      const shipped = SOURCES.some((one) => one.folder === folder);
      put({ folder, shipped, texts, saved: last, handles: {}, savedAt: null });
    },
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
      void putBy().then(refresh);
      shop.opened.value = null;
      shop.findings.value = null;
    },
    choose(id, focus = false) {
      shop.chosen.value = id;
      const part = shop.findings.peek()?.parts.find((one) => one.id === id);
      const text = shop.opened.peek()?.texts[CALL_FILE];
      if (!part || text === undefined) return;
      const at = text.split('\n', part.line - 1).join('\n').length + (part.line > 1 ? 1 : 0);
      show(CALL_FILE, at, at, focus);
    },
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
      shop.said.value = words().t('studio-mended', { offer: problem.fix });
    },
    say(saying, locale, text) {
      const opened = shop.opened.peek();
      const language = shop.findings.peek()?.language;
      if (!opened || !language) return;
      const overlay = wordsFile(locale, language);
      const file = overlay ?? CALL_FILE;
      const source = opened.texts[file] ?? `locale: ${locale}\nwords:\n  ${saying.key}: ""\n`;
      const edit = writeWord(source, overlay ? ['words', saying.key] : saying.path, text);
      if (edit) write(file, applyEdit(source, edit));
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
      shop.said.value = words().t('studio-saved', { files: names.join(', ') });
      return true;
    },
    async keep() {
      const opened = shop.opened.peek();
      if (!opened) return;
      const lasts = await calls.put('kept', ownCall(opened));
      saved(Object.keys(opened.texts), {});
      await refresh();
      parts.changed();
      shop.said.value = words().t(lasts ? 'studio-kept' : 'studio-kept-not');
    },
    async play() {
      const opened = shop.opened.peek();
      const made = compiled();
      const locale = words().locale;
      if (!opened || !made) return;
      await putBy();
      const node = shop.chosen.peek();
      const from = made.scenario.nodes.some(({ id }) => id === node) ? node : null;
      const log =
        from === null ? null : await checker.wayTo({ folder: opened.folder, texts: opened.texts, node: from, locale });
      await parts.play(ownCall(opened), log ?? undefined);
    },
  };
}

const fetched = new Map<string, Promise<Texts>>();

/** The same object each time, so that the checker knows it has not changed. */
function textsOf(source: ShippedSource): Promise<Texts> {
  const texts = fetched.get(source.id) ?? source.texts();
  fetched.set(source.id, texts);
  return texts;
}

/** The twin a text names, read off its line: the call may not parse yet. */
function twinNamed(texts: Texts): string | undefined {
  return /^twin:\s*"?([\w-]+)/m.exec(texts[CALL_FILE] ?? '')?.[1];
}
