import { join } from 'node:path';
import type { Problem } from '../../src/scenario/problem.ts';
import { type CastMember, readCast } from '../../src/toolchain/voices/cast.ts';
import { ENGINE, ENGINE_FOLDER, type Engine, openEngine } from '../../src/toolchain/voices/engine.ts';
import { VOICES_ROOT } from '../../src/toolchain/voices/open-studio.ts';
import { inFolder, keep, readKept } from './kept-heard.ts';
import { PLAIN_SENTENCES } from './plain-sentences.ts';
import { forRecogniser, recognise } from './recognise.ts';
import { errorRate, type Heard, wordsOf } from './word-errors.ts';

type Say = (text: string) => void;

/** What is asked of the cast, in percent of words. */
const MEDIAN_AT_MOST = 12;
const WORST_AT_MOST = { American: 15, British: 30 } as const;

interface Measured {
  readonly person: string;
  readonly accent: keyof typeof WORST_AT_MOST;
  readonly rate: number;
}

/** A blend with an American in it is counted as American: that is the harder test. */
function accentOf({ en }: CastMember): keyof typeof WORST_AT_MOST {
  return Object.keys(en.speakers).every((speaker) => speaker.startsWith('b')) ? 'British' : 'American';
}

const settingsOf = ({ en }: CastMember): string => JSON.stringify([ENGINE.en, en, PLAIN_SENTENCES]);

/** One of the cast says the forty sentences, and the recogniser listens. */
async function listenTo(engine: Engine, person: string, member: CastMember): Promise<readonly Heard[]> {
  return inFolder(person, async (folder) => {
    const speakOne = async (text: string, at: number) => {
      const out = join(folder, `spoken-${at}.wav`);
      await engine.speak({ id: `${person} ${at}`, locale: 'en', text, ...member.en, whisper: 0, out });
      await forRecogniser(engine.ffmpegPath, out, join(folder, `${at}.wav`));
    };
    await Promise.all(PLAIN_SENTENCES.map(speakOne));
    const heard = await recognise(folder, [...PLAIN_SENTENCES.keys()].map(String));
    return PLAIN_SENTENCES.map((text, at) => ({
      id: text,
      said: wordsOf(text),
      heard: wordsOf(heard.get(String(at)) ?? ''),
    }));
  });
}

function summary(all: readonly Measured[], say: Say): boolean {
  const sorted = all.toSorted((a, b) => a.rate - b.rate);
  const median = sorted[Math.floor((sorted.length - 1) / 2)]?.rate ?? 0;
  say(`median ${median.toFixed(1)} % (at most ${MEDIAN_AT_MOST})`);
  let holds = median <= MEDIAN_AT_MOST;
  for (const [accent, most] of Object.entries(WORST_AT_MOST)) {
    const worst = sorted.findLast((one) => one.accent === accent);
    if (!worst) continue;
    say(`worst ${accent}: ${worst.person} ${worst.rate.toFixed(1)} % (at most ${most})`);
    holds &&= worst.rate <= most;
  }
  return holds;
}

/**
 * Word errors of each of the cast, or of those named, on the plain sentences. Says a row a person, with what was most
 * misheard; gives whether the targets hold.
 */
export async function measurePeople(only: readonly string[], say: Say): Promise<boolean> {
  const problems: Problem[] = [];
  const cast = Object.entries(readCast(VOICES_ROOT, problems)).filter(([id]) => only.length === 0 || only.includes(id));
  if (cast.length === 0) throw new Error(`there is nobody to measure ${JSON.stringify(problems)}`);
  const stale = cast.filter(([person, member]) => Object.keys(readKept(person, settingsOf(member))).length === 0);
  const engine = stale.length > 0 ? await openEngine(ENGINE_FOLDER, say) : null;
  const measured: Measured[] = [];
  try {
    for (const [person, member] of cast) {
      if (engine && stale.some(([id]) => id === person)) {
        const heard = await listenTo(engine, person, member);
        keep(person, settingsOf(member), Object.fromEntries(heard.map((one) => [one.id, one])));
      }
      const rate = errorRate(Object.values(readKept(person, settingsOf(member))));
      measured.push({ person, accent: accentOf(member), rate });
      say(`${person.padEnd(12)} ${rate.toFixed(1).padStart(5)} %  ${accentOf(member)}`);
    }
  } finally {
    await engine?.close();
  }
  return summary(measured, say);
}
