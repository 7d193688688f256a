import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import '../styles/card-button.css';

export interface CardButtonProps {
  readonly icon: IconName;
  readonly title: string;
  readonly text: string;
  readonly disabled?: boolean;
  readonly onClick: () => void;
}

/** A card that is one big button: a drawing, what it opens, a line about it, an arrow. */
export function CardButton({ icon, title, text, disabled = false, onClick }: CardButtonProps) {
  return (
    <button type="button" class="card-button" disabled={disabled} onClick={onClick}>
      <span class="card-tile">
        <Icon name={icon} size={22} />
      </span>
      <span class="card-words">
        <strong>{title}</strong>
        <span class="secondary">{text}</span>
      </span>
      <Icon name="arrow-right" />
    </button>
  );
}
