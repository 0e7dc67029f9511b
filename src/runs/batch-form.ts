import type { BatchColumn } from '../ingest/batch/batch-fields.ts';
import { batchColumns, batchHeadings } from '../ingest/batch/batch-fields.ts';
import type { KindField, LetterKind } from '../model/letter.ts';
import type { Directories } from '../model/office.ts';
import type { FormColumn } from '../table/write-form.ts';

/** What is reported at each column, in the reader's language. */
export interface FormNotes {
  readonly of: (column: BatchColumn) => string;
  readonly field: (field: KindField) => string;
}

/**
 * The columns of an empty batch for one kind: the options that mean something for it, then its own fields. `kinds` are
 * the names of all kinds; `directories` is null outside a workspace, and then nothing of them is offered.
 */
export function batchForm(
  kind: LetterKind,
  kinds: readonly string[],
  directories: Directories | null,
  notes: FormNotes,
): readonly FormColumn[] {
  const choices: Partial<Record<BatchColumn, readonly string[]>> = {
    kind: [kind.name, ...kinds.filter((name) => name !== kind.name)],
    to: codes(recipientsOf(kind, directories)),
    signatory: codes(directories?.signatories),
    executor: codes(directories?.executors),
  };
  const figures: ReadonlySet<BatchColumn> = new Set(['export', 'asOf']);
  const options = batchColumns
    .filter((column) => kind.needs !== 'none' || !figures.has(column))
    .map((column) => ({
      heading: batchHeadings[column][0],
      note: notes.of(column),
      choices: choices[column] ?? [],
      widthMm: column === 'export' ? 60 : 36,
    }));
  const own = kind.fields
    .filter((field) => !(field.name in batchHeadings))
    .map((field) => ({ heading: field.label, note: notes.field(field), choices: [], widthMm: 50 }));
  return [...options, ...own];
}

function recipientsOf(
  kind: LetterKind,
  directories: Directories | null,
): readonly { readonly code: string }[] {
  if (directories === null) return [];
  if (kind.audience === 'overdue-bodies') return directories.agencies;
  const { allowed } = kind;
  return directories.recipients.filter(({ code }) => allowed.length === 0 || allowed.includes(code));
}

function codes(people: readonly { readonly code: string }[] | undefined): readonly string[] {
  return [...new Set((people ?? []).map(({ code }) => code))];
}
