import { ICONS, type IconName } from './icons.ts';
import '../styles/icon.css';

export interface IconProps {
  readonly name?: IconName;
  /** A drawing that is not in the entry's list: `import siren from 'lucide-static/icons/siren.svg?raw'`. */
  readonly svg?: string;
  /** Pixels at 100 % text; 20 unless told. */
  readonly size?: number;
  /** Filled with the current colour, for a flag that is set. */
  readonly filled?: boolean;
}

/** A lucide drawing in the current colour. Always decoration: the word or the label beside it is what is read out. */
export function Icon({ name, svg, size = 20, filled = false }: IconProps) {
  // The markup comes from the build, never from a scenario, so setting it as HTML is safe.
  const markup = svg ?? (name === undefined ? '' : ICONS[name]);
  return (
    <span
      class={filled ? 'icon filled' : 'icon'}
      style={{ '--icon': `${size / 16}rem` }}
      aria-hidden="true"
      dangerouslySetInnerHTML={{ __html: markup.slice(markup.indexOf('<svg')) }}
    />
  );
}
