import type { Log } from '../dialogue/call-event.ts';
import type { Answer, Findings, Request, Texts } from './findings.ts';

type Subject = Omit<Extract<Request, { ask: 'examine' }>, 'ask'>;
type Way = Omit<Extract<Request, { ask: 'way' }>, 'ask'>;

/** The worker as the page sees it. */
export interface Checker {
  /** Tells what is found as it is found, unless a newer question overtakes; `failed` when the texts were too much. */
  readonly examine: (subject: Subject, tell: (found: Findings | 'failed', isLast: boolean) => void) => void;
  /** The plays that the call's present words change. */
  readonly plays: (call: Pick<Way, 'folder' | 'texts'>) => Promise<Texts>;
  readonly wayTo: (way: Way) => Promise<Log | null>;
}

const LIMITS = {
  /** A call is checked in well under a second; what takes this long would never end. */
  checkMs: 30_000,
  /** Figures of a very large call may be counted for minutes; a new question waits this long for them and no longer. */
  countMs: 400,
} as const;

/** Starts the worker, and starts it anew when it is lost in a text. */
export function openChecker(): Checker {
  let last = 0;
  let newest = 0;
  let worker: Worker | null = null;
  /** Since when figures are being counted, in ms of the page's clock. */
  let counting: number | null = null;
  const waiting = new Map<number, (answer: Answer) => void>();

  const stop = (failed: string): void => {
    worker?.terminate();
    worker = null;
    counting = null;
    const asked = [...waiting.values()];
    waiting.clear();
    for (const done of asked) done({ failed });
  };
  const start = (): Worker => {
    const made = new Worker(new URL('./check-worker.ts', import.meta.url), { type: 'module' });
    made.onmessage = (event: MessageEvent<{ readonly id: number; readonly answer: Answer }>) => {
      const { id, answer } = event.data;
      counting = 'findings' in answer && !answer.isLast ? performance.now() : null;
      waiting.get(id)?.(answer);
    };
    made.onerror = () => stop('the checker stopped');
    return made;
  };
  const ask = (request: Request, tell: (answer: Answer) => void): void => {
    if (counting !== null && performance.now() - counting > LIMITS.countMs) {
      // Nobody waits for those figures any more.
      waiting.clear();
      stop('overtaken');
    }
    worker ??= start();
    last += 1;
    const id = last;
    const limit = setTimeout(() => stop('the checker took too long'), LIMITS.checkMs);
    waiting.set(id, (answer) => {
      clearTimeout(limit);
      if (!('findings' in answer) || answer.isLast) waiting.delete(id);
      tell(answer);
    });
    worker.postMessage({ id, request });
  };
  return {
    examine(subject, tell) {
      newest += 1;
      const mine = newest;
      ask({ ask: 'examine', ...subject }, (answer) => {
        if (mine !== newest) return;
        if ('findings' in answer) tell(answer.findings, answer.isLast);
        else tell('failed', true);
      });
    },
    plays: (call) =>
      new Promise((done) => {
        ask({ ask: 'transcribe', ...call }, (answer) => done('plays' in answer ? answer.plays : {}));
      }),
    wayTo: (way) =>
      new Promise((done) => {
        ask({ ask: 'way', ...way }, (answer) => done('log' in answer ? answer.log : null));
      }),
  };
}
