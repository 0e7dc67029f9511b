import type { Cell, WriteSheet } from 'hucre/xlsx';
import { columnLetters } from '../model/table.ts';
import type { FormColumn } from './write-form.ts';
import { characterMm, font, formRows, listSheet, listSheetName } from './write-form.ts';

/** One column of an export to fill in. */
export interface MonitorColumn extends FormColumn {
  readonly field: string;
  /** `count`: whole numbers; `number`: the row's own number; `text`: kept as it is typed, so that IDs and days stay what they are. */
  readonly holds: 'count' | 'number' | 'text';
}

/** An export to fill in: what is written already, and the words of its check. */
export interface MonitorForm {
  readonly sheet: string;
  /** A line that says of which day the figures are; none when empty. */
  readonly title: string;
  readonly columns: readonly MonitorColumn[];
  /** Cells of the rows that are written already, in the order of the columns. */
  readonly rows: readonly (readonly (string | number)[])[];
  /** Before the check's figures, and what the check says of a sum that is right and of one that is not. */
  readonly check: { readonly label: string; readonly right: string; readonly wrong: string };
}

/** Rows above the headings: the title and the check. They are read as titles, whatever they add up to. */
const rowsAbove = 2;
const firstRow = rowsAbove + 2;
const lastRow = firstRow + formRows;

/**
 * An empty export with the headings that `roadmap` reads: drop-down lists, IDs and days as texts, rows that cannot be right in red, and above the
 * headings, always in sight, the sums and whether they agree. The same bytes for the same form.
 */
export async function writeMonitorForm(form: MonitorForm): Promise<Uint8Array> {
  const { workbookBytes } = await import('./workbook-bytes.ts');
  return workbookBytes([formSheet(form), listSheet(form.columns)], 'in a table');
}

function formSheet(form: MonitorForm): WriteSheet {
  const { columns, rows, title } = form;
  const last = columns.length - 1;
  const blank = columns.map(() => null);
  const merges = title === '' ? [1] : [0, 1];
  return {
    name: form.sheet,
    columns: [...columns.map(columnStyle), { width: verdictMm / characterMm }],
    rows: [blank, blank, columns.map(({ heading }) => heading), ...rows.map((row) => [...row])],
    merges: merges.map((row) => ({ startRow: row, startCol: 0, endRow: row, endCol: row === 0 ? last : 1 })),
    cells: new Map<string, Partial<Cell>>([
      ['0,0', { value: title === '' ? null : title, style: bold }],
      ['1,0', { value: form.check.label, style: bold }],
      ...checkCells(form),
      ...columns.map(({ heading, note }, at) => headCell(heading, note, at)),
    ]),
    freezePane: { rows: rowsAbove + 1 },
    dataValidations: columns.flatMap((column, at): Validation[] => validation(column, columnLetters(at + 1))),
    conditionalRules: wrongRows(columns),
    pageSetup: { paperSize: 'a4', orientation: 'landscape', fitToPage: true, fitToWidth: 1, fitToHeight: 0 },
  };
}

type Validation = NonNullable<WriteSheet['dataValidations']>[number];

/** Beside the last column, for what the check says. */
const verdictMm = 44;

function columnStyle({ widthMm, holds }: MonitorColumn) {
  const style = holds === 'text' ? { font, numFmt: '@', alignment: wrapped } : { font };
  return { width: widthMm / characterMm, style };
}

const wrapped = { wrapText: true, vertical: 'top' } as const;
const bold = { font: { ...font, bold: true } };
const headStyle = {
  ...bold,
  alignment: { wrapText: true, horizontal: 'center', vertical: 'center' },
} as const;

function headCell(value: string, note: string, at: number) {
  const comment = { author: 'roadmap', text: note };
  return [`${rowsAbove},${at}`, { value, style: headStyle, ...(note === '' ? {} : { comment }) }] as const;
}

/** The letters of a field's column; undefined when the form has none. */
function lettersOf(columns: readonly MonitorColumn[], field: string): string | undefined {
  const at = columns.findIndex((column) => column.field === field);
  return at < 0 ? undefined : columnLetters(at + 1);
}

