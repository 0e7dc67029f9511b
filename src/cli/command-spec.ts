import type { Command, CommonOptions, Surroundings } from '../commands/context.ts';
import type { Words } from '../messages/message.ts';
import { languages } from '../messages/message.ts';
import type { ExitCode } from '../problem.ts';
import type { TypedOptions } from '../runs/letters-issued/saved-plan.ts';
import type { Options, OptionsFor } from './option.ts';
import { readOptions } from './option.ts';
import { layoutParser, workbookParser } from './parsers.ts';
import {
  choice,
  day,
  flag,
  negatedFlag,
  parsed,
  path,
  repeated,
  text,
  wholePath,
  wholeText,
} from './readers.ts';

/** One command: what the user types and reads, and how it is run. */
export interface CommandSpec {
  /** The words after `roadmap`: `letter generate`. */
  readonly name: string;
  /** Positional arguments in commander's notation: `[exports...]`. */
  readonly takes: readonly string[];
  readonly words: Words;
  readonly options: Options;
  /** Keys its JSON document has even when it fails. */
  readonly emptyJson: Readonly<Record<string, unknown>>;
  /** Reads the options (`usage-*`, code 2), loads the command and runs it. */
  readonly run: (
    surroundings: Surroundings,
    typed: TypedOptions,
    words: readonly string[],
  ) => Promise<ExitCode>;
}

/** What a command is written down as: its options are those that it declares, each read to the declared type. */
interface CommandForm<Values, Table extends OptionsFor<Values>>
  extends Pick<CommandSpec, 'name' | 'takes' | 'words' | 'emptyJson'> {
  readonly options: Table & { readonly [Name in Exclude<keyof Table, keyof Values>]: never };
  readonly load: () => Promise<Command<Values>>;
}

/** A command with its options: one too few, one too many, or one of another type does not compile. */
export function command<Values, Table extends OptionsFor<Values>>(
  form: CommandForm<Values, Table>,
): CommandSpec {
  const { load, options, ...spec } = form;
  const own: OptionsFor<Values> = options;
  return {
    ...spec,
    options: options as Options,
    run: async (surroundings, typed, words) => {
      const { language } = surroundings.terminal.options;
      const read = (given: TypedOptions): Values & CommonOptions => ({
        ...readOptions<CommonOptions>(commonOptions, given, language),
        ...readOptions<Values>(own, given, language),
      });
      const context = { ...surroundings, options: read(typed), typed, readTyped: read };
      return (await load())(context, words);
    },
  };
}

/** Options of every command (docs/product.md section 3). */
export const commonOptions = {
  workspace: {
    ...path('<dir>', { en: 'the workspace', ru: 'рабочая папка', uz: 'иш папкаси' }, '.'),
    short: 'w',
  },
  json: flag({
    en: 'print one JSON document to standard output',
    ru: 'вывести один документ JSON в стандартный вывод',
    uz: 'натижани битта JSON ҳужжатида чиқариш',
  }),
  lang: choice(
    '<language>',
    {
      en: 'language of messages: uz, ru or en',
      ru: 'язык сообщений: uz, ru или en',
      uz: 'хабарлар тили: uz, ru ёки en',
    },
    languages,
    'uz',
  ),
  color: negatedFlag({ en: 'no colours', ru: 'без цвета', uz: 'рангсиз' }),
  strict: flag({
    en: 'treat warnings as errors: nothing is written',
    ru: 'считать предупреждения ошибками: ничего не записывать',
    uz: 'огоҳлантиришларни хато деб ҳисоблаш: ҳеч нарса ёзилмайди',
  }),
  all: flag({
    en: 'show all problems, not only the first 20',
    ru: 'показать все ошибки, а не только первые 20',
    uz: 'биринчи 20 тасини эмас, барча хатоларни кўрсатиш',
  }),
  quiet: flag({
    en: 'no progress while something takes long',
    ru: 'не показывать ход долгой работы',
    uz: 'узоқ ишнинг боришини кўрсатмаслик',
  }),
  verbose: flag({
    en: 'show the progress of long work also where there is no terminal',
    ru: 'показывать ход долгой работы и без терминала',
    uz: 'узоқ ишнинг боришини терминалсиз ҳам кўрсатиш',
  }),
};

/** How much of a plan is shown. */
export const details = flag({
  en: 'the plan with all figures, files and names; otherwise one line per letter',
  ru: 'план со всеми показателями, файлами и названиями; без него по строке на письмо',
  uz: 'режа барча кўрсаткичлар, файллар ва номлар билан; одатда ҳар бир хат бир қаторда',
});

/** The day of the figures. */
const asOf = {
  asOf: day({
    en: 'the as-of date of the figures',
    ru: 'отчётная дата показателей',
    uz: 'кўрсаткичларнинг ҳолат санаси',
  }),
};

/** How an export is read, but for its day (docs/product.md section 5). */
export const tableOptions = {
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
  saveLayout: parsed(
    '<name>',
    {
      en: 'keep what --map says for every later export, in layouts/NAME.csv',
      ru: 'запомнить сказанное в --map для всех следующих выгрузок (layouts/ИМЯ.csv)',
      uz: '--map билан кўрсатилганини кейинги экспортлар учун сақлаш (layouts/НОМ.csv)',
    },
    layoutParser,
  ),
  list: path(
    '<file>',
    {
      en: 'the approved list of datasets',
      ru: 'утверждённый перечень наборов',
      uz: 'тасдиқланган тўпламлар рўйхати',
    },
    'exports/list.csv',
  ),
  repair: flag({
    en: 'restore lost letters, showing each one',
    ru: 'восстановить потерянные буквы, показав каждую',
    uz: 'йўқолган ҳарфларни тиклаш, ҳар бири кўрсатилади',
  }),
  problems: parsed(
    '<file.xlsx>',
    {
      en: 'also write the rows with errors to a workbook, with a reason column',
      ru: 'записать также строки с ошибками в книгу Excel со столбцом причины',
      uz: 'хатоли қаторларни сабаб устуни билан Excel китобига ҳам ёзиш',
    },
    workbookParser,
  ),
};

/** Options wherever an export is read (docs/product.md section 5). */
export const readingOptions = { ...asOf, ...tableOptions };

/** Exports of earlier days, for letters that say what has changed. */
export const previous = repeated(
  '<file>',
  {
    en: 'an export of an earlier date, to say what has changed',
    ru: 'выгрузка на более раннюю дату, чтобы указать изменения',
    uz: 'олдинги сананинг экспорти, ўзгаришларни кўрсатиш учун',
  },
  wholePath('exports/2022-07.csv'),
);

/** In which script letters and papers are written. */
export const script = choice(
  '<script>',
  {
    en: 'cyrillic, latin, or both under one number',
    ru: 'письменность: cyrillic, latin или both (обе под одним номером)',
    uz: 'ёзув: cyrillic, latin ёки both (иккаласи битта рақам билан)',
  },
  ['cyrillic', 'latin', 'both'],
  'latin',
);

/** Of circulars: a file for each recipient. */
export const each = flag({
  en: 'for a circular: also a file for each recipient, under the same number',
  ru: 'для циркуляра: также отдельный файл каждому адресату под тем же номером',
  uz: 'циркуляр хат учун: шу рақам билан ҳар бир қабул қилувчига алоҳида файл ҳам',
});

/** PDFs beside the letters. */
export const pdf = flag({
  en: 'also make a PDF, with LibreOffice',
  ru: 'создать также PDF (через LibreOffice)',
  uz: 'PDF ҳам яратиш (LibreOffice орқали)',
});
