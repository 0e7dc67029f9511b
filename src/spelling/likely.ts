import { partWords } from './glued.ts';
import type { Near, Slip } from './model/near.ts';
import type { Uzbek } from './model/uzbek.ts';
import type { Verdict } from './verdict.ts';

/** No Uzbek word comes near it; trying all exchanges in a longer run of letters would take for ever. */
export const longestWord = 40;

/** What a word that is not right was probably meant to be; `undefined` when no right word is near to it. `pairs` are words that are written with a hyphen, the second by the first. */
export function likely(
  word: string,
  uzbek: Uzbek,
  isRight: (word: string) => boolean,
  swaps: (word: string) => readonly Near[],
  pairs: ReadonlyMap<string, string>,
): Verdict | undefined {
  if (word.length < 3 || word.length > longestWord) return undefined;
  const swapped = swaps(word);
  if (swapped.length === 0) {
    const parted = partWords(word, isRight, pairs);
    if (parted !== undefined) return { fault: 'glued', right: parted, others: [] };
  }
  const ranked = [...swapped, ...uzbek.near(word)]
    .filter((near) => isLikely(word, near))
    .sort((a, b) => costOf(a) - costOf(b));
  const [nearest, ...more] = ranked;
  if (nearest === undefined) return undefined;
  const others = [...new Set(more.map((near) => near.word))]
    .filter((other) => other !== nearest.word)
    .slice(0, 2);
  // `курилди` is қурилди or кўрилди: a person decides. `хақида` is ҳақида, for хакида is met by nobody.
  const isRival = ({ slip, common }: Near): boolean =>
    slip === 'swapped' && (common > 0 || nearest.common === 0);
  const isOne = nearest.slip === 'swapped' && !more.some(isRival);
  const fault = isOne ? 'letter-slip' : 'typo';
  return { fault, right: nearest.word, others, isCommon: nearest.common > leastCommon };
}

/** How long a word must be for a slip to be likelier than a word that the model does not know: with a common stem near to it, and without. */
const leastLength: Readonly<Record<Slip, readonly [common: number, rare: number]>> = {
  swapped: [3, 3],
  digraph: [3, 3],
  exchanged: [4, 4],
  doubled: [4, 5],
  dropped: [4, 6],
  vowel: [5, 7],
  extra: [6, 9],
  other: [6, 9],
};

/** A stem of fewer letters is near to too many words. */
const leastCommon = 4;

function isLikely(word: string, { slip, common }: Near): boolean {
  return word.length >= leastLength[slip][common >= leastCommon ? 0 : 1];
}

const costs: Readonly<Record<Slip, number>> = {
  swapped: 0,
  digraph: 1,
  exchanged: 2,
  doubled: 2,
  dropped: 3,
  vowel: 3,
  extra: 3.5,
  other: 4,
};

/** The likelier the right word, the less. */
function costOf({ slip, common }: Near): number {
  return costs[slip] - (common >= leastCommon ? 2 : 0) - common / 20;
}
