import { useId } from 'preact/hooks';
import { percent } from '../i18n/numbers.ts';
import { DialogPage } from './parts/dialog-page.tsx';
import { NewPlayer } from './parts/new-player.tsx';
import { Panel } from './parts/panel.tsx';
import { SettingsChoice } from './parts/settings-choice.tsx';
import { SettingsSwitch } from './parts/settings-switch.tsx';
import { useWords } from './parts/words.tsx';
import type { AppModel, SettingsView } from './view.ts';
import './styles/pages.css';
import './styles/settings.css';

/** Each language is named in itself, or whoever needs it could not find it. */
const LANGUAGES = [
  { value: 'zh-CN', words: '中文', lang: 'zh-CN' },
  { value: 'en', words: 'English', lang: 'en' },
] as const;
const TEXT_SIZES = [100, 125, 150, 200] as const satisfies readonly SettingsView['textSize'][];
const THEMES = ['system', 'light', 'dark'] as const satisfies readonly SettingsView['theme'][];
const PACES = ['normal', 'slower', 'slowest', 'off'] as const satisfies readonly SettingsView['pace'][];
const MOTIONS = ['system', 'reduced', 'full'] as const satisfies readonly SettingsView['motion'][];

/** Everything a player can make their own. Each change holds at once; there is nothing to save. */
export function SettingsPage({ model }: { readonly model: AppModel }) {
  const { t, locale } = useWords();
  const settings = model.settings.value;
  const { actions } = model;
  const from = <Value extends string>(part: string, values: readonly Value[]) =>
    values.map((value) => ({ value, words: t(`settings-${part}-${value}`) }));
  return (
    <DialogPage title={t('settings-title')} onClose={() => model.actions.close()}>
      <div class="page-cards">
        <Panel>
          <SettingsChoice
            label={t('settings-language')}
            value={settings.locale}
            options={LANGUAGES}
            onChange={(value) => actions.change({ locale: value })}
          />
          <SettingsChoice
            label={t('settings-text-size')}
            value={settings.textSize}
            options={TEXT_SIZES.map((size) => ({ value: size, words: percent(size / 100, locale) }))}
            onChange={(value) => actions.change({ textSize: value })}
          />
          <SettingsChoice
            label={t('settings-theme')}
            value={settings.theme}
            options={from('theme', THEMES)}
            onChange={(value) => actions.change({ theme: value })}
          />
        </Panel>
        <Panel>
          <SettingsSwitch
            label={t('settings-sound')}
            text={t('settings-sound-text')}
            on={settings.sound}
            onChange={(sound) => actions.change({ sound })}
          />
          <Volume
            value={settings.volume}
            disabled={!settings.sound}
            onChange={(volume) => actions.change({ volume })}
          />
          <SettingsSwitch
            label={t('settings-captions')}
            text={t('settings-captions-text')}
            on={settings.captions}
            onChange={(captions) => actions.change({ captions })}
          />
        </Panel>
        <Panel>
          <SettingsChoice
            label={t('settings-pace')}
            text={t('settings-pace-text')}
            value={settings.pace}
            options={from('pace', PACES)}
            onChange={(value) => actions.change({ pace: value })}
          />
          <SettingsChoice
            label={t('settings-motion')}
            value={settings.motion}
            options={from('motion', MOTIONS)}
            onChange={(value) => actions.change({ motion: value })}
          />
        </Panel>
        <Panel>
          <NewPlayer onForget={() => model.actions.newPlayer()} />
        </Panel>
      </div>
    </DialogPage>
  );
}

interface VolumeProps {
  /** 0–1. */
  readonly value: number;
  readonly disabled: boolean;
  readonly onChange: (value: number) => void;
}

function Volume({ value, disabled, onChange }: VolumeProps) {
  const { t, locale } = useWords();
  const id = useId();
  return (
    <div class="setting volume">
      <label for={id}>{t('settings-volume')}</label>
      <input
        id={id}
        type="range"
        min={0}
        max={100}
        step={5}
        value={Math.round(value * 100)}
        disabled={disabled}
        aria-valuetext={percent(value, locale)}
        onInput={(event) => onChange(Number(event.currentTarget.value) / 100)}
      />
      <span class="figures" aria-hidden="true">
        {percent(value, locale)}
      </span>
    </div>
  );
}
