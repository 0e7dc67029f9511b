import type { CommandSpec } from './command-spec.ts';
import { command, details, each, pdf, previous, readingOptions, script } from './command-spec.ts';
import { fields, numberParser, sentence } from './parsers.ts';
import { day, flag, list, parsed, path, pathOrUsual, text, writtenPath, year } from './readers.ts';

const letterOptions = {
  kind: text('<kind>', { en: 'letter kind', ru: 'вид письма', uz: 'хат тури' }),
  to: list(
    '<codes>',
    {
      en: 'recipients (codes, separated by commas)',
      ru: 'адресаты (коды через запятую)',
      uz: 'қабул қилувчилар (кодлар, вергул билан)',
    },
    'CODE,CODE',
    'CM-MACRO,CM-TUR',
  ),
  date: day({
    en: "the letter's date, the day it is registered (default: today)",
    ru: 'дата письма, она же дата регистрации (по умолчанию сегодня)',
    uz: 'хат санаси, у рўйхатга олиш санаси ҳам (одатда бугун)',
  }),
  signatory: text('<code>', { en: 'signatory (code)', ru: 'подписант (код)', uz: 'имзоловчи (код)' }),
  script,
  executor: text('<code>', { en: 'executor (code)', ru: 'исполнитель (код)', uz: 'ижрочи (код)' }),
  previous,
  set: fields({
    en: 'a field of the letter kind',
    ru: 'поле вида письма',
    uz: 'хат турининг майдони',
  }),
};

const generateOptions = {
  batch: path(
    '<file>',
    {
      en: 'a spreadsheet with one letter per row; its columns are these options and the fields of the kind',
      ru: 'таблица, по одному письму в строке; её столбцы — эти параметры и поля вида письма',
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
    en: 'no number: the letter is marked ЛОЙИҲА',
    ru: 'без номера: письмо с пометкой ЛОЙИҲА',
    uz: 'рақамсиз: хатга ЛОЙИҲА деб ёзилади',
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
    en: 'give an issued letter a second number; if repeated, the same one',
    ru: 'выдать выпущенному письму второй номер; при повторе — тот же',
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
  open: flag({ en: 'open the letter when done', ru: 'открыть готовое письмо', uz: 'тайёр хатни очиш' }),
};

const previewOptions = {
  html: pathOrUsual(
    '.html',
    {
      en: 'write a page that looks like the printed sheets (default: reports/letters-preview.html); name the exports before it',
      ru: 'записать страницу в виде печатных листов (по умолчанию reports/letters-preview.html); выгрузки указывайте перед ней',
      uz: 'босма варақлар кўринишидаги саҳифани ёзиш (одатда reports/letters-preview.html); экспортлар ундан олдин кўрсатилади',
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
      en: 'make numbered, registered DOCX letters from exports',
      ru: 'создать по выгрузкам письма DOCX с номерами из журнала',
      uz: 'экспортлар бўйича рақамли ва рўйхатга олинган DOCX хатларни тайёрлаш',
    },
    options: { ...letterOptions, ...readingOptions, ...generateOptions },
    emptyJson: { plan: false, letters: [] },
    load: async () => (await import('../commands/letter/generate.ts')).letterGenerate,
  }),
  command({
    name: 'letter preview',
    takes: ['[exports...]'],
    words: {
      en: 'show the same letters as plain text: no numbers, nothing written',
      ru: 'показать те же письма в виде текста: без номеров, ничего не записывается',
      uz: 'ўша хатларни матн кўринишида кўрсатиш: рақамсиз, ҳеч нарса ёзилмайди',
    },
    options: { ...letterOptions, ...readingOptions, ...previewOptions },
    emptyJson: { letters: [], html: null },
    load: async () => (await import('../commands/letter/preview.ts')).letterPreview,
  }),
  command({
    name: 'letter again',
    takes: ['<number>'],
    words: {
      en: 'write the file of an issued letter again, byte for byte',
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
      en: 'open an issued letter in the default program of this computer',
      ru: 'открыть выпущенное письмо в программе по умолчанию',
      uz: 'чиқарилган хатни компьютердаги тегишли дастурда очиш',
    },
    options: { year: yearOfNumber },
    emptyJson: { entry: null },
    load: async () => (await import('../commands/letter/open.ts')).letterOpen,
  }),
  command({
    name: 'letter adopt',
    takes: ['<number>', '<file>'],
    words: {
      en: 'adopt a letter corrected in Word as the one that goes out; its figures, number and addressee must not change',
      ru: 'принять к отправке письмо, исправленное в Word; показатели, номер и адресат должны остаться прежними',
      uz: 'Word дастурида тузатилган хатни юбориладиган хат сифатида қабул қилиш; кўрсаткичлар, хат рақами ва қабул қилувчи ўзгармаслиги керак',
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
