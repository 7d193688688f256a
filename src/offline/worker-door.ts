/** What a page is told of its worker. */
export interface WorkerNews {
  /** A newer version waits, or another page has let it take over already. */
  readonly newer: () => void;
  /** The whole game is on this device, and the worker answers for it. */
  readonly ready: () => void;
  /** The game could not be kept: a file is missing on the server, or there is no room. */
  readonly failed: () => void;
}

/** The page's side of its worker. */
export interface WorkerDoor {
  /** Asks the worker to let go of versions no page uses. */
  tidy(): void;
  /** Looks whether the server has a newer version. */
  look(): void;
  /** Lets the newer version take over, and loads it in this page alone: others go on with the one they began with. */
  takeOver(): void;
}

const FILE = 'service-worker.js';

/** Opens the worker that keeps the game on this device. Null where the browser has none or will not have ours. */
export async function openWorker(scope: string, news: WorkerNews): Promise<WorkerDoor | null> {
  const workers = navigator.serviceWorker as ServiceWorkerContainer | undefined;
  const asked = workers?.register(`${scope}${FILE}`, { scope, updateViaCache: 'none' });
  const registration = await asked?.catch(() => undefined);
  if (!workers || !registration) return null;
  let hadOne = workers.controller !== null;
  let isOurs = false;
  workers.addEventListener('controllerchange', () => {
    if (isOurs) location.reload();
    else if (hadOne) news.newer();
    hadOne = true;
  });
  void workers.ready.then(news.ready);
  // The first worker a browser gets is no update.
  if (registration.waiting && registration.active) news.newer();
  follow(registration, news);
  registration.addEventListener('updatefound', () => follow(registration, news));
  return {
    tidy: () => registration.active?.postMessage('tidy'),
    look: () => void registration.update().catch(() => {}),
    takeOver() {
      const { waiting } = registration;
      if (!waiting) return location.reload();
      isOurs = true;
      waiting.postMessage('take-over');
    },
  };
}

function follow(registration: ServiceWorkerRegistration, news: WorkerNews): void {
  const { installing } = registration;
  installing?.addEventListener('statechange', () => {
    if (installing.state === 'installed' && registration.active) news.newer();
    if (installing.state === 'redundant' && !registration.active) news.failed();
  });
}
