import { SOURCES } from 'virtual:scenario-sources';
import type { OwnCall, OwnCalls } from '../storage/own-calls.ts';
import type { Texts } from './findings.ts';
import { keyOf, type Opened } from './opened.ts';
import { type DroppedFiles, folderOf } from './read-files.ts';
import { textsOf } from './shipped-texts.ts';

interface OpeningParts {
  readonly calls: OwnCalls;
  readonly put: (opened: Opened) => void;
  /** Puts by what is on the bench now. */
  readonly putBy: () => Promise<void>;
  readonly tell: (key: string) => void;
}

/** Ways to get a call onto the bench. None of them may cost anybody work that was put by. */
export function openCalls({ calls, put, putBy, tell }: OpeningParts) {
  const bring = async (call: Pick<OwnCall, 'folder' | 'texts' | 'saved'>): Promise<void> => {
    const kept = await calls.find('kept', keyOf(call.folder));
    const shipped = SOURCES.some((one) => one.folder === call.folder);
    const { folder, texts, saved } = call;
    put({ folder, shipped, texts, saved, kept: kept?.texts ?? null, handles: {}, savedAt: null });
  };
  /** Unsaved work on a call comes before the call: opened beside it, the next edit would overwrite it. */
  const bringDraft = async (folder: string): Promise<boolean> => {
    await putBy();
    const draft = await calls.find('drafts', keyOf(folder));
    if (!draft) return false;
    await bring(draft);
    return true;
  };
  return {
    async openShipped(id: string): Promise<void> {
      const source = SOURCES.find((one) => one.id === id);
      if (!source) return;
      if (await bringDraft(source.folder)) return tell('studio-draft-open');
      const texts = await textsOf(source);
      await bring({ folder: source.folder, texts, saved: texts });
    },
    async openOwn(call: OwnCall): Promise<void> {
      if (!(await bringDraft(call.folder))) return bring(call);
      // From the list of unsaved work it is what was asked for.
      if ((await calls.find('kept', call.key))?.at === call.at) tell('studio-draft-open');
    },
    /** A file that names itself like a call already here gets a name of its own, unless it is the same. */
    async openFiles({ texts, handles }: DroppedFiles): Promise<void> {
      await putBy();
      const wanted = folderOf(texts);
      for (let i = 1; ; i += 1) {
        const folder = i === 1 ? wanted : `${wanted}-${i}`;
        const key = keyOf(folder);
        const draft = await calls.find('drafts', key);
        const kept = await calls.find('kept', key);
        const others = [draft, kept].filter((one) => one !== null);
        if (!others.every((one) => sameTexts(one.texts, texts))) continue;
        return put({
          folder,
          shipped: false,
          texts,
          saved: texts,
          kept: kept?.texts ?? null,
          handles,
          savedAt: null,
        });
      }
    },
  };
}

function sameTexts(one: Texts, other: Texts): boolean {
  const names = new Set([...Object.keys(one), ...Object.keys(other)]);
  return [...names].every((name) => one[name] === other[name]);
}
