import { serve } from '../support/serve.ts';
import { type Bench, PORT } from './bench-table.ts';
import { GAME } from './game-benches.ts';
import { STUDIO } from './studio-benches.ts';
import { TRAINING } from './training-benches.ts';
import { VOICES } from './voice-benches.ts';
import { WORKSHOP } from './workshop-benches.ts';

/**
 * npm run bench [-- --json] [group or name…]: what things cost, against their targets. Each figure is the median of its
 * runs; machines are noisy, so the median is to be quoted. Groups: game, voices, training, workshop.
 */
const GROUPS: Readonly<Record<string, Readonly<Record<string, Bench>>>> = {
  game: GAME,
  voices: VOICES,
  training: TRAINING,
  workshop: { ...WORKSHOP, ...STUDIO },
};

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/** The benches asked for, by name or group; all of them when none is named. */
function wantedOf(words: readonly string[]): readonly (readonly [string, Bench])[] {
  const all = Object.values(GROUPS).flatMap((group) => Object.entries(group));
  const unknown = words.filter((word) => !(word in GROUPS) && !all.some(([name]) => name === word));
  if (unknown.length > 0) {
    const names = [...Object.keys(GROUPS), ...all.map(([name]) => name)].join(', ');
    throw new Error(`no bench ${unknown.join(', ')}; there are ${names}`);
  }
  if (words.length === 0) return all;
  return all.filter(([name]) => words.some((word) => word === name || (GROUPS[word] && name in GROUPS[word])));
}

async function main(args: readonly string[]): Promise<void> {
  const json = args.includes('--json');
  const wanted = wantedOf(args.filter((arg) => !arg.startsWith('--')));
  const stop = wanted.some(([name]) => name in GAME || name in VOICES || name in TRAINING || name in STUDIO)
    ? await serve(PORT)
    : () => {};
  const rows: { name: string; value: number; unit: string; target: number; holds: boolean }[] = [];
  try {
    for (const [name, { unit, target, atMost, runs = 5, run }] of wanted) {
      const values: number[] = [];
      for (let i = 0; i < runs; i += 1) values.push(await run());
      const value = Math.round(median(values) * 10) / 10;
      const holds = atMost ? value <= target : value >= target;
      rows.push({ name, value, unit, target, holds });
      if (!json)
        process.stdout.write(
          `${name.padEnd(26)} ${String(value).padStart(9)} ${unit} (target ${atMost ? '≤' : '≥'} ${target}) ${holds ? 'holds' : 'MISSED'}  [${values.map((one) => Math.round(one * 10) / 10).join(', ')}]\n`,
        );
    }
  } finally {
    stop();
  }
  if (json) process.stdout.write(`${JSON.stringify(rows)}\n`);
}

await main(process.argv.slice(2));
process.exit(0);
