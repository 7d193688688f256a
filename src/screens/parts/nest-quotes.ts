/**
 * A line that is about to stand in double quotation marks, with single ones around what it quotes itself: both languages
 * of the game quote so. As long as before, sign for sign.
 */
export function nestQuotes(text: string): string {
  return text.replaceAll('“', '‘').replaceAll('”', '’');
}
