import type { Locale } from '../../src/scenario/vocabulary.ts';
import type { VerdictView } from '../../src/screens/call-views.ts';
import type { SummaryView } from '../../src/screens/debrief-views.ts';
import type { ExcerptView } from '../../src/screens/mixed-views.ts';
import type { Screen } from '../../src/screens/model.ts';
import { card, declined, lost, type Pick, refused, won } from './debrief-views.ts';

function verdict(p: Pick): VerdictView {
  return {
    test: false,
    place: { index: 2, of: 10 },
    practice: false,
    card: card(p),
    daylight: 'evening',
    seconds: 252,
    flaggedAt: [62, 80],
    checked: [
      { kind: 'openApp', at: 125 },
      { kind: 'ask', at: 190 },
    ],
    howEnded: 'you-hung-up',
    sent: 0,
    confidence: null,
  };
}

function summary(p: Pick): SummaryView {
  const titles = [
    p('周末的培训单', 'The weekend order'),
    p('上门访谈', 'A visit for a survey'),
    p('贷款解冻金', 'A deposit to unfreeze a loan'),
    p('银行的贷款回访', 'The bank rings about a loan'),
    p('丢了的包裹', 'The parcel that got lost'),
    p('寄件人理赔', 'A claim by the sender'),
    p('直播间的老师', 'The teacher on the live stream'),
    p('券商的风险提醒', 'A risk notice from the broker'),
    p('安全账户', 'The safe account'),
    p('派出所的劝阻电话', 'The police ring to warn'),
  ];
  return {
    round: 'today',
    counted: titles.length - 1,
    amounts: { protected: 128400, lost: 2380, refused: 1606 },
    calls: titles.map((title, i) => ({
      scenario: `call-${i}`,
      title,
      truth: i % 2 === 0 ? 'scam' : 'genuine',
      confidence: [85, 20, 95, 80, 70, 10, 35, 5, 100, 45][i] ?? 50,
      right: ![3, 6].includes(i),
      amounts: {
        protected: i % 2 === 0 && i !== 6 ? 20000 + 3980 * i : 0,
        lost: i === 6 ? 2380 : 0,
        refused: i === 3 ? 1606 : 0,
      },
      checks: [2, 1, 0, 0, 1, 1, 0, 2, 3, 1][i] ?? 0,
      practice: i === 9,
    })),
    scamsSpotted: { of: 5, right: 4 },
    genuineTrusted: { of: 5, right: 4 },
    pieces: 0,
    flags: { right: 14, wrong: 5, missed: 9 },
    checkedBeforeActing: { of: 10, done: 7 },
    nexts: [
      won(p).next,
      refused(p).next,
      p('谁说“别挂电话”，就先挂谁的电话。', 'When someone says “don’t hang up”, hang up.'),
    ],
  };
}

/** Asked, or answered rightly or wrongly: the third piece of eight, from a scam. */
function excerpt(p: Pick, right?: boolean): ExcerptView {
  const isAnswered = right !== undefined;
  const call = lost(p);
  const telling = call.lines.findIndex(({ cues }) => cues.some(({ sort }) => sort === 'diagnostic'));
  const lines = call.lines.slice(Math.max(0, telling - 2), telling + 1);
  const contrast = call.contrasts.find(({ topic }) => topic === 'money');
  return {
    place: { index: 2, of: 8 },
    scenario: call.scenario,
    card: call.card,
    lines: lines.map((line) => ({ ...line, cues: isAnswered ? line.cues : [] })),
    mayHear: { call: true, twin: true },
    example: isAnswered
      ? {
          truth: call.truth,
          right,
          topic: 'money',
          twin: { id: 'l-theirs', speaker: '', text: contrast?.theirs ?? '', cues: [] },
          last: false,
        }
      : null,
  };
}

/** Every screen after a call, by a name for the gallery, in one language. */
export function pageViews(locale: Locale): Readonly<Record<string, Screen>> {
  const p: Pick = locale === 'zh-CN' ? (zh) => zh : (_, en) => en;
  const asked = verdict(p);
  return {
    verdict: { name: 'verdict', view: asked },
    'verdict-sure': { name: 'verdict', view: { ...asked, confidence: 85 } },
    'verdict-middle': { name: 'verdict', view: { ...asked, confidence: 50, howEnded: 'call-ended', sent: 1600 } },
    'verdict-bare': {
      name: 'verdict',
      view: { ...asked, confidence: 10, seconds: 0, flaggedAt: [], checked: [], howEnded: 'declined', daylight: 'day' },
    },
    debrief: { name: 'debrief', view: won(p) },
    'debrief-lost': { name: 'debrief', view: lost(p) },
    'debrief-refused': { name: 'debrief', view: refused(p) },
    'debrief-declined': { name: 'debrief', view: declined(p) },
    summary: { name: 'summary', view: summary(p) },
    'summary-mixed': { name: 'summary', view: { ...summary(p), pieces: 8 } },
    excerpt: { name: 'excerpt', view: excerpt(p) },
    'excerpt-right': { name: 'excerpt', view: excerpt(p, true) },
    'excerpt-wrong': { name: 'excerpt', view: excerpt(p, false) },
    'mixed-end': {
      name: 'mixed-end',
      view: { scams: { right: 3, of: 5 }, genuine: { right: 3, of: 3 } },
    },
  };
}
