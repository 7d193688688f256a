import { type CallRule, pathOf } from '../rule.ts';

export const impossibleFinding: CallRule = {
  scope: 'call',
  wantsWholeGraph: true,
  code: 'SC040-impossible-finding',
  severity: 'error',
  floor: 'warning',
  holds: 'Every finding of a check comes in some state the check can be made in.',
  because:
    'The first finding whose condition holds is what the player learns; one that never comes first is never heard.',
  says: 'No state gives "{finding}": when "{check}" is made, {reason}.',
  remedy: 'Mend the conditions, reorder the findings, or remove this one.',
  example: {
    file: 'scam/call.yaml',
    good: '      - id: f-ring-told\n        when: { flag: step, is: told }',
    bad: '      - ▸id: f-ring-told\n        when: { all: [{ flag: step, is: told }, { flag: step, is: paid }] }',
  },
  *check({ parsed: { scenario, draft }, graph }) {
    const given = new Set<string>();
    for (const { moves } of graph.states) for (const { finding } of moves) if (finding) given.add(finding.id);
    for (const { id: check, findings } of scenario.checks) {
      for (const { id, when } of findings) {
        if (given.has(id)) continue;
        const reason = when
          ? 'its condition fails or another finding comes first'
          : 'another finding always comes first';
        yield { path: pathOf(draft, id), values: { finding: id, check, reason } };
      }
    }
  },
};
