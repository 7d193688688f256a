/** Caches in memory, for what needs no browser: put, match and delete by address, in the order of their making. */
export class FakeCaches {
  readonly kept = new Map<string, FakeCache>();
  /** How many more files there is room for. */
  room = Number.POSITIVE_INFINITY;

  open(name: string): Promise<FakeCache> {
    const found = this.kept.get(name) ?? new FakeCache(this);
    this.kept.set(name, found);
    return Promise.resolve(found);
  }

  keys(): Promise<string[]> {
    return Promise.resolve([...this.kept.keys()]);
  }

  delete(name: string): Promise<boolean> {
    return Promise.resolve(this.kept.delete(name));
  }

  /** What is read of a browser's is here; the rest would throw. */
  get asCaches(): CacheStorage {
    return this as unknown as CacheStorage;
  }
}

export class FakeCache {
  readonly files = new Map<string, Response>();
  readonly #all: FakeCaches;

  constructor(all: FakeCaches) {
    this.#all = all;
  }

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.files.get(address)?.clone());
  }

  matchAll(): Promise<Response[]> {
    return Promise.resolve([...this.files.values()].map((file) => file.clone()));
  }

  put(address: string, response: Response): Promise<void> {
    if (this.#all.room <= 0) return Promise.reject(new DOMException('full', 'QuotaExceededError'));
    this.#all.room -= 1;
    this.files.set(address, response);
    return Promise.resolve();
  }

  delete(address: string): Promise<boolean> {
    return Promise.resolve(this.files.delete(address));
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.files.keys()].map((url) => ({ url })));
  }
}

/** Locks of a browser in which `held` are held by pages. */
export function fakeLocks(held: readonly string[] = []): LockManager {
  const isHeld = new Set<string>();
  const fake = {
    query: () => Promise.resolve({ held: [...held, ...isHeld].map((name) => ({ name })) }),
    async request(name: string, ...rest: readonly unknown[]) {
      const act = rest.at(-1) as (lock: object | null) => Promise<unknown>;
      if (isHeld.has(name)) return act(null);
      isHeld.add(name);
      try {
        return await act({ name });
      } finally {
        isHeld.delete(name);
      }
    },
  };
  return fake as unknown as LockManager;
}
