import type { CommandSpec } from './command-spec.ts';
import { command, details, each, pdf, previous, readingOptions, script } from './command-spec.ts';
import { fields, numberParser, sentence } from './parsers.ts';
import { day, flag, list, parsed, path, pathOrUsual, text, writtenPath, year } from './readers.ts';

const letterOptions = {
  kind: text('<kind>', { en: 'letter kind', ru: 'вид письма', uz: 'хат тури' }),
  to: list(
    '<codes>',
    {
      en: 'recipients (codes, with commas)',
      ru: 'адресаты (коды через запятую)',
      uz: 'қабул қилувчилар (кодлар, вергул билан)',
    },
    'CODE,CODE',
    'CM-MACRO,CM-TUR',
  ),
  date: day({
    en: "the letter's date = registration day (default: today)",
    ru: 'дата письма = день регистрации (по умолчанию сегодня)',
    uz: 'хат санаси = рўйхатга олиш куни (одатда бугун)',
  }),
  signatory: text('<code>', { en: 'who signs', ru: 'кто подписывает', uz: 'ким имзолайди' }),
  script,
  executor: text('<code>', { en: 'who prepared it', ru: 'исполнитель', uz: 'ижрочи' }),
  previous,
  set: fields({
    en: "a field of the kind's own",
    ru: 'собственное поле вида письма',
    uz: 'хат турининг ўз майдони',
  }),
};

const generateOptions = {
  batch: path(
    '<file>',
    {
      en: 'a spreadsheet, one letter a row; its columns are these options and the fields of the kind',
      ru: 'таблица, одно письмо в строке; её столбцы — эти параметры и поля вида письма',
      uz: 'жадвал, ҳар бир қаторда битта хат; устунлари – шу параметрлар ва хат турининг майдонлари',
    },
    'batch.xlsx',
  ),
  number: parsed(
    '<number>',
    {
      en: 'a number already given by hand',
      ru: 'номер, уже присвоенный вручную',
      uz: 'қўлда берилган рақам',
    },
    numberParser,
  ),
  draft: flag({
    en: 'no number: the letter says ЛОЙИҲА',
    ru: 'без номера: на письме стоит ЛОЙИҲА',
    uz: 'рақамсиз: хатда ЛОЙИҲА ёзилади',
  }),
  each,
  dryRun: flag({
    en: 'show the plan and stop',
    ru: 'показать план и остановиться',
    uz: 'режани кўрсатиб тўхташ',
  }),
  details,
  yes: flag({ en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' }, 'y'),
  out: writtenPath(
    '<dir>',
    { en: 'instead of letters/YEAR/', ru: 'вместо letters/ГОД/', uz: 'letters/ЙИЛ/ ўрнига' },
    'letters',
  ),
  pdf,
  again: flag({
    en: 'a second number for a letter issued already; repeated, it gives the same one',
    ru: 'второй номер уже выпущенному письму; при повторе тот же',
    uz: 'чиқарилган хатга иккинчи рақам бериш; такрорланса, ўша рақам қолади',
  }),
  planOut: writtenPath(
    '<file>',
    { en: 'save the plan and stop', ru: 'сохранить план и остановиться', uz: 'режани сақлаб тўхташ' },
    'plan.json',
  ),
  plan: path(
    '<file>',
    { en: 'carry out a saved plan', ru: 'выполнить сохранённый план', uz: 'сақланган режани бажариш' },
    'plan.json',
  ),
  open: flag({ en: 'open the letter when done', ru: 'открыть письмо', uz: 'тайёр хатни очиш' }),
};

const previewOptions = {
  html: pathOrUsual(
    '.html',
    {
      en: 'write one page that looks like the sheets of paper (reports/letters-preview.html); exports before it',
      ru: 'записать страницу в виде листов бумаги (reports/letters-preview.html); выгрузки — перед ней',
      uz: 'қоғоз варақлари кўринишидаги саҳифани ёзиш (reports/letters-preview.html); экспортлар ундан олдин',
    },
    'letters.html',
  ),
  open: flag({ en: 'open that page', ru: 'открыть эту страницу', uz: 'шу саҳифани очиш' }),
};

const yearOfNumber = year({ en: 'year of the number', ru: 'год номера', uz: 'рақам йили' });

export const letterCommands: readonly CommandSpec[] = [
  command({
    name: 'letter generate',
    takes: ['[exports...]'],
    words: {
      en: 'exports in; numbered, registered DOCX letters out',
      ru: 'из выгрузок — письма DOCX с номерами из журнала',
      uz: 'экспортлардан рақамланган ва рўйхатга олинган DOCX хатлар',
    },
    options: { ...letterOptions, ...readingOptions, ...generateOptions },
    emptyJson: { plan: false, letters: [] },
    load: async () => (await import('../commands/letter/generate.ts')).letterGenerate,
  }),
  command({
    name: 'letter preview',
    takes: ['[exports...]'],
    words: {
      en: 'the same run as plain text: no number, nothing written',
      ru: 'то же в виде текста: без номера, ничего не записывается',
      uz: 'ўша хатлар матн кўринишида: рақамсиз, ҳеч нарса ёзилмайди',
    },
    options: { ...letterOptions, ...readingOptions, ...previewOptions },
    emptyJson: { letters: [], html: null },
    load: async () => (await import('../commands/letter/preview.ts')).letterPreview,
  }),
  command({
    name: 'letter again',
    takes: ['<number>'],
    words: {
      en: "write an issued letter's file once more, byte for byte",
      ru: 'записать файл выпущенного письма ещё раз, байт в байт',
      uz: 'чиқарилган хат файлини айнан қайта ёзиш',
    },
    options: {
      year: yearOfNumber,
      out: writtenPath('<dir>', { en: 'another folder', ru: 'другая папка', uz: 'бошқа папка' }, 'letters'),
    },
    emptyJson: { letters: [] },
    load: async () => (await import('../commands/letter/again.ts')).letterAgain,
  }),
  command({
    name: 'letter open',
    takes: ['<number>'],
    words: {
      en: 'show an issued letter in the program that this desktop has for it',
      ru: 'открыть выпущенное письмо в программе этого компьютера',
      uz: 'чиқарилган хатни шу компьютердаги дастурда очиш',
    },
    options: { year: yearOfNumber },
    emptyJson: { entry: null },
    load: async () => (await import('../commands/letter/open.ts')).letterOpen,
  }),
  command({
    name: 'letter adopt',
    takes: ['<number>', '<file>'],
    words: {
      en: 'take a letter corrected in Word for the one that goes out; figures, number and addressee must stay',
      ru: 'принять исправленное в Word письмо за отправляемое; числа, номер и адресат остаются прежними',
      uz: 'Word дастурида тузатилган хатни юбориладиган хат сифатида қабул қилиш; рақамлар, хат рақами ва қабул қилувчи ўзгармайди',
    },
    options: {
      reason: parsed(
        '<text>',
        { en: 'why it was corrected', ru: 'почему исправлено', uz: 'нима сабабдан тузатилгани' },
        sentence('"..."', '"раҳбар таҳрири"'),
      ),
      year: yearOfNumber,
      yes: flag({ en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' }, 'y'),
    },
    emptyJson: { entry: null, changes: [] },
    load: async () => (await import('../commands/letter/adopt.ts')).letterAdopt,
  }),
];
