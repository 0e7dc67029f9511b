import { messages } from './message.ts';

/** `plan.yaml` and the status report worked out from it. */
export const reportMessages = messages(() => ({
  'report-plan-doubled': {
    severity: 'error',
    text: {
      en: 'item {id} appears twice; first in line {line}',
      ru: 'пункт {id} указан дважды; впервые в строке {line}',
      uz: '{id}-банд икки марта келтирилган; биринчиси {line}-қаторда',
    },
    hint: {
      en: 'give this item its own number, or merge the two',
      ru: 'дайте этому пункту свой номер или объедините оба',
      uz: 'бу бандга ўз рақамини беринг ёки иккаласини бирлаштиринг',
    },
  },
  'report-item-unknown': {
    severity: 'error',
    text: {
      en: 'plan.yaml has no item {id}',
      ru: 'в plan.yaml нет пункта {id}',
      uz: 'plan.yaml файлида {id}-банд йўқ',
    },
    hint: {
      en: 'use one of: {known}',
      ru: 'укажите один из: {known}',
      uz: 'қуйидагилардан бирини кўрсатинг: {known}',
    },
  },
  'plan-day-to-come': {
    severity: 'error',
    text: {
      en: 'item {id}: {day} is in the future (today is {today})',
      ru: 'пункт {id}: дата {day} ещё не наступила (сегодня {today})',
      uz: '{id}-банд: {day} ҳали келмаган (бугун {today})',
    },
    hint: {
      en: 'check the year in --date; record work once it is done',
      ru: 'проверьте год в --date; сделанное записывают после выполнения',
      uz: '--date қийматидаги йилни текширинг; иш бажарилганидан кейин ёзилади',
    },
  },
  'plan-state-contradicts': {
    severity: 'error',
    text: {
      en: 'item {id} cannot be “{state}” from that day on: line {line} of {file} says otherwise',
      ru: 'пункт {id} с этого дня не может иметь состояние «{state}»: в строке {line} файла {file} указано иное',
      uz: '{id}-банд шу кундан “{state}” бўла олмайди: {file} файлининг {line}-қаторида бошқача ёзилган',
    },
    hint: {
      en: 'choose another day with --date, or correct that line: roadmap plan show {id}',
      ru: 'укажите другой день (--date) или исправьте эту строку: roadmap plan show {id}',
      uz: '--date билан бошқа кунни кўрсатинг ёки ўша қаторни тузатинг: roadmap plan show {id}',
    },
  },
  'report-latin-letters': {
    severity: 'error',
    text: {
      en: 'the word “{word}” has both Latin and Cyrillic letters',
      ru: 'в слове «{word}» смешаны латинские и кириллические буквы',
      uz: '“{word}” сўзида лотин ва кирилл ҳарфлари аралашган',
    },
    hint: {
      en: 'type the word again with an Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново на узбекской кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'report-letter-places': {
    severity: 'error',
    text: {
      en: 'the text has {places} places for letters, but {count} letters are listed',
      ru: 'мест для писем в тексте: {places}, а писем указано: {count}',
      uz: 'матнда хатлар учун {places} та жой бор, рўйхатда эса {count} та хат',
    },
    hint: {
      en: 'write {letter} in the text once for each letter under “letters”',
      ru: 'укажите {letter} в тексте по одному разу на каждое письмо из «letters»',
      uz: '“letters” рўйхатидаги ҳар бир хат учун матнда бир мартадан {letter} ёзинг',
    },
  },
  'report-letter-missing': {
    severity: 'warning',
    text: {
      en: 'item {id} cites letter {number} of {year}, which is not in the register',
      ru: 'пункт {id} ссылается на письмо {number} за {year} год, которого нет в журнале',
      uz: '{id}-бандда {year} йилги {number}-сонли хат келтирилган, у эса қайд дафтарида йўқ',
    },
    hint: {
      en: 'correct the number and year, or import the paper letter: roadmap register import FILE',
      ru: 'исправьте номер и год или внесите бумажное письмо: roadmap register import ФАЙЛ',
      uz: 'рақам ва йилни тузатинг ёки қоғоз хатни киритинг: roadmap register import ФАЙЛ',
    },
  },
  'report-letter-void': {
    severity: 'warning',
    text: {
      en: 'item {id} cites letter {number} of {year}, which is void: the sentence is left out of the report',
      ru: 'пункт {id} ссылается на аннулированное письмо {number} за {year} год: предложение не войдёт в отчёт',
      uz: '{id}-бандда {year} йилги бекор қилинган {number}-сонли хат келтирилган: жумла ҳисоботга киритилмайди',
    },
    hint: {
      en: 'name the letter that replaced it, or remove the entry from plan.yaml',
      ru: 'укажите письмо, которое его заменило, или удалите запись из plan.yaml',
      uz: 'унинг ўрнига юборилган хатни кўрсатинг ёки ёзувни plan.yaml файлидан ўчиринг',
    },
  },
  'report-letter-other-day': {
    severity: 'warning',
    text: {
      en: 'letter {number} is cited with the date {written}, but the register has {registered}',
      ru: 'письмо {number} указано с датой {written}, а в журнале — {registered}',
      uz: '{number}-сонли хат {written} санаси билан келтирилган, қайд дафтарида эса {registered}',
    },
    hint: {
      en: 'to check: roadmap register show {number}; then correct “date” here',
      ru: 'проверить: roadmap register show {number}; затем исправьте здесь «date»',
      uz: 'текшириш: roadmap register show {number}; сўнг бу ердаги “date” қийматини тузатинг',
    },
  },
  'report-letter-before-act': {
    severity: 'warning',
    text: {
      en: 'letter {number} is dated {date}, before the act that it carries out ({act} of {actDate})',
      ru: 'письмо {number} датировано {date}, раньше акта, который оно исполняет ({act} от {actDate})',
      uz: '{number}-сонли хат санаси {date}, у ўзи ижро этадиган ҳужжатдан ({actDate}, {act}) олдин',
    },
    hint: {
      en: 'check the date in the paper journal; one of the two dates is wrong',
      ru: 'проверьте дату по бумажному журналу; одна из двух дат неверна',
      uz: 'санани қоғоз қайд дафтаридан текширинг; икки санадан бири нотўғри',
    },
  },
  'report-relative-year': {
    severity: 'warning',
    text: {
      en: 'this is about {year}, but “{words}” means the year of the report',
      ru: 'речь идёт о {year} годе, а «{words}» означает год отчёта',
      uz: 'бу ерда {year} йил назарда тутилган, “{words}” эса ҳисобот йилини билдиради',
    },
    hint: {
      en: 'write the year: {year} йилнинг',
      ru: 'напишите год: {year} йилнинг',
      uz: 'йилни ёзинг: {year} йилнинг',
    },
  },
  'report-date-differs': {
    severity: 'warning',
    text: {
      en: '“date” is {written}, but the text says {inText}',
      ru: 'в «date» указано {written}, а в тексте — {inText}',
      uz: '“date” қиймати {written}, матнда эса {inText}',
    },
    hint: {
      en: 'correct “date” or the text so that both say the same day',
      ru: 'исправьте «date» или текст, чтобы даты совпали',
      uz: '“date” қийматини ёки матнни тузатинг: иккаласида бир сана бўлсин',
    },
  },
  'report-date-future': {
    severity: 'warning',
    text: {
      en: '{date} is still in the future on {today}',
      ru: 'дата {date} на {today} ещё не наступила',
      uz: '{today} ҳолатига {date} ҳали келмаган',
    },
    hint: {
      en: 'check the year; work that is not done yet does not belong under “done”',
      ru: 'проверьте год; ещё не сделанное не указывают в «done»',
      uz: 'йилни текширинг; ҳали бажарилмаган иш “done” остида ёзилмайди',
    },
  },
  'report-other-measure': {
    severity: 'warning',
    text: {
      en: 'item {id} describes work on another item of the roadmap: “{words}”',
      ru: 'в пункте {id} говорится об исполнении другого пункта дорожной карты: «{words}»',
      uz: '{id}-бандда йўл харитасининг бошқа банди келтирилган: “{words}”',
    },
    hint: {
      en: 'write the number of measure {measure} in the text, or move the text to the item that it cites',
      ru: 'укажите в тексте номер мероприятия {measure} или перенесите текст в пункт, на который он ссылается',
      uz: 'матнда {measure}-чора-тадбир рақамини кўрсатинг ёки матнни у келтирган бандга кўчиринг',
    },
  },
  'report-day-to-come': {
    severity: 'warning',
    text: {
      en: 'the date of the report, {asOf}, is in the future (today is {today}): work done before then is not in it',
      ru: 'дата отчёта {asOf} ещё не наступила (сегодня {today}): сделанного до неё в отчёте нет',
      uz: 'ҳисобот санаси {asOf} ҳали келмаган (бугун {today}): унгача бажариладиган ишлар ҳисоботда йўқ',
    },
    hint: {
      en: 'check the year; for the report as of today: --as-of {today}',
      ru: 'проверьте год; отчёт на сегодня: --as-of {today}',
      uz: 'йилни текширинг; бугунги ҳисобот: --as-of {today}',
    },
  },
  'report-announced-late': {
    severity: 'warning',
    text: {
      en: 'item {id}: the announcement of the event has the dates of the event itself ({date}; line {line})',
      ru: 'пункт {id}: объявление о мероприятии датировано днями его проведения ({date}; строка {line})',
      uz: '{id}-банд: тадбир ҳақидаги эълон санаси тадбир ўтказилган кунлар билан бир хил ({date}; {line}-қатор)',
    },
    hint: {
      en: 'write the day of the announcement under “date” and in the text: registration begins before the event',
      ru: 'укажите в «date» и в тексте день объявления: регистрация начинается до мероприятия',
      uz: '“date” калитида ва матнда эълон берилган кунни ёзинг: рўйхатдан ўтиш тадбирдан олдин бошланади',
    },
  },
  'report-state-missing': {
    severity: 'warning',
    text: {
      en: 'item {id} was due on {due} and has no state, although work is recorded',
      ru: 'срок пункта {id} истёк {due}; работы описаны, но состояние не указано',
      uz: '{id}-банд муддати {due} куни тугаган; ишлар келтирилган, лекин ҳолати кўрсатилмаган',
    },
    hint: {
      en: 'set the state: roadmap plan state {id} done --date YYYY-MM-DD',
      ru: 'укажите состояние: roadmap plan state {id} done --date ГГГГ-ММ-ДД',
      uz: 'ҳолатини кўрсатинг: roadmap plan state {id} done --date ЙЙЙЙ-ОО-КК',
    },
  },
  'report-measure-late': {
    severity: 'warning',
    text: {
      en: 'item {id} was due on {due} and is not done',
      ru: 'срок пункта {id} истёк {due}, пункт не выполнен',
      uz: '{id}-банд муддати {due} куни тугаган, лекин банд бажарилмаган',
    },
    hint: {
      en: 'once it is done: roadmap plan done {id} --date YYYY-MM-DD --text "..."',
      ru: 'после выполнения: roadmap plan done {id} --date ГГГГ-ММ-ДД --text "..."',
      uz: 'бажарилганидан кейин: roadmap plan done {id} --date ЙЙЙЙ-ОО-КК --text "..."',
    },
  },
  'report-monitoring-missing': {
    severity: 'warning',
    text: {
      en: 'item {id}: no letter reports the monitoring of {month} (due {due})',
      ru: 'пункт {id}: нет письма о мониторинге за {month} (срок {due})',
      uz: '{id}-банд: {month} мониторинги бўйича хат йўқ (муддати {due})',
    },
    hint: {
      en: 'make it: roadmap letter generate EXPORT; or import the paper letter with its kind and as-of date: roadmap register import FILE, columns “kind” (monitoring-cabinet) and “as-of date” (08.08.2022)',
      ru: 'подготовьте его: roadmap letter generate ВЫГРУЗКА; или внесите бумажное письмо с его видом и отчётной датой: roadmap register import ФАЙЛ, столбцы «Вид письма» (monitoring-cabinet) и «Отчётная дата» (08.08.2022)',
      uz: 'уни тайёрланг: roadmap letter generate ЭКСПОРТ; ёки қоғоз хатни тури ва ҳолат санаси билан киритинг: roadmap register import ФАЙЛ, “Хат тури” (monitoring-cabinet) ва “Ҳолат санаси” (08.08.2022) устунлари',
    },
  },
  'report-recipient-unknown': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} went to “{recipient}”, which is not in recipients.csv',
      ru: 'письмо {number} за {year} год направлено «{recipient}», которого нет в recipients.csv',
      uz: '{year} йилги {number}-сонли хат “{recipient}”га юборилган, у recipients.csv файлида йўқ',
    },
    hint: {
      en: 'add a row to recipients.csv with this code, the name and its dative',
      ru: 'добавьте в recipients.csv строку с этим кодом, названием и его дательным падежом',
      uz: 'recipients.csv файлига шу код, номи ва жўналиш келишигидаги шакли билан қатор қўшинг',
    },
  },
  'report-export-no-day': {
    severity: 'error',
    text: {
      en: 'the export has no as-of date, so it has no place in the trend',
      ru: 'в выгрузке нет отчётной даты, поэтому для неё нет места в динамике',
      uz: 'экспортда ҳолат санаси кўрсатилмаган, шунинг учун динамикада унинг ўрни йўқ',
    },
    hint: {
      en: 'write "(2022 йил 8 август ҳолатига)" in the line above the headings',
      ru: 'укажите «(2022 йил 8 август ҳолатига)» в строке над заголовками',
      uz: 'сарлавҳалар устидаги қаторда “(2022 йил 8 август ҳолатига)” деб ёзинг',
    },
  },
  'report-export-same-day': {
    severity: 'error',
    text: {
      en: 'two exports are as of {day}: {first} and this one',
      ru: 'на {day} даны две выгрузки: {first} и эта',
      uz: '{day} ҳолатига иккита экспорт бор: {first} ва шу экспорт',
    },
    hint: {
      en: 'give one export for each as-of date',
      ru: 'укажите по одной выгрузке на каждую отчётную дату',
      uz: 'ҳар бир ҳолат санаси учун битта экспорт беринг',
    },
  },
  'report-export-later': {
    severity: 'warning',
    text: {
      en: 'the export is as of {day}, after the day of the report ({asOf}): it is left out of the trend',
      ru: 'выгрузка дана на {day}, позже дня отчёта ({asOf}): в динамику она не вошла',
      uz: 'экспорт {day} ҳолатига, ҳисобот кунидан ({asOf}) кейин: динамикага киритилмади',
    },
    hint: {
      en: 'to include it: --as-of {day} or later',
      ru: 'чтобы она вошла, укажите --as-of {day} или более позднюю дату',
      uz: 'уни ҳам киритиш учун --as-of {day} ёки ундан кейинги санани кўрсатинг',
    },
  },
}));
