import type { Place } from '../problem.ts';
import type { Comparison } from './comparison.ts';
import type { Day, Executor, Recipient, Signatory } from './office.ts';
import type { LetterNumber } from './register.ts';
import type { Snapshot } from './snapshot.ts';

/**
 * What an appendix has a row for: each state body, each dataset of an export at dataset level, or only the
 * datasets past their date, or those of the approved list that are not placed.
 */
export type AppendixItems = 'bodies' | 'datasets' | 'overdue' | 'notPlaced';

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
  /** Code of the file in `nomenclature.csv`, or its index itself (`19-09/1`). */
  readonly file: string;
  /** `each`: consecutive numbers, one a recipient. `shared`: one number for all recipients of a run (circular). */
  readonly numbering: 'each' | 'shared';
  /** What it reports: figures of an export at one of these levels, or nothing (then the key has the letter's date). */
  readonly needs: 'body' | 'dataset' | 'any' | 'none';
  /** Which measure of `plan.yaml` its letters carry out, for the status report; null when none. */
  readonly measure: string | null;
  /** Recipient codes it may go to; empty means every valid one. */
  readonly allowed: readonly string[];
  /**
   * Who gets it: those of `distribution.csv`, or each state body of the export that has datasets past their date or
   * not placed (then the snapshot of a letter holds that body alone).
   */
  readonly audience: 'distribution' | 'overdue-bodies';
  /** Addressee of a circular to several recipients ("Вазирлик ва идораларга"); null when it cannot have several. */
  readonly addressee: TemplateSource | null;
  /** The line that names the incoming letter it answers; null when it is no answer. */
  readonly reply: TemplateSource | null;
  /** Fields of its own that the clerk gives (`--set`, batch columns), with a description. */
  readonly fields: readonly KindField[];
  /** In their order; one without rows for a letter is left out where there are several. */
  readonly appendices: readonly AppendixKind[];
  /** The kind of the notices that bodies get about the same figures, when the distribution asks for it; null when none. */
  readonly notices: string | null;
  /** Handlebars over light Markdown, as the files have them. */
  readonly heading: TemplateSource;
  readonly body: TemplateSource;
  readonly subject: TemplateSource;
  /** The text of letters in Latin script; null: `body` by the rules of spelling. */
  readonly latinBody: TemplateSource | null;
  /** Partials it may use, by name. */
  readonly partials: ReadonlyMap<string, TemplateSource>;
  /** SHA-256 over `letter.yaml`, `body.hbs`, `body.latin.hbs` and the partials they reach; goldens and samples do not count. */
  readonly sha256: string;
  /** Folder as shown to people. */
  readonly folder: string;
}

export interface KindField {
  readonly name: string;
  readonly type: 'text' | 'day' | 'count';
  readonly label: string;
  /** A value as it could be given; empty when the kind shows none. */
  readonly example: string;
  readonly required: boolean;
  /** What the whole value must look like; null when anything of its type will do. */
  readonly pattern: RegExp | null;
  /** Of a day: what it must be later than (`date`, `asOf` or another field), and what it must be earlier than. */
  readonly after: readonly string[];
  readonly before: readonly string[];
}

export interface AppendixKind {
  readonly title: TemplateSource;
  readonly items: AppendixItems;
  readonly columns: readonly AppendixColumn[];
  readonly orientation: 'portrait' | 'landscape';
  /** A totals row ("Жами") under the bodies. */
  readonly totals: boolean;
  /** A chart of this and the earlier days under the table, when earlier exports are given. */
  readonly chart: boolean;
}

/** Template text and where it is (`line` of its first line in `file`), so that a fault names line and column. */
export interface TemplateSource {
  readonly text: string;
  readonly place: Place;
}

/** A snapshot whose day is known. */
export interface DatedSnapshot extends Snapshot {
  readonly asOf: Day;
}

/** One letter to be written: all that decides its words, but not its number. */
export interface PlannedLetter {
  readonly kind: LetterKind;
  /** File index on the letter's day. */
  readonly file: string;
  readonly key: string;
  /** One for `each`; all of the circular for `shared`. */
  readonly recipients: readonly Recipient[];
  /** Of a circular that gets a file for each: all of them one by one, the members of groups in a group's place; absent otherwise. */
  readonly members?: readonly Recipient[];
  readonly date: Day;
  readonly asOf: Day | null;
  readonly signatory: Signatory;
  readonly executor: Executor;
  readonly snapshot: Snapshot | null;
  /** What the same bodies had on earlier days, the earliest first; absent when no earlier export was given. */
  readonly history?: readonly DatedSnapshot[];
  /** What changed since the last of them. */
  readonly changes?: Comparison;
  /** How many bodies get a notice about the same figures; absent: none. */
  readonly noticeCount?: number;
  /** Values of the kind's own fields. */
  readonly fields: Readonly<Record<string, string>>;
  /** True when its day was asked for; else it is of today, or of the day on which the register has it. */
  readonly isDated?: boolean;
  /** A number given by hand. */
  readonly number?: LetterNumber;
  /** The row of the batch that asked for it; left out for the command line. */
  readonly place?: Place;
}

/**
 * A letter's words, values kept apart. In the marked texts (light Markdown) the token `U+E000 n U+E001` stands for
 * `values[n]`; letters that take the same branches of a template have equal marked texts. `values[0]` is the number.
 */
export interface FilledText {
  readonly heading: string;
  readonly body: string;
  readonly reply: string | null;
  readonly addressee: string | null;
  readonly appendices: readonly FilledAppendix[];
  readonly values: readonly string[];
  /** Where each of `values` comes from, in their order: so that what is printed can be held against the figures. */
  readonly origins: readonly ValueOrigin[];
  /** What the register and the file's properties say the letter is about; plain text. */
  readonly subject: string;
  readonly tables: LetterTables;
}

/** `field` as the template writes it (`totals.placed`); `agency` is the body in whose `{{#each}}` it is, else null. */
export interface ValueOrigin {
  readonly field: string;
  readonly agency: string | null;
}

/** An appendix that the letter has. `table` names its rows among the letter's tables. */
export interface FilledAppendix {
  readonly kind: AppendixKind;
  readonly title: string;
  readonly table: string;
}

/** One text a column. */
export type TableRows = readonly (readonly string[])[];

/**
 * Rows of the letter's tables as printed; empty where the kind or the letter has no such table. Those of the appendices
 * have the names that `appendixTable` gives.
 */
export interface LetterTables {
  readonly [name: string]: TableRows;
  readonly totals: TableRows;
  /** Mailing list of a circular to several recipients: number in order, name. */
  readonly recipients: TableRows;
  /** The days of the chart: day, listed, updated, overdue, not placed, per cent. */
  readonly trend: TableRows;
}

/** The name of the table of a kind's appendix, by its place among them from 0. */
export function appendixTable(at: number): string {
  return at === 0 ? 'appendix' : `appendix-${at + 1}`;
}

/** What stands for a letter's number until it has one. */
export const numberPlaceholder = '{number}';
