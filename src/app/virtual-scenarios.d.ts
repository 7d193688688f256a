declare module 'virtual:scenarios' {
  import type { FraudTypes, ShelvedScenario, Titles } from './shelf.ts';

  export const SHELF: readonly ShelvedScenario[];
  /** Of the types there are calls of. */
  export const TYPES: FraudTypes;
  export const titles: () => Promise<Titles>;
}
