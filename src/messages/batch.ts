import { messages } from './message.ts';

/** Batches: one letter a row of a spreadsheet. */
export const batchMessages = messages({
  'batch-empty': {
    severity: 'error',
    text: {
      en: 'the batch has no rows under its headings',
      ru: 'под заголовками нет ни одной строки',
      uz: 'сарлавҳалар остида бирорта ҳам қатор йўқ',
    },
    hint: {
      en: 'write one letter a row; an empty batch with headings: roadmap template fields KIND --batch FILE.xlsx',
      ru: 'пишите по одному письму в строке; пустая таблица с заголовками: roadmap template fields ВИД --batch ФАЙЛ.xlsx',
      uz: 'ҳар бир қаторга битта хат ёзинг; сарлавҳали бўш жадвал: roadmap template fields ТУР --batch ФАЙЛ.xlsx',
    },
  },
  'batch-bad-date': {
    severity: 'error',
    text: {
      en: '“{value}” is not a date',
      ru: '«{value}» — это не дата',
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
      ru: '«{value}» — это не номер письма',
      uz: '“{value}” – бу хат рақами эмас',
    },
    hint: {
      en: 'write it as it is printed, for example 01/3-19-09/1-74, or leave the cell empty: the register gives the next one',
      ru: 'пишите, как он печатается, например 01/3-19-09/1-74, или оставьте ячейку пустой: номер даст журнал',
      uz: 'босиладиган кўринишда ёзинг, масалан 01/3-19-09/1-74, ёки катакни бўш қолдиринг: рақамни қайд дафтари беради',
    },
  },
  'batch-missing-field': {
    severity: 'error',
    text: {
      en: 'kind {kind} needs “{label}” ({name}), and the cell is empty',
      ru: 'виду {kind} нужно «{label}» ({name}), а ячейка пуста',
      uz: '{kind} турига “{label}” ({name}) керак, катак эса бўш',
    },
    hint: {
      en: 'fill in the cell; a missing column is headed “{name}” or “{label}”',
      ru: 'заполните ячейку; если столбца нет, назовите его «{name}» или «{label}»',
      uz: 'катакни тўлдиринг; устун бўлмаса, уни “{name}” ёки “{label}” деб номланг',
    },
  },
  'batch-bad-field': {
    severity: 'error',
    text: {
      en: '“{name}”: ⟦“{value}” does not fit; wanted: {wanted}⟧⟦the calendar has no day {noDay}⟧',
      ru: '«{name}»: ⟦значение «{value}» не подходит; нужно: {wanted}⟧⟦дня {noDay} в календаре нет⟧',
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
      en: 'this row would make {count} letters ({recipients}); a row is one letter',
      ru: 'по этой строке получилось бы писем: {count} ({recipients}), а строка — это одно письмо',
      uz: 'бу қатордан {count} та хат чиқади ({recipients}), қатор эса – битта хат',
    },
    hint: {
      en: 'write one recipient a row: {recipients}',
      ru: 'пишите по одному адресату в строке: {recipients}',
      uz: 'ҳар бир қаторга битта қабул қилувчини ёзинг: {recipients}',
    },
  },
  'batch-no-letter': {
    severity: 'error',
    text: {
      en: 'this row makes no letter: none of the recipients named has overdue datasets',
      ru: 'эта строка не даёт письма: ни у кого из указанных адресатов нет просроченных наборов',
      uz: 'бу қатордан хат чиқмайди: кўрсатилган қабул қилувчиларда муддати ўтган тўплам йўқ',
    },
    hint: {
      en: 'delete the row, or write the code of a state body with overdue datasets: {known}',
      ru: 'удалите строку или укажите код организации с просроченными наборами: {known}',
      uz: 'қаторни ўчиринг ёки муддати ўтган тўплами бор давлат органининг кодини ёзинг: {known}',
    },
  },
  'batch-key-twice': {
    severity: 'error',
    text: {
      en: 'rows {first} and {line} ask for the same letter ({key})',
      ru: 'строки {first} и {line} требуют одно и то же письмо ({key})',
      uz: '{first} ва {line}-қаторлар айнан битта хатни сўрайди ({key})',
    },
    hint: {
      en: 'delete one of the two rows; if both letters are really wanted, give each its own text in the column “Калит”',
      ru: 'удалите одну из двух строк; если нужны оба письма, дайте каждой свой текст в столбце «Калит»',
      uz: 'икки қатордан бирини ўчиринг; агар иккала хат ҳам керак бўлса, “Калит” устунида ҳар бирига алоҳида белги ёзинг',
    },
  },
});
