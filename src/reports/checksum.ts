import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

export interface Checksum {
  readonly add: (text: string) => void;
  /** `sha256-` and 64 hexadecimal digits. Nothing can be added after it. */
  readonly end: () => string;
}

/** A checksum taken as the text goes by. The browser's own is missing on plain http, as in many classrooms. */
export function startChecksum(): Checksum {
  const hash = sha256.create();
  return {
    add(text) {
      hash.update(utf8ToBytes(text));
    },
    end: () => `sha256-${bytesToHex(hash.digest())}`,
  };
}
