import type { TableWant } from '../model/table.ts';
import { toLatin } from '../text/latin.ts';

const number = [
  'number',
  'Рақам',
  'Хат рақами',
  'Ҳужжат рақами',
  'Raqam',
  'Xat raqami',
  'Номер',
  'Номер письма',
  'No',
];
const date = ['date', 'Сана', 'Хат санаси', 'Ҳужжат санаси', 'Sana', 'Дата', 'Дата письма'];
const shared = {
  no: ['Т/р', 'Тартиб рақами', 'T/r', 'Tartib raqami', '№', '№ п/п', 'n'],
  asOf: [
    'asOf',
    'as of',
    'as-of date',
    'Ҳолат санаси',
    'Кўрсаткичлар санаси',
    'Holat sanasi',
    'Ko‘rsatkichlar sanasi',
    'По состоянию на',
    'Дата показателей',
    'Отчётная дата',
  ],
  kind: ['kind', 'Хат тури', 'Тури', 'Xat turi', 'Turi', 'Вид письма', 'Вид', 'letter_kind'],
  status: ['status', 'Ҳолати', 'Holati', 'Состояние', 'State'],
  subject: ['subject', 'Қисқача мазмуни', 'Мазмуни', 'Qisqacha mazmuni', 'Краткое содержание', 'Содержание'],
  note: ['note', 'Изоҳ', 'Izoh', 'Примечание'],
  /** The official column: a mark (void, reserved) and the note after it. A column for the note alone comes first. */
  mark: ['mark', 'Ижро ҳақида белги', 'Ijro haqida belgi', 'Отметка об исполнении'],
  /** How it went out, as an exported journal has it. */
  sent: ['sent', 'Жўнатилгани', 'Joʻnatilgani', 'Отправлено'],
  measure: ['measure', 'Чора-тадбир', 'Chora-tadbir', 'Мероприятие', 'roadmap_item'],
  act: ['act', 'Ижро этилаётган ҳужжат санаси', 'Hujjat qabul qilingan sana', 'Дата исполняемого акта'],
  year: ['year', 'Йил', 'Yil', 'Год'],
  /** Lists that name recipients by name may give the code beside it. */
  recipientCode: ['recipient_code', 'Адресат коди', 'Adresat kodi', 'Код адресата'],
  /** `as_of` says that the date is the as-of day, for want of the letter's own. */
  dateKind: ['date_kind', 'dateKind'],
};
const recipient = [
  'recipient',
  'Адресат',
  'Кимга',
  'Ҳужжат кимга йўлланган',
  'Kimga',
  'Hujjat kimga yo‘llangan',
  'Адресат',
  'Кому',
];

/**
 * Columns of a paper journal: number and date apart, or together in one column as the official journal has them
 * ("Ҳужжатнинг чиқиш санаси ва рақами", docs/domain.md section 1).
 */
export const journalWant: TableWant = {
  layouts: inBothScripts([
    { name: 'journal', fields: { number, date, recipient, ...shared } },
    {
      name: 'official',
      fields: {
        registration: [
          'Ҳужжатнинг чиқиш санаси ва рақами',
          'Hujjatning chiqish sanasi va raqami',
          'Дата и номер',
        ],
        recipient,
        ...shared,
      },
    },
  ]),
  needed: [['number', 'date'], ['registration']],
};

/** Every heading also as Latin script has it: a journal exported in Latin is read again. */
function inBothScripts(layouts: TableWant['layouts']): TableWant['layouts'] {
  return layouts.map((layout) => ({
    ...layout,
    fields: Object.fromEntries(
      Object.entries(layout.fields).map(([field, headings]) => [
        field,
        [...new Set([...headings, ...headings.map((heading) => toLatin(heading))])],
      ]),
    ),
  }));
}
