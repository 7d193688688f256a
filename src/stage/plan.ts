/** The stage in CSS pixels, and how many device pixels make one. */
export interface StageSize {
  readonly width: number;
  readonly height: number;
  readonly ratio: number;
}

/** A rectangle; on the stage in CSS pixels from its top left corner, in a drawing in the drawing's own units. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A drawing that moves or changes over the backdrop, rasterised once for its size and handed to Phaser as a texture. */
export interface Cutout {
  readonly key: string;
  /** SVG markup in the drawing's own units. */
  readonly markup: string;
  /** The part of the drawing to keep. */
  readonly view: Box;
  /** CSS pixels for one of its units. */
  readonly scale: number;
}

/**
 * How one scene is drawn at one size. What stands still is one backdrop, painted once; Phaser draws only inside `live`, since
 * without a graphics processor every pixel of a canvas costs on every frame.
 */
export interface Plan {
  /** SVG markup in CSS pixels of the stage. */
  readonly backdrop: string;
  /** Null where nothing ever moves. */
  readonly live: Box | null;
  readonly cutouts: readonly Cutout[];
}
