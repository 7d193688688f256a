declare module 'virtual:scenarios' {
  import type { ShelvedScenario, Titles, TypeNames } from './shelf.ts';

  export const SHELF: readonly ShelvedScenario[];
  /** Of the types there are calls of. */
  export const TYPES: TypeNames;
  export const titles: () => Promise<Titles>;
}
