import type { CommandSpec, OptionSpec } from './command-spec.ts';

const year: OptionSpec = {
  flags: '--year <year>',
  words: { en: 'year of the number', ru: 'год номера', uz: 'рақам йили' },
};
const file: OptionSpec = {
  flags: '--file <index>',
  words: { en: 'file index: 19-09/1', ru: 'индекс дела: 19-09/1', uz: 'йиғмажилд индекси: 19-09/1' },
};
const month: OptionSpec = {
  flags: '--month <month>',
  words: { en: 'month of the letters: 2022-08', ru: 'месяц писем: 2022-08', uz: 'хатлар ойи: 2022-08' },
};

/** Which entries are wanted, wherever entries are listed. */
const filters: readonly OptionSpec[] = [
  year,
  file,
  month,
  { flags: '--kind <kind>', words: { en: 'letter kind', ru: 'вид письма', uz: 'хат тури' } },
  { flags: '--to <code>', words: { en: 'recipient (code)', ru: 'адресат (код)', uz: 'қабул қилувчи (код)' } },
  {
    flags: '--status <status>',
    words: {
      en: 'reserved, issued or void',
      ru: 'reserved, issued или void',
      uz: 'reserved, issued ёки void',
    },
  },
];

const emptyJson = { entries: [] };

export const registerCommands: readonly CommandSpec[] = [
  {
    name: 'register list',
    takes: [],
    words: { en: 'the letters of the register', ru: 'письма журнала', uz: 'қайд дафтаридаги хатлар' },
    options: filters,
    emptyJson,
    load: async () => (await import('../commands/register-list.ts')).registerList,
  },
  {
    name: 'register show',
    takes: ['<number>'],
    words: { en: 'one letter of the register', ru: 'одно письмо журнала', uz: 'қайд дафтаридаги битта хат' },
    options: [year],
    emptyJson,
    load: async () => (await import('../commands/register-list.ts')).registerShow,
  },
  {
    name: 'register import',
    takes: ['<file>'],
    words: {
      en: 'bring the paper journal in (CSV or XLSX), all of it or nothing',
      ru: 'внести бумажный журнал (CSV или XLSX), целиком или никак',
      uz: 'қоғоз дафтарни киритиш (CSV ёки XLSX): ё тўлиқ, ё умуман киритилмайди',
    },
    options: [
      {
        flags: '--sheet <name>',
        words: { en: 'sheet of the workbook', ru: 'лист книги', uz: 'жадвал варағи' },
      },
      {
        flags: '--encoding <name>',
        words: { en: 'encoding of the file', ru: 'кодировка файла', uz: 'файл кодировкаси' },
      },
      {
        flags: '--map <heading=field>',
        many: true,
        words: {
          en: 'take a heading for a field: "HEADING=field"',
          ru: 'считать заголовок полем: "ЗАГОЛОВОК=поле"',
          uz: 'сарлавҳани майдон деб олиш: "САРЛАВҲА=майдон"',
        },
      },
    ],
    emptyJson,
    load: async () => (await import('../commands/register-import.ts')).registerImport,
  },
  {
    name: 'register reserve',
    takes: [],
    words: {
      en: 'numbers for letters written by hand',
      ru: 'номера для писем, которые пишут вручную',
      uz: 'қўлда ёзиладиган хатлар учун рақамлар',
    },
    options: [
      file,
      {
        flags: '--count <count>',
        words: { en: 'how many (default 1)', ru: 'сколько (по умолчанию 1)', uz: 'нечта (одатда 1)' },
      },
      { flags: '--note <text>', words: { en: 'what for', ru: 'для чего', uz: 'нима учун' } },
      {
        flags: '--date <date>',
        words: {
          en: "the letters' date (default: today)",
          ru: 'дата писем (по умолчанию сегодня)',
          uz: 'хатлар санаси (одатда бугун)',
        },
      },
      {
        flags: '--signatory <code>',
        words: {
          en: 'who signs: decides the unit',
          ru: 'кто подписывает: определяет подразделение',
          uz: 'ким имзолайди: бўлинмани белгилайди',
        },
      },
    ],
    emptyJson,
    load: async () => (await import('../commands/register-reserve.ts')).registerReserve,
  },
  {
    name: 'register void',
    takes: ['<number>'],
    words: {
      en: 'mark a number void; it stays used',
      ru: 'аннулировать номер; он остаётся занятым',
      uz: 'рақамни бекор қилиш; у банд бўлиб қолади',
    },
    options: [{ flags: '--reason <text>', words: { en: 'why', ru: 'почему', uz: 'сабаби' } }, year],
    emptyJson,
    load: async () => (await import('../commands/register-reserve.ts')).registerVoid,
  },
  {
    name: 'register verify',
    takes: [],
    words: {
      en: 'doubles, gaps, dates, and whether anything was altered by hand',
      ru: 'двойные номера, пропуски, даты и не менялось ли что вручную',
      uz: 'такрор рақамлар, бўшлиқлар, саналар ва қўлда ўзгартирилганлиги',
    },
    options: [
      {
        flags: '--files',
        words: { en: 'the written letters too', ru: 'и записанные письма', uz: 'ёзилган хатларни ҳам' },
      },
      {
        flags: '--head <hash>',
        words: {
          en: 'a head noted elsewhere must be in it',
          ru: 'отметка, сохранённая отдельно, должна в нём быть',
          uz: 'алоҳида сақланган белги унда бўлиши керак',
        },
      },
      {
        flags: '--accept',
        words: {
          en: 'take the register as it is after an old copy had to be put back',
          ru: 'принять журнал как есть, когда пришлось вернуть старую копию',
          uz: 'эски нусха қайтарилганда қайд дафтарини борича қабул қилиш',
        },
      },
    ],
    emptyJson: { lines: 0, entries: 0, head: null, gaps: [] },
    load: async () => (await import('../commands/register-verify.ts')).registerVerify,
  },
  {
    name: 'register prove',
    takes: ['<number>', '[file]'],
    words: {
      en: 'what ties a file to its entry',
      ru: 'что связывает файл с записью',
      uz: 'файлни қайд билан нима боғлашини кўрсатиш',
    },
    options: [year],
    emptyJson: { entry: null, lines: [], head: null, file: null },
    load: async () => (await import('../commands/register-prove.ts')).registerProve,
  },
  {
    name: 'register export',
    takes: [],
    words: {
      en: 'the official journal as CSV, XLSX or DOCX',
      ru: 'официальный журнал в CSV, XLSX или DOCX',
      uz: 'расмий қайд дафтари: CSV, XLSX ёки DOCX',
    },
    options: [
      {
        flags: '--format <format>',
        words: { en: 'csv, xlsx or docx', ru: 'csv, xlsx или docx', uz: 'csv, xlsx ёки docx' },
      },
      { flags: '--out <file>', words: { en: 'where to', ru: 'куда', uz: 'қаерга' } },
      ...filters,
    ],
    emptyJson: { path: null, rows: 0 },
    load: async () => (await import('../commands/register-export.ts')).registerExport,
  },
  {
    name: 'register move',
    takes: [],
    words: {
      en: 'carry the register to another home, with proof',
      ru: 'перенести журнал в другое место с доказательством',
      uz: 'қайд дафтарини исботи билан бошқа жойга кўчириш',
    },
    options: [
      {
        flags: '--to <address>',
        words: { en: 'postgres://… or a file', ru: 'postgres://… или файл', uz: 'postgres://… ёки файл' },
      },
    ],
    emptyJson: { from: null, to: null, lines: 0, head: null },
    load: async () => (await import('../commands/register-move.ts')).registerMove,
  },
];
