import { guarded } from './guarded.ts';
import { struckOnce } from './struck.ts';
import { addAround, silence, toPeak, type Wave } from './wave.ts';

/** The telephone passes nothing above 3.4 kHz, so nothing above 4 kHz is kept. */
const RATE = 8000;
/** A waltz of eight bars at 90 beats a minute: 16 s. */
const BEAT = 60 / 90;
const BARS = 8;

type Note =
  | 'G3'
  | 'A3'
  | 'B3'
  | 'C4'
  | 'D4'
  | 'E4'
  | 'F4'
  | 'G4'
  | 'A4'
  | 'B4'
  | 'C5'
  | 'D5'
  | 'E5'
  | 'F5'
  | 'G5'
  | 'A5'
  | 'B5'
  | 'C6'
  | 'D6';

/** Notes and their length in beats, bar by bar. */
const MELODY: readonly (readonly (readonly [Note, number])[])[] = [
  [
    ['E5', 1],
    ['G5', 1],
    ['D6', 1],
  ],
  [
    ['C6', 1.5],
    ['A5', 0.5],
    ['E5', 1],
  ],
  [
    ['A5', 1],
    ['C6', 0.5],
    ['A5', 0.5],
    ['F5', 1],
  ],
  [
    ['G5', 2],
    ['D5', 1],
  ],
  [
    ['E5', 1],
    ['G5', 0.5],
    ['A5', 0.5],
    ['B5', 1],
  ],
  [
    ['C6', 1.5],
    ['B5', 0.5],
    ['A5', 1],
  ],
  [
    ['F5', 1],
    ['A5', 0.5],
    ['G5', 0.5],
    ['D5', 1],
  ],
  [
    ['D5', 1.5],
    ['F5', 0.5],
    ['D5', 1],
  ],
];

/** What lies under each bar: the bass on one, the other two on two and three. */
const CHORDS: readonly (readonly [Note, Note, Note])[] = [
  ['C4', 'E4', 'G4'],
  ['A3', 'E4', 'C5'],
  ['F4', 'A4', 'C5'],
  ['G3', 'D4', 'B4'],
  ['C4', 'E4', 'G4'],
  ['F4', 'A4', 'C5'],
  ['D4', 'F4', 'A4'],
  ['G3', 'F4', 'B4'],
];

const SEMITONES = { C: 0, D: 2, E: 4, F: 5, G: 7, A: 9, B: 11 } as const;

/** While you wait: a tune of our own, on something between a music box and an electric piano. */
export function holdMusic(): Wave {
  const wave = silence(RATE, BARS * 3 * BEAT);
  MELODY.forEach((bar, index) => {
    let beat = index * 3;
    for (const [note, length] of bar) {
      addAround(wave, played(note, 0.34 + 0.16 * length), beat * BEAT);
      beat += length;
    }
  });
  CHORDS.forEach(([bass, low, high], index) => {
    addAround(wave, played(bass, 0.6), index * 3 * BEAT, 0.55);
    for (const beat of [1, 2]) {
      addAround(wave, played(low, 0.3), (index * 3 + beat) * BEAT, 0.26);
      addAround(wave, played(high, 0.3), (index * 3 + beat) * BEAT, 0.22);
    }
  });
  return guarded(toPeak(wave, -16));
}

function played(note: Note, decay: number): Wave {
  const hertz = hertzOf(note);
  return struckOnce(
    RATE,
    2.6,
    [
      { hertz, gain: 1, decay },
      { hertz: hertz * 2, gain: 0.3, decay: decay * 0.6 },
      { hertz: hertz * 3, gain: 0.11, decay: decay * 0.35 },
    ],
    0.006,
  );
}

/** Equal temperament, A4 = 440 Hz. */
function hertzOf(note: Note): number {
  const semitone = SEMITONES[note.charAt(0) as keyof typeof SEMITONES];
  const octave = Number(note.charAt(1));
  return 440 * 2 ** ((semitone - 9) / 12 + octave - 4);
}
