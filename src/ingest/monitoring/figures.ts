import type { DatasetFigures } from '../../model/snapshot.ts';
import { percentOf } from '../../model/snapshot.ts';
import type { Place } from '../../problem.ts';
import type { KnownBody } from '../directories/agencies.ts';
import type { Decimal } from '../values.ts';

/** The counts of a body that all other figures follow from. */
export interface Counts {
  readonly listed: number;
  readonly placed: number;
  readonly updated: number;
  readonly overdue: number;
}

/** One body as an export gives it, its figures found to hold together. */
export interface BodyRow extends Counts {
  readonly body: KnownBody;
  readonly place: Place;
}

/** One dataset as an export gives it. */
export interface DatasetRow {
  readonly dataset: DatasetFigures;
  readonly body: KnownBody;
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
  const percent = percentOf(updated, listed);
  if (percent === null) return given.digits === 0n;
  const tenths = BigInt(Math.round(percent * 10));
  if (given.decimals <= 1) return given.digits * 10n ** BigInt(1 - given.decimals) === tenths;
  const unit = 10n ** BigInt(given.decimals - 1);
  return (
    (2n * given.digits + unit) / (2n * unit) === tenths ||
    roundedTo(updated, listed, given.decimals) === given.digits
  );
}
