import { CALL_FILE, type Texts } from './findings.ts';
import type { Handle } from './opened.ts';

/** Files as they were dropped or chosen, by the names a call's files have. */
export interface DroppedFiles {
  readonly texts: Texts;
  readonly handles: Readonly<Record<string, Handle>>;
}

/** What was dropped cannot be opened: `no-call`, nothing that could be a call; `too-large`, with the file's name. */
export type Refusal = { readonly why: 'no-call' } | { readonly why: 'too-large'; readonly name: string };

/** A call has about 30 KB. */
const MOST_BYTES = 1_000_000;

export interface GivenFile {
  readonly file: File;
  readonly handle: Handle | null;
}

/**
 * Reads files as text and never as anything else. `words.en.yaml` and plays keep their names; of the other YAML files the
 * first is the call, whatever it is called.
 */
export async function readFiles(given: readonly GivenFile[]): Promise<DroppedFiles | Refusal> {
  const texts: Record<string, string> = {};
  const handles: Record<string, Handle> = {};
  for (const { file, handle } of [...given].sort((a, b) => callFirst(a.file.name) - callFirst(b.file.name))) {
    const name = nameFor(file.name, CALL_FILE in texts);
    if (name === null) continue;
    if (file.size > MOST_BYTES) return { why: 'too-large', name: file.name };
    texts[name] = (await file.text()).replace(/^\uFEFF/, '');
    if (handle) handles[name] = handle;
  }
  return CALL_FILE in texts ? { texts, handles } : { why: 'no-call' };
}

function callFirst(name: string): number {
  return name === CALL_FILE ? 0 : 1;
}

function nameFor(name: string, hasCall: boolean): string | null {
  if (/^words\.(en|zh-CN)\.yaml$/.test(name) || /^[\w-]+\.play$/.test(name)) return name;
  return /\.ya?ml$/.test(name) && !hasCall ? CALL_FILE : null;
}

/** Files from the disk belong in a folder named by the call's id; a broken file may have none. */
export function folderOf(texts: Texts): string {
  const id = /^id:\s*"?([a-z0-9-]+)/m.exec(texts[CALL_FILE] ?? '')?.[1];
  return `own/${id ?? 'call'}`;
}

/** The files of a drop, with handles to write them back where the browser gives them. */
export async function filesOfDrop(data: DataTransfer): Promise<readonly GivenFile[]> {
  // Asked for before the first wait: after it the browser has taken the items away.
  const asked = [...data.items]
    .filter((item) => item.kind === 'file')
    .map((item) => ({ file: item.getAsFile(), handle: handleOfItem(item) }));
  const given = await Promise.all(asked.map(async ({ file, handle }) => ({ file, handle: await handle })));
  return given.flatMap(({ file, handle }) => (file ? [{ file, handle }] : []));
}

interface FileHandle {
  readonly kind: string;
  readonly name: string;
  readonly createWritable: () => Promise<{ write: (text: string) => Promise<void>; close: () => Promise<void> }>;
}

/** TypeScript's DOM does not know the File System Access API yet; Firefox and Safari do not have it. */
async function handleOfItem(item: DataTransferItem): Promise<Handle | null> {
  const ask = (item as { getAsFileSystemHandle?: () => Promise<FileHandle | null> }).getAsFileSystemHandle;
  const found = await ask?.call(item).catch(() => null);
  return found?.kind === 'file' ? toHandle(found) : null;
}

export function toHandle(handle: FileHandle): Handle {
  return {
    name: handle.name,
    async write(text) {
      const stream = await handle.createWritable();
      await stream.write(text);
      await stream.close();
    },
  };
}
