/** About how wide a character is, in ems: Chinese and full-width ones one, the rest a little over half. */
export function widthOf(text: string): number {
  let ems = 0;
  for (const char of text)
    ems += /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uff60]/.test(char) ? 1 : 0.55;
  return ems;
}

/** Breaks a text into at most `rows` lines of `ems` width: Latin at spaces, Chinese anywhere. What is left out ends in "…". */
export function wrapText(text: string, ems: number, rows: number): readonly string[] {
  const pieces = text.match(/[\u2e80-\u9fff\uff00-\uff60“”‘’…—]|[^\s\u2e80-\u9fff\uff00-\uff60“”‘’…—]+\s*|\s+/g) ?? [];
  const lines: string[] = [''];
  for (const piece of pieces.flatMap((one) => cutLong(one, ems))) {
    const line = lines.at(-1) ?? '';
    // A mark that closes stays with what it closes, though it hangs out a little.
    const closes = /^[，。、；：？！”’…）]/.test(piece);
    if (line === '' || closes || widthOf(line + piece.trimEnd()) <= ems) lines[lines.length - 1] = line + piece;
    else lines.push(piece);
  }
  const kept = lines.slice(0, rows).map((line) => line.trim());
  if (lines.length > rows) kept[rows - 1] = cutTo(`${kept[rows - 1] ?? ''} `, ems);
  return kept;
}

/** The text if it is as short as that, or as much of it as fits, with "…". */
export function cutTo(text: string, ems: number): string {
  if (widthOf(text) <= ems && !text.endsWith(' ')) return text;
  let cut = '';
  for (const char of text.trimEnd()) {
    if (widthOf(`${cut}${char}…`) > ems) break;
    cut += char;
  }
  return `${cut.replace(/[\s，。、,.…]+$/, '')}…`;
}

/** A word longer than a line is cut where the line ends. */
function cutLong(piece: string, ems: number): readonly string[] {
  if (widthOf(piece) <= ems) return [piece];
  const size = Math.max(1, Math.floor(ems));
  return Array.from(piece).flatMap((_, i, chars) => (i % size === 0 ? [chars.slice(i, i + size).join('')] : []));
}
