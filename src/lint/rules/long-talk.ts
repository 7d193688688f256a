import type { Graph, Move } from '../explore.ts';
import { randomTalks } from '../random-talks.ts';
import type { CallRule } from '../rule.ts';
import { TALK_SECONDS, talkTime } from '../talk-time.ts';

/** Talks tried, and the share of them that must stay within the limit. */
const TALKS = 60;
const SHARE = 0.9;

export const longTalk: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC074-long-talk',
  severity: 'error',
  floor: 'warning',
  holds: 'Nine talks in ten to the end, with replies taken at random, take no more than 240 seconds by voice.',
  because: 'Detours add up. A player who asks back at every turn must come to the end too, and still be listening.',
  says: 'One talk in ten to the end takes by voice {times} or more; {most} s at most.',
  remedy: 'Cut lines, or let detours rejoin the story later.',
  example: {
    file: 'scam/call.yaml',
    good: '怎么问一声都不让？, stance: question, goes: n-quiet }',
    bad: '怎么问一声都不让？, stance: question, goes: n-open }',
    also: [{ file: 'scam/call.yaml', good: 'nodes:\n', bad: '▸nodes:\n' }],
  },
  *check({ parsed, graph }) {
    const full = new Set(parsed.scenario.endings.filter((ending) => !ending.early).map((ending) => ending.id));
    const talks = randomTalks(graph, TALKS).filter((moves) => full.has(endOf(graph, moves)));
    const { most } = TALK_SECONDS;
    const times = parsed.scenario.locales.flatMap((locale) => {
      const { heard, reply } = talkTime(parsed, graph, locale);
      const saying = ({ event }: Move) => (event.type === 'player.chooses' ? reply(event.choice) : 0);
      const lengths = talks
        .map((moves) => moves.reduce((ms, move) => ms + (heard[move.to] ?? 0) + saying(move), 0))
        .sort((a, b) => a - b);
      const seconds = (lengths[Math.floor((lengths.length - 1) * SHARE)] ?? 0) / 1000;
      return seconds > most ? [`${Math.ceil(seconds)} s in ${locale}`] : [];
    });
    if (times.length > 0) yield { path: ['nodes'], atKey: true, values: { times: times.join(' and '), most } };
  },
};

function endOf(graph: Graph, moves: readonly Move[]): string {
  const position = graph.states[moves.at(-1)?.to ?? 0]?.position;
  return position?.phase === 'over' ? position.ending : '';
}
