/**
 * Binds a figure to the Chinese unit or word that follows it, so that a line never ends in 32 with 元 on the next.
 * Only the kind of space changes; what is read out and copied stays the same.
 */
export function keepTogether(text: string): string {
  return text.replace(/([\d%]) (?=\p{Script=Han})/gu, '$1\u00a0');
}
