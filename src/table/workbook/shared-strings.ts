import type { XmlSink } from './xml-scanner.ts';
import { withControls } from './xml-scanner.ts';

/** The texts that cells of a workbook share, by their number from 0: bytes one after the other, and where each ends. */
export interface SharedStrings {
  readonly count: () => number;
  readonly text: (index: number) => string;
  /** How many characters it has; 0 for blanks alone. */
  readonly length: (index: number) => number;
}

/** What is asked for again and again, as the names of bodies are, is kept as text. */
const kept = 1_024;

/** No shared strings, and what fills them from `sharedStrings.xml`, a part of so many bytes. Phonetic texts are left out. */
export function sharedStrings(bytes: number): { readonly strings: SharedStrings; readonly sink: XmlSink } {
  let texts = Buffer.allocUnsafeSlow(bytes);
  let [ends, lengths] = [new Uint32Array(1_024), new Uint32Array(1_024)];
  let count = 0;
  let at = 0;
  const recent: { index: number; text: string }[] = [];
  const text = (index: number): string => {
    const known = recent[index % kept];
    if (known?.index === index) return known.text;
    const found = texts.toString('utf8', index === 0 ? 0 : ends[index - 1], ends[index]);
    recent[index % kept] = { index, text: found };
    return found;
  };
  const add = (added: string): void => {
    if (count === ends.length) [ends, lengths] = [doubled(ends), doubled(lengths)];
    const length = Buffer.byteLength(added, 'utf8');
    // Only bytes that are no UTF-8 become more than they were.
    if (at + length > texts.length) texts = Buffer.concat([texts.subarray(0, at)], 2 * (at + length));
    at += texts.write(added, at, 'utf8');
    ends[count] = at;
    lengths[count] = added.trim() === '' ? 0 : added.length;
    count += 1;
  };
  return {
    strings: { count: () => count, text, length: (index) => lengths[index] ?? 0 },
    sink: stringSink(add),
  };
}

function doubled(numbers: Uint32Array<ArrayBuffer>): Uint32Array<ArrayBuffer> {
  const longer = new Uint32Array(2 * numbers.length);
  longer.set(numbers);
  return longer;
}

/** Excel's cells have no more than 32,767 characters. */
const mostInText = 1_000_000;

/** One text after another. Throws an error with the reason when no cell of an office is as long. */
export function longerText(text: string, more: string): string {
  if (text.length + more.length > mostInText) throw new Error('a text has more than a million characters');
  return text === '' ? more : text + more;
}

/** Gives each text of an `si` or `is` element: that of its `t`, those within runs among them. */
function stringSink(add: (text: string) => void): XmlSink {
  let text = '';
  let isText = false;
  let phonetic = 0;
  return {
    open(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') phonetic += 1;
      else if (name === 't') isText = phonetic === 0;
    },
    close(name) {
      if (name === 'si') add(withControls(text));
      else if (name === 'rPh') phonetic -= 1;
      else if (name === 't') isText = false;
    },
    text(piece) {
      if (isText) text = longerText(text, piece);
    },
  };
}
