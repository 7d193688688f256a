import type { Locale } from '../../scenario/vocabulary.ts';
import type { AppModel } from '../model.ts';
import { useWords } from './words.tsx';

/** Each language is named in itself, so that whoever cannot read the page can still find their own. */
const NAMES: readonly { readonly locale: Locale; readonly short: string; readonly name: string }[] = [
  { locale: 'en', short: 'EN', name: 'English' },
  { locale: 'zh-CN', short: '中文', name: '中文' },
];

export function LocaleSwitch({ model }: { readonly model: AppModel }) {
  const { t } = useWords();
  const now = model.settings.value.locale;
  return (
    <fieldset class="locale-switch" aria-label={t('language')}>
      {NAMES.map(({ locale, short, name }) => (
        <button
          key={locale}
          type="button"
          lang={locale}
          aria-label={name}
          aria-pressed={locale === now}
          onClick={() => model.actions.change({ locale })}
        >
          {short}
        </button>
      ))}
    </fieldset>
  );
}
