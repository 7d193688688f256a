import { percent } from '../i18n/numbers.ts';
import { MOTIONS, PACES, TEXT_SIZES, THEMES } from '../storage/settings.ts';
import type { AppModel } from './model.ts';
import { DialogPage } from './parts/dialog-page.tsx';
import { Panel } from './parts/panel.tsx';
import { SettingsChoice } from './parts/settings-choice.tsx';
import { SettingsDevice } from './parts/settings-device.tsx';
import { LANGUAGES, SettingsCaptions, SettingsSound } from './parts/settings-voices.tsx';
import { useWords } from './parts/words.tsx';
import './styles/pages.css';
import './styles/settings.css';

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
          <SettingsSound model={model} />
        </Panel>
        <Panel>
          <SettingsCaptions model={model} />
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
        <SettingsDevice model={model} />
      </div>
    </DialogPage>
  );
}
