/** A growing run of bits, filled from the low end of each byte (RFC 1951, section 3.1.1). */
export interface BitSink {
  bytes: Uint8Array;
  /** Whole bytes written. */
  length: number;
  /** Bits not yet a byte: fewer than 8 between calls. */
  hold: number;
  held: number;
}

export function newBitSink(): BitSink {
  return { bytes: new Uint8Array(4096), length: 0, hold: 0, held: 0 };
}

/** Adds the `count` (0 to 24) low bits of `value`, which has no higher ones. */
export function putBits(sink: BitSink, value: number, count: number): void {
  let hold = sink.hold | (value << sink.held);
  let held = sink.held + count;
  if (sink.length + 4 > sink.bytes.length) sink.bytes = doubled(sink.bytes);
  while (held >= 8) {
    sink.bytes[sink.length] = hold & 0xff;
    sink.length += 1;
    hold >>>= 8;
    held -= 8;
  }
  sink.hold = hold;
  sink.held = held;
}

/** The bytes so far, the last one filled up with zeros. */
export function finishBits(sink: BitSink): Uint8Array {
  if (sink.held > 0) putBits(sink, 0, 8 - sink.held);
  return sink.bytes.slice(0, sink.length);
}

/** The same bytes with as much room again. */
export function doubled(bytes: Uint8Array): Uint8Array {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}
