/** A number as a reader sees it in a text: "138 0000 1234", "６２２２-0200" or "一三八零零…". */
export interface DigitRun {
  /** As it is written. */
  readonly text: string;
  /** The digits alone, a closing X of an identity number included. */
  readonly digits: string;
  /** A sum of money or a date: it cannot be dialled, nor can it be anybody's number. */
  readonly harmless: boolean;
}

/** Digits, also with blanks or hyphens between them, or in groups of three and more with dots or strokes. */
const WRITTEN = /(?<![\d.])\d{2,4}(?:[.·/]\d{3,4}){2,}(?!\.?\d)|\d(?:[ \-\u2010-\u2013]{0,2}\d)*(?:[Xx](?![A-Za-z]))?/g;
/** Said digit by digit, with a pause between groups or without; 幺 is 1 on the telephone. */
const SAID_IN_CHINESE =
  /[零〇一二三四五六七八九幺]{2,}(?:[ ,、][零〇一二三四五六七八九幺]{3,})+|[零〇一二三四五六七八九幺]{5,}/g;
const SAID_IN_ENGLISH =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)(?:[ ,-]+(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)\b){4,}/gi;

const DATE = /^(19|20)\d{2}([- ]{1,2}(19|20)\d{2}|-\d{1,2}-\d{1,2})$/;

/** Every number in a text. Full-width digits count as digits. */
export function digitRuns(text: string): readonly DigitRun[] {
  const plain = text.normalize('NFKC');
  const written = [...plain.matchAll(WRITTEN)].map(
    ({ 0: run, index }): DigitRun => ({
      text: run,
      digits: run.replace(/[^\dXx]/g, ''),
      harmless: DATE.test(run) || isMoney(plain, index, run),
    }),
  );
  const said = [...plain.matchAll(SAID_IN_CHINESE)].map(({ 0: run }) => ({
    text: run,
    digits: run.replace(/[ ,、]/g, ''),
    harmless: false,
  }));
  const spelt = [...plain.matchAll(SAID_IN_ENGLISH)].map(({ 0: run }) => ({
    text: run,
    digits: run
      .split(/[ ,-]+/)
      .map(() => '0')
      .join(''),
    harmless: false,
  }));
  return [...written, ...said, ...spelt];
}

function isMoney(text: string, index: number, run: string): boolean {
  return /[¥$]\s*$/.test(text.slice(0, index)) || /^(\.\d+)?\s*(元|块|万|yuan)/.test(text.slice(index + run.length));
}
