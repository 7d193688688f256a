import { type Signal, signal } from '@preact/signals';
import type { OwnCall, OwnCalls } from '../storage/own-calls.ts';
import type { ShelvedScenario } from './shelf.ts';

/** The trainer's own calls as the game meets them. */
export interface OwnShelf {
  /** Those kept in this browser, the latest first. */
  readonly kept: Signal<readonly OwnCall[]>;
  /** The call last played under a key, put on the shelf like any other. */
  readonly find: (key: string) => Promise<ShelvedScenario | null>;
  /** Makes a call ready to be played under its key; it survives a reload. */
  readonly ready: (call: OwnCall) => Promise<void>;
  /** The store they lie in; opened when first asked for. */
  readonly calls: () => Promise<OwnCalls>;
  readonly refresh: () => Promise<void>;
  readonly remove: (key: string) => Promise<void>;
}

export function makeOwnShelf(open: () => Promise<OwnCalls>): OwnShelf {
  const kept = signal<readonly OwnCall[]>([]);
  // Opened when first asked for: a player who writes no calls does not pay for it.
  let opened: Promise<OwnCalls> | null = null;
  const calls = (): Promise<OwnCalls> => {
    opened ??= open();
    return opened;
  };
  const refresh = async (): Promise<void> => {
    kept.value = await (await calls()).all('kept');
  };
  return {
    kept,
    calls,
    refresh,
    async find(key) {
      const own = await calls();
      const call = (await own.find('tried', key)) ?? (await own.find('kept', key));
      return call && shelve(call);
    },
    async ready(call) {
      await (await calls()).put('tried', call);
    },
    async remove(key) {
      await (await calls()).remove('kept', key);
      await refresh();
    },
  };
}

function shelve({ key, compiled }: OwnCall): ShelvedScenario | null {
  if (!compiled) return null;
  const { scenario, person, words } = compiled;
  return {
    id: key,
    twin: scenario.twin,
    type: scenario.type,
    truth: scenario.truth,
    difficulty: scenario.difficulty,
    hash: scenario.hash,
    guide: false,
    // Under its key it cannot be taken for the shipped call it may have been made from.
    structure: () => Promise.resolve({ scenario: { ...scenario, id: key }, person }),
    words: Object.fromEntries(Object.entries(words).map(([locale, said]) => [locale, () => Promise.resolve(said)])),
  };
}
