import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import type { Pane } from './workshop.ts';

export interface StudioPaneProps {
  readonly name: Pane;
  readonly title: string;
  readonly aside?: ComponentChildren;
  /** A row of its own under the title. */
  readonly tools?: ComponentChildren;
  readonly children: ComponentChildren;
}

/** One quarter of the studio. On a narrow screen only the pane that is chosen shows. */
export function StudioPane({ name, title, aside, tools, children }: StudioPaneProps) {
  const id = useId();
  return (
    <section class={`studio-pane pane-${name}`} aria-labelledby={id}>
      <header class="pane-head">
        <h2 id={id}>{title}</h2>
        {tools}
        <div class="pane-aside">{aside}</div>
      </header>
      {children}
    </section>
  );
}
