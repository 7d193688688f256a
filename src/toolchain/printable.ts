/** The text without control characters and halves of pairs, which XML has no place for; a mark stands where they were. */
export function printable(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu, '\ufffd');
}
