import { useId } from 'preact/hooks';
import { percent } from '../../i18n/numbers.ts';
import { useWords } from './words.tsx';

export interface SettingsSliderProps {
  readonly label: string;
  readonly text?: string;
  /** 1 is 100 %. */
  readonly value: number;
  readonly least?: number;
  readonly most?: number;
  readonly disabled?: boolean;
  readonly onChange: (value: number) => void;
}

/** A share of something in steps of five per cent. */
export function SettingsSlider({ least = 0, most = 1, disabled = false, ...props }: SettingsSliderProps) {
  const { locale } = useWords();
  const id = useId();
  return (
    <div class="setting slider">
      <label for={id}>{props.label}</label>
      {props.text !== undefined && (
        <p id={`${id}-text`} class="secondary">
          {props.text}
        </p>
      )}
      <input
        id={id}
        type="range"
        min={least * 100}
        max={most * 100}
        step={5}
        value={Math.round(props.value * 100)}
        disabled={disabled}
        style={{ '--at': String((props.value - least) / (most - least)) }}
        aria-describedby={props.text === undefined ? undefined : `${id}-text`}
        aria-valuetext={percent(props.value, locale)}
        onInput={(event) => props.onChange(Number(event.currentTarget.value) / 100)}
      />
      <span class="figures" aria-hidden="true">
        {percent(props.value, locale)}
      </span>
    </div>
  );
}
