import type { CommandSpec, OptionSpec } from './command-spec.ts';
import { readingOptions } from './command-spec.ts';

const letterOptions: readonly OptionSpec[] = [
  {
    flags: '--kind <kind>',
    words: { en: 'letter kind', ru: 'вид письма', uz: 'хат тури' },
  },
  {
    flags: '--to <codes>',
    many: true,
    words: {
      en: 'recipients (codes, with commas)',
      ru: 'адресаты (коды через запятую)',
      uz: 'қабул қилувчилар (кодлар, вергул билан)',
    },
  },
  {
    flags: '--date <date>',
    words: {
      en: "the letter's date = registration day (default: today)",
      ru: 'дата письма = день регистрации (по умолчанию сегодня)',
      uz: 'хат санаси = рўйхатга олиш куни (одатда бугун)',
    },
  },
  {
    flags: '--signatory <code>',
    words: { en: 'who signs', ru: 'кто подписывает', uz: 'ким имзолайди' },
  },
  {
    flags: '--executor <code>',
    words: { en: 'who prepared it', ru: 'исполнитель', uz: 'ижрочи' },
  },
  {
    flags: '--previous <file>',
    many: true,
    words: {
      en: 'an export of an earlier day: what has changed since',
      ru: 'выгрузка за более ранний день: что изменилось',
      uz: 'олдинги куннинг экспорти: нима ўзгаргани',
    },
  },
  {
    flags: '--set <field=value>',
    many: true,
    words: {
      en: "a field of the kind's own",
      ru: 'собственное поле вида письма',
      uz: 'хат турининг ўз майдони',
    },
  },
];

const generateOptions: readonly OptionSpec[] = [
  {
    flags: '--batch <file>',
    words: {
      en: 'a spreadsheet, one letter a row; its columns are these options and the fields of the kind',
      ru: 'таблица, одно письмо в строке; её столбцы — эти параметры и поля вида письма',
      uz: 'жадвал, ҳар бир қаторда битта хат; устунлари – шу параметрлар ва хат турининг майдонлари',
    },
  },
  {
    flags: '--number <number>',
    words: {
      en: 'a number already given by hand',
      ru: 'номер, уже присвоенный вручную',
      uz: 'қўлда берилган рақам',
    },
  },
  {
    flags: '--draft',
    words: {
      en: 'no number: the letter says ЛОЙИҲА',
      ru: 'без номера: на письме стоит ЛОЙИҲА',
      uz: 'рақамсиз: хатда ЛОЙИҲА ёзилади',
    },
  },
  {
    flags: '--each',
    words: {
      en: 'of a circular: also a file for each recipient, under the same number',
      ru: 'для циркуляра: также файл каждому адресату под тем же номером',
      uz: 'циркуляр хатда: шу рақам билан ҳар бир қабул қилувчига алоҳида файл ҳам',
    },
  },
  {
    flags: '--dry-run',
    words: { en: 'show the plan and stop', ru: 'показать план и остановиться', uz: 'режани кўрсатиб тўхташ' },
  },
  { flags: '-y, --yes', words: { en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' } },
  {
    flags: '--out <dir>',
    words: { en: 'instead of letters/YEAR/', ru: 'вместо letters/ГОД/', uz: 'letters/ЙИЛ/ ўрнига' },
  },
  {
    flags: '--pdf',
    words: {
      en: 'also a PDF, through LibreOffice',
      ru: 'также PDF через LibreOffice',
      uz: 'LibreOffice орқали PDF ҳам',
    },
  },
  {
    flags: '--again',
    words: {
      en: 'a second number for a letter issued already; repeated, it gives the same one',
      ru: 'второй номер уже выпущенному письму; при повторе тот же',
      uz: 'чиқарилган хатга иккинчи рақам бериш; такрорланса, ўша рақам қолади',
    },
  },
  {
    flags: '--plan-out <file>',
    words: { en: 'save the plan and stop', ru: 'сохранить план и остановиться', uz: 'режани сақлаб тўхташ' },
  },
  {
    flags: '--plan <file>',
    words: { en: 'carry out a saved plan', ru: 'выполнить сохранённый план', uz: 'сақланган режани бажариш' },
  },
  {
    flags: '--open',
    words: { en: 'open the letter when done', ru: 'открыть письмо', uz: 'тайёр хатни очиш' },
  },
];

export const letterCommands: readonly CommandSpec[] = [
  {
    name: 'letter generate',
    takes: ['[exports...]'],
    words: {
      en: 'exports in; numbered, registered DOCX letters out',
      ru: 'из выгрузок — письма DOCX с номерами из журнала',
      uz: 'экспортлардан рақамланган ва рўйхатга олинган DOCX хатлар',
    },
    options: [...letterOptions, ...readingOptions, ...generateOptions],
    emptyJson: { plan: false, letters: [] },
    load: async () => (await import('../commands/letter-generate.ts')).letterGenerate,
  },
  {
    name: 'letter preview',
    takes: ['[exports...]'],
    words: {
      en: 'the same run as plain text: no number, nothing written',
      ru: 'то же в виде текста: без номера, ничего не записывается',
      uz: 'ўша хатлар матн кўринишида: рақамсиз, ҳеч нарса ёзилмайди',
    },
    options: [...letterOptions, ...readingOptions],
    emptyJson: { letters: [] },
    load: async () => (await import('../commands/letter-preview.ts')).letterPreview,
  },
  {
    name: 'letter again',
    takes: ['<number>'],
    words: {
      en: "write an issued letter's file once more, byte for byte",
      ru: 'записать файл выпущенного письма ещё раз, байт в байт',
      uz: 'чиқарилган хат файлини айнан қайта ёзиш',
    },
    options: [
      {
        flags: '--year <year>',
        words: { en: 'year of the number', ru: 'год номера', uz: 'рақам йили' },
      },
      {
        flags: '--out <dir>',
        words: { en: 'another folder', ru: 'другая папка', uz: 'бошқа папка' },
      },
    ],
    emptyJson: { letters: [] },
    load: async () => (await import('../commands/letter-again.ts')).letterAgain,
  },
];
