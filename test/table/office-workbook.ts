import { writeXlsx } from 'hucre/xlsx';
import type { Dice } from '../ingest/monitoring/generated-table.ts';

/** A workbook as an office makes it, and what a person reads in it. */
export interface OfficeWorkbook {
  readonly bytes: Uint8Array;
  /** The bodies with their counts: listed, placed, updated, overdue; null when a person would ask which sheet is meant. */
  readonly meant: readonly (readonly [string, number, number, number, number])[] | null;
  readonly about: string;
}

type Cell = string | number | null;
interface Range {
  readonly startRow: number;
  readonly startCol: number;
  readonly endRow: number;
  readonly endCol: number;
}
interface Sheet {
  readonly name: string;
  readonly rows: Cell[][];
  readonly merges: Range[];
  readonly hidden?: boolean;
}

interface Words {
  readonly title: string;
  readonly no: string;
  readonly agency: string;
  readonly listed: string;
  readonly placed: string;
  readonly updated: string;
  readonly overdue: string;
  readonly notPlaced: string;
  readonly percent: string;
  readonly group: string;
  readonly all: string;
  readonly ofWhich: string;
  readonly unit: string;
  readonly percentUnit: string;
  readonly total: string;
  readonly section: string;
  readonly note: string;
  readonly post: string;
  readonly broken: string;
}

const languages: readonly Words[] = [
  {
    title: 'Очиқ маълумотлар мониторинги (2022 йил 8 август ҳолатига)',
    no: 'Т/р',
    agency: 'Ташкилот номи',
    listed: 'Рўйхат бўйича',
    placed: 'Жойлаштирилган',
    updated: 'Муддатида янгиланган',
    overdue: 'Муддати ўтган',
    notPlaced: 'Жойлаштирилмаган',
    percent: 'Фоиз',
    group: 'Тўпламлар сони',
    all: 'жами',
    ofWhich: 'шундан:',
    unit: 'дона',
    percentUnit: 'фоиз',
    total: 'Жами',
    section: 'Вазирлик ва идоралар',
    note: 'Изоҳ: маълумотлар порталдан олинди',
    post: 'Бошқарма бошлиғи',
    broken: 'Жойлашти-\nрилган',
  },
  {
    title: 'Ochiq ma’lumotlar monitoringi (2022 yil 8 avgust holatiga)',
    no: 'T/r',
    agency: 'Tashkilot nomi',
    listed: 'Ro‘yxat bo‘yicha',
    placed: 'Joylashtirilgan',
    updated: 'Muddatida yangilangan',
    overdue: 'Muddati o‘tgan',
    notPlaced: 'Joylashtirilmagan',
    percent: 'Foiz',
    group: 'To‘plamlar soni',
    all: 'jami',
    ofWhich: 'shundan:',
    unit: 'dona',
    percentUnit: 'foiz',
    total: 'Jami',
    section: 'Vazirlik va idoralar',
    note: 'Izoh: portaldan olindi',
    post: 'Boshqarma boshlig‘i',
    broken: 'Joylashti-\nrilgan',
  },
  {
    title: 'Мониторинг открытых данных по состоянию на 8 августа 2022 года',
    no: '№',
    agency: 'Наименование организации',
    listed: 'По перечню',
    placed: 'Размещено',
    updated: 'Обновлено в срок',
    overdue: 'Просрочено',
    notPlaced: 'Не размещено',
    percent: 'Процент',
    group: 'Количество наборов',
    all: 'всего',
    ofWhich: 'из них:',
    unit: 'ед.',
    percentUnit: '%',
    total: 'Итого',
    section: 'Министерства',
    note: 'Примечание: по данным портала',
    post: 'Начальник управления',
    broken: 'Раз-\nмещено',
  },
  {
    title: 'Open data monitoring as of 8 August 2022',
    no: 'No',
    agency: 'Agency',
    listed: 'Listed',
    placed: 'Placed',
    updated: 'Updated on time',
    overdue: 'Overdue',
    notPlaced: 'Not placed',
    percent: 'Percent',
    group: 'Number of datasets',
    all: 'total',
    ofWhich: 'of which:',
    unit: 'pcs',
    percentUnit: '%',
    total: 'Total',
    section: 'Ministries',
    note: 'Note: from the portal',
    post: 'Head of department',
    broken: 'Pla-\nced',
  },
];

