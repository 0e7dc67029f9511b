import { messages } from './message.ts';

/** What stands in the way of planning letters. */
export const planMessages = messages({
  'plan-unknown-kind': {
    severity: 'error',
    text: {
      en: 'there is no letter kind “{kind}”',
      ru: 'нет вида письма «{kind}»',
      uz: '“{kind}” деган хат тури йўқ',
    },
    hint: {
      en: 'nearest: {known}; all of them: roadmap letter kinds',
      ru: 'ближайший: {known}; все виды: roadmap letter kinds',
      uz: 'энг яқини: {known}; барчаси: roadmap letter kinds',
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
      en: 'known codes: {known}',
      ru: 'известные коды: {known}',
      uz: 'мавжуд кодлар: {known}',
    },
  },
  'plan-recipient-not-valid': {
    severity: 'error',
    text: {
      en: 'recipient {code} is not valid on {date} (valid {from} – {to})',
      ru: 'адресат {code} не действует на {date} (действует {from} – {to})',
      uz: '{code} қабул қилувчиси {date} куни амалда эмас (амалда: {from} – {to})',
    },
    hint: {
      en: '⟦write to its successor: --to {successor}; or ⟧choose another with --to, another --date, or correct the days in recipients.csv',
      ru: '⟦пишите правопреемнику: --to {successor}; или ⟧выберите другого адресата (--to), другую дату (--date) либо исправьте даты в recipients.csv',
      uz: '⟦ворисига ёзинг: --to {successor}; ёки ⟧--to билан бошқасини, --date билан бошқа санани танланг ёхуд recipients.csv файлидаги саналарни тузатинг',
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
      en: 'it may go to: {allowed}',
      ru: 'возможные адресаты: {allowed}',
      uz: 'юборилиши мумкин: {allowed}',
    },
  },
  'plan-body-not-overdue': {
    severity: 'error',
    text: {
      en: 'the export has no body with code “{code}” that has datasets past their date or not placed',
      ru: 'в выгрузке нет органа с кодом «{code}», у которого есть просроченные или неразмещённые наборы',
      uz: 'экспортда муддати ўтган ёки жойлаштирилмаган тўплами бор “{code}” кодли давлат органи йўқ',
    },
    hint: {
      en: 'bodies with such datasets: {known}',
      ru: 'органы с такими наборами: {known}',
      uz: 'шундай тўпламлари бор органлар: {known}',
    },
  },
  'plan-nobody-overdue': {
    severity: 'warning',
    text: {
      en: 'no body has datasets past their date or not placed: there is no letter of kind {kind} to write',
      ru: 'ни у одного органа нет просроченных или неразмещённых наборов: писем вида {kind} нет',
      uz: 'ҳеч бир органда муддати ўтган ёки жойлаштирилмаган тўплам йўқ: {kind} туридаги хат ёзилмайди',
    },
    hint: {
      en: 'nothing is to be done; if you expected some, check the figures: roadmap monitor summary EXPORT',
      ru: 'ничего делать не нужно; если письма ожидались, проверьте показатели: roadmap monitor summary EXPORT',
      uz: 'ҳеч нарса қилиш шарт эмас; хат кутилган бўлса, кўрсаткичларни текширинг: roadmap monitor summary EXPORT',
    },
  },
  'plan-previous-no-day': {
    severity: 'error',
    text: {
      en: 'the earlier export does not say of which day its figures are',
      ru: 'в более ранней выгрузке не указано, по состоянию на какой день показатели',
      uz: 'олдинги экспортда кўрсаткичлар қайси кун ҳолатига экани ёзилмаган',
    },
    hint: {
      en: 'write the day above its headings, for example: 2022 йил 8 июль ҳолатига',
      ru: 'напишите день над её заголовками, например: 2022 йил 8 июль ҳолатига',
      uz: 'сарлавҳалар устига кунини ёзинг, масалан: 2022 йил 8 июль ҳолатига',
    },
  },
  'plan-previous-not-before': {
    severity: 'error',
    text: {
      en: 'the earlier export is of {day}, which is not before {asOf}',
      ru: 'более ранняя выгрузка — на {day}, а это не раньше {asOf}',
      uz: 'олдинги экспорт {day} ҳолатига, бу {asOf} дан олдин эмас',
    },
    hint: {
      en: 'give the newer export as the main one and the older with --previous',
      ru: 'новую выгрузку укажите основной, а старую — через --previous',
      uz: 'янги экспортни асосий қилиб, эскисини --previous билан кўрсатинг',
    },
  },
  'plan-previous-twice': {
    severity: 'error',
    text: {
      en: 'two earlier exports are of {day}',
      ru: 'две более ранние выгрузки — на {day}',
      uz: 'иккита олдинги экспорт {day} ҳолатига',
    },
    hint: {
      en: 'leave one of the two out',
      ru: 'уберите одну из двух',
      uz: 'иккисидан бирини олиб ташланг',
    },
  },
  'plan-no-latin-words': {
    severity: 'warning',
    text: {
      en: '{file} has no Latin spelling for {code} ({columns}): it was written by rule',
      ru: 'в {file} нет написания латиницей для {code} ({columns}): записано по правилам',
      uz: '{file} файлида “{code}” учун лотинча ёзув йўқ ({columns}): қоида бўйича ёзилди',
    },
    hint: {
      en: 'check the letter, and fill in the column when the official spelling is another',
      ru: 'проверьте письмо и заполните столбец, если официальное написание другое',
      uz: 'хатни текширинг; расмий ёзилиши бошқача бўлса, устунни тўлдиринг',
    },
  },
  'plan-no-file-index': {
    severity: 'error',
    text: {
      en: 'nomenclature.csv has no file “{code}” on {date}, which letters of kind {kind} go into',
      ru: 'в nomenclature.csv на {date} нет дела «{code}», в которое идут письма вида {kind}',
      uz: 'nomenclature.csv файлида {date} куни {kind} турдаги хатлар учун “{code}” йиғмажилди йўқ',
    },
    hint: {
      en: 'add a line with this code that holds on the day, or name another in letter.yaml; known: {known}',
      ru: 'добавьте строку с этим кодом, действующую в этот день, или укажите другой код в letter.yaml; известны: {known}',
      uz: 'шу код билан ўша куни амал қиладиган қатор қўшинг ёки letter.yaml файлида бошқасини кўрсатинг; маълумлари: {known}',
    },
  },
  'plan-body-followed': {
    severity: 'warning',
    text: {
      en: '{before} has become {after} since: the earlier figures count under the later name',
      ru: '{before} теперь {after}: прежние показатели учтены под новым названием',
      uz: '{before} энди {after}: олдинги кўрсаткичлар янги ном остида ҳисобга олинди',
    },
    hint: {
      en: 'if that is not so, correct the days and the successor in agencies.csv',
      ru: 'если это не так, исправьте дни и правопреемника в agencies.csv',
      uz: 'нотўғри бўлса, agencies.csv файлида саналар ва ворисни тузатинг',
    },
  },
  'plan-unknown-member': {
    severity: 'error',
    text: {
      en: 'agencies.csv has no body with the code {code}, which is a member of {group}',
      ru: 'в agencies.csv нет организации с кодом {code}, входящей в {group}',
      uz: 'agencies.csv файлида {group} гуруҳига кирган {code} кодли ташкилот йўқ',
    },
    hint: {
      en: 'correct the code (nearest: {known}), or give the line a name and a dative of its own',
      ru: 'исправьте код (ближайший: {known}) или впишите в строку собственные название и дательный падеж',
      uz: 'кодни тузатинг (энг яқини: {known}) ёки қаторнинг ўзига ном ва жўналиш келишигидаги шаклни ёзинг',
    },
  },
  'plan-member-not-valid': {
    severity: 'error',
    text: {
      en: '{name} ({code}) is no body of {day}: it is valid from {from} to {to}',
      ru: '{name} ({code}) на {day} не действует: срок действия с {from} по {to}',
      uz: '{name} ({code}) {day} кунида амал қилмайди: амал қилиш муддати {from} – {to}',
    },
    hint: {
      en: 'write in groups.csv until when it was a member (column to), or in agencies.csv which body goes on (column successor)',
      ru: 'укажите в groups.csv, до какого дня организация входила в группу (столбец to), или в agencies.csv — её правопреемника (столбец successor)',
      uz: 'groups.csv файлида аъзоликнинг охирги кунини (to устуни) ёки agencies.csv файлида ворисини (successor устуни) ёзинг',
    },
  },
  'plan-group-empty': {
    severity: 'error',
    text: {
      en: 'groups.csv has no member of {group} on {day}',
      ru: 'в groups.csv на {day} у {group} нет ни одного участника',
      uz: 'groups.csv файлида {day} кунида {group} гуруҳининг бирорта аъзоси йўқ',
    },
    hint: {
      en: 'add a line for each member that holds on the day, or correct the days of those there',
      ru: 'добавьте строки участников, действующие в этот день, или исправьте сроки имеющихся',
      uz: 'ўша куни амал қиладиган аъзолар қаторини қўшинг ёки бор қаторлар кунларини тузатинг',
    },
  },
  'plan-members-followed': {
    severity: 'warning',
    text: {
      en: 'members of {group} that go on as other bodies: {count} ({names}); {was} is now {now}',
      ru: 'участники {group}, преобразованные в другие организации: {count} ({names}); {was} теперь {now}',
      uz: '{group} гуруҳининг бошқа ташкилотга айланган аъзолари: {count} та ({names}); {was} энди {now}',
    },
    hint: {
      en: 'check the mailing list; then close these lines in groups.csv (column to) and add the bodies that go on',
      ru: 'проверьте список рассылки; затем закройте эти строки в groups.csv (столбец to) и добавьте правопреемников',
      uz: 'рўйхатни текширинг, сўнг groups.csv файлида бу қаторларни ёпинг (to устуни) ва ворисларини қўшинг',
    },
  },
  'plan-group-count': {
    severity: 'warning',
    text: {
      en: 'the letter says “{name}”, but groups.csv has {count} members of {group} on {day}, not {said}',
      ru: 'в письме «{name}», но в groups.csv на {day} у {group} участников {count}, а не {said}',
      uz: 'хатда “{name}” дейилган, groups.csv файлида эса {day} кунида {group} гуруҳида {said} эмас, {count} та аъзо бор',
    },
    hint: {
      en: 'correct the members in groups.csv, or the name and the dative of {group} in recipients.csv (a new line from that day)',
      ru: 'исправьте участников в groups.csv либо название и дательный падеж {group} в recipients.csv (новая строка с этого дня)',
      uz: 'groups.csv файлида аъзоларни ёки recipients.csv файлида {group} номи ва жўналиш келишигини (шу кундан янги қатор билан) тузатинг',
    },
  },
  'plan-each-not-shared': {
    severity: 'error',
    text: {
      en: 'kind {kind} gives each recipient a letter and a number of its own: --each is for circulars',
      ru: 'вид {kind} и так даёт каждому адресату своё письмо и свой номер: --each — для циркуляров',
      uz: '{kind} тури ҳар бир қабул қилувчига ўз хати ва рақамини беради: --each циркуляр хатлар учун',
    },
    hint: {
      en: 'leave --each out',
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
      en: 'agencies.csv does not say how to address “{agency}” (column dative)',
      ru: 'в agencies.csv не сказано, как обращаться к «{agency}» (столбец dative)',
      uz: 'agencies.csv файлида “{agency}” кимга шаклида (dative устуни) ёзилмаган',
    },
    hint: {
      en: 'write the name in the dative into its line: {code};{agency};;… (for example: Адлия вазирлигига)',
      ru: 'впишите в её строку название в дательном падеже: {code};{agency};;… (например: Адлия вазирлигига)',
      uz: 'унинг қаторига номини жўналиш келишигида ёзинг: {code};{agency};;… (масалан: Адлия вазирлигига)',
    },
  },
  'plan-no-recipient': {
    severity: 'error',
    text: {
      en: 'distribution.csv sends no letter of kind {kind} to anybody on {date}',
      ru: 'по distribution.csv письма вида {kind} на {date} никому не направляются',
      uz: 'distribution.csv бўйича {date} куни {kind} туридаги хат ҳеч кимга юборилмайди',
    },
    hint: {
      en: 'name recipients with --to CODE,CODE or add a line to distribution.csv: {kind};CODE;{date};',
      ru: 'укажите адресатов (--to КОД,КОД) или добавьте строку в distribution.csv: {kind};КОД;{date};',
      uz: '--to КОД,КОД билан кўрсатинг ёки distribution.csv файлига қатор қўшинг: {kind};КОД;{date};',
    },
  },
  'plan-unknown-person': {
    severity: 'error',
    text: {
      en: '{file} has no “{code}”',
      ru: 'в {file} нет «{code}»',
      uz: '{file} файлида “{code}” йўқ',
    },
    hint: { en: 'known codes: {known}', ru: 'известные коды: {known}', uz: 'мавжуд кодлар: {known}' },
  },
  'plan-person-not-valid': {
    severity: 'error',
    text: {
      en: '“{code}” of {file} is not valid on {date}',
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
      en: 'nobody of {file} is valid on {date}',
      ru: 'в {file} никто не действует на {date}',
      uz: '{file} файлида {date} куни амалда бўлган ҳеч ким йўқ',
    },
    hint: {
      en: 'add a line valid on that day',
      ru: 'добавьте строку, действующую в этот день',
      uz: 'ўша куни амалда бўладиган қатор қўшинг',
    },
  },
  'plan-several-signatories': {
    severity: 'error',
    text: {
      en: 'two signatories are valid on {date}: {first} (row {firstLine}) and {second} (row {secondLine}); the signatory decides the number',
      ru: 'на {date} действуют два подписанта: {first} (строка {firstLine}) и {second} (строка {secondLine}); от подписанта зависит номер',
      uz: '{date} куни икки имзоловчи амалда: {first} ({firstLine}-қатор) ва {second} ({secondLine}-қатор); рақам имзоловчига боғлиқ',
    },
    hint: {
      en: 'end one of the two rows in signatories.csv (column to), or choose: --signatory {first} (for always: `defaults.signatory` in roadmap.yaml)',
      ru: 'завершите одну из двух строк в signatories.csv (столбец to) или выберите: --signatory {first} (навсегда: `defaults.signatory` в roadmap.yaml)',
      uz: 'signatories.csv файлида икки қатордан бирини тугатинг (to устуни) ёки танланг: --signatory {first} (доимий: roadmap.yaml файлида `defaults.signatory`)',
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
      en: 'several executors are valid on {date}: {known}; the letter names the first',
      ru: 'на {date} действуют несколько исполнителей: {known}; в письме будет первый',
      uz: '{date} куни бир неча ижрочи амалда: {known}; хатда биринчиси ёзилади',
    },
    hint: {
      en: 'choose: --executor {first} (for always: `defaults.executor` in roadmap.yaml)',
      ru: 'выберите: --executor {first} (навсегда: `defaults.executor` в roadmap.yaml)',
      uz: 'танланг: --executor {first} (доимий: roadmap.yaml файлида `defaults.executor`)',
    },
  },
  'plan-same-figures': {
    severity: 'warning',
    text: {
      en: 'all figures of all {count} bodies are those of {day}: most likely an old export under a new title',
      ru: 'все показатели всех органов ({count}) — те же, что на {day}: скорее всего, старая выгрузка под новым заголовком',
      uz: 'барча {count} та ташкилотнинг барча кўрсаткичлари {day} ҳолатидаги билан бир хил: эҳтимол, янги сарлавҳали эски экспорт',
    },
    hint: {
      en: 'check that the export is of {asOf}: take it from the portal again',
      ru: 'проверьте, что выгрузка на {asOf}: возьмите её с портала ещё раз',
      uz: 'экспорт {asOf} ҳолатига эканини текширинг: уни порталдан қайта олинг',
    },
  },
  'plan-field-placeholder': {
    severity: 'error',
    text: {
      en: 'field “{name}” is still to be filled in: the letter would print “{value}”',
      ru: 'поле «{name}» ещё не заполнено: в письме будет стоять «{value}»',
      uz: '“{name}” майдони ҳали тўлдирилмаган: хатда “{value}” деб чиқади',
    },
    hint: {
      en: 'write the real text without brackets',
      ru: 'впишите настоящий текст без скобок',
      uz: 'ҳақиқий матнни қавссиз ёзинг',
    },
  },
  'plan-sample-figures': {
    severity: 'error',
    text: {
      en: 'the figures are a sample (marked НАМУНА): they are made up, and no real letter may report them',
      ru: 'показатели учебные (помечены НАМУНА): они вымышлены, и сообщать о них в настоящем письме нельзя',
      uz: 'кўрсаткичлар намуна (НАМУНА деб белгиланган): улар ўйлаб топилган, ҳақиқий хатда келтириб бўлмайди',
    },
    hint: {
      en: 'take the export of the portal; to practise: --draft, or a workspace with `practice: true` (roadmap init FOLDER --example)',
      ru: 'возьмите выгрузку портала; чтобы поупражняться: --draft или рабочая папка с `practice: true` (roadmap init ПАПКА --example)',
      uz: 'портал экспортини олинг; машқ қилиш учун: --draft ёки `practice: true` ёзилган иш папкаси (roadmap init ПАПКА --example)',
    },
  },
  'plan-date-ahead': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is {days} days ahead of today ({today}); at most {most} are possible",
      ru: 'дата письма {date} опережает сегодняшний день ({today}) на {days} дн.; можно не больше чем на {most}',
      uz: 'хат санаси {date} бугундан ({today}) {days} кун олдинда; кўпи билан {most} кун мумкин',
    },
    hint: {
      en: 'check --date: day, month and year; a letter of a later day is made on that day',
      ru: 'проверьте --date: день, месяц и год; письмо более позднего дня делается в тот день',
      uz: '--date қийматини текширинг: кун, ой ва йил; кейинги кун хати ўша куни тайёрланади',
    },
  },
  'plan-figures-to-come': {
    severity: 'error',
    text: {
      en: 'the figures are of {asOf}, a day to come (today is {today})',
      ru: 'показатели на {asOf}, а этот день ещё не наступил (сегодня {today})',
      uz: 'кўрсаткичлар {asOf} ҳолатига, бу кун эса ҳали келмаган (бугун {today})',
    },
    hint: {
      en: 'say of which day the figures are: --as-of {today}, or correct the day in the export',
      ru: 'укажите, на какой день показатели: --as-of {today}, или исправьте день в выгрузке',
      uz: 'кўрсаткичлар қайси кун ҳолатига эканини кўрсатинг: --as-of {today} ёки экспортдаги кунни тузатинг',
    },
  },
  'plan-stale-figures': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is {days} days after the day of its figures {asOf}; more than {most} is most likely an old export",
      ru: 'дата письма {date} позже дня, на который даны показатели ({asOf}), дней: {days}; больше {most} — скорее всего, старая выгрузка',
      uz: 'хат санаси {date} кўрсаткичлар ҳолати кунидан ({asOf}) {days} кун кейин; {most} кундан ортиғи – эҳтимол, эски экспорт',
    },
    hint: {
      en: 'take the newest export; if these figures are meant, say so: --as-of {asOf}; if the letter is of another day: --date {asOf}',
      ru: 'возьмите свежую выгрузку; если нужны именно эти показатели, укажите: --as-of {asOf}; если письмо другого дня: --date {asOf}',
      uz: 'янги экспортни олинг; айнан шу кўрсаткичлар керак бўлса, кўрсатинг: --as-of {asOf}; хат бошқа кунники бўлса: --date {asOf}',
    },
  },
  'plan-never-to-recipient': {
    severity: 'warning',
    text: {
      en: 'distribution.csv never sends letters of kind {kind} to {code}',
      ru: 'по distribution.csv письма вида {kind} адресату {code} не направляются',
      uz: 'distribution.csv бўйича {kind} туридаги хат {code} қабул қилувчисига юборилмайди',
    },
    hint: {
      en: 'check --to; they go to: {known}',
      ru: 'проверьте --to; они направляются: {known}',
      uz: '--to қийматини текширинг; улар юборилади: {known}',
    },
  },
  'plan-distribution-ended': {
    severity: 'warning',
    text: {
      en: 'distribution.csv sends letters of kind {kind} to {code} only on the days {from} – {to}, not on {date}',
      ru: 'по distribution.csv письма вида {kind} адресату {code} направляются только в дни {from} – {to}, не {date}',
      uz: 'distribution.csv бўйича {kind} туридаги хат {code} қабул қилувчисига фақат {from} – {to} кунлари юборилади, {date} куни эмас',
    },
    hint: {
      en: 'check --to and --date; they go that day to: {known}',
      ru: 'проверьте --to и --date; в этот день они направляются: {known}',
      uz: '--to ва --date қийматларини текширинг; ўша куни улар юборилади: {known}',
    },
  },
  'plan-no-export': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} report figures, and no export was given',
      ru: 'письма вида {kind} содержат показатели, а выгрузка не указана',
      uz: '{kind} туридаги хатда кўрсаткичлар берилади, экспорт эса кўрсатилмаган',
    },
    hint: {
      en: 'name the export: roadmap letter generate exports/FILE.csv --kind {kind}',
      ru: 'укажите выгрузку: roadmap letter generate exports/ФАЙЛ.csv --kind {kind}',
      uz: 'экспортни кўрсатинг: roadmap letter generate exports/ФАЙЛ.csv --kind {kind}',
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
      en: 'leave the export out, or choose another kind with --kind',
      ru: 'уберите выгрузку или выберите другой вид (--kind)',
      uz: 'экспортни олиб ташланг ёки --kind билан бошқа турни танланг',
    },
  },
  'plan-wrong-level': {
    severity: 'error',
    text: {
      en: 'letters of kind {kind} need dataset rows, and this export has one row a body',
      ru: 'письмам вида {kind} нужны строки по наборам, а в выгрузке одна строка на организацию',
      uz: '{kind} туридаги хатга тўпламлар қатори керак, бу экспортда эса ҳар бир ташкилотга бир қатор',
    },
    hint: {
      en: 'take the export at dataset level',
      ru: 'возьмите выгрузку по наборам данных',
      uz: 'тўпламлар кесимидаги экспортни олинг',
    },
  },
  'plan-date-before-figures': {
    severity: 'error',
    text: {
      en: "the letter's date {date} is before the day of its figures {asOf}",
      ru: 'дата письма {date} раньше дня, на который даны показатели: {asOf}',
      uz: 'хат санаси {date} кўрсаткичлар ҳолати кунидан ({asOf}) олдин',
    },
    hint: {
      en: 'set --date {asOf} or later, or the right --as-of',
      ru: 'укажите --date {asOf} или позже либо верный --as-of',
      uz: '--date {asOf} ёки ундан кейинги санани ёки тўғри --as-of кўрсатинг',
    },
  },
  'plan-old-figures': {
    severity: 'warning',
    text: {
      en: "the letter's date {date} is {days} days after the day of its figures {asOf}",
      ru: 'дата письма {date} позже дня, на который даны показатели ({asOf}), дней: {days}',
      uz: 'хат санаси {date} кўрсаткичлар ҳолати кунидан ({asOf}) {days} кун кейинги сана',
    },
    hint: {
      en: 'if the letter is of another day, say so: --date {asOf}',
      ru: 'если письмо от другого дня, укажите: --date {asOf}',
      uz: 'хат бошқа кунники бўлса, кўрсатинг: --date {asOf}',
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
      en: 'its own fields: {known}',
      ru: 'его поля: {known}',
      uz: 'унинг майдонлари: {known}',
    },
  },
  'plan-missing-field': {
    severity: 'error',
    text: {
      en: 'kind {kind} needs the field “{name}” ({label})',
      ru: 'виду {kind} нужно поле «{name}» ({label})',
      uz: '{kind} турига “{name}” майдони керак ({label})',
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
      en: 'field “{name}”: ⟦“{value}” does not fit; wanted: {wanted}⟧⟦the calendar has no day {noDay}⟧',
      ru: 'поле «{name}»: ⟦значение «{value}» не подходит; нужно: {wanted}⟧⟦дня {noDay} в календаре нет⟧',
      uz: '“{name}” майдони: ⟦“{value}” тўғри келмайди; керакли кўриниш: {wanted}⟧⟦{noDay} – бундай сана йўқ⟧',
    },
    hint: {
      en: 'write it like this: --set "{name}={example}"',
      ru: 'напишите так: --set "{name}={example}"',
      uz: 'қуйидагича ёзинг: --set "{name}={example}"',
    },
  },
  'plan-day-too-early': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}: not later than {what} ({day})',
      ru: '«{name}» ({label}): {given} — не позже, чем {what} ({day})',
      uz: '“{name}” ({label}) – {given}: у қуйидагидан кейинги кун бўлиши керак: {what} – {day}',
    },
    hint: {
      en: "give a later day, or correct the letter's date with --date",
      ru: 'укажите более поздний день или исправьте дату письма: --date',
      uz: 'кейинроқ кунни кўрсатинг ёки хат санасини тузатинг: --date',
    },
  },
  'plan-day-far': {
    severity: 'warning',
    text: {
      en: '“{name}” ({label}) is {given}, far from the letter’s date ({date})',
      ru: '«{name}» ({label}): {given}, далеко от даты письма ({date})',
      uz: '“{name}” ({label}) – {given}: хат санасидан ({date}) анча узоқ',
    },
    hint: {
      en: 'check the year',
      ru: 'проверьте год',
      uz: 'йилини текширинг',
    },
  },
  'plan-day-too-far': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}, years away from the letter’s date ({date})',
      ru: '«{name}» ({label}): {given}, от даты письма ({date}) отделяют годы',
      uz: '“{name}” ({label}) – {given}: хат санасидан ({date}) бир неча йил узоқ',
    },
    hint: {
      en: 'correct the year; it is most likely a slip',
      ru: 'исправьте год: скорее всего, это опечатка',
      uz: 'йилини тузатинг: эҳтимол, хато ёзилган',
    },
  },
  'plan-day-too-late': {
    severity: 'error',
    text: {
      en: '“{name}” ({label}) is {given}: later than {what} ({day})',
      ru: '«{name}» ({label}): {given} — позже, чем {what} ({day})',
      uz: '“{name}” ({label}) – {given}: у қуйидагидан кечикмаслиги керак: {what} – {day}',
    },
    hint: {
      en: "give the day on which it was, or correct the letter's date with --date",
      ru: 'укажите день, когда это было, или исправьте дату письма: --date',
      uz: 'бўлиб ўтган кунни кўрсатинг ёки хат санасини тузатинг: --date',
    },
  },
});
