import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';
import { day, text, writtenPath } from './readers.ts';

export const templateCommands: readonly CommandSpec[] = [
  command({
    name: 'letter kinds',
    takes: [],
    words: {
      en: 'the letter kinds, what each needs, to whom it goes today',
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
      en: 'a letter kind of your own: a copy of another to change',
      ru: 'собственный вид писем: копия другого для правки',
      uz: 'ўз хат турингиз: ўзгартириш учун бошқасининг нусхаси',
    },
    options: {
      from: text('<kind>', {
        en: 'the kind to copy (default: the built-in of that name, else monitoring-cabinet)',
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
      en: 'every fault of a letter kind (or of all) with line and column',
      ru: 'все ошибки вида писем (или всех) с номером строки и столбца',
      uz: 'хат туридаги (ёки барчасидаги) ҳамма хато, қатор ва устуни билан',
    },
    options: {},
    emptyJson: { kinds: [] },
    load: async () => (await import('../commands/template/check.ts')).templateCheck,
  }),
  command({
    name: 'template fields',
    takes: ['[kind]'],
    words: {
      en: 'the fields that a letter kind may name',
      ru: 'поля, которые может называть вид писем',
      uz: 'хат турида ишлатиш мумкин бўлган майдонлар',
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
