import { Backdrop } from './backdrop.ts';
import { LiveLayer, type LiveName } from './live-layer.ts';
import type { Setting, Speech } from './live-scene.ts';
import type { Box, Plan, StageSize } from './plan.ts';
import { rasterise } from './rasterise.ts';
import { planCall } from './sets/call-set.ts';
import { planDebrief } from './sets/debrief-set.ts';
import { planDesk, planRinging } from './sets/desk-set.ts';
import { planVerdict } from './sets/verdict-set.ts';
import type { OpenStage, Stage, StageScene } from './stage.ts';

/**
 * Opens the stage: a backdrop that is painted once per scene and size, and over what moves in it a smaller canvas for Phaser.
 * While the telephone rings at 1232×716 and ratio 2, without a graphics processor, one canvas for everything kept its thread busy
 * for 47–87 % of the time and fell to 30–45 frames a second on a loaded machine; two keep it for 27–60 % and give 44–55 there,
 * and 55–60 where the machine is quiet.
 */
export const openStage: OpenStage = async (parent, options) => {
  const frame = document.createElement('div');
  frame.setAttribute('aria-hidden', 'true');
  frame.style.cssText = 'position:absolute;inset:0;overflow:hidden;pointer-events:none';
  const backdrop = addCanvas(frame);
  const canvas = addCanvas(frame);
  const context = backdrop.getContext('2d');
  if (!context) throw new Error('This browser gives no canvas to draw on.');
  parent.append(frame);
  return new TwoLayerStage(frame, new Backdrop(context), await LiveLayer.open(canvas), options.reducedMotion);
};

function addCanvas(frame: HTMLElement): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.style.cssText = 'position:absolute;left:0;top:0;display:block';
  frame.append(canvas);
  return canvas;
}

function planOf(scene: StageScene, size: StageSize): Plan | Promise<Plan> {
  switch (scene.name) {
    case 'desk':
      return planDesk(scene.daylight, size);
    case 'ringing':
      return planRinging(scene.daylight, size);
    case 'call':
      return planCall(scene.daylight, size);
    case 'verdict':
      return planVerdict(scene.daylight, size);
    case 'debrief':
      return planDebrief(scene.portrait, scene.room, size);
  }
}

/** What a picture is painted for: another name is another picture, the same name is one in which something may have changed. */
function nameOf({ scene, size }: Setting<StageScene>): string {
  const about = scene.name === 'debrief' ? [scene.portrait, scene.room] : [scene.daylight];
  return [scene.name, ...about, size.width, size.height, size.ratio].join();
}

/** A scene goes on through a change of size or light; another scene, or another person revealed, begins anew. */
function goesOn(before: StageScene | null, now: StageScene): boolean {
  if (before?.name === 'debrief' && now.name === 'debrief') {
    return before.portrait === now.portrait && before.room === now.room;
  }
  return before?.name === now.name;
}

type LiveSetting = Setting<Extract<StageScene, { name: LiveName }>>;

function isLive(setting: Setting<StageScene>): setting is LiveSetting {
  return setting.scene.name !== 'desk' && setting.scene.name !== 'verdict';
}

class TwoLayerStage implements Stage {
  private scene: StageScene | null = null;
  private speech: Speech | null = null;
  /** Picture and size on the stage now. */
  private shown = '';
  private last: StageScene | null = null;
  /** Something changed in this turn of the event loop, and will be looked at when the turn is over. */
  private due = false;
  private painting = false;
  private closed = false;
  private readonly look = () => this.schedule();
  private readonly observer = new ResizeObserver(this.look);
  private ratioQuery: MediaQueryList | null = null;

  constructor(
    private readonly frame: HTMLElement,
    private readonly backdrop: Backdrop,
    private readonly live: LiveLayer,
    private reducedMotion: boolean,
  ) {
    this.observer.observe(frame);
  }

  get asleep(): boolean {
    return this.live.asleep && !this.painting && !this.due;
  }

  show(scene: StageScene): void {
    this.scene = scene;
    this.schedule();
  }

