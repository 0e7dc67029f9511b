import type { KindField, LetterKind } from '../../model/letter.ts';
import type { TableWant } from '../../model/table.ts';

/** Columns of a batch that mean options of `letter generate`, in the order in which an empty batch shows them. */
export const batchColumns = [
  'kind',
  'export',
  'to',
  'date',
  'asOf',
  'signatory',
  'executor',
  'number',
  'key',
] as const;

export type BatchColumn = (typeof batchColumns)[number];

/** Headings in Uzbek Cyrillic (the first: what an empty batch is given), Uzbek Latin, Russian and English. */
export const batchHeadings: Readonly<Record<BatchColumn, readonly [string, ...string[]]>> = {
  kind: ['Хат тури', 'Xat turi', 'Вид письма', 'Вид', 'Kind', 'Letter kind'],
  export: [
    'Экспорт',
    'Экспорт файли',
    'Eksport',
    'Eksport fayli',
    'Выгрузка',
    'Файл выгрузки',
    'Export',
    'Exports',
  ],
  to: [
    'Кимга',
    'Қабул қилувчи',
    'Kimga',
    'Qabul qiluvchi',
    'Кому',
    'Адресат',
    'Получатель',
    'To',
    'Recipient',
    'Recipients',
  ],
  date: ['Хат санаси', 'Сана', 'Xat sanasi', 'Sana', 'Дата письма', 'Дата', 'Date', 'Letter date'],
  asOf: [
    'Ҳолат санаси',
    'Қайси кун ҳолатига',
    'Holat sanasi',
    'Qaysi kun holatiga',
    'По состоянию на',
    'Дата состояния',
    'As of',
    'As-of',
    'As-of date',
  ],
  signatory: ['Имзоловчи', 'Imzolovchi', 'Подписывает', 'Подписант', 'Signatory', 'Signed by'],
  executor: ['Ижрочи', 'Ijrochi', 'Исполнитель', 'Executor'],
  number: ['Хат рақами', 'Рақами', 'Рақам', 'Xat raqami', 'Raqam', 'Номер письма', 'Номер', 'Number'],
  key: ['Калит', 'Қатор калити', 'Kalit', 'Qator kaliti', 'Ключ', 'Ключ строки', 'Key', 'Row key'],
};

/** Letters of one run; an office writes some thousands a year. */
const mostRows = 50_000;

/**
 * What the reader of tables looks for in a batch of these kinds. A kind's own field is headed by its name or its
 * label; an option's heading wins where both are spelt alike. Any one column is enough: all else has defaults.
 */
export function batchWant(kinds: readonly LetterKind[]): TableWant {
  const options = new Set<string>(Object.values(batchHeadings).flat());
  const fields: Record<string, readonly string[]> = { ...batchHeadings };
  for (const field of kinds.flatMap((kind) => kind.fields)) {
    if (field.name in batchHeadings) continue;
    const labels = options.has(field.label) ? [] : [field.label];
    fields[field.name] = [...(fields[field.name] ?? []), ...labels];
  }
  return {
    layouts: [{ name: 'batch', fields }],
    needed: Object.keys(fields).map((field) => [field]),
    most: mostRows,
  };
}

/** The own fields of all kinds of a batch, each once, by name. */
export function batchKindFields(kinds: readonly LetterKind[]): ReadonlyMap<string, KindField> {
  return new Map(kinds.flatMap((kind) => kind.fields).map((field) => [field.name, field]));
}
