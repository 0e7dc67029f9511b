import { columnLetters } from '../../model/table.ts';
import type { RowStore } from '../row-store.ts';
import { rowStore } from '../row-store.ts';
import { lastColumn, lastLine, numberText, parseAddress } from './cell-value.ts';
import type { SharedStrings } from './shared-strings.ts';
import { attribute, isOn, withControls } from './xml-scanner.ts';

/** What the cells of a sheet are to be read with. */
export interface SheetSetting {
  readonly epoch: 1900 | 1904;
  /** True when results of formulas are no more than what a writer put there until a spreadsheet program works them out (XlsxWriter: 0). */
  readonly isUnworked: boolean;
  readonly strings: SharedStrings;
  readonly isDay: (style: number) => boolean;
  /** Of all sheets read so far; grows with each row. */
  readonly size: WorkbookSize;
}

export interface WorkbookSize {
  /** Cells up to the last filled one of each row. */
  cells: number;
  /** Those of them that are further to the right than tables of offices go. */
  far: number;
  /** Those of filled cells; a text that a million cells share counts a million times. */
  characters: number;
}

/** Where tables end; what lies beyond are strays. */
const nearColumns = 256;
/** Enough for a list that ends with "and others". */
const mostShown = 11;
/** A long formula is cut. */
const mostOfFormula = 200;

/** A cell as it stands in the XML; a new one is empty. */
export interface OpenCell {
  column: number;
  type: string;
  style: number;
  value: string;
  inline: string;
  formula: string;
  /** True for a formula whose text is not in its own cell. */
  isShared: boolean;
}

type FilledCell =
  | { readonly type: 'text' | 'marked'; readonly column: number; readonly text: string }
  | { readonly type: 'listed'; readonly column: number; readonly index: number };

/** Puts the rows of a sheet together; those with a filled cell, or with a formula that was never worked out (a marked cell), are kept. */
export interface SheetRows {
  readonly rows: RowStore;
  readonly openRow: (attributes: string) => void;
  readonly openCell: (attributes: string) => OpenCell;
  readonly closeCell: () => void;
  readonly closeRow: () => void;
  /** The last line with a filled cell, how many have one, and the first of those that are hidden. */
  readonly filled: () => {
    readonly last: number;
    readonly count: number;
    readonly hidden: readonly number[];
  };
  readonly isFilledColumn: (column: number) => boolean;
}

/** Throws an error with the reason for cells outside the sheet and for rows that are not in their order. */
export function sheetRows(setting: SheetSetting): SheetRows {
  const rows = rowStore(setting.strings.text);
  const columns = new Uint8Array(lastColumn + 1);
  const hidden: number[] = [];
  let [line, last, count] = [0, 0, 0];
  let isHidden = false;
  let isNumbered = false;
  let cells: FilledCell[] = [];
  let cell = emptyCell(0);
  const place = (address: string): void => {
    const found = parseAddress(address);
    if (found === undefined) throw new Error(`cell ${address.slice(0, 20)} is outside the sheet`);
    if (found.line !== line) {
      if (isNumbered || cells.length > 0 || found.line < line)
        throw new Error(`cell ${address} is in row ${line}`);
      line = found.line;
    }
    cell.column = found.column;
  };
  return {
    rows,
    openRow(attributes) {
      const number = attribute(attributes, 'r');
      isNumbered = number !== undefined;
      const next = isNumbered ? Number(number) : line + 1;
      if (next <= line) throw new Error(`row ${next} comes after row ${line}`);
      if (!(next <= lastLine)) throw new Error(`row ${number} is outside the sheet`);
      line = next;
      isHidden = isOn(attribute(attributes, 'hidden'));
      cells = [];
      cell = emptyCell(0);
    },
    openCell(attributes) {
      cell = emptyCell(cell.column + 1);
      const address = readAttributes(cell, attributes);
      if (address !== '') place(address);
      else if (cell.column > lastColumn) throw new Error(`row ${line} has more than ${lastColumn} cells`);
      return cell;
    },
    closeCell() {
      const filled = filledCell(cell, setting);
      if (filled !== undefined) cells.push(filled);
    },
    closeRow() {
      let [isFilled, before] = [false, 0];
      for (const one of inOrder(cells)) {
        before = one.column;
        const length = keepCell(rows, one, setting.strings);
        if (length === 0) continue;
        isFilled = true;
        columns[one.column] = 1;
        setting.size.characters += length;
      }
      setting.size.cells += before;
      setting.size.far += Math.max(0, before - nearColumns);
      const isKept = isFilled || cells.some(({ type }) => type === 'marked');
      if (isKept) rows.end(line);
      else rows.drop();
      if (!isFilled) return;
      last = line;
      count += 1;
      if (isHidden && hidden.length < mostShown) hidden.push(line);
    },
    filled: () => ({ last, count, hidden }),
    isFilledColumn: (column) => columns[column] === 1,
  };
}

