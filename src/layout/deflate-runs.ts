/** Bits from the lowest of each byte up, as deflate wants them (RFC 1951, 3.1.1). */
class BitWriter {
  readonly bytes: number[] = [];
  #held = 0;
  #count = 0;

  /** `count` bits of `value`, the lowest first. */
  number(value: number, count: number): void {
    this.#held |= value << this.#count;
    this.#count += count;
    while (this.#count >= 8) {
      this.bytes.push(this.#held & 0xff);
      this.#held >>>= 8;
      this.#count -= 8;
    }
  }

  /** A prefix code: its highest bit first. */
  code(value: number, count: number): void {
    for (let bit = count - 1; bit >= 0; bit -= 1) this.number((value >> bit) & 1, 1);
  }

  end(): void {
    if (this.#count > 0) this.number(0, 8 - this.#count);
  }
}

/**
 * Deflates by the fixed codes, with no other repeats than a byte after itself (RFC 1951, 3.2.6): enough for pictures of flat areas, and
 * the same bytes everywhere, which zlib's are not.
 */
export function deflateRuns(data: Uint8Array): Uint8Array {
  const bits = new BitWriter();
  bits.number(1, 1);
  bits.number(1, 2);
  for (let at = 0; at < data.length; ) {
    const byte = data[at] ?? 0;
    literal(bits, byte);
    let end = at + 1;
    while (end < data.length && data[end] === byte) end += 1;
    repeat(bits, byte, end - at - 1);
    at = end;
  }
  bits.code(0, 7);
  bits.end();
  return Uint8Array.from(bits.bytes);
}

function literal(bits: BitWriter, byte: number): void {
  if (byte < 144) bits.code(0x30 + byte, 8);
  else bits.code(0x190 + byte - 144, 9);
}

/** The byte before, `count` times more: lengths 258 and 3 to 10 need no further bits; distance 1 is code 0. */
function repeat(bits: BitWriter, byte: number, count: number): void {
  let left = count;
  while (left >= 3) {
    const length = left >= 258 ? 258 : Math.min(left, 10);
    if (length === 258) bits.code(0xc5, 8);
    else bits.code(length - 2, 7);
    bits.code(0, 5);
    left -= length;
  }
  for (; left > 0; left -= 1) literal(bits, byte);
}
