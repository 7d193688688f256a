import { type ChildProcess, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import type { Job, Spoken } from './engine-job.ts';

/** A program that answers one line on stdout for each line on stdin, and its arguments. */
export interface Program {
  readonly command: string;
  readonly args: readonly string[];
  /** Added to the environment of this process. */
  readonly env?: Readonly<Record<string, string>>;
}

/** Several speakers at work on one queue. */
export interface Speakers {
  readonly processes: number;
  /** Rejects with an error that names the job: the speaker refused it, died over it, or answered nonsense. */
  readonly speak: (job: Job) => Promise<Spoken>;
  /** Waits for no one: what is still in the queue is rejected. */
  readonly close: () => Promise<void>;
}

interface Waiting {
  readonly job: Job;
  readonly resolve: (spoken: Spoken) => void;
  readonly reject: (error: Error) => void;
}

interface Worker {
  readonly child: ChildProcess;
  readonly gone: Promise<void>;
  current: Waiting | null;
  alive: boolean;
  /** The end of what it wrote on stderr, told when it dies. */
  stderr: string;
}

/** How much of a dying process's stderr an error tells, in characters. */
const LAST_WORDS = 2000;

/** Starts `count` processes of the program. One works on one job at a time; the next free one takes the next job. */
export function startSpeakers(program: Program, count: number): Speakers {
  const queue: Waiting[] = [];
  let closed = false;
  let lastWords = '';

  function feed(worker: Worker): void {
    const next = worker.current === null && worker.alive ? queue.shift() : undefined;
    if (next === undefined) return;
    worker.current = next;
    worker.child.stdin?.write(`${JSON.stringify(next.job)}\n`);
  }

  function lost(worker: Worker, why: string): void {
    if (!worker.alive) return;
    worker.alive = false;
    lastWords = `${why}${worker.stderr === '' ? '' : `\n${worker.stderr.trim()}`}`;
    worker.current?.reject(new Error(`"${worker.current.job.id}" was not spoken: ${lastWords}`));
    worker.current = null;
    if (workers.some(({ alive }) => alive)) return;
    for (const { job, reject } of queue.splice(0)) reject(new Error(`"${job.id}" was not spoken: ${lastWords}`));
  }

  function heard(worker: Worker, line: string): void {
    const waiting = worker.current;
    const answer = readAnswer(line);
    if (waiting === null || answer === null || answer.id !== waiting.job.id) {
      lost(worker, `the speaker answered ${JSON.stringify(line.slice(0, 200))}.`);
      worker.child.kill();
      return;
    }
    worker.current = null;
    if ('error' in answer) waiting.reject(new Error(`"${waiting.job.id}" was not spoken: ${answer.error}`));
    else waiting.resolve(answer);
    feed(worker);
  }

  const workers = Array.from({ length: count }, () => startWorker(program, heard, lost));
  return {
    processes: count,
    speak(job) {
      if (closed) return Promise.reject(new Error(`"${job.id}" was not spoken: the engine is closed.`));
      if (!workers.some(({ alive }) => alive))
        return Promise.reject(new Error(`"${job.id}" was not spoken: ${lastWords}`));
      return new Promise((resolve, reject) => {
        queue.push({ job, resolve, reject });
        const free = workers.find(({ alive, current }) => alive && current === null);
        if (free) feed(free);
      });
    },
    async close() {
      closed = true;
      for (const { job, reject } of queue.splice(0))
        reject(new Error(`"${job.id}" was not spoken: the engine closed.`));
      for (const worker of workers) {
        worker.stderr = '';
        if (worker.current === null) worker.child.stdin?.end();
        else worker.child.kill();
      }
      await Promise.all(workers.map(({ gone }) => gone));
    },
  };
}

function startWorker(
  program: Program,
  heard: (worker: Worker, line: string) => void,
  lost: (worker: Worker, why: string) => void,
): Worker {
  const child = spawn(program.command, [...program.args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...program.env },
  });
  const gone = new Promise<void>((resolve) => {
    child.on('close', (code, signal) => {
      lost(worker, `the speaker ended with ${signal ?? `code ${code}`}.`);
      resolve();
    });
    child.on('error', (error) => {
      lost(worker, `the speaker did not start: ${error.message}.`);
      resolve();
    });
  });
  const worker: Worker = { child, gone, current: null, alive: true, stderr: '' };
  child.stderr.on('data', (data: Buffer) => {
    worker.stderr = (worker.stderr + data.toString('utf8')).slice(-LAST_WORDS);
  });
  // A pipe to a process that has just died: its end is told by `close`.
  child.stdin.on('error', () => {});
  createInterface({ input: child.stdout }).on('line', (line) => {
    if (worker.alive) heard(worker, line);
  });
  return worker;
}

function readAnswer(line: string): Spoken | { readonly id: string; readonly error: string } | null {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    return null;
  }
  if (typeof found !== 'object' || found === null) return null;
  const { id, error, out, reading, seconds } = found as Readonly<Record<string, unknown>>;
  if (typeof id !== 'string') return null;
  if (typeof error === 'string') return { id, error };
  if (typeof out !== 'string' || typeof reading !== 'string' || typeof seconds !== 'number') return null;
  return { id, out, reading, seconds };
}
