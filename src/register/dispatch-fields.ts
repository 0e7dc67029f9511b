import { meansWords } from '../messages/dispatch-words.ts';
import type { SendMeans } from '../model/register.ts';
import { sendMeans } from '../model/register.ts';
import type { TableWant } from '../model/table.ts';
import { foldName } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';

/** Columns of the dispatch list to fill in, in their order; the first three say which letter a row is about. */
export const dispatchColumns = [
  { field: 'no', heading: 'Т/р', widthMm: 12 },
  { field: 'number', heading: 'Хат рақами', widthMm: 38 },
  { field: 'date', heading: 'Хат санаси', widthMm: 24 },
  { field: 'code', heading: 'Адресат коди', widthMm: 28 },
  { field: 'recipient', heading: 'Кимга', widthMm: 80 },
  { field: 'subject', heading: 'Қисқача мазмуни', widthMm: 60 },
  { field: 'on', heading: 'Жўнатилган сана', widthMm: 26 },
  { field: 'means', heading: 'Жўнатиш усули', widthMm: 30 },
  { field: 'receipt', heading: 'Квитанция рақами', widthMm: 34 },
] as const;

const others = {
  no: ['№', '№ п/п', 'n'],
  number: ['number', 'Рақам', 'Ҳужжат рақами', 'Номер', 'Номер письма'],
  date: ['date', 'Сана', 'Дата', 'Дата письма'],
  code: ['code', 'recipient code', 'recipient', 'Код адресата'],
  recipient: ['to', 'Адресат', 'Кому', 'Recipient name'],
  subject: ['subject', 'Мазмуни', 'Содержание', 'Краткое содержание'],
  on: ['sent', 'sent on', 'Жўнатилган куни', 'Юборилган сана', 'Дата отправки', 'Отправлено'],
  means: ['means', 'by', 'sent by', 'Қандай жўнатилган', 'Юбориш усули', 'Способ отправки', 'Чем отправлено'],
  receipt: ['receipt', 'receipt number', 'Квитанция', 'Квитанция №', 'Номер квитанции', 'Рўйхат рақами'],
} as const;

/** What is read of a dispatch list: a number, and the three marks. */
export const dispatchWant: TableWant = {
  layouts: [
    {
      name: 'dispatch',
      fields: Object.fromEntries(
        dispatchColumns.map(({ field, heading }) => [field, [heading, toLatin(heading), ...others[field]]]),
      ),
    },
  ],
  needed: [['number', 'on', 'means']],
};

/** What the drop-down list of the column "Жўнатиш усули" offers. */
export const meansChoices: readonly string[] = sendMeans.map((means) => meansWords[means].uz);

/** The means that a cell names, in any language and script; undefined for any other word. */
export function parseMeans(text: string): SendMeans | undefined {
  const word = foldName(toLatin(text));
  return sendMeans.find((means) => {
    const { en, ru, uz } = meansWords[means];
    return [means, en, ru, uz].some((one) => foldName(toLatin(one)) === word);
  });
}
