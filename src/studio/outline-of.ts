import type { Scenario } from '../scenario/scenario.ts';
import { GENUINE_STAGES, SCAM_STAGES, type Stage } from '../scenario/vocabulary.ts';

/** As much of a call as its map is laid out from. */
export type Outline = Pick<Scenario, 'truth' | 'nodes' | 'checks' | 'endings' | 'hangUp' | 'declined'>;

type Raw = Readonly<Record<string, unknown>>;

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
    id: text(node.id),
    stage: stages.find((stage) => stage === node.stage) ?? stages[0],
    lines: [],
    choices: listOf(node.choices).map(({ id, goes }) => ({ id: text(id), goes: text(goes) })),
    ...('timed' in node && { timed: { goes: text(rawOf(node.timed).goes) } }),
    ...(typeof node.goes === 'string' && { goes: node.goes }),
    ...(typeof node.hangUp === 'string' && { hangUp: node.hangUp }),
  }));
  if (nodes.length === 0) return null;
  const outline = {
    truth,
    nodes,
    checks: parts('checks').map(({ id, findings }) => ({
      id: text(id),
      findings: listOf(findings).map((finding) => ({
        id: text(finding.id),
        goes: finding.goes ? text(finding.goes) : undefined,
      })),
    })),
    endings: parts('endings').map(({ id }) => ({ id: text(id) })),
    hangUp: listOf(call.hangUp).map(({ goes }) => ({ goes: text(goes) })),
    declined: text(call.declined),
  };
  // The map reads nothing but what stands here.
  return outline as unknown as Outline as Scenario;
}

function listOf(value: unknown): readonly Raw[] {
  return Array.isArray(value) ? value.map(rawOf) : [];
}

function rawOf(value: unknown): Raw {
  return value !== null && typeof value === 'object' && !Array.isArray(value) ? (value as Raw) : {};
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
