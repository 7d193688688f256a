import type { ComponentChildren } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import '../styles/panel.css';

export interface ChipProps {
  readonly tone?: 'plain' | 'amber' | 'teal' | 'vermilion' | 'plum' | 'blue';
  readonly icon?: IconName;
  readonly iconSvg?: string;
  readonly children: ComponentChildren;
}

/** A word or two on a rounded ground. It says something and does nothing; colour never stands alone in it. */
export function Chip({ tone = 'plain', icon, iconSvg, children }: ChipProps) {
  return (
    <span class={`chip ${tone}`}>
      {icon !== undefined ? <Icon name={icon} size={16} /> : iconSvg !== undefined && <Icon svg={iconSvg} size={16} />}
      <span>{children}</span>
    </span>
  );
}
