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
 * Measured without a graphics processor at 1232×716 and ratio 2: see tests/browser/stage.spec.ts.
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

/** What makes it another picture rather than the same one with something changed. */
function pictureOf(scene: StageScene): string {
  return scene.name === 'debrief' ? [scene.name, scene.portrait, scene.room].join() : [scene.name, scene.daylight].join();
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
  private shownScene: StageScene['name'] | null = null;
  private shownPicture = '';
  /** Counts the paintings begun; one that was overtaken is thrown away. */
  private painting = 0;
  private busy = false;
  private closed = false;
  private readonly observer = new ResizeObserver(() => this.refresh());
  private readonly onRatio = () => this.refresh();
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
    return this.live.asleep && !this.busy;
  }

  show(scene: StageScene): void {
    this.scene = scene;
    this.refresh();
  }

  speak(envelope: readonly number[]): void {
    this.speech = { envelope, from: performance.now() };
    this.live.hear(this.speech);
  }

  hush(): void {
    this.speech = null;
    this.live.hear(null);
  }

  setReducedMotion(reduced: boolean): void {
    if (this.reducedMotion === reduced) return;
    this.reducedMotion = reduced;
    this.refresh();
  }

  attach(parent: HTMLElement): void {
    if (this.frame.parentElement !== parent) parent.append(this.frame);
    this.refresh();
  }

  close(): void {
    this.closed = true;
    this.painting += 1;
    this.observer.disconnect();
    this.ratioQuery?.removeEventListener('change', this.onRatio);
    this.live.close();
    this.frame.remove();
  }

  /** Brings the stage in line with the scene, the size and the pixel ratio; paints only where one of them asks for it. */
  private refresh(): void {
    const { scene } = this;
    const size = this.measure();
    if (!scene || !size || this.closed) return;
    const setting = { scene, size, reducedMotion: this.reducedMotion, backdrop: this.backdrop };
    const wanted = [pictureOf(scene), size.width, size.height, size.ratio].join();
    if (wanted !== this.shown) {
      this.shown = wanted;
      this.painting += 1;
      this.busy = true;
      const turn = this.painting;
      this.paint(setting, turn).finally(() => {
        if (turn === this.painting) this.busy = false;
      });
    } else if (!this.busy && isLive(setting)) this.live.turn(setting);
  }

  private measure(): StageSize | null {
    const { width, height } = this.frame.getBoundingClientRect();
    const ratio = window.devicePixelRatio || 1;
    this.watchRatio(ratio);
    return width < 1 || height < 1 ? null : { width, height, ratio };
  }

  /** A window moved to another screen changes its pixels without changing its size. */
  private watchRatio(ratio: number): void {
    const query = `(resolution: ${ratio}dppx)`;
    if (this.ratioQuery?.media === query) return;
    this.ratioQuery?.removeEventListener('change', this.onRatio);
    this.ratioQuery = window.matchMedia(query);
    this.ratioQuery.addEventListener('change', this.onRatio);
  }

  /** Rasterises everything aside first, so that the old picture stands until the new one is whole. */
  private async paint(setting: Setting<StageScene>, turn: number): Promise<void> {
    const { scene, size } = setting;
    const plan = await planOf(scene, size);
    const whole: Box = { x: 0, y: 0, width: size.width, height: size.height };
    const [backdrop, ...pieces] = await Promise.all([
      rasterise(plan.backdrop, whole, size.ratio),
      ...plan.cutouts.map(({ markup, view, scale }) => rasterise(markup, view, scale * size.ratio)),
    ]);
    if (turn !== this.painting || !backdrop) return;
    this.backdrop.lay(backdrop, size.ratio);
    // What changed while it was painting is in the scene by now.
    const latest = { ...setting, scene: this.scene ?? scene, reducedMotion: this.reducedMotion };
    if (plan.live && isLive(latest)) {
      const again = this.shownPicture === pictureOf(scene) || (scene.name !== 'debrief' && this.shownScene === scene.name);
      const cutouts = new Map(plan.cutouts.map(({ key }, index) => [key, pieces[index] ?? backdrop]));
      this.live.show(latest, plan.live, cutouts, again);
      this.live.hear(this.speech);
    } else this.live.hide();
    this.shownScene = scene.name;
    this.shownPicture = pictureOf(scene);
  }
}
