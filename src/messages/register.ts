import { messages } from './message.ts';

/** The register's home: the SQLite file or the PostgreSQL server, and what may be wrong with it. */
export const registerMessages = messages({
  'register-missing': {
    severity: 'error',
    text: {
      en: 'there is no register at {address}',
      ru: 'по адресу {address} журнала нет',
      uz: '{address} манзилида қайд дафтари йўқ',
    },
    hint: {
      en: 'put the register file back where it was; only roadmap init makes a new one, and that one would number from 1 again',
      ru: 'верните файл журнала на место; новый создаёт только roadmap init, и нумерация начнётся с 1',
      uz: 'қайд дафтари файлини жойига қайтаринг; янгисини фақат roadmap init яратади ва у рақамларни 1 дан бошлаб беради',
    },
  },
  'register-exists': {
    severity: 'error',
    text: {
      en: 'there is a register at {address} already',
      ru: 'по адресу {address} журнал уже есть',
      uz: '{address} манзилида қайд дафтари аллақачон бор',
    },
    hint: {
      en: 'it is left as it is; to see it: roadmap register list',
      ru: 'он оставлен как есть; посмотреть: roadmap register list',
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
      ru: 'проверьте адрес в roadmap.yaml (register) и ROADMAP_REGISTER или верните последнюю исправную копию',
      uz: 'roadmap.yaml (register) ва ROADMAP_REGISTER даги манзилни текширинг ёки охирги бузилмаган нусхани қайтаринг',
    },
  },
  'register-closed': {
    severity: 'error',
    text: {
      en: 'this register was moved to {address} and gives no numbers any more',
      ru: 'журнал перенесён на {address} и номеров больше не выдаёт',
      uz: 'бу қайд дафтари {address} манзилига кўчирилган, энди рақам бермайди',
    },
    hint: {
      en: 'write the new address into roadmap.yaml (register: {address}) or into ROADMAP_REGISTER, then run the same command again',
      ru: 'укажите новый адрес в roadmap.yaml (register: {address}) или в ROADMAP_REGISTER и повторите команду',
      uz: 'янги манзилни roadmap.yaml (register: {address}) ёки ROADMAP_REGISTER да кўрсатинг, сўнг буйруқни такрорланг',
    },
  },
  'register-newer': {
    severity: 'error',
    text: {
      en: 'the register was made by a newer version of the program (schema {found}, this one knows {known})',
      ru: 'журнал создан более новой версией программы (схема {found}, эта знает {known})',
      uz: 'қайд дафтари дастурнинг янгироқ нусхасида яратилган (схема {found}, бу нусха {known} ни билади)',
    },
    hint: {
      en: 'install the newer version; the register was not touched',
      ru: 'установите более новую версию; журнал не изменён',
      uz: 'янгироқ нусхани ўрнатинг; қайд дафтарига тегилмади',
    },
  },
  'register-owner-needed': {
    severity: 'error',
    text: {
      en: 'the register at {address} is of an older version (schema {found}, this program needs {known}), and only its owner may change that',
      ru: 'журнал {address} более старой версии (схема {found}, программе нужна {known}); обновить его может только владелец',
      uz: '{address} қайд дафтари эскироқ нусхада (схема {found}, дастурга {known} керак); уни фақат эгаси янгилай олади',
    },
    hint: {
      en: 'the owner of the database runs once with this version: roadmap register reserve --file 19-09/1 --count 1 (or any command that writes); nothing was written',
      ru: 'владелец базы один раз выполняет в этой версии любую команду, которая пишет в журнал, например: roadmap register import ФАЙЛ; ничего не записано',
      uz: 'база эгаси шу нусхада қайд дафтарига ёзадиган бирор буйруқни бир марта бажаради, масалан: roadmap register import ФАЙЛ; ҳеч нарса ёзилмади',
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
      en: 'the register is busy for more than {seconds} s; it is held by {holder}',
      ru: 'журнал занят дольше {seconds} с; его держит {holder}',
      uz: 'қайд дафтари {seconds} сониядан бери банд; уни банд қилган: {holder}',
    },
    hint: {
      en: 'wait until that work is done and run the same command again; no number was used',
      ru: 'дождитесь окончания той работы и повторите команду; номера не использованы',
      uz: 'ўша иш тугашини кутинг ва буйруқни такрорланг; рақам ишлатилмади',
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
      en: 'check the disk and the rights to the folder, then run the same command again: it goes on with the same numbers',
      ru: 'проверьте диск и права на папку и повторите команду: она продолжит с теми же номерами',
      uz: 'диск ва папка ҳуқуқларини текширинг, сўнг буйруқни такрорланг: у ўша рақамлар билан давом этади',
    },
  },
  'register-unreachable': {
    severity: 'error',
    text: {
      en: 'the register server at {address} cannot be reached: {reason}',
      ru: 'сервер журнала {address} недоступен: {reason}',
      uz: '{address} қайд дафтари сервери билан боғланиб бўлмади: {reason}',
    },
    hint: {
      en: 'check the network, the address and the password (PGPASSWORD), then run the same command again',
      ru: 'проверьте сеть, адрес и пароль (PGPASSWORD) и повторите команду',
      uz: 'тармоқ, манзил ва паролни (PGPASSWORD) текширинг, сўнг буйруқни такрорланг',
    },
  },
  'register-fsync-off': {
    severity: 'error',
    text: {
      en: 'the register server runs with {setting} off: numbers already given out could be lost in a power cut',
      ru: 'сервер журнала работает с выключенным {setting}: при сбое питания выданные номера могут пропасть',
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
      en: 'the register at {address} was altered by hand and gives no number: line {n} ({what}) does not fit; places found: {count}',
      ru: 'журнал {address} изменён вручную и номеров не выдаёт: строка {n} ({what}) не сходится; найдено мест: {count}',
      uz: '{address} қайд дафтари қўлда ўзгартирилган, рақам бермайди: {n}-қатор ({what}) мос келмайди; топилган жойлар: {count}',
    },
    hint: {
      en: 'see everything that does not fit: roadmap register verify --files; then put the last good copy back',
      ru: 'посмотрите всё, что не сходится: roadmap register verify --files; затем верните последнюю исправную копию',
      uz: 'мос келмайдиган жойларни кўринг: roadmap register verify --files; сўнг охирги бузилмаган нусхани қайтаринг',
    },
  },
  'register-note-unreadable': {
    severity: 'error',
    text: {
      en: 'the note of how far the register had come ({witness}) cannot be read: an old copy of the register would go unnoticed',
      ru: 'запись о том, как далеко продвинулся журнал ({witness}), не читается: старую копию журнала не распознать',
      uz: 'қайд дафтари қаергача боргани ҳақидаги белги ({witness}) ўқилмайди: дафтарнинг эски нусхасини ажратиб бўлмайди',
    },
    hint: {
      en: 'make sure that the register is the newest copy, then accept it: roadmap register verify --files --accept',
      ru: 'убедитесь, что журнал — самая новая копия, затем подтвердите: roadmap register verify --files --accept',
      uz: 'қайд дафтари энг янги нусха эканига ишонч ҳосил қилинг, сўнг тасдиқланг: roadmap register verify --files --accept',
    },
  },
  'register-went-back': {
    severity: 'error',
    text: {
      en: 'the register is older than what this workspace has seen: {found} lines here, {seen} lines known ({witness}); an old copy was put back or lines were removed',
      ru: 'журнал старше, чем уже видела эта папка: здесь строк {found}, известно {seen} ({witness}); возвращена старая копия или строки удалены',
      uz: 'қайд дафтари бу папка билган ҳолатдан эски: бу ерда {found} қатор, маълуми {seen} қатор ({witness}); эски нусха қайтарилган ёки қаторлар ўчирилган',
    },
    hint: {
      en: 'put the newest copy back: numbers given since would be given twice; if there is none, bring the lost letters in and accept: roadmap register verify --files --accept',
      ru: 'верните самую новую копию: иначе выданные номера будут выданы снова; если её нет, внесите пропавшие письма и подтвердите: roadmap register verify --files --accept',
      uz: 'энг янги нусхани қайтаринг: акс ҳолда берилган рақамлар қайта берилади; нусха бўлмаса, йўқолган хатларни киритиб тасдиқланг: roadmap register verify --files --accept',
    },
  },
});
