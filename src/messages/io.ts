import { messages } from './message.ts';

/** Workspace, files, command line. */
export const ioMessages = messages({
  'workspace-missing': {
    severity: 'error',
    text: {
      en: 'no workspace (no roadmap.yaml) in {folder} or above it',
      ru: 'нет рабочей папки (файла roadmap.yaml) ни в {folder}, ни выше',
      uz: '{folder} папкасида ва ундан юқорида иш папкаси (roadmap.yaml файли) йўқ',
    },
    hint: {
      en: 'create one with roadmap init DIR, or name an existing one with -w DIR',
      ru: 'создайте её: roadmap init ПАПКА; если она есть, укажите её: -w ПАПКА',
      uz: 'уни яратинг: roadmap init ПАПКА; мавжуд бўлса, кўрсатинг: -w ПАПКА',
    },
  },
  'file-missing': {
    severity: 'error',
    text: { en: 'there is no such file', ru: 'такого файла нет', uz: 'бундай файл йўқ' },
    hint: {
      en: 'check the file name and its folder⟦; did you mean {near}?⟧',
      ru: 'проверьте имя файла и папку⟦; может быть, {near}?⟧',
      uz: 'файл номи ва папкасини текширинг⟦; балки {near}?⟧',
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
      uz: 'уни бошқа дастурларда ёпинг, файлга рухсатларни текширинг ва шу буйруқни қайта беринг',
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
      ru: 'проверьте свободное место и права на папку, закройте файл в Word и повторите команду: номера останутся теми же',
      uz: 'дискдаги бўш жойни ва папкага рухсатларни текширинг, файлни Word дастурида ёпинг ва шу буйруқни қайта беринг: рақамлар ўзгармайди',
    },
  },
  'file-taken': {
    severity: 'error',
    text: {
      en: 'a different file with this name already exists; it was not changed',
      ru: 'другой файл с таким именем уже есть; он не изменён',
      uz: 'шу номли бошқа файл бор; у ўзгартирилмади',
    },
    hint: {
      en: 'move that file elsewhere or choose another folder with --out DIR, then run the same command again: the numbers stay the same',
      ru: 'уберите этот файл или выберите другую папку (--out ПАПКА) и повторите ту же команду: номера останутся теми же',
      uz: 'ўша файлни бошқа жойга олинг ёки бошқа папка танланг (--out ПАПКА) ва шу буйруқни қайта беринг: рақамлар ўзгармайди',
    },
  },
  'usage-unknown-command': {
    severity: 'error',
    text: {
      en: 'there is no command “{name}”',
      ru: 'нет команды «{name}»',
      uz: '“{name}” деган буйруқ йўқ',
    },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-unknown-option': {
    severity: 'error',
    text: {
      en: 'there is no option {name}',
      ru: 'нет параметра {name}',
      uz: '{name} деган параметр йўқ',
    },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-no-command': {
    severity: 'error',
    text: { en: 'no command was given', ru: 'команда не указана', uz: 'буйруқ кўрсатилмаган' },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-missing-argument': {
    severity: 'error',
    text: {
      en: '{name} needs a value',
      ru: 'для {name} нужно значение',
      uz: '{name} учун қиймат керак',
    },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-excess-arguments': {
    severity: 'error',
    text: {
      en: 'this command takes fewer arguments',
      ru: 'у команды лишние аргументы',
      uz: 'буйруқда ортиқча сўз бор',
    },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-bad-value': {
    severity: 'error',
    text: {
      en: '{option}: “{value}” is not accepted; expected: {wanted}',
      ru: '{option}: значение «{value}» не подходит; нужно: {wanted}',
      uz: '{option}: “{value}” тўғри келмайди; керакли кўриниш: {wanted}',
    },
    hint: {
      en: 'write it like this: {example}',
      ru: 'напишите так: {example}',
      uz: 'қуйидагича ёзинг: {example}',
    },
  },
  'usage-empty-value': {
    severity: 'error',
    text: {
      en: '{option} has no value',
      ru: '{option}: значение не указано',
      uz: '{option} кўрсатилмаган',
    },
    hint: {
      en: 'write it like this: {example}',
      ru: 'напишите так: {example}',
      uz: 'қуйидагича ёзинг: {example}',
    },
  },
  'usage-no-such-day': {
    severity: 'error',
    text: {
      en: '{option}: {value} is not a day of the calendar',
      ru: '{option}: такого дня нет в календаре: {value}',
      uz: '{option}: {value} – бундай сана йўқ',
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
      en: 'the register {address} already has entries; --last is for an empty register only',
      ru: 'в журнале {address} уже есть записи, а --last относится только к пустому',
      uz: '{address} қайд дафтарида қайдлар бор, --last эса фақат бўш дафтар учун',
    },
    hint: {
      en: 'remove --last; record numbers used on paper since then with roadmap register reserve or roadmap register import',
      ru: 'уберите --last; номера, занятые на бумаге с тех пор, внесите командой roadmap register reserve или roadmap register import',
      uz: '--last параметрини олиб ташланг; шундан кейин қоғозда ишлатилган рақамларни roadmap register reserve ёки roadmap register import билан киритинг',
    },
  },
  'init-register-gone': {
    severity: 'error',
    text: {
      en: 'the register of this workspace is missing ({address}); a new one would start numbering at 1 again',
      ru: 'журнал этой рабочей папки исчез ({address}); новый начал бы нумерацию с 1',
      uz: 'бу иш папкасининг қайд дафтари йўқолган ({address}); янгиси рақамлашни 1 дан бошлаган бўларди',
    },
    hint: {
      en: 'restore the register from the newest backup; to start afresh on purpose, create another workspace and give the numbers already used: roadmap init OTHER-DIR --last FILE=SERIAL',
      ru: 'восстановите журнал из последней резервной копии; чтобы намеренно начать заново, создайте другую рабочую папку и укажите занятые номера: roadmap init ДРУГАЯ-ПАПКА --last ДЕЛО=НОМЕР',
      uz: 'қайд дафтарини энг сўнгги захира нусхадан тикланг; атайлаб янгидан бошлаш учун бошқа папка яратиб, ишлатилган рақамларни кўрсатинг: roadmap init БОШҚА-ПАПКА --last ЙИҒМАЖИЛД=РАҚАМ',
    },
  },
  'init-kept': {
    severity: 'warning',
    text: {
      en: 'the file already exists; it was not changed',
      ru: 'файл уже есть; он не изменён',
      uz: 'файл аввалдан бор эди, у ўзгартирилмади',
    },
    hint: {
      en: 'to get the original, rename yours and run roadmap init',
      ru: 'чтобы получить исходный файл, переименуйте свой и выполните roadmap init',
      uz: 'дастурдагисини олиш учун ўзингизникининг номини ўзгартириб, roadmap init буйруғини беринг',
    },
  },
  'output-is-source': {
    severity: 'error',
    text: {
      en: '{file} is a file that the office works from: the result would take its place',
      ru: '{file} — рабочий файл организации: результат занял бы его место',
      uz: '{file} – идора ишлайдиган файл: натижа унинг ўрнини эгаллар эди',
    },
    hint: {
      en: 'name another file for the result, for example in the folder reports',
      ru: 'укажите для результата другой файл, например в папке reports',
      uz: 'натижа учун бошқа файл номини беринг, масалан reports папкасида',
    },
  },
  'init-example-left-out': {
    severity: 'warning',
    text: {
      en: 'the 19 example letters were not imported: the register {address} has letters of its own ({count})',
      ru: '19 писем примера не внесены: в журнале {address} есть свои письма ({count})',
      uz: 'намунавий 19 та хат киритилмади: {address} қайд дафтарида ўз хатлари бор ({count} та)',
    },
    hint: {
      en: 'make a folder of its own for the example: roadmap init FOLDER --example',
      ru: 'создайте для примера отдельную папку: roadmap init ПАПКА --example',
      uz: 'намуна учун алоҳида папка очинг: roadmap init ПАПКА --example',
    },
  },
  'init-no-practice': {
    severity: 'warning',
    text: {
      en: 'roadmap.yaml was there and does not say `practice: true`: the sample exports make no numbered letters here',
      ru: 'roadmap.yaml уже был, и в нём нет `practice: true`: образцы выгрузок не дадут здесь писем с номерами',
      uz: 'roadmap.yaml аввалдан бор эди ва унда `practice: true` йўқ: намуна экспортлари бу ерда рақамли хат бермайди',
    },
    hint: {
      en: 'to practise here, write the line `practice: true` into it: every page then says НАМУНА; or make a folder of its own: roadmap init FOLDER --example',
      ru: 'чтобы упражняться здесь, впишите строку `practice: true`: на каждой странице будет НАМУНА; или создайте отдельную папку: roadmap init ПАПКА --example',
      uz: 'шу ерда машқ қилиш учун `practice: true` сатрини ёзинг: ҳар бир саҳифада НАМУНА деб чиқади; ёки алоҳида папка очинг: roadmap init ПАПКА --example',
    },
  },
  'doctor-old-node': {
    severity: 'warning',
    text: {
      en: 'Node {node} works, but it no longer gets security fixes, or soon will not',
      ru: 'Node {node} работает, но исправлений безопасности больше не получает или скоро не будет получать',
      uz: 'Node {node} ишлайди, лекин унга хавфсизлик тузатишлари энди чиқмайди ёки тез орада тўхтайди',
    },
    hint: {
      en: 'install Node 24 when you can',
      ru: 'при возможности установите Node 24',
      uz: 'имкон бўлганда Node 24 ни ўрнатинг',
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
      en: 'this workspace is of an older program; new in this one: {files}',
      ru: 'рабочая папка создана более старой версией программы; в этой версии новое: {files}',
      uz: 'иш папкаси дастурнинг олдинги нусхасида яратилган; бу нусхада янгиланган: {files}',
    },
    hint: {
      en: 'write them with: roadmap doctor --upgrade; what is there is kept beside',
      ru: 'запишите их: roadmap doctor --upgrade; прежние файлы сохранятся рядом',
      uz: 'уларни ёзинг: roadmap doctor --upgrade; олдинги файллар ёнида сақланади',
    },
  },
  'doctor-network-share': {
    severity: 'error',
    text: {
      en: 'the register is an SQLite file on a network share: two computers writing at once can damage it',
      ru: 'журнал — файл SQLite в сетевой папке: при записи с двух компьютеров он может быть повреждён',
      uz: 'қайд дафтари тармоқ папкасидаги SQLite файли: икки компьютер бирга ёзса, у бузилиши мумкин',
    },
    hint: {
      en: 'move it to PostgreSQL: roadmap register move --to postgres://SERVER/DATABASE',
      ru: 'перенесите его в PostgreSQL: roadmap register move --to postgres://СЕРВЕР/БАЗА',
      uz: 'уни PostgreSQL га кўчиринг: roadmap register move --to postgres://СЕРВЕР/БАЗА',
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
      en: 'install it ({package}), then run the same command again; the letter itself is written',
      ru: 'установите его ({package}) и повторите ту же команду; само письмо записано',
      uz: 'уни ўрнатинг ({package}) ва шу буйруқни қайта беринг; хатнинг ўзи ёзилган',
    },
  },
  'pdf-failed': {
    severity: 'error',
    text: {
      en: 'LibreOffice did not create the PDF ({reason})',
      ru: 'LibreOffice не создал PDF ({reason})',
      uz: 'LibreOffice PDF яратмади ({reason})',
    },
    hint: {
      en: 'close LibreOffice and run the same command again; the letter itself is written',
      ru: 'закройте LibreOffice и повторите ту же команду; само письмо записано',
      uz: 'LibreOffice дастурини ёпинг ва шу буйруқни қайта беринг; хатнинг ўзи ёзилган',
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
      en: 'free some space and run the same command again: finished work is kept, the numbers stay the same',
      ru: 'освободите место и повторите ту же команду: сделанное остаётся, номера не меняются',
      uz: 'жой бўшатиб, шу буйруқни қайта беринг: бажарилгани сақланади, рақамлар ўзгармайди',
    },
  },
});
