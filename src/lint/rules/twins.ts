import type { ParsedScenario } from '../../scenario/parse-scenario.ts';
import { linesOf } from '../../scenario/scenario.ts';
import { SURFACE_CUES } from '../../scenario/vocabulary.ts';
import type { Rule } from '../rule.ts';

const LEAST = 3;

function surface({ scenario }: ParsedScenario): ReadonlySet<string> {
  const kinds = linesOf(scenario).flatMap((line) => line.cues.map((cue) => cue.kind));
  return new Set(kinds.filter((kind) => (SURFACE_CUES as readonly string[]).includes(kind)));
}

export const twins: Rule = {
  code: 'SC028-twins',
  severity: 'error',
  *check({ parsed, twin }) {
    const { scenario } = parsed;
    if (!twin) {
      yield { path: ['twin'], message: `"${scenario.twin}" is no scenario. Write it or mend the id.` };
      return;
    }
    if (twin.scenario.twin !== scenario.id)
      yield {
        path: ['twin'],
        message: `"${scenario.twin}" has the twin "${twin.scenario.twin}", not "${scenario.id}". Twins name each other.`,
      };
    if (twin.scenario.truth === scenario.truth)
      yield { path: ['twin'], message: `both twins are ${scenario.truth}. One is a scam, the other genuine.` };
    if (twin.scenario.you !== scenario.you)
      yield {
        path: ['you'],
        message: `the twin's player is "${twin.scenario.you}", not "${scenario.you}". Twins share the card.`,
      };
    if (twin.scenario.type !== scenario.type)
      yield {
        path: ['type'],
        message: `the twin's type is "${twin.scenario.type}", not "${scenario.type}". Twins share it.`,
      };
    const theirs = surface(twin);
    const shared = [...surface(parsed)].filter((kind) => theirs.has(kind));
    if (shared.length < LEAST)
      yield {
        path: ['nodes'],
        message: `${shared.length} surface cues in common with the twin (${shared.join(', ') || 'none'}); ${LEAST} or more. Give both calls the same surface.`,
      };
    const topics = Object.keys(scenario.contrasts).filter((topic) => topic in twin.scenario.contrasts);
    if (topics.length < LEAST)
      yield { path: ['contrasts'], message: `${topics.length} topics in common with the twin; ${LEAST} or more.` };
  },
};
