import { describe, expect, test } from 'vitest';
import { NOTHING_KNOWN } from '../../src/lint/check-scenarios.ts';
import { explore } from '../../src/lint/explore.ts';
import type { Known } from '../../src/lint/rule.ts';
import { unsettledReading } from '../../src/lint/rules/unsettled-reading.ts';
import type { ParsedScenario } from '../../src/scenario/parse-scenario.ts';
import { linesOf } from '../../src/scenario/scenario.ts';
import { readShipped } from '../support/shipped.ts';
import { parseSmall } from '../support/small-call.ts';

const LEXICONS: Known['lexicons'] = { 'zh-CN': { 银行: '银行[hang2]' }, en: { Xu: 'Xu[/ʃˈuː/]' } };

/** What the rule finds in the small call when its first line is worded, or said, otherwise. */
function found(text: string, say?: string, lexicons = LEXICONS) {
  const small = parseSmall();
  const { language } = small.scenario;
  const [first] = linesOf(small.scenario);
  const id = first?.id ?? '';
  // Every other line is one that needs nothing.
  const rest = Object.fromEntries(linesOf(small.scenario).map((line) => [line.id, '明天。']));
  const parsed: ParsedScenario = {
    ...small,
    words: { [language]: { ...small.words[language], ...rest, [id]: text } },
    say: say === undefined ? {} : { [language]: { [id]: say } },
  };
  const subject = {
    parsed,
    graph: explore(parsed.scenario),
    twin: null,
    plays: [],
    known: { ...NOTHING_KNOWN, lexicons },
  };
  return { id, faults: [...unsettledReading.check(subject)] };
}

describe('how lines are said is settled', () => {
  test('a line that needs nothing, and one the lexicon settles', () => {
    expect(found('明天。').faults).toEqual([]);
    expect(found('先去银行。').faults).toEqual([]);
  });

  test('all of a line is told once, piece by piece', () => {
    const { id, faults } = found('先还，8812★ABC。');
    expect(faults.map(({ values }) => values)).toEqual([
      { line: id, locale: 'zh-CN', pieces: '还 (reading), 8812 (number), ★ (symbol), ABC (letters)' },
    ]);
  });

  test('what the line says goes before its text, and is where the problem stands', () => {
    expect(found('先还，8812。', '先还[huan2]，八八幺二。').faults).toEqual([]);
    const [fault] = found('明天。', '重来').faults;
    expect(fault && 'path' in fault ? fault.path.at(-1) : null).toBe('say');
  });

  test('without any lexicon nothing is told', () => {
    expect(found('先还，8812。', undefined, NOTHING_KNOWN.lexicons).faults).toEqual([]);
  });

  test('a shipped call is told of in both languages once its lexicons are nearly empty', () => {
    const parsed = readShipped().scenarios[0]?.parsed;
    if (!parsed) throw new Error('nothing is shipped');
    const known = { ...NOTHING_KNOWN, lexicons: LEXICONS };
    const faults = [
      ...unsettledReading.check({ parsed, graph: explore(parsed.scenario), twin: null, plays: [], known }),
    ];
    expect(new Set(faults.map(({ values }) => values.locale))).toEqual(new Set(['zh-CN', 'en']));
    const places = faults.flatMap((fault) => ('place' in fault ? [fault.place.file] : []));
    expect(places.every((file) => file.endsWith('words.en.yaml'))).toBe(true);
  });
});
