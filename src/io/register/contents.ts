import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A letter's plain text as it is kept: deflated. Its hash is that of the text, so the packing may change later. */
export function packContents(text: string): Uint8Array {
  return deflateRawSync(text, { level: 1 });
}

/** The text again; undefined when nothing is kept, or something that was altered and cannot be unpacked. */
export function unpackContents(packed: Uint8Array | undefined): string | undefined {
  try {
    return packed === undefined ? undefined : inflateRawSync(packed).toString('utf8');
  } catch {
    return undefined;
  }
}
