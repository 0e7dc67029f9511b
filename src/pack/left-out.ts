import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';

/** What a new build of a month is held against. */
export interface EarlierBuild {
  /** The pack's folder as the register has it in its paths: `packs/2022-08`. */
  readonly folder: string;
  readonly month: string;
  /** Numbers of the manifest that is there; empty when there is none. */
  readonly numbers: readonly string[];
}

/**
 * Letters that an earlier build of the month issued and a pack of these numbers would be without, but for void ones:
 * `pack-letters-left-out`, each by itself. An earlier build is known by its manifest and, on another machine, by the paths of the register.
 */
export function lettersLeftOut(
  entries: readonly Entry[],
  { folder, month, numbers }: EarlierBuild,
  kept: readonly Pick<Entry, 'number' | 'year'>[],
): readonly Problem[] {
  const year = Number(month.slice(0, 4));
  const isKept = new Set(kept.map((letter) => `${letter.year} ${letter.number}`));
  const isEarlier = (entry: Entry): boolean =>
    entry.path?.startsWith(`${folder}/`) === true || (entry.year === year && numbers.includes(entry.number));
  return entries
    .filter((entry) => entry.status === 'issued' && isEarlier(entry))
    .filter((entry) => !isKept.has(`${entry.year} ${entry.number}`))
    .map(({ number, year: of, recipient, kind, path }) => {
      const place = path === null ? {} : { file: path };
      return problem('pack-letters-left-out', place, {
        number,
        year: of,
        month,
        recipient: recipient ?? '',
        kind: kind ?? '',
      });
    });
}
