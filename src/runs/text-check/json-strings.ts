import type { Piece } from './piece.ts';

/** The string values of a JSON text, each where it begins; grouped by the names of the keys that lead to it. Broken JSON gives what can be distinguished. */
export function jsonStrings(text: string, file: string): readonly Piece[] {
  const lines = startsOfLines(text);
  const path: string[] = [];
  let [line, key] = [1, ''];
  let deeper = 0;
  const follow = (sign: string): void => {
    const isOpening = sign === '{' || sign === '[';
    if (deeper > 0 || (isOpening && path.length === mostDepth)) deeper += isOpening ? 1 : -1;
    else if (isOpening) path.push(key);
    else key = path.pop() ?? '';
  };
  const pieces: Piece[] = [];
  for (const { sign, quoted, isKey, index } of signsOf(text)) {
    while ((lines[line] ?? Number.POSITIVE_INFINITY) <= index) line++;
    if (quoted === undefined) follow(sign);
    else if (isKey) key = unquoted(quoted);
    else {
      const column = index - (lines[line - 1] ?? 0) + 2;
      const place = { file, line, column, ...(key === '' ? {} : { field: key }) };
      const group = [...path.slice(1), key].join('.');
      pieces.push({ text: unquoted(quoted), group, place, isRunning: !quoted.includes('\\') });
    }
  }
  return pieces;
}

function startsOfLines(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** Keys that lead to a string; no document has more. */
const mostDepth = 1_000;

interface Sign {
  readonly sign: string;
  /** The whole string that the sign opens; undefined for brackets. */
  readonly quoted: string | undefined;
  readonly isKey: boolean;
  readonly index: number;
}

/** The brackets and strings of a text: strings hold no raw line ends and are passed over whole; one with a colon after it is a key. */
function* signsOf(text: string): Generator<Sign, undefined> {
  const signs = /["{}[\]]/gu;
  for (let found = signs.exec(text); found !== null; found = signs.exec(text)) {
    const { 0: sign, index } = found;
    const end = sign === '"' ? endOfString(text, index) : index;
    if (end < 0) continue;
    const quoted = sign === '"' ? text.slice(index, end + 1) : undefined;
    signs.lastIndex = end + 1;
    yield { sign, quoted, isKey: quoted !== undefined && hasColon(text, end + 1), index };
  }
}

/** Where the closing mark of a string is; -1 when its line has none. A regular expression would need stack for each of its characters. */
function endOfString(text: string, open: number): number {
  for (let at = open + 1; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === 34) return at;
    if (code === 10) return -1;
    if (code === 92) at += 1;
  }
  return -1;
}

function hasColon(text: string, from: number): boolean {
  let at = from;
  while (/\s/u.test(text.charAt(at))) at += 1;
  return text.charAt(at) === ':';
}

function unquoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
