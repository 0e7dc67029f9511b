import { writeSheets } from '../../../src/table/write-workbook.ts';

/** What a row of a generated table is meant to be. */
export type Meant =
  | 'title'
  | 'heading'
  | 'unit'
  | 'columnNumbers'
  | 'section'
  | 'figures'
  | 'broken'
  | 'total'
  | 'note'
  | 'signature'
  | 'blank';

export interface MeantRow {
  readonly meant: Meant;
  readonly cells: readonly string[];
}

/** A source of whole numbers below `below`, the same for the same seed. */
export type Dice = (below: number) => number;

/** mulberry32: a small generator of evenly spread numbers. */
export function dice(seed: number): Dice {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

const bodyHeadings = [
  'Т/р',
  'Ташкилот номи',
  'Рўйхат бўйича',
  'Жойлаштирилган',
  'Муддатида янгиланган',
  'Муддати ўтган',
];
const datasetHeadings = ['Тўплам ID', 'Ташкилот номи', 'Тўплам номи', 'Кечиккан кунлар'];

/** A table of either level with everything that may stand in one, in an order that may be; some rows are broken on purpose. */
export function generatedTable(roll: Dice): readonly MeantRow[] {
  return roll(2) === 0 ? bodyTable(roll) : datasetTable(roll);
}

function row(meant: Meant, ...cells: string[]): MeantRow {
  return { meant, cells };
}

function above(roll: Dice, headings: readonly string[]): MeantRow[] {
  const rows: MeantRow[] = [];
  if (roll(2) === 0) rows.push(row('title', 'Очиқ маълумотлар мониторинги (2022 йил 8 август ҳолатига)'));
  if (roll(4) === 0) rows.push(row('blank'));
  rows.push(row('heading', ...headings));
  if (roll(4) === 0) rows.push(row('unit', ...headings.map((_, index) => (index > 1 ? 'дона' : ''))));
  if (roll(3) === 0) rows.push(row('columnNumbers', ...headings.map((_, index) => String(index + 1))));
  return rows;
}

function below(roll: Dice): MeantRow[] {
  const rows: MeantRow[] = [];
  if (roll(3) === 0) rows.push(row('blank'));
  if (roll(3) === 0) rows.push(row('note', 'Изоҳ: маълумотлар порталдан олинди'));
  if (roll(3) === 0) rows.push(row('signature', 'Бошқарма бошлиғи', 'А.Каримов'));
  return rows;
}

function bodyTable(roll: Dice): readonly MeantRow[] {
  const rows = above(roll, bodyHeadings);
  const sums = [0, 0, 0, 0];
  const count = roll(12);
  for (let number = 1; number <= count; number += 1) {
    if (roll(8) === 0) rows.push(row('section', 'Вазирликлар'));
    const [updated, overdue, missing] = [roll(30), roll(5), roll(3)];
    const counts = [updated + overdue + missing, updated + overdue, updated, overdue];
    rows.push(bodyRow(number, counts, roll(12)));
    for (const [at, value] of counts.entries()) sums[at] = (sums[at] ?? 0) + value;
    rows.push(...between(roll, bodyHeadings));
  }
  const isWhole = count > 0 && !rows.some(({ meant }) => meant === 'broken');
  if (isWhole && roll(2) === 0) rows.push(row('total', '', 'Жами', ...sums.map(String)));
  return [...rows, ...below(roll)];
}

/** Broken in one of four ways when `fault` is below four. */
function bodyRow(number: number, counts: readonly number[], fault: number): MeantRow {
  const cells = [String(number), `Фан маркази «${number}»`, ...counts.map(String)];
  if (fault === 0) cells[4] = String((counts[2] ?? 0) + 1);
  if (fault === 1) cells[3] = '-5';
  if (fault === 2) cells[1] = '';
  if (fault === 3) cells[2] = '1 0';
  return row(fault < 4 ? 'broken' : 'figures', ...cells);
}

function between(roll: Dice, headings: readonly string[]): MeantRow[] {
  const rows: MeantRow[] = [];
  if (roll(10) === 0) rows.push(row('blank'));
  if (roll(25) === 0) rows.push(row('heading', ...headings));
  return rows;
}

function datasetTable(roll: Dice): readonly MeantRow[] {
  const rows = above(roll, datasetHeadings);
  const count = roll(12);
  for (let number = 1; number <= count; number += 1) {
    const id = `1-${String(1 + roll(3)).padStart(3, '0')}-${String(number).padStart(4 + roll(2), '0')}`;
    rows.push(datasetRow(id, String(roll(4)), roll(18)), ...between(roll, datasetHeadings));
  }
  if (count > 0 && roll(3) === 0) rows.push(row('total', 'Жами', '', '', String(count)));
  return [...rows, ...below(roll)];
}

/** Broken in one of four ways when `fault` is below four. */
function datasetRow(id: string, late: string, fault: number): MeantRow {
  const cells = [id, `Фан маркази «${id.slice(2, 5)}»`, 'Жами аҳоли сони', late];
  if (fault === 0) cells[0] = '1-03-1';
  if (fault === 1) cells[3] = '';
  if (fault === 2) cells[3] = '-';
  if (fault === 3) cells[1] = '';
  return row(fault < 4 ? 'broken' : 'figures', ...cells);
}

/** The rows as CSV; what a row lacks is padded, as spreadsheets write it. */
export function asCsv(rows: readonly MeantRow[], roll: Dice): Uint8Array {
  const delimiter = [';', ',', '\t'][roll(3)] ?? ';';
  const end = roll(2) === 0 ? '\n' : '\r\n';
  const width = Math.max(...rows.map(({ cells }) => cells.length));
  const lines = rows.map(({ cells }) =>
    Array.from({ length: width }, (_, index) => quoted(cells[index] ?? '', delimiter, roll)).join(delimiter),
  );
  return Buffer.from(`${lines.join(end)}${end}`);
}

function quoted(cell: string, delimiter: string, roll: Dice): string {
  const must = cell.includes(delimiter) || cell.includes('"');
  return must || roll(5) === 0 ? `"${cell.replaceAll('"', '""')}"` : cell;
}

/** The rows as a sheet; numbers are numbers. */
export async function asXlsx(rows: readonly MeantRow[]): Promise<Uint8Array> {
  return writeSheets([
    {
      name: 'Лист1',
      rows: rows.map(({ cells }) => cells.map((cell) => (/^\d{1,9}$/u.test(cell) ? Number(cell) : cell))),
      widths: [],
    },
  ]);
}

/** The rows of figures as records under the headings' names. */
export function asJson(rows: readonly MeantRow[]): Uint8Array {
  const headings = rows.find(({ meant }) => meant === 'heading')?.cells ?? [];
  const records = recordsOf(rows).map(({ cells }) =>
    Object.fromEntries(headings.map((heading, index) => [heading, cells[index] ?? ''])),
  );
  return Buffer.from(JSON.stringify(records));
}

/** Those that a list of records has too. */
export function recordsOf(rows: readonly MeantRow[]): readonly MeantRow[] {
  return rows.filter(({ meant }) => meant === 'figures' || meant === 'broken' || meant === 'total');
}
