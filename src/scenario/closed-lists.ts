import { z } from 'zod';
import {
  BACKGROUND_MEANINGS,
  CHECK_MEANINGS,
  CONTRAST_MEANINGS,
  CUE_MEANINGS,
  FINDING_MEANINGS,
  GROUP_MEANINGS,
  INFORMATION_MEANINGS,
  LOCALE_MEANINGS,
  MOOD_MEANINGS,
  OUTCOME_MEANINGS,
  PORTRAIT_MEANINGS,
  ROOM_MEANINGS,
  SEAT_MEANINGS,
  STAGE_MEANINGS,
  STANCE_MEANINGS,
  STATUS_MEANINGS,
  TACTIC_MEANINGS,
  TOLD_MEANINGS,
  TRUTH_MEANINGS,
  VIA_MEANINGS,
  VOICE_MEANINGS,
} from './meanings.ts';
import {
  BACKGROUNDS,
  CHECKS,
  CONTRASTS,
  CUES,
  FINDINGS,
  GENUINE_STAGES,
  GROUPS,
  INFORMATION,
  LOCALES,
  MOODS,
  OUTCOMES,
  PORTRAITS,
  ROOMS,
  SCAM_STAGES,
  SEATS,
  STANCES,
  STATUSES,
  TACTICS,
  TOLD,
  TRUTHS,
  VIAS,
  VOICES,
} from './vocabulary.ts';

/** "request" is a stage of both kinds of call. */
const STAGES = [...new Set([...SCAM_STAGES, ...GENUINE_STAGES])];

/**
 * The closed lists as the schema uses them. Each carries its name and what every word means, so that editors can show it
 * and the reference can list it.
 */
export const CLOSED = {
  truth: oneOf('truth', TRUTHS, TRUTH_MEANINGS),
  seat: oneOf('seat', SEATS, SEAT_MEANINGS),
  locale: oneOf('locale', LOCALES, LOCALE_MEANINGS),
  status: oneOf('status', STATUSES, STATUS_MEANINGS),
  stage: oneOf('stage', STAGES, STAGE_MEANINGS),
  stance: oneOf('stance', STANCES, STANCE_MEANINGS),
  checkKind: oneOf('check kind', CHECKS, CHECK_MEANINGS),
  result: oneOf('result', FINDINGS, FINDING_MEANINGS),
  mood: oneOf('mood', MOODS, MOOD_MEANINGS),
  tactic: oneOf('tactic', TACTICS, TACTIC_MEANINGS),
  cueKind: oneOf('cue kind', CUES, CUE_MEANINGS),
  information: oneOf('information', INFORMATION, INFORMATION_MEANINGS),
  told: oneOf('told', TOLD, TOLD_MEANINGS),
  outcome: oneOf('outcome', OUTCOMES, OUTCOME_MEANINGS),
  contrast: oneOf('contrast', CONTRASTS, CONTRAST_MEANINGS),
  group: oneOf('group', GROUPS, GROUP_MEANINGS),
  portrait: oneOf('portrait', PORTRAITS, PORTRAIT_MEANINGS),
  room: oneOf('room', ROOMS, ROOM_MEANINGS),
  voice: oneOf('voice', VOICES, VOICE_MEANINGS),
  via: oneOf('via', VIAS, VIA_MEANINGS),
  background: oneOf('background', BACKGROUNDS, BACKGROUND_MEANINGS),
};

function oneOf<Word extends string>(title: string, words: readonly Word[], meanings: Readonly<Record<Word, string>>) {
  return z.enum(words).meta({ title, enumDescriptions: words.map((word) => meanings[word]) });
}
