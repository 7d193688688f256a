import { pageLock } from './cache-names.ts';

/** Says that a page with this script lives, until it does not. Where that cannot be said nothing is kept either. */
export function holdPage(scope: string, script: string): void {
  // Not there on plain http, whatever the types say.
  const locks = navigator.locks as LockManager | undefined;
  void locks?.request(pageLock(scope, script), { mode: 'shared' }, () => new Promise<void>(() => {})).catch(() => {});
}
