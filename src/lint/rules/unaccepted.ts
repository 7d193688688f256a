import type { CallRule } from '../rule.ts';

export const unaccepted: CallRule = {
  code: 'SC092-unaccepted',
  scope: 'call',
  severity: 'warning',
  floor: 'off',
  holds: 'Somebody has noted that each translation of a live call was read beside its original.',
  because: 'Only from that note on can be told which words fall behind when the original is reworded.',
  says: 'Nobody has noted yet that the words in {locale} were read beside the original.',
  remedy: 'Read the two side by side, then run "accept {id}".',
  example: {
    file: 'translated.json',
    good: '"sample-genuine"',
    bad: '"sample-nobody"',
    also: [{ file: 'genuine/words.en.yaml', good: 'locale: en', bad: 'locale: ▸en' }],
  },
  *check({ parsed: { scenario, overlays }, known }) {
    if (scenario.status !== 'live') return;
    const { id, language, locales } = scenario;
    const noted = Object.hasOwn(known.translated, id) ? known.translated[id] : undefined;
    for (const locale of locales) {
      if (locale === language || (noted && Object.hasOwn(noted, locale))) continue;
      const overlay = overlays.find(({ file }) => file.endsWith(`words.${locale}.yaml`));
      if (overlay) yield { place: { file: overlay.file, ...overlay.place(['locale']) }, values: { id, locale } };
    }
  },
};
