import type { PlannedLetter } from '../../model/letter.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';
import { certainSlips, checkTyped } from '../../spelling/check-typed.ts';

/** Found again in the print, where the whole letter is read (`layout-` codes). */
const seenInPrint: ReadonlySet<string> = new Set([
  'text-latin-in-cyrillic',
  'text-lost-letter',
  'text-old-font',
  'text-cyrillic-in-latin',
]);

/**
 * The Uzbek checks on the words that people typed for a letter (docs/product.md section 9): the kind's own fields from
 * `--set` or a batch's cells with errors and warnings, the office and its directories with what is certain. `row` is the
 * batch's row; without one a problem names the option. Values that many letters share are read once: `seen` keeps them.
 */
export function typedWords(
  planned: PlannedLetter,
  config: OfficeConfig,
  row: Place,
  seen: Set<string>,
): readonly Problem[] {
  const typed = planned.kind.fields
    .filter(({ type }) => type === 'text')
    .map(({ name }) => ({ field: name, text: planned.fields[name] ?? '' }));
  const fresh = (text: string): boolean => text !== '' && seen.size !== seen.add(text).size;
  const found = [
    ...typed
      .filter(({ text }) => fresh(text))
      .flatMap(({ field, text }) => checkTyped(text, { ...row, field })),
    ...directoryWords(planned, config)
      .filter(({ text }) => fresh(text))
      .flatMap(({ text, place }) => certainSlips(text, (_, value) => ({ ...place, value }))),
  ];
  return found.filter(({ code }) => !seenInPrint.has(code));
}

interface Words {
  readonly text: string;
  readonly place: Place;
}

function directoryWords(planned: PlannedLetter, { office }: OfficeConfig): readonly Words[] {
  const { recipients, signatory, executor } = planned;
  const line = (file: string, texts: Readonly<Record<string, string>>): readonly Words[] =>
    Object.entries(texts).map(([field, text]) => ({ text, place: { file, field } }));
  return [
    ...recipients.flatMap(({ name, dative }) => line('recipients.csv', { dative, name })),
    ...line('signatories.csv', { post: signatory.post }),
    ...line('executors.csv', { name: executor.name }),
    ...line('roadmap.yaml', { name: office.name, genitive: office.genitive, address: office.address }),
    ...line('roadmap.yaml', { superior: office.superior.join('\n') }),
  ];
}
