import { Scene } from 'phaser';
import type { Backdrop } from './backdrop.ts';
import type { StageSize } from './plan.ts';
import type { StageScene } from './stage.ts';

/** How a scene is to be drawn now. */
export interface Setting<S extends StageScene> {
  readonly scene: S;
  readonly size: StageSize;
  readonly reducedMotion: boolean;
  /** For what lies still most of the time and seldom moves. */
  readonly backdrop: Backdrop;
}

/**
 * The moving part of a scene. It holds no rule: it is told what to show and shows it. Coordinates are CSS pixels of the stage;
 * the camera turns them into device pixels of the part that Phaser draws.
 */
export abstract class LiveScene<S extends StageScene> extends Scene {
  /** Milliseconds until something moves again: 0 on the next frame, Infinity never. Read after every frame. */
  rest = 0;

  /** Makes its objects anew, for a new size or a new scene. */
  abstract build(setting: Setting<S>): void;

  /** Takes over what differs: the scene, the voice's envelope or the wish for less motion. */
  abstract turn(setting: Setting<S>): void;

  /** Moves what moves to where it is at this time (milliseconds of the page's clock); answers the new `rest`. */
  protected abstract step(now: number): number;

  override update(): void {
    this.rest = this.step(performance.now());
  }
}

/** The voice of the caller, for scenes that show it. */
export interface Speech {
  readonly envelope: readonly number[];
  /** When it began, on the page's clock. */
  readonly from: number;
}
