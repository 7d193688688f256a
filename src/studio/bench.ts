import type { Trade } from './trade.ts';
import type { Workshop } from './workshop.ts';

/** What every part of the studio is given: what is on the bench, and what can be done with it. */
export interface Bench {
  readonly shop: Workshop;
  readonly trade: Trade;
}
