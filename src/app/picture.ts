import type { Notice } from '../screens/model.ts';
import type { Stage, StageScene } from '../stage/stage.ts';

/** The stage, loaded when first there is room for it, and a game that plays on without it. */
export interface Picture {
  stageIn(parent: HTMLElement | null): void;
  show(scene: StageScene | null): void;
  speak(envelope: readonly number[], delayMs: number): void;
  hush(): void;
  setReducedMotion(reduced: boolean): void;
}

export function makePicture(
  open: (parent: HTMLElement, reduced: boolean) => Promise<Stage>,
  reduced: boolean,
  tell: (notice: Notice) => void,
): Picture {
  let stage: Stage | null = null;
  let opening = false;
  let parent: HTMLElement | null = null;
  let scene: StageScene | null = null;
  let still = reduced;
  return {
    stageIn(element) {
      parent = element;
      if (!element) return;
      if (stage) return stage.attach(element);
      if (opening) return;
      opening = true;
      open(element, still).then(
        (opened) => {
          stage = opened;
          opened.setReducedMotion(still);
          if (parent && parent !== element) opened.attach(parent);
          if (scene) opened.show(scene);
        },
        () => {
          tell('no-stage');
        },
      );
    },
    show(next) {
      scene = next;
      if (next) stage?.show(next);
    },
    speak: (envelope, delayMs) => stage?.speak(envelope, delayMs),
    hush: () => stage?.hush(),
    setReducedMotion(next) {
      still = next;
      stage?.setReducedMotion(next);
    },
  };
}
