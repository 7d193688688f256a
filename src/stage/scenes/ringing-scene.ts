import type { GameObjects } from 'phaser';
import type { Backdrop } from '../backdrop.ts';
import { clamp01 } from '../ease.ts';
import { LiveScene, type Setting } from '../live-scene.ts';
import { PALETTES } from '../palette.ts';
import { type DeskLayout, GRIP_ORIGIN, GRIP_Y, LIGHT_VIEW, layOutDesk } from '../sets/desk-set.ts';
import type { StageScene } from '../stage.ts';

type Ringing = Extract<StageScene, { name: 'ringing' }>;

/** A ring lasts 1 s, then 2 s of quiet. */
const RING = 1000;
const CYCLE = 3000;
/** One swing of the handset from side to side, and how far it turns to each. */
const SWING = 90;
const TURN = (7 * Math.PI) / 180;
/** Units the handset jumps off its rest while it rings. */
const LIFT = 20;
/** The middle of the arcs, in units above the grip. */
const ARC_LIFT = 18;
/** Two arcs to a side: radius and half the angle they span. */
const ARCS = [
  { radius: 138, spread: (13 * Math.PI) / 180 },
  { radius: 168, spread: (18 * Math.PI) / 180 },
] as const;

/** The telephone rings: the handset swings over its rest, arcs pulse beside it, the light on the front is lit. */
export class RingingScene extends LiveScene<Ringing> {
  private layout: DeskLayout | null = null;
  private colour = 0;
  private reduced = false;
  private began = 0;
  private handset: GameObjects.Image | null = null;
  private backdrop: Backdrop | null = null;
  private lit = false;
  private arcs: GameObjects.Graphics | null = null;

  build(setting: Setting<Ringing>): void {
    const { ratio } = setting.size;
    const layout = layOutDesk(setting.size);
    const { x, y } = layout.phone;
    this.layout = layout;
    this.children.removeAll(true);
    this.arcs = this.add.graphics();
    this.lit = false;
    this.handset = this.add
      .image(x, y, 'landline-handset')
      .setOrigin(GRIP_ORIGIN.x, GRIP_ORIGIN.y)
      .setScale(1 / ratio);
    this.began ||= performance.now();
    this.turn(setting);
  }

  turn({ scene, reducedMotion, backdrop }: Setting<Ringing>): void {
    this.backdrop = backdrop;
    this.colour = PALETTES[scene.daylight].arc;
    this.reduced = reducedMotion;
  }

  /** The next time it is shown is another call: its first ring begins at once. */
  forget(): void {
    this.began = 0;
  }

  protected step(now: number): number {
    if (this.reduced) {
      // Arcs alone say that it rings; nothing travels.
      this.pose(0, 0, 1, 0);
      return Number.POSITIVE_INFINITY;
    }
    const time = (now - this.began) % CYCLE;
    if (time >= RING) {
      this.pose(0, 0, 0, 0);
      return CYCLE - time;
    }
    // Up and down within one swing, so that it neither jumps nor drops.
    const strength = Math.min(1, time / SWING, (RING - time) / SWING);
    this.pose(TURN * strength * Math.sin((time / SWING) * Math.PI), LIFT * strength, strength, time / (RING / 2));
    return 0;
  }

  /** `pulse` counts the waves that have left the telephone: two to a ring, well under three flashes a second. */
  private pose(angle: number, lift: number, strength: number, pulse: number): void {
    if (!this.layout) return;
    const { x, y, scale } = this.layout.phone;
    this.handset?.setPosition(x, y + (GRIP_Y - lift) * scale).setRotation(angle);
    this.light(strength > 0);
    this.arcs?.clear();
    if (strength === 0) return;
    ARCS.forEach(({ radius, spread }, index) => {
      const phase = (pulse - index * 0.22) % 1;
      const alpha = this.reduced ? 1 : strength * (0.45 + 0.55 * clamp01(Math.sin(Math.PI * Math.max(0, phase)) * 1.4));
      const reach = (radius + (this.reduced ? 0 : 5 * Math.max(0, phase))) * scale;
      this.arcs?.lineStyle(5.5 * scale, this.colour, alpha);
      for (const side of [0, Math.PI]) {
        this.arcs?.beginPath();
        this.arcs?.arc(x, y + (GRIP_Y - ARC_LIFT) * scale, reach, side - spread, side + spread);
        this.arcs?.strokePath();
      }
    });
  }

  /** The light on the front changes twice a ring: it goes onto the backdrop, and Phaser's canvas ends above it. */
  private light(lit: boolean): void {
    if (!this.layout || lit === this.lit) return;
    this.lit = lit;
    const { x, y, scale } = this.layout.phone;
    const part = {
      x: x + LIGHT_VIEW.x * scale,
      y: y + LIGHT_VIEW.y * scale,
      width: LIGHT_VIEW.width * scale,
      height: LIGHT_VIEW.height * scale,
    };
    const source = this.textures.get('landline-light').getSourceImage() as HTMLCanvasElement;
    this.backdrop?.paintOver(part, (context) => {
      if (lit) context.drawImage(source, part.x, part.y, part.width, part.height);
    });
  }
}
