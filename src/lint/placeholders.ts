/** A place to be filled, such as {name}. */
const BRACED = /\{[^{}]*\}/g;
/** A masked number, code or address with what belongs to it: "+86 571 •••• 0142", "106•••• 2258", "jm-•••.••/t". */
const MASKED = /(?:\+?\d[\d -]*)?[\w./-]*•[\w•./-]*(?:[ -]\d+)*/g;

/** What a translation must carry over unchanged, sorted, blanks taken out. */
export function placeholdersIn(text: string): readonly string[] {
  return [...text.matchAll(BRACED), ...text.matchAll(MASKED)]
    .map(([found]) => found.replace(/\s/g, '').replace(/[./-]+$/, ''))
    .sort();
}
