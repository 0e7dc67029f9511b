import type { CommandSpec } from './command-spec.ts';
import { command, script } from './command-spec.ts';
import { addressParser, fileParser, sentence, statusParser } from './parsers.ts';
import {
  choice,
  count,
  day,
  flag,
  monthParser,
  parsed,
  repeated,
  required,
  text,
  wholeText,
  writtenPath,
  year as yearOption,
} from './readers.ts';

const year = yearOption({ en: 'year of the number', ru: 'год номера', uz: 'рақам йили' });
const fileWords = { en: 'file index: 19-09/1', ru: 'индекс дела: 19-09/1', uz: 'йиғмажилд индекси: 19-09/1' };
const file = parsed('<index>', fileWords, fileParser);
const month = parsed(
  '<month>',
  { en: 'month of the letters: 2022-08', ru: 'месяц писем: 2022-08', uz: 'хатлар ойи: 2022-08' },
  monthParser,
);

/** Which entries are wanted, wherever entries are listed. */
const filters = {
  year,
  file,
  month,
  kind: text('<kind>', { en: 'letter kind', ru: 'вид письма', uz: 'хат тури' }),
  to: text('<code>', { en: 'recipient (code)', ru: 'адресат (код)', uz: 'қабул қилувчи (код)' }),
  status: {
    ...parsed(
      '<status>',
      {
        en: 'reserved, issued or void',
        ru: 'reserved, issued или void',
        uz: 'reserved, issued ёки void',
      },
      statusParser,
    ),
    choices: ['reserved', 'issued', 'imported', 'void'],
  },
};

const emptyJson = { entries: [] };

