import type { Call } from '../dialogue/call.ts';
import { paidIn } from '../dialogue/money.ts';
import type { PlaceInShift, VerdictView } from '../screens/call-views.ts';
import { beganAt } from './began-at.ts';
import { cardView } from './card-view.ts';
import { lightAt } from './scene.ts';
import type { TakenScenario } from './shelf.ts';

/** What the player did, without a word on whether it was right. */
export function verdictView(
  call: Call,
  { scenario, person, words }: TakenScenario,
  place: PlaceInShift | null,
  practice: boolean,
  confidence: number | null,
): Omit<VerdictView, 'test'> {
  const flagged = new Map<string, number>();
  for (const { event, at } of call.steps) {
    if (event.type === 'player.flags') flagged.set(event.line, at / 1000);
    if (event.type === 'player.unflags') flagged.delete(event.line);
  }
  return {
    place,
    practice,
    card: cardView(person, words),
    daylight: lightAt(scenario.at),
    seconds: (call.log.at(-1)?.at ?? 0) / 1000,
    flaggedAt: [...flagged.values()],
    checked: call.steps.flatMap(({ event }, entry) =>
      event.type === 'player.checks' ? [{ kind: event.check, at: beganAt(scenario, call.steps, entry) / 1000 }] : [],
    ),
    howEnded: howEnded(call),
    sent: paidIn(scenario, call.steps),
    confidence,
  };
}

function howEnded(call: Call): VerdictView['howEnded'] {
  const event = call.log.at(-1)?.event;
  if (event?.type === 'player.hangsUp') return 'you-hung-up';
  if (event?.type === 'player.declines') return 'declined';
  return event?.type === 'player.checks' && event.check === 'report' ? 'reported' : 'call-ended';
}
