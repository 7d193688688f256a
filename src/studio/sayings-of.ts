import type { Saying } from './findings.ts';
import { listOf, type Raw, rawOf, textOf } from './raw-of.ts';

/**
 * Every text of each node, check and ending, by the part's id, in the order it is written. Read off the file as it is:
 * a word mistyped elsewhere must not take away the very lines that are being mended. What has no id has no words either.
 */
export function sayingsOf(data: unknown): ReadonlyMap<string, readonly Saying[]> {
  const call = rawOf(data);
  const sayings = new Map<string, readonly Saying[]>();
  const put = (part: Raw, said: readonly Saying[]): void => {
    const id = textOf(part.id);
    if (id !== '' && !sayings.has(id))
      sayings.set(
        id,
        said.filter(({ key }) => key !== ''),
      );
  };
  listOf(call.nodes).forEach((node, n) => {
    const sms = rawOf(node.sms);
    put(node, [
      saying('sms', textOf(sms.id), ['nodes', n, 'sms', 'text'], { from: sms.from }),
      ...linesAt(['nodes', n], node.lines),
      ...listOf(node.choices).map((choice, c) =>
        saying('choice', textOf(choice.id), ['nodes', n, 'choices', c, 'text'], {
          stance: choice.stance,
          goes: choice.goes,
        }),
      ),
    ]);
  });
  listOf(call.checks).forEach((check, k) => {
    put(check, [
      saying('how', textOf(check.id), ['checks', k, 'how']),
      ...listOf(check.findings).flatMap((finding, f) => linesAt(['checks', k, 'findings', f], finding.lines)),
    ]);
  });
  listOf(call.endings).forEach((ending, e) => {
    const id = textOf(ending.id);
    put(ending, [
      saying('title', `${id}.title`, ['endings', e, 'title']),
      saying('text', id, ['endings', e, 'text']),
      ...listOf(ending.price).flatMap((price, p) =>
        (['what', 'detail'] as const).map((key) =>
          saying(key, textOf(price.id) && `${textOf(price.id)}.${key}`, ['endings', e, 'price', p, key]),
        ),
      ),
    ]);
  });
  return sayings;
}

function linesAt(path: Saying['path'], lines: unknown): readonly Saying[] {
  return listOf(lines).map((line, i) => ({
    ...saying('line', textOf(line.id), [...path, 'lines', i, 'text'], {
      who: line.who,
      mood: line.mood ?? 'calm',
      tactic: line.tactic,
    }),
    mood: textOf(line.mood) || null,
  }));
}

function saying(
  kind: Saying['kind'],
  key: string,
  path: Saying['path'],
  notes: Readonly<Partial<Record<Saying['notes'][number]['about'], unknown>>> = {},
): Saying {
  const about = ['from', 'who', 'mood', 'tactic', 'stance', 'goes'] as const;
  const told = about.flatMap((one) => (textOf(notes[one]) === '' ? [] : [{ about: one, id: textOf(notes[one]) }]));
  return { key, kind, path, notes: told, mood: null };
}
