import type { Merge } from '../../model/table.ts';
import type { RowStore } from '../row-store.ts';
import { lastColumn, parseAddress } from './cell-value.ts';
import { longerText } from './shared-strings.ts';
import type { OpenCell, SheetSetting } from './sheet-rows.ts';
import { sheetRows } from './sheet-rows.ts';
import type { XmlSink } from './xml-scanner.ts';
import { attribute, isOn } from './xml-scanner.ts';

/** The rows of a sheet, and what a reader of its figures must know of it. */
export interface SheetContent {
  /** Marked cells are formulas that no program has worked out yet. */
  readonly rows: RowStore;
  readonly merges: readonly Merge[];
  /** The last line (as the spreadsheet counts) with a filled cell, and how many have one. */
  readonly lastLine: number;
  readonly filledLines: number;
  /** The first eleven lines that are hidden and not empty. */
  readonly hiddenLines: readonly number[];
  /** Columns (from 1) that are hidden and not empty. */
  readonly hiddenColumns: readonly number[];
}

/** Merged cells of a sheet beyond which it is no office's. */
export const mostMerges = 200_000;

/** Takes in the XML of a sheet. Throws what `sheetRows` throws. One more than `mostMerges` merged cells are kept. */
export function sheetSink(setting: SheetSetting): {
  readonly sink: XmlSink;
  readonly content: () => SheetContent;
} {
  const rows = sheetRows(setting);
  const merges: Merge[] = [];
  const isHidden = new Uint8Array(lastColumn + 1);
  const cells = cellSink(rows.openCell, rows.closeCell);
  let list = '';
  let inRow = false;
  const sink: XmlSink = {
    open(name, attributes) {
      if (inRow) cells.open(name, attributes);
      else if (name === 'row' && list === 'sheetData') {
        inRow = true;
        rows.openRow(attributes);
      } else if (name === 'sheetData' || name === 'mergeCells' || name === 'cols') list = name;
      else if (name === 'mergeCell' && list === 'mergeCells' && merges.length <= mostMerges)
        merges.push(...mergeOf(attribute(attributes, 'ref') ?? ''));
      else if (name === 'col' && list === 'cols') hideColumns(isHidden, attributes);
    },
    close(name) {
      if (inRow && name === 'row') {
        inRow = false;
        rows.closeRow();
      } else if (inRow) cells.close(name);
      else if (name === list) list = '';
    },
    text(text) {
      if (inRow) cells.text(text);
    },
  };
  const content = (): SheetContent => {
    const { last, count, hidden } = rows.filled();
    const hiddenColumns = [...isHidden.keys()].filter(
      (one) => isHidden[one] === 1 && rows.isFilledColumn(one),
    );
    return {
      rows: rows.rows,
      merges,
      lastLine: last,
      filledLines: count,
      hiddenLines: hidden,
      hiddenColumns,
    };
  };
  return { sink, content };
}

/** Takes in what stands within a row: cells, each with its value, formula or own text, without phonetic texts and extensions. */
function cellSink(openCell: (attributes: string) => OpenCell, closeCell: () => void): XmlSink {
  let cell: OpenCell | undefined;
  let inside: CellPart | undefined;
  let foreign = 0;
  return {
    open(name, attributes) {
      if (name === 'c') cell = openCell(attributes);
      else if (strangers.has(name)) foreign += 1;
      else if (foreign === 0) inside = parts.get(name) ?? inside;
      if (name === 'f' && foreign === 0 && cell !== undefined)
        cell.isShared = textElsewhere.has(attribute(attributes, 't') ?? '');
    },
    close(name) {
      if (name === 'c') {
        if (cell !== undefined) closeCell();
        cell = undefined;
      } else if (strangers.has(name)) foreign -= 1;
      else if (parts.has(name)) inside = undefined;
    },
    text(text) {
      if (cell !== undefined && inside !== undefined) cell[inside] = longerText(cell[inside], text);
    },
  };
}

type CellPart = 'value' | 'formula' | 'inline';
/** The elements of a cell that hold what it shows, and those that hold other things under the same names. */
const parts: ReadonlyMap<string, CellPart> = new Map([
  ['v', 'value'],
  ['f', 'formula'],
  ['t', 'inline'],
]);
const strangers: ReadonlySet<string> = new Set(['rPh', 'extLst']);
/** Types of formulas whose text is not in their own cell. */
const textElsewhere: ReadonlySet<string> = new Set(['shared', 'dataTable']);

function hideColumns(isHidden: Uint8Array, attributes: string): void {
  if (!isOn(attribute(attributes, 'hidden'))) return;
  const [first, last] = [attribute(attributes, 'min'), attribute(attributes, 'max')].map(Number);
  isHidden.fill(1, first ?? 1, (last ?? 0) + 1);
}

/** `A1:C2`; none for what is no range. */
function mergeOf(range: string): readonly Merge[] {
  const [first = '', second = first] = range.split(':');
  const [from, to] = [parseAddress(first), parseAddress(second)];
  if (from === undefined || to === undefined) return [];
  return [{ ...from, lastLine: to.line, lastColumn: to.column }];
}
