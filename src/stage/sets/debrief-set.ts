import type { Portrait, Room } from '../../scenario/vocabulary.ts';
import { loadArt, prop } from '../art.ts';
import type { Point } from '../coil.ts';
import { PALETTES } from '../palette.ts';
import type { Plan, StageSize } from '../plan.ts';
import { set } from './furniture.ts';

export interface DebriefLayout {
  /** The middle of the desk's edge, where a room has its 0, 0. */
  readonly edge: Point;
  readonly scale: number;
  /** The disc the reveal begins from; it lies over the head. */
  readonly disc: Point & { readonly radius: number };
}

/** Drawn first at 452×312, the person a third of its width. */
export function layOutDebrief({ width, height }: StageSize): DebriefLayout {
  const scale = Math.min(height / 328, width / 340);
  const edge = { x: width / 2, y: height * 0.69 };
  return { edge, scale, disc: { x: edge.x + 4 * scale, y: edge.y - 128 * scale, radius: 70 * scale } };
}

/** Pixels of a room for one unit of a person's drawing; its foot line is at 1222, its middle at 350. */
const PERSON_SCALE = 0.168;
/** They wear short sleeves: the arm that holds the telephone is bare. */
const BARE_ARMS: readonly Portrait[] = ['lad', 'mum', 'woman'];

/**
 * The person who called, in the room they called from. A drawing that cannot be fetched is left out: the words beside the picture
 * say who it was.
 */
export async function planDebrief(portrait: Portrait, room: Room, size: StageSize): Promise<Plan> {
  const [place, person, hand] = await Promise.all(
    [`room-${room}`, `character-${portrait}`, 'hand-phone'].map((name) => loadArt(name).catch(() => '')),
  );
  const layout = layOutDebrief(size);
  const { edge, scale } = layout;
  const [back = '', front = ''] = (place ?? '').split('<g id="front">');
  const figure = (person ?? '') + (portrait === 'agent' ? '' : dress(hand ?? '', person ?? '', portrait));
  const body = `<g transform="translate(0 4) scale(${PERSON_SCALE}) translate(-350 -1222)">${figure}</g>`;
  const scene = place ? `${back}${body}<g>${front}` : body;
  return {
    backdrop: set(scene, edge.x, edge.y, scale),
    live: { x: 0, y: 0, width: size.width, height: size.height },
    cutouts: [
      {
        key: 'veil',
        markup: veil(size, layout),
        view: { x: 0, y: 0, width: size.width, height: size.height },
        scale: 1,
      },
      {
        key: 'silhouette',
        markup: prop('silhouette'),
        view: { x: -104, y: -104, width: 208, height: 208 },
        scale: layout.disc.radius / 100,
      },
    ],
  };
}

/** The hand with the telephone, in the skin and sleeve of its owner: the first two fills of every person's drawing. */
function dress(hand: string, person: string, portrait: Portrait): string {
  const [skin = '#F0C6A0', cloth = '#E0A23A'] = [...person.matchAll(/fill="(#[0-9A-F]{6})"/gi)].map(
    (match) => match[1],
  );
  const dressed = hand.replaceAll('#F0C6A0', skin).replaceAll('#E0A23A', cloth);
  if (!BARE_ARMS.includes(portrait)) return dressed;
  return `${dressed.slice(0, dressed.lastIndexOf('<path'))}</g>`;
}

/** What lies over the room until it is revealed: the evening wall of a call. */
function veil({ width, height }: StageSize, { disc }: DebriefLayout): string {
  const { wall, halo } = PALETTES.evening;
  return (
    `<path fill="${wall}" d="M0 0h${width}v${height}h-${width}z"/>` +
    `<circle cx="${disc.x}" cy="${disc.y}" r="${disc.radius * 1.5}" fill="${halo}"/>`
  );
}
