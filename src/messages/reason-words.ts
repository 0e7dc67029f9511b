import type { Words } from './message.ts';

/** What the system, SQLite and the YAML parser answer, in words: the commonest; others stay as they are. By code or exact text. */
export const reasonWords: Readonly<Record<string, Words>> = {
  date: { en: "the letter's date", ru: 'дата письма', uz: 'хат санаси' },
  asOf: { en: 'the day of the figures', ru: 'день показателей', uz: 'кўрсаткичлар ҳолати санаси' },
  'blank-old': {
    en: 'it is in the format of Word 97–2003',
    ru: 'он в формате Word 97–2003',
    uz: 'у Word 97–2003 форматида',
  },
  'blank-strict': {
    en: 'it is saved as “Strict Open XML Document”',
    ru: 'он сохранён как «Документ Strict Open XML»',
    uz: 'у “Strict Open XML” ҳужжати сифатида сақланган',
  },
  'blank-cut': { en: 'it is damaged', ru: 'он повреждён', uz: 'у шикастланган' },
  'blank-other': {
    en: 'it is of another format',
    ru: 'он другого формата',
    uz: 'у бошқа форматда',
  },
  'pdf-hangs': {
    en: 'it gave no answer in the time allowed and was ended',
    ru: 'он не ответил за отведённое время и был завершён',
    uz: 'у белгиланган вақтда жавоб бермади ва тўхтатилди',
  },
  'pdf-stopped': { en: 'stopped', ru: 'остановлено', uz: 'тўхтатилди' },
  'pdf-not-made': { en: 'it wrote no whole PDF', ru: 'целого PDF он не записал', uz: 'у бутун PDF ёзмади' },
  EISDIR: { en: 'this is a folder', ru: 'это папка', uz: 'бу папка' },
  ENOTDIR: {
    en: 'there is a file where a folder is needed',
    ru: 'на месте папки стоит файл',
    uz: 'папка ўрнида файл турибди',
  },
  EEXIST: { en: 'it is there already', ru: 'уже существует', uz: 'аввалдан мавжуд' },
  ENOENT: { en: 'the folder does not exist', ru: 'папки нет', uz: 'папка йўқ' },
  EACCES: { en: 'no right to it', ru: 'нет прав доступа', uz: 'рухсат йўқ' },
  EPERM: { en: 'not permitted', ru: 'действие запрещено', uz: 'рухсат этилмаган' },
  EROFS: { en: 'the disk is read-only', ru: 'диск доступен только для чтения', uz: 'диск фақат ўқиш учун' },
  EBUSY: {
    en: 'it is open in another program',
    ru: 'открыто в другой программе',
    uz: 'бошқа дастурда очиқ турибди',
  },
  ENOSPC: { en: 'the disk is full', ru: 'на диске нет места', uz: 'дискда жой қолмаган' },
  EDQUOT: { en: 'the disk quota is used up', ru: 'исчерпана квота диска', uz: 'диск квотаси тугаган' },
  EFBIG: { en: 'the file is too large', ru: 'файл слишком велик', uz: 'файл жуда катта' },
  EIO: { en: 'the disk answers with an error', ru: 'диск отвечает ошибкой', uz: 'диск хато қайтарди' },
  EMFILE: { en: 'too many open files', ru: 'открыто слишком много файлов', uz: 'очиқ файллар жуда кўп' },
  ENAMETOOLONG: { en: 'the name is too long', ru: 'слишком длинное имя', uz: 'ном жуда узун' },
  ECONNREFUSED: {
    en: 'the server refuses the connection',
    ru: 'сервер отклоняет соединение',
    uz: 'сервер уланишни рад этди',
  },
  ETIMEDOUT: { en: 'the server does not answer', ru: 'сервер не отвечает', uz: 'сервер жавоб бермади' },
  ENOTFOUND: { en: 'there is no such server', ru: 'такого сервера нет', uz: 'бундай сервер йўқ' },
  'attempt to write a readonly database': {
    en: 'no right to write it',
    ru: 'нет права записи',
    uz: 'ёзишга рухсат йўқ',
  },
  'disk I/O error': {
    en: 'the disk answers with an error',
    ru: 'диск отвечает ошибкой',
    uz: 'диск хато қайтарди',
  },
  'database or disk is full': { en: 'the disk is full', ru: 'на диске нет места', uz: 'дискда жой қолмаган' },
  'unable to open database file': {
    en: 'the file cannot be opened',
    ru: 'файл не открывается',
    uz: 'файл очилмади',
  },
  'file is not a database': {
    en: 'the file is no register',
    ru: 'файл не является журналом',
    uz: 'файл қайд дафтари эмас',
  },
  'database disk image is malformed': {
    en: 'the file is damaged',
    ru: 'файл повреждён',
    uz: 'файл шикастланган',
  },
  BAD_INDENT: {
    en: 'wrong indentation, or a bracket is not closed',
    ru: 'неверный отступ или не закрыта скобка',
    uz: 'сатр боши нотўғри сурилган ёки қавс ёпилмаган',
  },
  TAB_AS_INDENT: {
    en: 'the line begins with a tab; use spaces',
    ru: 'в начале стоит табуляция; нужны пробелы',
    uz: 'сатр бошида табуляция турибди; бўш жой керак',
  },
  MISSING_CHAR: {
    en: 'a colon, comma, bracket or quotation mark is missing',
    ru: 'не хватает двоеточия, запятой, скобки или кавычки',
    uz: 'икки нуқта, вергул, қавс ёки қўштирноқ етишмайди',
  },
  UNEXPECTED_TOKEN: {
    en: 'there is an unexpected character here',
    ru: 'здесь лишний знак',
    uz: 'бу ерда ортиқча белги бор',
  },
  DUPLICATE_KEY: { en: 'the key appears twice', ru: 'ключ повторяется', uz: 'калит икки марта ёзилган' },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a colon is missing after the key, or a text has to go into quotes',
    ru: 'после ключа нет двоеточия, или текст нужно взять в кавычки',
    uz: 'калитдан кейин икки нуқта йўқ ёки матнни қўштирноққа олиш керак',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second ": " in one line: put the text between quotes',
    ru: 'второе «: » в одной строке: возьмите текст в кавычки',
    uz: 'бир қаторда иккинчи ": " бор: матнни қўштирноққа олинг',
  },
  BLOCK_IN_FLOW: {
    en: 'a block is inside brackets',
    ru: 'блок стоит внутри скобок',
    uz: 'қавслар ичида блок турибди',
  },
  BAD_SCALAR_START: {
    en: 'a text may not begin with this sign without quotes',
    ru: 'без кавычек текст не может начинаться с этого знака',
    uz: 'қўштирноқсиз матн бу белгидан бошланмайди',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash between double quotes; use single ones',
    ru: 'обратная косая черта в двойных кавычках; возьмите одинарные',
    uz: 'қўш қўштирноқ ичида тескари чизиқ бор; якка қўштирноқ ишлатинг',
  },
  BAD_ALIAS: {
    en: 'the sign * needs quotes around the text',
    ru: 'текст со знаком * возьмите в кавычки',
    uz: '* белгили матнни қўштирноққа олинг',
  },
  MULTIPLE_DOCS: {
    en: 'a line of hyphens (---) within the file',
    ru: 'строка --- внутри файла',
    uz: 'файл ичида --- қатори бор',
  },
};
