import { indexOf } from '../dialogue/call.ts';
import type { Line } from '../scenario/scenario.ts';
import type { Truth } from '../scenario/vocabulary.ts';
import type { ExcerptLine, ExcerptView, MixedEndView } from '../screens/mixed-views.ts';
import { type FlowContext, type FlowState, pieceAt } from '../training/flow.ts';
import { cardView } from './card-view.ts';
import { cueOf } from './debrief-view.ts';
import { excerptOf } from './excerpt.ts';
import type { ShelvedScenario, TakenScenario } from './shelf.ts';

interface MixedMoment {
  readonly at: FlowState;
  readonly flow: FlowContext;
  /** What has been fetched for the round: the calls it asks of, and their twins. */
  readonly shown: ReadonlyMap<string, TakenScenario>;
  readonly isHeard: (scenario: string) => boolean;
}

/** The piece that is asked or shown; null while its call is being fetched. */
export function excerptView({ at, flow, shown, isHeard }: MixedMoment): ExcerptView | null {
  const piece = pieceAt(at, flow);
  const taken = shown.get(piece?.scenario ?? '');
  const excerpt = taken && excerptOf(taken.scenario, flow.shift?.seed ?? 0);
  if (!flow.mixed || !piece || !taken || !excerpt) return null;
  const { scenario } = taken;
  const { order, answers } = flow.mixed;
  const isAnswered = at === 'example';
  const twin = shown.get(scenario.twin);
  const theirs = twin && indexOf(twin.scenario).lines.get(twin.scenario.contrasts[excerpt.topic] ?? '');
  return {
    place: { index: piece.index, of: order.length },
    scenario: scenario.id,
    card: cardView(taken.person, taken.words),
    lines: excerpt.lines.map((line) => excerptLine(line, taken, isAnswered)),
    mayHear: { call: isHeard(scenario.id), twin: isHeard(scenario.twin) },
    example: isAnswered
      ? {
          truth: scenario.truth,
          right: answers[piece.index] === scenario.truth,
          topic: excerpt.topic,
          twin: twin && theirs ? excerptLine(theirs, twin, true) : null,
          last: piece.index + 1 === order.length,
        }
      : null,
  };
}

function excerptLine({ id, who, cues }: Line, { words }: TakenScenario, withCues: boolean): ExcerptLine {
  return {
    id,
    speaker: words[`speaker.${who}`] ?? '',
    text: words[id] ?? '',
    cues: withCues ? cues.map((cue) => cueOf(cue.id, cue.kind, words)) : [],
  };
}

/** Both truths beside each other: either alone is easy to get. */
export function mixedEndView({ mixed }: FlowContext, calls: readonly ShelvedScenario[]): MixedEndView {
  const told = (mixed?.answers ?? []).flatMap((answer, i) => {
    const call = calls.find(({ id }) => id === mixed?.order[i]);
    return call ? [{ truth: call.truth, right: answer === call.truth }] : [];
  });
  const ofTruth = (truth: Truth) => {
    const some = told.filter((one) => one.truth === truth);
    return { right: some.filter(({ right }) => right).length, of: some.length };
  };
  return { scams: ofTruth('scam'), genuine: ofTruth('genuine') };
}
