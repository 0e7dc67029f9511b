import { messages } from './message.ts';

/** Monthly packs and saved plans. */
export const packMessages = messages(() => ({
  'pack-bad-month': {
    severity: 'error',
    text: {
      en: 'the date of the letters, {date}, is not in {month}',
      ru: 'дата писем {date} не относится к {month}',
      uz: 'хатлар санаси {date} {month} ойига тегишли эмас',
    },
    hint: {
      en: 'give a date in that month (--date {month}-01) or another --month',
      ru: 'укажите день этого месяца (--date {month}-01) или другой --month',
      uz: 'шу ойнинг кунини (--date {month}-01) ёки бошқа --month кўрсатинг',
    },
  },
  'pack-other-month': {
    severity: 'error',
    text: {
      en: 'the figures are as of {asOf}, which is not in {month}',
      ru: 'показатели даны на {asOf}, а не за {month}',
      uz: 'кўрсаткичлар {asOf} ҳолатига, у {month} ойига тегишли эмас',
    },
    hint: {
      en: 'give the export of {month}, or build the pack for the month of the figures: --month {other}',
      ru: 'укажите выгрузку за {month} или соберите пакет за месяц показателей: --month {other}',
      uz: '{month} ойининг экспортини беринг ёки кўрсаткичлар тегишли бўлган ойнинг тўпламини йиғинг: --month {other}',
    },
  },
  'pack-letters-left-out': {
    severity: 'error',
    text: {
      en: 'the pack of {month} would lack letter {number} ({kind}, {recipient}), which an earlier build issued',
      ru: 'в пакете за {month} не было бы письма {number} ({kind}, {recipient}), выпущенного при прежней сборке',
      uz: '{month} тўпламида аввалги йиғишда чиқарилган {number}-сонли хат ({kind}, {recipient}) бўлмай қоларди',
    },
    hint: {
      en: 'build it with the same exports and options as then; if the letter is not to be sent, void it first: roadmap register void {number} --year {year} --reason "…"',
      ru: 'соберите пакет с прежними выгрузками и параметрами; если письмо не нужно отправлять, сначала аннулируйте его: roadmap register void {number} --year {year} --reason "…"',
      uz: 'тўпламни аввалги экспорт ва параметрлар билан йиғинг; хат юборилмайдиган бўлса, аввал уни бекор қилинг: roadmap register void {number} --year {year} --reason "…"',
    },
  },
  'pack-no-kind': {
    severity: 'error',
    text: {
      en: 'by distribution.csv no letter with figures goes out on {date}',
      ru: 'по distribution.csv на {date} нет ни одного письма с показателями',
      uz: 'distribution.csv бўйича {date} куни кўрсаткичли хат йўқ',
    },
    hint: {
      en: 'add a line to distribution.csv: monitoring-cabinet;CODE;{date};',
      ru: 'добавьте строку в distribution.csv: monitoring-cabinet;КОД;{date};',
      uz: 'distribution.csv файлига қатор қўшинг: monitoring-cabinet;КОД;{date};',
    },
  },
  'pack-no-manifest': {
    severity: 'error',
    text: {
      en: 'this folder has no manifest.json: it is not a pack',
      ru: 'в этой папке нет manifest.json: это не пакет писем',
      uz: 'бу папкада manifest.json йўқ: у хатлар тўплами эмас',
    },
    hint: {
      en: 'give the folder of a pack: roadmap pack verify packs/2022-08',
      ru: 'укажите папку пакета: roadmap pack verify packs/2022-08',
      uz: 'тўплам папкасини кўрсатинг: roadmap pack verify packs/2022-08',
    },
  },
  'pack-bad-manifest': {
    severity: 'error',
    text: {
      en: 'the manifest cannot be read ({reason})',
      ru: 'опись пакета не читается ({reason})',
      uz: 'тўплам рўйхатини ўқиб бўлмади ({reason})',
    },
    hint: {
      en: 'build the pack again: roadmap pack build --month YYYY-MM EXPORT',
      ru: 'соберите пакет ещё раз: roadmap pack build --month ГГГГ-ММ ВЫГРУЗКА',
      uz: 'тўпламни қайта йиғинг: roadmap pack build --month ЙЙЙЙ-ОО ЭКСПОРТ',
    },
  },
  'pack-file-changed': {
    severity: 'error',
    text: {
      en: 'the file differs from the manifest: SHA-256 {found}, in the manifest {wanted}',
      ru: 'файл отличается от указанного в описи: SHA-256 {found}, в описи {wanted}',
      uz: 'файл рўйхатдагидан фарқ қилади: SHA-256 {found}, рўйхатда {wanted}',
    },
    hint: {
      en: 'delete the file and build the pack again with the same command: the register restores exactly the same file',
      ru: 'удалите файл и соберите пакет той же командой: журнал восстановит точно такой же файл',
      uz: 'файлни ўчириб, тўпламни ўша буйруқ билан қайта йиғинг: қайд дафтари айнан ўша файлни беради',
    },
  },
  'pack-file-missing': {
    severity: 'error',
    text: {
      en: 'the file is in the manifest but not in the pack',
      ru: 'файл указан в описи, но в пакете его нет',
      uz: 'файл рўйхатда кўрсатилган, лекин тўпламда йўқ',
    },
    hint: {
      en: 'build the pack again with the same command: the register restores exactly the same file',
      ru: 'соберите пакет той же командой: журнал восстановит точно такой же файл',
      uz: 'тўпламни ўша буйруқ билан қайта йиғинг: қайд дафтари айнан ўша файлни беради',
    },
  },
  'pack-file-added': {
    severity: 'error',
    text: {
      en: 'this file is not in the manifest',
      ru: 'этого файла нет в описи',
      uz: 'бу файл рўйхатда йўқ',
    },
    hint: {
      en: 'move it out of the pack',
      ru: 'уберите его из пакета',
      uz: 'уни тўпламдан олиб ташланг',
    },
  },
  'pack-file-left': {
    severity: 'warning',
    text: {
      en: 'this file does not belong to the pack; it was not changed and is not in the ZIP',
      ru: 'этот файл не относится к пакету; он не изменён и в архив ZIP не включён',
      uz: 'бу файл тўпламга кирмайди; у ўзгартирилмади ва ZIP архивига қўшилмади',
    },
    hint: {
      en: 'move it out of the pack',
      ru: 'уберите его из пакета',
      uz: 'уни тўпламдан олиб ташланг',
    },
  },
  'pack-zip-differs': {
    severity: 'error',
    text: {
      en: 'the ZIP next to the folder does not have the same files',
      ru: 'файлы архива ZIP рядом с папкой отличаются от файлов папки',
      uz: 'папка ёнидаги ZIP архивидаги файллар папкадагиларга мос эмас',
    },
    hint: {
      en: 'delete the ZIP and build the pack again with the same command',
      ru: 'удалите архив и соберите пакет той же командой',
      uz: 'архивни ўчириб, тўпламни ўша буйруқ билан қайта йиғинг',
    },
  },
  'pack-letter-not-registered': {
    severity: 'error',
    text: {
      en: 'the register has no letter {number} of {year}',
      ru: 'письма {number} за {year} год нет в журнале',
      uz: 'қайд дафтарида {year} йилги {number}-сонли хат йўқ',
    },
    hint: {
      en: 'check that this is the right register: roadmap register list --year {year}',
      ru: 'проверьте, тот ли это журнал: roadmap register list --year {year}',
      uz: 'бу керакли қайд дафтари эканини текширинг: roadmap register list --year {year}',
    },
  },
  'pack-letter-differs': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} has a different file in the register: SHA-256 {kept}, pack {found}',
      ru: 'для письма {number} за {year} год в журнале записан другой файл: SHA-256 {kept}, в пакете {found}',
      uz: '{year} йилги {number}-сонли хат учун қайд дафтарида бошқа файл қайд этилган: SHA-256 {kept}, тўпламда {found}',
    },
    hint: {
      en: 'to see what was issued: roadmap register prove {number} --year {year}',
      ru: 'посмотреть, что было выпущено: roadmap register prove {number} --year {year}',
      uz: 'нима чиқарилганини кўриш: roadmap register prove {number} --year {year}',
    },
  },
  'pack-letter-void': {
    severity: 'error',
    text: {
      en: 'letter {number} of {year} is void: {note}',
      ru: 'письмо {number} за {year} год аннулировано: {note}',
      uz: '{year} йилги {number}-сонли хат бекор қилинган: {note}',
    },
    hint: {
      en: 'do not send this pack; build it again, and the letter gets a new number',
      ru: 'не отправляйте этот пакет; соберите его заново: письмо получит новый номер',
      uz: 'бу тўпламни юборманг; уни қайта йиғинг: хат янги рақам олади',
    },
  },
  'saved-plan-bad': {
    severity: 'error',
    text: {
      en: 'this is not a saved plan ({reason})',
      ru: 'это не сохранённый план ({reason})',
      uz: 'бу сақланган режа эмас ({reason})',
    },
    hint: {
      en: 'save one: roadmap letter generate … --plan-out FILE',
      ru: 'сохраните план: roadmap letter generate … --plan-out ФАЙЛ',
      uz: 'режани сақланг: roadmap letter generate … --plan-out ФАЙЛ',
    },
  },
  'saved-plan-moved': {
    severity: 'error',
    text: {
      en: '{what} has changed since the plan was saved',
      ru: 'с момента сохранения плана изменилось: {what}',
      uz: 'режа сақланганидан кейин ўзгарган: {what}',
    },
    hint: {
      en: 'check it and save a new plan: roadmap letter generate … --plan-out FILE',
      ru: 'проверьте и сохраните новый план: roadmap letter generate … --plan-out ФАЙЛ',
      uz: 'текширинг ва янги режа сақланг: roadmap letter generate … --plan-out ФАЙЛ',
    },
  },
  'saved-plan-register-moved': {
    severity: 'error',
    text: {
      en: 'the register has changed since the plan was saved',
      ru: 'с момента сохранения плана журнал изменился',
      uz: 'режа сақланганидан кейин қайд дафтари ўзгарган',
    },
    hint: {
      en: 'see what was added (roadmap register list), and save a new plan: roadmap letter generate … --plan-out FILE',
      ru: 'посмотрите, что добавилось (roadmap register list), и сохраните новый план: roadmap letter generate … --plan-out ФАЙЛ',
      uz: 'нима қўшилганини кўринг (roadmap register list) ва янги режа сақланг: roadmap letter generate … --plan-out ФАЙЛ',
    },
  },
  'saved-plan-letter-differs': {
    severity: 'error',
    text: {
      en: 'letter {number} ({key}) would differ from the saved plan: {difference}',
      ru: 'письмо {number} ({key}) отличалось бы от сохранённого плана: {difference}',
      uz: '{number}-сонли хат ({key}) сақланган режадан фарқ қиларди: {difference}',
    },
    hint: {
      en: 'save a new plan and check it: roadmap letter generate … --plan-out FILE',
      ru: 'сохраните новый план и проверьте его: roadmap letter generate … --plan-out ФАЙЛ',
      uz: 'янги режа сақланг ва уни кўриб чиқинг: roadmap letter generate … --plan-out ФАЙЛ',
    },
  },
}));
