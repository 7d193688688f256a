import { execFile } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
/** Debian's packages pocketsphinx and pocketsphinx-en-us. */
const MODEL = '/usr/share/pocketsphinx/model/en-us';
const DICTIONARY = join(MODEL, 'cmudict-en-us.dict');

/** Throws where the recogniser is not installed. */
export function needRecogniser(): void {
  if (!existsSync(DICTIONARY))
    throw new Error('pocketsphinx is missing: apt-get install pocketsphinx pocketsphinx-en-us');
}

/** The words the recogniser knows: others it cannot but mishear. */
export function knownWords(): ReadonlySet<string> {
  const entries = readFileSync(DICTIONARY, 'utf8').split('\n');
  return new Set(entries.map((entry) => entry.split(/[\s(]/)[0] ?? ''));
}

/** A sound file as the recogniser wants it: 16 kHz, mono, 16 bits. */
export async function forRecogniser(ffmpeg: string, from: string, to: string): Promise<void> {
  await run(ffmpeg, ['-y', '-loglevel', 'error', '-i', from, '-ar', '16000', '-ac', '1', '-c:a', 'pcm_s16le', to]);
}

/** What is heard in `<folder>/<id>.wav`, by id, with an open vocabulary. */
export async function recognise(folder: string, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const list = join(folder, 'list.txt');
  const heard = join(folder, 'heard.txt');
  writeFileSync(list, `${ids.join('\n')}\n`);
  const settings = { adcin: 'yes', adchdr: '44', cepdir: folder, cepext: '.wav', ctl: list, hyp: heard };
  const model = { hmm: join(MODEL, 'en-us'), lm: join(MODEL, 'en-us.lm.bin'), dict: DICTIONARY, logfn: '/dev/null' };
  await run(
    'pocketsphinx_batch',
    Object.entries({ ...settings, ...model }).flatMap(([name, value]) => [`-${name}`, value]),
  );
  const lines = readFileSync(heard, 'utf8').split('\n');
  return new Map(
    lines.flatMap((line) => {
      const found = /^(.*)\(([^\s()]+) -?\d+\)$/.exec(line);
      return found ? [[found[2] ?? '', (found[1] ?? '').replaceAll(/\(\d+\)/g, '').trim()]] : [];
    }),
  );
}
