/** A name that stands a second time in one record of a JSON text, with the line of the second. */
export interface DoubledKey {
  readonly key: string;
  readonly line: number;
}

/** Names that stand twice in one object: JSON's readers keep the last and pass the first over in silence. The text must be JSON already found to be right. */
export function doubledKeys(text: string): readonly DoubledKey[] {
  const doubled: DoubledKey[] = [];
  const open: Set<string>[] = [];
  let line = 1;
  // Strings hold no raw line ends and are passed over whole; one with a colon after it is a name.
  for (const [sign, name, gap] of text.matchAll(/("(?:[^"\\]|\\.)*")(\s*:)?|[\n{}[\]]/gu)) {
    if (sign === '\n') line += 1;
    else if (sign === '{' || sign === '[') open.push(new Set());
    else if (sign === '}' || sign === ']') open.pop();
    else if (name !== undefined && gap !== undefined) {
      const key = keyOf(name);
      const names = open.at(-1);
      if (names?.has(key)) doubled.push({ key, line });
      names?.add(key);
      line += gap.split('\n').length - 1;
    }
  }
  return doubled;
}

/** The same name may be written with escapes and without. */
function keyOf(quoted: string): string {
  return quoted.includes('\\') ? String(JSON.parse(quoted)) : quoted.slice(1, -1);
}
