import { readBy } from '../../dialogue/condition.ts';
import type { Rule } from '../rule.ts';

export const flagsUsed: Rule = {
  code: 'SC035-unused-flag',
  severity: 'error',
  *check({ parsed: { scenario } }) {
    const read = readBy(scenario).flags;
    const set = new Set(
      [
        ...scenario.nodes.flatMap((node) => [...node.choices.map((choice) => choice.set), node.timed?.set]),
        ...scenario.checks.flatMap((check) => check.findings.map((finding) => finding.set)),
      ].flatMap((one) => Object.keys(one ?? {})),
    );
    for (const flag of Object.keys(scenario.flags)) {
      if (!read.has(flag))
        yield { path: ['flags', flag], message: `no condition reads "${flag}". Read it or remove it.` };
      if (!set.has(flag)) yield { path: ['flags', flag], message: `nothing sets "${flag}". Set it or remove it.` };
    }
  },
};
