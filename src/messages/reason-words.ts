import type { Words } from './message.ts';

/** What the system, SQLite and the YAML parser answer, in words: the commonest; others stay as they are. By code or exact text. */
export const reasonWords: Readonly<Record<string, Words>> = {
  date: { en: "the letter's date", ru: 'дата письма', uz: 'хат санаси' },
  asOf: { en: 'the as-of date', ru: 'отчётная дата', uz: 'ҳолат санаси' },
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
    en: 'it is in a different format',
    ru: 'он другого формата',
    uz: 'у бошқа форматда',
  },
  'pdf-hangs': {
    en: 'it did not respond in time and was stopped',
    ru: 'он не ответил за отведённое время и был завершён',
    uz: 'у белгиланган вақтда жавоб бермади ва тўхтатилди',
  },
  'pdf-stopped': { en: 'stopped', ru: 'остановлено', uz: 'тўхтатилди' },
  'pdf-not-made': {
    en: 'it did not write a complete PDF',
    ru: 'он не записал PDF полностью',
    uz: 'у PDF файлни тўлиқ ёзмади',
  },
  EISDIR: { en: 'this is a folder', ru: 'это папка', uz: 'бу папка' },
  ENOTDIR: {
    en: 'there is a file where a folder is needed',
    ru: 'на месте папки находится файл',
    uz: 'папка ўрнида файл бор',
  },
  EEXIST: { en: 'it already exists', ru: 'уже существует', uz: 'аввалдан мавжуд' },
  ENOENT: { en: 'the folder does not exist', ru: 'папки нет', uz: 'папка йўқ' },
  EACCES: { en: 'access denied', ru: 'нет прав доступа', uz: 'кириш ҳуқуқи йўқ' },
  EPERM: { en: 'the operation is not permitted', ru: 'операция не разрешена', uz: 'бу амалга рухсат йўқ' },
  EROFS: { en: 'the disk is read-only', ru: 'диск доступен только для чтения', uz: 'диск фақат ўқиш учун' },
  EBUSY: {
    en: 'it is open in another program',
    ru: 'открыто в другой программе',
    uz: 'бошқа дастурда очиқ',
  },
  ENOSPC: { en: 'the disk is full', ru: 'на диске нет места', uz: 'дискда жой қолмаган' },
  EDQUOT: { en: 'the disk quota is used up', ru: 'исчерпана квота диска', uz: 'диск квотаси тугаган' },
  EFBIG: { en: 'the file is too large', ru: 'файл слишком велик', uz: 'файл жуда катта' },
  EIO: { en: 'disk error', ru: 'ошибка диска', uz: 'диск хатоси' },
  EMFILE: { en: 'too many open files', ru: 'открыто слишком много файлов', uz: 'очиқ файллар жуда кўп' },
  ENAMETOOLONG: { en: 'the name is too long', ru: 'слишком длинное имя', uz: 'ном жуда узун' },
  ECONNREFUSED: {
    en: 'the server refused the connection',
    ru: 'сервер отклонил соединение',
    uz: 'сервер уланишни рад этди',
  },
  ETIMEDOUT: { en: 'the server did not respond', ru: 'сервер не ответил', uz: 'сервер жавоб бермади' },
  ENOTFOUND: { en: 'server not found', ru: 'сервер не найден', uz: 'сервер топилмади' },
  'attempt to write a readonly database': {
    en: 'no permission to write to it',
    ru: 'нет прав на запись',
    uz: 'ёзиш ҳуқуқи йўқ',
  },
  'disk I/O error': {
    en: 'disk error',
    ru: 'ошибка диска',
    uz: 'диск хатоси',
  },
  'database or disk is full': { en: 'the disk is full', ru: 'на диске нет места', uz: 'дискда жой қолмаган' },
  'unable to open database file': {
    en: 'the file cannot be opened',
    ru: 'файл не открывается',
    uz: 'файл очилмади',
  },
  'file is not a database': {
    en: 'the file is not a register',
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
    uz: 'қатор бошидаги бўш жойлар сони нотўғри ёки қавс ёпилмаган',
  },
  TAB_AS_INDENT: {
    en: 'the line begins with a tab: use spaces',
    ru: 'строка начинается с табуляции: нужны пробелы',
    uz: 'қатор табуляция билан бошланган: бўш жойлар керак',
  },
  MISSING_CHAR: {
    en: 'a colon, comma, bracket or quotation mark is missing',
    ru: 'не хватает двоеточия, запятой, скобки или кавычки',
    uz: 'икки нуқта, вергул, қавс ёки қўштирноқ етишмайди',
  },
  UNEXPECTED_TOKEN: {
    en: 'unexpected character',
    ru: 'лишний символ',
    uz: 'ортиқча белги',
  },
  DUPLICATE_KEY: { en: 'the key appears twice', ru: 'ключ указан дважды', uz: 'калит икки марта ёзилган' },
  MULTILINE_IMPLICIT_KEY: {
    en: 'a colon is missing after the key, or the text needs quotes',
    ru: 'после ключа нет двоеточия, или текст нужно взять в кавычки',
    uz: 'калитдан кейин икки нуқта йўқ ёки матнни қўштирноққа олиш керак',
  },
  BLOCK_AS_IMPLICIT_KEY: {
    en: 'a second ": " in one line: put the text in quotes',
    ru: 'второе «: » в одной строке: возьмите текст в кавычки',
    uz: 'бир қаторда иккинчи ": " бор: матнни қўштирноққа олинг',
  },
  BLOCK_IN_FLOW: {
    en: 'a block is inside brackets',
    ru: 'внутри скобок есть блок',
    uz: 'қавслар ичида блок бор',
  },
  BAD_SCALAR_START: {
    en: 'a text without quotes cannot begin with this character',
    ru: 'без кавычек текст не может начинаться с этого символа',
    uz: 'қўштирноқсиз матн бу белгидан бошланмайди',
  },
  BAD_DQ_ESCAPE: {
    en: 'a backslash inside double quotes: use single quotes',
    ru: 'в двойных кавычках есть обратная косая черта: используйте одинарные',
    uz: 'қўш қўштирноқ ичида тескари чизиқ бор; якка қўштирноқ ишлатинг',
  },
  BAD_ALIAS: {
    en: 'a text with * needs quotes',
    ru: 'текст с символом * возьмите в кавычки',
    uz: '* белгиси бор матнни қўштирноққа олинг',
  },
  MULTIPLE_DOCS: {
    en: 'a line of hyphens (---) inside the file',
    ru: 'строка --- внутри файла',
    uz: 'файл ичида --- қатори бор',
  },
};
