import { linesOf } from '../../scenario/scenario.ts';
import type { CallRule } from '../rule.ts';

export const unusedSpeaker: CallRule = {
  code: 'SC067-unused-speaker',
  scope: 'call',
  severity: 'warning',
  floor: 'warning',
  holds: 'Every speaker says a line.',
  because: 'A speaker who never speaks is a voice cast for nothing, or a line given to the wrong person.',
  says: 'the speaker "{speaker}" never says a line.',
  remedy: 'Give them a line or remove them.',
  example: {
    file: 'scam/call.yaml',
    good: '  police: { name: 96110 接线员, voice: wenbin }\n',
    bad: '  police: { name: 96110 接线员, voice: wenbin }\n  ▸neighbour: { name: 隔壁店主, voice: anran }\n',
    also: [
      {
        file: 'scam/words.en.yaml',
        good: '  speaker.police: 96110 operator\n',
        bad: '  speaker.police: 96110 operator\n  speaker.neighbour: The woman from next door\n',
      },
    ],
  },
  *check({ parsed: { scenario } }) {
    const speaking = new Set(linesOf(scenario).map((line) => line.who));
    for (const speaker of Object.keys(scenario.speakers)) {
      if (!speaking.has(speaker)) yield { path: ['speakers', speaker], atKey: true, values: { speaker } };
    }
  },
};
