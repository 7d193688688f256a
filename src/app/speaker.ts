import type { Audio } from '../audio/sound.ts';
import type { Call } from '../dialogue/call.ts';
import { envelopeOf, isQuestion, readingTime, speakingTime } from '../dialogue/pacing.ts';
import { upcomingLines } from '../dialogue/upcoming.ts';
import { type Line, YOU } from '../scenario/scenario.ts';
import type { Beat } from './beat.ts';
import type { GameState } from './game-state.ts';
import type { MouthParts } from './mouth.ts';
import type { Picture } from './picture.ts';
import { spokenLine } from './spoken-line.ts';

/** The people of the call at hand: what they say is heard, seen on the stage, and fetched before it is wanted. */
export interface Speaker extends Omit<MouthParts, 'clock'> {
  asks(line: Line): boolean;
  /** Fetches what may be said next. */
  prepare(call: Call, beat: Beat): void;
  /** What is heard behind a speaker, until somebody else speaks. */
  standBehind(who: string): void;
}

export function makeSpeaker({ sound, voices }: Audio, state: GameState, picture: Picture): Speaker {
  let prepared = '';
  const standBehind = (who: string): void => {
    const speaker = state.playing.value?.taken.scenario.speakers[who];
    if (speaker) sound.setBackground(speaker.behind, speaker.via);
  };
  return {
    standBehind,
    asks(line) {
      return isQuestion(state.playing.value?.said.words[line.id] ?? '');
    },
    ready(line) {
      const now = state.playing.value;
      return now === null || voices.ready(spokenLine(now.taken.scenario, line, now.said));
    },
    speak(line, late, ended) {
      const now = state.playing.value;
      if (!now) return { ms: 0, voiced: false };
      sound.stop('ring-back');
      if (line.who !== YOU) standBehind(line.who);
      const text = now.taken.words[line.id] ?? '';
      const speech = late ? null : voices.speak(spokenLine(now.taken.scenario, line, now.said), ended);
      // Who has the sound off misses nothing.
      const { sound: isOn, volume } = state.settings.value;
      if (late && isOn && volume > 0) state.tell('voice-missing');
      // Captions may be off: what no voice says must be read.
      if (!speech) state.update({ unheard: new Set([...now.unheard, line.id]) });
      const { locale } = now.taken;
      const ms = speech?.ms ?? Math.max(speakingTime(text, locale, line.mood), readingTime(text, locale));
      const envelope = speech?.envelope.length ? speech.envelope : envelopeOf(text, ms);
      // The disc on the stage is the other one's; the player's own words leave it still.
      if (line.who !== YOU) picture.speak(envelope, speech?.delayMs ?? 0);
      return { ms: speech?.mostMs ?? ms, voiced: speech !== null };
    },
    hush() {
      voices.hush();
      picture.hush();
    },
    prepare(call, beat) {
      const now = state.playing.value;
      if (!now) return;
      const lines = upcomingLines(call, beat.name === 'checking' && beat.noted === null ? beat.kind : null);
      const name = [now.id, now.said.locale, ...lines.map((line) => line.id)].join(' ');
      if (lines.length === 0 || name === prepared) return;
      prepared = name;
      voices.prepare(lines.map((line) => spokenLine(now.taken.scenario, line, now.said)));
    },
  };
}