const names = [
  'Адлия вазирлиги',
  'Молия вазирлиги',
  'Транспорт вазирлиги',
  'Фан маркази',
  'Туризм ва маданият вазирлиги',
  '“Нур” МЧЖ',
  'Давлат солиқ маркази',
  'Кадастр агентлиги',
];

/** Layout, merges, units, notes, sheets and language by the dice; the figures hold together. */
export async function officeWorkbook(roll: Dice): Promise<OfficeWorkbook> {
  const words = languages[roll(languages.length)] ?? languages[0];
  if (words === undefined) throw new Error('no language');
  const meant = names.slice(0, 2 + roll(names.length - 2)).map((name) => {
    const [updated, overdue, missing] = [1 + roll(40), roll(6), roll(4)];
    return [name, updated + overdue + missing, updated + overdue, updated, overdue] as const;
  });
  const layout = roll(5);
  const sheet: Sheet = { name: 'Жадвал', rows: [], merges: [] };
  const heads = headRows(layout, words, roll);
  const width = Math.max(...heads.rows.map((row) => row.length));
  const title = roll(3);
  if (title > 0) {
    sheet.rows.push(pad([words.title], width));
    if (title > 1) sheet.merges.push({ startRow: 0, startCol: 0, endRow: 0, endCol: width - 1 });
    if (roll(2) === 0) sheet.rows.push([]);
  }
  const isMerged = roll(3) > 0;
  if (isMerged) sheet.merges.push(...heads.merges.map((range) => shifted(range, sheet.rows.length)));
  sheet.rows.push(...heads.rows.map((row) => pad(row, width)));
  const under = roll(4);
  const units = pad(
    heads.fields.map((field) =>
      field === 'no' || field === 'agency' ? null : field === 'percent' ? words.percentUnit : words.unit,
    ),
    width,
  );
  const numbers = heads.fields.map((_, index) => index + 1);
  if (under === 1 || under === 3) sheet.rows.push(units);
  if (under >= 2) sheet.rows.push(numbers);
  body(sheet, heads.fields, words, meant, roll, width);
  const sheets = otherSheets(sheet, roll);
  const bytes = await writeXlsx({ sheets: sheets.list });
  const about = `layout ${layout}, merged ${isMerged}, under ${under}, title ${title}, sheets ${sheets.list.map(({ name }) => name).join('+')}, ${words.agency}`;
  return { bytes, meant: sheets.isClear ? meant : null, about };
}

function pad(row: readonly Cell[], width: number): Cell[] {
  return Array.from({ length: width }, (_, index) => row[index] ?? null);
}

function shifted({ startRow, startCol, endRow, endCol }: Range, by: number): Range {
  return { startRow: startRow + by, startCol, endRow: endRow + by, endCol };
}

interface Heads {
  readonly rows: Cell[][];
  readonly merges: Range[];
  readonly fields: readonly string[];
}

const all = ['no', 'agency', 'listed', 'placed', 'updated', 'overdue', 'notPlaced', 'percent'];

