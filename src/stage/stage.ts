import type { Portrait, Room } from '../scenario/vocabulary.ts';

/**
 * The picture behind the page. The page says what is to be seen; the stage knows how to draw it and nothing else.
 */
export type StageScene =
  | { readonly name: 'desk'; readonly daylight: StageLight }
  | { readonly name: 'ringing'; readonly daylight: StageLight }
  | {
      readonly name: 'call';
      readonly daylight: StageLight;
      /** Dims the voice disc; the caller is on hold. */
      readonly onHold: boolean;
      /** 1–10; tightens the cord. */
      readonly pulse: number;
      /** The mobile on the desk lights up. */
      readonly smsLit: boolean;
    }
  | { readonly name: 'verdict'; readonly daylight: StageLight }
  | { readonly name: 'debrief'; readonly portrait: Portrait; readonly room: Room };

export type StageLight = 'day' | 'dusk' | 'evening';

export interface Stage {
  /** Draws a scene; the same scene again changes only what differs. */
  show(scene: StageScene): void;
  /** Lets the voice disc move: loudness 0–1, twenty values a second, from so many ms from now on. Silence ends it. */
  speak(envelope: readonly number[], delayMs?: number): void;
  hush(): void;
  setReducedMotion(reduced: boolean): void;
  /** True while nothing moves and the loop sleeps. */
  readonly asleep: boolean;
  /** Moves the canvas into another element (each screen lays the stage out anew) and follows its size. */
  attach(parent: HTMLElement): void;
  close(): void;
}

/** Loads and starts the stage. Rejects where no canvas can be had; the page then plays on without. */
export type OpenStage = (parent: HTMLElement, options: { readonly reducedMotion: boolean }) => Promise<Stage>;
