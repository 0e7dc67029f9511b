import { messages } from './message.ts';

/** Numbers: what the register decides about them and what a check of it finds. */
export const numberMessages = messages({
  'number-unreadable': {
    severity: 'error',
    text: {
      en: '“{value}” is not a number of the outgoing register',
      ru: '«{value}» — не номер журнала исходящих документов',
      uz: '“{value}” – чиқиш қайд дафтарининг рақами эмас',
    },
    hint: {
      en: 'write unit, file index and serial: 01/3-19-09/1-73',
      ru: 'напишите индекс подразделения, индекс дела и порядковый номер: 01/3-19-09/1-73',
      uz: 'бўлинма индекси, йиғмажилд индекси ва тартиб рақамини ёзинг: 01/3-19-09/1-73',
    },
  },
  'number-unknown': {
    severity: 'error',
    text: {
      en: 'the register has no number {number}',
      ru: 'в журнале нет номера {number}',
      uz: 'қайд дафтарида {number} рақами йўқ',
    },
    hint: {
      en: 'see which numbers there are: roadmap register list',
      ru: 'посмотрите, какие номера есть: roadmap register list',
      uz: 'қайси рақамлар борлигини кўринг: roadmap register list',
    },
  },
  'number-several-fit': {
    severity: 'error',
    text: {
      en: '“{value}” does not say which letter is meant: {numbers}',
      ru: '«{value}» не указывает, какое письмо имеется в виду: {numbers}',
      uz: '“{value}” қайси хат экани аниқ эмас: {numbers}',
    },
    hint: {
      en: 'write the number in full and its year: {example}',
      ru: 'напишите номер полностью и его год: {example}',
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
      en: 'say which one is meant, for example: --year {example}',
      ru: 'укажите год, например: --year {example}',
      uz: 'йилини кўрсатинг, масалан: --year {example}',
    },
  },
  'number-taken': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is taken: {taken} of {date}, {recipient}',
      ru: 'номер {number} за {year} год занят: {taken} от {date}, {recipient}',
      uz: '{year} йилги {number} рақами банд: {taken}, {date}, {recipient}',
    },
    hint: {
      en: 'leave --number out and the next free number is given; to see the entry: roadmap register show {taken} --year {year}',
      ru: 'уберите --number, и будет выдан следующий свободный номер; посмотреть запись: roadmap register show {taken} --year {year}',
      uz: '--number кўрсатилмаса, навбатдаги бўш рақам берилади; қайдни кўриш: roadmap register show {taken} --year {year}',
    },
  },
  'number-used-on-paper': {
    severity: 'error',
    text: {
      en: 'number {number} is used: 1 to {last} of file {file} in {year} were given on paper',
      ru: 'номер {number} использован: номера 1–{last} дела {file} за {year} год выданы на бумаге',
      uz: '{number} рақами ишлатилган: {year} йилда {file} йиғмажилдининг 1–{last} рақамлари қоғозда берилган',
    },
    hint: {
      en: 'take a number above {last}, or bring the paper journal in: roadmap register import FILE',
      ru: 'возьмите номер больше {last} или внесите бумажный журнал: roadmap register import ФАЙЛ',
      uz: '{last} дан катта рақам олинг ёки қоғоз дафтарни киритинг: roadmap register import ФАЙЛ',
    },
  },
  'number-begins-at-one': {
    severity: 'warning',
    text: {
      en: '{number} would be the first number of file {file} in {year}; of the numbers used on paper only these are known: {known}',
      ru: '{number} стал бы первым номером дела {file} за {year} год; о бумажных номерах сказано только: {known}',
      uz: '{number} {year} йилда {file} йиғмажилдининг биринчи рақами бўлади; қоғозда берилганлардан фақат булар айтилган: {known}',
    },
    hint: {
      en: 'if numbers of {file} are used on paper already, say so first: roadmap register import JOURNAL, or roadmap register reserve --file {file} --count COUNT --note "…"',
      ru: 'если номера дела {file} уже заняты на бумаге, сначала внесите их: roadmap register import ЖУРНАЛ или roadmap register reserve --file {file} --count СКОЛЬКО --note "…"',
      uz: 'агар {file} рақамлари қоғозда ишлатилган бўлса, аввал уларни киритинг: roadmap register import ДАФТАР ёки roadmap register reserve --file {file} --count СОНИ --note "…"',
    },
  },
  'number-unit-differs': {
    severity: 'error',
    text: {
      en: 'number {number} does not fit the letter: its signatory and kind give {begins}-...',
      ru: 'номер {number} не подходит к письму: по подписанту и виду письма он начинается с {begins}-...',
      uz: '{number} рақами хатга мос эмас: имзоловчи ва хат турига кўра рақам {begins}-... билан бошланади',
    },
    hint: {
      en: 'choose the signatory of that unit with --signatory, or a number that begins with {begins}-',
      ru: 'выберите подписанта этого подразделения через --signatory или номер, начинающийся с {begins}-',
      uz: 'шу бўлинма имзоловчисини --signatory билан танланг ёки {begins}- билан бошланадиган рақам беринг',
    },
  },
  'number-key-has-number': {
    severity: 'error',
    text: {
      en: 'this letter already has number {number} of {year}; {wanted} was asked for',
      ru: 'у этого письма уже есть номер {number} за {year} год; запрошен {wanted}',
      uz: 'бу хатнинг {year} йилги {number} рақами бор; {wanted} сўралди',
    },
    hint: {
      en: 'leave --number out to keep {number}, or give a second number with --again',
      ru: 'уберите --number, чтобы оставить {number}, или выдайте второй номер через --again',
      uz: '{number} қолиши учун --number ни олиб ташланг ёки --again билан иккинчи рақам беринг',
    },
  },
  'number-key-twice': {
    severity: 'error',
    text: {
      en: 'two letters of this run are one and the same: {key}',
      ru: 'два письма этого запуска — одно и то же письмо: {key}',
      uz: 'ушбу буйруқдаги икки хат айнан битта хат: {key}',
    },
    hint: {
      en: 'take one of them out, or give each its own value in the column “key”',
      ru: 'уберите одно из них или дайте каждому своё значение в столбце «key»',
      uz: 'биттасини олиб ташланг ёки “key” устунида ҳар бирига алоҳида қиймат беринг',
    },
  },
  'number-asked-twice': {
    severity: 'error',
    text: {
      en: 'two letters of this run ask for number {number}',
      ru: 'два письма этого запуска просят номер {number}',
      uz: 'ушбу буйруқдаги икки хат {number} рақамини сўрамоқда',
    },
    hint: {
      en: 'give {number} to one of them and leave the other without a number',
      ru: 'оставьте {number} одному из них, второму номер не указывайте',
      uz: '{number} рақамини биттасига қолдиринг, иккинчисига рақам кўрсатманг',
    },
  },
  'number-contents-changed': {
    severity: 'error',
    text: {
      en: 'the same letter was given {number} on {date} already, with other contents: {differences}',
      ru: 'это письмо уже получило номер {number} от {date} с другим содержанием: {differences}',
      uz: 'шу хатга {date} куни {number} рақами бошқа мазмун билан берилган: {differences}',
    },
    hint: {
      en: 'if letter {number} is to be voided: roadmap register void {number} --year {year} --reason "..."; if a second letter is to go out: --again',
      ru: 'если письмо {number} не должно действовать: roadmap register void {number} --year {year} --reason "..."; если нужно второе письмо: --again',
      uz: '{number}-сонли хат бекор қилинса: roadmap register void {number} --year {year} --reason "..."; иккинчи хат керак бўлса: --again',
    },
  },
  'number-date-order': {
    severity: 'warning',
    text: {
      en: 'number {number} of {date} comes after {other} of {otherDate}: serials do not follow the dates',
      ru: 'номер {number} от {date} идёт после {other} от {otherDate}: порядок номеров расходится с датами',
      uz: '{date} даги {number} рақами {otherDate} даги {other} рақамидан кейин туради: рақамлар тартиби саналарга мос эмас',
    },
    hint: {
      en: 'check the date of both; if it is right, nothing is to be done',
      ru: 'проверьте обе даты; если они верны, ничего делать не нужно',
      uz: 'иккала санани текширинг; тўғри бўлса, ҳеч нарса қилиш шарт эмас',
    },
  },
  'number-on-paper': {
    severity: 'warning',
    text: {
      en: 'the paper journal has this letter to {recipient} already: {paper} of {date}; {number} would be a second one',
      ru: 'это письмо адресату {recipient} уже есть в бумажном журнале: {paper} от {date}; {number} было бы вторым',
      uz: '{recipient} қабул қилувчисига бу хат қоғоз қайд дафтарида бор: {date} даги {paper}; {number} иккинчи хат бўлади',
    },
    hint: {
      en: 'if it is the same letter, do not send it; if its number was given already, void it: roadmap register void {number} --reason "…"',
      ru: 'если это то же письмо, не отправляйте его; если номер уже дан, аннулируйте: roadmap register void {number} --reason "…"',
      uz: 'агар бу ўша хат бўлса, юборманг; рақам берилган бўлса, бекор қилинг: roadmap register void {number} --reason "…"',
    },
  },
  'number-second': {
    severity: 'warning',
    text: {
      en: 'the letter to {recipient} has number {first} already; {number} is given beside it',
      ru: 'у письма адресату {recipient} уже есть номер {first}; {number} выдаётся ещё одним',
      uz: '{recipient} қабул қилувчисига хатнинг {first} рақами бор; {number} унга қўшимча берилади',
    },
    hint: {
      en: 'to keep {first} alone, leave --again out; a letter that is to be voided: roadmap register void {first} --reason "..."',
      ru: 'чтобы остался только {first}, уберите --again; если письмо не должно действовать: roadmap register void {first} --reason "..."',
      uz: 'фақат {first} қолиши учун --again ни олиб ташланг; хат бекор қилинса: roadmap register void {first} --reason "..."',
    },
  },
  'number-void-file': {
    severity: 'warning',
    text: {
      en: 'the file of the void letter {number} is still here',
      ru: 'файл аннулированного письма {number} всё ещё лежит здесь',
      uz: 'бекор қилинган {number}-сонли хат файли ҳали ҳам шу ерда ётибди',
    },
    hint: {
      en: 'do not send it; leave it where it is, the register keeps it as a proof',
      ru: 'не отправляйте его; оставьте на месте: журнал хранит его как доказательство',
      uz: 'уни юборманг; жойида қолдиринг: қайд дафтари уни далил сифатида сақлайди',
    },
  },
  'number-jump-too-far': {
    severity: 'error',
    text: {
      en: 'number {number} would leave {skipped} numbers unused; at most {most} may be left unused',
      ru: 'номер {number} оставил бы неиспользованными {skipped} номеров; пропустить можно не более {most}',
      uz: '{number} рақами {skipped} та рақамни ишлатилмаган ҳолда қолдиради; кўпи билан {most} тасини ўтказиб юбориш мумкин',
    },
    hint: {
      en: 'check the number for a slip; the next one is {next}: --number {next}; numbers used on paper are recorded first: roadmap register import',
      ru: 'проверьте, нет ли описки; следующий номер: --number {next}; номера, занятые на бумаге, сначала внесите: roadmap register import',
      uz: 'рақамда хато йўқлигини текширинг; навбатдаги рақам: --number {next}; қоғозда ишлатилган рақамларни аввал киритинг: roadmap register import',
    },
  },
  'number-jump': {
    severity: 'warning',
    text: {
      en: 'number {number} leaves {from} to {to} unused',
      ru: 'номер {number} оставляет неиспользованными {from}–{to}',
      uz: '{number} рақами {from}–{to} рақамларини ишлатилмаган ҳолда қолдиради',
    },
    hint: {
      en: 'check the number for a slip; numbers in between stay free only for --number',
      ru: 'проверьте, нет ли описки; пропущенные номера можно будет взять только через --number',
      uz: 'рақамда хато йўқлигини текширинг; ўтказиб юборилган рақамлар фақат --number билан олинади',
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
      en: 'a void number is never used again; run the letter again and it gets a new one',
      ru: 'аннулированный номер больше не используется; запустите письмо снова, и оно получит новый',
      uz: 'бекор қилинган рақам қайта ишлатилмайди; хатни қайта тайёрланг, янги рақам берилади',
    },
  },
  'number-issued-otherwise': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} was issued with another file: {kept}, now {sha256}',
      ru: 'номер {number} за {year} год выдан с другим файлом: {kept}, сейчас {sha256}',
      uz: '{year} йилги {number} рақами бошқа файл билан берилган: {kept}, ҳозир {sha256}',
    },
    hint: {
      en: 'get the issued file back: roadmap letter again {number} --year {year}',
      ru: 'верните выданный файл: roadmap letter again {number} --year {year}',
      uz: 'берилган файлни қайтаринг: roadmap letter again {number} --year {year}',
    },
  },
  'number-not-given': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} was not given to a letter, so it cannot be issued',
      ru: 'номер {number} за {year} год не выдавался письму, выпустить его нельзя',
      uz: '{year} йилги {number} рақами хатга берилмаган, шунинг учун чиқариб бўлмайди',
    },
    hint: {
      en: 'see the entry: roadmap register show {number} --year {year}',
      ru: 'посмотрите запись: roadmap register show {number} --year {year}',
      uz: 'қайдни кўринг: roadmap register show {number} --year {year}',
    },
  },
  'number-not-issued': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is only reserved: there is no letter yet that another file could replace',
      ru: 'номер {number} за {year} год только зарезервирован: письма, которое можно заменить другим файлом, ещё нет',
      uz: '{year} йилги {number} рақами фақат захираланган: ўрнига бошқа файл олинадиган хат ҳали йўқ',
    },
    hint: {
      en: 'run the command that prepares the letter again, and it is written and issued',
      ru: 'повторите команду, которая готовит письмо: оно будет записано и выпущено',
      uz: 'хатни тайёрлайдиган буйруқни такрорланг: хат ёзилади ва чиқарилади',
    },
  },
  'number-import-double': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is in the register already: {other} of {date}',
      ru: 'номер {number} за {year} год уже есть в журнале: {other} от {date}',
      uz: '{year} йилги {number} рақами қайд дафтарида бор: {date} даги {other}',
    },
    hint: {
      en: 'take the line out of the file; nothing was imported (where each unit counts for itself: numbering.countPer: unit in roadmap.yaml)',
      ru: 'уберите строку из файла; ничего не внесено (если каждое подразделение считает отдельно: numbering.countPer: unit в roadmap.yaml)',
      uz: 'қаторни файлдан олиб ташланг; ҳеч нарса киритилмади (ҳар бир бўлинма алоҳида санаса: roadmap.yaml файлида numbering.countPer: unit)',
    },
  },
  'number-journal-double': {
    severity: 'error',
    text: {
      en: 'number {number} of {year} is in the file twice: {other} of {date} in row {line}',
      ru: 'номер {number} за {year} год указан в файле дважды: {other} от {date} в строке {line}',
      uz: '{year} йилги {number} рақами файлда икки марта учрайди: {line}-қаторда {date} даги {other}',
    },
    hint: {
      en: 'find in the paper journal which of the two is right; nothing was imported',
      ru: 'найдите в бумажном журнале, какая из двух строк верна; ничего не внесено',
      uz: 'қоғоз дафтардан қайси бири тўғрилигини аниқланг; ҳеч нарса киритилмади',
    },
  },
  'number-letter-altered': {
    severity: 'error',
    text: {
      en: 'the letter kept in {address} with SHA-256 {sha256} is no longer those bytes',
      ru: 'письмо с SHA-256 {sha256}, хранящееся в журнале {address}, изменено',
      uz: '{address} да SHA-256 {sha256} билан сақланган хат энди ўша байтлар эмас',
    },
    hint: {
      en: 'put a good copy of the register back, or keep the file that was sent; see: roadmap register verify --files',
      ru: 'верните исправную копию журнала или сохраните отправленный файл; см.: roadmap register verify --files',
      uz: 'қайд дафтарининг бузилмаган нусхасини қайтаринг ёки юборилган файлни сақланг; қаранг: roadmap register verify --files',
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
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
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
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
    },
  },
  'number-chain-broken': {
    severity: 'error',
    text: {
      en: 'line {n} of the register ({what}) does not follow line {before}: one of the two was rewritten or put in',
      ru: 'строка {n} журнала ({what}) не продолжает строку {before}: одна из них переписана или вставлена',
      uz: 'қайд дафтарининг {n}-қатори ({what}) {before}-қаторнинг давоми эмас: бири қайта ёзилган ёки қўшилган',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
    },
  },
  'number-line-orphan': {
    severity: 'error',
    text: {
      en: 'line {n} of the register speaks of a number that was never given: {what}',
      ru: 'строка {n} журнала говорит о номере, который не выдавался: {what}',
      uz: 'қайд дафтарининг {n}-қатори берилмаган рақам ҳақида: {what}',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
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
      en: 'number {number} counts in {year} but its letter is of {date}',
      ru: 'номер {number} относится к {year} году, а письмо датировано {date}',
      uz: '{number} рақами {year} йилга тегишли, хат санаси эса {date}',
    },
    hint: {
      en: "the year of a number is the year of the letter's date; correct the date",
      ru: 'год номера — это год даты письма; исправьте дату',
      uz: 'рақамнинг йили – хат санасининг йили; санани тўғриланг',
    },
  },
  'number-clock-back': {
    severity: 'warning',
    text: {
      en: 'line {n} of the register ({what}) was written at {at}, before the line above it ({earlier}): a clock was set back',
      ru: 'строка {n} журнала ({what}) записана {at}, раньше предыдущей ({earlier}): часы переводили назад',
      uz: 'қайд дафтарининг {n}-қатори ({what}) {at} да, олдинги қатордан ({earlier}) аввал ёзилган: соат орқага сурилган',
    },
    hint: {
      en: 'check the clock of the machines that write to the register; numbers are not affected',
      ru: 'проверьте часы машин, которые пишут в журнал; на номера это не влияет',
      uz: 'қайд дафтарига ёзадиган компьютерлар соатини текширинг; рақамларга таъсири йўқ',
    },
  },
  'number-gap': {
    severity: 'warning',
    text: {
      en: 'file {counter}, {year}: nothing explains the missing numbers {from} to {to}',
      ru: 'дело {counter}, {year} год: отсутствие номеров {from}–{to} ничем не объяснено',
      uz: '{counter} йиғмажилди, {year} йил: {from}–{to} рақамлари нега йўқлиги номаълум',
    },
    hint: {
      en: 'bring the letters that have them in: roadmap register import FILE',
      ru: 'внесите письма с этими номерами: roadmap register import ФАЙЛ',
      uz: 'шу рақамли хатларни киритинг: roadmap register import ФАЙЛ',
    },
  },
  'number-before-act': {
    severity: 'warning',
    text: {
      en: 'letter {number} of {date} carries out an act of {act}: it is older than the act',
      ru: 'письмо {number} от {date} исполняет акт от {act}: оно старше самого акта',
      uz: '{date} даги {number}-сонли хат {act} даги ҳужжат ижросига оид: хат ҳужжатдан олдин чиққан',
    },
    hint: {
      en: 'look the date up on the paper letter; one of the two dates is wrong',
      ru: 'сверьте дату с бумажным письмом; одна из двух дат неверна',
      uz: 'санани қоғоз хатдан текширинг; икки санадан бири хато',
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
      en: 'run the same letter generate again: it goes on with this number; or roadmap register void {number} --year {year} --reason "..."',
      ru: 'запустите ту же команду letter generate: она продолжит с этим номером; или roadmap register void {number} --year {year} --reason "..."',
      uz: 'ўша letter generate буйруғини такрорланг: у шу рақам билан давом этади; ёки roadmap register void {number} --year {year} --reason "..."',
    },
  },
  'number-letter-lost': {
    severity: 'error',
    text: {
      en: 'the letter {number} of {year} is no longer kept in the register (SHA-256 {sha256})',
      ru: 'письмо {number} за {year} год больше не хранится в журнале (SHA-256 {sha256})',
      uz: '{year} йилги {number}-сонли хат қайд дафтарида сақланмай қолган (SHA-256 {sha256})',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
    },
  },
  'number-contents-lost': {
    severity: 'error',
    text: {
      en: 'the text of letter {number} of {year} is no longer what was kept',
      ru: 'текст письма {number} за {year} год уже не тот, что был сохранён',
      uz: '{year} йилги {number}-сонли хатнинг сақланган матни энди аввалгидек эмас',
    },
    hint: {
      en: 'compare with the paper letters and the last good copy; what is kept elsewhere decides, not this register',
      ru: 'сверьте с бумажными письмами и последней исправной копией; верить следует тому, что хранится отдельно',
      uz: 'қоғоз хатлар ва охирги бузилмаган нусха билан солиштиринг; алоҳида сақланган нусха ҳал қилади',
    },
  },
  'number-head-unknown': {
    severity: 'error',
    text: {
      en: "the head {head} is not in this register's chain",
      ru: 'отметки {head} нет в цепочке этого журнала',
      uz: '{head} белгиси бу қайд дафтари занжирида йўқ',
    },
    hint: {
      en: 'check the copied hash; if it is right, lines were removed or this is an older copy',
      ru: 'проверьте переписанный хеш; если он верен, строки удалены или это более старая копия',
      uz: 'кўчирилган хешни текширинг; у тўғри бўлса, қаторлар ўчирилган ёки бу эски нусха',
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
      ru: 'пишите в виде ДД.ММ.ГГГГ, например 08.08.2022',
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
      ru: 'запишите год полностью: {form}',
      uz: 'йилни тўлиқ ёзинг: {form}',
    },
  },
  'number-future-date': {
    severity: 'error',
    text: {
      en: '{value} is later than today ({today}): no paper letter can have it yet',
      ru: '{value} позже сегодняшнего дня ({today}): бумажного письма с такой датой ещё нет',
      uz: '{value} бугундан ({today}) кейинги сана: бундай санали қоғоз хат ҳали йўқ',
    },
    hint: {
      en: 'take the date from the paper letter and correct it in the file',
      ru: 'сверьте дату с бумажным письмом и исправьте в файле',
      uz: 'санани қоғоз хатдан текшириб, файлда тўғриланг',
    },
  },
  'number-file-missing': {
    severity: 'error',
    text: {
      en: 'the file of letter {number} of {year} is not there',
      ru: 'файла письма {number} за {year} год нет',
      uz: '{year} йилги {number}-сонли хат файли йўқ',
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
      en: 'the file is not the letter that was issued as {number} of {year}',
      ru: 'файл — не то письмо, которое выпущено под номером {number} за {year} год',
      uz: 'файл {year} йилда {number} рақами билан чиқарилган хат эмас',
    },
    hint: {
      en: 'move the changed file away and get the issued one back: roadmap letter again {number} --year {year}',
      ru: 'уберите изменённый файл и верните выпущенный: roadmap letter again {number} --year {year}',
      uz: 'ўзгартирилган файлни олиб қўйинг ва асл хатни қайтаринг: roadmap letter again {number} --year {year}',
    },
  },
  'number-file-unknown': {
    severity: 'warning',
    text: {
      en: 'there is a letter here that the register does not know',
      ru: 'здесь лежит письмо, которого нет в журнале',
      uz: 'бу ерда қайд дафтарида йўқ хат ётибди',
    },
    hint: {
      en: 'if it was sent, the register may be an old copy: roadmap register verify; if it is a copy, move it elsewhere',
      ru: 'если оно отправлено, журнал может быть старой копией: roadmap register verify; если это копия, уберите её',
      uz: 'юборилган бўлса, қайд дафтари эски нусха бўлиши мумкин: roadmap register verify; нусха бўлса, бошқа жойга олинг',
    },
  },
  'number-without-file': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} was not written by this program: no file is tied to it',
      ru: 'письмо {number} за {year} год написано не этой программой: файл с ним не связан',
      uz: '{year} йилги {number}-сонли хат бу дастурда ёзилмаган: унга файл боғланмаган',
    },
    hint: {
      en: 'see the entry: roadmap register show {number} --year {year}',
      ru: 'посмотрите запись: roadmap register show {number} --year {year}',
      uz: 'қайдни кўринг: roadmap register show {number} --year {year}',
    },
  },
});
