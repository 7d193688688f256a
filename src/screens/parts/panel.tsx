import type { ComponentChildren } from 'preact';
import '../styles/panel.css';

export interface PanelProps {
  /** The element it is: a `section` needs `labelledBy` or `label` to be a region. */
  readonly as?: 'div' | 'section' | 'article' | 'aside';
  readonly label?: string;
  readonly labelledBy?: string;
  readonly class?: string;
  readonly id?: string;
  readonly children: ComponentChildren;
}

/** An information card: a hairline round it and no shadow, because it cannot be touched. */
export function Panel({ as: Element = 'div', label, labelledBy, class: more, id, children }: PanelProps) {
  return (
    <Element
      id={id}
      class={more === undefined ? 'panel' : `panel ${more}`}
      aria-label={label}
      aria-labelledby={labelledBy}
    >
      {children}
    </Element>
  );
}
