import { arcPath, pointOn } from './gauge-arc.ts';

export interface GaugeProps {
  /** The ends of the scale; what lies beyond is drawn at the end. */
  readonly from: number;
  readonly to: number;
  readonly zones: readonly { readonly from: number; readonly to: number; readonly tone: string }[];
  /** Where the needle points; null where there is too little to point at. */
  readonly needle: number | null;
  /** The interval, drawn as a line outside the zones. */
  readonly span: { readonly low: number; readonly high: number } | null;
  /** Values written along the outside. */
  readonly ticks: readonly number[];
}

const DOME = { x: 130, y: 124 };
const RADIUS = 86;

/** A dial with a needle. It is a picture only: the number, the band and the interval stand beside it in words. */
export function Gauge({ from, to, zones, needle, span, ticks }: GaugeProps) {
  const share = (value: number) => (value - from) / (to - from);
  const tip = needle === null ? null : pointOn(DOME, share(needle), RADIUS - 10);
  return (
    <svg class="gauge" viewBox="0 0 260 138" aria-hidden="true" focusable="false" fill="none">
      {zones.map((zone) => (
        <path
          key={zone.from}
          d={arcPath(DOME, share(zone.from), share(zone.to), RADIUS)}
          class={`gauge-zone ${zone.tone}`}
        />
      ))}
      {span !== null && <path d={arcPath(DOME, share(span.low), share(span.high), RADIUS + 16)} class="gauge-span" />}
      {ticks.map((tick) => {
        const at = pointOn(DOME, share(tick), RADIUS + 30);
        return (
          <text key={tick} x={at.x} y={at.y} class="gauge-tick" text-anchor="middle" dominant-baseline="middle">
            {tick}
          </text>
        );
      })}
      {tip !== null && (
        <>
          <path d={`M${DOME.x} ${DOME.y}L${tip.x} ${tip.y}`} class="gauge-needle" />
          <circle cx={DOME.x} cy={DOME.y} r="8" class="gauge-hub" />
        </>
      )}
    </svg>
  );
}