function emptyCell(column: number): OpenCell {
  return { column, type: '', style: 0, value: '', inline: '', formula: '', isShared: false };
}

/** Fills in a cell's type and style, and gives its address; empty when it has none. */
function readAttributes(cell: OpenCell, attributes: string): string {
  if (attributes === '') return '';
  cell.type = attribute(attributes, 't') ?? '';
  const style = attribute(attributes, 's');
  if (style !== undefined) cell.style = Number(style);
  return attribute(attributes, 'r') ?? '';
}

/** Cells by their columns; where two have one, the last counts. */
function inOrder(cells: readonly FilledCell[]): readonly FilledCell[] {
  let before = 0;
  for (const { column } of cells) before = column > before ? column : lastColumn;
  if (before < lastColumn) return cells;
  return [...new Map(cells.map((one) => [one.column, one])).values()].sort((a, b) => a.column - b.column);
}

/** Gives how many characters a reader sees in the cell. */
function keepCell(rows: RowStore, cell: FilledCell, strings: SharedStrings): number {
  if (cell.type === 'listed') {
    rows.listed(cell.column, cell.index);
    return strings.length(cell.index);
  }
  rows[cell.type](cell.column, cell.text);
  return cell.type === 'marked' || cell.text.trim() === '' ? 0 : cell.text.length;
}

/** What a cell holds; undefined when it is blank. */
function filledCell(cell: OpenCell, setting: SheetSetting): FilledCell | undefined {
  const { column, value } = cell;
  if (cell.type === 's') {
    const index = value === '' ? -1 : Number(value);
    if (Number.isInteger(index) && index >= 0 && index < setting.strings.count())
      return { type: 'listed', column, index };
    if (value.trim() !== '')
      throw new Error(
        `a cell of column ${columnLetters(column)} shows shared text ${value.slice(0, 20)}, which is not there`,
      );
  }
  const isFormula = cell.formula !== '' || cell.isShared;
  const text = isFormula && setting.isUnworked ? '' : textOf(cell, setting);
  if (text !== '') return { type: 'text', column, text };
  // A formula may have an empty text for its result.
  if (!isFormula || (cell.type === 'str' && !setting.isUnworked)) return undefined;
  return { type: 'marked', column, text: cell.formula.slice(0, mostOfFormula) };
}

function textOf(cell: OpenCell, { epoch, isDay }: SheetSetting): string {
  // Some writers put a text into the element of the other type.
  const value = cell.value === '' ? cell.inline : cell.value;
  switch (cell.type) {
    case 's':
      return '';
    case 'str':
      return withControls(value);
    case 'inlineStr':
      return withControls(cell.inline === '' ? value : cell.inline);
    case 'b':
      return boolText(value.trim());
    case 'e':
      return value;
    default:
      return value.trim() === '' ? '' : numberText(value, isDay(cell.style), epoch);
  }
}

function boolText(value: string): string {
  return value === '' ? '' : isOn(value.toLowerCase()) ? 'TRUE' : 'FALSE';
}
