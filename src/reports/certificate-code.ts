import type { Log } from '../dialogue/call-event.ts';
import { canonicalJson } from './canonical-json.ts';
import { startChecksum } from './checksum.ts';

/** What of a trial a certificate answers for: which playing, of which content, and everything that happened in it. */
export interface CertifiedTrial {
  readonly id: string;
  /** Of the scenario's content. */
  readonly hash: string;
  readonly log: Log;
}

/** Crockford's base 32: no I, L, O or U, so that nothing is misread from paper. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const BITS = 5;
const LENGTH = 12;
const GROUP = 4;

/**
 * The code on a certificate, such as `7Q2M-0XKD-9A4E`: the first 60 bits of the SHA-256 of the canonical JSON of
 * `[id, hash, digest of the log]` of every trial, sorted by id. Whoever has the exported file works out the same code, and
 * no other trials, content or logs give it.
 */
export function certificateCode(trials: readonly CertifiedTrial[]): string {
  const lines = trials.map(({ id, hash, log }) => [id, hash, digestOf(log)] as const);
  const sorted = lines.toSorted(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  const bits = BigInt(`0x${digestOf(sorted).slice(0, (LENGTH * BITS) / 4)}`);
  const digits = Array.from({ length: LENGTH }, (_, i) => {
    const shift = BigInt((LENGTH - 1 - i) * BITS);
    return DIGITS[Number((bits >> shift) & 31n)] ?? '';
  }).join('');
  return (digits.match(new RegExp(`.{${GROUP}}`, 'g')) ?? []).join('-');
}

/** Names the calls there are, as they are, from the hashes of their content: any change in any of them gives another. */
export function contentCode(hashes: readonly string[]): string {
  return digestOf(hashes.toSorted()).slice(0, 8);
}

/** SHA-256 of the canonical JSON of a value, in hexadecimal. */
function digestOf(value: unknown): string {
  const checksum = startChecksum();
  checksum.add(canonicalJson(value));
  return checksum.end().replace('sha256-', '');
}
