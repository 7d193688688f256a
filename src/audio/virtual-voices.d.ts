declare module 'virtual:voices' {
  // An import of its own would make this file a module, or, inside the braces, be taken for anything at all.
  export const VOICED: readonly import('./voice-library.ts').VoicedScenario[];
}
