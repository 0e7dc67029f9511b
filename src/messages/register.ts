import { messages } from './message.ts';

/** The register's home: the SQLite file or the PostgreSQL server, and what may be wrong with it. */
export const registerMessages = messages(() => ({
  'register-missing': {
    severity: 'error',
    text: {
      en: 'there is no register at {address}',
      ru: 'журнал по адресу {address} не найден',
      uz: '{address} манзилида қайд дафтари топилмади',
    },
    hint: {
      en: 'put the register file back; only roadmap init makes a new one, and that would begin numbering at 1 again',
      ru: 'верните файл журнала на место; новый создаёт только roadmap init, и нумерация в нём начнётся с 1',
      uz: 'қайд дафтари файлини жойига қайтаринг; янгисини фақат roadmap init яратади ва унда рақамлаш 1 дан бошланади',
    },
  },
  'register-exists': {
    severity: 'error',
    text: {
      en: 'there is already a register at {address}',
      ru: 'по адресу {address} журнал уже есть',
      uz: '{address} манзилида қайд дафтари аллақачон бор',
    },
    hint: {
      en: 'it was left unchanged; to see it: roadmap register list',
      ru: 'он не изменён; посмотреть: roadmap register list',
      uz: 'у ўзгартирилмади; кўриш: roadmap register list',
    },
  },
  'register-not-ours': {
    severity: 'error',
    text: {
      en: '{address} is not a register of this program',
      ru: '{address} — не журнал этой программы',
      uz: '{address} – бу дастурнинг қайд дафтари эмас',
    },
    hint: {
      en: 'check the address in roadmap.yaml (register) and ROADMAP_REGISTER, or put the last good copy back',
      ru: 'проверьте адрес в roadmap.yaml (register) и переменной ROADMAP_REGISTER или верните последнюю исправную копию',
      uz: 'roadmap.yaml файли (register) ва ROADMAP_REGISTER ўзгарувчисидаги манзилни текширинг ёки охирги бузилмаган нусхани қайтаринг',
    },
  },
  'register-closed': {
    severity: 'error',
    text: {
      en: 'this register was moved to {address} and no longer gives numbers',
      ru: 'журнал перенесён в {address} и больше не выдаёт номеров',
      uz: 'бу қайд дафтари {address} манзилига кўчирилган, энди рақам бермайди',
    },
    hint: {
      en: 'write the new address into roadmap.yaml (register: {address}) or into ROADMAP_REGISTER, then run the same command again',
      ru: 'укажите новый адрес в roadmap.yaml (register: {address}) или в переменной ROADMAP_REGISTER и повторите команду',
      uz: 'янги манзилни roadmap.yaml файлида (register: {address}) ёки ROADMAP_REGISTER ўзгарувчисида кўрсатинг, сўнг шу буйруқни қайта беринг',
    },
  },
  'register-newer': {
    severity: 'error',
    text: {
      en: 'the register was made by a newer version of the program (schema {found}; this version knows {known})',
      ru: 'журнал создан более новой версией программы (схема {found}, эта версия знает {known})',
      uz: 'қайд дафтари дастурнинг янгироқ версиясида яратилган (схема {found}, бу версия билгани – {known})',
    },
    hint: {
      en: 'install the newer version; the register was not changed',
      ru: 'установите более новую версию; журнал не изменён',
      uz: 'янгироқ версияни ўрнатинг; қайд дафтари ўзгартирилмади',
    },
  },
  'register-owner-needed': {
    severity: 'error',
    text: {
      en: 'the register at {address} was made by an older version (schema {found}; this version needs {known}), and only its owner can update it',
      ru: 'журнал {address} создан более старой версией (схема {found}, этой версии нужна {known}); обновить его может только владелец',
      uz: '{address} қайд дафтари эскироқ версияда яратилган (схема {found}, бу версияга {known} керак); уни фақат эгаси янгилай олади',
    },
    hint: {
      en: 'the owner of the database runs, once and with this version, any command that writes to the register, for example: roadmap register import FILE; nothing was written',
      ru: 'владелец базы один раз выполняет в этой версии любую команду, которая пишет в журнал, например: roadmap register import ФАЙЛ; ничего не записано',
      uz: 'база эгаси шу версияда қайд дафтарига ёзадиган бирор буйруқни бир марта беради, масалан: roadmap register import ФАЙЛ; ҳеч нарса ёзилмади',
    },
  },
  'register-damaged': {
    severity: 'error',
    text: {
      en: 'the register at {address} is damaged: {reason}',
      ru: 'журнал {address} повреждён: {reason}',
      uz: '{address} қайд дафтари шикастланган: {reason}',
    },
    hint: {
      en: 'keep the damaged file, put the last good copy back, then run: roadmap register verify --files',
      ru: 'сохраните повреждённый файл, верните последнюю исправную копию, затем: roadmap register verify --files',
      uz: 'шикастланган файлни сақлаб қўйинг, охирги бузилмаган нусхани қайтаринг, сўнг: roadmap register verify --files',
    },
  },
  'register-busy': {
    severity: 'error',
    text: {
      en: 'the register has been busy for more than {seconds} s; it is in use by {holder}',
      ru: 'журнал занят дольше {seconds} с; с ним работает {holder}',
      uz: 'қайд дафтари {seconds} сониядан ортиқ банд; у билан ишламоқда: {holder}',
    },
    hint: {
      en: 'wait until that work is finished and run the same command again; no number was used',
      ru: 'дождитесь окончания этой работы и повторите команду; номера не использованы',
      uz: 'ўша иш тугашини кутиб, шу буйруқни қайта беринг; рақам ишлатилмади',
    },
  },
  'register-failed': {
    severity: 'error',
    text: {
      en: 'the register at {address} could not be read or written: {reason}',
      ru: 'журнал {address} не удалось прочитать или записать: {reason}',
      uz: '{address} қайд дафтарини ўқиб ёки ёзиб бўлмади: {reason}',
    },
    hint: {
      en: 'check the disk and the permissions of the folder, then run the same command again: it goes on with the same numbers',
      ru: 'проверьте диск и права на папку и повторите команду: она продолжит с теми же номерами',
      uz: 'диск ва папкага кириш ҳуқуқларини текширинг, сўнг шу буйруқни қайта беринг: у ўша рақамлар билан давом этади',
    },
  },
  'register-unreachable': {
    severity: 'error',
    text: {
      en: 'the register server at {address} cannot be reached: {reason}',
      ru: 'не удалось подключиться к серверу журнала {address}: {reason}',
      uz: '{address} қайд дафтари серверига уланиб бўлмади: {reason}',
    },
    hint: {
      en: 'check the network, the address and the password (PGPASSWORD), then run the same command again',
      ru: 'проверьте сеть, адрес и пароль (PGPASSWORD) и повторите команду',
      uz: 'тармоқ, манзил ва паролни (PGPASSWORD) текширинг, сўнг шу буйруқни қайта беринг',
    },
  },
  'register-fsync-off': {
    severity: 'error',
    text: {
      en: 'the register server runs with {setting} off: a power failure could lose numbers already given',
      ru: 'на сервере журнала отключён {setting}: при сбое питания выданные номера могут пропасть',
      uz: 'қайд дафтари серверида {setting} ўчирилган: электр узилса, берилган рақамлар йўқолиши мумкин',
    },
    hint: {
      en: 'set {setting} = on in postgresql.conf and restart the server',
      ru: 'установите {setting} = on в postgresql.conf и перезапустите сервер',
      uz: 'postgresql.conf файлида {setting} = on қилиб, серверни қайта ишга туширинг',
    },
  },
  'register-changed': {
    severity: 'error',
    text: {
      en: 'the register at {address} was altered by hand and gives no numbers: line {n} ({what}) does not match; mismatches found: {count}',
      ru: 'журнал {address} изменён вручную и номеров не выдаёт: не сходится строка {n} ({what}); найдено расхождений: {count}',
      uz: '{address} қайд дафтари қўлда ўзгартирилган ва рақам бермайди: {n}-қатор ({what}) мос келмайди; топилган номувофиқликлар: {count} та',
    },
    hint: {
      en: 'to see every mismatch: roadmap register verify --files; then put the last good copy back',
      ru: 'посмотреть все расхождения: roadmap register verify --files; затем верните последнюю исправную копию',
      uz: 'барча номувофиқликларни кўриш: roadmap register verify --files; сўнг охирги бузилмаган нусхани қайтаринг',
    },
  },
  'register-note-unreadable': {
    severity: 'error',
    text: {
      en: "the note of the register's last known state ({witness}) cannot be read: an old copy of the register would go unnoticed",
      ru: 'не читается отметка о последнем известном состоянии журнала ({witness}): старую копию журнала распознать нельзя',
      uz: 'қайд дафтарининг охирги маълум ҳолати ҳақидаги белгини ({witness}) ўқиб бўлмади: дафтарнинг эски нусхасини аниқлаб бўлмайди',
    },
    hint: {
      en: 'make sure that the register is the newest copy, then accept it: roadmap register verify --files --accept',
      ru: 'убедитесь, что журнал — самая новая копия, и подтвердите это: roadmap register verify --files --accept',
      uz: 'қайд дафтари энг янги нусха эканини текширинг, сўнг тасдиқланг: roadmap register verify --files --accept',
    },
  },
  'register-went-back': {
    severity: 'error',
    text: {
      en: 'the register is older than the one this workspace last used: it has {found} lines, and {seen} are known ({witness}); an old copy was put back, or lines were removed',
      ru: 'журнал старше того, с которым рабочая папка работала в последний раз: в нём строк {found}, а известно {seen} ({witness}); возвращена старая копия или удалены строки',
      uz: 'қайд дафтари бу иш папкасида охирги марта ишлатилганидан эски: унда {found} та қатор, маълуми эса {seen} та ({witness}); эски нусха қайтарилган ёки қаторлар ўчирилган',
    },
    hint: {
      en: 'put the newest copy back, or numbers already given will be given again; if there is none, import the lost letters and accept the register: roadmap register verify --files --accept',
      ru: 'верните самую новую копию, иначе выданные номера будут выданы снова; если её нет, внесите пропавшие письма и подтвердите журнал: roadmap register verify --files --accept',
      uz: 'энг янги нусхани қайтаринг, акс ҳолда берилган рақамлар қайта берилади; нусха бўлмаса, йўқолган хатларни киритиб, қайд дафтарини тасдиқланг: roadmap register verify --files --accept',
    },
  },
}));
