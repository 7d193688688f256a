declare module 'virtual:scenarios' {
  import type { ShelvedScenario } from './shelf.ts';

  export const SHELF: readonly ShelvedScenario[];
}
