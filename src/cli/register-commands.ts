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
    words: { en: 'the letters of the register', ru: 'письма журнала', uz: 'қайд дафтаридаги хатлар' },
    options: filters,
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerList,
  }),
  command({
    name: 'register show',
    takes: ['<number>'],
    words: { en: 'one letter of the register', ru: 'одно письмо журнала', uz: 'қайд дафтаридаги битта хат' },
    options: { year },
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerShow,
  }),
  command({
    name: 'register find',
    takes: ['<words...>'],
    words: {
      en: 'letters by words of their subject, recipient, note or number, in either script',
      ru: 'письма по словам содержания, адресата, примечания или номеру, в любой графике',
      uz: 'хатларни мазмуни, қабул қилувчиси, изоҳи ёки рақами бўйича қидириш, иккала ёзувда',
    },
    options: filters,
    emptyJson,
    load: async () => (await import('../commands/register/list.ts')).registerFind,
  }),
  command({
    name: 'register stats',
    takes: [],
    words: {
      en: 'how many letters, by kind, recipient and month',
      ru: 'сколько писем: по видам, адресатам и месяцам',
      uz: 'нечта хат: турлари, қабул қилувчилари ва ойлари бўйича',
    },
    options: filters,
    emptyJson: { letters: 0, reserved: 0, void: 0, kinds: [], recipients: [], months: [] },
    load: async () => (await import('../commands/register/stats.ts')).registerStats,
  }),
  command({
    name: 'register import',
    takes: ['<file>'],
    words: {
      en: 'bring the paper journal in (CSV or XLSX), all of it or nothing',
      ru: 'внести бумажный журнал (CSV или XLSX), целиком или никак',
      uz: 'қоғоз дафтарни киритиш (CSV ёки XLSX): ё тўлиқ, ё умуман киритилмайди',
    },
    options: {
      sheet: text('<name>', { en: 'sheet of the workbook', ru: 'лист книги', uz: 'жадвал варағи' }),
      encoding: text('<name>', { en: 'encoding of the file', ru: 'кодировка файла', uz: 'файл кодировкаси' }),
      map: repeated(
        '<heading=field>',
        {
          en: 'take a heading for a field: "HEADING=field"',
          ru: 'считать заголовок полем: "ЗАГОЛОВОК=поле"',
          uz: 'сарлавҳани майдон деб олиш: "САРЛАВҲА=майдон"',
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
      en: 'numbers for letters written by hand',
      ru: 'номера для писем, которые пишут вручную',
      uz: 'қўлда ёзиладиган хатлар учун рақамлар',
    },
    options: {
      file: required('<index>', fileWords, fileParser),
      count: count(
        { en: 'how many (default 1)', ru: 'сколько (по умолчанию 1)', uz: 'нечта (одатда 1)' },
        1000,
        1,
      ),
      note: text('<text>', { en: 'what for', ru: 'для чего', uz: 'нима учун' }),
      date: day({
        en: "the letters' date (default: today)",
        ru: 'дата писем (по умолчанию сегодня)',
        uz: 'хатлар санаси (одатда бугун)',
      }),
      signatory: text('<code>', {
        en: 'who signs: decides the unit',
        ru: 'кто подписывает: определяет подразделение',
        uz: 'ким имзолайди: бўлинмани белгилайди',
      }),
    },
    emptyJson,
    load: async () => (await import('../commands/register/reserve.ts')).registerReserve,
  }),
  command({
    name: 'register void',
    takes: ['<number>'],
    words: {
      en: 'mark a number void; it stays used',
      ru: 'аннулировать номер; он остаётся занятым',
      uz: 'рақамни бекор қилиш; у банд бўлиб қолади',
    },
    options: {
      reason: required(
        '<text>',
        { en: 'why', ru: 'почему', uz: 'сабаби' },
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
      en: 'doubles, gaps, dates, and whether anything was altered by hand',
      ru: 'двойные номера, пропуски, даты и не менялось ли что вручную',
      uz: 'такрор рақамлар, бўшлиқлар, саналар ва қўлда ўзгартирилганлиги',
    },
    options: {
      files: flag({ en: 'the written letters too', ru: 'и записанные письма', uz: 'ёзилган хатларни ҳам' }),
      head: text('<hash>', {
        en: 'a head noted elsewhere must be in it',
        ru: 'отметка, сохранённая отдельно, должна в нём быть',
        uz: 'алоҳида сақланган белги унда бўлиши керак',
      }),
      accept: flag({
        en: 'take the register as it is after an old copy had to be put back',
        ru: 'принять журнал как есть, когда пришлось вернуть старую копию',
        uz: 'эски нусха қайтарилганда қайд дафтарини борича қабул қилиш',
      }),
    },
    emptyJson: { lines: 0, entries: 0, head: null, gaps: [] },
    load: async () => (await import('../commands/register/verify.ts')).registerVerify,
  }),
  command({
    name: 'register prove',
    takes: ['<number>', '[file]'],
    words: {
      en: 'what ties a file to its entry',
      ru: 'что связывает файл с записью',
      uz: 'файлни қайд билан нима боғлашини кўрсатиш',
    },
    options: { year },
    emptyJson: { entry: null, lines: [], head: null, file: null },
    load: async () => (await import('../commands/register/prove.ts')).registerProve,
  }),
  command({
    name: 'register export',
    takes: [],
    words: {
      en: 'the official journal as CSV, XLSX or DOCX',
      ru: 'официальный журнал в CSV, XLSX или DOCX',
      uz: 'расмий қайд дафтари: CSV, XLSX ёки DOCX',
    },
    options: {
      format: choice(
        '<format>',
        { en: 'csv, xlsx or docx', ru: 'csv, xlsx или docx', uz: 'csv, xlsx ёки docx' },
        ['csv', 'xlsx', 'docx'],
        'docx',
      ),
      script,
      out: writtenPath('<file>', { en: 'where to', ru: 'куда', uz: 'қаерга' }, 'letters'),
      ...filters,
    },
    emptyJson: { path: null, rows: 0 },
    load: async () => (await import('../commands/register/export.ts')).registerExport,
  }),
  command({
    name: 'register move',
    takes: [],
    words: {
      en: 'carry the register to another home, with proof',
      ru: 'перенести журнал в другое место с доказательством',
      uz: 'қайд дафтарини исботи билан бошқа жойга кўчириш',
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
