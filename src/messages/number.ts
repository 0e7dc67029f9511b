import { messages } from './message.ts';

/** Numbers: what the register decides about them and what a check of it finds. */
export const numberMessages = messages(() => ({
  'number-unreadable': {
    severity: 'error',
    text: {
      en: '“{value}” is not a number of the outgoing register',
      ru: '«{value}» — не номер журнала исходящих документов',
      uz: '“{value}” чиқиш қайд дафтарининг рақами эмас',
    },
    hint: {
      en: 'write unit, file index and serial: 01/3-19-09/1-73',
      ru: 'укажите индекс подразделения, индекс дела и порядковый номер: 01/3-19-09/1-73',
      uz: 'бўлинма индекси, йиғмажилд индекси ва тартиб рақамини ёзинг: 01/3-19-09/1-73',
    },
  },
  'number-unknown': {
    severity: 'error',
    text: {
      en: 'the register has no number {number}',
      ru: 'номера {number} в журнале нет',
      uz: 'қайд дафтарида {number} рақами йўқ',
    },
    hint: {
      en: 'to see the numbers: roadmap register list',
      ru: 'посмотреть номера: roadmap register list',
      uz: 'рақамларни кўриш: roadmap register list',
    },
  },
  'number-several-fit': {
    severity: 'error',
    text: {
      en: '“{value}” fits several letters: {numbers}',
      ru: '«{value}» подходит к нескольким письмам: {numbers}',
      uz: '“{value}” бир неча хатга тўғри келади: {numbers}',
    },
    hint: {
      en: 'write the whole number and its year: {example}',
      ru: 'укажите номер полностью и год: {example}',
      uz: 'рақамни тўлиқ ва йили билан ёзинг: {example}',
    },
  },
  'number-of-several-years': {
    severity: 'error',
    text: {
      en: 'number {number} was given in several years: {years}',
      ru: 'номер {number} выдан в разные годы: {years}',
      uz: '{number} рақами бир неча йилда берилган: {years}',
    },
    hint: {
      en: 'give the year, for example: --year {example}',
      ru: 'укажите год, например: --year {example}',
      uz: 'йилини кўрсатинг, масалан: --year {example}',
    },
  },
  'number-taken': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is already taken: {taken} of {date}, {recipient}',
      ru: 'номер {number} за {year} год уже занят: {taken} от {date}, {recipient}',
      uz: '{year} йилги {number} рақами банд: {taken}, {date}, {recipient}',
    },
    hint: {
      en: 'remove --number to get the next free number; to see the entry: roadmap register show {taken} --year {year}',
      ru: 'уберите --number, чтобы получить следующий свободный номер; посмотреть запись: roadmap register show {taken} --year {year}',
      uz: 'навбатдаги бўш рақамни олиш учун --number параметрини олиб ташланг; қайдни кўриш: roadmap register show {taken} --year {year}',
    },
  },
  'number-used-on-paper': {
    severity: 'error',
    text: {
      en: 'number {number} is already used: numbers 1 to {last} of file index {file} in {year} were used on paper',
      ru: 'номер {number} уже использован: номера 1–{last} дела {file} за {year} год использованы на бумаге',
      uz: '{number} рақами ишлатилган: {year} йилда {file} йиғмажилдининг 1–{last} рақамлари қоғозда ишлатилган',
    },
    hint: {
      en: 'use a number above {last}, or import the paper journal: roadmap register import FILE',
      ru: 'укажите номер больше {last} или внесите бумажный журнал: roadmap register import ФАЙЛ',
      uz: '{last} дан катта рақам кўрсатинг ёки қоғоз қайд дафтарини киритинг: roadmap register import ФАЙЛ',
    },
  },
  'number-begins-at-one': {
    severity: 'warning',
    text: {
      en: '{number} would be the first number of file index {file} in {year}; known to be used on paper are only: {known}',
      ru: '{number} станет первым номером дела {file} за {year} год; известно только о таких номерах, использованных на бумаге: {known}',
      uz: '{number} {year} йилда {file} йиғмажилдининг биринчи рақами бўлади; қоғозда ишлатилгани маълум рақамлар фақат булар: {known}',
    },
    hint: {
      en: 'if numbers of {file} were already used on paper, record them first: roadmap register import JOURNAL, or roadmap register reserve --file {file} --count COUNT --note "…"',
      ru: 'если номера дела {file} уже использованы на бумаге, сначала внесите их: roadmap register import ЖУРНАЛ или roadmap register reserve --file {file} --count КОЛИЧЕСТВО --note "…"',
      uz: 'агар {file} рақамлари қоғозда ишлатилган бўлса, аввал уларни киритинг: roadmap register import ДАФТАР ёки roadmap register reserve --file {file} --count СОНИ --note "…"',
    },
  },
  'number-unit-differs': {
    severity: 'error',
    text: {
      en: 'number {number} does not fit the letter: by its signatory and kind it must begin with {begins}-',
      ru: 'номер {number} не подходит к письму: по подписанту и виду письма он должен начинаться с {begins}-',
      uz: '{number} рақами хатга мос эмас: имзоловчи ва хат турига кўра у {begins}- билан бошланиши керак',
    },
    hint: {
      en: 'choose the signatory of that unit with --signatory, or a number that begins with {begins}-',
      ru: 'укажите подписанта этого подразделения (--signatory) или номер, начинающийся с {begins}-',
      uz: '--signatory билан шу бўлинма имзоловчисини танланг ёки {begins}- билан бошланадиган рақам кўрсатинг',
    },
  },
  'number-key-has-number': {
    severity: 'error',
    text: {
      en: 'this letter already has number {number} of {year}, but {wanted} is asked for',
      ru: 'у этого письма уже есть номер {number} за {year} год, а указан {wanted}',
      uz: 'бу хатнинг {year} йилги {number} рақами бор, буйруқда эса {wanted} кўрсатилган',
    },
    hint: {
      en: 'remove --number to keep {number}, or give a second number with --again',
      ru: 'уберите --number, чтобы оставить {number}, или получите второй номер: --again',
      uz: '{number} қолиши учун --number параметрини олиб ташланг ёки --again билан иккинчи рақам олинг',
    },
  },
  'number-key-twice': {
    severity: 'error',
    text: {
      en: 'two letters of this run are the same letter: {key}',
      ru: 'два письма в этой команде — одно и то же письмо: {key}',
      uz: 'бу буйруқдаги икки хат битта хатнинг ўзи: {key}',
    },
    hint: {
      en: 'remove one of them, or give each its own value in the column “key”',
      ru: 'уберите одно из них или укажите для каждого своё значение в столбце «key»',
      uz: 'биттасини олиб ташланг ёки “key” устунида ҳар бирига алоҳида қиймат беринг',
    },
  },
  'number-asked-twice': {
    severity: 'error',
    text: {
      en: 'two letters of this run ask for number {number}',
      ru: 'номер {number} указан для двух писем этой команды',
      uz: 'бу буйруқда {number} рақами икки хатга кўрсатилган',
    },
    hint: {
      en: 'give {number} to one of them and no number to the other',
      ru: 'оставьте {number} одному из них, а другому номер не указывайте',
      uz: '{number} рақамини биттасига қолдиринг, иккинчисига рақам кўрсатманг',
    },
  },
  'number-contents-changed': {
    severity: 'error',
    text: {
      en: 'this letter already has number {number} of {date}, ⟦in another script (issued with --script {script})⟧⟦with other contents: {differences}⟧',
      ru: 'этому письму уже выдан номер {number} от {date}, ⟦но в другой письменности (выпущено с --script {script})⟧⟦но содержание было другим: {differences}⟧',
      uz: 'бу хатга {date} куни {number} рақами берилган, ⟦лекин бошқа ёзувда (--script {script} билан чиқарилган)⟧⟦лекин мазмуни бошқача эди: {differences}⟧',
    },
    hint: {
      en: '⟦to have it as it was issued: --script {script}; ⟧to void letter {number}: roadmap register void {number} --year {year} --reason "..."; to issue a second letter: --again',
      ru: '⟦чтобы получить его в выпущенном виде: --script {script}; ⟧чтобы аннулировать письмо {number}: roadmap register void {number} --year {year} --reason "..."; чтобы выпустить второе письмо: --again',
      uz: '⟦чиқарилган ҳолида олиш: --script {script}; ⟧{number}-сонли хатни бекор қилиш: roadmap register void {number} --year {year} --reason "..."; иккинчи хат чиқариш: --again',
    },
  },
  'number-date-order': {
    severity: 'warning',
    text: {
      en: 'number {number} of {date} comes after {other} of {otherDate}: the numbers are not in the order of their dates',
      ru: 'номер {number} от {date} идёт после {other} от {otherDate}: порядок номеров расходится с датами',
      uz: '{date} санали {number} рақами {otherDate} санали {other} рақамидан кейин келади: рақамлар тартиби саналарга мос эмас',
    },
    hint: {
      en: 'check both dates; if they are right, there is nothing to do',
      ru: 'проверьте обе даты; если они верны, ничего делать не нужно',
      uz: 'иккала санани текширинг; тўғри бўлса, ҳеч нарса қилиш керак эмас',
    },
  },
  'number-on-paper': {
    severity: 'warning',
    text: {
      en: 'the paper journal already has this letter to {recipient}: {paper} of {date}; {number} would be a second one',
      ru: 'в бумажном журнале уже есть это письмо адресату {recipient}: {paper} от {date}; письмо {number} было бы вторым',
      uz: '{recipient} қабул қилувчисига бу хат қоғоз қайд дафтарида бор: {date} санали {paper}; {number} иккинчиси бўлади',
    },
    hint: {
      en: 'if it is the same letter, do not send it; if its number has been given, void it: roadmap register void {number} --reason "…"',
      ru: 'если это то же письмо, не отправляйте его; если номер уже выдан, аннулируйте его: roadmap register void {number} --reason "…"',
      uz: 'агар бу ўша хатнинг ўзи бўлса, уни юборманг; рақам берилган бўлса, бекор қилинг: roadmap register void {number} --reason "…"',
    },
  },
  'number-second': {
    severity: 'warning',
    text: {
      en: 'the letter to {recipient} already has number {first}; {number} is given in addition',
      ru: 'у письма адресату {recipient} уже есть номер {first}; {number} выдаётся дополнительно',
      uz: '{recipient} қабул қилувчисига хатнинг {first} рақами бор; {number} унга қўшимча берилади',
    },
    hint: {
      en: 'to keep only {first}, remove --again; to void a letter: roadmap register void {first} --reason "..."',
      ru: 'чтобы остался только {first}, уберите --again; чтобы аннулировать письмо: roadmap register void {first} --reason "..."',
      uz: 'фақат {first} қолиши учун --again параметрини олиб ташланг; хатни бекор қилиш: roadmap register void {first} --reason "..."',
    },
  },
  'number-void-file': {
    severity: 'warning',
    text: {
      en: 'the file of the void letter {number} is still here',
      ru: 'файл аннулированного письма {number} всё ещё находится здесь',
      uz: 'бекор қилинган {number}-сонли хат файли ҳали ҳам шу ерда',
    },
    hint: {
      en: 'do not send it; leave it in place: the register counts on it as evidence',
      ru: 'не отправляйте его; оставьте на месте: журнал ссылается на него как на подтверждение',
      uz: 'уни юборманг; жойида қолдиринг: қайд дафтари унга далил сифатида таянади',
    },
  },
  'number-jump-too-far': {
    severity: 'error',
    text: {
      en: 'number {number} would leave {skipped} numbers unused; at most {most} may be left unused',
      ru: 'номер {number} оставил бы неиспользованными {skipped} номеров; пропустить можно не более {most}',
      uz: '{number} рақами {skipped} та рақамни ишлатилмай қолдирарди; кўпи билан {most} та рақамни ўтказиб юбориш мумкин',
    },
    hint: {
      en: 'check the number for a typo; the next one is {next}: --number {next}; record numbers used on paper first: roadmap register import FILE',
      ru: 'проверьте, нет ли опечатки; следующий номер: --number {next}; номера, использованные на бумаге, сначала внесите: roadmap register import ФАЙЛ',
      uz: 'рақамда хато йўқлигини текширинг; навбатдаги рақам: --number {next}; қоғозда ишлатилган рақамларни аввал киритинг: roadmap register import ФАЙЛ',
    },
  },
  'number-jump': {
    severity: 'warning',
    text: {
      en: 'number {number} leaves {from} to {to} unused',
      ru: 'номер {number} оставляет неиспользованными номера {from}–{to}',
      uz: '{number} рақами {from}–{to} рақамларини ишлатилмай қолдиради',
    },
    hint: {
      en: 'check the number for a typo; the skipped numbers can be taken only with --number',
      ru: 'проверьте, нет ли опечатки; пропущенные номера можно взять только через --number',
      uz: 'рақамда хато йўқлигини текширинг; ўтказиб юборилган рақамларни фақат --number билан олиш мумкин',
    },
  },
  'number-is-void': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is void: {note}',
      ru: 'номер {number} за {year} год аннулирован: {note}',
      uz: '{year} йилги {number} рақами бекор қилинган: {note}',
    },
    hint: {
      en: 'a void number is never used again, and its letter is not given out; to write the letter under a new number: roadmap letter generate … with its export',
      ru: 'аннулированный номер больше не используется, и письмо под ним не выдаётся; чтобы составить письмо под новым номером: roadmap letter generate … с его выгрузкой',
      uz: 'бекор қилинган рақам қайта ишлатилмайди, унинг хати ҳам берилмайди; хатни янги рақам билан тайёрлаш учун экспорти билан беринг: roadmap letter generate …',
    },
  },
  'number-issued-otherwise': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} was issued with another file: SHA-256 {kept}, now {sha256}',
      ru: 'номер {number} за {year} год выпущен с другим файлом: SHA-256 {kept}, сейчас {sha256}',
      uz: '{year} йилги {number} рақами бошқа файл билан чиқарилган: SHA-256 {kept}, ҳозир {sha256}',
    },
    hint: {
      en: 'get the issued file back: roadmap letter again {number} --year {year}',
      ru: 'верните выпущенный файл: roadmap letter again {number} --year {year}',
      uz: 'чиқарилган файлни қайтаринг: roadmap letter again {number} --year {year}',
    },
  },
  'number-not-given': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} was not given to a letter and cannot be issued',
      ru: 'номер {number} за {year} год не выдавался письму, поэтому его нельзя выпустить',
      uz: '{year} йилги {number} рақами хатга берилмаган, шунинг учун уни чиқариб бўлмайди',
    },
    hint: {
      en: 'to see the entry: roadmap register show {number} --year {year}',
      ru: 'посмотреть запись: roadmap register show {number} --year {year}',
      uz: 'қайдни кўриш: roadmap register show {number} --year {year}',
    },
  },
  'number-not-issued': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is only reserved: there is no letter yet that a corrected file could replace',
      ru: 'номер {number} за {year} год только зарезервирован: письма, которое можно заменить исправленным файлом, ещё нет',
      uz: '{year} йилги {number} рақами фақат захираланган: тузатилган файл билан алмаштириладиган хат ҳали йўқ',
    },
    hint: {
      en: 'run the command that makes the letter again: it will be written and issued',
      ru: 'повторите команду, которая создаёт письмо: оно будет записано и выпущено',
      uz: 'хатни тайёрлайдиган буйруқни қайта беринг: хат ёзилади ва чиқарилади',
    },
  },
  'number-import-double': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is already in the register: {other} of {date}',
      ru: 'номер {number} за {year} год уже есть в журнале: {other} от {date}',
      uz: '{year} йилги {number} рақами қайд дафтарида бор: {date} санали {other}',
    },
    hint: {
      en: 'delete the row from the file; nothing was imported (if each unit counts for itself: numbering.countPer: unit in roadmap.yaml)',
      ru: 'удалите строку из файла; ничего не внесено (если каждое подразделение ведёт свой счёт: numbering.countPer: unit в roadmap.yaml)',
      uz: 'қаторни файлдан ўчиринг; ҳеч нарса киритилмади (ҳар бир бўлинма алоҳида санаса: roadmap.yaml файлида numbering.countPer: unit)',
    },
  },
  'number-journal-double': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is in the file twice: {other} of {date} in row {line}',
      ru: 'номер {number} за {year} год указан в файле дважды: {other} от {date} в строке {line}',
      uz: '{year} йилги {number} рақами файлда икки марта учрайди: {line}-қаторда {date} санали {other}',
    },
    hint: {
      en: 'check in the paper journal which of the two rows is right; nothing was imported',
      ru: 'проверьте по бумажному журналу, какая из двух строк верна; ничего не внесено',
      uz: 'қайси қатор тўғрилигини қоғоз қайд дафтаридан аниқланг; ҳеч нарса киритилмади',
    },
  },
  'number-letter-altered': {
    severity: 'error',
    text: {
      en: 'the letter kept in {address} with SHA-256 {sha256} has been changed',
      ru: 'письмо с SHA-256 {sha256}, хранящееся в журнале {address}, изменено',
      uz: '{address} қайд дафтарида SHA-256 {sha256} билан сақланган хат ўзгартирилган',
    },
    hint: {
      en: 'put a good copy of the register back, or keep the file that was sent; then run: roadmap register verify --files',
      ru: 'верните исправную копию журнала или сохраните отправленный файл; затем: roadmap register verify --files',
      uz: 'қайд дафтарининг бузилмаган нусхасини қайтаринг ёки юборилган файлни сақланг; сўнг: roadmap register verify --files',
    },
  },
  'number-line-altered': {
    severity: 'error',
    text: {
      en: 'line {n} of the register was altered by hand: {what}',
      ru: 'строка {n} журнала изменена вручную: {what}',
      uz: 'қайд дафтарининг {n}-қатори қўлда ўзгартирилган: {what}',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-line-missing': {
    severity: 'error',
    text: {
      en: 'lines {from} to {to} of the register are missing before line {n} ({what})',
      ru: 'в журнале нет строк {from}–{to} перед строкой {n} ({what})',
      uz: 'қайд дафтарида {n}-қатордан ({what}) олдинги {from}–{to}-қаторлар йўқ',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-chain-broken': {
    severity: 'error',
    text: {
      en: 'line {n} of the register ({what}) does not follow line {before}: one of the two was rewritten or inserted',
      ru: 'строка {n} журнала ({what}) не продолжает строку {before}: одна из них переписана или вставлена',
      uz: 'қайд дафтарининг {n}-қатори ({what}) {before}-қаторнинг давоми эмас: бири қайта ёзилган ёки қўшилган',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-line-orphan': {
    severity: 'error',
    text: {
      en: 'line {n} of the register refers to a number that was never given: {what}',
      ru: 'строка {n} журнала относится к номеру, который не выдавался: {what}',
      uz: 'қайд дафтарининг {n}-қатори берилмаган рақамга тегишли: {what}',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-double': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} was given twice: in line {first} as {other} and in line {n}',
      ru: 'номер {number} за {year} год выдан дважды: в строке {first} как {other} и в строке {n}',
      uz: '{year} йилги {number} рақами икки марта берилган: {first}-қаторда {other} ва {n}-қаторда',
    },
    hint: {
      en: 'find out which letter was sent, and void the other: roadmap register void NUMBER --reason "..."',
      ru: 'выясните, какое письмо отправлено, и аннулируйте другое: roadmap register void НОМЕР --reason "..."',
      uz: 'қайси хат юборилганини аниқланг, иккинчисини бекор қилинг: roadmap register void РАҚАМ --reason "..."',
    },
  },
  'number-year-differs': {
    severity: 'error',
    text: {
      en: 'number {number} counts in {year}, but its letter is dated {date}',
      ru: 'номер {number} относится к {year} году, а письмо датировано {date}',
      uz: '{number} рақами {year} йилга тегишли, хат санаси эса {date}',
    },
    hint: {
      en: "the year of a number is the year of the letter's date; correct the date",
      ru: 'год номера — это год даты письма; исправьте дату',
      uz: 'рақамнинг йили – хат санасининг йили; санани тузатинг',
    },
  },
  'number-clock-back': {
    severity: 'warning',
    text: {
      en: 'line {n} of the register ({what}) was written at {at}, before the line above it ({earlier}): a clock was set back',
      ru: 'строка {n} журнала ({what}) записана {at}, раньше предыдущей ({earlier}): часы переведены назад',
      uz: 'қайд дафтарининг {n}-қатори ({what}) олдинги қатордан ({earlier}) аввал, {at} вақтида ёзилган: соат орқага сурилган',
    },
    hint: {
      en: 'check the clocks of the computers that write to the register; the numbers are not affected',
      ru: 'проверьте часы компьютеров, с которых пишут в журнал; на номера это не влияет',
      uz: 'қайд дафтарига ёзадиган компьютерлар соатини текширинг; рақамларга таъсири йўқ',
    },
  },
  'number-gap': {
    severity: 'warning',
    text: {
      en: 'file index {counter}, {year}: numbers {from} to {to} are missing without explanation',
      ru: 'дело {counter}, {year} год: пропуск номеров {from}–{to} ничем не объяснён',
      uz: '{counter} йиғмажилди, {year} йил: {from}–{to} рақамлари йўқлигининг сабаби кўрсатилмаган',
    },
    hint: {
      en: 'import the letters with these numbers: roadmap register import FILE',
      ru: 'внесите письма с этими номерами: roadmap register import ФАЙЛ',
      uz: 'шу рақамли хатларни киритинг: roadmap register import ФАЙЛ',
    },
  },
  'number-before-act': {
    severity: 'warning',
    text: {
      en: 'letter {number} is dated {date}, before the act of {act} that it carries out',
      ru: 'письмо {number} датировано {date}, раньше акта от {act}, который оно исполняет',
      uz: '{number}-сонли хат санаси {date}, у ўзи ижро этадиган {act} санали ҳужжатдан олдин',
    },
    hint: {
      en: 'check the date on the paper letter; one of the two dates is wrong',
      ru: 'сверьте дату с бумажным письмом; одна из двух дат неверна',
      uz: 'санани қоғоз хатдан текширинг; икки санадан бири нотўғри',
    },
  },
  'number-unfinished': {
    severity: 'warning',
    text: {
      en: 'number {number} of {year} ({date}, {recipient}) was given, but its letter was not finished',
      ru: 'номер {number} за {year} год ({date}, {recipient}) выдан, но письмо не завершено',
      uz: '{year} йилги {number} рақами ({date}, {recipient}) берилган, лекин хат якунланмаган',
    },
    hint: {
      en: 'run the same letter generate command again: it goes on with this number; or void it: roadmap register void {number} --year {year} --reason "..."',
      ru: 'повторите ту же команду letter generate: она продолжит с этим номером; или аннулируйте его: roadmap register void {number} --year {year} --reason "..."',
      uz: 'ўша letter generate буйруғини қайта беринг: у шу рақам билан давом этади; ёки рақамни бекор қилинг: roadmap register void {number} --year {year} --reason "..."',
    },
  },
  'number-letter-lost': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} is no longer kept in the register (SHA-256 {sha256})',
      ru: 'письмо {number} за {year} год больше не хранится в журнале (SHA-256 {sha256})',
      uz: '{year} йилги {number}-сонли хат қайд дафтарида сақланмай қолган (SHA-256 {sha256})',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-contents-lost': {
    severity: 'error',
    text: {
      en: 'the text of letter {number} of {year} is not the text that was kept',
      ru: 'сохранённый текст письма {number} за {year} год изменён',
      uz: '{year} йилги {number}-сонли хатнинг сақланган матни ўзгартирилган',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy: trust what is kept elsewhere, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верьте тому, что хранится отдельно от журнала',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг: қайд дафтарига эмас, алоҳида сақланганига таянинг',
    },
  },
  'number-head-unknown': {
    severity: 'error',
    text: {
      en: "the hash {head} is not in this register's chain",
      ru: 'хеша {head} нет в цепочке этого журнала',
      uz: '{head} хеши бу қайд дафтари занжирида йўқ',
    },
    hint: {
      en: 'check that the hash was copied right; if it was, lines were removed or this is an older copy of the register',
      ru: 'проверьте, верно ли переписан хеш; если верно, то строки удалены или это более старая копия журнала',
      uz: 'хеш тўғри кўчирилганини текширинг; тўғри бўлса, қаторлар ўчирилган ёки бу қайд дафтарининг эски нусхаси',
    },
  },
  'number-bad-date': {
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
  'number-short-year': {
    severity: 'error',
    text: {
      en: 'the year of “{value}” has only two digits',
      ru: 'год в «{value}» записан двумя цифрами',
      uz: '“{value}” санасида йил икки рақам билан ёзилган',
    },
    hint: {
      en: 'write the year in full: {form}',
      ru: 'укажите год полностью: {form}',
      uz: 'йилни тўлиқ ёзинг: {form}',
    },
  },
  'number-future-date': {
    severity: 'error',
    text: {
      en: '{value} is later than today ({today}): no paper letter can have this date yet',
      ru: '{value} позже сегодняшнего дня ({today}): бумажного письма с такой датой ещё нет',
      uz: '{value} бугунги санадан ({today}) кейин: бундай санали қоғоз хат ҳали йўқ',
    },
    hint: {
      en: 'check the date on the paper letter and correct it in the file',
      ru: 'проверьте дату по бумажному письму и исправьте её в файле',
      uz: 'санани қоғоз хатдан текшириб, файлда тузатинг',
    },
  },
  'number-file-missing': {
    severity: 'error',
    text: {
      en: 'the file of letter {number} of {year} was not found',
      ru: 'файл письма {number} за {year} год не найден',
      uz: '{year} йилги {number}-сонли хат файли топилмади',
    },
    hint: {
      en: 'write it again, byte for byte: roadmap letter again {number} --year {year}',
      ru: 'запишите его снова, байт в байт: roadmap letter again {number} --year {year}',
      uz: 'уни айнан қайта ёзинг: roadmap letter again {number} --year {year}',
    },
  },
  'number-file-altered': {
    severity: 'error',
    text: {
      en: 'the file does not match the letter issued as {number} of {year}',
      ru: 'файл не совпадает с письмом, выпущенным под номером {number} за {year} год',
      uz: 'файл {year} йилда {number} рақами билан чиқарилган хатга мос эмас',
    },
    hint: {
      en: 'move the changed file elsewhere and get the issued one back: roadmap letter again {number} --year {year}',
      ru: 'перенесите изменённый файл в другое место и верните выпущенный: roadmap letter again {number} --year {year}',
      uz: 'ўзгартирилган файлни бошқа жойга кўчиринг ва чиқарилган файлни қайтаринг: roadmap letter again {number} --year {year}',
    },
  },
  'number-file-unknown': {
    severity: 'warning',
    text: {
      en: 'this letter is not in the register',
      ru: 'этого письма нет в журнале',
      uz: 'бу хат қайд дафтарида йўқ',
    },
    hint: {
      en: 'if it was sent, the register may be an old copy: roadmap register verify; if it is a copy, move it elsewhere',
      ru: 'если оно отправлено, журнал может быть старой копией: roadmap register verify; если это копия, перенесите её в другое место',
      uz: 'у юборилган бўлса, қайд дафтари эски нусха бўлиши мумкин: roadmap register verify; бу нусха бўлса, бошқа жойга кўчиринг',
    },
  },
  'number-without-file': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} was not made by this program: no file is linked to it',
      ru: 'письмо {number} за {year} год создано не этой программой: связанного с ним файла нет',
      uz: '{year} йилги {number}-сонли хат бу дастурда тайёрланмаган: унга боғланган файл йўқ',
    },
    hint: {
      en: 'to see the entry: roadmap register show {number} --year {year}',
      ru: 'посмотреть запись: roadmap register show {number} --year {year}',
      uz: 'қайдни кўриш: roadmap register show {number} --year {year}',
    },
  },
}));
