import type { Box } from './plan.ts';

/** The canvas of what stands still. It keeps a clean copy, so that a part can be painted over again and again. */
export class Backdrop {
  private clean: HTMLCanvasElement | null = null;
  private ratio = 1;

  constructor(private readonly context: CanvasRenderingContext2D) {}

  /** Puts up a picture of so many device pixels to a CSS pixel. */
  lay(picture: HTMLCanvasElement, ratio: number): void {
    const { canvas } = this.context;
    this.clean = picture;
    this.ratio = ratio;
    canvas.width = picture.width;
    canvas.height = picture.height;
    canvas.style.width = `${picture.width / ratio}px`;
    canvas.style.height = `${picture.height / ratio}px`;
    this.context.drawImage(picture, 0, 0);
  }

  /** Cleans a part and paints on it, in CSS pixels of the stage; nothing outside the part is touched. */
  paintOver(part: Box, paint: (context: CanvasRenderingContext2D) => void): void {
    const { clean, context, ratio } = this;
    if (!clean) return;
    const x = Math.max(0, Math.floor(part.x * ratio));
    const y = Math.max(0, Math.floor(part.y * ratio));
    const width = Math.min(clean.width - x, Math.ceil(part.width * ratio));
    const height = Math.min(clean.height - y, Math.ceil(part.height * ratio));
    context.save();
    context.beginPath();
    context.rect(x, y, width, height);
    context.clip();
    context.drawImage(clean, x, y, width, height, x, y, width, height);
    context.scale(ratio, ratio);
    paint(context);
    context.restore();
  }
}
