import type { Locale, Truth } from '../scenario/vocabulary.ts';
import type { Texts } from './findings.ts';

/** A call of the game as it was written; its text is fetched when it is opened. */
export interface ShippedSource {
  readonly id: string;
  readonly twin: string;
  readonly truth: Truth;
  readonly type: string;
  readonly status: string;
  readonly title: Readonly<Partial<Record<Locale, string>>>;
  /** E.g. `scenarios/service/lost-parcel`. */
  readonly folder: string;
  readonly texts: () => Promise<Texts>;
}
