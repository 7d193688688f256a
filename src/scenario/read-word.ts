/** What the core schema of YAML takes for something else than text, besides true, false and plain decimal numbers. */
const NO_TEXT =
  /^(?:[-+]?[0-9]+|0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(?:\.[0-9]+|[0-9]+\.?[0-9]*)(?:[eE][-+]?[0-9]+)?|[-+]?\.(?:inf|Inf|INF)|\.(?:nan|NaN|NAN)|~|null|Null|NULL|True|TRUE|False|FALSE)$/;
const DECIMAL = /^-?(?:[1-9][0-9]{0,14}|0)(?:\.[0-9]{1,9})?$/;
/** No words without quotes begin with one of these. */
const INDICATORS = ',[]{}#&*!|>\'"%@`';

/** The value of words without quotes in YAML. Undefined where it is in doubt: signs and numbers written in rare ways. */
export function readWord(word: string): string | number | boolean | undefined {
  const [first = '', second = ' '] = word;
  if (first === '' || INDICATORS.includes(first)) return undefined;
  if ('-?:'.includes(first) && (second === ' ' || INDICATORS.includes(second))) return undefined;
  if (word.includes(': ') || word.includes(' #') || word.endsWith(':')) return undefined;
  if (word === 'true' || word === 'false') return word === 'true';
  if (DECIMAL.test(word)) return Number(word);
  return NO_TEXT.test(word) ? undefined : word;
}
