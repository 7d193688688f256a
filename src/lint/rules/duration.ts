import { type CallRule, pathOf } from '../rule.ts';
import { quickestTalks } from '../talk-lengths.ts';
import { TALK_SECONDS } from '../talk-time.ts';

export const duration: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC034-duration',
  severity: 'error',
  floor: 'warning',
  holds: 'The quickest way to an ending that is not early takes 90 to 240 seconds by voice, in every language.',
  because:
    'Half of all recorded scam calls last between one and two and a half minutes. Less is no call, more is a lecture.',
  says: 'The quickest way to "{ending}" takes by voice {times}; {least}–{most} s.',
  remedy: 'Lengthen or shorten the way.',
  example: {
    file: 'genuine/call.yaml',
    good: '  - id: n-nolink\n',
    bad: '  - id: n-nolink\n    hangUp: e-refused\n',
    also: [{ file: 'genuine/call.yaml', good: '  - id: e-refused\n', bad: '  - ▸id: e-refused\n' }],
  },
  *check({ parsed, graph }) {
    const { least, most } = TALK_SECONDS;
    const found = new Map<string, string[]>();
    for (const locale of parsed.scenario.locales) {
      for (const [ending, exact] of quickestTalks(parsed, graph, locale)) {
        if (exact >= least && exact <= most) continue;
        // Rounded away from the limit, so that the message never says 90 where 89.6 was too short.
        const seconds = exact < least ? Math.floor(exact) : Math.ceil(exact);
        found.set(ending, [...(found.get(ending) ?? []), `${seconds} s in ${locale}`]);
      }
    }
    for (const [ending, times] of found)
      yield { path: pathOf(parsed.draft, ending), values: { ending, times: times.join(' and '), least, most } };
  },
};
