import type { JSX } from 'preact';
import { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { coilPath, type Tension } from './coil-path.ts';

export interface CordProps {
  /** 0 loose … 1 stretched; or a function of how far along the cord (keep the function the same between draws). */
  readonly tension: Tension;
  /** CSS pixels; with `fluid` only the first guess, before the box has been measured. */
  readonly width: number;
  readonly height?: number;
  /** Any CSS colour, or colours that follow one another from left to right. Vermilion without. */
  readonly color?: string | readonly string[];
  /** Fill the parent from edge to edge, and draw anew when it changes: a scaled drawing would squash the turns. */
  readonly fluid?: boolean;
  readonly class?: string;
}

/** How long a cord takes to tighten, and the least change worth moving for. */
const TIGHTEN_MS = 600;
const WORTH_MOVING = 0.02;

/**
 * The telephone cord that is this game's one sign for pressure: a loose coil is calm, a stretched wire is not.
 * It is a picture only; whatever uses it says the same in words.
 */
export function Cord({ tension, width, height = 22, color, fluid = false, class: name }: CordProps): JSX.Element {
  const shown = useSettling(tension);
  const id = useId();
  const picture = useRef<SVGSVGElement>(null);
  const wide = useWidth(picture, width, fluid);
  const core = height * 0.17;
  const outline = core + Math.max(2.6, height * 0.13);
  const path = useMemo(
    () => coilPath({ width: wide, height, tension: shown, stroke: outline }),
    [wide, height, shown, outline],
  );
  const colors = typeof color === 'string' || color === undefined ? null : color;
  return (
    <svg
      ref={picture}
      class={name === undefined ? 'cord' : `cord ${name}`}
      width={fluid ? '100%' : width}
      height={height}
      fill="none"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {colors === null ? null : (
        <linearGradient id={id} gradientUnits="userSpaceOnUse" x1="0" x2={wide} y1="0" y2="0">
          {colors.map((stop, i) => (
            <stop key={stop} offset={i / Math.max(1, colors.length - 1)} style={{ stopColor: stop }} />
          ))}
        </linearGradient>
      )}
      <path d={path} style={{ stroke: 'var(--cord-outline, #221a2c)' }} stroke-width={outline} />
      <path
        d={path}
        style={{ stroke: colors === null ? ((color as string | undefined) ?? 'var(--cord, #c23a1e)') : `url(#${id})` }}
        stroke-width={core}
      />
    </svg>
  );
}

/**
 * Follows a plain number to its new value over 600 ms, then stands still: nothing runs between changes.
 * A function is drawn as it is, and so is everything where less motion is wanted.
 */
function useSettling(target: Tension): Tension {
  const [shown, setShown] = useState<Tension>(() => target);
  const now = useRef<Tension>(target);
  useEffect(() => {
    const from = now.current;
    if (typeof target !== 'number' || typeof from !== 'number') {
      now.current = target;
      setShown(() => target);
      return;
    }
    if (Math.abs(target - from) < WORTH_MOVING || lessMotion()) {
      now.current = target;
      setShown(target);
      return;
    }
    const start = performance.now();
    let frame = requestAnimationFrame(function draw(time) {
      const share = Math.min(1, Math.max(0, (time - start) / TIGHTEN_MS));
      const value = from + (target - from) * ((1 - Math.cos(Math.PI * share)) / 2);
      now.current = value;
      setShown(value);
      if (share < 1) frame = requestAnimationFrame(draw);
    });
    return () => cancelAnimationFrame(frame);
  }, [target]);
  return typeof target === 'number' ? shown : target;
}

/** The box's own width in whole pixels, followed while `fluid`. */
function useWidth(picture: { readonly current: SVGSVGElement | null }, guess: number, fluid: boolean): number {
  const [measured, setMeasured] = useState(guess);
  useLayoutEffect(() => {
    const box = picture.current;
    if (!fluid || box === null) return;
    const follow = () => setMeasured(Math.max(1, Math.round(box.getBoundingClientRect().width)));
    follow();
    const observer = new ResizeObserver(follow);
    observer.observe(box);
    return () => observer.disconnect();
  }, [picture, fluid]);
  return fluid ? measured : guess;
}

function lessMotion(): boolean {
  const asked = document.documentElement.dataset.motion;
  if (asked === 'reduced') return true;
  return asked !== 'full' && matchMedia('(prefers-reduced-motion: reduce)').matches;
}
