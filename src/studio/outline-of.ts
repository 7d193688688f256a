import type { Scenario } from '../scenario/scenario.ts';
import { GENUINE_STAGES, SCAM_STAGES, type Stage } from '../scenario/vocabulary.ts';
import { listOf, type Raw, rawOf, textOf } from './raw-of.ts';

/** As much of a call as its map is laid out from. */
export type Outline = Pick<Scenario, 'truth' | 'nodes' | 'checks' | 'endings' | 'hangUp' | 'declined'>;

/**
 * Reads the outline of a call whatever else is wrong in it: a map must not vanish over a word mistyped. What has no id is
 * passed over, a stage that is none becomes the first. Null while there is not one node.
 */
export function outlineOf(data: unknown): Scenario | null {
  const call = rawOf(data);
  const truth = call.truth === 'genuine' ? 'genuine' : 'scam';
  const stages: readonly Stage[] = truth === 'scam' ? SCAM_STAGES : GENUINE_STAGES;
  const seen = new Set<string>();
  const parts = (key: string): readonly Raw[] =>
    listOf(call[key]).filter(({ id }) => {
      const isNew = typeof id === 'string' && !seen.has(id);
      if (isNew) seen.add(id);
      return isNew;
    });
  const nodes = parts('nodes').map((node) => ({
    id: textOf(node.id),
    stage: stages.find((stage) => stage === node.stage) ?? stages[0],
    lines: [],
    choices: listOf(node.choices).map(({ id, goes }) => ({ id: textOf(id), goes: textOf(goes) })),
    ...('timed' in node && { timed: { goes: textOf(rawOf(node.timed).goes) } }),
    ...(typeof node.goes === 'string' && { goes: node.goes }),
    ...(typeof node.hangUp === 'string' && { hangUp: node.hangUp }),
  }));
  if (nodes.length === 0) return null;
  const outline = {
    truth,
    nodes,
    checks: parts('checks').map(({ id, findings }) => ({
      id: textOf(id),
      findings: listOf(findings).map((finding) => ({
        id: textOf(finding.id),
        goes: finding.goes ? textOf(finding.goes) : undefined,
      })),
    })),
    endings: parts('endings').map(({ id }) => ({ id: textOf(id) })),
    hangUp: listOf(call.hangUp).map(({ goes }) => ({ goes: textOf(goes) })),
    declined: textOf(call.declined),
  };
  // The map reads nothing but what stands here.
  return outline as unknown as Outline as Scenario;
}