export const registerCommands: readonly CommandSpec[] = [
  command({
    name: 'register list',
    takes: [],
    words: {
      en: 'list the letters of the register',
      ru: 'список писем журнала',
      uz: 'қайд дафтаридаги хатлар рўйхати',
    },
    options: filters,
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerList,
  }),
  command({
    name: 'register show',
    takes: ['<number>'],
    words: {
      en: 'show one letter of the register',
      ru: 'показать одно письмо журнала',
      uz: 'қайд дафтаридаги битта хатни кўрсатиш',
    },
    options: { year },
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerShow,
  }),
  command({
    name: 'register find',
    takes: ['<words...>'],
    words: {
      en: 'find letters by words of their subject, recipient or note, or by number, in either script',
      ru: 'найти письма по словам из содержания, адресата или примечания либо по номеру, кириллицей или латиницей',
      uz: 'хатларни мазмуни, қабул қилувчиси, изоҳи ёки рақами бўйича, иккала ёзувда қидириш',
    },
    options: filters,
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerFind,
  }),
  command({
    name: 'register stats',
    takes: [],
    words: {
      en: 'count letters by kind, recipient and month',
      ru: 'количество писем по видам, адресатам и месяцам',
      uz: 'хатлар сони: турлари, қабул қилувчилари ва ойлари бўйича',
    },
    options: filters,
    emptyJson: { letters: 0, reserved: 0, void: 0, kinds: [], recipients: [], months: [] },
    load: async () => (await import('../commands/register/stats.ts')).registerStats,
  }),
  command({
    name: 'register import',
    takes: ['<file>'],
    words: {
      en: 'import the paper journal (CSV or XLSX), all of it or nothing',
      ru: 'внести бумажный журнал (CSV или XLSX): всё или ничего',
      uz: 'қоғоз қайд дафтарини киритиш (CSV ёки XLSX): тўлиқ киритилади ёки умуман киритилмайди',
    },
    options: {
      sheet: text('<name>', { en: 'sheet of the workbook', ru: 'лист книги', uz: 'жадвал варағи' }),
      encoding: text('<name>', { en: 'encoding of the file', ru: 'кодировка файла', uz: 'файл кодировкаси' }),
      map: repeated(
        '<heading=field>',
        {
          en: 'read a heading as a field: "HEADING=field"',
          ru: 'соответствие заголовка полю: "ЗАГОЛОВОК=поле"',
          uz: 'сарлавҳанинг майдонга мослиги: "САРЛАВҲА=майдон"',
        },
        wholeText,
      ),
    },
    emptyJson,
    load: async () => (await import('../commands/register/import.ts')).registerImport,
  }),
  command({
    name: 'register reserve',
    takes: [],
    words: {
      en: 'reserve numbers for letters written by hand',
      ru: 'зарезервировать номера для писем, которые пишут вручную',
      uz: 'қўлда ёзиладиган хатлар учун рақамларни захиралаш',
    },
    options: {
      file: required('<index>', fileWords, fileParser),
      count: count(
        { en: 'how many (default: 1)', ru: 'сколько (по умолчанию 1)', uz: 'нечта (одатда 1)' },
        1000,
        1,
      ),
      note: text('<text>', { en: 'what they are for', ru: 'для чего', uz: 'нима учун' }),
      date: day({
        en: "the letters' date (default: today)",
        ru: 'дата писем (по умолчанию сегодня)',
        uz: 'хатлар санаси (одатда бугун)',
      }),
      signatory: text('<code>', {
        en: 'signatory (code): determines the unit',
        ru: 'подписант (код): определяет подразделение',
        uz: 'имзоловчи (код): бўлинмани белгилайди',
      }),
    },
    emptyJson,
    load: async () => (await import('../commands/register/reserve.ts')).registerReserve,
  }),
  command({
    name: 'register void',
    takes: ['<number>'],
    words: {
      en: 'void a number; it stays used',
      ru: 'аннулировать номер; он остаётся занятым',
      uz: 'рақамни бекор қилиш; у банд бўлиб қолади',
    },
    options: {
      reason: required(
        '<text>',
        { en: 'the reason', ru: 'причина', uz: 'сабаби' },
        sentence('"..."', '"хат юборилмади"'),
      ),
      year,
      yes: flag({ en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' }, 'y'),
    },
    emptyJson,
    load: async () => (await import('../commands/register/reserve.ts')).registerVoid,
  }),
  command({
    name: 'register verify',
    takes: [],
    words: {
      en: 'check for duplicate numbers, gaps, wrong dates and alterations by hand',
      ru: 'проверить повторы номеров, пропуски, даты и изменения вручную',
      uz: 'такрорланган ва тушиб қолган рақамлар, саналар ва қўлда киритилган ўзгартиришларни текшириш',
    },
    options: {
      files: flag({
        en: 'also check the letter files',
        ru: 'проверить и файлы писем',
        uz: 'хат файлларини ҳам текшириш',
      }),
      head: text('<hash>', {
        en: 'a hash kept elsewhere that the register must contain',
        ru: 'сохранённый отдельно хеш, который должен быть в журнале',
        uz: 'қайд дафтарида бўлиши керак бўлган, алоҳида сақланган хеш',
      }),
      accept: flag({
        en: 'accept the register as it is, after an old copy had to be put back',
        ru: 'принять журнал как есть, если пришлось вернуть старую копию',
        uz: 'эски нусха қайтарилган бўлса, қайд дафтарини шу ҳолида қабул қилиш',
      }),
    },
    emptyJson: { lines: 0, entries: 0, head: null, gaps: [] },
    load: async () => (await import('../commands/register/verify.ts')).registerVerify,
  }),
  command({
    name: 'register prove',
    takes: ['<number>', '[file]'],
    words: {
      en: 'prove which register entry a file belongs to',
      ru: 'подтвердить, какой записи журнала соответствует файл',
      uz: 'файл қайси қайдга тегишлилигини исботлаш',
    },
    options: { year },
    emptyJson: { entry: null, lines: [], head: null, file: null },
    load: async () => (await import('../commands/register/prove.ts')).registerProve,
  }),
  command({
    name: 'register export',
    takes: [],
    words: {
      en: 'write the official journal as CSV, XLSX or DOCX',
      ru: 'записать официальный журнал в CSV, XLSX или DOCX',
      uz: 'расмий қайд дафтарини CSV, XLSX ёки DOCX кўринишида ёзиш',
    },
    options: {
      format: choice(
        '<format>',
        { en: 'csv, xlsx or docx', ru: 'csv, xlsx или docx', uz: 'csv, xlsx ёки docx' },
        ['csv', 'xlsx', 'docx'],
        'docx',
      ),
      script,
      out: writtenPath(
        '<file>',
        { en: 'the file to write', ru: 'в какой файл', uz: 'қайси файлга' },
        'letters',
      ),
      ...filters,
    },
    emptyJson: { path: null, rows: 0 },
    load: async () => (await import('../commands/register/export.ts')).registerExport,
  }),
  command({
    name: 'register move',
    takes: [],
    words: {
      en: 'move the register to another address, with proof',
      ru: 'перенести журнал по другому адресу с проверкой',
      uz: 'қайд дафтарини текшириб, бошқа манзилга кўчириш',
    },
    options: {
      to: required(
        '<address>',
        { en: 'postgres://… or a file', ru: 'postgres://… или файл', uz: 'postgres://… ёки файл' },
        addressParser,
      ),
    },
    emptyJson: { from: null, to: null, lines: 0, head: null },
    load: async () => (await import('../commands/register/move.ts')).registerMove,
  }),
];
