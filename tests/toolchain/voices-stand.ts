import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { VoiceManifest } from '../../src/audio/voice-manifest.ts';
import { linesOf, wordKeys } from '../../src/scenario/scenario.ts';
import { checkKept } from '../../src/toolchain/voices/check.ts';
import { checkVoices } from '../../src/toolchain/voices/check-command.ts';
import type { Job } from '../../src/toolchain/voices/engine-job.ts';
import { readKept } from '../../src/toolchain/voices/kept.ts';
import { openStudio } from '../../src/toolchain/voices/open-studio.ts';
import { type RenderOptions, renderVoices } from '../../src/toolchain/voices/render-command.ts';
import { parseSmall, SMALL_CALL, SMALL_CATALOGUE, SMALL_PERSON } from '../support/small-call.ts';
import { floatWav, said } from './voices-sound.ts';

/** Low, so that a test takes no time. */
const RATE = 8000;

/** A small workshop in a folder of its own: one call in two languages, the real cast, and a speaker that hums. */
export interface Stand {
  readonly folder: string;
  readonly scenarios: string;
  readonly voices: string;
  readonly call: string;
  /** Ids of the jobs spoken so far, in order. */
  readonly spoken: readonly Job[];
  studio(): ReturnType<typeof openStudio>;
  /** Renders what is due, and gives the exit code and what was told. */
  render(options?: Partial<RenderOptions>): Promise<{ readonly code: number; readonly told: string }>;
  writeCall(text: string): void;
  /** Path of the manifest of the call. */
  manifestAt(locale?: string): string;
  /** Path of the sound of a line. */
  soundOf(line: string, locale?: string): string;
  /** What the quick check finds, each with its code. */
  problems(): readonly string[];
  /** The quick check as a command. */
  check(): Promise<{ readonly code: number; readonly told: string }>;
  /** Everything that is kept: names and what is in the files. */
  bytes(): readonly string[];
}

export function openStand(): Stand {
  const folder = mkdtempSync(join(tmpdir(), 'voices-'));
  const [scenarios, voices] = [join(folder, 'scenarios'), join(folder, 'voices')];
  const call = join(scenarios, 'group', 'small', 'call.yaml');
  mkdirSync(join(scenarios, 'group', 'small'), { recursive: true });
  mkdirSync(join(scenarios, 'people'));
  mkdirSync(voices);
  writeFileSync(join(scenarios, 'catalogue.yaml'), SMALL_CATALOGUE);
  writeFileSync(join(scenarios, 'people', 'someone.yaml'), SMALL_PERSON);
  writeFileSync(call, SMALL_CALL);
  const { scenario } = parseSmall(SMALL_CALL);
  const lines = new Set(linesOf(scenario).map(({ id }) => id));
  const words = wordKeys(scenario).map((key) => `  ${key}: ${lines.has(key) ? `Words of ${key}` : 'Words'}\n`);
  writeFileSync(join(scenarios, 'group', 'small', 'words.en.yaml'), `locale: en\nwords:\n${words.join('')}`);
  copyFileSync(resolve('assets/voices/cast.yaml'), join(voices, 'cast.yaml'));
  const spoken: Job[] = [];
  const studio = () => settled(openStudio(scenarios, voices));
  const manifestAt = (locale = 'zh-CN') => join(voices, locale, 'small.json');
  return {
    folder,
    scenarios,
    voices,
    call,
    spoken,
    studio,
    writeCall: (text) => writeFileSync(call, text),
    manifestAt,
    soundOf(line, locale = 'zh-CN') {
      const manifest = JSON.parse(readFileSync(manifestAt(locale), 'utf8')) as Pick<VoiceManifest, 'lines'>;
      return join(voices, locale, manifest.lines[line]?.file ?? '');
    },
    problems: () => checkKept(studio().planned, readKept(voices, [])).map(({ code, message }) => `${code} ${message}`),
    async check() {
      let told = '';
      const say = (text: string) => {
        told += `${text}\n`;
      };
      const code = await checkVoices({ voices, studio: studio(), isWanted: () => true, quick: true, say });
      return { code, told };
    },
    bytes: () =>
      readdirSync(voices, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.(json|webm)$/.test(name))
        .sort()
        .map((name) => `${name} ${readFileSync(join(voices, name), 'latin1')}`),
    async render(options = {}) {
      let told = '';
      const say = (text: string) => {
        told += `${text}\n`;
      };
      const plain = { voices, studio: studio(), isWanted: () => true, say, report: say };
      const code = await renderVoices({ ...plain, open: () => Promise.resolve(hummer(folder, spoken)), ...options });
      return { code, told };
    },
  };
}

/** Each sound hums at a pitch of its own; what is "encoded" are some of its samples. */
export function hummer(folder: string, spoken: Job[]) {
  return {
    folder,
    atOnce: 2,
    async speak(job: Job) {
      spoken.push(job);
      const hertz = 400 + (Number.parseInt(job.id.slice(0, 6), 16) % 9973) / 10;
      await writeFile(job.out, floatWav(said(RATE, [0.1], [0.15], [0.1], hertz), RATE));
      return { id: job.id, out: job.out, reading: `hm ${job.text}`, seconds: 1 };
    },
    encode: (samples: Float32Array) => Promise.resolve(Buffer.from(samples.slice(400, 420).toString())),
    close: () => Promise.resolve(),
  };
}

/** Whether a reading is settled is another matter: here every line is. */
function settled(studio: ReturnType<typeof openStudio>): ReturnType<typeof openStudio> {
  return { ...studio, planned: studio.planned.map((planned) => ({ ...planned, unsettled: [] })) };
}
