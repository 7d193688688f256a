import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { readTrialOfVersion1 } from '../../src/storage/read-version-1.ts';

const NAME = 'hold-the-line';
type Key = string | readonly string[];
interface Row {
  readonly key: Key;
  readonly value: unknown;
}

/** What the first version of the game left in a browser: five calls played, and a shift left in its first call. */
export interface StoreOfVersion1 {
  readonly kept: readonly { readonly key: string; readonly value: unknown }[];
  readonly trials: readonly { readonly key: string; readonly value: Readonly<Record<string, unknown>> }[];
}

export function recordedVersion1(): StoreOfVersion1 {
  return JSON.parse(readFileSync('tests/support/store-version-1.json', 'utf8')) as StoreOfVersion1;
}

/** A page of the game's origin without the game, where its database can be touched before it is opened. */
export async function openBlank(page: Page, root = './'): Promise<void> {
  await page.route('**/blank.html', (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }));
  await page.goto(`${root}blank.html`);
}

/** Makes the database as a version of the game left it. */
export async function seedDatabase(page: Page, version: number, stores: Readonly<Record<string, readonly Row[]>>) {
  await page.evaluate(
    ([name, number, rows]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name, number);
        open.onupgradeneeded = () => {
          for (const [store, all] of Object.entries(rows)) {
            const made = open.result.createObjectStore(store, { autoIncrement: store === 'aside' });
            for (const { key, value } of all) made.put(value, key as IDBValidKey);
          }
        };
        open.onsuccess = () => {
          open.result.close();
          done();
        };
        open.onerror = () => fail(open.error);
      }),
    [NAME, version, stores] as const,
  );
}

/** All rows of a store. */
export function readStore(page: Page, store: string): Promise<readonly Row[]> {
  return page.evaluate(
    ([name, which]) =>
      new Promise<Row[]>((done, fail) => {
        const open = indexedDB.open(name);
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const rows: Row[] = [];
          const cursor = open.result.transaction(which).objectStore(which).openCursor();
          cursor.onsuccess = () => {
            if (cursor.result) {
              rows.push({ key: cursor.result.key as Key, value: cursor.result.value as unknown });
              cursor.result.continue();
              return;
            }
            open.result.close();
            done(rows);
          };
        };
      }),
    [NAME, store] as const,
  );
}

/** Keeps every other write waiting, as a busy disk does, until it is let go. */
export async function holdStores(page: Page): Promise<() => Promise<void>> {
  await page.evaluate(
    (name) =>
      new Promise<void>((held) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => {
          const stores = ['kept', 'trials', 'logs'];
          const kept = open.result.transaction(stores, 'readwrite').objectStore('kept');
          const holds = (): void => {
            held();
            if (!('letGo' in window)) kept.count().onsuccess = holds;
            else open.result.close();
          };
          kept.count().onsuccess = holds;
        };
      }),
    NAME,
  );
  return () => page.evaluate(() => void Object.assign(window, { letGo: true }));
}

/** Until the trial of a call is on the disk: a page that is left in the instant of a verdict may not have kept it yet. */
export async function untilKept(page: Page, scenario: string): Promise<void> {
  const kept = async () =>
    (await readStore(page, 'trials')).map(({ value }) => (value as { scenario: string }).scenario);
  await expect.poll(kept).toContain(scenario);
}

export function writeRow(page: Page, store: string, key: Key, value: unknown): Promise<void> {
  return page.evaluate(
    ([name, which, row]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => {
          const write = open.result.transaction(which, 'readwrite');
          write.objectStore(which).put(row.value, row.key as IDBValidKey);
          write.oncomplete = () => {
            open.result.close();
            done();
          };
          write.onerror = () => fail(write.error);
        };
      }),
    [NAME, store, { key, value }] as const,
  );
}

/** Writes until not a line more fits: the browser's own error, not a pretended one. */
export function fillStorage(page: Page): Promise<void> {
  return page.evaluate(
    (name) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name);
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const write = (length: number): void => {
            if (length < 10) {
              open.result.close();
              done();
              return;
            }
            const writing = open.result.transaction('aside', 'readwrite');
            writing.objectStore('aside').put('x'.repeat(length));
            writing.oncomplete = () => write(length);
            writing.onabort = () => write(Math.floor(length / 4));
          };
          write(400_000);
        };
      }),
    NAME,
  );
}

/** One trial as the second version keeps it, with its log; the start of years made of copies. */
export interface LoggedRow {
  readonly trial: Readonly<Record<string, unknown>>;
  readonly log: unknown;
}

/** Fills the store with so many trials, copies of the given ones under ids and days of their own, one an hour apart. */
export async function seedYears(page: Page, rows: readonly LoggedRow[], many: number, last: number): Promise<void> {
  await seedDatabase(page, 2, { kept: [], trials: [], logs: [], aside: [] });
  await page.evaluate(
    ([name, copies, count, until]) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open(name);
        open.onsuccess = () => {
          const write = open.result.transaction(['trials', 'logs'], 'readwrite');
          for (let i = 0; i < count; i += 1) {
            const { trial, log } = copies[i % copies.length] ?? { trial: {}, log: [] };
            const id = `t-${i}`;
            const at = until - (count - i) * 3_600_000;
            write
              .objectStore('trials')
              .put({ ...trial, id, at, shift: Math.floor(i / 8), mode: 'shift' }, ['first', id]);
            write.objectStore('logs').put(log, ['first', id]);
          }
          write.oncomplete = () => {
            open.result.close();
            done();
          };
          write.onerror = () => fail(write.error);
        };
      }),
    [NAME, rows, many, last] as const,
  );
}

/** The recorded calls as rows of the second version. */
export function recordedRows(): readonly LoggedRow[] {
  return recordedVersion1().trials.flatMap(({ value }) => {
    const read = readTrialOfVersion1(value, () => ({ type: 'lost-parcel-claim', difficulty: 2 }));
    return read ? [{ trial: { ...read.trial }, log: read.log }] : [];
  });
}
