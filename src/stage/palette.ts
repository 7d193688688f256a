import type { StageLight } from './stage.ts';

/** The colours of the desk and the wall behind it at one time of day. */
export interface Palette {
  readonly wall: string;
  readonly wallLow: string;
  readonly rail: string;
  readonly desk: string;
  readonly deskLip: string;
  readonly grain: string;
  /** The quiet disc behind the voice. */
  readonly halo: string;
  readonly bar: number;
  readonly arc: number;
  readonly lampLit: boolean;
}

export const INK = '#221A2C';
export const CORD = '#C23A1E';

export const PALETTES: Readonly<Record<StageLight, Palette>> = {
  day: {
    wall: '#F9DFB8',
    wallLow: '#F4D2A3',
    rail: '#FFF0D8',
    desk: '#E2A36B',
    deskLip: '#B8733F',
    grain: '#D58E55',
    halo: '#FFF1DA',
    bar: 0xc26a12,
    arc: 0xd07a17,
    lampLit: false,
  },
  dusk: {
    wall: '#E6AE8B',
    wallLow: '#D89A79',
    rail: '#F3CBA8',
    desk: '#B87355',
    deskLip: '#854A38',
    grain: '#A2624A',
    halo: '#F3CDAE',
    bar: 0x9a3f1d,
    arc: 0xfff0c4,
    lampLit: true,
  },
  evening: {
    wall: '#3C3560',
    wallLow: '#332D55',
    rail: '#544A79',
    desk: '#8F5A50',
    deskLip: '#5E3639',
    grain: '#7A4A48',
    halo: '#4A4274',
    bar: 0xf2a83b,
    arc: 0xffd37a,
    lampLit: true,
  },
};
