import type { Command } from '../commands/context.ts';
import type { Words } from '../messages/message.ts';

/** One option of a command, in commander's notation (`--as-of <date>`), with its words. */
export interface OptionSpec {
  readonly flags: string;
  readonly words: Words;
  /** May stand several times; its values are collected in order. */
  readonly many?: boolean;
}

/** One command: what the user types and reads, and where its work is loaded from when it is called. */
export interface CommandSpec {
  /** The words after `roadmap`: `letter generate`. */
  readonly name: string;
  /** Positional arguments in commander's notation: `[exports...]`. */
  readonly takes: readonly string[];
  readonly words: Words;
  readonly options: readonly OptionSpec[];
  /** Keys its JSON document has even when it fails. */
  readonly emptyJson: Readonly<Record<string, unknown>>;
  readonly load: () => Promise<Command>;
}

/** Options of every command (PRODUCT section 3). */
export const commonOptions: readonly OptionSpec[] = [
  {
    flags: '-w, --workspace <dir>',
    words: { en: 'the workspace to work in', ru: 'рабочая папка', uz: 'иш папкаси' },
  },
  {
    flags: '--json',
    words: {
      en: 'one JSON document on standard output',
      ru: 'один документ JSON в стандартный вывод',
      uz: 'натижа битта JSON ҳужжатида',
    },
  },
  {
    flags: '--lang <language>',
    words: {
      en: 'language of messages: uz, ru or en',
      ru: 'язык сообщений: uz, ru или en',
      uz: 'хабарлар тили: uz, ru ёки en',
    },
  },
  { flags: '--no-color', words: { en: 'no colours', ru: 'без цвета', uz: 'рангсиз' } },
  {
    flags: '--all',
    words: {
      en: 'show all problems, not the first 20',
      ru: 'показать все ошибки, а не первые 20',
      uz: 'биринчи 20 тасини эмас, барча хатоларни кўрсатиш',
    },
  },
];

/** Options wherever an export is read (PRODUCT section 5). */
export const readingOptions: readonly OptionSpec[] = [
  {
    flags: '--as-of <date>',
    words: {
      en: 'the day the figures speak of',
      ru: 'день, на который даны показатели',
      uz: 'кўрсаткичлар қайси кун ҳолатига берилгани',
    },
  },
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
  {
    flags: '--list <file>',
    words: {
      en: 'the approved list of datasets',
      ru: 'утверждённый перечень наборов',
      uz: 'тасдиқланган тўпламлар рўйхати',
    },
  },
  {
    flags: '--repair',
    words: {
      en: 'offer lost letters back, each shown',
      ru: 'предложить утраченные буквы, показав каждую',
      uz: 'йўқолган ҳарфларни тиклашни таклиф қилиш',
    },
  },
  {
    flags: '--problems <file.xlsx>',
    words: {
      en: 'also write the bad rows with a reason column',
      ru: 'также записать строки с ошибками и столбцом причины',
      uz: 'хато қаторларни сабаб устуни билан ёзиб бериш',
    },
  },
];
