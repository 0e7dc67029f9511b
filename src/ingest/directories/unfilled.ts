import type { Printed, Unfilled, Validity } from '../../model/office.ts';
import { isUnfilled } from '../../text/placeholder.ts';
import type { DirectoryFile } from './directory-fields.ts';
import type { Line } from './directory-rows.ts';

/** The cells of each directory that letters print; a person's name and the executor's telephone may not be empty either. */
export const printedFields = {
  'nomenclature.csv': [],
  'recipients.csv': ['name', 'dative'],
  'distribution.csv': [],
  'signatories.csv': ['post', 'name'],
  'executors.csv': ['name', 'phone'],
  'agencies.csv': ['name', 'dative'],
  'groups.csv': ['name', 'dative'],
} as const satisfies Readonly<Record<DirectoryFile, readonly string[]>>;

type Coded = { readonly code: string } & Partial<Validity>;

/** Each value of a directory, those with cells that are still to be filled in with the list of them. Order and number stay. */
export function withUnfilled<T extends Coded>(
  file: DirectoryFile,
  lines: readonly Line<T>[],
): readonly (T & Printed)[] {
  return lines.map((line) => {
    const unfilled = printedFields[file].flatMap((field) => unfilledCell(file, field, line, lines));
    return unfilled.length === 0 ? line.value : { ...line.value, unfilled };
  });
}

function unfilledCell<T extends Coded>(
  file: DirectoryFile,
  field: string,
  line: Line<T>,
  lines: readonly Line<T>[],
): readonly Unfilled[] {
  const place = line.at(field);
  const value = (place.value ?? '').trim();
  const name = `${groupOf(file)}.${addressOf(line, lines)}.${field}`;
  const mayBeEmpty = !isPersons(file) || field === 'post';
  if (value === '' && mayBeEmpty) return [];
  return isUnfilled(name, value) ? [{ field: name, value, place: { ...place, value } }] : [];
}

function isPersons(file: DirectoryFile): boolean {
  return file === 'signatories.csv' || file === 'executors.csv';
}

/** `signatories.csv` is spoken of as `signatories`. */
export function groupOf(file: string): string {
  return file.replace(/\.csv$/u, '');
}

/**
 * How a line is named in a field of `roadmap fill`: its code, with a day on which it is valid (`deputy-5@2022-06-30`)
 * where several lines have the code.
 */
export function addressOf<T extends Coded>({ value }: Line<T>, lines: readonly Line<T>[]): string {
  const { code, from, to } = value;
  const isAlone = lines.filter((other) => other.value.code === code).length === 1;
  const day = from ?? to;
  return isAlone || !day ? code : `${code}@${day}`;
}
