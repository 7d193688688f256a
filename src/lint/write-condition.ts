import type { Flags } from '../dialogue/condition.ts';
import type { Condition } from '../scenario/schema.ts';

/** A condition as a writer would say it: "paid and not (step is mid or ringBack checked)". */
export function writeCondition(when: Condition): string {
  if ('all' in when) return when.all.map(inner).join(' and ');
  if ('any' in when) return when.any.map(inner).join(' or ');
  if ('not' in when) return `not ${inner(when.not)}`;
  if ('checked' in when) return `${when.checked} checked`;
  const { flag, is = true } = when;
  if (typeof is === 'string') return `${flag} is ${is}`;
  return is ? flag : `not ${flag}`;
}

function inner(when: Condition): string {
  const several = ('all' in when && when.all.length > 1) || ('any' in when && when.any.length > 1);
  return several ? `(${writeCondition(when)})` : writeCondition(when);
}

/** The names of flags and checks a condition reads, as they stand in a state. */
export function flagsIn(when: Condition | undefined): readonly string[] {
  if (when === undefined) return [];
  if ('all' in when) return when.all.flatMap(flagsIn);
  if ('any' in when) return when.any.flatMap(flagsIn);
  if ('not' in when) return flagsIn(when.not);
  return ['checked' in when ? `checked:${when.checked}` : when.flag];
}

/** How some flags stand: "paid, step is mid, ringBack not checked". */
export function writeFlags(flags: Flags, names: readonly string[]): string {
  const written = [...new Set(names)].map((name) => {
    const value = flags[name];
    const check = name.startsWith('checked:') ? name.slice('checked:'.length) : null;
    if (check !== null) return value === true ? `${check} checked` : `${check} not checked`;
    if (typeof value === 'string') return `${name} is ${value}`;
    return value === true ? name : `not ${name}`;
  });
  return written.join(', ') || 'no flag set';
}
