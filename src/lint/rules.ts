import type { Rule } from './rule.ts';
import { amountsAgree } from './rules/amounts-agree.ts';
import { backgroundTells } from './rules/background-tells.ts';
import { breath } from './rules/breath.ts';
import { budget } from './rules/budget.ts';
import { checksDecide } from './rules/checks-decide.ts';
import { checksTruthful } from './rules/checks-truthful.ts';
import { checksUnsure } from './rules/checks-unsure.ts';
import { choicesOrGoes } from './rules/choices-or-goes.ts';
import { constantCondition } from './rules/constant-condition.ts';
import { contrastTells } from './rules/contrast-tells.ts';
import { contrastsShared } from './rules/contrasts-shared.ts';
import { cueExplained } from './rules/cue-explained.ts';
import { decisionsMatter } from './rules/decisions-matter.ts';
import { duplicateText } from './rules/duplicate-text.ts';
import { duration } from './rules/duration.ts';
import { eightDecisions } from './rules/eight-decisions.ts';
import { endingsDiffer } from './rules/endings-differ.ts';
import { falseTell } from './rules/false-tell.ts';
import { fiveChecks } from './rules/five-checks.ts';
import { flagValues } from './rules/flag-values.ts';
import { flagsSet } from './rules/flags-set.ts';
import { flagsUsed } from './rules/flags-used.ts';
import { flatEnough } from './rules/flat-enough.ts';
import { forfeits } from './rules/forfeits.ts';
import { fullEndings } from './rules/full-endings.ts';
import { givenAway } from './rules/given-away.ts';
import { idleSilence } from './rules/idle-silence.ts';
import { impossibleChoice } from './rules/impossible-choice.ts';
import { impossibleFinding } from './rules/impossible-finding.ts';
import { keysThere } from './rules/keys-there.ts';
import { knownDrawings } from './rules/known-drawings.ts';
import { knownFlags } from './rules/known-flags.ts';
import { knownKeys } from './rules/known-keys.ts';
import { knownPerson } from './rules/known-person.ts';
import { knownSpeakers } from './rules/known-speakers.ts';
import { knownTargets } from './rules/known-targets.ts';
import { knownType } from './rules/known-type.ts';
import { knownVoices } from './rules/known-voices.ts';
import { knownWords } from './rules/known-words.ts';
import { lastResort } from './rules/last-resort.ts';
import { longTalk } from './rules/long-talk.ts';
import { lostId } from './rules/lost-id.ts';
import { moodTells } from './rules/mood-tells.ts';
import { nothingLeft } from './rules/nothing-left.ts';
import { numbers } from './rules/numbers.ts';
import { oneWay } from './rules/one-way.ts';
import { otherCard } from './rules/other-card.ts';
import { otherType } from './rules/other-type.ts';
import { ownTwin } from './rules/own-twin.ts';
import { paceTells } from './rules/pace-tells.ts';
import { pastReturn } from './rules/past-return.ts';
import { placeholdersAgree } from './rules/placeholders-agree.ts';
import { plainText } from './rules/plain-text.ts';
import { playBroken } from './rules/play-broken.ts';
import { playMissing } from './rules/play-missing.ts';
import { playNamed } from './rules/play-named.ts';
import { priceNamed } from './rules/price-named.ts';
import { reach } from './rules/reach.ts';
import { readingLevel } from './rules/reading-level.ts';
import { realAddress } from './rules/real-address.ts';
import { realBrand } from './rules/real-brand.ts';
import { realIdentity } from './rules/real-identity.ts';
import { refusalPrice } from './rules/refusal-price.ts';
import { reusedId } from './rules/reused-id.ts';
import { rightShape } from './rules/right-shape.ts';
import { saferCostsMore } from './rules/safer-costs-more.ts';
import { sameTruth } from './rules/same-truth.ts';
import { sameVoice } from './rules/same-voice.ts';
import { scamEndings } from './rules/scam-endings.ts';
import { scamForfeits } from './rules/scam-forfeits.ts';
import { silenceLeads } from './rules/silence-leads.ts';
import { silentLoop } from './rules/silent-loop.ts';
import { size } from './rules/size.ts';
import { smallEnough } from './rules/small-enough.ts';
import { soundYaml } from './rules/sound-yaml.ts';
import { stageOfTruth } from './rules/stage-of-truth.ts';
import { stake } from './rules/stake.ts';
import { staleWords } from './rules/stale-words.ts';
import { strayQuote } from './rules/stray-quote.ts';
import { surfaceCues } from './rules/surface-cues.ts';
import { tacticChanges } from './rules/tactic-changes.ts';
import { tellingName } from './rules/telling-name.ts';
import { timeToRead } from './rules/time-to-read.ts';
import { twinMissing } from './rules/twin-missing.ts';
import { twinNotMutual } from './rules/twin-not-mutual.ts';
import { unaccepted } from './rules/unaccepted.ts';
import { uniqueIds } from './rules/unique-ids.ts';
import { unmaskedNumber } from './rules/unmasked-number.ts';
import { unsettledReading } from './rules/unsettled-reading.ts';
import { untoldInformation } from './rules/untold-information.ts';
import { untranslated } from './rules/untranslated.ts';
import { unusedSpeaker } from './rules/unused-speaker.ts';
import { unwritten } from './rules/unwritten.ts';
import { voiceTells } from './rules/voice-tells.ts';
import { wayOut } from './rules/way-out.ts';
import { wordsBelong } from './rules/words-belong.ts';
import { wordsComplete } from './rules/words-complete.ts';
import { writtenOut } from './rules/written-out.ts';

/** Every rule there is, by code. All run, then it fails. Codes are never renumbered, nor used again. */
export const RULES: readonly Rule[] = [
  soundYaml,
  rightShape,
  knownKeys,
  knownTargets,
  knownSpeakers,
  ownTwin,
  lastResort,
  stageOfTruth,
  choicesOrGoes,
  wordsComplete,
  wordsBelong,
  fiveChecks,
  uniqueIds,
  knownFlags,
  flagValues,
  knownType,
  knownPerson,
  knownWords,
  knownDrawings,
  reach,
  wayOut,
  size,
  eightDecisions,
  decisionsMatter,
  endingsDiffer,
  stake,
  tacticChanges,
  twinMissing,
  checksTruthful,
  refusalPrice,
  falseTell,
  numbers,
  breath,
  duration,
  flagsUsed,
  timeToRead,
  playMissing,
  knownVoices,
  impossibleChoice,
  impossibleFinding,
  nothingLeft,
  silentLoop,
  constantCondition,
  flagsSet,
  duplicateText,
  silenceLeads,
  keysThere,
  scamEndings,
  twinNotMutual,
  sameTruth,
  otherCard,
  surfaceCues,
  contrastsShared,
  contrastTells,
  cueExplained,
  pastReturn,
  saferCostsMore,
  givenAway,
  staleWords,
  placeholdersAgree,
  amountsAgree,
  realAddress,
  realIdentity,
  realBrand,
  readingLevel,
  lostId,
  reusedId,
  unusedSpeaker,
  plainText,
  smallEnough,
  flatEnough,
  writtenOut,
  fullEndings,
  forfeits,
  longTalk,
  oneWay,
  budget,
  idleSilence,
  otherType,
  checksDecide,
  checksUnsure,
  priceNamed,
  scamForfeits,
  strayQuote,
  unmaskedNumber,
  playBroken,
  playNamed,
  untoldInformation,
  sameVoice,
  unwritten,
  untranslated,
  tellingName,
  unaccepted,
  voiceTells,
  backgroundTells,
  moodTells,
  paceTells,
  unsettledReading,
];
