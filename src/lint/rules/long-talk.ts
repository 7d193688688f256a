import type { CallRule } from '../rule.ts';
import { longTalk as secondsOf } from '../talk-lengths.ts';
import { TALK_SECONDS } from '../talk-time.ts';

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
    const { most } = TALK_SECONDS;
    const times = parsed.scenario.locales.flatMap((locale) => {
      const seconds = secondsOf(parsed, graph, locale);
      return seconds > most ? [`${Math.ceil(seconds)} s in ${locale}`] : [];
    });
    if (times.length > 0) yield { path: ['nodes'], atKey: true, values: { times: times.join(' and '), most } };
  },
};
