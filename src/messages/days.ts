import { messages } from './message.ts';

/** What the days of the directories may leave open or say twice. */
export const daysMessages = messages({
  'directory-days-gap': {
    severity: 'warning',
    text: {
      en: '⟦{key}: ⟧no row is valid from {from} to {to}, though rows before and after are',
      ru: '⟦{key}: ⟧с {from} по {to} не действует ни одна строка, хотя до и после них строки есть',
      uz: '⟦{key}: ⟧{from} – {to} кунлари амалдаги қатор йўқ, ундан олдин ва кейин эса бор',
    },
    hint: {
      en: 'correct the days (columns from and to); if it was so, leave it',
      ru: 'исправьте даты (столбцы from и to); если так и было, оставьте',
      uz: 'саналарни тузатинг (from ва to устунлари); ҳақиқатан шундай бўлса, қолдиринг',
    },
  },
  'directory-days-overlap': {
    severity: 'warning',
    text: {
      en: '{first} (row {firstLine}) and {second} (row {secondLine}) are both valid⟦ from {from}⟧⟦ to {to}⟧',
      ru: '{first} (строка {firstLine}) и {second} (строка {secondLine}) действуют одновременно⟦ с {from}⟧⟦ по {to}⟧',
      uz: '{first} ({firstLine}-қатор) ва {second} ({secondLine}-қатор) бир вақтда амалда⟦, {from} кунидан⟧⟦ {to} кунигача⟧',
    },
    hint: {
      en: 'end one of the rows (column to); where both are meant, letters must say whom they take: --signatory, --executor',
      ru: 'завершите одну из строк (столбец to); если нужны обе, письма должны указывать, кого взять: --signatory, --executor',
      uz: 'қаторлардан бирини тугатинг (to устуни); иккаласи ҳам керак бўлса, хатларда кимлиги кўрсатилади: --signatory, --executor',
    },
  },
  'directory-ends-soon': {
    severity: 'warning',
    text: {
      en: '⟦{key}: ⟧the last valid row ends on {to}; after that no letter can be written with this directory',
      ru: '⟦{key}: ⟧последняя действующая строка заканчивается {to}; после этого по справочнику письмо не составить',
      uz: '⟦{key}: ⟧амалдаги охирги қатор {to} куни тугайди; ундан кейин бу маълумотнома бўйича хат ёзиб бўлмайди',
    },
    hint: {
      en: 'add the row that is valid from the day after',
      ru: 'добавьте строку, действующую со следующего дня',
      uz: 'эртаси кундан амал қиладиган қаторни қўшинг',
    },
  },
});
