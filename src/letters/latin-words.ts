import type { PlannedLetter } from '../model/letter.ts';
import type { Directories, LatinForms } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { toLatin } from '../text/latin.ts';

type Words = Readonly<Partial<Record<keyof LatinForms, string>>> & { readonly latin?: LatinForms };

const fields = ['name', 'dative', 'post'] as const;

/** The directories' words whose own Latin spelling is not what the rules give: the official one wins. */
export function officialLatin(directories: Directories): ReadonlyMap<string, string> {
  const { recipients, signatories, executors, agencies, groups } = directories;
  const official = new Map<string, string>();
  const lines: readonly Words[] = [...recipients, ...signatories, ...executors, ...agencies, ...groups];
  for (const line of lines) {
    for (const field of fields) {
      const [cyrillic, latin] = [line[field], line.latin?.[field]];
      if (cyrillic === undefined || cyrillic === '' || latin === undefined) continue;
      if (latin !== toLatin(cyrillic)) official.set(cyrillic, latin);
    }
  }
  return official;
}

const columns = { name: 'latin', dative: 'latinDative', post: 'latinPost' } as const;

/** People and recipients of a letter whose words have no Latin spelling of their own. Problems: `plan-no-latin-words` (warning). */
export function latinWordsMissing(
  { recipients, signatory, executor }: PlannedLetter,
  directories: Directories,
): readonly Problem[] {
  const fileOf = (code: string): string =>
    directories.recipients.some((recipient) => recipient.code === code) ? 'recipients.csv' : 'agencies.csv';
  return [
    ...recipients.flatMap((one) => missing(one, fileOf(one.code), one.code, ['dative'])),
    ...missing(signatory, 'signatories.csv', signatory.code, ['post', 'name']),
    ...missing(executor, 'executors.csv', executor.code, ['name']),
  ];
}

function missing(
  words: Words,
  file: string,
  code: string,
  needed: readonly (keyof LatinForms)[],
): readonly Problem[] {
  const without = needed.filter((field) => words.latin?.[field] === undefined);
  if (without.length === 0) return [];
  const named = without.map((field) => columns[field]).join(', ');
  return [
    problem(
      'plan-no-latin-words',
      { file, field: columns[without[0] ?? 'name'], value: code },
      { file, code, columns: named },
    ),
  ];
}
