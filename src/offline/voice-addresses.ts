import type { VoicedScenario, VoiceLibrary } from '../audio/voice-library.ts';

/**
 * Addresses of the recordings of some scenarios, each once and in the order of the scenarios.
 * @throws where it cannot be had which those are
 */
export async function voiceAddresses(
  library: VoiceLibrary,
  wanted: (voiced: VoicedScenario) => boolean,
): Promise<readonly string[]> {
  const found = new Set<string>();
  for (const voiced of library.voiced.filter(wanted)) {
    for (const { file } of Object.values(await voiced.lines())) found.add(`${library.files}${voiced.locale}/${file}`);
  }
  return [...found];
}
