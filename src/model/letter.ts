import type { Place } from '../problem.ts';
import type { Day, Executor, Recipient, Signatory } from './office.ts';
import type { Snapshot } from './snapshot.ts';

/** Every field of a letter's appendix row that a kind may show as a column. */
export type AppendixItems = 'bodies' | 'datasets';

export interface AppendixColumn {
  readonly heading: string;
  /** Field of the row: `no`, `agency`, `listed`, ... (`AppendixItems` decides which there are). */
  readonly field: string;
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right';
}

/** `letter.yaml`, read and checked. A kind is its folder; nothing about it is registered in code. */
export interface LetterKind {
  readonly name: string;
  readonly title: string;
  /** File index by the nomenclature: `19-09/1`. */
  readonly file: string;
  /** `each`: consecutive numbers, one a recipient. `shared`: one number for all recipients of a run (circular). */
  readonly numbering: 'each' | 'shared';
  /** What it reports: figures of an export at one of these levels, or nothing (then the key has the letter's date). */
  readonly needs: 'body' | 'dataset' | 'any' | 'none';
  /** Which measure of `plan.yaml` its letters carry out, for the status report; null when none. */
  readonly measure: string | null;
  /** Recipient codes it may go to; empty means every valid one. */
  readonly allowed: readonly string[];
  /** Fields of its own that the clerk gives (`--set`, batch columns), with a description. */
  readonly fields: readonly KindField[];
  readonly appendix: AppendixKind | null;
  /** Handlebars over light Markdown, as the files have them. */
  readonly heading: TemplateSource;
  readonly body: TemplateSource;
  readonly subject: TemplateSource;
  /** Partials it may use, by name. */
  readonly partials: ReadonlyMap<string, TemplateSource>;
  /** SHA-256 over all files of the folder and the partials. */
  readonly sha256: string;
  /** Folder as shown to people. */
  readonly folder: string;
}

export interface KindField {
  readonly name: string;
  readonly type: 'text' | 'day' | 'count';
  readonly label: string;
  readonly required: boolean;
}

export interface AppendixKind {
  readonly title: TemplateSource;
  readonly items: AppendixItems;
  readonly columns: readonly AppendixColumn[];
  readonly orientation: 'portrait' | 'landscape';
  /** A totals row ("Жами") under the bodies. */
  readonly totals: boolean;
}

/** Template text and where it stands (`line` of its first line in `file`), so that a fault names line and column. */
export interface TemplateSource {
  readonly text: string;
  readonly place: Place;
}

/** One letter to be written: all that decides its words, but not its number. */
export interface PlannedLetter {
  readonly kind: LetterKind;
  readonly key: string;
  /** One for `each`; all of the circular for `shared`. */
  readonly recipients: readonly Recipient[];
  readonly date: Day;
  readonly asOf: Day | null;
  readonly signatory: Signatory;
  readonly executor: Executor;
  readonly snapshot: Snapshot | null;
  /** Values of the kind's own fields. */
  readonly fields: Readonly<Record<string, string>>;
}
