import { isHeard, type Line } from '../scenario/scenario.ts';
import { type Call, indexOf, nodeAt } from './call.ts';
import type { CallEvent } from './call-event.ts';
import { holds } from './condition.ts';

/** Lines of the present node still to be said, in order. A caller cut short by a check goes on where they were. */
export function pendingLines(call: Call): readonly Line[] {
  const node = nodeAt(call);
  if (!node) return [];
  const said = new Set<string>();
  for (let i = call.steps.length - 1; i >= 0; i -= 1) {
    const step = call.steps[i];
    if (!step || entersNode(step.event, step.finding?.goes)) break;
    if ('line' in step.event && (step.event.type === 'caller.speaks' || step.event.type === 'player.speaks'))
      said.add(step.event.line);
  }
  return node.lines.filter((line) => !said.has(line.id) && holds(line.when, call.flags));
}

function entersNode(event: CallEvent, goes: string | undefined): boolean {
  switch (event.type) {
    case 'player.answers':
    case 'player.chooses':
    case 'clock.silence':
    case 'caller.continues':
      return true;
    case 'player.checks':
      return goes !== undefined;
    default:
      return false;
  }
}

/** The event that says a line has begun. */
export function speaks(line: Line): CallEvent {
  return { type: isHeard(line) ? 'caller.speaks' : 'player.speaks', line: line.id };
}

/** The line said last: it may have been cut off. Null when something other than a flag came after it. */
export function justSaid(call: Call): Line | null {
  const event = call.log.findLast(({ event: { type } }) => type !== 'player.flags' && type !== 'player.unflags')?.event;
  const isLine = event?.type === 'caller.speaks' || event?.type === 'player.speaks';
  return isLine && call.position.phase === 'talking' ? (indexOf(call.scenario).lines.get(event.line) ?? null) : null;
}

/** What the caller said last; null before they have said anything. */
export function lastHeard(call: Call): Line | null {
  const event = call.steps.findLast((step) => step.event.type === 'caller.speaks')?.event;
  return event?.type === 'caller.speaks' ? (indexOf(call.scenario).lines.get(event.line) ?? null) : null;
}

/** Whether the player is away from the caller: on hold, or checking, and not yet back. */
export function awaySince(call: Call): number | null {
  for (let i = call.steps.length - 1; i >= 0; i -= 1) {
    const type = call.steps[i]?.event.type;
    if (type === 'player.holds' || type === 'player.checks')
      return call.position.phase === 'talking' && call.steps[i]?.before.phase === 'talking' ? i : null;
    if (type === 'player.flags' || type === 'player.unflags') continue;
    return null;
  }
  return null;
}
