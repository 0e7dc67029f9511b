import type { Agency } from '../../model/office.ts';
import { lettersApart } from '../../text/characters.ts';

/** Two letters wrong in a name of 12 or more are a slip; in a shorter one they may well make another body's name. */
const shortestJudged = 12;
const mostSlips = 2;
/** Two letters wrong in a word shorter than this are another word: Адлия, Молия. */
const longWord = 8;

interface KnownName {
  readonly name: string;
  readonly figures: string;
  readonly agency: Agency;
}

/**
 * Finds the body that an unknown name is nearly that of: at most two letters wrong, missing, extra or exchanged, one in a
 * short word. к for қ, у for ў, г for ғ and х for ҳ count for nothing, however many. Names that differ in a figure ("2-сон")
 * are of different bodies. `byName` has folded names and aliases; the nearest wins, the first of equals.
 */
export function nearBodyFinder(byName: ReadonlyMap<string, Agency>): (key: string) => Agency | undefined {
  let known: readonly KnownName[] | undefined;
  return (key) => {
    if (lettersIn(key) < shortestJudged) return undefined;
    known ??= knownNames(byName);
    const name = foldSlips(key);
    const figures = figuresIn(key);
    return nearestOf(
      name,
      known.filter((one) => one.figures === figures),
    );
  };
}

function nearestOf(name: string, known: readonly KnownName[]): Agency | undefined {
  let best: { readonly agency: Agency; readonly apart: number } | undefined;
  for (const one of known) {
    const apart = lettersApart(name, one.name, best === undefined ? mostSlips : best.apart - 1);
    if (apart !== Infinity && isSlip(name, one.name)) best = { agency: one.agency, apart };
    if (best?.apart === 0) break;
  }
  return best?.agency;
}

function knownNames(byName: ReadonlyMap<string, Agency>): readonly KnownName[] {
  return [...byName]
    .filter(([name]) => lettersIn(name) >= shortestJudged)
    .map(([name, agency]) => ({ name: foldSlips(name), figures: figuresIn(name), agency }));
}

/** Word by word; where a space is missing or extra, the whole has been compared. */
function isSlip(name: string, known: string): boolean {
  const [left, right] = [name.split(' '), known.split(' ')];
  if (left.length !== right.length) return true;
  return left.every((word, at) => {
    const other = right[at] ?? '';
    return lettersApart(word, other, other.length < longWord ? 1 : mostSlips) !== Infinity;
  });
}

/** Folded names have Latin k, x and y for к, х and у (`foldName`). */
const slips: Readonly<Record<string, string>> = { қ: 'k', ҳ: 'x', ғ: 'г', ў: 'y' };

function foldSlips(key: string): string {
  return key.replace(/[қҳғў]/gu, (letter) => slips[letter] ?? letter);
}

function lettersIn(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

function figuresIn(text: string): string {
  return text.replace(/\P{N}+/gu, ' ').trim();
}
