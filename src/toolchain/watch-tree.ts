import { type FSWatcher, readdirSync, watch } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Tells of every change at or under a folder. Each folder is watched by itself: Node's recursive watch holds on to files, and a
 * file that an editor saved by putting a new one in its place is not heard of again. The folder itself may go and come back.
 * @returns stops it
 */
export function watchTree(root: string, changed: () => void): () => void {
  const watchers = new Map<string, FSWatcher>();
  const drop = (folder: string) => {
    watchers.get(folder)?.close();
    watchers.delete(folder);
  };
  const hold = (folder: string, heard: (name: string | null) => void) => {
    try {
      const watcher = watch(folder, (_, name) => heard(name));
      // A folder that is deleted while it is watched; its parent tells of that.
      watcher.on('error', () => drop(folder));
      watchers.set(folder, watcher);
    } catch {
      // It went between being listed and being watched.
    }
  };
  const follow = (anew: boolean) => {
    const there = new Set(foldersAt(root));
    // A folder that was replaced has its old name, so after a change in the tree itself every watch is made anew.
    for (const folder of watchers.keys()) if (folder !== above && (anew || !there.has(folder))) drop(folder);
    for (const folder of there) if (!watchers.has(folder)) hold(folder, (name) => hear(folder, name));
  };
  const hear = (folder: string, name: string | null) => {
    follow(name === null || !isPlainFile(name) || !watchers.has(folder));
    changed();
  };
  const above = dirname(root);
  hold(above, (name) => {
    if (name !== null && name !== basename(root)) return;
    follow(true);
    changed();
  });
  follow(true);
  return () => {
    for (const folder of watchers.keys()) drop(folder);
  };
}

/** A change of such a file changes no folder. */
function isPlainFile(name: string): boolean {
  return /\.(yaml|play|json|md)$/.test(name);
}

/** The folder and all folders under it; none where it is not there. Links are not followed, so they lead in no circle. */
function foldersAt(root: string): readonly string[] {
  try {
    const entries = readdirSync(root, { withFileTypes: true });
    return [root, ...entries.flatMap((entry) => (entry.isDirectory() ? foldersAt(join(root, entry.name)) : []))];
  } catch {
    return [];
  }
}
