import { type Line, type Scenario, YOU } from '../../scenario/scenario.ts';
import type { CallRule } from '../rule.ts';

/** Reads out what a screen shows; nobody takes it for a person. */
const NARRATOR = 'narrator';

export const sameVoice: CallRule = {
  code: 'SC088-same-voice',
  scope: 'call',
  severity: 'warning',
  floor: 'warning',
  holds: 'People who are heard in the same conversation have voices of their own.',
  because: 'Over the telephone a voice is all one has; two people with the same one are one person.',
  says: '"{speaker}" has the voice "{voice}" of "{other}", who is heard in the same conversation.',
  remedy: 'Give one of them another voice.',
  example: {
    file: 'scam/call.yaml',
    good: 'manager: { name: 接过电话的经理, voice: guodong }',
    bad: 'manager: { name: 接过电话的经理, voice: ▸siqi }',
  },
  *check({ parsed: { scenario } }) {
    const ids = Object.keys(scenario.speakers);
    const scenes = conversations(scenario).map((lines) => new Set(lines.map((line) => line.who)));
    for (const [i, speaker] of ids.entries()) {
      const voice = scenario.speakers[speaker]?.voice ?? '';
      if (speaker === YOU || voice.startsWith(NARRATOR)) continue;
      const other = ids
        .slice(0, i)
        .find((id) => scenario.speakers[id]?.voice === voice && scenes.some((who) => who.has(id) && who.has(speaker)));
      if (other !== undefined) yield { path: ['speakers', speaker, 'voice'], values: { speaker, voice, other } };
    }
  },
};

/** The call itself is one conversation; each check made on the side is another. */
function conversations({ nodes, checks }: Scenario): readonly (readonly Line[])[] {
  return [
    nodes.flatMap((node) => node.lines),
    ...checks.flatMap((check) => check.findings.map((finding) => finding.lines)),
  ];
}
