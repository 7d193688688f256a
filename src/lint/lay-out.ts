import type { Scenario } from '../scenario/scenario.ts';
import type { Stage } from '../scenario/vocabulary.ts';
import { ANY_TIME, type Link, linksOf } from './arrows.ts';
import { type Layer, layersOf } from './layers.ts';
import { orderLayers } from './order-layers.ts';
import { spreadLayers } from './spread-layers.ts';
import { layTracks } from './tracks.ts';

/** Where a box stands; all in px of a map at its natural size, from the top left corner. */
export interface Place {
  readonly kind: 'node' | 'ending' | 'check' | 'hangUp';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface Column {
  readonly stage: Stage | 'ending';
  readonly x: number;
  readonly width: number;
}

/**
 * A link with the points it bends through between its two boxes, in order. Links to one box share their last bends.
 * Links of checks and of `ANY_TIME` have none: draw them straight, or only for the box that is looked at.
 */
export interface Arrow extends Link {
  readonly bends: readonly { readonly x: number; readonly y: number }[];
}

/** The map of a call. */
export interface Layout {
  readonly width: number;
  readonly height: number;
  /** The stages in use from left to right, the endings last. */
  readonly columns: readonly Column[];
  /** By id: every node and ending; in a lane of their own underneath the checks, and `ANY_TIME` for hanging up. */
  readonly places: ReadonlyMap<string, Place>;
  readonly arrows: readonly Arrow[];
  /** Where the lane of checks begins; the columns end above it. */
  readonly lane: number;
}

export const BOX = { width: 160, height: 64 } as const;
/** Between boxes of one layer, between an arrow and the next, between layers, inside a column's edge, round the map. */
const GAP = { box: 24, pass: 14, layer: 56, column: 24, edge: 32 } as const;
/** Room over the boxes for the stages' names. */
const HEAD = 56;

/**
 * Lays a call out from left to right after Sugiyama, Tagawa and Toda (1981): stages are columns, split into layers by the
 * longest way to a node; arrows over several layers get room in each they pass; barycenter sweeps lessen the crossings;
 * then each box moves as near to its neighbours as the others let it. The same scenario always gives the same map.
 */
export function layOut(scenario: Scenario): Layout {
  const links = linksOf(scenario);
  const layers = layersOf(scenario, links);
  const tracks = layTracks(layers, links);
  orderLayers(tracks.layers);
  spreadLayers(tracks.layers, { box: BOX.height + GAP.box, pass: GAP.pass });

  const { columns, lefts, width } = columnsOf(layers);
  const spots = tracks.layers.flat();
  const bottom = (spot: { id: string | null; y: number }, sign: number) =>
    spot.y + (sign * (spot.id === null ? GAP.pass : BOX.height)) / 2;
  const down = GAP.edge + HEAD - Math.min(...spots.map((spot) => bottom(spot, -1)));
  const xOf = (layer: number) => lefts[layer] ?? 0;
  const round = (value: number) => Math.round(value * 10) / 10;

  const places = new Map<string, Place>();
  for (const { id, layer, y } of spots) {
    if (id === null) continue;
    const kind = layer === layers.length - 1 ? 'ending' : 'node';
    places.set(id, { kind, x: xOf(layer), y: round(y + down - BOX.height / 2), ...BOX });
  }
  const lane = round(Math.max(...spots.map((spot) => bottom(spot, 1))) + down + GAP.edge);
  [...scenario.checks.map((check) => check.id), ANY_TIME].forEach((id, i) => {
    const x = GAP.edge + GAP.column + i * (BOX.width + GAP.box);
    places.set(id, { kind: id === ANY_TIME ? 'hangUp' : 'check', x, y: lane + HEAD, ...BOX });
  });
  const laneWidth = Math.max(...[...places.values()].map((place) => place.x + place.width)) + GAP.edge + GAP.column;
  return {
    width: Math.max(width, laneWidth),
    height: lane + HEAD + BOX.height + GAP.edge,
    columns,
    places,
    lane,
    arrows: links.map((link) => ({
      ...link,
      bends: tracks.passed(link.from, link.to).map((spot) => ({
        x: xOf(spot.layer) + BOX.width / 2,
        y: round(spot.y + down),
      })),
    })),
  };
}

/** Columns side by side, and the left edge of each layer's boxes. */
function columnsOf(layers: readonly Layer[]): { columns: readonly Column[]; lefts: readonly number[]; width: number } {
  const columns: Column[] = [];
  const lefts: number[] = [];
  let x: number = GAP.edge;
  layers.forEach(({ stage }, i) => {
    const isNew = stage !== layers[i - 1]?.stage;
    if (isNew && i > 0) x += GAP.layer / 2;
    if (isNew) columns.push({ stage, x, width: 0 });
    x += isNew ? GAP.column : GAP.layer;
    lefts.push(x);
    x += BOX.width;
    if (stage === layers[i + 1]?.stage) return;
    x += GAP.column;
    const column = columns.at(-1);
    if (column) columns[columns.length - 1] = { ...column, width: x - column.x };
  });
  return { columns, lefts, width: x + GAP.edge };
}
