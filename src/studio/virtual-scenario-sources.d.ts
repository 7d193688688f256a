declare module 'virtual:scenario-sources' {
  import type { SharedSources } from './findings.ts';
  import type { ShippedSource } from './shipped-source.ts';

  export const SOURCES: readonly ShippedSource[];
  export function shared(): Promise<SharedSources>;
}
