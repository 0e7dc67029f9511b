import { inflateRawSync } from 'node:zlib';
import { deflateSync } from 'fflate';

/**
 * The deflated data, read back by Node's zlib before anybody else has to read it: a letter that was sent cannot be
 * taken back. Data that does not give the plain bytes again is replaced by fflate's, which gives the same everywhere too.
 */
export function proven(data: Uint8Array, plain: Uint8Array): Uint8Array {
  return readsBack(data, plain) ? data : deflateSync(plain);
}

function readsBack(data: Uint8Array, plain: Uint8Array): boolean {
  try {
    return inflateRawSync(data).equals(plain);
  } catch {
    return false;
  }
}
