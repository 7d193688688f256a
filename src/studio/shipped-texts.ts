import { SOURCES } from 'virtual:scenario-sources';
import { CALL_FILE, type Texts } from './findings.ts';
import type { ShippedSource } from './shipped-source.ts';

const fetched = new Map<string, Promise<Texts>>();

/** The same object each time, so that the checker knows it has not changed; what failed is fetched anew. */
export function textsOf(source: ShippedSource): Promise<Texts> {
  const texts = fetched.get(source.id) ?? source.texts();
  fetched.set(source.id, texts);
  texts.catch(() => fetched.delete(source.id));
  return texts;
}

/** The shipped call a text names as its twin, read off its line: the call may not parse yet. */
export function twinOf(folder: string, texts: Texts): ShippedSource | null {
  const id = /^twin:\s*"?([\w-]+)/m.exec(texts[CALL_FILE] ?? '')?.[1];
  return SOURCES.find((one) => one.id === id && one.folder !== folder) ?? null;
}
