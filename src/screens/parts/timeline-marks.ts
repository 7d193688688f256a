import badgeCheck from 'lucide-static/icons/badge-check.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import circleDashed from 'lucide-static/icons/circle-dashed.svg?raw';
import circleHelp from 'lucide-static/icons/circle-question-mark.svg?raw';
import flag from 'lucide-static/icons/flag.svg?raw';
import keyRound from 'lucide-static/icons/key-round.svg?raw';
import phoneOff from 'lucide-static/icons/phone-off.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import shieldAlert from 'lucide-static/icons/shield-alert.svg?raw';
import { money } from '../../i18n/numbers.ts';
import type { Words } from '../../i18n/words.ts';
import type { TimelineMark } from '../debrief-views.ts';

const ICONS: Readonly<Record<TimelineMark['kind'], string>> = {
  'first-tell': shieldAlert,
  'first-honest': badgeCheck,
  doubt: circleHelp,
  check: search,
  flag,
  paid: banknote,
  told: keyRound,
  'hang-up': phoneOff,
  'could-have-checked': circleDashed,
};

/** What the caller did stands above the cord, what the player did below it. */
export const MARK_SIDES: Readonly<Record<TimelineMark['kind'], 'above' | 'below'>> = {
  'first-tell': 'above',
  'first-honest': 'above',
  doubt: 'below',
  check: 'below',
  flag: 'below',
  paid: 'above',
  told: 'above',
  'hang-up': 'below',
  'could-have-checked': 'above',
};

export function markIcon(mark: TimelineMark): string {
  return ICONS[mark.kind];
}

export function markWords(mark: TimelineMark, { t, locale }: Words): string {
  if (mark.kind === 'paid') return t('debrief-mark-paid', { money: money(mark.amount ?? 0, locale) });
  if (mark.kind === 'check' && mark.check !== null) return t(`check-${mark.check}`);
  return t(`debrief-mark-${mark.kind}`);
}

/**
 * The marks worth naming, in order. A flag that is itself the first doubt is that doubt; later flags stand line by line
 * and would only crowd the cord.
 */
export function timelineMarks(marks: readonly TimelineMark[]): readonly TimelineMark[] {
  return marks.filter((mark) => mark.kind !== 'flag').toSorted((a, b) => a.at - b.at);
}
