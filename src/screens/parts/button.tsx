import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon.tsx';
import type { IconName } from './icons.ts';
import '../styles/button.css';

export interface ButtonProps {
  readonly kind: 'primary' | 'plain' | 'answer' | 'danger' | 'ghost';
  readonly large?: boolean;
  readonly icon?: IconName;
  /** A drawing outside the entry's icon list. */
  readonly iconSvg?: string;
  /** The key that does the same, shown on a small tile. */
  readonly keyHint?: string;
  /** Makes it a toggle. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  /** The name for screen readers where the words alone do not say it. */
  readonly label?: string;
  /** The id of the sentence that says why it is disabled, or what it does. */
  readonly describedBy?: string;
  readonly class?: string;
  readonly elementRef?: Ref<HTMLButtonElement>;
  readonly onClick: () => void;
  readonly children?: ComponentChildren;
}

/** The one button of the house: an ink edge and a hard shadow say that it can be touched. */
export function Button(props: ButtonProps) {
  const classes = ['button', props.kind];
  if (props.large) classes.push('large');
  if (props.children === undefined) classes.push('only-icon');
  if (props.class !== undefined) classes.push(props.class);
  // A set toggle shows a tick as well as the inverse fill, because colour alone says nothing.
  const icon = props.pressed && props.kind !== 'ghost' ? 'check' : props.icon;
  return (
    <button
      type="button"
      class={classes.join(' ')}
      ref={props.elementRef ?? null}
      disabled={props.disabled ?? false}
      aria-pressed={props.pressed}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-keyshortcuts={props.keyHint}
      onClick={props.onClick}
    >
      {icon !== undefined ? <Icon name={icon} /> : props.iconSvg !== undefined && <Icon svg={props.iconSvg} />}
      {props.children !== undefined && <span class="button-words">{props.children}</span>}
      {props.keyHint !== undefined && (
        <span class="key-hint" aria-hidden="true">
          {props.keyHint}
        </span>
      )}
    </button>
  );
}
