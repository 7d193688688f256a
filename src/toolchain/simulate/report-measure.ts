import { FIGURE_FROM } from '../../scoring/measurement-constants.ts';
import type { BlockTrueness } from './measure-detection.ts';
import { type Axis, drawLegend, drawPlot, type Look } from './plot.ts';
import { three, writeFigure, writeTable } from './report-table.ts';
import { BLOCKS_EACH, type BlockSize, COVERAGE, MOST_BIAS } from './simulation-constants.ts';

/** Whether d′ and c come out true, in blocks of every size. */
export function reportMeasure(blocks: readonly BlockTrueness[]): string {
  return [
    '<h2>Is the measure true?</h2>',
    `<p>Players whose d′ and c are known answer blocks of calls, ${BLOCKS_EACH} blocks of each size, and are measured by the game. A bias of 0`,
    'means that the measure is right in the mean; a coverage of .95 that a 95 % interval holds the truth as often as it says.</p>',
    '<p>Below, true d′ against what was measured: the mean, and a whisker within which eight blocks in ten lie.</p>',
    '<div class="plots">',
    ...blocks.map((one) => writeFigure(`${sizeOf(one.block)} calls`, calibrationPlot(one))),
    '</div>',
    drawLegend(FIGURES.map(({ name, look }) => ({ name, look }))),
    '<div class="plots">',
    writeFigure(
      'Bias',
      sizePlot(blocks, 'bias'),
      `Estimated less true. The band is the target at 60 + 60: within ± ${MOST_BIAS}.`,
    ),
    writeFigure(
      'Coverage of the 95 % interval',
      sizePlot(blocks, 'coverage'),
      `The band is the target at 60 + 60: ${COVERAGE.aim} ± ${COVERAGE.reach}. Above it, intervals are wider than they need be.`,
    ),
    '</div>',
    writeTable(
      ['Scams + genuine', 'Bias of d′', 'Coverage of d′', 'Off by (d′)', 'Bias of c', 'Coverage of c', 'Off by (c)'],
      blocks.map(({ block, dPrime, criterion }) => [
        sizeOf(block),
        ...[dPrime.bias, dPrime.coverage, dPrime.error, criterion.bias, criterion.coverage, criterion.error].map(three),
      ]),
      '“Off by” is the root of the mean squared error of one block: what a single test of this size is worth.',
    ),
    '<p>In small blocks d′ is drawn towards 0, because half a hit and half a false alarm are always added, and c a little towards too',
    'trusting where there are fewer scams than genuine calls. The intervals there are wide, and wider than needed: they do not promise too',
    `much. This is why a block of fewer than ${FIGURE_FROM} + ${FIGURE_FROM} calls is shown as a band in words, not as a figure.</p>`,
  ].join('\n');
}

const FIGURES: readonly { readonly of: 'dPrime' | 'criterion'; readonly name: string; readonly look: Look }[] = [
  { of: 'dPrime', name: 'd′, telling apart', look: 0 },
  { of: 'criterion', name: 'c, leaning', look: 1 },
];

function sizeOf({ scams, genuine }: BlockSize): string {
  return `${scams} + ${genuine}`;
}

function calibrationPlot({ block, calibration }: BlockTrueness): string {
  const ticks = [0, 1, 2, 3];
  return drawPlot({
    title: `d′ at ${sizeOf(block)}: measured ${calibration.map(({ truth, mean }) => `${mean.toFixed(2)} at true ${truth.toFixed(2)}`).join(', ')}`,
    x: { from: 0, to: 2.8, ticks: [0, 0.5, 1, 1.5, 2, 2.5], label: 'true d′' },
    y: { from: -1, to: 3.6, ticks: [-1, ...ticks], label: 'measured d′' },
    guide: 'diagonal',
    series: [
      {
        name: 'measured',
        look: 0,
        points: calibration.map(({ truth, mean, low, high }) => ({ x: truth, y: mean, low, high })),
      },
    ],
  });
}

const SCALES = {
  bias: {
    axis: { from: -0.36, to: 0.12, ticks: [-0.3, -0.2, -0.1, 0, 0.1], label: 'estimated less true' },
    guide: 0,
    low: -MOST_BIAS,
    high: MOST_BIAS,
  },
  coverage: {
    axis: {
      from: 0.9,
      to: 1,
      ticks: [0.9, 0.92, 0.94, 0.96, 0.98, 1],
      label: 'share that hold the truth',
    },
    guide: COVERAGE.aim,
    low: COVERAGE.aim - COVERAGE.reach,
    high: COVERAGE.aim + COVERAGE.reach,
  },
} satisfies Readonly<Record<string, { axis: Axis; guide: number; low: number; high: number }>>;

function sizePlot(blocks: readonly BlockTrueness[], what: 'bias' | 'coverage'): string {
  const { axis, guide, low, high } = SCALES[what];
  return drawPlot({
    wide: true,
    title: `${what} by size: ${blocks.map((one) => `${sizeOf(one.block)} d′ ${three(one.dPrime[what])}, c ${three(one.criterion[what])}`).join('; ')}`,
    x: {
      from: -0.5,
      to: blocks.length - 0.5,
      ticks: blocks.map((_, i) => i),
      say: (i) => (blocks[i] ? sizeOf(blocks[i].block) : ''),
      label: 'scams + genuine calls in the block',
    },
    y: axis,
    band: { low, high },
    guide,
    series: FIGURES.map(({ of, name, look }, k) => ({
      name,
      look,
      joined: false,
      points: blocks.map((one, i) => ({ x: i + (k - 0.5) * 0.2, y: one[of][what] })),
    })),
  });
}
