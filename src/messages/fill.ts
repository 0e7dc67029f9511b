import type { Words } from './message.ts';
import { messages } from './message.ts';

/** What may be wrong with values that `roadmap fill` is to write. */
export const fillMessages = messages({
  'fill-unknown-field': {
    severity: 'error',
    text: {
      en: '“{field}” is nothing that can be filled in',
      ru: '«{field}» — такого поля для заполнения нет',
      uz: '“{field}” – бундай тўлдириладиган майдон йўқ',
    },
    hint: {
      en: 'write one of: {known}; all that is left: roadmap fill',
      ru: 'напишите одно из: {known}; всё, что осталось: roadmap fill',
      uz: 'булардан бирини ёзинг: {known}; қолганларнинг барчаси: roadmap fill',
    },
  },
  'fill-unknown-code': {
    severity: 'error',
    text: {
      en: '{file} has no line with the code “{code}”',
      ru: 'в {file} нет строки с кодом «{code}»',
      uz: '{file} файлида “{code}” кодли қатор йўқ',
    },
    hint: { en: 'known codes: {known}', ru: 'известные коды: {known}', uz: 'мавжуд кодлар: {known}' },
  },
  'fill-several-lines': {
    severity: 'error',
    text: {
      en: 'several lines have this code, and none is the one of today: {field}',
      ru: 'этот код стоит в нескольких строках, и сегодняшней среди них нет: {field}',
      uz: 'бу код бир неча қаторда бор, бугунгиси эса аниқ эмас: {field}',
    },
    hint: {
      en: 'say which, by a day on which it is valid: {known}',
      ru: 'укажите, какую, днём её действия: {known}',
      uz: 'қайси бири эканини у амалда бўлган кун билан кўрсатинг: {known}',
    },
  },
  'fill-workbook': {
    severity: 'error',
    text: {
      en: 'the directory is an Excel workbook: “{field}” is not written into it',
      ru: 'справочник — книга Excel: «{field}» в неё не записывается',
      uz: 'маълумотнома Excel китоби: “{field}” унга ёзилмайди',
    },
    hint: {
      en: 'write the value into this cell in Excel and save; formats and formulas would be lost otherwise',
      ru: 'впишите значение в эту ячейку в Excel и сохраните; иначе пропали бы форматы и формулы',
      uz: 'қийматни шу катакка Excel дастурида ёзиб сақланг; акс ҳолда форматлар ва формулалар йўқоларди',
    },
  },
  'fill-not-text': {
    severity: 'error',
    text: {
      en: '“{field}” cannot be written without touching the rest of the file',
      ru: '«{field}» нельзя записать, не затронув остальной файл',
      uz: '“{field}” қийматини файлнинг қолганига тегмасдан ёзиб бўлмайди',
    },
    hint: {
      en: 'open the file, write the value by hand and save it as UTF-8 (Excel: “CSV UTF-8”)',
      ru: 'откройте файл, впишите значение вручную и сохраните в UTF-8 (Excel: «CSV UTF-8»)',
      uz: 'файлни очинг, қийматни қўлда ёзинг ва UTF-8 да сақланг (Excel: “CSV UTF-8”)',
    },
  },
  'fill-bad-value': {
    severity: 'error',
    text: {
      en: '“{field}”: “{value}” cannot be printed in a letter as it is',
      ru: '«{field}»: «{value}» в таком виде печатать в письме нельзя',
      uz: '“{field}”: “{value}” хатда шу ҳолича чоп этилмайди',
    },
    hint: {
      en: 'write it like this, in one line, without brackets: --set {field}="{wanted}"',
      ru: 'напишите так, в одну строку, без скобок: --set {field}="{wanted}"',
      uz: 'қуйидагича, бир қаторда, қавссиз ёзинг: --set {field}="{wanted}"',
    },
  },
});

/** What a value in brackets is, as a person is asked for it: by the last part of its field and the part before. */
export const fillQuestions: Readonly<Record<string, Words>> = {
  'office.phone': { en: 'Telephone of the office', ru: 'Телефон организации', uz: 'Ташкилот телефони' },
  'office.email': {
    en: 'E-mail of the office',
    ru: 'Электронная почта организации',
    uz: 'Ташкилотнинг электрон почтаси',
  },
  'signatories.name': {
    en: 'Signatory: initials and surname',
    ru: 'Подписывающий: инициалы и фамилия',
    uz: 'Имзоловчининг исми ва фамилияси',
  },
  'executors.name': {
    en: 'Executor: initials and surname',
    ru: 'Исполнитель: инициалы и фамилия',
    uz: 'Ижрочининг исми ва фамилияси',
  },
  'executors.phone': { en: 'Telephone of the executor', ru: 'Телефон исполнителя', uz: 'Ижрочи телефони' },
};