  speak(envelope: readonly number[], delayMs = 0): void {
    this.speech = { envelope, from: performance.now() + delayMs };
    this.live.hear(this.speech);
  }

  hush(): void {
    this.speech = null;
    this.live.hear(null);
  }

  setReducedMotion(reduced: boolean): void {
    this.reducedMotion = reduced;
    this.schedule();
  }

  attach(parent: HTMLElement): void {
    if (this.frame.parentElement !== parent) {
      // What moved belongs to the old place; the wall may stand until the new picture is painted.
      this.leave();
      parent.append(this.frame);
    }
    this.schedule();
  }

  close(): void {
    this.closed = true;
    this.observer.disconnect();
    this.ratioQuery?.removeEventListener('change', this.look);
    this.live.close();
    this.frame.remove();
  }

  /** A page often moves the stage and changes its scene at once: one look at both. */
  private schedule(): void {
    if (this.due) return;
    this.due = true;
    queueMicrotask(() => {
      this.due = false;
      this.refresh();
    });
  }

  /** Brings the stage in line with scene, size and pixel ratio; paints only where one of them asks for it. */
  private refresh(): void {
    const setting = this.wanted();
    // Whoever is painting looks again when it is done.
    if (this.closed || this.painting || !this.scene) return;
    if (!setting) this.leave();
    else if (nameOf(setting) !== this.shown) void this.catchUp(setting);
    else if (isLive(setting)) this.live.turn(setting);
  }

  /** Null while the stage is nowhere on the page. */
  private wanted(): Setting<StageScene> | null {
    const { scene, reducedMotion, backdrop } = this;
    const { width, height } = this.frame.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    this.watchRatio(ratio);
    if (!scene || this.closed || width < 1 || height < 1) return null;
    return { scene, size: { width, height, ratio }, reducedMotion, backdrop };
  }

  /** Nothing is to move out of sight. */
  private leave(): void {
    this.shown = '';
    this.live.hide();
  }

  /** A window moved to another screen changes its pixels without changing its size. */
  private watchRatio(ratio: number): void {
    const query = `(resolution: ${ratio}dppx)`;
    if (this.ratioQuery?.media === query) return;
    this.ratioQuery?.removeEventListener('change', this.look);
    this.ratioQuery = window.matchMedia(query);
    this.ratioQuery.addEventListener('change', this.look);
  }

  /** Paints, and paints again for as long as the page has moved on meanwhile. */
  private async catchUp(first: Setting<StageScene>): Promise<void> {
    this.painting = true;
    try {
      for (let next: Setting<StageScene> | null = first; next && nameOf(next) !== this.shown; next = this.wanted()) {
        await this.paint(next);
      }
    } catch (problem) {
      // The picture before it stands, and whatever changes next tries again.
      reportError(problem);
    } finally {
      this.painting = false;
    }
    if (!this.wanted()) this.leave();
  }

  /** Rasterises everything aside first, so that the old picture stands until the new one is whole. */
  private async paint(setting: Setting<StageScene>): Promise<void> {
    const { scene, size } = setting;
    const plan = await planOf(scene, size);
    const whole: Box = { x: 0, y: 0, width: size.width, height: size.height };
    const [picture, ...pieces] = await Promise.all([
      rasterise(plan.backdrop, whole, size.ratio),
      ...plan.cutouts.map(({ markup, view, scale }) => rasterise(markup, view, scale * size.ratio)),
    ]);
    if (this.closed || !picture) return;
    this.backdrop.lay(picture, size.ratio);
    if (plan.live && isLive(setting)) {
      const cutouts = new Map(plan.cutouts.map(({ key }, index) => [key, pieces[index] ?? picture]));
      this.live.show(this.latest(setting), plan.live, cutouts, goesOn(this.last, scene));
      this.live.hear(this.speech);
    } else this.live.hide();
    this.shown = nameOf(setting);
    this.last = scene;
  }

  /** What changed in the picture while it was being painted: an SMS, a pulse. */
  private latest(setting: LiveSetting): LiveSetting {
    const now = this.wanted();
    return now && isLive(now) && nameOf(now) === nameOf(setting) ? now : setting;
  }
}
