import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AppModel } from '../model.ts';
import '../styles/stage-box.css';

export interface StageBoxProps {
  readonly model: AppModel;
  readonly class?: string;
  /** What lies over the picture: pills and cards. */
  readonly children?: ComponentChildren;
}

/** The place of the picture on a screen. The canvas is moved in here; what it shows is said in words by its neighbours. */
export function StageBox({ model, class: more, children }: StageBoxProps) {
  const canvas = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    model.stageIn(canvas.current);
    return () => model.stageIn(null);
  }, [model]);
  return (
    <div class={more === undefined ? 'stage-box' : `stage-box ${more}`}>
      <div class="stage-canvas" ref={canvas} aria-hidden="true" />
      {children}
    </div>
  );
}
