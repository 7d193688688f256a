import type { GameObjects } from 'phaser';
import { clamp01, cubicBezier, mix } from '../ease.ts';
import { LiveScene, type Setting } from '../live-scene.ts';
import type { StageSize } from '../plan.ts';
import { layOutDebrief } from '../sets/debrief-set.ts';
import type { StageScene } from '../stage.ts';

type Debrief = Extract<StageScene, { name: 'debrief' }>;

/** The disc opens in 700 ms, a little too far and back; with less motion the veil fades in 120. */
const OPENING = 700;
const FADE = 120;
const springy = cubicBezier(0.3, 1.3, 0.5, 1);

/** The silhouette becomes a person: the disc opens onto the room that waits on the backdrop. */
export class DebriefScene extends LiveScene<Debrief> {
  private size: StageSize | null = null;
  private reduced = false;
  private began = 0;
  private veil: GameObjects.Image | null = null;
  private silhouette: GameObjects.Image | null = null;

  build(setting: Setting<Debrief>): void {
    const { size } = setting;
    this.size = size;
    this.children.removeAll(true);
    this.veil = this.add
      .image(0, 0, 'veil')
      .setOrigin(0)
      .setScale(1 / size.ratio);
    const { disc } = layOutDebrief(size);
    this.silhouette = this.add.image(disc.x, disc.y, 'silhouette').setScale(1 / size.ratio);
    this.began ||= performance.now();
    this.turn(setting);
  }

  turn({ reducedMotion }: Setting<Debrief>): void {
    this.reduced = reducedMotion;
  }

  /** Somebody else is to be revealed. */
  forget(): void {
    this.began = 0;
  }

  protected step(now: number): number {
    const share = clamp01((now - this.began) / (this.reduced ? FADE : OPENING));
    const over = share >= 1;
    this.veil?.setVisible(!over).setAlpha(this.reduced ? 1 - share : 1);
    this.silhouette?.setVisible(!over).setAlpha(this.reduced ? 1 - share : clamp01(1 - share * 3));
    if (!over && !this.reduced) this.open(springy(share), share);
    return over ? Number.POSITIVE_INFINITY : 0;
  }

  /** Cuts the hole into the veil's own canvas: it only ever grows, but for the spring's way back, which lies off the stage. */
  private open(grown: number, share: number): void {
    if (!this.size) return;
    const { width, height, ratio } = this.size;
    const { disc } = layOutDebrief(this.size);
    const source = this.textures.get('veil').getSourceImage();
    if (!(source instanceof HTMLCanvasElement) || share === 0) return;
    const context = source.getContext('2d');
    if (!context) return;
    const whole = Math.hypot(Math.max(disc.x, width - disc.x), Math.max(disc.y, height - disc.y));
    context.globalCompositeOperation = 'destination-out';
    context.beginPath();
    context.arc(disc.x * ratio, disc.y * ratio, mix(disc.radius, whole, grown) * ratio, 0, 2 * Math.PI);
    context.fill();
    context.globalCompositeOperation = 'source-over';
  }
}
