import { twinToCompare } from '../pair.ts';
import type { CallRule } from '../rule.ts';

export const otherType: CallRule = {
  code: 'SC078-other-type',
  scope: 'call',
  severity: 'error',
  floor: 'warning',
  holds: 'Twins carry the same type of fraud: an honest call the type it resembles.',
  because:
    'Progress is counted by type, and only a pair of one type says whether somebody can tell that type from its honest likeness.',
  says: 'the type is "{type}" here, and "{theirs}" in the twin "{twin}".',
  remedy: 'Give both calls the same type.',
  example: {
    file: 'genuine/call.yaml',
    good: 'type: flight-cancel-refund',
    bad: 'type: ▸lost-parcel-claim',
    also: [
      {
        file: 'catalogue.yaml',
        good: 'types:\n',
        bad: 'types:\n  - id: lost-parcel-claim\n    name: { zh-CN: 快递理赔, en: A claim for a lost parcel }\n    group: service\n    seed: false\n    summary: { zh-CN: 说快递丢了要赔你，先要你转钱。, en: They offer to pay for a lost parcel once you have sent money. }\n    redFlags: [{ zh-CN: 赔你钱还要你先转, en: You are to send money in order to be paid }]\n',
      },
    ],
  },
  *check(subject) {
    const { type } = subject.parsed.scenario;
    const twin = twinToCompare(subject)?.scenario;
    if (twin && twin.type !== type) yield { path: ['type'], values: { type, theirs: twin.type, twin: twin.id } };
  },
};
