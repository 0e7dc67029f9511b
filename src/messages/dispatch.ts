import { messages } from './message.ts';

/** Marks of sending, read back from a dispatch list. */
export const dispatchMessages = messages({
  'dispatch-unknown-number': {
    severity: 'error',
    text: {
      en: 'the register has no letter {number} of {year}',
      ru: 'в журнале нет письма {number} за {year} год',
      uz: 'қайд дафтарида {year} йилги {number} хати йўқ',
    },
    hint: {
      en: 'correct the number; see which there are: roadmap register list --year {year}',
      ru: 'исправьте номер; какие есть, покажет roadmap register list --year {year}',
      uz: 'рақамни тузатинг; борларини roadmap register list --year {year} кўрсатади',
    },
  },
  'dispatch-void-number': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} is void and does not go out: {note}',
      ru: 'письмо {number} за {year} год аннулировано и не отправляется: {note}',
      uz: '{year} йилги {number} хати бекор қилинган ва жўнатилмайди: {note}',
    },
    hint: {
      en: 'clear the marks of this row; if the letter did go out, inform the recipient that it is void',
      ru: 'очистите отметки этой строки; если письмо всё же ушло, сообщите адресату, что оно аннулировано',
      uz: 'бу қатордаги белгиларни ўчиринг; хат юборилган бўлса, қабул қилувчига унинг бекор қилинганини хабар қилинг',
    },
  },
  'dispatch-not-issued': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is only reserved: there is no letter that could have gone out',
      ru: 'номер {number} за {year} год только зарезервирован: письма, которое могло уйти, нет',
      uz: '{year} йилги {number} рақами фақат захираланган: жўнатиладиган хат йўқ',
    },
    hint: {
      en: 'write the letter first, or import it from the paper journal; then read the list again',
      ru: 'сначала выпустите письмо или внесите его из бумажного журнала, затем прочитайте список снова',
      uz: 'аввал хатни чиқаринг ёки қоғоз дафтардан киритинг, сўнг рўйхатни қайта ўқитинг',
    },
  },
  'dispatch-day-before-letter': {
    severity: 'error',
    text: {
      en: '{on} is before the letter: {number} is of {date}',
      ru: '{on} — раньше самого письма: {number} от {date}',
      uz: '{on} хатнинг ўзидан олдин: {number} хати {date} куни чиқарилган',
    },
    hint: {
      en: 'write the day on which it was sent: {date} or later',
      ru: 'укажите день отправки: {date} или позже',
      uz: 'жўнатилган кунни ёзинг: {date} ёки ундан кейин',
    },
  },
  'dispatch-day-to-come': {
    severity: 'error',
    text: {
      en: '{on} is later than today ({today}): the letter has not gone out yet',
      ru: '{on} позже сегодняшнего дня ({today}): письмо ещё не ушло',
      uz: '{on} бугундан ({today}) кейин: хат ҳали жўнатилмаган',
    },
    hint: {
      en: 'correct the day, or leave the row without marks until then',
      ru: 'исправьте день или оставьте строку без отметок до отправки',
      uz: 'кунни тузатинг ёки жўнатилгунча қаторни белгисиз қолдиринг',
    },
  },
  'dispatch-no-day': {
    severity: 'error',
    text: {
      en: 'the row says how the letter went out, but not on which day',
      ru: 'в строке сказано, как отправлено письмо, но не указан день',
      uz: 'қаторда хат қандай жўнатилгани ёзилган, куни эса ёзилмаган',
    },
    hint: {
      en: 'write the day on which it was sent, for example {today}',
      ru: 'укажите день отправки, например {today}',
      uz: 'жўнатилган кунни ёзинг, масалан {today}',
    },
  },
  'dispatch-no-means': {
    severity: 'error',
    text: {
      en: 'the row does not say by what the letter went out',
      ru: 'в строке не сказано, чем отправлено письмо',
      uz: 'қаторда хат нима орқали жўнатилгани ёзилмаган',
    },
    hint: {
      en: 'write one of: {known}',
      ru: 'напишите одно из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'dispatch-unknown-means': {
    severity: 'error',
    text: {
      en: '"{value}" is no way in which letters go out',
      ru: '«{value}» — неизвестный способ отправки',
      uz: '“{value}” – номаълум жўнатиш усули',
    },
    hint: {
      en: 'write one of: {known}',
      ru: 'напишите одно из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'dispatch-other-day': {
    severity: 'error',
    text: {
      en: 'letter {number} is of {kept}, not of {date}',
      ru: 'письмо {number} от {kept}, а не от {date}',
      uz: '{number} хати {date} куни эмас, {kept} куни чиқарилган',
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
      en: 'letter {number} is to {kept}, not to {found}',
      ru: 'письмо {number} адресовано {kept}, а не {found}',
      uz: '{number} хати {found} эмас, {kept} номига чиқарилган',
    },
    hint: {
      en: 'correct the number or the recipient in this row: a mark in the wrong row would say that a letter went to somebody else',
      ru: 'исправьте в этой строке номер или адресата: отметка не в той строке говорила бы, что письмо ушло другому',
      uz: 'бу қаторда рақамни ёки қабул қилувчини тузатинг: бошқа қатордаги белги хат бошқа жойга кетганини билдирган бўларди',
    },
  },
  'dispatch-bad-mark': {
    severity: 'error',
    text: {
      en: '"{value}" does not say how the letter went out',
      ru: 'из «{value}» не понять, как отправлено письмо',
      uz: '“{value}” ёзувидан хат қандай жўнатилгани англашилмайди',
    },
    hint: {
      en: 'write day, means and receipt with semicolons: 09.08.2022; E-XAT; 12345, or leave the cell empty',
      ru: 'напишите день, способ и квитанцию через точку с запятой: 09.08.2022; E-XAT; 12345, или оставьте ячейку пустой',
      uz: 'кун, усул ва квитанцияни нуқтали вергул билан ёзинг: 09.08.2022; E-XAT; 12345, ёки катакни бўш қолдиринг',
    },
  },
  'dispatch-twice': {
    severity: 'error',
    text: {
      en: 'letter {number} is marked twice: the first time in row {firstLine}',
      ru: 'письмо {number} отмечено дважды: первый раз в строке {firstLine}',
      uz: '{number} хати икки марта белгиланган: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'keep one of the two rows',
      ru: 'оставьте одну из двух строк',
      uz: 'иккита қатордан бирини қолдиринг',
    },
  },
  'dispatch-list-unread': {
    severity: 'warning',
    text: {
      en: 'this list has marks that the register does not have yet: it is left as it is',
      ru: 'в этом списке есть отметки, которых ещё нет в журнале: он оставлен без изменений',
      uz: 'бу рўйхатда қайд дафтарига ҳали киритилмаган белгилар бор: у ўз ҳолича қолдирилди',
    },
    hint: {
      en: 'read them in: roadmap pack dispatch {file}',
      ru: 'внесите их: roadmap pack dispatch {file}',
      uz: 'уларни киритинг: roadmap pack dispatch {file}',
    },
  },
});
