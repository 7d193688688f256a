import { pattern, type RuleEn } from './rule-en.ts';

/** A word with two readings: the contexts that call for one, and the reading where none does (`''`: the voice's own,
 * `null`: nobody knows). */
interface Heteronym {
  readonly words: string;
  readonly readings: readonly { readonly before?: RegExp; readonly after?: RegExp; readonly ipa: string | null }[];
}

const HAVING =
  /(?:\b(?:have|has|had|having|was|were|is|are|been|being|be|get|got|gets)|\b(?:have|has|had|is|are|was|were)n['’]t|['’](?:ve|s|re|d))\s+(?:\p{L}+ly\s+|just\s+|all\s+|never\s+|already\s+|been\s+)*$/iu;
const PERSON =
  /\b(?:I|you|we|they|he|she|it|who|people|wife|husband|mother|father|daughter|son)\s+(?:\p{L}+ly\s+|just\s+|never\s+|already\s+)?$/iu;
const AUXILIARY =
  /(?:\b(?:to|will|can|could|may|might|must|should|shall|would|do|does|did|please|just|and|or|then|(?:do|did|ca|wo|need|could|would|should|must)n['’]t|me|let|not|always|only)|['’]ll|\b(?:shall|can|could|may|should|do|did|will|would)\s+(?:I|you|we|they|he|she))\s+(?:\p{L}+ly\s+|just\s+|all\s+|you\s+)*$/iu;
const STARTS = /(?:^|[.!?…:;,—“"(]\s*)$/u;

/** To refund is left to the voice; the refund is not, where it takes it for the verb. */
function refund(words: string, noun: string): Heteronym {
  const someone = /^\s+(?:you|me|us|him|her|them|it|just|your|my|the)\b/iu;
  return { words, readings: [{ before: AUXILIARY, ipa: '' }, { after: someone, ipa: '' }, { ipa: noun }] };
}

/**
 * Only words which the voice reads wrongly by itself or that change by tense. IPA leaves the accent to the voice;
 * the stress stands before the vowel.
 */
const HETERONYMS: readonly Heteronym[] = [
  {
    words: 'read',
    readings: [
      { before: AUXILIARY, ipa: '' },
      { before: HAVING, ipa: 'ɹˈɛd' },
      { before: STARTS, ipa: '' },
      { ipa: null },
    ],
  },
  {
    words: 'close',
    readings: [
      {
        before: /\b(?:very|too|so|how|as|quite|pretty|somebody|someone|anybody|anyone|get|got|getting|be|that|a)\s+$/iu,
        ipa: 'klˈəʊs',
      },
      { after: /^\s+(?:by|enough|one|friends?|relatives?|family|up)\b/iu, ipa: 'klˈəʊs' },
      { before: /\b(?:is|are|was|were|it['’]s|that['’]s)\s+$/iu, after: /^\s+to\b/u, ipa: 'klˈəʊs' },
      { ipa: 'klˈəʊz' },
    ],
  },
  {
    words: 'use',
    readings: [
      {
        before:
          /\b(?:no|any|of|much|more|card|its|some|what|little|the|first|your|internal|personal|home|in|for)\s+$/iu,
        ipa: 'jˈuːs',
      },
      { ipa: 'jˈuːz' },
    ],
  },
  {
    words: 'live',
    readings: [
      {
        after:
          /^[\s-]+(?:shows?|streams?|streaming|broadcasts?|chats?|rooms?|feeds?|agents?|hosts?|sales?|orders?|videos?)\b/iu,
        ipa: 'lˈaɪv',
      },
      { before: /\b(?:go|goes|going|went|gone|is|are|be|now|shown|order|line)\s+$|['’](?:s|re)\s+$/iu, ipa: 'lˈaɪv' },
      { before: PERSON, ipa: 'lˈɪv' },
      { before: AUXILIARY, ipa: 'lˈɪv' },
      { after: /^\s+(?:in|at|with|on|alone|there|here|near|nearby|next|together|off)\b/iu, ipa: 'lˈɪv' },
      { ipa: null },
    ],
  },
  {
    words: 'lives',
    readings: [
      { before: /\b(?:our|your|their|my|his|her|save|saves|saved|of|many|whole)\s+$/iu, ipa: 'lˈaɪvz' },
      { ipa: 'lˈɪvz' },
    ],
  },
  {
    words: 'upset',
    readings: [{ before: /\b(?:an?|the|this|any|more|much|causes?|no|stomach)\s+$/iu, ipa: 'ˈʌpsˌɛt' }, { ipa: '' }],
  },
  {
    words: 'tears',
    readings: [{ before: /\b(?:in|to|your|her|his|my|with|of|into|the)\s+$/iu, ipa: 'tˈiəz' }, { ipa: null }],
  },
  { words: 'wound', readings: [{ before: HAVING, after: /^\s+up\b/u, ipa: 'wˈaʊnd' }, { ipa: null }] },
  refund('refund', 'ɹˈiːfʌnd'),
  refund('refunds', 'ɹˈiːfʌndz'),
  { words: 'tear', readings: [{ ipa: null }] },
  { words: 'bow', readings: [{ ipa: null }] },
  { words: 'sow', readings: [{ ipa: null }] },
  { words: 'excuse', readings: [{ after: /^\s+(?:me|us)\b/iu, ipa: 'ɪkskjˈuːz' }, { ipa: null }] },
  { words: 'resume', readings: [{ before: AUXILIARY, ipa: 'ɹɪzjˈuːm' }, { ipa: null }] },
];

/** Words of two readings, settled by what stands beside them. */
export const HETERONYM_RULES: readonly RuleEn[] = HETERONYMS.map(({ words, readings }) => ({
  written: pattern(`(?:${words})(?![\\p{L}\\d])`, 'i'),
  say: ([written], { before, after }) => {
    const reading = readings.find((one) => (one.before?.test(before) ?? true) && (one.after?.test(after) ?? true));
    if (reading?.ipa == null) return { words: written, unsettled: 'reading' };
    return reading.ipa === '' ? written : `${written}[/${reading.ipa}/]`;
  },
}));
