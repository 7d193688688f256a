import { type Call, indexOf, repliesOf, type Step } from '../dialogue/call.ts';
import { paidIn, riskNow } from '../dialogue/money.ts';
import { HOLD_MS, holdRelief, PULSE, pulseAlong } from '../dialogue/pulse.ts';
import { pendingLines } from '../dialogue/spoken.ts';
import type { Words as UiWords } from '../i18n/words.ts';
import type { Words } from '../scenario/scenario.ts';
import type { CallPhase, CallView, CaptionView, CheckView, PlaceInShift, ReplyView } from '../screens/call-views.ts';
import { seeded, seedOf, shuffle } from '../training/seeded.ts';
import { cardView, shownView } from './card-view.ts';
import type { Director } from './director.ts';
import type { TakenScenario } from './shelf.ts';

export interface CallViewParts {
  readonly director: Director;
  readonly taken: TakenScenario;
  readonly ui: UiWords;
  readonly place: PlaceInShift | null;
  readonly practice: boolean;
  /** Names this playing; fixes the order of the replies. */
  readonly playing: string;
  readonly readSms: ReadonlySet<string>;
  readonly unheard: ReadonlySet<string>;
  readonly captionsOn: boolean;
  readonly coach: CallView['coach'];
}

/** Everything the call screen shows, folded from the log and the director's beat. */
export function callView(parts: CallViewParts): CallView {
  const { director, taken } = parts;
  const { call, beat } = director;
  const { scenario, words, person } = taken;
  const along = pulseAlong(scenario, call.steps);
  const resting = along.at(-1) ?? PULSE.start;
  const held = beat.name === 'holding' ? HOLD_MS - beat.left * 1000 : 0;
  const check = checkView(director, words, parts.ui, along);
  const pulse = check ? check.pulseNow : Math.round(Math.max(PULSE.least, resting + holdRelief(held)));
  const holdTo = Math.round(Math.max(PULSE.least, resting + holdRelief(HOLD_MS)));
  const captions = captionsOf(parts);
  const unread = captions.filter((caption) => caption.kind === 'sms').find((caption) => !parts.readSms.has(caption.id));
  return {
    place: parts.place,
    practice: parts.practice,
    card: cardView(person, words),
    shown: shownView(scenario, words),
    phase: phaseOf(director),
    seconds: director.at / 1000,
    captions,
    flags: captions.filter((caption) => caption.kind === 'caller' && caption.flagged).length,
    pulse,
    ...(holdTo < pulse && { holdTo }),
    balance: person.holds - paidIn(scenario, call.steps),
    atRisk: riskNow(scenario, call.steps),
    // Away from a caller who has not finished, the replies would give away what is to be asked.
    replies:
      beat.name === 'speaking' || beat.name === 'quiet' || pendingLines(call).length > 0
        ? []
        : repliesInOrder(call, words, parts.playing),
    mayCutIn: !director.paused && (beat.name === 'speaking' || beat.name === 'quiet'),
    maySayAgain: !director.paused && beat.name === 'waiting' && lastSpoken(call.steps) >= 0,
    clock: beat.name === 'waiting' && beat.left !== null ? { left: beat.left, of: beat.of ?? beat.left } : null,
    hold: beat.name === 'holding' ? { left: beat.left, of: HOLD_MS / 1000 } : null,
    check,
    sms: unread ? { id: unread.id, from: unread.from, text: unread.text, at: unread.at } : null,
    coach: parts.coach,
    captionsOn: parts.captionsOn,
  };
}

function phaseOf(director: Director): CallPhase {
  if (director.paused) return 'paused';
  switch (director.beat.name) {
    case 'waiting':
      return 'your-turn';
    case 'holding':
      return 'holding';
    case 'checking':
      return 'checking';
    default:
      return 'listening';
  }
}

/** Replies stand in an order of their own for each playing and node, the same after a reload. */
function repliesInOrder(call: Call, words: Words, playing: string): readonly ReplyView[] {
  const node = call.position.phase === 'talking' ? call.position.node : '';
  const open = repliesOf(call).map((id) => ({ id, text: words[id] ?? '' }));
  return shuffle(open, seeded(seedOf(`${playing} ${node}`)));
}

