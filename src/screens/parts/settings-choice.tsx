import { useId } from 'preact/hooks';
import { Icon } from './icon.tsx';

export interface SettingsChoiceProps<Value extends string | number> {
  readonly label: string;
  readonly text?: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly words: string; readonly lang?: string }[];
  readonly onChange: (value: Value) => void;
}

/** One of a few, all of them to be seen: real radio buttons drawn as cards, so arrows, names and groups come from the browser. */
export function SettingsChoice<Value extends string | number>(props: SettingsChoiceProps<Value>) {
  const name = useId();
  const textId = useId();
  return (
    <fieldset class="setting" aria-describedby={props.text === undefined ? undefined : textId}>
      <legend>{props.label}</legend>
      {props.text !== undefined && (
        <p id={textId} class="secondary">
          {props.text}
        </p>
      )}
      <div class="choices">
        {props.options.map(({ value, words, lang }) => (
          <label key={value} class="choice">
            <input type="radio" name={name} checked={value === props.value} onChange={() => props.onChange(value)} />
            <Icon name="check" size={16} />
            <span lang={lang}>{words}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
