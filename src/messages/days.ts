import { messages } from './message.ts';

/** What the days of the directories may leave open or say twice. */
export const daysMessages = messages(() => ({
  'directory-days-gap': {
    severity: 'warning',
    text: {
      en: '⟦{key}: ⟧no row is valid from {from} to {to}, although rows before and after are',
      ru: '⟦{key}: ⟧с {from} по {to} не действует ни одна строка, хотя до и после них строки есть',
      uz: '⟦{key}: ⟧{from} – {to} кунлари амалда бўлган қатор йўқ, ундан олдин ва кейин эса бор',
    },
    hint: {
      en: 'correct the dates (columns from and to); if there really was a gap, leave them',
      ru: 'исправьте даты (столбцы from и to); если перерыв действительно был, оставьте как есть',
      uz: 'саналарни тузатинг (from ва to устунлари); танаффус ҳақиқатан бўлган бўлса, шундай қолдиринг',
    },
  },
  'directory-days-overlap': {
    severity: 'warning',
    text: {
      en: '{first} (row {firstLine}) and {second} (row {secondLine}) are valid at the same time⟦ from {from}⟧⟦ to {to}⟧',
      ru: '{first} (строка {firstLine}) и {second} (строка {secondLine}) действуют одновременно⟦ с {from}⟧⟦ по {to}⟧',
      uz: '{first} ({firstLine}-қатор) ва {second} ({secondLine}-қатор) бир вақтда амалда⟦, {from} кунидан⟧⟦ {to} кунигача⟧',
    },
    hint: {
      en: 'end one of the rows (column to); if both are needed, choose one for each letter: --signatory, --executor',
      ru: 'укажите для одной из строк дату окончания (столбец to); если нужны обе, выбирайте для каждого письма: --signatory, --executor',
      uz: 'қаторлардан бирига тугаш санасини ёзинг (to устуни); иккаласи ҳам керак бўлса, ҳар бир хатда танланг: --signatory, --executor',
    },
  },
  'directory-ends-soon': {
    severity: 'warning',
    text: {
      en: '⟦{key}: ⟧the last valid row ends on {to}; after that, no letter can be made with this directory',
      ru: '⟦{key}: ⟧действие последней строки заканчивается {to}; после этого письмо по этому справочнику не создать',
      uz: '⟦{key}: ⟧амалдаги охирги қатор {to} куни тугайди; ундан кейин бу маълумотнома бўйича хат тайёрлаб бўлмайди',
    },
    hint: {
      en: 'add a row that is valid from the next day',
      ru: 'добавьте строку, действующую со следующего дня',
      uz: 'кейинги кундан амал қиладиган қаторни қўшинг',
    },
  },
}));
