import type { Piece } from './piece.ts';

/** The string values of a JSON text, each where it begins; grouped by the names of the keys that lead to it. Broken JSON gives what can be distinguished. */
export function jsonStrings(text: string, file: string): readonly Piece[] {
  const lines = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  const path: string[] = [];
  let [line, key] = [1, ''];
  const follow = (sign: string): void => {
    if (sign === '{' || sign === '[') path.push(key);
    else key = path.pop() ?? '';
  };
  return [...text.matchAll(signs)].flatMap(({ 0: sign, 1: quoted, 2: colon, index }): readonly Piece[] => {
    while ((lines[line] ?? Number.POSITIVE_INFINITY) <= index) line++;
    if (quoted === undefined) follow(sign);
    else if (colon !== undefined) key = unquoted(quoted);
    else {
      const column = index - (lines[line - 1] ?? 0) + 2;
      const place = { file, line, column, ...(key === '' ? {} : { field: key }) };
      const group = [...path.slice(1), key].join('.');
      return [{ text: unquoted(quoted), group, place, isRunning: !quoted.includes('\\') }];
    }
    return [];
  });
}

/** Strings hold no raw line ends and are passed over whole; one with a colon after it is a key. */
const signs = /("(?:[^"\\\n]|\\.)*")(\s*:)?|[{}[\]]/gu;

function unquoted(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return String(JSON.parse(quoted));
  } catch {
    return quoted.slice(1, -1);
  }
}
