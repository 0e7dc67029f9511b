import { seenElsewhere } from '../../ingest/directories/unfilled.ts';
import type { PlannedLetter } from '../../model/letter.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';
import { certainSlips, checkTyped } from '../../spelling/check-typed.ts';

/**
 * The Uzbek checks on the words that people typed for a letter (docs/product.md section 9): the kind's own fields from
 * `--set` or a batch's cells, the office and its directories as they were read, with errors and warnings; of state bodies that are addressed what is certain. `row` is the
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
    ...addressedBodies(planned)
      .filter(({ text }) => fresh(text))
      .flatMap(({ text, place }) => certainSlips(text, (_, value) => ({ ...place, value }))),
  ];
  const { recipients, signatory, executor } = planned;
  const doubts = [config.office, signatory, executor, ...recipients].flatMap((part) => part.doubts ?? []);
  return [
    ...found.filter(({ code }) => !seenElsewhere.has(code)),
    ...doubts.filter((one) => fresh(keyOf(one))),
  ];
}

function keyOf({ code, place }: Problem): string {
  return `${code}\n${place.file}\n${place.line}\n${place.column}\n${place.value}`;
}

interface Words {
  readonly text: string;
  readonly place: Place;
}

/** State bodies that a letter goes to; their directory is not checked as it is read. */
function addressedBodies({ kind, recipients }: PlannedLetter): readonly Words[] {
  if (kind.audience !== 'overdue-bodies') return [];
  return recipients.flatMap(({ name, dative }) =>
    Object.entries({ dative, name }).map(([field, text]) => ({
      text,
      place: { file: 'agencies.csv', field },
    })),
  );
}
