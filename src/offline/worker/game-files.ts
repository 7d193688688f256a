import { filesLock, gameCache, isGameCache, scriptsOf } from '../cache-names.ts';
import { inTurns } from '../in-turns.ts';
import { wholeResponse } from '../whole-response.ts';

/** A file of the game as the build lists it. */
export interface ListedFile {
  /** From the game's folder, such as `assets/index-3f2a.js`. */
  readonly url: string;
  /** Changes with the content; null where the name already does. */
  readonly revision: string | null;
}

/** What the worker lives in. A test brings its own. */
export interface Surroundings {
  /** Address of the game's folder, with a slash at its end. */
  readonly scope: string;
  readonly caches: CacheStorage;
  readonly locks: LockManager;
  readonly fetch: (address: string, options: RequestInit) => Promise<Response>;
  /** Another worker is being installed, or waits to take over. */
  readonly hasSuccessor: () => boolean;
  /** How many windows show the game, those that do not run yet included. */
  readonly windows: () => Promise<number>;
}

/** Few at once: the player is at the start screen, and what they press must not wait for this. */
const AT_ONCE = 4;

/**
 * The files of one version of the game, kept whole. A page goes on with the version it began with: older versions stay for
 * as long as a page of theirs is open, whichever worker is in charge, and go when none is.
 */
export class GameFiles {
  readonly #around: Surroundings;
  readonly #listed: readonly ListedFile[];
  #name: Promise<string> | null = null;

  constructor(around: Surroundings, listed: readonly ListedFile[]) {
    this.#around = around;
    this.#listed = listed;
  }

  /** Keeps every file; rejects when one cannot be had, and then this version is not used. What an older one has is not fetched again. */
  async keep(): Promise<void> {
    const { scope, caches, locks } = this.#around;
    await locks.request(filesLock(scope), async () => {
      const cache = await caches.open(await this.#ownName());
      await inTurns(this.#listed, AT_ONCE, async (file) => {
        const address = new URL(file.url, scope).href;
        const known = file.revision === null ? await this.#findAnywhere(address) : undefined;
        await cache.put(address, known ?? (await this.#fetch(address, file.revision)));
      });
    });
  }

  /** The file at an address, undefined when it is none of the game's. */
  async find(address: string): Promise<Response | undefined> {
    const { scope, caches } = this.#around;
    const asked = new URL(address);
    const plain = asked.origin + asked.pathname;
    const file = plain === scope ? `${scope}index.html` : plain;
    const own = await (await caches.open(await this.#ownName())).match(file);
    // What is no longer part of this version is asked for by a page of an older one.
    return own ?? this.#findAnywhere(file);
  }

  /** Lets go of the versions no page uses any more. Does nothing while it cannot be sure of that. */
  async tidy(): Promise<void> {
    const { scope, caches, locks } = this.#around;
    await locks.request(filesLock(scope), { ifAvailable: true }, async (lock) => {
      // A cache that belongs to neither this version nor a page may be the next one's.
      if (!lock || this.#around.hasSuccessor()) return;
      const { held = [] } = await locks.query();
      const scripts = scriptsOf(
        held.map(({ name }) => name),
        scope,
      );
      if ((await this.#around.windows()) > scripts.length) return;
      const own = await this.#ownName();
      for (const name of await this.#names()) {
        if (name === own) continue;
        const cache = await caches.open(name);
        const used = await Promise.all(scripts.map((script) => cache.match(script)));
        if (used.every((found) => found === undefined)) await caches.delete(name);
      }
    });
  }

  async #fetch(address: string, revision: string | null): Promise<Response> {
    // What keeps its name must not come from the browser's own cache, where the last version may lie.
    const cache = revision === null ? 'default' : 'reload';
    return wholeResponse(address, await this.#around.fetch(address, { cache, credentials: 'same-origin' }));
  }

  async #findAnywhere(address: string): Promise<Response | undefined> {
    for (const name of await this.#names()) {
      const found = await (await this.#around.caches.open(name)).match(address);
      if (found) return found;
    }
    return undefined;
  }

  async #names(): Promise<readonly string[]> {
    const { scope, caches } = this.#around;
    return (await caches.keys()).filter((name) => isGameCache(name, scope));
  }

  /** The version is named by what it is made of. */
  #ownName(): Promise<string> {
    this.#name ??= digest(JSON.stringify(this.#listed)).then((version) => gameCache(this.#around.scope, version));
    return this.#name;
  }
}

async function digest(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(bytes, 0, 8), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
