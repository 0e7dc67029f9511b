import { maxColumns } from './csv.ts';
import { maxRecordChars } from './csv-records.ts';

/** What no catalogue has, and what would take minutes or all memory to read. */
export type JsonFault =
  | { readonly type: 'wide'; readonly line: number; readonly count: number }
  | { readonly type: 'long'; readonly line: number }
  | { readonly type: 'deep' | 'many'; readonly line: number };

/** The portal's records have a depth of three. */
export const mostDepth = 100;
/** A record of the portal has some four; there are hundreds of thousands of records then. */
export const mostObjects = 1_500_000;

/** Looks at the brackets, commas and strings of a text that may be JSON, before anything reads it: undefined when it can be read without harm. */
export function jsonFault(text: string): JsonFault | undefined {
  const commas: number[] = [];
  let objects = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      const end = stringEnd(text, at);
      if (end - at > maxRecordChars) return { type: 'long', line: lineAt(text, at) };
      at = end;
    } else if (code === brace || code === bracket) {
      objects += 1;
      commas.push(code === brace ? 0 : Number.NEGATIVE_INFINITY);
      if (commas.length > mostDepth) return { type: 'deep', line: lineAt(text, at) };
      if (objects > mostObjects) return { type: 'many', line: lineAt(text, at) };
    } else if (code === closingBrace || code === closingBracket) commas.pop();
    else if (code === comma && commas.length > 0) {
      const count = (commas.pop() ?? 0) + 1;
      if (count >= maxColumns) return { type: 'wide', line: lineAt(text, at), count: count + 1 };
      commas.push(count);
    }
  }
  return undefined;
}

const quote = 34;
const comma = 44;
const bracket = 91;
const closingBracket = 93;
const brace = 123;
const closingBrace = 125;

/** Where a string ends that opens at a place: at its closing mark, or with the text. */
function stringEnd(text: string, open: number): number {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 1)) {
    let before = at - 1;
    while (text[before] === '\\') before -= 1;
    if ((at - before) % 2 === 1) return at;
  }
  return text.length;
}

function lineAt(text: string, at: number): number {
  return text.slice(0, at).split('\n').length;
}
