import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';
import { day, text, writtenPath } from './readers.ts';

export const templateCommands: readonly CommandSpec[] = [
  command({
    name: 'letter kinds',
    takes: [],
    words: {
      en: 'list the letter kinds: what each needs and to whom it goes today',
      ru: 'виды писем: что нужно каждому и кому он идёт сегодня',
      uz: 'хат турлари: ҳар бирига нима керак ва бугун кимга юборилади',
    },
    options: {
      date: day({
        en: 'recipients on this day (default: today)',
        ru: 'адресаты на этот день (по умолчанию сегодня)',
        uz: 'шу кундаги қабул қилувчилар (одатда бугун)',
      }),
    },
    emptyJson: { kinds: [] },
    load: async () => (await import('../commands/letter/kinds.ts')).letterKinds,
  }),
  command({
    name: 'template new',
    takes: ['<kind>'],
    words: {
      en: 'make a letter kind of your own from a copy of another',
      ru: 'создать собственный вид письма из копии другого',
      uz: 'бошқа хат туридан нусха олиб, ўз турингизни яратиш',
    },
    options: {
      from: text('<kind>', {
        en: 'the kind to copy (default: the built-in one of that name, else monitoring-cabinet)',
        ru: 'какой вид скопировать (по умолчанию встроенный с этим именем, иначе monitoring-cabinet)',
        uz: 'қайси туридан нусха олинади (одатда шу номли тайёр тур, бўлмаса monitoring-cabinet)',
      }),
    },
    emptyJson: { files: [] },
    load: async () => (await import('../commands/template/new.ts')).templateNew,
  }),
  command({
    name: 'template check',
    takes: ['[kind]'],
    words: {
      en: 'check a letter kind (or all) and show each error with line and column',
      ru: 'проверить вид письма (или все) и показать ошибки с номером строки и столбца',
      uz: 'хат турини (ёки барчасини) текшириб, хатоларни қатор ва устуни билан кўрсатиш',
    },
    options: {},
    emptyJson: { kinds: [] },
    load: async () => (await import('../commands/template/check.ts')).templateCheck,
  }),
  command({
    name: 'template fields',
    takes: ['[kind]'],
    words: {
      en: 'list the fields that a letter kind can use',
      ru: 'поля, которые можно использовать в виде письма',
      uz: 'хат турида ишлатиш мумкин бўлган майдонлар рўйхати',
    },
    options: {
      batch: writtenPath(
        '<file>',
        {
          en: 'write an empty batch for this kind (.xlsx with notes and lists, or .csv)',
          ru: 'записать пустую таблицу для писем этого вида (.xlsx с подсказками и списками или .csv)',
          uz: 'шу турдаги хатлар учун бўш жадвал ёзиш (изоҳ ва рўйхатли .xlsx ёки .csv)',
        },
        'batch.xlsx',
      ),
    },
    emptyJson: { fields: [] },
    load: async () => (await import('../commands/template/fields.ts')).templateFields,
  }),
];
