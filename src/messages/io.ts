import { messages } from './message.ts';

/** Workspace, files, command line. */
export const ioMessages = messages(() => ({
  'workspace-missing': {
    severity: 'error',
    text: {
      en: 'there is no workspace (no roadmap.yaml) in {folder} or above it',
      ru: 'рабочая папка (файл roadmap.yaml) не найдена ни в {folder}, ни выше',
      uz: '{folder} папкасида ва ундан юқорида иш папкаси (roadmap.yaml файли) топилмади',
    },
    hint: {
      en: 'create one with roadmap init DIR, or name an existing one with -w DIR',
      ru: 'создайте её: roadmap init ПАПКА; если она уже есть, укажите её: -w ПАПКА',
      uz: 'уни яратинг: roadmap init ПАПКА; аллақачон мавжуд бўлса, кўрсатинг: -w ПАПКА',
    },
  },
  'file-missing': {
    severity: 'error',
    text: { en: 'file not found', ru: 'файл не найден', uz: 'файл топилмади' },
    hint: {
      en: 'check the file name and its folder⟦; did you mean {near}?⟧',
      ru: 'проверьте имя файла и папку⟦; возможно, нужен {near}⟧',
      uz: 'файл номи ва папкасини текширинг⟦; эҳтимол, {near} керакдир⟧',
    },
  },
  'file-is-folder': {
    severity: 'error',
    text: { en: 'this is a folder, not a file', ru: 'это папка, а не файл', uz: 'бу файл эмас, папка' },
    hint: {
      en: 'name a file in it; several files may be named one after another',
      ru: 'укажите файл из этой папки; можно перечислить несколько файлов',
      uz: 'папка ичидаги файлни кўрсатинг; бир нечта файлни кетма-кет ёзиш мумкин',
    },
  },
  'folder-is-file': {
    severity: 'error',
    text: { en: 'this is a file, not a folder', ru: 'это файл, а не папка', uz: 'бу папка эмас, файл' },
    hint: {
      en: 'name the folder',
      ru: 'укажите папку',
      uz: 'папкани кўрсатинг',
    },
  },
  'file-unreadable': {
    severity: 'error',
    text: {
      en: 'the file could not be read ({reason})',
      ru: 'файл не удалось прочитать ({reason})',
      uz: 'файлни ўқиб бўлмади ({reason})',
    },
    hint: {
      en: 'close it in other programs, check its permissions, and run the same command again',
      ru: 'закройте его в других программах, проверьте права доступа и повторите команду',
      uz: 'уни бошқа дастурларда ёпинг, кириш ҳуқуқларини текширинг ва шу буйруқни қайта беринг',
    },
  },
  'file-changed': {
    severity: 'error',
    text: {
      en: 'the file changed while it was being read',
      ru: 'файл изменился во время чтения',
      uz: 'файл ўқилаётганда ўзгарди',
    },
    hint: {
      en: 'wait until it is saved or copied, and run the same command again',
      ru: 'дождитесь окончания записи или копирования и повторите команду',
      uz: 'файл тўлиқ сақлангунча ёки нусха кўчирилгунча кутинг ва шу буйруқни қайта беринг',
    },
  },
  'file-unwritable': {
    severity: 'error',
    text: {
      en: 'the file could not be written ({reason})',
      ru: 'файл не удалось записать ({reason})',
      uz: 'файлни ёзиб бўлмади ({reason})',
    },
    hint: {
      en: 'check the free space and the permissions of the folder, close the file in Word, and run the same command again: the numbers stay the same',
      ru: 'проверьте свободное место и права на папку, закройте файл в Word и повторите команду: номера не изменятся',
      uz: 'дискдаги бўш жойни ва папкага кириш ҳуқуқларини текширинг, файлни Word дастурида ёпинг ва шу буйруқни қайта беринг: рақамлар ўзгармайди',
    },
  },
  'file-taken': {
    severity: 'error',
    text: {
      en: 'a different file with this name already exists; it was not changed',
      ru: 'уже есть другой файл с таким именем; он не изменён',
      uz: 'шу номли бошқа файл бор; у ўзгартирилмади',
    },
    hint: {
      en: 'move that file elsewhere or choose another folder with --out DIR, then run the same command again: the numbers stay the same',
      ru: 'перенесите этот файл или выберите другую папку (--out ПАПКА) и повторите команду: номера не изменятся',
      uz: 'ўша файлни бошқа жойга кўчиринг ёки бошқа папка танланг (--out ПАПКА) ва шу буйруқни қайта беринг: рақамлар ўзгармайди',
    },
  },
  'usage-unknown-command': {
    severity: 'error',
    text: {
      en: 'there is no command “{name}”',
      ru: 'команды «{name}» нет',
      uz: '“{name}” деган буйруқ йўқ',
    },
    hint: {
      en: '⟦did you mean {meant}? ⟧all commands: {advice}',
      ru: '⟦возможно, нужна команда {meant}; ⟧все команды: {advice}',
      uz: '⟦эҳтимол, шу буйруқ керакдир: {meant}; ⟧барча буйруқлар: {advice}',
    },
  },
  'usage-unknown-option': {
    severity: 'error',
    text: {
      en: 'there is no option {name}',
      ru: 'параметра {name} нет',
      uz: '{name} деган параметр йўқ',
    },
    hint: {
      en: '⟦did you mean {meant}? ⟧all options: {advice}',
      ru: '⟦возможно, нужен параметр {meant}; ⟧все параметры: {advice}',
      uz: '⟦эҳтимол, {meant} параметри керакдир; ⟧барча параметрлар: {advice}',
    },
  },
  'usage-no-command': {
    severity: 'error',
    text: { en: 'no command was given', ru: 'команда не указана', uz: 'буйруқ кўрсатилмаган' },
    hint: {
      en: 'all commands: {advice}',
      ru: 'все команды: {advice}',
      uz: 'барча буйруқлар: {advice}',
    },
  },
  'usage-missing-argument': {
    severity: 'error',
    text: {
      en: '{argument}: no value is given',
      ru: '{argument}: не указано значение',
      uz: '{argument}: қиймат кўрсатилмаган',
    },
    hint: {
      en: 'examples: {advice}',
      ru: 'примеры: {advice}',
      uz: 'мисоллар: {advice}',
    },
  },
  'usage-excess-arguments': {
    severity: 'error',
    text: {
      en: 'this command takes fewer arguments',
      ru: 'у команды лишние аргументы',
      uz: 'буйруқда ортиқча аргумент бор',
    },
    hint: {
      en: 'what it takes: {advice}',
      ru: 'что можно указать: {advice}',
      uz: 'нимани ёзиш мумкин: {advice}',
    },
  },
  'usage-bad-value': {
    severity: 'error',
    text: {
      en: '{option}: “{value}” is not accepted; expected: {wanted}',
      ru: '{option}: значение «{value}» не подходит; ожидается: {wanted}',
      uz: '{option}: “{value}” тўғри келмайди; керакли кўриниш: {wanted}',
    },
    hint: {
      en: 'write it like this: {example}',
      ru: 'укажите так: {example}',
      uz: 'қуйидагича ёзинг: {example}',
    },
  },
  'usage-empty-value': {
    severity: 'error',
    text: {
      en: '{option} has no value',
      ru: 'для {option} не указано значение',
      uz: '{option} учун қиймат кўрсатилмаган',
    },
    hint: {
      en: 'write it like this: {example}',
      ru: 'укажите так: {example}',
      uz: 'қуйидагича ёзинг: {example}',
    },
  },
  'usage-no-such-day': {
    severity: 'error',
    text: {
      en: '{option}: there is no such day: {value}',
      ru: '{option}: такого дня нет в календаре: {value}',
      uz: '{option}: бундай сана йўқ: {value}',
    },
    hint: {
      en: 'give a real date, for example {example}',
      ru: 'укажите существующую дату, например {example}',
      uz: 'мавжуд санани кўрсатинг, масалан {example}',
    },
  },
  'usage-conflict': {
    severity: 'error',
    text: {
      en: '{first} and {second} cannot be used together',
      ru: '{first} и {second} нельзя указать вместе',
      uz: '{first} ва {second} бирга ишлатилмайди',
    },
    hint: {
      en: 'remove one of the two',
      ru: 'уберите одно из двух',
      uz: 'иккисидан бирини олиб ташланг',
    },
  },
  'init-register-there': {
    severity: 'error',
    text: {
      en: 'the register {address} already has entries; --last is only for an empty register',
      ru: 'в журнале {address} уже есть записи, а --last указывают только для пустого журнала',
      uz: '{address} қайд дафтарида қайдлар бор, --last эса фақат бўш дафтар учун',
    },
    hint: {
      en: 'remove --last; record numbers used on paper since then with roadmap register reserve or roadmap register import',
      ru: 'уберите --last; номера, использованные на бумаге с тех пор, внесите командой roadmap register reserve или roadmap register import',
      uz: '--last параметрини олиб ташланг; шундан кейин қоғозда ишлатилган рақамларни roadmap register reserve ёки roadmap register import билан киритинг',
    },
  },
  'init-register-gone': {
    severity: 'error',
    text: {
      en: 'the register of this workspace is missing ({address}); a new one would start numbering at 1 again',
      ru: 'журнал этой рабочей папки не найден ({address}); новый начал бы нумерацию с 1',
      uz: 'бу иш папкасининг қайд дафтари топилмади ({address}); янгиси рақамлашни 1 дан бошларди',
    },
    hint: {
      en: 'restore the register from the newest backup; to start over on purpose, make another workspace and give the numbers already used: roadmap init OTHER-DIR --last FILE=SERIAL',
      ru: 'восстановите журнал из последней резервной копии; чтобы намеренно начать заново, создайте другую рабочую папку и укажите использованные номера: roadmap init ДРУГАЯ-ПАПКА --last ДЕЛО=НОМЕР',
      uz: 'қайд дафтарини энг сўнгги захира нусхадан тикланг; атайлаб янгидан бошлаш учун бошқа иш папкаси яратиб, ишлатилган рақамларни кўрсатинг: roadmap init БОШҚА-ПАПКА --last ЙИҒМАЖИЛД=РАҚАМ',
    },
  },
  'init-kept': {
    severity: 'warning',
    text: {
      en: 'the file already exists; it was not changed',
      ru: 'файл уже есть; он не изменён',
      uz: 'файл аллақачон бор; у ўзгартирилмади',
    },
    hint: {
      en: 'to get the original, rename yours and run roadmap init again',
      ru: 'чтобы получить исходный файл, переименуйте свой и снова выполните roadmap init',
      uz: 'дастлабки файлни олиш учун ўзингизникининг номини ўзгартириб, roadmap init буйруғини қайта беринг',
    },
  },
  'output-is-source': {
    severity: 'error',
    text: {
      en: '{file} is a working file of the office: the result would replace it',
      ru: '{file} — рабочий файл учреждения: результат заменил бы его',
      uz: '{file} – идоранинг иш файли: натижа унинг ўрнига ёзиларди',
    },
    hint: {
      en: 'choose another file for the result, for example in the folder reports',
      ru: 'укажите для результата другой файл, например в папке reports',
      uz: 'натижа учун бошқа файлни кўрсатинг, масалан reports папкасида',
    },
  },
  'init-example-left-out': {
    severity: 'warning',
    text: {
      en: 'the 19 example letters were not imported: the register {address} already has other letters ({count})',
      ru: '19 писем примера не внесены: в журнале {address} уже есть другие письма ({count})',
      uz: 'намунавий 19 та хат киритилмади: {address} қайд дафтарида бошқа хатлар бор ({count} та)',
    },
    hint: {
      en: 'make a separate folder for the example: roadmap init DIR --example',
      ru: 'создайте для примера отдельную папку: roadmap init ПАПКА --example',
      uz: 'намуна учун алоҳида папка яратинг: roadmap init ПАПКА --example',
    },
  },
  'init-no-practice': {
    severity: 'warning',
    text: {
      en: 'roadmap.yaml was already there and has no `practice: true`: the sample exports make no numbered letters here',
      ru: 'файл roadmap.yaml уже был, и в нём нет `practice: true`: по образцам выгрузок здесь не создаются письма с номерами',
      uz: 'roadmap.yaml файли аллақачон бор эди ва унда `practice: true` йўқ: бу ерда намуна экспортлар бўйича рақамли хат тайёрланмайди',
    },
    hint: {
      en: 'to practise here, add the line `practice: true` to it, and every page will say НАМУНА; or make a separate folder: roadmap init DIR --example',
      ru: 'чтобы тренироваться здесь, добавьте в него строку `practice: true`: на каждой странице будет надпись НАМУНА; или создайте отдельную папку: roadmap init ПАПКА --example',
      uz: 'шу ерда машқ қилиш учун унга `practice: true` қаторини қўшинг: ҳар бир саҳифада НАМУНА деб ёзилади; ёки алоҳида папка яратинг: roadmap init ПАПКА --example',
    },
  },
  'doctor-old-node': {
    severity: 'warning',
    text: {
      en: 'Node {node} works, but its security fixes have ended or will end soon',
      ru: 'Node {node} работает, но обновления безопасности для этой версии прекращены или скоро прекратятся',
      uz: 'Node {node} ишлайди, лекин бу версия учун хавфсизлик янгиланишлари тўхтаган ёки яқинда тўхтайди',
    },
    hint: {
      en: 'install Node 24 when you can',
      ru: 'при возможности установите Node 24',
      uz: 'имкон бўлганда Node 24 версиясини ўрнатинг',
    },
  },
  'doctor-no-libreoffice': {
    severity: 'warning',
    text: {
      en: 'LibreOffice was not found: --pdf will not work',
      ru: 'LibreOffice не найден: --pdf работать не будет',
      uz: 'LibreOffice топилмади: --pdf ишламайди',
    },
    hint: {
      en: 'install it if you need PDFs: {package}',
      ru: 'установите его, если нужны PDF: {package}',
      uz: 'PDF керак бўлса, уни ўрнатинг: {package}',
    },
  },
  'workspace-older': {
    severity: 'warning',
    text: {
      en: 'this workspace was made by an older version of the program; new in this version: {files}',
      ru: 'рабочая папка создана более старой версией программы; новое в этой версии: {files}',
      uz: 'иш папкаси дастурнинг олдинги версиясида яратилган; бу версияда янги: {files}',
    },
    hint: {
      en: 'bring it up to date: roadmap doctor --upgrade; the present files are kept beside the new ones',
      ru: 'обновите её: roadmap doctor --upgrade; прежние файлы сохранятся рядом',
      uz: 'уни янгиланг: roadmap doctor --upgrade; аввалги файллар ёнида сақланади',
    },
  },
  'doctor-network-share': {
    severity: 'error',
    text: {
      en: 'the register is an SQLite file on a network share: two computers that write at once can damage it',
      ru: 'журнал — файл SQLite в сетевой папке: одновременная запись с двух компьютеров может его повредить',
      uz: 'қайд дафтари тармоқ папкасидаги SQLite файли: икки компьютер бир вақтда ёзса, у шикастланиши мумкин',
    },
    hint: {
      en: 'move it to PostgreSQL: roadmap register move --to postgres://SERVER/DATABASE',
      ru: 'перенесите его в PostgreSQL: roadmap register move --to postgres://СЕРВЕР/БАЗА',
      uz: 'уни PostgreSQL серверига кўчиринг: roadmap register move --to postgres://СЕРВЕР/БАЗА',
    },
  },
  'pdf-no-libreoffice': {
    severity: 'error',
    text: {
      en: 'no PDF was made: LibreOffice was not found',
      ru: 'PDF не создан: LibreOffice не найден',
      uz: 'PDF яратилмади: LibreOffice топилмади',
    },
    hint: {
      en: 'install it ({package}) and run the same command again, or leave --pdf out',
      ru: 'установите его ({package}) и повторите команду или уберите --pdf',
      uz: 'уни ўрнатинг ({package}) ва шу буйруқни қайта беринг ёки --pdf параметрини олиб ташланг',
    },
  },
  'pdf-failed': {
    severity: 'error',
    text: {
      en: 'LibreOffice did not make the PDF ({reason})',
      ru: 'LibreOffice не создал PDF ({reason})',
      uz: 'LibreOffice PDF яратмади ({reason})',
    },
    hint: {
      en: 'close LibreOffice and run the same command again (on a slow machine with ROADMAP_PDF_SECONDS=600); the letter itself has been written',
      ru: 'закройте LibreOffice и повторите команду (на медленной машине с ROADMAP_PDF_SECONDS=600); само письмо записано',
      uz: 'LibreOffice дастурини ёпинг ва шу буйруқни қайта беринг (секин компьютерда ROADMAP_PDF_SECONDS=600 билан); хатнинг ўзи ёзилган',
    },
  },
  'output-unwritable': {
    severity: 'error',
    text: {
      en: 'the result of the command could not be written to the output ({reason})',
      ru: 'результат команды не удалось вывести ({reason})',
      uz: 'буйруқ натижасини чиқариб бўлмади ({reason})',
    },
    hint: {
      en: 'free some space and run the same command again: finished work is kept, and the numbers stay the same',
      ru: 'освободите место и повторите команду: сделанное сохранено, номера не изменятся',
      uz: 'жой бўшатиб, шу буйруқни қайта беринг: бажарилган ишлар сақланади, рақамлар ўзгармайди',
    },
  },
}));
