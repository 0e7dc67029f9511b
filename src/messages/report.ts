import { messages } from './message.ts';

/** `plan.yaml` and the status report worked out from it. */
export const reportMessages = messages({
  'report-plan-doubled': {
    severity: 'error',
    text: {
      en: 'item {id} appears twice; first in line {line}',
      ru: 'пункт {id} указан дважды; впервые в строке {line}',
      uz: '{id}-банд икки марта келтирилган; биринчиси {line}-қаторда',
    },
    hint: {
      en: 'give this item its own number, or join the two',
      ru: 'дайте этому пункту свой номер или объедините оба',
      uz: 'бу бандга ўз рақамини беринг ёки иккаласини бирлаштиринг',
    },
  },
  'report-item-unknown': {
    severity: 'error',
    text: {
      en: 'the plan has no item {id}',
      ru: 'в плане нет пункта {id}',
      uz: 'режада {id}-банд йўқ',
    },
    hint: {
      en: 'name one of: {known}',
      ru: 'укажите один из: {known}',
      uz: 'қуйидагилардан бирини кўрсатинг: {known}',
    },
  },
  'plan-day-to-come': {
    severity: 'error',
    text: {
      en: 'item {id}: {day} is still to come (today is {today})',
      ru: 'пункт {id}: {day} ещё не наступило (сегодня {today})',
      uz: '{id}-банд: {day} ҳали келмаган (бугун {today})',
    },
    hint: {
      en: 'check the year of --date; record what is done once it is done',
      ru: 'проверьте год в --date; записывайте сделанное, когда оно сделано',
      uz: '--date йилини текширинг; бажарилган иш бажарилгандан кейин ёзилади',
    },
  },
  'plan-state-contradicts': {
    severity: 'error',
    text: {
      en: 'item {id} cannot be “{state}” from that day on: line {line} of {file} says otherwise',
      ru: 'пункт {id} с этого дня не может быть «{state}»: строка {line} файла {file} говорит иное',
      uz: '{id}-банд шу кундан “{state}” бўла олмайди: {file} файлининг {line}-қаторида бошқача ёзилган',
    },
    hint: {
      en: 'choose another day with --date, or correct that line: roadmap plan show {id}',
      ru: 'укажите другой день через --date или исправьте ту строку: roadmap plan show {id}',
      uz: '--date билан бошқа кунни кўрсатинг ёки ўша қаторни тузатинг: roadmap plan show {id}',
    },
  },
  'report-latin-letters': {
    severity: 'error',
    text: {
      en: 'the word “{word}” mixes Latin and Cyrillic letters',
      ru: 'в слове «{word}» смешаны латинские и кириллические буквы',
      uz: '“{word}” сўзида лотин ва кирилл ҳарфлари аралашган',
    },
    hint: {
      en: 'type the whole word again with the Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново в узбекской кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'report-letter-places': {
    severity: 'error',
    text: {
      en: 'the text has {places} places for letters and {count} letters are named',
      ru: 'мест для писем в тексте: {places}, а писем указано: {count}',
      uz: 'матнда хатлар учун {places} та жой бор, келтирилган хатлар эса {count} та',
    },
    hint: {
      en: 'write {letter} in the text once for each letter under “letters”',
      ru: 'впишите {letter} в текст по одному разу на каждое письмо из «letters»',
      uz: '“letters” остидаги ҳар бир хат учун матнга бир мартадан {letter} ёзинг',
    },
  },
  'report-letter-missing': {
    severity: 'warning',
    text: {
      en: 'item {id} cites letter {number} of {year}, which the register does not have',
      ru: 'пункт {id} ссылается на письмо {number} за {year} год, которого нет в журнале',
      uz: '{id}-бандда {year} йилдаги {number}-сонли хат келтирилган, у эса қайд дафтарида йўқ',
    },
    hint: {
      en: 'correct number and year, or enter the paper letter with: roadmap register import FILE',
      ru: 'исправьте номер и год или внесите бумажное письмо: roadmap register import ФАЙЛ',
      uz: 'рақам ва йилни тўғриланг ёки қоғоздаги хатни киритинг: roadmap register import ФАЙЛ',
    },
  },
  'report-letter-void': {
    severity: 'warning',
    text: {
      en: 'item {id} cites letter {number} of {year}, which is void: the report leaves the sentence out',
      ru: 'пункт {id} ссылается на аннулированное письмо {number} за {year} год: в отчёт предложение не войдёт',
      uz: '{id}-бандда {year} йилдаги бекор қилинган {number}-сонли хат келтирилган: жумла ҳисоботга киритилмайди',
    },
    hint: {
      en: 'name the letter that took its place, or take the entry out of plan.yaml',
      ru: 'укажите письмо, которое его заменило, или уберите запись из plan.yaml',
      uz: 'унинг ўрнига юборилган хатни кўрсатинг ёки ёзувни plan.yaml файлидан олиб ташланг',
    },
  },
  'report-letter-other-day': {
    severity: 'warning',
    text: {
      en: 'letter {number} is cited with {written}, the register has {registered}',
      ru: 'о письме {number} сказано с датой {written}, в журнале — {registered}',
      uz: '{number}-сонли хат {written} санаси билан келтирилган, қайд дафтарида эса {registered}',
    },
    hint: {
      en: 'see: roadmap register show {number}; then correct “date” here',
      ru: 'посмотрите: roadmap register show {number}; затем исправьте «date» здесь',
      uz: 'кўринг: roadmap register show {number}; сўнг бу ердаги “date” қийматини тўғриланг',
    },
  },
  'report-letter-before-act': {
    severity: 'warning',
    text: {
      en: 'letter {number} of {date} is older than the act it carries out ({act} of {actDate})',
      ru: 'письмо {number} от {date} старше акта, который оно исполняет ({act} от {actDate})',
      uz: '{date} санали {number}-сонли хат ўзи ижро этадиган ҳужжатдан ({actDate}, {act}) олдин ёзилган',
    },
    hint: {
      en: 'look the date up in the paper journal; one of the two is mistyped',
      ru: 'сверьте дату с бумажным журналом; одна из двух дат ошибочна',
      uz: 'санани қоғоз дафтардан текширинг; икки санадан бири хато ёзилган',
    },
  },
  'report-relative-year': {
    severity: 'warning',
    text: {
      en: 'this is about {year}, but “{words}” means the year of the report',
      ru: 'речь о {year} годе, а «{words}» означает год отчёта',
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
      en: '“date” is {written}, but the text names {inText}',
      ru: '«date»: {written}, а в тексте: {inText}',
      uz: '“date” қиймати {written}, матнда эса {inText}',
    },
    hint: {
      en: 'correct “date” or the text, so that both say the same day',
      ru: 'исправьте «date» или текст, чтобы дата совпала',
      uz: '“date” қийматини ёки матнни тўғриланг: икковида бир сана бўлсин',
    },
  },
  'report-date-future': {
    severity: 'warning',
    text: {
      en: '{date} has not come yet on {today}',
      ru: '{date} на {today} ещё не наступило',
      uz: '{today} ҳолатига {date} ҳали келмаган',
    },
    hint: {
      en: 'check the year; what is not done yet does not belong under “done”',
      ru: 'проверьте год; то, что ещё не сделано, не ставят под «done»',
      uz: 'йилни текширинг; ҳали бажарилмаган иш “done” остида турмайди',
    },
  },
  'report-other-measure': {
    severity: 'warning',
    text: {
      en: 'item {id} describes work for another item of the roadmap: “{words}”',
      ru: 'в пункте {id} говорится об исполнении другого пункта дорожной карты: «{words}»',
      uz: '{id}-бандда йўл харитасининг бошқа банди келтирилган: “{words}”',
    },
    hint: {
      en: 'write the number of measure {measure} in the text, or move the text under the item that it cites',
      ru: 'укажите в тексте номер мероприятия {measure} или перенесите текст в тот пункт, на который он ссылается',
      uz: 'матнда {measure}-чора-тадбир рақамини кўрсатинг ёки матнни у келтирган бандга кўчиринг',
    },
  },
  'report-day-to-come': {
    severity: 'warning',
    text: {
      en: 'the report is of {asOf}, a day to come (today is {today}): what is done until then is not in it',
      ru: 'отчёт на {asOf}, а этот день ещё не наступил (сегодня {today}): сделанного до него в отчёте нет',
      uz: 'ҳисобот {asOf} ҳолатига, бу кун эса ҳали келмаган (бугун {today}): унгача бажариладиган ишлар ҳисоботда йўқ',
    },
    hint: {
      en: 'check the year; the report of today: --as-of {today}',
      ru: 'проверьте год; отчёт на сегодня: --as-of {today}',
      uz: 'йилни текширинг; бугунги ҳисобот: --as-of {today}',
    },
  },
  'report-announced-late': {
    severity: 'warning',
    text: {
      en: 'item {id}: the event is announced on the very days on which it was held ({date}; line {line})',
      ru: 'пункт {id}: объявление о мероприятии датировано днями его проведения ({date}; строка {line})',
      uz: '{id}-банд: тадбир ҳақидаги эълон тадбир ўтказилган кунлар билан саналанган ({date}; {line}-қатор)',
    },
    hint: {
      en: 'write the day of the announcement under “date” and in the text: registration begins before the event',
      ru: 'укажите день объявления в "date" и в тексте: регистрация начинается до мероприятия',
      uz: '“date” калитида ва матнда эълон берилган кунни ёзинг: рўйхатдан ўтиш тадбирдан олдин бошланади',
    },
  },
  'report-state-missing': {
    severity: 'warning',
    text: {
      en: 'item {id} was due on {due} and has no state, although work is recorded',
      ru: 'срок пункта {id} истёк {due}, работы описаны, а состояние не указано',
      uz: '{id}-банд муддати {due} куни тугаган, ишлар келтирилган, лекин ҳолати кўрсатилмаган',
    },
    hint: {
      en: 'roadmap plan state {id} done --date YYYY-MM-DD',
      ru: 'roadmap plan state {id} done --date ГГГГ-ММ-ДД',
      uz: 'roadmap plan state {id} done --date ЙЙЙЙ-ОО-КК',
    },
  },
  'report-measure-late': {
    severity: 'warning',
    text: {
      en: 'item {id} was due on {due} and is not done',
      ru: 'срок пункта {id} истёк {due}, он не выполнен',
      uz: '{id}-банд муддати {due} куни тугаган, у бажарилмаган',
    },
    hint: {
      en: 'when it is done: roadmap plan done {id} --date YYYY-MM-DD --text "..."',
      ru: 'когда будет выполнен: roadmap plan done {id} --date ГГГГ-ММ-ДД --text "..."',
      uz: 'бажарилгач: roadmap plan done {id} --date ЙЙЙЙ-ОО-КК --text "..."',
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
      en: 'write it: roadmap letter generate EXPORT, or enter the paper letter with its kind and the day of its figures: roadmap register import FILE, with the columns Хат тури (monitoring-cabinet) and Ҳолат санаси (08.08.2022)',
      ru: 'подготовьте его: roadmap letter generate ВЫГРУЗКА, или внесите бумажное с видом письма и датой показателей: roadmap register import ФАЙЛ со столбцами «Вид письма» (monitoring-cabinet) и «По состоянию на» (08.08.2022)',
      uz: 'уни тайёрланг: roadmap letter generate ЭКСПОРТ, ёки қоғоздагини хат тури ва кўрсаткичлар санаси билан киритинг: roadmap register import ФАЙЛ, “Хат тури” (monitoring-cabinet) ва “Ҳолат санаси” (08.08.2022) устунлари билан',
    },
  },
  'report-recipient-unknown': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} goes to “{recipient}”, whom recipients.csv does not have',
      ru: 'письмо {number} за {year} год направлено «{recipient}», которого нет в recipients.csv',
      uz: '{year} йилдаги {number}-сонли хат “{recipient}”га юборилган, у recipients.csv файлида йўқ',
    },
    hint: {
      en: 'add a line with this code, the name and the dative to recipients.csv',
      ru: 'добавьте в recipients.csv строку с этим кодом, названием и дательным падежом',
      uz: 'recipients.csv файлига шу код, номи ва жўналиш келишигидаги шакли билан қатор қўшинг',
    },
  },
  'report-export-no-day': {
    severity: 'error',
    text: {
      en: 'the export does not say of which day it speaks, so it has no place in the trend',
      ru: 'в выгрузке не указано, на какой день она составлена: в динамике ей нет места',
      uz: 'файлда қайси кун ҳолатига экани кўрсатилмаган, динамикада унинг ўрни йўқ',
    },
    hint: {
      en: 'write "(2022 йил 8 август ҳолатига)" into the line above the headings',
      ru: 'впишите «(2022 йил 8 август ҳолатига)» в строку над заголовками',
      uz: 'сарлавҳалар устидаги қаторга “(2022 йил 8 август ҳолатига)” деб ёзинг',
    },
  },
  'report-export-same-day': {
    severity: 'error',
    text: {
      en: 'two exports speak of {day}: {first} and this one',
      ru: 'две выгрузки на {day}: {first} и эта',
      uz: '{day} ҳолатига иккита файл бор: {first} ва шу файл',
    },
    hint: {
      en: 'give one export for each day',
      ru: 'дайте по одной выгрузке на день',
      uz: 'ҳар бир кун учун битта файл беринг',
    },
  },
  'report-export-later': {
    severity: 'warning',
    text: {
      en: 'the export speaks of {day}, after the day of the report ({asOf}): it is left out of the trend',
      ru: 'выгрузка на {day}, позже дня отчёта ({asOf}): в динамику не вошла',
      uz: 'файл {day} ҳолатига, ҳисобот кунидан ({asOf}) кейин: динамикага киритилмади',
    },
    hint: {
      en: 'write --as-of {day} or later to see it',
      ru: 'чтобы она вошла, укажите --as-of {day} или позже',
      uz: 'у ҳам кириши учун --as-of {day} ёки ундан кейинги кунни кўрсатинг',
    },
  },
});
