/** A table from cells that are HTML already. */
export function writeTable(head: readonly string[], rows: readonly (readonly string[])[], caption: string): string {
  const line = (cells: readonly string[], cell: 'th' | 'td') =>
    `<tr>${cells.map((text, i) => (i === 0 ? `<th scope="${cell === 'th' ? 'col' : 'row'}">${text}` : `<${cell}${cell === 'th' ? ' scope="col"' : ''}>${text}`)).join('')}</tr>`;
  return `<div class="table" tabindex="0" role="region" aria-label="Table"><table><caption>${caption}</caption><thead>${line(head, 'th')}</thead><tbody>${rows.map((row) => line(row, 'td')).join('\n')}</tbody></table></div>`;
}

/** 0.123, −0.040 */
export function three(value: number): string {
  return value.toFixed(3).replace('-', '−');
}

/** A plot in its frame. */
export function writeFigure(heading: string, plot: string, caption = ''): string {
  return `<figure><h3>${heading}</h3>${plot}${caption === '' ? '' : `<figcaption>${caption}</figcaption>`}</figure>`;
}
