import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { spokenEn } from '../../src/speech/spoken-en.ts';

const { words } = parse(readFileSync('assets/voices/lexicon.en.yaml', 'utf8')) as { words: Record<string, string> };
const HINTS = /([\p{L}'’-]+)\[\/([^\]]*)\/\]/gu;
/** Sounds the English voices know, in IPA: the stress before a vowel, no `r` but ɹ, no `g` but ɡ. */
const SOUNDS = /^(?:tʃ|dʒ|ts|eɪ|aɪ|aʊ|ɔɪ|əʊ|iː|uː|ɑː|ɔː|ɜː|[pbtdkɡfvθðszʃʒhmnŋlɹwjæɑɒɔəɛɪʊʌiu])+$/u;

describe('the English lexicon', () => {
  test('hints are IPA the voice knows, with one main stress, before a vowel', () => {
    const wrong = Object.values(words).flatMap((spoken) =>
      [...spoken.matchAll(HINTS)]
        .map(([, , ipa = '']) => ipa)
        .filter(
          (ipa) =>
            !SOUNDS.test(ipa.replaceAll(/[ˈˌ]/gu, '')) ||
            !/^[^ˈˌ]*(?:[ˈˌ])[^ˈˌ]*(?:ˌ[^ˈˌ]*)?$|^[^ˈˌ]*ˌ[^ˈˌ]*ˈ[^ˈˌ]*$/u.test(ipa) ||
            /[ˈˌ](?![aeiouæɑɒɔəɛɜɪʊʌ])/u.test(ipa),
        ),
    );
    expect(wrong).toEqual([]);
  });

  test('an entry says the words that are written, hints aside', () => {
    const plain = (spoken: string) => spoken.replaceAll(HINTS, '$1');
    const kept = Object.entries(words).filter(([, spoken]) => spoken.includes('[/'));
    const titled = (written: string) => written.replace(/^Mr /, 'Mister ');
    expect(kept.filter(([written, spoken]) => plain(spoken) !== titled(written))).toEqual([]);
  });

  test('what it says needs nothing more to be settled', () => {
    expect(Object.keys(words).filter((written) => spokenEn(written, words).unsettled.length > 0)).toEqual([]);
  });

  test('a name with its surname is read whole, and alone', () => {
    expect(spokenEn("It's Zhou He, Ms Liang Qiuping.", words)).toEqual({
      text: "It's Zhou[/dʒˌəʊ/] He[/hˈʌ/], Ms[/mˈɪz/] Liang[/ljˌɑːŋ/] Qiuping[/tʃjəʊpˈɪŋ/].",
      unsettled: [],
    });
  });
});
