import type { CastMember } from '../../src/toolchain/voices/cast.ts';

/** As much of somebody as tells whose voice is in theirs. */
export type Made = Pick<CastMember, 'sex'> & { readonly 'zh-CN': Pick<CastMember['zh-CN'], 'speakers'> };

/** Everybody else made of none of the same speakers: who shares one would know a person's words by the voice. */
export function strangersOf(person: string, people: Readonly<Record<string, Made>>): readonly string[] {
  const own = Object.keys(people[person]?.['zh-CN'].speakers ?? {});
  return Object.entries(people)
    .filter(([other, { 'zh-CN': sound }]) => other !== person && !own.some((speaker) => speaker in sound.speakers))
    .map(([other]) => other);
}

/** The first `each` women and men of them. */
export function fewOf(
  names: readonly string[],
  people: Readonly<Record<string, Made>>,
  each: number,
): readonly string[] {
  const ofSex = (sex: Made['sex']) => names.filter((name) => people[name]?.sex === sex).slice(0, each);
  return [...ofSex('woman'), ...ofSex('man')];
}
