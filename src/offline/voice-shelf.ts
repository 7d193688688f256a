import { voiceCache } from './cache-names.ts';
import { wholeResponse } from './whole-response.ts';

/** What the voices on this device come to. */
export interface KeptVoices {
  readonly lines: number;
  readonly bytes: number;
}

/** Recordings are named by their content: `voices/en/00369dd759b0c7b7.webm`. */
const VOICE = /\/voices\/[a-zA-Z-]+\/[0-9a-f]+\.webm$/;

export function isVoice(address: string): boolean {
  return VOICE.test(address);
}

/** The voices kept on this device. The page and its worker share them. */
export class VoiceShelf {
  readonly #caches: CacheStorage;
  readonly #scope: string;

  /** `scope`: address of the game's folder, with a slash at its end. */
  constructor(caches: CacheStorage, scope: string) {
    this.#caches = caches;
    this.#scope = scope;
  }

  async find(address: string): Promise<Response | undefined> {
    return (await this.#open()).match(address, { ignoreVary: true });
  }

  /** Rejects where the answer is no recording, or where there is no room. */
  async put(address: string, response: Response): Promise<void> {
    const whole = await wholeResponse(address, response);
    await (await this.#open()).put(address, whole);
  }

  async measure(): Promise<KeptVoices> {
    const cache = await this.#open();
    const answers = await cache.matchAll();
    const sizes = answers.map(({ headers }) => Number(headers.get('content-length') ?? 0));
    // The mark has no length, and is no voice.
    const heard = sizes.filter((size) => size > 0);
    return { lines: heard.length, bytes: heard.reduce((sum, size) => sum + size, 0) };
  }

  async free(): Promise<void> {
    await this.#caches.delete(voiceCache(this.#scope));
  }

  /** Whether a version of the game has looked through the voices already; `script` is its name. */
  async lookedThroughBy(script: string): Promise<boolean> {
    const mark = await (await this.#open()).match(this.#mark);
    return mark?.headers.get('by') === script;
  }

  /** Lets go of every voice a version of the game does not name. */
  async keepOnly(addresses: ReadonlySet<string>, script: string): Promise<void> {
    const cache = await this.#open();
    for (const { url } of await cache.keys()) {
      if (isVoice(url) && !addresses.has(url)) await cache.delete(url);
    }
    await cache.put(this.#mark, new Response(null, { headers: { by: script } }));
  }

  get #mark(): string {
    return `${this.#scope}voices/looked-through`;
  }

  #open(): Promise<Cache> {
    return this.#caches.open(voiceCache(this.#scope));
  }
}
