import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { ownText } from '../tools/own-text.ts';

/** Of more problems of one sort in one file nobody reads the last. */
const mostOfOneCode = 10_000;

/** Problems as they are found in inputs of any size. */
export interface ProblemList {
  readonly add: (found: readonly Problem[]) => void;
  /** Those that were kept, in their order, and how many more there were. Problems: `ingest-more-problems`. */
  readonly all: () => readonly Problem[];
}

/** A list that keeps the first 10,000 of each code and file and counts the others. */
export function problemList(): ProblemList {
  const kept: Problem[] = [];
  const counts = new Map<string, { readonly first: Problem; count: number }>();
  return {
    add(found) {
      for (const one of found) {
        const key = `${one.code} ${one.place.file}`;
        const known = counts.get(key) ?? { first: one, count: 0 };
        known.count += 1;
        counts.set(key, known);
        if (known.count <= mostOfOneCode) kept.push(owned(one));
      }
    },
    all: () => [
      ...kept,
      ...[...counts.values()].flatMap(({ first, count }) => {
        if (count <= mostOfOneCode) return [];
        const { file } = first.place;
        const args = { code: first.code, count: count - mostOfOneCode, most: mostOfOneCode };
        return [problem('ingest-more-problems', file === undefined ? {} : { file }, args)];
      }),
    ],
  };
}

/** Without a hold on the text of the file. */
function owned(found: Problem): Problem {
  const args: Record<string, string | number> = {};
  for (const [name, value] of Object.entries(found.args)) args[name] = ownedValue(value);
  const { value } = found.place;
  const place: Place = value === undefined ? found.place : { ...found.place, value: ownText(value) };
  return { ...found, args, place };
}

function ownedValue(value: string | number): string | number {
  return typeof value === 'string' ? ownText(value) : value;
}
