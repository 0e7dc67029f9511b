import { messages } from './message.ts';

/** Marks of sending, read back from a dispatch list. */
export const dispatchMessages = messages(() => ({
  'dispatch-unknown-number': {
    severity: 'error',
    text: {
      en: 'the register has no letter {number} of {year}',
      ru: 'письма {number} за {year} год нет в журнале',
      uz: 'қайд дафтарида {year} йилги {number}-сонли хат йўқ',
    },
    hint: {
      en: 'correct the number; to see the numbers: roadmap register list --year {year}',
      ru: 'исправьте номер; посмотреть номера: roadmap register list --year {year}',
      uz: 'рақамни тузатинг; рақамларни кўриш: roadmap register list --year {year}',
    },
  },
  'dispatch-void-number': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} is void and must not go out: {note}',
      ru: 'письмо {number} за {year} год аннулировано и не отправляется: {note}',
      uz: '{year} йилги {number}-сонли хат бекор қилинган ва жўнатилмайди: {note}',
    },
    hint: {
      en: 'clear the marks of this row; if the letter did go out, inform the recipient that it is void',
      ru: 'очистите отметки этой строки; если письмо всё же отправлено, сообщите адресату, что оно аннулировано',
      uz: 'бу қатордаги белгиларни ўчиринг; хат юборилган бўлса, қабул қилувчига унинг бекор қилинганини хабар қилинг',
    },
  },
  'dispatch-not-issued': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is only reserved: there is no letter to send',
      ru: 'номер {number} за {year} год только зарезервирован: отправлять нечего',
      uz: '{year} йилги {number} рақами фақат захираланган: жўнатиладиган хат йўқ',
    },
    hint: {
      en: 'issue the letter first, or import it from the paper journal; then read the list again',
      ru: 'сначала выпустите письмо или внесите его из бумажного журнала, затем прочитайте список снова',
      uz: 'аввал хатни чиқаринг ёки қоғоз қайд дафтаридан киритинг, сўнг рўйхатни қайта ўқитинг',
    },
  },
  'dispatch-day-before-letter': {
    severity: 'error',
    text: {
      en: "{on} is before the letter's own date: {number} is of {date}",
      ru: '{on} раньше даты самого письма: {number} от {date}',
      uz: '{on} хатнинг ўз санасидан олдин: {number}-сонли хат {date} куни чиқарилган',
    },
    hint: {
      en: 'give the day on which it was sent: {date} or later',
      ru: 'укажите день отправки: {date} или позже',
      uz: 'жўнатилган кунни ёзинг: {date} ёки ундан кейин',
    },
  },
  'dispatch-day-to-come': {
    severity: 'error',
    text: {
      en: '{on} is later than today ({today}): the letter has not been sent yet',
      ru: '{on} позже сегодняшнего дня ({today}): письмо ещё не отправлено',
      uz: '{on} бугундан ({today}) кейин: хат ҳали жўнатилмаган',
    },
    hint: {
      en: 'correct the date, or leave the row without marks until the letter is sent',
      ru: 'исправьте дату или оставьте строку без отметок до отправки',
      uz: 'санани тузатинг ёки хат жўнатилгунча қаторни белгисиз қолдиринг',
    },
  },
  'dispatch-no-day': {
    severity: 'error',
    text: {
      en: 'the row says how the letter was sent, but not when',
      ru: 'в строке указано, как отправлено письмо, но не указана дата',
      uz: 'қаторда хат қандай жўнатилгани кўрсатилган, санаси эса йўқ',
    },
    hint: {
      en: 'give the date on which it was sent, for example {today}',
      ru: 'укажите дату отправки, например {today}',
      uz: 'жўнатилган санани ёзинг, масалан {today}',
    },
  },
  'dispatch-no-means': {
    severity: 'error',
    text: {
      en: 'the row does not say how the letter was sent',
      ru: 'в строке не указан способ отправки письма',
      uz: 'қаторда хатни жўнатиш усули кўрсатилмаган',
    },
    hint: {
      en: 'use one of: {known}',
      ru: 'укажите один из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'dispatch-unknown-means': {
    severity: 'error',
    text: {
      en: '“{value}” is not a known means of sending',
      ru: 'неизвестный способ отправки: «{value}»',
      uz: 'номаълум жўнатиш усули: “{value}”',
    },
    hint: {
      en: 'use one of: {known}',
      ru: 'укажите один из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'dispatch-other-day': {
    severity: 'error',
    text: {
      en: 'letter {number} is dated {kept}, not {date}',
      ru: 'письмо {number} датировано {kept}, а не {date}',
      uz: '{number}-сонли хат санаси {date} эмас, {kept}',
    },
    hint: {
      en: "correct the number or the letter's date in this row",
      ru: 'исправьте в этой строке номер или дату письма',
      uz: 'бу қаторда хат рақамини ёки санасини тузатинг',
    },
  },
  'dispatch-other-recipient': {
    severity: 'error',
    text: {
      en: 'letter {number} is addressed to {kept}, not to {found}',
      ru: 'письмо {number} адресовано {kept}, а не {found}',
      uz: '{number}-сонли хат {found} эмас, {kept} номига чиқарилган',
    },
    hint: {
      en: 'correct the number or the recipient in this row: a mark in the wrong row would record that the letter went to somebody else',
      ru: 'исправьте в этой строке номер или адресата: из-за отметки не в той строке письмо числилось бы отправленным другому',
      uz: 'бу қаторда рақамни ёки қабул қилувчини тузатинг: бошқа қатордаги белги туфайли хат бошқа қабул қилувчига жўнатилган деб қайд этиларди',
    },
  },
  'dispatch-bad-mark': {
    severity: 'error',
    text: {
      en: '“{value}” does not show how the letter was sent',
      ru: 'из «{value}» неясно, как отправлено письмо',
      uz: '“{value}” ёзувидан хат қандай жўнатилгани аниқ эмас',
    },
    hint: {
      en: 'write the date, the means and the receipt, separated by semicolons: 09.08.2022; E-XAT; 12345, or leave the cell empty',
      ru: 'укажите дату, способ и квитанцию через точку с запятой: 09.08.2022; E-XAT; 12345, или оставьте ячейку пустой',
      uz: 'сана, усул ва квитанцияни нуқтали вергул билан ажратиб ёзинг: 09.08.2022; E-XAT; 12345, ёки катакни бўш қолдиринг',
    },
  },
  'dispatch-twice': {
    severity: 'error',
    text: {
      en: 'letter {number} is marked twice: first in row {firstLine}',
      ru: 'письмо {number} отмечено дважды: впервые в строке {firstLine}',
      uz: '{number}-сонли хат икки марта белгиланган: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'keep one of the two rows',
      ru: 'оставьте одну из двух строк',
      uz: 'икки қатордан бирини қолдиринг',
    },
  },
  'dispatch-list-unread': {
    severity: 'warning',
    text: {
      en: 'this list has marks that the register does not have yet: it was left unchanged',
      ru: 'в этом списке есть отметки, которых ещё нет в журнале: он оставлен без изменений',
      uz: 'бу рўйхатда қайд дафтарига ҳали киритилмаган белгилар бор: у ўзгартирилмади',
    },
    hint: {
      en: 'read them in: roadmap pack dispatch {file}',
      ru: 'внесите их: roadmap pack dispatch {file}',
      uz: 'уларни киритинг: roadmap pack dispatch {file}',
    },
  },
}));
