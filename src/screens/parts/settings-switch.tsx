import { useId } from 'preact/hooks';
import { useWords } from './words.tsx';

export interface SettingsSwitchProps {
  readonly label: string;
  readonly text: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** On or off, said in a word beside the knob. */
export function SettingsSwitch({ label, text, on, onChange }: SettingsSwitchProps) {
  const { t } = useWords();
  const textId = useId();
  return (
    <label class="setting switch">
      <span>
        <strong>{label}</strong>
        <span id={textId} class="secondary">
          {text}
        </span>
      </span>
      <span class="switch-side">
        <span aria-hidden="true">{t(on ? 'settings-on' : 'settings-off')}</span>
        <input
          type="checkbox"
          role="switch"
          aria-label={label}
          aria-describedby={textId}
          checked={on}
          aria-checked={on}
          onChange={(event) => onChange(event.currentTarget.checked)}
        />
      </span>
    </label>
  );
}
