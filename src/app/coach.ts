import type { Words } from '../i18n/words.ts';
import type { CallView } from '../screens/call-views.ts';
import type { Director } from './director.ts';

type Coach = NonNullable<CallView['coach']>;

/** What the guided call points at, node by node. The words are `guide-<node>` in src/i18n. */
const POINTS: Readonly<Record<string, Coach['points']>> = {
  'n-hello': 'replies',
  'n-hurry': 'check',
  'n-back': 'hang-up',
  'n-pay': 'hang-up',
};

/** The coach's word in the guided call, for the moment the player has to do something. */
export function coachFor(director: Director, ui: Words): Coach | null {
  const { position } = director.call;
  if (position.phase === 'ringing') return { text: ui.t('guide-ringing'), points: 'card' };
  if (position.phase !== 'talking' || director.beat.name !== 'waiting') return null;
  const points = POINTS[position.node];
  return points && ui.has(`guide-${position.node}`) ? { text: ui.t(`guide-${position.node}`), points } : null;
}
