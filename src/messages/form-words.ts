import type { Words } from './message.ts';

/** Placeholders of the command line: in help (`<file>`), in forms to copy (`FILE=SERIAL`) and in what is wanted. */
export const formWords: Readonly<Record<string, Words>> = {
  options: { en: 'options', ru: 'параметры', uz: 'параметрлар' },
  command: { en: 'command', ru: 'команда', uz: 'буйруқ' },
  dir: { en: 'dir', ru: 'папка', uz: 'папка' },
  file: { en: 'file', ru: 'файл', uz: 'файл' },
  'file=serial': { en: 'file=serial', ru: 'дело=номер', uz: 'йиғмажилд=рақам' },
  words: { en: 'words', ru: 'слова', uz: 'сўзлар' },
  files: { en: 'files', ru: 'файлы', uz: 'файллар' },
  exports: { en: 'exports', ru: 'выгрузки', uz: 'экспортлар' },
  before: { en: 'before', ru: 'прежняя', uz: 'аввалги' },
  after: { en: 'after', ru: 'новая', uz: 'янги' },
  date: { en: 'date', ru: 'дата', uz: 'сана' },
  year: { en: 'year', ru: 'год', uz: 'йил' },
  month: { en: 'month', ru: 'месяц', uz: 'ой' },
  number: { en: 'number', ru: 'номер', uz: 'рақам' },
  count: { en: 'count', ru: 'количество', uz: 'сони' },
  index: { en: 'index', ru: 'дело', uz: 'йиғмажилд' },
  serial: { en: 'serial', ru: 'номер', uz: 'рақам' },
  item: { en: 'item', ru: 'пункт', uz: 'банд' },
  state: { en: 'state', ru: 'состояние', uz: 'ҳолат' },
  status: { en: 'status', ru: 'состояние', uz: 'ҳолат' },
  kind: { en: 'kind', ru: 'вид', uz: 'тур' },
  kinds: { en: 'kinds', ru: 'виды', uz: 'турлар' },
  code: { en: 'code', ru: 'код', uz: 'код' },
  codes: { en: 'codes', ru: 'коды', uz: 'кодлар' },
  name: { en: 'name', ru: 'имя', uz: 'ном' },
  heading: { en: 'heading', ru: 'заголовок', uz: 'сарлавҳа' },
  field: { en: 'field', ru: 'поле', uz: 'майдон' },
  value: { en: 'value', ru: 'значение', uz: 'қиймат' },
  text: { en: 'text', ru: 'текст', uz: 'матн' },
  script: { en: 'script', ru: 'письменность', uz: 'ёзув' },
  format: { en: 'format', ru: 'формат', uz: 'формат' },
  language: { en: 'language', ru: 'язык', uz: 'тил' },
  shell: { en: 'shell', ru: 'оболочка', uz: 'қобиқ' },
  address: { en: 'address', ru: 'адрес', uz: 'манзил' },
  url: { en: 'url', ru: 'адрес', uz: 'манзил' },
  hash: { en: 'hash', ru: 'хеш', uz: 'хеш' },
};

/** Forms that a value must have, where a reader of another language writes them with other letters. */
export const wantedForms: Readonly<Record<string, Words>> = {
  'DD.MM.YYYY': { en: 'DD.MM.YYYY', ru: 'ДД.ММ.ГГГГ', uz: 'КК.ОО.ЙЙЙЙ' },
  'YYYY-MM': { en: 'YYYY-MM (year and month)', ru: 'ГГГГ-ММ (год и месяц)', uz: 'ЙЙЙЙ-ОО (йил ва ой)' },
  YYYY: { en: 'YYYY (a year)', ru: 'ГГГГ (год)', uz: 'ЙЙЙЙ (йил)' },
  'YYYY-MM-DD, YYYY-MM, A..B': {
    en: 'a day, a month (2022-08), or two days with “..” between them',
    ru: 'день, месяц (2022-08) или два дня через «..»',
    uz: 'кун, ой (2022-08) ёки орасига “..” қўйилган икки кун',
  },
  'FILE=SERIAL': { en: 'FILE=SERIAL', ru: 'ДЕЛО=НОМЕР', uz: 'ЙИҒМАЖИЛД=РАҚАМ' },
  'FIELD=VALUE': { en: 'FIELD=VALUE', ru: 'ПОЛЕ=ЗНАЧЕНИЕ', uz: 'МАЙДОН=ҚИЙМАТ' },
  NAME: { en: 'a file name', ru: 'имя файла', uz: 'файл номи' },
  'FILE.xlsx, FILE.csv': {
    en: 'FILE.xlsx or FILE.csv',
    ru: 'ФАЙЛ.xlsx или ФАЙЛ.csv',
    uz: 'ФАЙЛ.xlsx ёки ФАЙЛ.csv',
  },
  'FILE.xlsx': { en: 'FILE.xlsx', ru: 'ФАЙЛ.xlsx', uz: 'ФАЙЛ.xlsx' },
  'one line a file index': {
    en: 'one --last for each file index',
    ru: 'один --last на каждое дело',
    uz: 'ҳар бир йиғмажилд учун битта --last',
  },
  'ISO 8601': {
    en: 'a date and time in ISO 8601 format',
    ru: 'дата и время в формате ISO 8601',
    uz: 'ISO 8601 форматидаги сана ва вақт',
  },
};

/** Positional words of commands, as problems name them. */
export const positionWords: Readonly<Record<string, Words>> = {
  NUMBER: { en: 'NUMBER', ru: 'НОМЕР', uz: 'РАҚАМ' },
  KIND: { en: 'KIND', ru: 'ВИД ПИСЬМА', uz: 'ХАТ ТУРИ' },
  STATE: { en: 'STATE', ru: 'СОСТОЯНИЕ', uz: 'ҲОЛАТ' },
  SHELL: { en: 'SHELL', ru: 'ОБОЛОЧКА', uz: 'ҚОБИҚ' },
};

/** Parts of a letter that must not be empty, by the name that the office gives them. */
export const letterParts: Readonly<Record<string, Words>> = {
  'идора номи': { en: 'name of the office', ru: 'название учреждения', uz: 'идора номи' },
  'сана ва рақам': { en: 'date and number', ru: 'дата и номер', uz: 'сана ва рақам' },
  кимга: { en: 'addressee', ru: 'адресат', uz: 'кимга' },
  'хат сарлавҳаси': { en: 'heading', ru: 'заголовок письма', uz: 'хат сарлавҳаси' },
  'хат матни': { en: 'text of the letter', ru: 'текст письма', uz: 'хат матни' },
  'илова боши': { en: 'head of the appendix', ru: 'шапка приложения', uz: 'илова боши' },
  'илова сарлавҳаси': { en: 'title of the appendix', ru: 'заголовок приложения', uz: 'илова сарлавҳаси' },
  'имзоловчининг лавозими': {
    en: 'position of the signatory',
    ru: 'должность подписанта',
    uz: 'имзоловчининг лавозими',
  },
  имзоловчи: { en: 'signatory', ru: 'подписант', uz: 'имзоловчи' },
};
