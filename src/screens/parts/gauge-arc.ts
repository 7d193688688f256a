/** A half circle that runs from the left (0) over the top to the right (1), about a centre at its foot. */
export interface Dome {
  readonly x: number;
  readonly y: number;
}

/** The point at a share of the way round, at a distance from the centre. Shares outside 0 … 1 stay at the ends. */
export function pointOn({ x, y }: Dome, share: number, radius: number): { readonly x: number; readonly y: number } {
  const angle = Math.PI * (1 - Math.min(1, Math.max(0, share)));
  return { x: round(x + radius * Math.cos(angle)), y: round(y - radius * Math.sin(angle)) };
}

/** SVG path along the half circle between two shares. */
export function arcPath(dome: Dome, from: number, to: number, radius: number): string {
  const start = pointOn(dome, from, radius);
  const end = pointOn(dome, to, radius);
  return `M${start.x} ${start.y}A${radius} ${radius} 0 0 1 ${end.x} ${end.y}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
