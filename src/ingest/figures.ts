import type { BodyFigures, Totals } from '../model/snapshot.ts';
import { compareUzbek } from '../text.ts';
import type { Decimal } from './values.ts';

/** The counts of a body that all other figures follow from. */
export interface Counts {
  readonly listed: number;
  readonly placed: number;
  readonly updated: number;
  readonly overdue: number;
}

/** `100 * updated / listed`, one decimal, half up, in whole numbers all the way; null when nothing is listed. PRODUCT section 4. */
export function percentOf(updated: number, listed: number): number | null {
  return listed === 0 ? null : Number(roundedTo(updated, listed, 1)) / 10;
}

/** `100 * updated / listed * 10^decimals`, half up. */
function roundedTo(updated: number, listed: number, decimals: number): bigint {
  const scale = 100n * 10n ** BigInt(decimals);
  return (2n * scale * BigInt(updated) + BigInt(listed)) / (2n * BigInt(listed));
}

/**
 * True when a given per cent figure is the one that follows: the same number, or the same with more decimals rounded (spreadsheets
 * keep 83.3333333). With nothing listed only 0 can be given.
 */
export function agreesWithPercent(given: Decimal, updated: number, listed: number): boolean {
  if (listed === 0) return given.digits === 0n;
  const tenths = roundedTo(updated, listed, 1);
  if (given.decimals <= 1) return given.digits * 10n ** BigInt(1 - given.decimals) === tenths;
  const unit = 10n ** BigInt(given.decimals - 1);
  return (
    (2n * given.digits + unit) / (2n * unit) === tenths ||
    roundedTo(updated, listed, given.decimals) === given.digits
  );
}

/**
 * Bodies in the order of their rank: by percent, then by listed, then by name in the order of the Uzbek alphabet. Equal percent and listed
 * share a rank and the next one is passed over (1, 1, 3); bodies with nothing listed come last.
 */
export function ranked(bodies: readonly Omit<BodyFigures, 'rank'>[]): readonly BodyFigures[] {
  const sorted = [...bodies].sort(
    (a, b) =>
      (b.percent ?? -1) - (a.percent ?? -1) || b.listed - a.listed || compareUzbek(a.agency, b.agency),
  );
  let rank = 1;
  return sorted.map((body, index) => {
    const before = sorted[index - 1];
    if (before?.percent !== body.percent || before.listed !== body.listed) rank = index + 1;
    return { ...body, rank };
  });
}

/** Sums over all bodies; `percent` by the same rule as for one. */
export function totalsOf(bodies: readonly (Counts & { readonly notPlaced: number })[]): Totals {
  const sum = (of: (body: Counts & { readonly notPlaced: number }) => number) =>
    bodies.reduce((total, body) => total + of(body), 0);
  const listed = sum((body) => body.listed);
  const updated = sum((body) => body.updated);
  return {
    bodies: bodies.length,
    listed,
    placed: sum((body) => body.placed),
    updated,
    overdue: sum((body) => body.overdue),
    notPlaced: sum((body) => body.notPlaced),
    percent: percentOf(updated, listed),
  };
}
