/**
 * Binds a figure to the Chinese unit or word that follows it, so that a line never ends in 32 with 元 on the next, and to
 * a single character before it, which would be left alone at the end of the line (有 32 元). A time of day or of a call
 * has no unit (1:08 再试一次). Only the kind of space changes; what is read out and copied stays the same.
 */
export function keepTogether(text: string): string {
  return text
    .replace(/(?<!:\d)([\d%]) (?=\p{Script=Han})/gu, '$1\u00a0')
    .replace(/(?<!\p{Script=Han})(\p{Script=Han}) (?=\d)/gu, '$1\u00a0');
}
