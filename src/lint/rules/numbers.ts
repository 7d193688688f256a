import { pathOf, type Rule } from '../rule.ts';

/** Official lines that may be shown because they are the right answer (response.md), and short tails and times. */
const OFFICIAL = new Set(['96110', '12381']);
/** A code in a text message has six digits; anything longer reads like a phone, card or identity number. */
const LONGEST = 6;
/** Chinese service numbers have five digits and begin so; all of them are somebody's. */
const SERVICE_NUMBER = /^(95|96|10|12)\d{3}$/;

/** No real-looking number unless it is an official line; a phone number is masked. */
export const numbers: Rule = {
  code: 'SC032-real-number',
  severity: 'error',
  *check({ parsed: { scenario, words, source, overlays } }) {
    for (const locale of scenario.locales) {
      const overlay = overlays.find((one) => one.file.includes(locale));
      for (const [key, text] of Object.entries(words[locale] ?? {})) {
        for (const [digits] of text.matchAll(/\d{5,}/g)) {
          if (OFFICIAL.has(digits) || isAmount(text, digits)) continue;
          if (digits.length <= LONGEST && !SERVICE_NUMBER.test(digits)) continue;
          const message = `"${digits}" in ${key} (${locale}) looks real; at most ${LONGEST} digits and no service number, or masked like "+86 571 •••• 0142". Mask it.`;
          yield overlay
            ? { path: [], message, elsewhere: { file: overlay.file, line: overlay.place(['words', key]).line } }
            : { path: pathTo(source, key), message };
        }
      }
    }
    if (!/•{4}|^96110$|^110$/.test(scenario.shown.number)) {
      yield {
        path: ['shown', 'number'],
        message: `"${scenario.shown.number}" is not masked. Write four bullets for the middle digits.`,
      };
    }
  },
};

function isAmount(text: string, digits: string): boolean {
  const at = text.indexOf(digits);
  return /[¥￥]\s*$/.test(text.slice(0, at)) || /^\s*(元|块|万|yuan)/.test(text.slice(at + digits.length));
}

function pathTo(source: { readonly data: unknown }, id: string): readonly PropertyKey[] {
  return pathOf(source.data as object, id);
}
