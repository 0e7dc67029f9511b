import type { Blank, BlankField } from './blank.ts';
import type { Day } from './office.ts';
import type { SheetFormat } from './sheet-format.ts';

/**
 * A document taken apart into its shape (what is the same for all letters that take the same branches) and
 * what is put into it (`values`, `rows`). Drawn once per shape; filled once per letter. Lengths are millimetres.
 */
export interface FilledDocument {
  readonly shape: Shape;
  /** `values[n]` goes into every slot `n`. LF is a line break, TAB a tab; all else stays as its characters. */
  readonly values: readonly string[];
  /** Rows of the data tables by the table's name; each row has one text a column. Never parsed as markup. */
  readonly rows: Readonly<Record<string, readonly (readonly string[])[]>>;
  readonly properties: DocumentProperties;
}

export interface DocumentProperties {
  readonly title: string;
  readonly author: string;
  readonly subject: string;
  /** The letter's number, also kept as a custom property; null for drafts and reports. */
  readonly number: string | null;
  /** Absent: Uzbek Cyrillic. */
  readonly script?: 'latin';
  /** Stands for both `created` and `modified`: no clock is read. */
  readonly date: Day;
  /** Who signs it and who sends it, of a letter; kept as custom properties beside number and date. */
  readonly parties?: Parties;
}

export interface Parties {
  readonly signatory: string;
  readonly sender: string;
}

/** Shapes are compared by identity: the same object is drawn once. */
export interface Shape {
  /** Absent: Uzbek Cyrillic. */
  readonly script?: 'latin';
  readonly sections: readonly Section[];
  /** Printed at the top right of every page: what the paper is, when it is no letter that goes out. */
  readonly mark?: PageMark;
  /** Whether first pages say number, date, signatory and sender at their foot, in the form that machines read. */
  readonly hasFoot?: true;
  /** The office's own Word file around the first section; without it the letterhead is among the section's blocks. */
  readonly blank?: FilledBlank;
}

/** A blank and what its fields say; a field without inlines is left empty. */
export interface FilledBlank {
  readonly form: Blank;
  readonly fields: Readonly<Record<BlankField, readonly Inline[]>>;
}

export type PageMark = 'ЛОЙИҲА' | 'НАМУНА' | 'НАМУНА, ЛОЙИҲА' | 'LOYIHA' | 'NAMUNA' | 'NAMUNA, LOYIHA';

/** The mark of a draft and of what a practice workspace makes; none for a paper that goes out. */
export function pageMark(paper: {
  readonly draft: boolean;
  readonly practice?: boolean;
}): Pick<Shape, 'mark'> {
  if (paper.practice) return { mark: paper.draft ? 'НАМУНА, ЛОЙИҲА' : 'НАМУНА' };
  return paper.draft ? { mark: 'ЛОЙИҲА' } : {};
}

/** A run of pages of one format; each section begins a new page. */
export interface Section extends SheetFormat {
  /** Page numbers are top centre from the section's second page and begin at 1 in each section. */
  readonly blocks: readonly Block[];
}

export type Block = Paragraph | DataTable | GridTable | Signature | Executor | Picture | Chart;

/** What a paragraph is; `docx` gives each role its look (docs/domain.md section 2), `layout` its plain-text form. */
export type Role =
  | 'letterhead'
  | 'letterhead-name'
  | 'letterhead-rule'
  | 'registration'
  | 'addressee'
  | 'heading'
  | 'body'
  | 'bullet'
  | 'numbered'
  | 'appendix-note'
  | 'appendix-head'
  | 'appendix-title'
  | 'report-title'
  | 'cell'
  | 'note';

export interface Paragraph {
  readonly type: 'paragraph';
  readonly role: Role;
  readonly inlines: readonly Inline[];
  /** Label of a `numbered` paragraph as printed: `1.`. */
  readonly label?: string;
}

export type Inline = Text | Slot | LineBreak | Link | PageCount;

export interface Text {
  readonly type: 'text';
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

/** A place for `values[index]`. */
export interface Slot {
  readonly type: 'slot';
  readonly index: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
}

export interface LineBreak {
  readonly type: 'break';
}

/** A live link; only http, https and mailto. */
export interface Link {
  readonly type: 'link';
  readonly href: string;
  readonly inlines: readonly (Text | Slot)[];
}

/**
 * How many pages section `section` (0-based) has: a live field whose kept value is right as well
 * (worked out from the font's widths, so that the printed count is right before any field is updated).
 */
export interface PageCount {
  readonly type: 'pageCount';
  readonly section: number;
  readonly bold?: boolean;
}

export interface ColumnShape {
  readonly widthMm: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
}

/** A table whose rows are data (`rows[name]`): the heading repeats on each page, rows do not break across pages. */
export interface DataTable {
  readonly type: 'dataTable';
  readonly name: string;
  /** What the table is about, for those who listen to the page. */
  readonly caption: string;
  readonly columns: readonly ColumnShape[];
  readonly head: readonly string[];
  /** Name of the rows drawn bold under the others (the totals), or null. */
  readonly totals: string | null;
}

/** A table whose cells are paragraphs of fixed text (the status report). Heading repeats; long rows go on on the next page. */
export interface GridTable {
  readonly type: 'gridTable';
  readonly caption: string;
  readonly columns: readonly ColumnShape[];
  readonly head: readonly string[];
  readonly rows: readonly (readonly GridCell[])[];
}

/** `span` is how many rows the cell covers; a cell covered from above is left out of its row's list. */
export interface GridCell {
  readonly span: number;
  readonly column: number;
  readonly paragraphs: readonly Paragraph[];
  /** What the cell says on each further page that its row reaches; nothing when left out. Fixed texts, as `paragraphs`. */
  readonly again?: readonly Paragraph[];
}

/** Post at the left, name ending at the right margin level with the post's last line; never alone on a page. */
export interface Signature {
  readonly type: 'signature';
  readonly post: readonly Inline[];
  readonly name: readonly Inline[];
}

/** Small, bottom left of the last page of its section. */
export interface Executor {
  readonly type: 'executor';
  readonly inlines: readonly Inline[];
}

/** A picture centred in the text; bytes are PNG. */
export interface Picture {
  readonly type: 'picture';
  readonly png: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  /** Said to those who cannot see it. */
  readonly alt: string;
}

/** Columns of parts that are 100 together, drawn by the program that opens the file: sharp at any size, its words are text. */
export interface Chart {
  readonly type: 'chart';
  readonly widthMm: number;
  readonly heightMm: number;
  /** Said to those who cannot see it. */
  readonly alt: string;
  /** What is under each column, from left to right; LF is a line break. */
  readonly labels: readonly string[];
  /** From the columns' foot upwards. */
  readonly parts: readonly ChartPart[];
}

export interface ChartPart {
  readonly name: string;
  readonly fill: 'solid' | 'hatched' | 'empty';
  /** Per cent of each column, in the order of the labels. */
  readonly percents: readonly number[];
}