function rangeOf(letters: string): string {
  return `${letters}${firstRow}:${letters}${lastRow}`;
}

/** The sums under the title, and beside them by how much they disagree, in words that only the number's format has: a formula without words can be no title. */
function checkCells({ columns, check }: MonitorForm) {
  const sums = columns.flatMap(({ holds, field }, at) => {
    const range = rangeOf(columnLetters(at + 1));
    if (holds === 'count') return [{ at, formula: `SUM(${range})` }];
    return field === 'dataset' ? [{ at, formula: `COUNTA(${range})` }] : [];
  });
  const numFmt = `[Red][<>0]"${check.wrong} "0;"${check.right}"`;
  const verdict = { at: columns.length, formula: disagreement(columns), numFmt };
  return [...sums.map((sum) => ({ ...sum, numFmt: '0' })), verdict].map(({ at, formula, numFmt: format }) => {
    const style = { ...bold, numFmt: format };
    return [`1,${at}`, { value: 0, formula, formulaResult: 0, style }] as const;
  });
}

/** 0 when all is well: for bodies the rows that contradict themselves, for datasets those that lack a needed cell. */
function disagreement(columns: readonly MonitorColumn[]): string {
  const range = (field: string): string => rangeOf(lettersOf(columns, field) ?? 'A');
  if (lettersOf(columns, 'listed') !== undefined) {
    const parts = `(${range('updated')}+${range('overdue')}<>${range('placed')})`;
    return `SUMPRODUCT(--((${parts}+(${range('placed')}>${range('listed')}))>0))`;
  }
  const lacking = ['agency', 'periodicity', 'last'].map((field) => `(${range(field)}="")`).join('+');
  return `SUMPRODUCT((${range('id')}<>"")*((${lacking})>0))`;
}

/** Rows whose figures contradict one another, and IDs that are there twice, are red at once. */
function wrongRows(columns: readonly MonitorColumn[]) {
  const style = {
    fill: { type: 'pattern', pattern: 'solid', fgColor: { rgb: 'FFC7CE' }, bgColor: { rgb: 'FFC7CE' } },
  } as const;
  const [listed, placed, updated, overdue] = ['listed', 'placed', 'updated', 'overdue'].map((field) =>
    lettersOf(columns, field),
  );
  const id = lettersOf(columns, 'id');
  if (id !== undefined) return [{ type: 'duplicateValues', priority: 1, range: rangeOf(id), style } as const];
  const row = `$${listed}${firstRow}:$${overdue}${firstRow}`;
  const wrong = `OR($${placed}${firstRow}>$${listed}${firstRow},$${updated}${firstRow}+$${overdue}${firstRow}<>$${placed}${firstRow})`;
  const range = `${columnLetters(1)}${firstRow}:${overdue}${lastRow}`;
  return [
    { type: 'expression', priority: 1, range, formula: `AND(COUNT(${row})=4,${wrong})`, style } as const,
  ];
}

function validation({ heading, note, choices, holds }: MonitorColumn, letters: string): Validation[] {
  if (note === '') return [];
  // Excel cuts titles at 32 characters and messages at 255, and refuses longer ones.
  const shown = {
    range: rangeOf(letters),
    allowBlank: true,
    showInputMessage: true,
    inputTitle: heading.slice(0, 32),
    inputMessage: note.slice(0, 255),
  };
  const warned = {
    ...shown,
    showErrorMessage: true,
    errorStyle: 'warning',
    errorMessage: note.slice(0, 225),
  } as const;
  if (holds === 'count')
    return [{ ...warned, type: 'whole', operator: 'greaterThanOrEqual', formula1: '0' } as const];
  if (choices.length === 0)
    return [{ ...shown, type: 'textLength', operator: 'lessThan', formula1: '32768' } as const];
  return [
    {
      ...warned,
      type: 'list',
      formula1: `${listSheetName}!$${letters}$1:$${letters}$${choices.length}`,
    } as const,
  ];
}
