import { CAPTION_SIZES, VOICE_LANGUAGES, VOICE_SOURCES, VOICE_SPEED, voiceLocale } from '../../storage/settings.ts';
import type { AppModel } from '../model.ts';
import { SettingsChoice } from './settings-choice.tsx';
import { SettingsSlider } from './settings-slider.tsx';
import { SettingsSwitch } from './settings-switch.tsx';
import { useWords } from './words.tsx';

/** Each language is named in itself, or whoever needs it could not find it. */
export const LANGUAGES = [
  { value: 'zh-CN', words: '中文', lang: 'zh-CN' },
  { value: 'en', words: 'English', lang: 'en' },
] as const;

/** What is heard: how loud, in which language, how fast, and over how bad a line. */
export function SettingsSound({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const settings = model.settings.value;
  const { change } = model.actions;
  const off = !settings.sound;
  const ownVoice = model.deviceSpeaks(voiceLocale(settings));
  const isDevices = ownVoice && settings.voiceSource === 'device';
  return (
    <>
      <SettingsSwitch
        label={t('settings-sound')}
        text={t('settings-sound-text')}
        on={settings.sound}
        onChange={(sound) => change({ sound })}
      />
      <SettingsSlider
        label={t('settings-volume')}
        value={settings.volume}
        disabled={off}
        onChange={(volume) => change({ volume })}
      />
      <SettingsChoice
        label={t('settings-voice')}
        text={t('settings-voice-text')}
        value={settings.voiceLanguage}
        options={VOICE_LANGUAGES.map(
          (value) => LANGUAGES.find((one) => one.value === value) ?? { value, words: t('settings-voice-words') },
        )}
        onChange={(voiceLanguage) => change({ voiceLanguage })}
      />
      {ownVoice && (
        <SettingsChoice
          label={t('settings-source')}
          text={t('settings-source-text')}
          value={settings.voiceSource}
          options={VOICE_SOURCES.map((value) => ({ value, words: t(`settings-source-${value}`) }))}
          onChange={(voiceSource) => change({ voiceSource })}
        />
      )}
      <SettingsSlider
        label={t('settings-speed')}
        text={t(isDevices || model.changesSpeed() ? 'settings-speed-text' : 'settings-speed-fixed')}
        value={settings.voiceSpeed}
        least={VOICE_SPEED.least}
        most={VOICE_SPEED.most}
        disabled={off}
        onChange={(voiceSpeed) => change({ voiceSpeed })}
      />
      <SettingsSlider
        label={t('settings-noise')}
        text={t('settings-noise-text')}
        value={settings.noise}
        disabled={off}
        onChange={(noise) => change({ noise })}
      />
    </>
  );
}

/** What is written of what is said. */
export function SettingsCaptions({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const settings = model.settings.value;
  const { change } = model.actions;
  return (
    <>
      <SettingsSwitch
        label={t('settings-captions')}
        text={t('settings-captions-text')}
        on={settings.captions}
        onChange={(captions) => change({ captions })}
      />
      <SettingsChoice
        label={t('settings-caption-size')}
        value={settings.captionSize}
        options={CAPTION_SIZES.map((value) => ({ value, words: t(`settings-caption-size-${value}`) }))}
        onChange={(captionSize) => change({ captionSize })}
      />
    </>
  );
}
