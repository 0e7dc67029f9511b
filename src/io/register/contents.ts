import { deflateRawSync, inflateRawSync } from 'node:zlib';

/** A letter's plain text as it is kept: deflated. Its hash is that of the text, so the packing may change later. */
export function packContents(text: string): Uint8Array {
  return deflateRawSync(text, { level: 1 });
}

/** A row's hash and its text again; nothing for one that was altered and cannot be unpacked. */
export function unpackContents(
  row: Readonly<Record<string, unknown>>,
): readonly (readonly [string, string])[] {
  try {
    return [[String(row.sha256), inflateRawSync(row.bytes as Uint8Array).toString('utf8')]];
  } catch {
    return [];
  }
}
