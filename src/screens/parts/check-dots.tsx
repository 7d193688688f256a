import { Icon } from './icon.tsx';

/** The latest calls, one dot each: a ticked disc where it was checked first, an open ring where not. */
export function CheckDots({ latest }: { readonly latest: readonly boolean[] }) {
  return (
    <ol class="check-dots" aria-hidden="true">
      {latest.map((checked, i) => (
        <li key={i} class={checked ? 'checked' : 'unchecked'}>
          {checked && <Icon name="check" size={16} />}
        </li>
      ))}
    </ol>
  );
}