/** A check as its panel shows it; null while none is made. */
export function checkView(director: Director, words: Words, ui: UiWords, along: readonly number[]): CheckView | null {
  const { beat, call } = director;
  if (beat.name !== 'checking') return null;
  const check = call.scenario.checks.find((one) => one.kind === beat.kind);
  // While it is still under way nothing stands in the log; the pulse falls as the seconds go.
  const step = beat.noted ?? call.steps.length;
  const lines = call.steps[step]?.finding?.lines.slice(0, beat.told) ?? [];
  const before = along[step - 1] ?? PULSE.start;
  return {
    kind: beat.kind,
    how: words[check?.id ?? ''] ?? '',
    seconds: beat.seconds,
    elapsed: beat.elapsed,
    heard: lines.map((line) => ({ id: line.id, speaker: speakerOf(line.who, words, ui), text: words[line.id] ?? '' })),
    done: beat.done,
    ends: call.position.phase === 'over',
    pulseBefore: Math.round(before),
    pulseNow: Math.round(along[step] ?? Math.max(PULSE.least, before + PULSE.checkSecond * beat.elapsed)),
  };
}

/** Until the debrief the caller is just the caller. */
function speakerOf(who: string, words: Words, ui: UiWords): string {
  return who === 'caller' ? ui.t('speaker-caller') : (words[`speaker.${who}`] ?? who);
}

function captionsOf({ director, taken: { scenario, words }, ui, unheard }: CallViewParts): readonly CaptionView[] {
  const { call } = director;
  const index = indexOf(scenario);
  const flagged = flaggedIn(call.steps);
  return call.steps.flatMap((step, i): readonly CaptionView[] => {
    const { event } = step;
    const at = step.at / 1000;
    const arrived: CaptionView[] = smsOf(step, scenario, words);
    switch (event.type) {
      case 'caller.speaks': {
        const line = index.lines.get(event.line);
        return [
          {
            kind: 'caller',
            id: event.line,
            speaker: speakerOf(line?.who ?? 'caller', words, ui),
            text: words[event.line] ?? '',
            at,
            flagged: flagged.has(event.line),
            live: i === lastSpoken(call.steps) && event.line === liveLine(director),
            unheard: unheard.has(event.line),
          },
        ];
      }
      case 'player.speaks':
        return [{ kind: 'you', id: `${event.line}@${i}`, text: words[event.line] ?? '', at }];
      case 'player.chooses':
        return [{ kind: 'you', id: `${event.choice}@${i}`, text: words[event.choice] ?? '', at }, ...arrived];
      case 'player.holds':
        return [{ kind: 'note', id: `hold@${i}`, text: ui.t('note-held'), at }];
      case 'clock.silence':
        return [{ kind: 'note', id: `silence@${i}`, text: ui.t('note-silence'), at }, ...arrived];
      case 'player.checks':
        return checkCaptions(step, i, words, ui);
      default:
        return arrived;
    }
  });
}

/** What a finished check told stays in the list, so it can be read again. */
function checkCaptions(step: Step, i: number, words: Words, ui: UiWords): readonly CaptionView[] {
  const { event } = step;
  if (event.type !== 'player.checks') return [];
  return (step.finding?.lines ?? []).map((line) => ({
    kind: 'check',
    id: `${line.id}@${i}`,
    check: event.check,
    speaker: speakerOf(line.who, words, ui),
    text: words[line.id] ?? '',
    at: step.at / 1000,
  }));
}

/** A text message arrives with the node that carries it. */
function smsOf(step: Step, scenario: TakenScenario['scenario'], words: Words): CaptionView[] {
  const entered =
    step.after.phase === 'talking' && !(step.before.phase === 'talking' && step.before.node === step.after.node);
  const sms = entered && step.after.phase === 'talking' ? indexOf(scenario).nodes.get(step.after.node)?.sms : null;
  return sms
    ? [{ kind: 'sms', id: sms, from: words[`${sms}.from`] ?? '', text: words[sms] ?? '', at: step.at / 1000 }]
    : [];
}

/** The line being said, for the first time or again. */
function liveLine({ beat }: Director): string | null {
  if (beat.name === 'speaking') return beat.line;
  return beat.name === 'waiting' ? (beat.again ?? null) : null;
}

function lastSpoken(steps: readonly Step[]): number {
  return steps.findLastIndex(({ event }) => event.type === 'caller.speaks');
}

/** Lines flagged as things stand. */
export function flaggedIn(steps: readonly Step[]): ReadonlySet<string> {
  const flagged = new Set<string>();
  for (const { event } of steps) {
    if (event.type === 'player.flags') flagged.add(event.line);
    if (event.type === 'player.unflags') flagged.delete(event.line);
  }
  return flagged;
}
