/** An array or an object that is open at some point of a JSON text. */
interface Level {
  readonly array: boolean;
  /** Lines on which objects directly inside it begin. */
  readonly lines: number[];
}

/**
 * The line on which each record of a JSON array begins, the records being the objects directly inside the outermost array
 * that holds `count` of them. The text must be JSON already found to be right.
 */
export function linesOfRecords(text: string, count: number): readonly number[] {
  const open: Level[] = [];
  let found: { readonly depth: number; readonly lines: readonly number[] } | undefined;
  let line = 1;
  // Strings hold no raw line ends and are passed over whole, so no brace inside one counts.
  for (const [sign] of text.matchAll(/"(?:[^"\\]|\\.)*"|[\n{}[\]]/gu)) {
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') openLevel(open, sign, line);
    else if (sign === '}' || sign === ']') {
      const closed = open.pop();
      if (
        closed?.array === true &&
        closed.lines.length === count &&
        open.length < (found?.depth ?? Infinity)
      ) {
        found = { depth: open.length, lines: closed.lines };
      }
    }
  }
  return found?.lines ?? [];
}

function openLevel(open: Level[], sign: '{' | '[', line: number): void {
  const parent = open.at(-1);
  if (sign === '{' && parent?.array === true) parent.lines.push(line);
  open.push({ array: sign === '[', lines: [] });
}
