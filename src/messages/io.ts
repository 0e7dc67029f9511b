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
      en: '{option}: “{value}” is not {wanted}',
      ru: '{option}: «{value}» — это не {wanted}',
      uz: '{option}: “{value}” – бу {wanted} эмас',
    },
    hint: {
      en: 'write it like this: {option} {example}',
      ru: 'напишите так: {option} {example}',
      uz: 'шундай ёзинг: {option} {example}',
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
  'init-inside': {
    severity: 'error',
    text: {
      en: 'there is a workspace here already; nothing in it was changed',
      ru: 'здесь уже есть рабочая папка; в ней ничего не изменено',
      uz: 'бу ерда иш папкаси бор; унда ҳеч нарса ўзгартирилмади',
    },
    hint: {
      en: 'go on in it, or make another one: roadmap init OTHER-DIR',
      ru: 'продолжайте работу в ней или создайте другую: roadmap init ДРУГАЯ-ПАПКА',
      uz: 'унда ишлашни давом эттиринг ёки бошқасини яратинг: roadmap init БОШҚА-ПАПКА',
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
      en: 'compare it with the one the program brings: {shipped}',
      ru: 'сравните его с файлом из программы: {shipped}',
      uz: 'уни дастурдаги файл билан солиштиринг: {shipped}',
    },
  },
});
