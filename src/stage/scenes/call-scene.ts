import type { GameObjects } from 'phaser';
import { coilPoints, tensionOf } from '../coil.ts';
import { easeInOut, mix } from '../ease.ts';
import { LiveScene, type Setting, type Speech } from '../live-scene.ts';
import { CORD_NUMBER, INK_NUMBER, PALETTES } from '../palette.ts';
import { type CallLayout, layOutCall, MOBILE_ORIGIN } from '../sets/call-set.ts';
import type { StageScene } from '../stage.ts';
import { BARS, barReach, follow, loudnessAt, STEP } from '../voice.ts';

type Call = Extract<StageScene, { name: 'call' }>;

/** The cord takes this long to follow the pulse, in milliseconds. */
const TIGHTEN = 600;
/** Shares of the disc's radius: where the bars begin, how long they are at rest and at their loudest, how thick. */
const BAR = { from: 1.13, rest: 0.035, reach: 0.36, width: 0.041 };
/** With less motion the ring shows a level that stands still while somebody speaks. */
const STILL_LEVEL = 0.45;
const ON_HOLD = 0.35;

/** Somebody on the line: a silhouette in a ring of bars that follows the voice, a cord that follows the pulse. */
export class CallScene extends LiveScene<Call> {
  private layout: CallLayout | null = null;
  private colour = 0;
  private reduced = false;
  private onHold = false;
  private speech: Speech | null = null;
  private level = 0;
  private seen = 0;
  private tension = { from: 0, to: 0, since: Number.NEGATIVE_INFINITY };
  /** The tension the cord was last drawn at. */
  private drawn = -1;
  private silhouette: GameObjects.Image | null = null;
  private mobile: GameObjects.Image | null = null;
  private bars: GameObjects.Graphics | null = null;
  private cord: GameObjects.Graphics | null = null;

  build(setting: Setting<Call>): void {
    const { ratio } = setting.size;
    const layout = layOutCall(setting.size);
    this.layout = layout;
    this.children.removeAll(true);
    this.bars = this.add.graphics();
    this.silhouette = this.add.image(layout.disc.x, layout.disc.y, 'silhouette').setScale(1 / ratio);
    this.mobile = layout.mobile
      ? this.add
          .image(layout.mobile.x, layout.mobile.y, 'mobile')
          .setOrigin(MOBILE_ORIGIN.x, MOBILE_ORIGIN.y)
          .setScale(1 / ratio)
      : null;
    this.cord = this.add.graphics();
    this.drawn = -1;
    this.turn(setting);
  }

  turn({ scene, reducedMotion }: Setting<Call>): void {
    this.colour = PALETTES[scene.daylight].bar;
    this.reduced = reducedMotion;
    this.onHold = scene.onHold;
    this.silhouette?.setAlpha(scene.onHold ? ON_HOLD : 1);
    this.mobile?.setTexture(scene.smsLit ? 'mobile-lit' : 'mobile');
    const to = tensionOf(scene.pulse);
    if (to === this.tension.to) return;
    const now = performance.now();
    const first = this.drawn < 0;
    this.tension = { from: this.tensionAt(now), to, since: first || reducedMotion ? Number.NEGATIVE_INFINITY : now };
  }

  /** Null silences it. */
  hear(speech: Speech | null): void {
    this.speech = speech;
  }

  /** Another call: nothing said, nothing felt yet. */
  forget(): void {
    this.speech = null;
    this.level = 0;
    this.tension = { from: 0, to: 0, since: Number.NEGATIVE_INFINITY };
  }

  protected step(now: number): number {
    const tension = this.tensionAt(now);
    if (tension !== this.drawn) this.drawCord(tension);
    const speaks = this.listen(now);
    this.drawBars(now);
    if (tension !== this.tension.to) return 0;
    if (this.reduced) return speaks;
    return Number.isFinite(speaks) || this.level > 0 ? 0 : Number.POSITIVE_INFINITY;
  }

  /** Brings the level up to date; answers for how many milliseconds the voice goes on, Infinity when it is silent. */
  private listen(now: number): number {
    const { speech } = this;
    const left = speech ? speech.from + speech.envelope.length * STEP - now : 0;
    const speaks = speech !== null && left > 0 && !this.onHold;
    if (this.reduced) this.level = speaks ? STILL_LEVEL : 0;
    else {
      const loudness = speaks ? loudnessAt(speech.envelope, now - speech.from) : 0;
      // A stage that slept saw nothing: it begins where it left off, not a second later.
      this.level = follow(this.level, loudness, Math.min(50, now - this.seen));
      if (!speaks && this.level < 0.01) this.level = 0;
    }
    this.seen = now;
    return speaks ? left : Number.POSITIVE_INFINITY;
  }

  private tensionAt(now: number): number {
    const { from, to, since } = this.tension;
    const share = (now - since) / TIGHTEN;
    return share >= 1 ? to : mix(from, to, easeInOut(share));
  }

  private drawBars(now: number): void {
    if (!this.layout || !this.bars) return;
    const { x, y, radius } = this.layout.disc;
    this.bars.clear();
    this.bars.lineStyle(BAR.width * radius, this.colour, this.onHold ? ON_HOLD : 1);
    // One path for the whole ring: 72 strokes of their own cost four times as much.
    this.bars.beginPath();
    for (let bar = 0; bar < BARS; bar += 1) {
      const angle = (bar / BARS) * 2 * Math.PI - Math.PI / 2;
      const share = this.reduced ? this.level : barReach(bar, this.level, now / 1000);
      const outer = (BAR.from + BAR.rest + BAR.reach * share) * radius;
      this.bars.moveTo(x + Math.cos(angle) * BAR.from * radius, y + Math.sin(angle) * BAR.from * radius);
      this.bars.lineTo(x + Math.cos(angle) * outer, y + Math.sin(angle) * outer);
    }
    this.bars.strokePath();
  }

  private drawCord(tension: number): void {
    if (!this.layout || !this.cord) return;
    const { scale } = this.layout.cord;
    const points = coilPoints({ ...this.layout.cord, tension });
    this.cord.clear();
    for (const [width, colour] of [
      [9, INK_NUMBER],
      [5.2, CORD_NUMBER],
    ] as const) {
      this.cord.lineStyle(width * scale, colour, 1);
      this.cord.beginPath();
      points.forEach((point, index) => {
        if (index === 0) this.cord?.moveTo(point.x, point.y);
        else this.cord?.lineTo(point.x, point.y);
      });
      this.cord.strokePath();
    }
    this.drawn = tension;
  }
}
