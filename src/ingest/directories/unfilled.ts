import type { Printed, Unfilled, Validity } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';
import { checkTyped } from '../../spelling/check-typed.ts';
import { isPlaceholder, isUnfilled } from '../../text/placeholder.ts';
import { cleanName } from '../values.ts';
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

/**
 * Directories whose words are checked as they are read. State bodies are very many, and a letter prints few of their words that the export does not have: those are checked with the letter.
 */
const checkedFiles: ReadonlySet<DirectoryFile> = new Set([
  'recipients.csv',
  'signatories.csv',
  'executors.csv',
  'groups.csv',
]);

/** Each value of a directory with what letters would print and should not: cells that are still to be filled in, words that are doubtful. Order and number stay. */
export function withUnfilled<T extends Coded>(
  file: DirectoryFile,
  lines: readonly Line<T>[],
): readonly (T & Printed)[] {
  return lines.map((line) => {
    const unfilled = printedFields[file].flatMap((field) => unfilledCell(file, field, line, lines));
    const doubts = checkedFiles.has(file)
      ? printedFields[file].flatMap((field) =>
          wordDoubts(cleanName(line.at(field).value ?? ''), line.at(field)),
        )
      : [];
    return {
      ...line.value,
      ...(unfilled.length === 0 ? {} : { unfilled }),
      ...(doubts.length === 0 ? {} : { doubts }),
    };
  });
}

/** What the Uzbek checks find in words that letters print; what is still to be filled in is reported as that, and two scripts in a word where the directory is read. */
export function wordDoubts(text: string, place: Place): readonly Problem[] {
  if (isPlaceholder(text)) return [];
  return checkTyped(text, place).filter(({ code }) => !seenElsewhere.has(code));
}

/** Found again in the print, where the whole letter is read (`layout-` codes), and in directories (`directory-mixed-letters`). */
export const seenElsewhere: ReadonlySet<string> = new Set([
  'text-latin-in-cyrillic',
  'text-lost-letter',
  'text-old-font',
  'text-cyrillic-in-latin',
]);

function unfilledCell<T extends Coded>(
  file: DirectoryFile,
  field: string,
  line: Line<T>,
  lines: readonly Line<T>[],
): readonly Unfilled[] {
  const place = line.at(field);
  const value = (place.value ?? '').trim();
  const mayBeEmpty = !isPersons(file) || field === 'post';
  if (value === '' && mayBeEmpty) return [];
  const nameBy = (address: string): string => `${groupOf(file)}.${address}.${field}`;
  if (!isUnfilled(nameBy(line.value.code), value)) return [];
  return [{ field: nameBy(addressOf(line, lines)), value, place: { ...place, value } }];
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
