import type { Day, Validity } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { Table } from '../../model/table.ts';
import type { Checked, Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { nearest } from '../../text/characters.ts';
import { isUnfilled } from '../../text/placeholder.ts';
import type { DirectoryFile } from './directory-fields.ts';
import type { Line } from './directory-rows.ts';
import { readLines } from './directory-rows.ts';
import { addressOf, groupOf, printedFields } from './unfilled.ts';

/** What `roadmap fill --set` speaks of: a value of `roadmap.yaml`, or a cell of a directory by its line's code. */
export type FillField =
  | { readonly type: 'config'; readonly field: string }
  | {
      readonly type: 'cell';
      readonly field: string;
      readonly file: DirectoryFile;
      readonly code: string;
      /** A day on which the line is valid, where several lines have the code; null: today. */
      readonly day: Day | null;
      readonly column: string;
    };

const configFields = /^office\.(?:name|genitive|address|phone|email|superior\.[1-9])$/u;

/** Forms of all fields, for people. */
const forms = [
  'office.phone',
  'office.email',
  'office.address',
  'office.name',
  'office.genitive',
  ...Object.entries(printedFields).flatMap(([file, columns]) =>
    columns.map((column) => `${groupOf(file)}.CODE.${column}`),
  ),
];

/** Reads `signatories.deputy-3.name` or `office.phone`. A code may have dots, and `@2022-06-30` after it. Problems: `fill-unknown-field`. */
export function parseFillField(field: string): Checked<FillField> {
  if (configFields.test(field)) return { value: { type: 'config', field }, problems: [] };
  const [, group, address = '', column = ''] = /^([a-z]+)\.(.+)\.([a-z]+)$/u.exec(field) ?? [];
  const known = Object.entries(printedFields).find(([file]) => groupOf(file) === group);
  const [, code = '', day] = /^(.*?)(?:@(\d{4}-\d{2}-\d{2}))?$/u.exec(address) ?? [];
  const file = known?.[0];
  if (!isDirectory(file) || !known?.[1].some((one) => one === column) || code === '') {
    const ofGroup = (known?.[1] ?? []).map((one) => `${group}.${address}.${one}`);
    const near = nearest(field, forms);
    const all = [...new Set([...(near === undefined ? [] : [near]), ...forms])];
    const args = { field, known: (ofGroup.length > 0 ? ofGroup : all).join(', ') };
    return { value: undefined, problems: [problem('fill-unknown-field', { field }, args)] };
  }
  return { value: { type: 'cell', field, file, code, day: day ?? null, column }, problems: [] };
}

function isDirectory(file: string | undefined): file is DirectoryFile {
  return file !== undefined && file in printedFields;
}

/**
 * Where the cell of a field is. Of several lines of one code it is the one valid on the field's day, else today.
 * Problems: `fill-unknown-code`, `fill-several-lines`, `fill-workbook`.
 */
export function findFillCell(
  table: Table,
  { field, code, day, column, file }: Extract<FillField, { type: 'cell' }>,
  today: Day,
): Checked<Place> {
  const lines = readLines(table, [], (row): { readonly code: string } & Validity => ({
    code: row.text('code'),
    ...row.validity(),
  }));
  const refuse = (found: Problem): Checked<Place> => ({ value: undefined, problems: [found] });
  const ofCode = lines.filter(({ value }) => value.code === code);
  if (ofCode.length === 0) {
    const codes = [...new Set(lines.map(({ value }) => value.code))];
    const known = nearest(code, codes) ?? codes.slice(0, 20).join(', ');
    return refuse(problem('fill-unknown-code', { file, field: 'code', value: code }, { file, code, known }));
  }
  const valid = ofCode.filter(({ value }) => isValidOn(value, day ?? today));
  const chosen = ofCode.length === 1 && day === null ? ofCode[0] : valid.length === 1 ? valid[0] : undefined;
  if (chosen === undefined) {
    const known = ofCode.map((line) => addressed(line, ofCode, file, column)).join(', ');
    return refuse(problem('fill-several-lines', { file, field: 'code', value: code }, { field, known }));
  }
  const place = chosen.at(column);
  return table.format === 'csv'
    ? { value: place, problems: [] }
    : refuse(problem('fill-workbook', place, { field }));
}

function addressed(
  line: Line<{ readonly code: string } & Validity>,
  lines: readonly Line<{ readonly code: string } & Validity>[],
  file: DirectoryFile,
  column: string,
): string {
  return `${groupOf(file)}.${addressOf(line, lines)}.${column}`;
}

/** What is wrong with a value before anybody checks its Uzbek: nothing, a stand-in, lines, or no such thing as its field wants. */
export function refusedFill({ field }: FillField, value: string): Problem | undefined {
  const place = { field, value };
  const refuse = (wanted: string) => problem('fill-bad-value', place, { field, value, wanted });
  if (value.trim() === '' || isUnfilled(field, value) || /\p{Cc}|\{\{|\}\}/u.test(value))
    return refuse(exampleOf(field));
  if (field.endsWith('.phone') && !isPhone(value.trim())) return refuse(exampleOf(field));
  if (field.endsWith('.email') && !emailShape.test(value.trim())) return refuse(exampleOf(field));
  const isWords = !/\.(?:phone|email)$/u.test(field);
  return isWords && !/\p{Script=Cyrillic}/u.test(value) ? refuse(exampleOf(field)) : undefined;
}

const emailShape = /^[\w.+-]+@(?:[\w-]+\.)+[a-z]{2,}$/iu;

/** One number or several: digits and their signs, and after them a word with what is inside (`202-80-01 (ички 12)`). */
function isPhone(value: string): boolean {
  const shape = /^\+?\(?\d[\d\s()+,;./–-]*(?:[\s(,;]\p{L}{2,6}[.:]?\s*\d[\d\s()+,;./–-]*)*$/u;
  return shape.test(value) && (value.match(/\d/gu)?.length ?? 0) >= 5;
}

function exampleOf(field: string): string {
  if (field.endsWith('.phone')) return '(71) 202-80-00';
  if (field.endsWith('.email')) return 'devon@stat.uz';
  if (field.endsWith('.post')) return 'Раис ўринбосари';
  if (field.endsWith('.dative')) return 'Адлия вазирлигига';
  if (field === 'office.address') return '100170, Тошкент шаҳри, Мустақиллик шоҳкўчаси, 63-уй';
  return /^(?:signatories|executors)\./u.test(field) ? 'А. Султанов' : 'Давлат статистика қўмитаси';
}
