/** A paragraph of a text and where it is in its file, from 1. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
}

/** Lines that came in the place of others; either side may be empty. `line` is where it is in the new text. */
export interface LineChange {
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly TextLine[];
}

/** Texts longer than this many times one another are not compared line by line: all between what they begin and end with is one change. */
const mostPairs = 16_000_000;

/** What differs between two texts, in order; empty for equal ones. Lines are compared as they are given. */
export function lineChanges(before: readonly TextLine[], after: readonly TextLine[]): readonly LineChange[] {
  const isSame = (a: number, b: number): boolean => before[a]?.text === after[b]?.text;
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && isSame(start, start)) start += 1;
  let end = 0;
  while (end < most - start && isSame(before.length - 1 - end, after.length - 1 - end)) end += 1;
  const [toBefore, toAfter] = [before.length - end, after.length - end];
  const kept = commonLines(before.slice(start, toBefore), after.slice(start, toAfter));
  const changes: LineChange[] = [];
  let [a, b] = [start, start];
  for (const [keptA, keptB] of [...kept.map(([x, y]) => [x + start, y + start]), [toBefore, toAfter]]) {
    const removed = before.slice(a, keptA).map(({ text }) => text);
    const added = after.slice(b, keptB);
    const line = added[0]?.line ?? after[b]?.line ?? (after.at(-1)?.line ?? 0) + 1;
    if (removed.length + added.length > 0) changes.push({ line, removed, added });
    [a, b] = [(keptA ?? 0) + 1, (keptB ?? 0) + 1];
  }
  return changes;
}

/** The longest row of lines that both texts have in the same order: their places in either. */
function commonLines(before: readonly TextLine[], after: readonly TextLine[]): readonly [number, number][] {
  const width = after.length + 1;
  if ((before.length + 1) * width > mostPairs) return [];
  const lengths = new Uint16Array((before.length + 1) * width);
  const at = (a: number, b: number): number => lengths[a * width + b] ?? 0;
  for (let a = before.length - 1; a >= 0; a -= 1) {
    for (let b = after.length - 1; b >= 0; b -= 1) {
      const isSame = before[a]?.text === after[b]?.text;
      lengths[a * width + b] = isSame ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [a, b] = [0, 0]; a < before.length && b < after.length; ) {
    if (before[a]?.text === after[b]?.text) pairs.push([a++, b++]);
    else if (at(a + 1, b) >= at(a, b + 1)) a += 1;
    else b += 1;
  }
  return pairs;
}
