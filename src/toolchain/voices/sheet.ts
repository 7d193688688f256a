import type { RecordedLine } from '../../audio/voice-manifest.ts';
import type { Locale } from '../../scenario/vocabulary.ts';
import type { State } from './kept.ts';
import type { Reading } from './manifest.ts';
import type { PlannedLine } from './plan.ts';

/** One line of a proof sheet. */
export interface SheetRow {
  readonly planned: PlannedLine;
  readonly recorded: RecordedLine | undefined;
  readonly reading: Reading | undefined;
  readonly state: State;
}

/** A page to proof-listen and proof-read a call in one language. `sound` leads from the page to the folder of the files. */
export function writeSheet(scenario: string, locale: Locale, sound: string, rows: readonly SheetRow[]): string {
  const title = `${scenario} · ${locale}`;
  const seconds = rows.reduce((sum, { recorded }) => sum + (recorded?.ms ?? 0), 0) / 1000;
  return `<!doctype html>
<html lang="${locale}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title>
<style>${STYLE}</style>
<h1>${escaped(title)}</h1>
<p>${rows.length} lines, ${Math.round(seconds)} s. <button type="button">Play all from here</button></p>
<table>
<thead><tr><th>Line<th>Sound<th>Text, and how it is said<th>Reading<th>s</tr></thead>
<tbody>
${rows.map((row) => writeRow(row, sound)).join('\n')}
</tbody>
</table>
<script>${SCRIPT}</script>
</html>
`;
}

function writeRow({ planned, recorded, reading, state }: SheetRow, sound: string): string {
  const { line, who, voice, mood, text, delivery, unsettled } = planned;
  const open = unsettled.map(({ piece }) => piece).join(' ');
  const notes = [state === 'current' ? '' : state, open === '' ? '' : `unsettled: ${open}`].filter(
    (note) => note !== '',
  );
  const player = recorded
    ? `<audio controls preload="none" src="${escaped(`${sound}/${recorded.file}`)}"></audio>`
    : '';
  return [
    `<tr id="${escaped(line)}">`,
    `<th scope="row">${escaped(line)}<small>${escaped(who)} · ${escaped(voice)} · ${escaped(mood)}</small>`,
    `<td>${player}`,
    `<td>${escaped(text)}<small>${escaped(delivery.text)}</small>${notes.map((note) => `<strong>${escaped(note)}</strong>`).join('')}`,
    `<td>${escaped(reading?.reading ?? '')}`,
    `<td>${recorded ? (recorded.ms / 1000).toFixed(2) : ''}`,
    '</tr>',
  ].join('');
}

/** Text as it may stand in a page, in its attributes too: a call is somebody else's text. */
export function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

const STYLE = `
:root { color-scheme: light dark; font: 16px/1.5 system-ui, sans-serif; }
body { margin: 1rem; }
table { border-collapse: collapse; width: 100%; }
th, td { border-bottom: 1px solid #8886; padding: .4rem .6rem; text-align: left; vertical-align: top; font-weight: normal; }
thead th { position: sticky; top: 0; background: Canvas; font-weight: bold; }
small, strong { display: block; }
small { opacity: .75; }
strong { color: #c33; }
audio { width: 15rem; height: 2.2rem; }
td:last-child { text-align: right; font-variant-numeric: tabular-nums; }
`;

/** Plays line after line, from the one that was last listened to. */
const SCRIPT = `
const players = [...document.querySelectorAll('audio')];
let last = 0;
let all = false;
for (const [i, player] of players.entries()) {
  player.addEventListener('play', () => {
    last = i;
    for (const other of players) if (other !== player) other.pause();
    player.closest('tr').scrollIntoView({ block: 'center' });
  });
  player.addEventListener('ended', () => { if (all) players[i + 1]?.play(); });
}
document.querySelector('button').addEventListener('click', (event) => {
  all = !all;
  event.target.textContent = all ? 'Stop' : 'Play all from here';
  if (all) players[last]?.play(); else for (const player of players) player.pause();
});
`;
