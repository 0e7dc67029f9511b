/** Where a cell is: lines and columns from 1. Undefined for what is no address on a sheet. */
export function parseAddress(
  address: string,
): { readonly line: number; readonly column: number } | undefined {
  let column = 0;
  let at = 0;
  for (; at < address.length; at += 1) {
    const letter = (address.charCodeAt(at) | 0x20) - 0x60;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
  }
  const line = Number(address.slice(at));
  const isOnSheet =
    Number.isInteger(line) && line >= 1 && line <= lastLine && column >= 1 && column <= lastColumn;
  return isOnSheet ? { line, column } : undefined;
}

/** A sheet ends at XFD1048576. */
export const lastLine = 1_048_576;
export const lastColumn = 16_384;

/**
 * A number with the 15 digits that a spreadsheet shows (0.1 + 0.2 is 0.3), or the day that it stands for. An integer keeps all its digits; what is no number stays
 * as it is.
 */
export function numberText(value: string, isDay: boolean, epoch: 1900 | 1904): string {
  const number = Number(value);
  if (!Number.isFinite(number)) return value;
  if (isDay) return dayOfSerial(number, epoch);
  if (Number.isSafeInteger(number)) return String(number);
  return /^\s*-?\d+\s*$/u.test(value) ? value.trim() : String(Number(number.toPrecision(shownDigits)));
}

/** As many as Excel keeps of a number. */
const shownDigits = 15;

const dayMs = 86_400_000;
/** Excel counts a 29 February 1900, its day 60: days before it are one less from the first. */
const noDay = 60;

/** `YYYY-MM-DD`; empty for a number beyond all days. */
function dayOfSerial(serial: number, epoch: 1900 | 1904): string {
  const counted = epoch === 1900 && serial >= noDay ? serial - 1 : serial;
  const first = epoch === 1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, 31);
  const day = new Date(first + Math.round(counted * dayMs));
  return Number.isNaN(day.getTime()) ? '' : day.toISOString().slice(0, 10);
}
