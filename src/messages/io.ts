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
      en: 'make one: roadmap init DIR, or name it: -w DIR',
      ru: 'создайте её: roadmap init ПАПКА, или укажите: -w ПАПКА',
      uz: 'уни яратинг: roadmap init ПАПКА, ёки кўрсатинг: -w ПАПКА',
    },
  },
  'file-missing': {
    severity: 'error',
    text: { en: 'there is no such file', ru: 'такого файла нет', uz: 'бундай файл йўқ' },
    hint: {
      en: 'look at the name and the folder of the file',
      ru: 'проверьте имя файла и папку',
      uz: 'файл номи ва папкасини текширинг',
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
      en: 'close it in other programs, look at its rights, and run the same command again',
      ru: 'закройте его в других программах, проверьте права и повторите ту же команду',
      uz: 'уни бошқа дастурларда ёпинг, ҳуқуқларини текширинг ва шу буйруқни қайта беринг',
    },
  },
  'file-unwritable': {
    severity: 'error',
    text: {
      en: 'could not be written ({reason})',
      ru: 'не удалось записать ({reason})',
      uz: 'ёзиб бўлмади ({reason})',
    },
    hint: {
      en: 'look at the free space and the rights of the folder, close the file in Word, and run the same command again: the numbers stay the same',
      ru: 'проверьте свободное место и права на папку, закройте файл в Word и повторите ту же команду: номера останутся теми же',
      uz: 'бўш жой ва папка ҳуқуқларини текширинг, файлни Word дастурида ёпинг ва шу буйруқни қайта беринг: рақамлар ўзгармайди',
    },
  },
  'file-taken': {
    severity: 'error',
    text: {
      en: 'another file of this name is there already; it was left as it is',
      ru: 'файл с таким именем уже есть; он оставлен без изменений',
      uz: 'шу номли бошқа файл бор; у ўзгартирилмади',
    },
    hint: {
      en: 'move that file away or choose another folder with --out DIR, and run the same command again: the numbers stay the same',
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
    text: { en: 'no command is named', ru: 'команда не указана', uz: 'буйруқ кўрсатилмаган' },
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
      en: 'more words than this command takes',
      ru: 'слов больше, чем принимает эта команда',
      uz: 'бу буйруқ қабул қиладигандан ортиқ сўз бор',
    },
    hint: { en: '{advice}', ru: '{advice}', uz: '{advice}' },
  },
  'usage-bad-value': {
    severity: 'error',
    text: {
      en: '{option}: “{value}” does not fit; wanted: {wanted}',
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
      en: '{option} is not given',
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
      en: '{option}: the calendar has no day {value}',
      ru: '{option}: дня {value} в календаре нет',
      uz: '{option}: {value} – бундай сана йўқ',
    },
    hint: {
      en: 'give a day of the calendar: {example}',
      ru: 'укажите существующий день: {example}',
      uz: 'тақвимда бор санани кўрсатинг: {example}',
    },
  },
  'usage-conflict': {
    severity: 'error',
    text: {
      en: '{first} and {second} do not go together',
      ru: '{first} и {second} вместе не используются',
      uz: '{first} ва {second} бирга ишлатилмайди',
    },
    hint: {
      en: 'leave one of the two out',
      ru: 'уберите одно из двух',
      uz: 'иккисидан бирини олиб ташланг',
    },
  },
  'init-register-there': {
    severity: 'error',
    text: {
      en: 'the register {address} has entries already, and --last speaks of an empty one only',
      ru: 'в журнале {address} уже есть записи, а --last относится только к пустому',
      uz: '{address} қайд дафтарида қайдлар бор, --last эса фақат бўш дафтар учун',
    },
    hint: {
      en: 'leave --last out; numbers used on paper since then: roadmap register reserve or import',
      ru: 'уберите --last; номера, занятые на бумаге с тех пор: roadmap register reserve или import',
      uz: '--last ни олиб ташланг; шундан кейин қоғозда ишлатилган рақамлар: roadmap register reserve ёки import',
    },
  },
  'init-register-gone': {
    severity: 'error',
    text: {
      en: "this workspace's register has gone ({address}); a new one would number from 1 again",
      ru: 'журнал этой рабочей папки исчез ({address}); новый начал бы нумерацию с 1',
      uz: 'бу иш папкасининг қайд дафтари йўқолган ({address}); янгиси рақамлашни 1 дан бошлаган бўларди',
    },
    hint: {
      en: 'put the register back from the newest backup; to begin anew on purpose, make another workspace and tell the used numbers: roadmap init OTHER-DIR --last FILE=SERIAL',
      ru: 'верните журнал из последней резервной копии; чтобы намеренно начать заново, создайте другую папку и укажите занятые номера: roadmap init ДРУГАЯ-ПАПКА --last ДЕЛО=НОМЕР',
      uz: 'қайд дафтарини энг сўнгги захира нусхадан тикланг; атайлаб янгидан бошлаш учун бошқа папка яратиб, ишлатилган рақамларни кўрсатинг: roadmap init БОШҚА-ПАПКА --last ЙИҒМАЖИЛД=РАҚАМ',
    },
  },
  'init-kept': {
    severity: 'warning',
    text: {
      en: 'the file was there already and was left as it is',
      ru: 'файл уже был и оставлен без изменений',
      uz: 'файл аввалдан бор эди, у ўзгартирилмади',
    },
    hint: {
      en: 'to get the shipped one, rename yours and run: roadmap init',
      ru: 'чтобы получить исходный, переименуйте свой и выполните: roadmap init',
      uz: 'дастурдагисини олиш учун ўзингизникининг номини ўзгартириб, roadmap init буйруғини беринг',
    },
  },
  'doctor-old-node': {
    severity: 'warning',
    text: {
      en: 'Node {node} works, but gets no security fixes any more or soon',
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
      en: 'install it when PDFs are wanted: {package}',
      ru: 'установите его, если нужны PDF: {package}',
      uz: 'PDF керак бўлса, уни ўрнатинг: {package}',
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
      en: 'carry it to PostgreSQL: roadmap register move --to postgres://SERVER/DATABASE',
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
      en: 'LibreOffice made no PDF ({reason})',
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
      en: 'what the command had to say could not be written to its output ({reason})',
      ru: 'результат команды не удалось вывести ({reason})',
      uz: 'буйруқ натижасини чиқариб бўлмади ({reason})',
    },
    hint: {
      en: 'free some space and run the same command again: what is done stays done, the numbers stay the same',
      ru: 'освободите место и повторите ту же команду: сделанное остаётся, номера не меняются',
      uz: 'жой бўшатиб, шу буйруқни қайта беринг: бажарилгани сақланади, рақамлар ўзгармайди',
    },
  },
});