function headRows(layout: number, words: Words, roll: Dice): Heads {
  const { no, agency, listed, placed, updated, overdue, notPlaced, percent } = words;
  const tall = (rows: number, columns: readonly number[]): Range[] =>
    columns.map((column) => ({ startRow: 0, startCol: column, endRow: rows - 1, endCol: column }));
  if (layout === 0) {
    const first = [
      no,
      agency,
      listed,
      roll(2) === 0 ? placed : words.broken,
      updated,
      overdue,
      notPlaced,
      percent,
    ];
    return { rows: [first], merges: [], fields: all };
  }
  if (layout === 1) {
    return {
      rows: [
        [no, agency, listed, placed, null, null, notPlaced, percent],
        [null, null, null, words.all, updated, overdue, null, null],
      ],
      merges: [...tall(2, [0, 1, 2, 6, 7]), { startRow: 0, startCol: 3, endRow: 0, endCol: 5 }],
      fields: all,
    };
  }
  if (layout === 2) {
    return {
      rows: [
        [no, agency, words.group, null, null, null, null, percent],
        [null, null, listed, placed, updated, overdue, notPlaced, null],
      ],
      merges: [...tall(2, [0, 1, 7]), { startRow: 0, startCol: 2, endRow: 0, endCol: 6 }],
      fields: all,
    };
  }
  if (layout === 3) {
    return {
      rows: [
        [no, agency, listed, placed, words.ofWhich, null, notPlaced],
        [null, null, null, null, updated, overdue, null],
      ],
      merges: [...tall(2, [0, 1, 2, 3, 6]), { startRow: 0, startCol: 4, endRow: 0, endCol: 5 }],
      fields: all.slice(0, 7),
    };
  }
  return {
    rows: [
      [no, agency, words.group, null, null, null, null],
      [null, null, listed, placed, null, null, notPlaced],
      [null, null, null, words.all, updated, overdue, null],
    ],
    merges: [
      ...tall(3, [0, 1]),
      { startRow: 0, startCol: 2, endRow: 0, endCol: 6 },
      { startRow: 1, startCol: 2, endRow: 2, endCol: 2 },
      { startRow: 1, startCol: 3, endRow: 1, endCol: 5 },
      { startRow: 1, startCol: 6, endRow: 2, endCol: 6 },
    ],
    fields: all.slice(0, 7),
  };
}

type Meant = readonly [string, number, number, number, number];

function body(
  sheet: Sheet,
  fields: readonly string[],
  words: Words,
  meant: readonly Meant[],
  roll: Dice,
  width: number,
): void {
  const hasSections = roll(3) === 0;
  for (const [index, row] of meant.entries()) {
    if (hasSections && index % 3 === 0) {
      if (roll(2) === 0)
        sheet.merges.push({
          startRow: sheet.rows.length,
          startCol: 0,
          endRow: sheet.rows.length,
          endCol: width - 1,
        });
      sheet.rows.push(pad([words.section], width));
    }
    sheet.rows.push(
      pad(
        fields.map((field) => figure(field, index + 1, row)),
        width,
      ),
    );
  }
  if (roll(4) > 0) {
    const sums = [1, 2, 3, 4].map((at) => meant.reduce((sum, row) => sum + Number(row[at]), 0));
    const [listed = 0, placed = 0, updated = 0, overdue = 0] = sums;
    sheet.rows.push(
      pad(
        fields.map((field) =>
          field === 'no' ? null : figure(field, 0, [words.total, listed, placed, updated, overdue]),
        ),
        width,
      ),
    );
    if (roll(3) === 0) smallTable(sheet, words, meant);
  }
  if (roll(3) === 0) sheet.rows.push([], pad([words.note], width));
  if (roll(3) === 0) sheet.rows.push([], pad([null, words.post, null, null, 'А. Каримов'], width));
}

function figure(field: string, no: number, [name, listed, placed, updated, overdue]: Meant): Cell {
  const cells: Readonly<Record<string, Cell>> = {
    no,
    agency: name,
    listed,
    placed,
    updated,
    overdue,
    notPlaced: listed - placed,
    percent: Math.floor((2000 * updated + listed) / (2 * listed)) / 10,
  };
  return cells[field] ?? null;
}

function smallTable(sheet: Sheet, words: Words, meant: readonly Meant[]): void {
  sheet.rows.push(
    [],
    [null, words.section, words.unit],
    [null, words.section, meant.length],
    [null, `${words.section} 2`, 3],
  );
}

function otherSheets(main: Sheet, roll: Dice): { readonly list: Sheet[]; readonly isClear: boolean } {
  const remark: Sheet = {
    name: 'Изоҳ',
    rows: [['Маълумот учун'], ['Ташкилот', 'Телефон'], ['Адлия', '71 202-80-10']],
    merges: [],
  };
  switch (roll(6)) {
    case 0:
      return { list: [remark, main], isClear: true };
    case 1:
      return { list: [main, { ...main, name: 'Нусха', hidden: true }], isClear: true };
    case 2:
      return { list: [main, { ...main, name: 'Июль' }], isClear: false };
    default:
      return { list: [main], isClear: true };
  }
}
