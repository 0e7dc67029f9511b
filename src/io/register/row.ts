import type { LineType, StateLine } from '../../model/register.ts';

/** Columns of the table `line`, in the order of the parameters of `lineValues`. Equal in both homes. */
export const lineColumns = [
  'n',
  'type',
  'at',
  'by',
  'unit',
  'file',
  'serial',
  'year',
  'counter',
  'date',
  'as_of',
  'kind',
  'recipient',
  'subject',
  'note',
  'key',
  'contents_sha256',
  'path',
  'sha256',
  'measure',
  'act',
  'again',
  'prev',
  'hash',
] as const;

/** The columns as SQL writes them: `by`, `date` and `key` are words of SQL as well. */
export const columnList = lineColumns.map((column) => `"${column}"`).join(', ');

/** Condition on a line that gave a number: no other line says that it is void. */
export const notVoid = `date IS NOT NULL AND NOT EXISTS (SELECT 1 FROM line AS voided WHERE voided.type = 'void'
  AND voided.file = line.file AND voided.year = line.year AND voided.serial = line.serial AND voided.unit = line.unit)`;

export type LineValue = string | number | null;

/** A line's values in the order of `lineColumns`. */
export function lineValues(line: StateLine): readonly LineValue[] {
  return [
    line.n,
    line.type,
    line.at,
    line.by,
    line.unit,
    line.file,
    line.serial,
    line.year,
    line.counter,
    line.date,
    line.asOf,
    line.kind,
    line.recipient,
    line.subject,
    line.note,
    line.key,
    line.contentsSha256,
    line.path,
    line.sha256,
    line.measure,
    line.act,
    line.again === true ? 1 : null,
    line.prev,
    line.hash,
  ];
}

/**
 * A row of the table as a line. Takes it as it stands, even altered by hand: that its values are what they should
 * be is said by the hash, not here.
 */
export function lineOfRow(row: Readonly<Record<string, unknown>>): StateLine {
  return {
    n: Number(row.n),
    type: row.type as LineType,
    at: text(row.at),
    by: text(row.by),
    unit: text(row.unit),
    file: text(row.file),
    serial: Number(row.serial),
    year: Number(row.year),
    counter: text(row.counter),
    date: orNull(row.date),
    asOf: orNull(row.as_of),
    kind: orNull(row.kind),
    recipient: orNull(row.recipient),
    subject: orNull(row.subject),
    note: orNull(row.note),
    key: orNull(row.key),
    contentsSha256: orNull(row.contents_sha256),
    path: orNull(row.path),
    sha256: orNull(row.sha256),
    measure: orNull(row.measure),
    act: orNull(row.act),
    ...(row.again === null || row.again === undefined ? {} : { again: true }),
    prev: text(row.prev),
    hash: text(row.hash),
  };
}

function text(value: unknown): string {
  return String(value ?? '');
}

function orNull(value: unknown): string | null {
  return value === null || value === undefined ? null : String(value);
}
