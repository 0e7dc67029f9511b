import { messages } from './message.ts';

/** Batches: one letter a row of a spreadsheet. */
export const batchMessages = messages(() => ({
  'batch-empty': {
    severity: 'error',
    text: {
      en: 'there are no rows below the headings of the batch',
      ru: 'под заголовками таблицы нет ни одной строки',
      uz: 'жадвал сарлавҳалари остида бирорта ҳам қатор йўқ',
    },
    hint: {
      en: 'write one letter per row; to get an empty batch with headings: roadmap template fields KIND --batch FILE.xlsx',
      ru: 'укажите по одному письму в строке; получить пустую таблицу с заголовками: roadmap template fields ВИД --batch ФАЙЛ.xlsx',
      uz: 'ҳар бир қаторда битта хат кўрсатинг; сарлавҳали бўш жадвал олиш: roadmap template fields ТУР --batch ФАЙЛ.xlsx',
    },
  },
  'batch-bad-date': {
    severity: 'error',
    text: {
      en: '“{value}” is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 08.08.2022',
      ru: 'укажите дату в виде ДД.ММ.ГГГГ, например 08.08.2022',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 08.08.2022',
    },
  },
  'batch-bad-number': {
    severity: 'error',
    text: {
      en: '“{value}” is not a letter number',
      ru: '«{value}» — не номер письма',
      uz: '“{value}” хат рақами эмас',
    },
    hint: {
      en: 'write it as it is printed, for example 01/3-19-09/1-74, or leave the cell empty to get the next number from the register',
      ru: 'укажите номер так, как он печатается, например 01/3-19-09/1-74, или оставьте ячейку пустой: номер присвоит журнал',
      uz: 'босиладиган кўринишда ёзинг, масалан 01/3-19-09/1-74, ёки катакни бўш қолдиринг: рақамни қайд дафтари беради',
    },
  },
  'batch-missing-field': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} need “{label}” ({name}), but the cell is empty',
      ru: 'для письма вида {kind} нужно указать «{label}» ({name}), а ячейка пуста',
      uz: '{kind} туридаги хат учун “{label}” ({name}) керак, катак эса бўш',
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
      en: '“{name}”: ⟦“{value}” is not accepted; expected: {wanted}⟧⟦there is no such day: {noDay}⟧',
      ru: '«{name}»: ⟦значение «{value}» не подходит; ожидается: {wanted}⟧⟦такого дня нет в календаре: {noDay}⟧',
      uz: '“{name}”: ⟦“{value}” тўғри келмайди; керакли кўриниш: {wanted}⟧⟦бундай сана йўқ: {noDay}⟧',
    },
    hint: {
      en: 'write it in the cell like this: {example}',
      ru: 'запишите в ячейке так: {example}',
      uz: 'катакка қуйидагича ёзинг: {example}',
    },
  },
  'batch-several-letters': {
    severity: 'error',
    text: {
      en: 'this row would make {count} letters ({recipients}); each row must make exactly one',
      ru: 'по этой строке получилось бы несколько писем ({count}: {recipients}), а строка задаёт одно письмо',
      uz: 'бу қатордан {count} та хат чиқади ({recipients}), битта қаторда эса битта хат бўлиши керак',
    },
    hint: {
      en: 'write one recipient per row: {recipients}',
      ru: 'укажите по одному адресату в строке: {recipients}',
      uz: 'ҳар бир қаторга битта қабул қилувчини ёзинг: {recipients}',
    },
  },
  'batch-no-letter': {
    severity: 'error',
    text: {
      en: 'this row would make no letter: none of its recipients has overdue datasets',
      ru: 'по этой строке письма не будет: ни у кого из указанных адресатов нет просроченных наборов',
      uz: 'бу қатордан хат чиқмайди: кўрсатилган қабул қилувчиларда муддати ўтган тўплам йўқ',
    },
    hint: {
      en: 'delete the row, or enter the code of a state body with overdue datasets: {known}',
      ru: 'удалите строку или укажите код госоргана с просроченными наборами: {known}',
      uz: 'қаторни ўчиринг ёки муддати ўтган тўплами бор давлат органининг кодини ёзинг: {known}',
    },
  },
  'batch-key-twice': {
    severity: 'error',
    text: {
      en: 'rows {first} and {line} ask for the same letter ({key})',
      ru: 'в строках {first} и {line} указано одно и то же письмо ({key})',
      uz: '{first}- ва {line}-қаторларда битта хатнинг ўзи сўралган ({key})',
    },
    hint: {
      en: 'delete one of the two rows; if you need both letters, give each its own text in the column “Калит”',
      ru: 'удалите одну из двух строк; если нужны оба письма, укажите в столбце «Калит» свой текст для каждого',
      uz: 'икки қатордан бирини ўчиринг; агар иккала хат ҳам керак бўлса, “Калит” устунида ҳар бирига алоҳида матн ёзинг',
    },
  },
}));
