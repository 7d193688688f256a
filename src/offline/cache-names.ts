/**
 * Names of what is kept on the device. One origin may hold the game twice, in two folders, and other things beside it; so
 * each name has the address of the folder in it.
 */

const GAME = 'hold-the-line game';

/** Every version of the game lies in a cache of its own. `scope` is the address of the folder, a slash at its end. */
export function gameCache(scope: string, version: string): string {
  return `${GAME} ${scope} ${version}`;
}

export function isGameCache(name: string, scope: string): boolean {
  return name.startsWith(`${GAME} ${scope} `);
}

/** Voices are named by their content, so all versions share them. */
export function voiceCache(scope: string): string {
  return `hold-the-line voices ${scope}`;
}

/** Held by whoever fills or clears caches of the game. */
export function filesLock(scope: string): string {
  return `hold-the-line files ${scope}`;
}

const PAGE = 'hold-the-line page';

/**
 * Held by every open page for as long as it lives, crashes included. `script` is the address of the page's own script, whose
 * name changes with every version: whoever finds it in a cache knows that the cache is still in use.
 */
export function pageLock(scope: string, script: string): string {
  return `${PAGE} ${scope} ${script}`;
}

/** The scripts of the pages that live, by the locks that are held. */
export function scriptsOf(held: readonly (string | undefined)[], scope: string): readonly string[] {
  const start = pageLock(scope, '');
  return held.flatMap((name) => (name?.startsWith(start) ? [name.slice(start.length)] : []));
}
