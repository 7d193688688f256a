import { CANVAS, Game } from 'phaser';
import type { LiveScene, Setting, Speech } from './live-scene.ts';
import type { Box } from './plan.ts';
import { CallScene } from './scenes/call-scene.ts';
import { DebriefScene } from './scenes/debrief-scene.ts';
import { RingingScene } from './scenes/ringing-scene.ts';
import type { StageScene } from './stage.ts';

/** Scenes with something that moves. */
export type LiveName = 'ringing' | 'call' | 'debrief';
type LiveStageScene = Extract<StageScene, { name: LiveName }>;

/** The canvas Phaser draws on: it covers only what moves, and its loop runs only while something does. */
export class LiveLayer {
  private readonly scenes = {
    ringing: new RingingScene('ringing'),
    call: new CallScene('call'),
    debrief: new DebriefScene('debrief'),
  };
  private current: LiveName | null = null;
  private alarm = 0;
  private readonly onVisibility = () => this.wake();

  private constructor(
    private readonly game: Game,
    private readonly canvas: HTMLCanvasElement,
  ) {
    game.loop.sleep();
    for (const [name, scene] of Object.entries(this.scenes)) game.scene.add(name, scene);
    const context = game.context;
    // Strokes have round ends; a canvas forgets that whenever its size changes.
    game.events.on('prerender', () => Object.assign(context ?? {}, { lineCap: 'round', lineJoin: 'round' }));
    game.events.on('postrender', () => this.settle());
    document.addEventListener('visibilitychange', this.onVisibility);
  }

  /** Starts Phaser on a canvas of the stage. It gets no input, no sound, no banner, and leaves the page's focus alone. */
  static open(canvas: HTMLCanvasElement): Promise<LiveLayer> {
    return new Promise((resolve) => {
      const game = new Game({
        type: CANVAS,
        canvas,
        // The stage places and sizes the canvas itself.
        parent: null as unknown as HTMLElement,
        width: 1,
        height: 1,
        transparent: true,
        banner: false,
        autoFocus: false,
        disableContextMenu: false,
        audio: { noAudio: true },
        input: { keyboard: false, mouse: false, touch: false, gamepad: false },
      });
      game.events.once('ready', () => queueMicrotask(() => resolve(new LiveLayer(game, canvas))));
    });
  }

  get asleep(): boolean {
    return !this.game.loop.running;
  }

  /** Shows a scene at a size, its cutouts already rasterised; `again` says that it goes on rather than begins. */
  show(
    setting: Setting<LiveStageScene>,
    live: Box,
    cutouts: ReadonlyMap<string, HTMLCanvasElement>,
    again: boolean,
  ): void {
    const { name } = setting.scene;
    const part = wholePixels(live, setting.size.ratio);
    this.cover(part, setting.size.ratio);
    for (const [key, canvas] of cutouts) {
      if (this.game.textures.exists(key)) this.game.textures.remove(key);
      this.game.textures.addCanvas(key, canvas);
    }
    if (this.current !== name) {
      if (this.current) this.game.scene.stop(this.current);
      this.game.scene.start(name);
      this.current = name;
    }
    const scene: LiveScene<LiveStageScene> = this.scenes[name] as LiveScene<LiveStageScene>;
    if (!again) this.scenes[name].forget();
    scene.cameras.main.setOrigin(0).setZoom(setting.size.ratio).setScroll(part.x, part.y);
    scene.build(setting);
    this.wake();
  }

  /** The same scene at the same size, with something in it changed. */
  turn(setting: Setting<LiveStageScene>): void {
    (this.scenes[setting.scene.name] as LiveScene<LiveStageScene>).turn(setting);
    this.wake();
  }

  hear(speech: Speech | null): void {
    this.scenes.call.hear(speech);
    if (this.current === 'call') this.wake();
  }

  /** Nothing on the stage moves: the canvas is taken away. */
  hide(): void {
    if (this.current) this.game.scene.stop(this.current);
    this.current = null;
    this.canvas.style.display = 'none';
    this.sleep();
  }

  close(): void {
    document.removeEventListener('visibilitychange', this.onVisibility);
    this.sleep();
    this.game.destroy(true, true);
    // Phaser takes itself apart in a step of its loop, and this loop sleeps.
    this.game.loop.tick();
  }

  /** Draws a frame now and goes on drawing for as long as something moves; never while nobody can see it. */
  private wake(): void {
    window.clearTimeout(this.alarm);
    if (document.hidden) this.sleep();
    else if (this.current !== null && !this.game.loop.running) this.game.loop.wake();
  }

  private sleep(): void {
    window.clearTimeout(this.alarm);
    this.game.loop.sleep();
  }

  /** After each frame: sleeps when the scene rests, and has itself woken when the rest is not for good. */
  private settle(): void {
    if (this.current === null) return;
    const { rest } = this.scenes[this.current];
    if (rest === 0) return;
    this.sleep();
    if (Number.isFinite(rest)) this.alarm = window.setTimeout(() => this.wake(), rest);
  }

  private cover(part: Box, ratio: number): void {
    const width = Math.round(part.width * ratio);
    const height = Math.round(part.height * ratio);
    if (this.canvas.width !== width || this.canvas.height !== height) this.game.scale.resize(width, height);
    Object.assign(this.canvas.style, {
      display: 'block',
      left: `${part.x}px`,
      top: `${part.y}px`,
      width: `${part.width}px`,
      height: `${part.height}px`,
    });
  }
}

/** The smallest part that begins and ends on device pixels: a canvas between them would be blurred. */
function wholePixels({ x, y, width, height }: Box, ratio: number): Box {
  const left = Math.floor(x * ratio) / ratio;
  const top = Math.floor(y * ratio) / ratio;
  return {
    x: left,
    y: top,
    width: Math.ceil((x + width - left) * ratio) / ratio,
    height: Math.ceil((y + height - top) * ratio) / ratio,
  };
}
