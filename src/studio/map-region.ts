/** A region of the map, in its own pixels. */
export interface Region {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export function meets(a: Region, b: Region): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

export function rounded(pen: CanvasRenderingContext2D, { x, y, width, height }: Region, radius: number): void {
  pen.beginPath();
  pen.roundRect(x, y, width, height, radius);
}
