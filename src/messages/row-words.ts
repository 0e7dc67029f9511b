import type { Language } from './message.ts';

/** A noun after a number: in English one and more, in Russian one, few and many; in Uzbek it does not change. */
interface Counted {
  readonly en: readonly [one: string, other: string];
  readonly ru: readonly [one: string, few: string, many: string];
  readonly uz: string;
}

/** What the rows of an input are counted as. */
const rowWords = {
  read: { en: ['row', 'rows'], ru: ['строка', 'строки', 'строк'], uz: 'қатор' },
  bodies: {
    en: ['body', 'bodies'],
    ru: ['госорган', 'госоргана', 'госорганов'],
    uz: 'давлат органи',
  },
  datasets: { en: ['dataset', 'datasets'], ru: ['набор', 'набора', 'наборов'], uz: 'тўплам' },
  problems: {
    en: ['row with errors', 'rows with errors'],
    ru: ['строка с ошибками', 'строки с ошибками', 'строк с ошибками'],
    uz: 'хатоли қатор',
  },
  title: {
    en: ['title', 'titles'],
    ru: ['строка названия', 'строки названия', 'строк названия'],
    uz: 'жадвал номи қатори',
  },
  heading: {
    en: ['heading row', 'heading rows'],
    ru: ['строка заголовков', 'строки заголовков', 'строк заголовков'],
    uz: 'сарлавҳа қатори',
  },
  unit: {
    en: ['row of units', 'rows of units'],
    ru: ['строка единиц измерения', 'строки единиц измерения', 'строк единиц измерения'],
    uz: 'ўлчов бирлиги қатори',
  },
  columnNumbers: {
    en: ['row of column numbers', 'rows of column numbers'],
    ru: ['строка номеров столбцов', 'строки номеров столбцов', 'строк номеров столбцов'],
    uz: 'устун рақамлари қатори',
  },
  section: {
    en: ['section title', 'section titles'],
    ru: ['название раздела', 'названия разделов', 'названий разделов'],
    uz: 'бўлим номи',
  },
  total: {
    en: ['total', 'totals'],
    ru: ['итоговая строка', 'итоговые строки', 'итоговых строк'],
    uz: 'жами қатори',
  },
  note: { en: ['note', 'notes'], ru: ['примечание', 'примечания', 'примечаний'], uz: 'изоҳ' },
  signature: { en: ['signature', 'signatures'], ru: ['подпись', 'подписи', 'подписей'], uz: 'имзо' },
  otherTable: {
    en: ['row of another table', 'rows of another table'],
    ru: ['строка другой таблицы', 'строки другой таблицы', 'строк другой таблицы'],
    uz: 'бошқа жадвал қатори',
  },
  notOnList: {
    en: ['dataset not on the list', 'datasets not on the list'],
    ru: ['набор вне перечня', 'набора вне перечня', 'наборов вне перечня'],
    uz: 'рўйхатда йўқ тўплам',
  },
  blank: {
    en: ['blank row', 'blank rows'],
    ru: ['пустая строка', 'пустые строки', 'пустых строк'],
    uz: 'бўш қатор',
  },
} as const satisfies Readonly<Record<string, Counted>>;

export type RowWord = keyof typeof rowWords;

/** "1 note", "2 изоҳ", "5 примечаний". */
export function sayRows(word: RowWord, count: number, language: Language): string {
  const { en, ru, uz } = rowWords[word];
  switch (language) {
    case 'en':
      return `${count} ${en[count === 1 ? 0 : 1]}`;
    case 'ru':
      return `${count} ${ru[russianForm(count)]}`;
    case 'uz':
      return word === 'read' ? `${count} ${uz}` : `${count} та ${uz}`;
  }
}

function russianForm(count: number): 0 | 1 | 2 {
  const [tens, ones] = [count % 100, count % 10];
  if (tens > 10 && tens < 20) return 2;
  return ones === 1 ? 0 : ones > 1 && ones < 5 ? 1 : 2;
}
