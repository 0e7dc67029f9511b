import { messages } from './message.ts';

/** Batches: one letter a row of a spreadsheet. */
export const batchMessages = messages({
  'batch-empty': {
    severity: 'error',
    text: {
      en: 'the batch has no rows below its headings',
      ru: 'под заголовками таблицы нет ни одной строки',
      uz: 'жадвал сарлавҳалари остида бирорта ҳам қатор йўқ',
    },
    hint: {
      en: 'write one letter per row; to get an empty batch with headings: roadmap template fields KIND --batch FILE.xlsx',
      ru: 'пишите по одному письму в строке; пустая таблица с заголовками: roadmap template fields ВИД --batch ФАЙЛ.xlsx',
      uz: 'ҳар бир қаторга битта хат ёзинг; сарлавҳали бўш жадвал: roadmap template fields ТУР --batch ФАЙЛ.xlsx',
    },
  },
  'batch-bad-date': {
    severity: 'error',
    text: {
      en: '“{value}” is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” – бу сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 08.08.2022',
      ru: 'пишите ДД.ММ.ГГГГ, например 08.08.2022',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 08.08.2022',
    },
  },
  'batch-bad-number': {
    severity: 'error',
    text: {
      en: '“{value}” is not a letter number',
      ru: '«{value}» — не номер письма',
      uz: '“{value}” – бу хат рақами эмас',
    },
    hint: {
      en: 'write it as it is printed, for example 01/3-19-09/1-74, or leave the cell empty: the register gives the next one',
      ru: 'укажите его так, как он печатается, например 01/3-19-09/1-74, или оставьте ячейку пустой: номер даст журнал',
      uz: 'босиладиган кўринишда ёзинг, масалан 01/3-19-09/1-74, ёки катакни бўш қолдиринг: рақамни қайд дафтари беради',
    },
  },
  'batch-missing-field': {
    severity: 'error',
    text: {
      en: 'kind {kind} needs “{label}” ({name}), but the cell is empty',
      ru: 'для вида {kind} нужно «{label}» ({name}), а ячейка пуста',
      uz: '{kind} тури учун “{label}” ({name}) керак, катак эса бўш',
    },
    hint: {
      en: 'fill in the cell; if the column is missing, add one headed “{name}” or “{label}”',
      ru: 'заполните ячейку; если столбца нет, добавьте его с заголовком «{name}» или «{label}»',
      uz: 'катакни тўлдиринг; устун бўлмаса, “{name}” ёки “{label}” сарлавҳали устун қўшинг',
    },
  },
  'batch-bad-field': {
    severity: 'error',
    text: {
      en: '“{name}”: ⟦“{value}” is not accepted; expected: {wanted}⟧⟦{noDay} is not a day of the calendar⟧',
      ru: '«{name}»: ⟦значение «{value}» не подходит; нужно: {wanted}⟧⟦такого дня нет в календаре: {noDay}⟧',
      uz: '“{name}”: ⟦“{value}” тўғри келмайди; керакли кўриниш: {wanted}⟧⟦{noDay} – бундай сана йўқ⟧',
    },
    hint: {
      en: 'write it into the cell like this: {example}',
      ru: 'впишите в ячейку так: {example}',
      uz: 'катакка қуйидагича ёзинг: {example}',
    },
  },
  'batch-several-letters': {
    severity: 'error',
    text: {
      en: 'this row would make {count} letters ({recipients}); a row must be one letter',
      ru: 'по этой строке получилось бы писем: {count} ({recipients}), а строка должна давать одно письмо',
      uz: 'бу қатордан {count} та хат чиқади ({recipients}), битта қаторда эса битта хат бўлиши керак',
    },
    hint: {
      en: 'write one recipient per row: {recipients}',
      ru: 'пишите по одному адресату в строке: {recipients}',
      uz: 'ҳар бир қаторга битта қабул қилувчини ёзинг: {recipients}',
    },
  },
  'batch-no-letter': {
    severity: 'error',
    text: {
      en: 'this row makes no letter: none of its recipients has overdue datasets',
      ru: 'по этой строке письма не будет: ни у кого из указанных адресатов нет просроченных наборов',
      uz: 'бу қатордан хат чиқмайди: кўрсатилган қабул қилувчиларда муддати ўтган тўплам йўқ',
    },
    hint: {
      en: 'delete the row, or write the code of a state body with overdue datasets: {known}',
      ru: 'удалите строку или укажите код госоргана с просроченными наборами: {known}',
      uz: 'қаторни ўчиринг ёки муддати ўтган тўплами бор давлат органининг кодини ёзинг: {known}',
    },
  },
  'batch-key-twice': {
    severity: 'error',
    text: {
      en: 'rows {first} and {line} request the same letter ({key})',
      ru: 'строки {first} и {line} задают одно и то же письмо ({key})',
      uz: '{first}- ва {line}-қаторларда айнан битта хат сўралган ({key})',
    },
    hint: {
      en: 'delete one of the two rows; if you need both letters, give each its own text in the column “Калит”',
      ru: 'удалите одну из двух строк; если нужны оба письма, впишите в столбец «Калит» свой текст для каждой',
      uz: 'икки қатордан бирини ўчиринг; агар иккала хат ҳам керак бўлса, “Калит” устунида ҳар бирига алоҳида белги ёзинг',
    },
  },
});
