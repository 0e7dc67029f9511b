import type { Entry, LetterNumber, ReserveRequest } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { printNumber } from './number.ts';
import type { CounterState } from './state.ts';

interface Slot {
  readonly entry: Entry | undefined;
  readonly counter: CounterState;
  /** Another letter of this run has it already. */
  readonly claimed: boolean;
}

/**
 * Why a number given by hand cannot be had; undefined when it is free or reserved by hand.
 * Codes: `number-unit-differs`, `number-asked-twice`, `number-taken`, `number-used-on-paper`.
 */
export function byHandProblem(
  request: ReserveRequest,
  wanted: LetterNumber,
  slot: Slot,
): Problem | undefined {
  const number = printNumber(wanted);
  const place = { ...request.place, field: 'number', value: number };
  const { unit, file, year } = request;
  if (wanted.unit !== unit || wanted.file !== file) {
    return problem('number-unit-differs', place, { number, begins: `${unit}-${file}` });
  }
  if (slot.claimed) return problem('number-asked-twice', place, { number });
  const { entry } = slot;
  if (entry !== undefined && !isFreeToTake(entry, wanted)) {
    const args = { number, year, taken: entry.number, date: entry.date };
    return problem('number-taken', place, { ...args, recipient: entry.recipient ?? '–' });
  }
  const { openedTo } = slot.counter;
  if (entry !== undefined || wanted.serial > openedTo) return undefined;
  return problem('number-used-on-paper', place, { number, year, file, last: openedTo });
}

/** How many serials a number by hand may leave unused: more is a slip, and the counter would stay there for the year. */
const longestJump = 1000;

/** The error `number-jump-too-far` when a number by hand leaves more than 1000 serials unused; undefined otherwise. */
export function farJump(request: ReserveRequest, wanted: LetterNumber, last: number): Problem | undefined {
  const skipped = wanted.serial - last - 1;
  if (skipped <= longestJump) return undefined;
  const number = printNumber(wanted);
  const place = { ...request.place, field: 'number', value: number };
  const next = printNumber({ ...wanted, serial: last + 1 });
  return problem('number-jump-too-far', place, { number, skipped, most: longestJump, next });
}

/** A warning when a number by hand leaves serials unused below it; none when it is the next or an earlier one. */
export function jumpWarning(request: ReserveRequest, wanted: LetterNumber, last: number): readonly Problem[] {
  const skipped = wanted.serial - last - 1;
  if (skipped < 1) return [];
  const place = { ...request.place, field: 'number', value: printNumber(wanted) };
  return [
    problem('number-jump', place, { number: printNumber(wanted), from: last + 1, to: wanted.serial - 1 }),
  ];
}

function isFreeToTake(entry: Entry, wanted: LetterNumber): boolean {
  return entry.status === 'reserved' && entry.source === 'reserve' && entry.number === printNumber(wanted);
}
