import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

/** One thread: a measurement takes no more of the machine than it says. */
const THREADS = { OMP_NUM_THREADS: '1', OPENBLAS_NUM_THREADS: '1', MKL_NUM_THREADS: '1' };
const LAST_WORDS = 2000;

/** Runs a program of this folder: a JSON object a line for each question, and one back for each, in the same order. */
export async function* askPython<Answer>(
  python: string,
  program: string,
  questions: readonly object[],
  args: readonly string[] = [],
): AsyncGenerator<Answer> {
  const child = spawn(python, ['-B', join(import.meta.dirname, program), ...args], {
    stdio: ['pipe', 'pipe', 'pipe'],
    env: { ...process.env, ...THREADS, PYTHONUTF8: '1' },
  });
  let told = '';
  child.stderr.on('data', (data: Buffer) => {
    told = (told + data.toString('utf8')).slice(-LAST_WORDS);
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('close', resolve);
    child.on('error', reject);
  });
  // A program that has died tells so by its end.
  child.stdin.on('error', () => {});
  child.stdin.end(questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  try {
    for await (const line of createInterface({ input: child.stdout })) yield JSON.parse(line) as Answer;
    if ((await ended) !== 0) throw new Error(`${program} stopped: ${told.trim()}`);
  } finally {
    child.kill();
  }
}

/** The answer to a single question. */
export async function askOnce<Answer>(python: string, program: string, question: object): Promise<Answer> {
  let found: Answer | undefined;
  for await (const answer of askPython<Answer>(python, program, [question])) found = answer;
  if (found === undefined) throw new Error(`${program} gave no answer`);
  return found;
}
