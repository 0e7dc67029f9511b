/** A JSON text that comes in pieces cut anywhere, read from its beginning to its end; what has been read is not kept. */
export interface JsonText {
  /** The line and column (from 1) of the next character. */
  readonly place: () => { readonly line: number; readonly column: number };
  /** Code of a character so many behind the next one; NaN behind the end. */
  readonly codeAt: (distance: number) => number;
  /** Where a sign is, from so many characters behind the next one on; -1 when it does not come within `most` characters. */
  readonly find: (sign: string, distance: number, most: number) => number;
  /** Passes over blanks, and gives the code of the next character. */
  readonly skipBlanks: () => number;
  /** So many characters, from so many behind the next one on; they must have been looked at. */
  readonly slice: (distance: number, length: number) => string;
  /** Takes so many characters. */
  readonly take: (length: number) => string;
}

export function jsonText(pieces: Iterator<string, unknown>): JsonText {
  let text = '';
  let at = 0;
  let [line, column] = [1, 1];
  let wanted = 1;
  /** More of the text behind what is there; false at its end. A long value is looked through once for each doubling. */
  const more = (): boolean => {
    const taken = [text.slice(at)];
    for (let count = 0; count < wanted; count += 1) {
      const piece = pieces.next();
      if (piece.done === true) break;
      taken.push(piece.value);
    }
    if (taken.length === 1) return false;
    wanted *= 2;
    text = taken.join('');
    at = 0;
    return true;
  };
  const codeAt = (distance: number): number => {
    while (at + distance >= text.length) if (!more()) return Number.NaN;
    return text.charCodeAt(at + distance);
  };
  const pass = (length: number): void => {
    const end = at + length;
    for (let feed = text.indexOf('\n', at); feed >= 0 && feed < end; feed = text.indexOf('\n', feed + 1)) {
      line += 1;
      column = 1;
      at = feed + 1;
    }
    column += end - at;
    at = end;
    wanted = 1;
  };
  return {
    place: () => ({ line, column }),
    codeAt,
    find(sign, distance, most) {
      let from = distance;
      for (;;) {
        const found = text.indexOf(sign, at + from);
        if (found >= 0) return found - at <= most ? found - at : -1;
        from = text.length - at;
        if (from > most || !more()) return -1;
      }
    },
    skipBlanks() {
      let length = 0;
      while (isBlank(codeAt(length))) {
        length += 1;
        if (length < blanksAtOnce) continue;
        pass(length);
        length = 0;
      }
      pass(length);
      return codeAt(0);
    },
    slice: (distance, length) => text.slice(at + distance, at + distance + length),
    take(length) {
      codeAt(length - 1);
      const taken = text.slice(at, at + length);
      pass(length);
      return taken;
    },
  };
}

const blanksAtOnce = 4_096;

/** Blank, tab and line ends: RFC 8259, section 2. */
export function isBlank(code: number): boolean {
  return code === 32 || code === 10 || code === 13 || code === 9;
}
