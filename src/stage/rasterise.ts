import type { Box } from './plan.ts';

/**
 * Draws SVG markup onto a canvas of its own, at exact device pixels, so that nothing on the stage is ever scaled and blurred.
 * `view` is the part to show, in the drawing's units; `scale` is device pixels for one of them. Rejects where the browser cannot
 * read the markup or has no canvas to give.
 */
export async function rasterise(markup: string, view: Box, scale: number): Promise<HTMLCanvasElement> {
  const width = Math.max(1, Math.ceil(view.width * scale));
  const height = Math.max(1, Math.ceil(view.height * scale));
  // The view is widened to whole pixels too: else the picture would be stretched by a fraction of one.
  const box = [view.x, view.y, width / scale, height / scale].join(' ');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${box}" fill="none">${markup}</svg>`;
  const url = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d');
    if (!context) throw new Error('This browser gives no canvas to draw on.');
    context.drawImage(image, 0, 0, width, height);
    return canvas;
  } finally {
    URL.revokeObjectURL(url);
  }
}
