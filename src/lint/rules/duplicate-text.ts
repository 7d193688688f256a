import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import { isHeard, linesOf } from '../../scenario/scenario.ts';
import type { Graph } from '../explore.ts';
import { atWord, type CallRule } from '../rule.ts';

export const duplicateText: CallRule = {
  code: 'SC045-duplicate-text',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'No two replies on offer together, and no two lines said to the player, have the same words.',
  because:
    'Replies that look alike but lead apart cannot be chosen between, and a caller who repeats himself word for word is a recording.',
  says: '"{id}" says the same as "{before}" in {locale}: "{text}".',
  remedy: 'Say it in other words.',
  example: {
    file: 'genuine/call.yaml',
    good: '{ id: c-back-out, text: 还是算了，我退票吧。,',
    bad: '{ id: c-back-out, text: ▸好，接着改。,',
  },
  *check({ parsed, graph }) {
    const { scenario, words } = parsed;
    const together = offeredTogether(graph);
    const speakers = new Map(linesOf(scenario).map(({ id, who }) => [id, who]));
    const groups = [...scenario.nodes.map((node) => node.choices.map(({ id }) => id)), heardOnce(parsed)];
    for (const locale of scenario.locales) {
      for (const [g, ids] of groups.entries()) {
        const seen = new Map<string, string>();
        for (const id of ids) {
          const text = words[locale]?.[id] ?? '';
          // Two people may greet alike; the same person may not.
          const said = `${speakers.get(id) ?? ''} ${bare(text)}`;
          const before = seen.get(said);
          if (before === undefined) seen.set(said, id);
          // Two replies with opposite conditions are one reply to the player, leading on by what went before.
          else if (g === groups.length - 1 || together.has(`${before} ${id}`))
            yield { ...atWord(parsed, locale, id), values: { id, before, locale, text } };
        }
      }
    }
  },
};

/** The words without blanks, capitals and marks but the question's: "好。" and "好" are one reply to whoever reads them. */
function bare(text: string): string {
  const letters = text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, '');
  return letters === '' ? text : letters;
}

/** Pairs "first second", in the order they are written, of replies that some state offers side by side. */
function offeredTogether({ states }: Graph): ReadonlySet<string> {
  const pairs = new Set<string>();
  for (const { moves } of states) {
    const ids = moves.flatMap(({ event }) => (event.type === 'player.chooses' ? [event.choice] : []));
    for (const [i, first] of ids.entries()) for (const second of ids.slice(i + 1)) pairs.add(`${first} ${second}`);
  }
  return pairs;
}

/** Lines of others, without those a check repeats: the same screen looked at later shows the same. */
function heardOnce({ scenario, draft }: ParsedScenario): readonly string[] {
  const found = draft.checks.flatMap((check) => {
    const texts = new Set<string>();
    return check.findings.flatMap((finding) =>
      finding.lines.flatMap((line) => {
        if (texts.has(line.text)) return [];
        texts.add(line.text);
        return [line.id];
      }),
    );
  });
  return [...scenario.nodes.flatMap((node) => node.lines.filter(isHeard).map((line) => line.id)), ...found];
}
