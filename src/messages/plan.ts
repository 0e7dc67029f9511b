import { messages } from './message.ts';

/** What prevents letters from being planned. */
export const planMessages = messages(() => ({
  'plan-unknown-kind': {
    severity: 'error',
    text: {
      en: 'there is no letter kind “{kind}”',
      ru: 'вида письма «{kind}» нет',
      uz: '“{kind}” деган хат тури йўқ',
    },
    hint: {
      en: 'nearest: {known}; all kinds: roadmap letter kinds',
      ru: 'ближайший: {known}; все виды: roadmap letter kinds',
      uz: 'энг яқини: {known}; барча турлар: roadmap letter kinds',
    },
  },
  'plan-unknown-recipient': {
    severity: 'error',
    text: {
      en: 'recipients.csv has no recipient “{code}”',
      ru: 'в recipients.csv нет адресата «{code}»',
      uz: 'recipients.csv файлида “{code}” қабул қилувчиси йўқ',
    },
    hint: {
      en: '⟦did you mean {near}? ⟧known codes: {known}',
      ru: '⟦ближайший код: {near}; ⟧известные коды: {known}',
      uz: '⟦энг яқини: {near}; ⟧мавжуд кодлар: {known}',
    },
  },
  'plan-recipient-not-valid': {
    severity: 'error',
    text: {
      en: 'recipient {code} is not valid on {date} (valid: {from} – {to})',
      ru: 'адресат {code} не действует на {date} (срок действия: {from} – {to})',
      uz: '{code} қабул қилувчиси {date} куни амалда эмас (амалда: {from} – {to})',
    },
    hint: {
      en: '⟦write to its successor: --to {successor}; or ⟧choose another with --to, another --date, or correct the days in {file}',
      ru: '⟦укажите правопреемника: --to {successor}; или ⟧выберите другого адресата (--to), другую дату (--date) либо исправьте даты в {file}',
      uz: '⟦ворисини кўрсатинг: --to {successor}; ёки ⟧--to билан бошқа қабул қилувчини, --date билан бошқа санани танланг ёхуд {file} файлидаги саналарни тузатинг',
    },
  },
  'plan-recipient-not-allowed': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} do not go to {code}',
      ru: 'письма вида {kind} не направляются адресату {code}',
      uz: '{kind} туридаги хат {code} қабул қилувчисига юборилмайди',
    },
    hint: {
      en: 'possible recipients: {allowed}',
      ru: 'возможные адресаты: {allowed}',
      uz: 'юборилиши мумкин бўлган қабул қилувчилар: {allowed}',
    },
  },
  'plan-body-not-overdue': {
    severity: 'error',
    text: {
      en: 'the export has no state body with the code “{code}” that has overdue datasets or datasets not placed',
      ru: 'в выгрузке нет госоргана с кодом «{code}», у которого есть просроченные или неразмещённые наборы',
      uz: 'экспортда муддати ўтган ёки жойлаштирилмаган тўпламлари бор “{code}” кодли давлат органи йўқ',
    },
    hint: {
      en: '⟦it goes on as {successor}: --to {successor}; ⟧state bodies with such datasets: {known}',
      ru: '⟦его правопреемник – {successor}: --to {successor}; ⟧госорганы с такими наборами: {known}',
      uz: '⟦унинг вориси – {successor}: --to {successor}; ⟧шундай тўпламлари бор давлат органлари: {known}',
    },
  },
  'plan-body-gone': {
    severity: 'error',
    text: {
      en: '{agency} does not exist on {date}, the date of the letter (valid: {from} – {to})',
      ru: 'на {date}, дату письма, госоргана {agency} нет (срок действия: {from} – {to})',
      uz: 'хат санасида, {date} куни, {agency} давлат органи амалда эмас (амалда: {from} – {to})',
    },
    hint: {
      en: '⟦take an export as of the date of the letter, where it goes on as {now}⟧⟦no successor is known on {none}: choose others with --to, or name the successor in agencies.csv⟧',
      ru: '⟦возьмите выгрузку на дату письма: теперь это {now}⟧⟦правопреемник на {none} не указан: выберите других адресатов (--to) или укажите правопреемника в agencies.csv⟧',
      uz: '⟦хат санасидаги экспортни олинг: энди бу – {now}⟧⟦{none} куни вориси кўрсатилмаган: --to билан бошқаларни танланг ёки agencies.csv файлида ворисини кўрсатинг⟧',
    },
  },
  'plan-nobody-overdue': {
    severity: 'warning',
    text: {
      en: 'no state body has overdue datasets or datasets not placed: no letter of kind {kind} is needed',
      ru: 'ни у одного госоргана нет просроченных или неразмещённых наборов: письма вида {kind} не нужны',
      uz: 'ҳеч бир давлат органида муддати ўтган ёки жойлаштирилмаган тўплам йўқ: {kind} туридаги хат керак эмас',
    },
    hint: {
      en: 'there is nothing to do; if you expected letters, check the figures: roadmap monitor summary EXPORT',
      ru: 'ничего делать не нужно; если вы ожидали писем, проверьте показатели: roadmap monitor summary ВЫГРУЗКА',
      uz: 'ҳеч нарса қилиш керак эмас; хат кутилган бўлса, кўрсаткичларни текширинг: roadmap monitor summary ЭКСПОРТ',
    },
  },
  'plan-previous-no-day': {
    severity: 'error',
    text: {
      en: 'the earlier export has no as-of date',
      ru: 'в более ранней выгрузке нет отчётной даты',
      uz: 'олдинги экспортда ҳолат санаси кўрсатилмаган',
    },
    hint: {
      en: 'write the date above its headings, for example: 2022 йил 8 июль ҳолатига',
      ru: 'укажите дату над её заголовками, например: 2022 йил 8 июль ҳолатига',
      uz: 'сарлавҳалар устида санани ёзинг, масалан: 2022 йил 8 июль ҳолатига',
    },
  },
  'plan-previous-not-before': {
    severity: 'error',
    text: {
      en: 'the earlier export is as of {day}, which is not before {asOf}',
      ru: 'более ранняя выгрузка дана на {day}, а это не раньше {asOf}',
      uz: 'олдинги экспорт {day} ҳолатига, бу сана {asOf} санасидан олдин эмас',
    },
    hint: {
      en: 'give the newer export as the main one and the older one with --previous',
      ru: 'укажите новую выгрузку как основную, а прежнюю — через --previous',
      uz: 'янги экспортни асосий қилиб, эскисини --previous билан кўрсатинг',
    },
  },
  'plan-previous-twice': {
    severity: 'error',
    text: {
      en: 'two earlier exports are as of {day}',
      ru: 'две более ранние выгрузки даны на {day}',
      uz: '{day} ҳолатига иккита олдинги экспорт берилган',
    },
    hint: {
      en: 'remove one of the two',
      ru: 'уберите одну из двух',
      uz: 'иккисидан бирини олиб ташланг',
    },
  },
  'plan-no-latin-words': {
    severity: 'warning',
    text: {
      en: '{file} has no Latin spelling for {code} ({columns}): it was converted by rule',
      ru: 'в {file} нет написания латиницей для {code} ({columns}): оно получено по правилам',
      uz: '{file} файлида “{code}” учун лотинча ёзилиши йўқ ({columns}): у қоида бўйича ёзилди',
    },
    hint: {
      en: 'check the letter, and fill in the column if the official spelling is different',
      ru: 'проверьте письмо и заполните столбец, если официальное написание другое',
      uz: 'хатни текширинг; расмий ёзилиши бошқача бўлса, устунни тўлдиринг',
    },
  },
  'plan-no-file-index': {
    severity: 'error',
    text: {
      en: 'nomenclature.csv has no file “{code}” on {date} for letters of kind {kind}',
      ru: 'в nomenclature.csv на {date} нет дела «{code}» для писем вида {kind}',
      uz: 'nomenclature.csv файлида {date} куни {kind} туридаги хатлар учун “{code}” йиғмажилди йўқ',
    },
    hint: {
      en: 'add a row with this code that is valid on that day, or name another code in letter.yaml; known codes: {known}',
      ru: 'добавьте строку с этим кодом, действующую в этот день, или укажите другой код в letter.yaml; известные коды: {known}',
      uz: 'шу код билан ўша куни амалда бўлган қатор қўшинг ёки letter.yaml файлида бошқа кодни кўрсатинг; мавжуд кодлар: {known}',
    },
  },
  'plan-body-followed': {
    severity: 'warning',
    text: {
      en: '{before} is now {after}: its earlier figures are counted under the new name',
      ru: '{before} теперь называется {after}: прежние показатели учтены под новым названием',
      uz: '{before} энди {after} деб аталади: олдинги кўрсаткичлар янги ном билан ҳисобга олинди',
    },
    hint: {
      en: 'if that is wrong, correct the dates and the successor in agencies.csv',
      ru: 'если это неверно, исправьте даты и правопреемника в agencies.csv',
      uz: 'нотўғри бўлса, agencies.csv файлида саналар ва ворисни тузатинг',
    },
  },
  'plan-unknown-member': {
    severity: 'error',
    text: {
      en: 'agencies.csv has no state body with the code {code}, a member of {group}',
      ru: 'в agencies.csv нет госоргана с кодом {code}, входящего в {group}',
      uz: 'agencies.csv файлида {group} гуруҳига кирган {code} кодли давлат органи йўқ',
    },
    hint: {
      en: 'correct the code (nearest: {known}), or give the row a name and a dative of its own',
      ru: 'исправьте код (ближайший: {known}) или укажите в этой строке название и его дательный падеж',
      uz: 'кодни тузатинг (энг яқини: {known}) ёки қаторнинг ўзида ном ва унинг жўналиш келишигидаги шаклини ёзинг',
    },
  },
  'plan-member-not-valid': {
    severity: 'error',
    text: {
      en: '{name} ({code}) is not valid on {day} (valid: {from} – {to})',
      ru: '{name} ({code}) не действует на {day} (срок действия: {from} – {to})',
      uz: '{name} ({code}) {day} куни амалда эмас (амалда: {from} – {to})',
    },
    hint: {
      en: 'enter the last day of its membership in groups.csv (column to), or its successor in agencies.csv (column successor)',
      ru: 'укажите в groups.csv последний день членства (столбец to) или в agencies.csv — правопреемника (столбец successor)',
      uz: 'groups.csv файлида аъзоликнинг охирги кунини (to устуни) ёки agencies.csv файлида ворисини (successor устуни) ёзинг',
    },
  },
  'plan-group-empty': {
    severity: 'error',
    text: {
      en: 'by groups.csv {group} has no members on {day}',
      ru: 'по groups.csv на {day} в {group} нет ни одного участника',
      uz: 'groups.csv бўйича {day} куни {group} гуруҳида бирорта ҳам аъзо йўқ',
    },
    hint: {
      en: 'add a row for each member of that day, or correct the dates of the rows that are there',
      ru: 'добавьте строки участников, действующие в этот день, или исправьте даты имеющихся строк',
      uz: 'ўша куни амалда бўлган аъзолар қаторларини қўшинг ёки мавжуд қаторлар саналарини тузатинг',
    },
  },
  'plan-members-followed': {
    severity: 'warning',
    text: {
      en: 'members of {group} that have become other state bodies: {count} ({names}); {was} is now {now}',
      ru: 'участники {group}, преобразованные в другие госорганы: {count} ({names}); {was} теперь {now}',
      uz: '{group} гуруҳининг бошқа давлат органига айланган аъзолари: {count} та ({names}); {was} энди {now}',
    },
    hint: {
      en: 'check the mailing list; then end these rows in groups.csv (column to) and add the successors',
      ru: 'проверьте рассылку; затем укажите в groups.csv дату окончания этих строк (столбец to) и добавьте правопреемников',
      uz: 'юбориш рўйхатини текширинг, сўнг groups.csv файлида бу қаторларга тугаш санасини ёзинг (to устуни) ва ворисларини қўшинг',
    },
  },
  'plan-group-count': {
    severity: 'warning',
    text: {
      en: 'the letter says “{name}”, but by groups.csv {group} has {count} members on {day}, not {said}',
      ru: 'в письме указано «{name}», но по groups.csv на {day} в {group} участников {count}, а не {said}',
      uz: 'хатда “{name}” дейилган, groups.csv бўйича эса {day} куни {group} гуруҳида {said} та эмас, {count} та аъзо бор',
    },
    hint: {
      en: 'correct the members in groups.csv, or the name and dative of {group} in recipients.csv (a new row from that day)',
      ru: 'исправьте участников в groups.csv либо название и дательный падеж {group} в recipients.csv (новая строка с этого дня)',
      uz: 'groups.csv файлида аъзоларни ёки recipients.csv файлида {group} номи ва жўналиш келишигидаги шаклини тузатинг (шу кундан янги қатор)',
    },
  },
  'plan-each-not-shared': {
    severity: 'error',
    text: {
      en: 'kind {kind} already gives each recipient its own letter and number: --each is only for circulars',
      ru: 'вид {kind} и так даёт каждому адресату отдельное письмо и номер: --each нужен только для циркуляров',
      uz: '{kind} тури ҳар бир қабул қилувчига алоҳида хат ва рақам беради: --each фақат циркуляр хатлар учун',
    },
    hint: {
      en: 'remove --each',
      ru: 'уберите --each',
      uz: '--each параметрини олиб ташланг',
    },
  },
  'plan-recipient-twice': {
    severity: 'error',
    text: {
      en: 'recipient {code} is named twice',
      ru: 'адресат {code} указан дважды',
      uz: '{code} қабул қилувчиси икки марта кўрсатилган',
    },
    hint: { en: 'name it once', ru: 'укажите его один раз', uz: 'уни бир марта кўрсатинг' },
  },
  'plan-no-dative': {
    severity: 'error',
    text: {
      en: 'agencies.csv has no dative for “{agency}” (column dative)',
      ru: 'в agencies.csv для «{agency}» не указан дательный падеж (столбец dative)',
      uz: 'agencies.csv файлида “{agency}” учун жўналиш келишигидаги шакл (dative устуни) ёзилмаган',
    },
    hint: {
      en: 'write the name in the dative in its row: {code};{agency};;… (for example: Адлия вазирлигига)',
      ru: 'укажите в его строке название в дательном падеже: {code};{agency};;… (например: Адлия вазирлигига)',
      uz: 'унинг қаторида номини жўналиш келишигида ёзинг: {code};{agency};;… (масалан: Адлия вазирлигига)',
    },
  },
  'plan-no-recipient': {
    severity: 'error',
    text: {
      en: 'by distribution.csv no letter of kind {kind} goes to anybody on {date}',
      ru: 'по distribution.csv письма вида {kind} на {date} никому не направляются',
      uz: 'distribution.csv бўйича {date} куни {kind} туридаги хат ҳеч кимга юборилмайди',
    },
    hint: {
      en: 'give recipients with --to CODE,CODE or add a row to distribution.csv: {kind};CODE;{date};',
      ru: 'укажите адресатов (--to КОД,КОД) или добавьте строку в distribution.csv: {kind};КОД;{date};',
      uz: 'қабул қилувчиларни --to КОД,КОД билан кўрсатинг ёки distribution.csv файлига қатор қўшинг: {kind};КОД;{date};',
    },
  },
  'plan-unknown-person': {
    severity: 'error',
    text: {
      en: '{file} has no code “{code}”',
      ru: 'в {file} нет кода «{code}»',
      uz: '{file} файлида “{code}” коди йўқ',
    },
    hint: { en: 'known codes: {known}', ru: 'известные коды: {known}', uz: 'мавжуд кодлар: {known}' },
  },
  'plan-person-not-valid': {
    severity: 'error',
    text: {
      en: '“{code}” in {file} is not valid on {date}',
      ru: '«{code}» из {file} не действует на {date}',
      uz: '{file} файлидаги “{code}” {date} куни амалда эмас',
    },
    hint: {
      en: 'valid that day: {known}',
      ru: 'действуют в этот день: {known}',
      uz: 'ўша куни амалда: {known}',
    },
  },
  'plan-nobody-valid': {
    severity: 'error',
    text: {
      en: 'nobody in {file} is valid on {date}',
      ru: 'в {file} никто не действует на {date}',
      uz: '{file} файлида {date} куни амалда бўлган шахс йўқ',
    },
    hint: {
      en: 'add a row that is valid on that day',
      ru: 'добавьте строку, действующую в этот день',
      uz: 'ўша куни амалда бўладиган қатор қўшинг',
    },
  },
  'plan-several-signatories': {
    severity: 'error',
    text: {
      en: 'two signatories are valid on {date}: {first} (row {firstLine}) and {second} (row {secondLine}); the number depends on the signatory',
      ru: 'на {date} действуют два подписанта: {first} (строка {firstLine}) и {second} (строка {secondLine}); от подписанта зависит номер',
      uz: '{date} куни икки имзоловчи амалда: {first} ({firstLine}-қатор) ва {second} ({secondLine}-қатор); рақам имзоловчига боғлиқ',
    },
    hint: {
      en: 'end one of the two rows in signatories.csv (column to), or choose: --signatory {first} (permanently: `defaults.signatory` in roadmap.yaml)',
      ru: 'укажите для одной из двух строк signatories.csv дату окончания (столбец to) или выберите: --signatory {first} (на постоянной основе: `defaults.signatory` в roadmap.yaml)',
      uz: 'signatories.csv файлида икки қатордан бирига тугаш санасини ёзинг (to устуни) ёки танланг: --signatory {first} (доимий: roadmap.yaml файлида `defaults.signatory`)',
    },
  },
  'plan-signatory-of-several': {
    severity: 'warning',
    text: {
      en: '{first} (row {firstLine}) signs, but {second} (row {secondLine}) is valid on {date} as well; the signatory decides the number',
      ru: 'подписывает {first} (строка {firstLine}), но на {date} действует и {second} (строка {secondLine}); от подписанта зависит номер',
      uz: '{first} ({firstLine}-қатор) имзолайди, лекин {date} куни {second} ({secondLine}-қатор) ҳам амалда; рақам имзоловчига боғлиқ',
    },
    hint: {
      en: 'end the row that no longer holds in signatories.csv (column to); leave both only where both of them sign',
      ru: 'завершите в signatories.csv строку, которая уже не действует (столбец to); обе оставляйте, только если подписывают оба',
      uz: 'signatories.csv файлида кучини йўқотган қаторни тугатинг (to устуни); иккаласи ҳам имзоласагина, икки қаторни қолдиринг',
    },
  },
  'plan-several-executors': {
    severity: 'warning',
    text: {
      en: 'several executors are valid on {date}: {known}; the letter will name the first',
      ru: 'на {date} действуют несколько исполнителей: {known}; в письме будет указан первый',
      uz: '{date} куни бир неча ижрочи амалда: {known}; хатда биринчиси кўрсатилади',
    },
    hint: {
      en: 'choose: --executor {first} (permanently: `defaults.executor` in roadmap.yaml)',
      ru: 'выберите: --executor {first} (на постоянной основе: `defaults.executor` в roadmap.yaml)',
      uz: 'танланг: --executor {first} (доимий: roadmap.yaml файлида `defaults.executor`)',
    },
  },
  'plan-same-figures': {
    severity: 'warning',
    text: {
      en: 'all figures of all {count} state bodies are the same as on {day}: this is most likely an old export under a new title',
      ru: 'все показатели всех госорганов ({count}) совпадают с показателями на {day}: вероятно, это старая выгрузка под новым названием',
      uz: 'барча {count} та давлат органининг барча кўрсаткичлари {day} ҳолатидаги билан бир хил: эҳтимол, бу янги номли эски экспорт',
    },
    hint: {
      en: 'check that the export is as of {asOf}; if not, download it from the portal again',
      ru: 'проверьте, что выгрузка дана на {asOf}; если нет, скачайте её с портала ещё раз',
      uz: 'экспорт {asOf} ҳолатига эканини текширинг; акс ҳолда уни порталдан қайта юклаб олинг',
    },
  },
  'plan-field-placeholder': {
    severity: 'error',
    text: {
      en: 'field “{name}” is not filled in yet: the letter would print “{value}”',
      ru: 'поле «{name}» ещё не заполнено: в письме будет напечатано «{value}»',
      uz: '“{name}” майдони ҳали тўлдирилмаган: хатда “{value}” деб чиқади',
    },
    hint: {
      en: 'write the real text in its place',
      ru: 'укажите вместо этого настоящий текст',
      uz: 'ўрнига ҳақиқий матнни ёзинг',
    },
  },
  'plan-sample-figures': {
    severity: 'error',
    text: {
      en: 'the figures are a sample (marked НАМУНА): they are made up and cannot go into a real letter',
      ru: 'показатели учебные (с пометкой НАМУНА): они вымышлены, и приводить их в настоящем письме нельзя',
      uz: 'кўрсаткичлар намуна учун (НАМУНА деб белгиланган): улар тўқима, уларни ҳақиқий хатда келтириб бўлмайди',
    },
    hint: {
      en: 'use the export from the portal; to practise: --draft, or a workspace with `practice: true` (roadmap init DIR --example)',
      ru: 'возьмите выгрузку с портала; для тренировки: --draft или рабочая папка с `practice: true` (roadmap init ПАПКА --example)',
      uz: 'порталдан олинган экспортни беринг; машқ қилиш учун: --draft ёки `practice: true` қатори бор иш папкаси (roadmap init ПАПКА --example)',
    },
  },
  'plan-date-ahead': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is {days} days after today ({today}); at most {most} are allowed",
      ru: 'дата письма {date} на {days} дн. позже сегодняшней ({today}); допускается не больше {most} дн.',
      uz: 'хат санаси {date} бугундан ({today}) {days} кун кейин; кўпи билан {most} кунга рухсат берилади',
    },
    hint: {
      en: 'check the day, month and year of --date; a letter with a later date is made on that day',
      ru: 'проверьте день, месяц и год в --date; письмо с более поздней датой создают в тот день',
      uz: '--date қийматидаги кун, ой ва йилни текширинг; кейинги санали хат ўша куни тайёрланади',
    },
  },
  'plan-figures-to-come': {
    severity: 'error',
    text: {
      en: 'the as-of date of the figures, {asOf}, is in the future (today is {today})',
      ru: 'отчётная дата показателей {asOf} ещё не наступила (сегодня {today})',
      uz: 'кўрсаткичларнинг ҳолат санаси {asOf} ҳали келмаган (бугун {today})',
    },
    hint: {
      en: 'give the right date of the figures: --as-of {today}, or correct the date in the export',
      ru: 'укажите верную отчётную дату: --as-of {today}, или исправьте дату в выгрузке',
      uz: 'тўғри ҳолат санасини кўрсатинг: --as-of {today}, ёки экспортдаги санани тузатинг',
    },
  },
  'plan-stale-figures': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is {days} days after the as-of date {asOf}; more than {most} most likely means an old export",
      ru: 'дата письма {date} на {days} дн. позже отчётной даты {asOf}; больше {most} дн. — вероятно, это старая выгрузка',
      uz: 'хат санаси {date} ҳолат санасидан ({asOf}) {days} кун кейин; {most} кундан ортиқ бўлса, бу эски экспорт бўлиши мумкин',
    },
    hint: {
      en: 'use the newest export; if these figures are meant, confirm it: --as-of {asOf}; if the letter has another date: --date {asOf}',
      ru: 'возьмите новую выгрузку; если нужны именно эти показатели, подтвердите: --as-of {asOf}; если у письма другая дата: --date {asOf}',
      uz: 'янги экспортни беринг; айнан шу кўрсаткичлар керак бўлса, тасдиқланг: --as-of {asOf}; хат санаси бошқа бўлса: --date {asOf}',
    },
  },
  'plan-never-to-recipient': {
    severity: 'warning',
    text: {
      en: 'by distribution.csv letters of kind {kind} never go to {code}',
      ru: 'по distribution.csv письма вида {kind} адресату {code} не направляются',
      uz: 'distribution.csv бўйича {kind} туридаги хат {code} қабул қилувчисига юборилмайди',
    },
    hint: {
      en: 'check --to; they go to: {known}',
      ru: 'проверьте --to; они направляются: {known}',
      uz: '--to қийматини текширинг; бу хатлар юборилади: {known}',
    },
  },
  'plan-distribution-ended': {
    severity: 'warning',
    text: {
      en: 'by distribution.csv letters of kind {kind} go to {code} only from {from} to {to}, not on {date}',
      ru: 'по distribution.csv письма вида {kind} направляются адресату {code} только в период {from} – {to}, но не {date}',
      uz: 'distribution.csv бўйича {kind} туридаги хат {code} қабул қилувчисига фақат {from} – {to} даврида юборилади, {date} куни эмас',
    },
    hint: {
      en: 'check --to and --date; on that day they go to: {known}',
      ru: 'проверьте --to и --date; в этот день они направляются: {known}',
      uz: '--to ва --date қийматларини текширинг; ўша куни бу хатлар юборилади: {known}',
    },
  },
  'plan-no-export': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} report figures, but no export was given',
      ru: 'письма вида {kind} содержат показатели, а выгрузка не указана',
      uz: '{kind} туридаги хатда кўрсаткичлар берилади, экспорт эса кўрсатилмаган',
    },
    hint: {
      en: 'put the export of the portal into exports/ and name it in the command⟦; the newest there: roadmap letter generate {newest} --kind {kind}⟧',
      ru: 'положите выгрузку портала в папку exports/ и укажите её в команде⟦; самая новая из имеющихся: roadmap letter generate {newest} --kind {kind}⟧',
      uz: 'портал экспортини exports/ папкасига қўйиб, буйруқда кўрсатинг⟦; бор экспортларнинг энг янгиси: roadmap letter generate {newest} --kind {kind}⟧',
    },
  },
  'plan-needless-export': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} report no figures, but an export was given',
      ru: 'письма вида {kind} не содержат показателей, а выгрузка указана',
      uz: '{kind} туридаги хатда кўрсаткичлар берилмайди, лекин экспорт кўрсатилган',
    },
    hint: {
      en: 'remove the export, or choose another kind with --kind',
      ru: 'уберите выгрузку или выберите другой вид (--kind)',
      uz: 'экспортни олиб ташланг ёки --kind билан бошқа турни танланг',
    },
  },
  'plan-wrong-level': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} need dataset rows, but this export has one row per state body',
      ru: 'письмам вида {kind} нужны строки по наборам, а в выгрузке по одной строке на госорган',
      uz: '{kind} туридаги хатга тўпламлар қаторлари керак, бу экспортда эса ҳар бир давлат органига битта қатор',
    },
    hint: {
      en: 'use the export by dataset',
      ru: 'возьмите выгрузку по наборам данных',
      uz: 'тўпламлар бўйича экспортни беринг',
    },
  },
  'plan-date-before-figures': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is before the as-of date {asOf}",
      ru: 'дата письма {date} раньше отчётной даты {asOf}',
      uz: 'хат санаси {date} ҳолат санасидан ({asOf}) олдин',
    },
    hint: {
      en: 'give --date {asOf} or later, or the right --as-of',
      ru: 'укажите --date {asOf} или позже либо верный --as-of',
      uz: '--date {asOf} ёки ундан кейинги санани ёхуд тўғри --as-of қийматини кўрсатинг',
    },
  },
  'plan-old-figures': {
    severity: 'warning',
    text: {
      en: "the letter's date {date} is {days} days after the as-of date {asOf}",
      ru: 'дата письма {date} на {days} дн. позже отчётной даты {asOf}',
      uz: 'хат санаси {date} ҳолат санасидан ({asOf}) {days} кун кейин',
    },
    hint: {
      en: 'if the letter has another date, give it: --date {asOf}',
      ru: 'если у письма другая дата, укажите её: --date {asOf}',
      uz: 'хат санаси бошқа бўлса, уни кўрсатинг: --date {asOf}',
    },
  },
  'plan-unknown-field': {
    severity: 'error',
    text: {
      en: 'kind {kind} has no field “{name}”',
      ru: 'у вида {kind} нет поля «{name}»',
      uz: '{kind} турида “{name}” майдони йўқ',
    },
    hint: {
      en: 'fields of this kind: {known}',
      ru: 'поля этого вида: {known}',
      uz: 'бу турнинг майдонлари: {known}',
    },
  },
  'plan-missing-field': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} need the field “{name}” ({label})',
      ru: 'для письма вида {kind} нужно указать поле «{name}» ({label})',
      uz: '{kind} туридаги хат учун “{name}” майдони керак ({label})',
    },
    hint: {
      en: 'give it: --set "{name}={example}"',
      ru: 'укажите: --set "{name}={example}"',
      uz: 'кўрсатинг: --set "{name}={example}"',
    },
  },
  'plan-bad-field': {
    severity: 'error',
    text: {
      en: 'field “{name}”: ⟦“{value}” is not accepted; expected: {wanted}⟧⟦there is no such day: {noDay}⟧',
      ru: 'поле «{name}»: ⟦значение «{value}» не подходит; ожидается: {wanted}⟧⟦такого дня нет в календаре: {noDay}⟧',
      uz: '“{name}” майдони: ⟦“{value}” тўғри келмайди; керакли кўриниш: {wanted}⟧⟦бундай сана йўқ: {noDay}⟧',
    },
    hint: {
      en: 'write it like this: --set "{name}={example}"',
      ru: 'укажите так: --set "{name}={example}"',
      uz: 'қуйидагича ёзинг: --set "{name}={example}"',
    },
  },
  'plan-day-too-early': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}, but it must be after {what} ({day})',
      ru: '«{name}» ({label}): {given}; нужен день позже, чем {what} ({day})',
      uz: '“{name}” ({label}) – {given}; у қуйидаги санадан кейин бўлиши керак: {what} ({day})',
    },
    hint: {
      en: "give a later day, or correct the letter's date with --date",
      ru: 'укажите более поздний день или исправьте дату письма: --date',
      uz: 'кейинроқ санани кўрсатинг ёки хат санасини тузатинг: --date',
    },
  },
  'plan-day-far': {
    severity: 'warning',
    text: {
      en: '“{name}” ({label}) is {given}, far from the letter’s date ({date})',
      ru: '«{name}» ({label}): {given}; это далеко от даты письма ({date})',
      uz: '“{name}” ({label}) – {given}; бу хат санасидан ({date}) анча узоқ',
    },
    hint: {
      en: 'check the year',
      ru: 'проверьте год',
      uz: 'йилни текширинг',
    },
  },
  'plan-day-too-far': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}, years away from the letter’s date ({date})',
      ru: '«{name}» ({label}): {given}; это на годы отличается от даты письма ({date})',
      uz: '“{name}” ({label}) – {given}; бу хат санасидан ({date}) бир неча йил узоқ',
    },
    hint: {
      en: 'correct the year; it is most likely a typo',
      ru: 'исправьте год: вероятно, это опечатка',
      uz: 'йилни тузатинг; эҳтимол, у хато ёзилган',
    },
  },
  'plan-day-too-late': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}, but it must not be after {what} ({day})',
      ru: '«{name}» ({label}): {given}; нужен день не позже, чем {what} ({day})',
      uz: '“{name}” ({label}) – {given}; у қуйидаги санадан кечикмаслиги керак: {what} ({day})',
    },
    hint: {
      en: "give the day on which it happened, or correct the letter's date with --date",
      ru: 'укажите день, когда это произошло, или исправьте дату письма: --date',
      uz: 'у бўлиб ўтган кунни кўрсатинг ёки хат санасини тузатинг: --date',
    },
  },
}));
