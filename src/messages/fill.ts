import type { Words } from './message.ts';
import { messages } from './message.ts';

/** What may be wrong with values that `roadmap fill` is to write. */
export const fillMessages = messages(() => ({
  'fill-unknown-field': {
    severity: 'error',
    text: {
      en: 'there is no value “{field}” to fill in',
      ru: 'поля «{field}» для заполнения нет',
      uz: 'тўлдириладиган “{field}” майдони йўқ',
    },
    hint: {
      en: 'use one of: {known}; to fill in everything that is left: roadmap fill',
      ru: 'укажите одно из: {known}; заполнить всё оставшееся: roadmap fill',
      uz: 'булардан бирини кўрсатинг: {known}; қолганларининг барчасини тўлдириш: roadmap fill',
    },
  },
  'fill-unknown-code': {
    severity: 'error',
    text: {
      en: '{file} has no row with the code “{code}”',
      ru: 'в {file} нет строки с кодом «{code}»',
      uz: '{file} файлида “{code}” кодли қатор йўқ',
    },
    hint: { en: 'known codes: {known}', ru: 'известные коды: {known}', uz: 'мавжуд кодлар: {known}' },
  },
  'fill-several-lines': {
    severity: 'error',
    text: {
      en: 'several rows have this code, and the day does not single one out: {field}',
      ru: 'с этим кодом несколько строк, и по дню нельзя определить нужную: {field}',
      uz: 'бу код бир неча қаторда бор, кераклисини кун бўйича аниқлаб бўлмайди: {field}',
    },
    hint: {
      en: 'name the row by a day on which only it is valid: {known}',
      ru: 'укажите строку днём, в который действует только она: {known}',
      uz: 'керакли қаторни фақат шу қатор амалда бўлган кун билан кўрсатинг: {known}',
    },
  },
  'fill-workbook': {
    severity: 'error',
    text: {
      en: 'the file is an Excel workbook: “{field}” is not written into it',
      ru: 'файл — книга Excel: значение «{field}» в неё не записывается',
      uz: 'файл – Excel китоби: “{field}” қиймати унга ёзилмайди',
    },
    hint: {
      en: 'enter the value in this cell in Excel and save; written from here, formats and formulas would be lost',
      ru: 'введите значение в эту ячейку в Excel и сохраните файл; при записи программой пропали бы форматы и формулы',
      uz: 'қийматни Excel дастурида шу катакка ёзиб, файлни сақланг; дастурнинг ўзи ёзса, форматлар ва формулалар йўқоларди',
    },
  },
  'fill-not-text': {
    severity: 'error',
    text: {
      en: '“{field}” cannot be written without changing the rest of the file',
      ru: 'значение «{field}» нельзя записать, не изменив остальную часть файла',
      uz: '“{field}” қийматини файлнинг қолган қисмини ўзгартирмасдан ёзиб бўлмайди',
    },
    hint: {
      en: 'open the file, enter the value by hand and save it as UTF-8 (Excel: “CSV UTF-8”)',
      ru: 'откройте файл, введите значение вручную и сохраните в кодировке UTF-8 (Excel: «CSV UTF-8»)',
      uz: 'файлни очинг, қийматни қўлда ёзинг ва UTF-8 кодировкасида сақланг (Excel: “CSV UTF-8”)',
    },
  },
  'fill-bad-value': {
    severity: 'error',
    text: {
      en: '“{field}”: “{value}” cannot be printed in a letter as it is',
      ru: '«{field}»: значение «{value}» нельзя печатать в письме в таком виде',
      uz: '“{field}”: “{value}” қийматини хатда шу кўринишда чоп этиб бўлмайди',
    },
    hint: {
      en: 'write it on one line, without brackets, for example: --set {field}="{wanted}"',
      ru: 'запишите одной строкой без скобок, например: --set {field}="{wanted}"',
      uz: 'бир қаторда, қавссиз ёзинг, масалан: --set {field}="{wanted}"',
    },
  },
}));

/** What a value in brackets is, as a person is asked for it: by the last part of its field and the part before. */
export const fillQuestions: Readonly<Record<string, Words>> = {
  'office.phone': { en: 'Office phone', ru: 'Телефон учреждения', uz: 'Идора телефони' },
  'office.email': {
    en: 'Office e-mail',
    ru: 'Электронная почта учреждения',
    uz: 'Идоранинг электрон почтаси',
  },
  'signatories.name': {
    en: 'Signatory: initials and surname',
    ru: 'Подписант: инициалы и фамилия',
    uz: 'Имзоловчи: исмининг бош ҳарфи ва фамилияси',
  },
  'executors.name': {
    en: 'Executor: initials and surname',
    ru: 'Исполнитель: инициалы и фамилия',
    uz: 'Ижрочи: исмининг бош ҳарфи ва фамилияси',
  },
  'executors.phone': { en: "Executor's phone", ru: 'Телефон исполнителя', uz: 'Ижрочининг телефони' },
};
