import type { GameObjects } from 'phaser';
import type { Backdrop } from '../backdrop.ts';
import { coilPoints, tensionOf } from '../coil.ts';
import { easeInOut, mix } from '../ease.ts';
import { LiveScene, type Setting, type Speech } from '../live-scene.ts';
import { CORD, INK, PALETTES } from '../palette.ts';
import { type CallLayout, layOutCall, MOBILE_VIEW } from '../sets/call-set.ts';
import type { StageScene } from '../stage.ts';
import { BARS, barReach, follow, loudnessAt, STEP } from '../voice.ts';

type Call = Extract<StageScene, { name: 'call' }>;

/** The cord takes this long to follow the pulse, in milliseconds. */
const TIGHTEN = 600;
/** Shares of the disc's radius: where the bars begin, how long they are at rest and at their loudest, how thick. */
const BAR = { from: 1.13, rest: 0.035, reach: 0.36, width: 0.041 };
/** The light behind the disc: how far it reaches beyond it, and how strong it is, when the voice is at its loudest. */
const GLOW = { reach: 0.38, alpha: 0.24 };
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
  /** Null until a call has a pulse. */
  private tension: { readonly from: number; readonly to: number; readonly since: number } | null = null;
  /** The tension the cord was last drawn at; null when the desk must be drawn again. */
  private drawn: number | null = null;
  private smsLit = false;
  private backdrop: Backdrop | null = null;
  private silhouette: GameObjects.Image | null = null;
  private bars: GameObjects.Graphics | null = null;

  build(setting: Setting<Call>): void {
    const { ratio } = setting.size;
    const layout = layOutCall(setting.size);
    this.layout = layout;
    this.children.removeAll(true);
    this.bars = this.add.graphics();
    this.silhouette = this.add.image(layout.disc.x, layout.disc.y, 'silhouette').setScale(1 / ratio);
    this.drawn = null;
    this.turn(setting);
  }

  turn({ scene, reducedMotion, backdrop }: Setting<Call>): void {
    this.backdrop = backdrop;
    this.colour = PALETTES[scene.daylight].bar;
    this.reduced = reducedMotion;
    this.onHold = scene.onHold;
    this.silhouette?.setAlpha(scene.onHold ? ON_HOLD : 1);
    if (this.smsLit !== scene.smsLit) this.drawn = null;
    this.smsLit = scene.smsLit;
    const to = tensionOf(scene.pulse);
    const now = performance.now();
    if (!this.tension || reducedMotion) this.tension = { from: to, to, since: now };
    else if (to !== this.tension.to) this.tension = { from: this.tensionAt(now), to, since: now };
  }

  /** Null silences it. */
  hear(speech: Speech | null): void {
    this.speech = speech;
  }

  /** Another call: nothing said, nothing felt yet. */
  forget(): void {
    this.speech = null;
    this.level = 0;
    this.tension = null;
  }

  protected step(now: number): number {
    const tension = this.tensionAt(now);
    if (tension !== this.drawn) this.drawDesk(tension);
    const speaks = this.listen(now);
    this.drawBars(now);
    if (tension !== this.tension?.to) return 0;
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
    if (!this.tension) return 0;
    const { from, to, since } = this.tension;
    const share = (now - since) / TIGHTEN;
    return share >= 1 || from === to ? to : mix(from, to, easeInOut(share));
  }

  private drawBars(now: number): void {
    if (!this.layout || !this.bars) return;
    const { x, y, radius } = this.layout.disc;
    this.bars.clear();
    if (this.level > 0) {
      this.bars.fillStyle(this.colour, GLOW.alpha * this.level);
      this.bars.fillCircle(x, y, (BAR.from + GLOW.reach * this.level) * radius);
    }
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

  /**
   * Mobile and cord lie still nearly always: they go onto the backdrop, so that Phaser's canvas need not reach across the desk
   * while somebody speaks.
   */
  private drawDesk(tension: number): void {
    const { layout } = this;
    if (!layout) return;
    const { mobile, cord, strip } = layout;
    const points = coilPoints({ ...cord, tension });
    this.backdrop?.paintOver(strip, (context) => {
      if (mobile) {
        const source = this.textures.get(this.smsLit ? 'mobile-lit' : 'mobile').getSourceImage() as HTMLCanvasElement;
        const { x, y, width, height } = MOBILE_VIEW;
        const { scale } = mobile;
        context.drawImage(source, mobile.x + x * scale, mobile.y + y * scale, width * scale, height * scale);
      }
      context.lineCap = 'round';
      context.lineJoin = 'round';
      context.beginPath();
      for (const { x, y } of points) context.lineTo(x, y);
      for (const [width, colour] of [
        [9, INK],
        [5.2, CORD],
      ] as const) {
        context.lineWidth = width * cord.scale;
        context.strokeStyle = colour;
        context.stroke();
      }
    });
    this.drawn = tension;
  }
}
