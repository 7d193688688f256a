import { ANY_TIME } from '../lint/arrows.ts';
import { type Arrow, BOX, type Layout, layOut, type Place } from '../lint/lay-out.ts';
import type { Scenario, Words } from '../scenario/scenario.ts';
import { DOUBTING, type Outcome, type Stance } from '../scenario/vocabulary.ts';
import { pathOf } from './graph-path.ts';
import { GRAPH_STYLE } from './graph-style.ts';
import { printable } from './printable.ts';
import { cutTo, wrapText } from './wrap-text.ts';

/** Ends that took something from the player, and ends in which they turned the call to the good. */
const LOSING: readonly Outcome[] = ['leaked', 'lost-some', 'lost-all'];
const WINNING: readonly Outcome[] = ['verified', 'reported', 'recovered', 'completed', 'completed-late'];

/** Body text is 12 px; a box is 160 px wide with 10 px inside its edge. */
const LINE_EMS = (BOX.width - 20) / 12;
/** The line over it is 11 px and bold, which is a tenth wider. */
const HEAD_EMS = (BOX.width - 16) / 11 / 1.1;

/** The map of a call as a picture that stands alone: no script, no font, nothing to fetch; light and dark. */
export function writeSvg(scenario: Scenario, words: Words): string {
  const map = layOut(scenario);
  const say = (id: string) => words[id] ?? '';
  const boxOf = (id: string, kind: string, head: string, text: string) =>
    drawBox(id, map.places.get(id), kind, head, text);
  const title = `${scenario.id} · ${say('title')}`;
  const width = Math.ceil(map.width);
  const height = Math.ceil(map.height);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    GRAPH_STYLE,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    ...columnsOf(map),
    ...map.arrows
      .filter(({ from, via }) => via !== 'finding' && from !== ANY_TIME)
      .map((arrow) => drawArrow(arrow, map, scenario, say)),
    ...scenario.nodes.map((node) => {
      const marks = [node.timed ? `${node.timed.seconds} s` : '', node.risk ? `¥${node.risk}` : ''];
      const head = [node.id, ...marks.filter((mark) => mark !== '')].join(' · ');
      return boxOf(node.id, 'node', head, say(node.lines[0]?.id ?? ''));
    }),
    ...scenario.endings.map(({ id, outcome }) => {
      const kind = LOSING.includes(outcome) ? 'lost' : WINNING.includes(outcome) ? 'won' : 'even';
      return boxOf(id, `ending ${kind}`, id === `e-${outcome}` ? id : `${id} · ${outcome}`, say(`${id}.title`));
    }),
    ...scenario.checks.map((check) => boxOf(check.id, 'check', `${check.kind} · ${check.seconds} s`, say(check.id))),
    boxOf(ANY_TIME, 'check', 'hangs up', 'ends the call, or leaves it unanswered'),
    ...comesFrom(map, scenario),
    ...legend(map, title),
    '</svg>',
    '',
  ].join('\n');
}

function columnsOf({ columns, lane, width }: Layout): readonly string[] {
  const edge = columns[0]?.x ?? 0;
  return [
    ...columns.map(
      ({ stage, x, width: wide }, i) =>
        `<rect class="column tint${stage === 'ending' ? 'E' : i % 6}" x="${x}" y="${edge}" width="${wide}" height="${lane - edge - 12}" rx="16"/>` +
        `<text class="stage" x="${x + 24}" y="${edge + 30}">${stage}</text>`,
    ),
    `<rect class="column lane" x="${edge}" y="${lane}" width="${width - edge * 2}" height="136" rx="16"/>`,
    `<text class="stage" x="${edge + 24}" y="${lane + 32}">at any time</text>`,
  ];
}

function drawBox(id: string, place: Place | undefined, kind: string, head: string, text: string): string {
  if (!place) return '';
  const rows = wrapText(text, LINE_EMS, 2).map(
    (row, i) => `<text class="said" x="10" y="${36 + i * 16}">${escaped(row)}</text>`,
  );
  return (
    `<g class="box ${kind}" transform="translate(${place.x} ${place.y})"><title>${escaped(`${id}\n${text}`)}</title>` +
    `<rect width="${place.width}" height="${place.height}" rx="10"/>` +
    `<text class="id" x="10" y="17">${escaped(cutTo(head, HEAD_EMS))}</text>${rows.join('')}</g>`
  );
}

function drawArrow(arrow: Arrow, map: Layout, scenario: Scenario, say: (id: string) => string): string {
  const stances = new Map(scenario.nodes.flatMap((node) => node.choices.map(({ id, stance }) => [id, stance])));
  const told = arrow.ids.map((id) => (stances.has(id) ? say(id) : arrow.via)).join('\n');
  const tone = toneOf(arrow.ids.flatMap((id) => stances.get(id) ?? []));
  return (
    `<g class="arrow ${arrow.via} ${tone}"><title>${escaped(`${arrow.from} → ${arrow.to}\n${told}`)}</title>` +
    `<path d="${pathOf(arrow, map)}" marker-end="url(#head-${tone})"/></g>`
  );
}

/** Giving in, doubting, or neither. */
function toneOf(stances: readonly Stance[]): 'yields' | 'doubts' | 'plain' {
  if (stances.length > 0 && stances.every((stance) => stance === 'comply')) return 'yields';
  return stances.length > 0 && stances.every((stance) => DOUBTING.includes(stance)) ? 'doubts' : 'plain';
}

/** A check leads on from anywhere, so where it leads carries its name, and no arrow crosses the whole map. */
function comesFrom({ arrows, places }: Layout, scenario: Scenario): readonly string[] {
  const kinds = new Map<string, string>(scenario.checks.map(({ id, kind }) => [id, kind]));
  const after = new Map<string, Set<string>>();
  for (const { from, to, via, ids } of arrows) {
    if (via !== 'finding' && from !== ANY_TIME) continue;
    const names = after.get(to) ?? new Set();
    for (const id of ids) names.add(kinds.get(from) ?? (id === 'declined' ? 'not answered' : 'hangs up'));
    after.set(to, names);
  }
  return [...after].map(([id, names]) => {
    const place = places.get(id);
    return place ? `<text class="after" x="${place.x + 4}" y="${place.y - 6}">⤷ ${[...names].join(', ')}</text>` : '';
  });
}

function legend({ columns }: Layout, title: string): readonly string[] {
  const y = 20;
  const keys = [
    ['yields', 'choice', 'gives in'],
    ['doubts', 'choice', 'asks, checks or refuses'],
    ['plain', 'choice', 'other, or leads on'],
    ['plain', 'silence', 'silence'],
    ['plain', 'hangUp', 'hangs up here'],
  ] as const;
  const start = (columns[0]?.x ?? 0) + 24;
  return [
    `<text class="title" x="${start}" y="${y + 4}">${escaped(cutTo(title, 40))}</text>`,
    ...keys.map(([tone, via, name], i) => {
      const x = start + 520 + i * 190;
      return `<g class="arrow ${via} ${tone}"><path d="M${x} ${y}h34" marker-end="url(#head-${tone})"/><text class="key" x="${x + 46}" y="${y + 4}">${name}</text></g>`;
    }),
  ];
}

/** Text that can stand in XML, with the five signs as entities. */
function escaped(text: string): string {
  return printable(text).replace(/[&<>"']/g, (char) => `&#${char.codePointAt(0)};`);
}
