import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';
import { addressParser, fields, lastParser } from './parsers.ts';
import { flag, parsed, repeated, year } from './readers.ts';

const statusForm = {
  name: 'status',
  takes: [],
  words: {
    en: 'show an overview: numbers, this month, what is due, the next command',
    ru: 'показать сводку: номера, текущий месяц, сроки, следующая команда',
    uz: 'умумий ҳолатни кўрсатиш: рақамлар, шу ой, муддатлар, навбатдаги буйруқ',
  },
  options: {},
  emptyJson: { workspace: null, register: null, month: null, due: [], attention: [], next: null },
};

const statusCommand = command({
  ...statusForm,
  load: async () => (await import('../commands/workspace/status.ts')).status,
});

/** `roadmap` with no command at all: `status`, with a word for who has no workspace yet. */
export const aloneCommand: CommandSpec = command({
  ...statusForm,
  load: async () => (await import('../commands/workspace/status.ts')).alone,
});

export const workspaceCommands: readonly CommandSpec[] = [
  command({
    name: 'init',
    takes: ['[dir]'],
    words: {
      en: 'make a workspace with its directories, distribution and plan.yaml',
      ru: 'создать рабочую папку со справочниками, рассылкой и plan.yaml',
      uz: 'маълумотномалар, тақсимот ва plan.yaml билан иш папкасини яратиш',
    },
    options: {
      example: flag({
        en: 'with 19 example letters and sample exports',
        ru: 'с 19 письмами примера и образцами выгрузок',
        uz: '19 та намунавий хат ва намуна экспортлар билан',
      }),
      exampleExport: flag({
        en: 'with the sample exports only',
        ru: 'только с образцами выгрузок',
        uz: 'фақат намуна экспортлар билан',
      }),
      year: year({
        en: 'the year of the numbers in --last (default: this year)',
        ru: 'год, к которому относится --last (по умолчанию текущий)',
        uz: '--last қайси йилга тегишли (одатда жорий йил)',
      }),
      last: repeated(
        '<file=serial>',
        {
          en: 'the last number used on paper: 19-09/1=72',
          ru: 'последний номер, использованный на бумаге: 19-09/1=72',
          uz: 'қоғозда ишлатилган охирги рақам: 19-09/1=72',
        },
        lastParser,
      ),
      register: parsed(
        '<url>',
        {
          en: 'register.db or postgres://…',
          ru: 'register.db или postgres://…',
          uz: 'register.db ёки postgres://…',
        },
        addressParser,
      ),
      yes: flag({ en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' }, 'y'),
    },
    emptyJson: { workspace: null, files: [] },
    load: async () => (await import('../commands/workspace/init.ts')).init,
  }),
  statusCommand,
  command({
    name: 'fill',
    takes: [],
    words: {
      en: 'fill in every value that is still in brackets',
      ru: 'заполнить все значения, которые ещё в скобках',
      uz: 'ҳали қавсда қолган барча қийматларни тўлдириш',
    },
    options: {
      set: fields(
        {
          en: 'a value: signatories.deputy-3.name="А. Султанов"',
          ru: 'значение: signatories.deputy-3.name="А. Султанов"',
          uz: 'қиймат: signatories.deputy-3.name="А. Султанов"',
        },
        'signatories.deputy-3.name="А. Султанов"',
      ),
    },
    emptyJson: { written: [], left: [], command: null },
    load: async () => (await import('../commands/workspace/fill.ts')).fill,
  }),
  command({
    name: 'doctor',
    takes: [],
    words: {
      en: 'check this computer, the workspace and the register',
      ru: 'проверить компьютер, рабочую папку и журнал',
      uz: 'компьютер, иш папкаси ва қайд дафтарини текшириш',
    },
    options: {
      upgrade: flag({
        en: 'update a workspace made by an older version, keeping a copy',
        ru: 'обновить рабочую папку более старой версии, сохранив копию',
        uz: 'олдинги версияда яратилган иш папкасини нусхасини сақлаб янгилаш',
      }),
      repair: flag({
        en: 'restore indexes (01/3) that Excel has turned into dates (01.03.2022) in the directories, keeping a copy',
        ru: 'восстановить в справочниках индексы (01/3), которые Excel превратил в даты (01.03.2022), сохранив копию',
        uz: 'маълумотномаларда Excel санага (01.03.2022) айлантирган индексларни (01/3) нусхасини сақлаб тиклаш',
      }),
    },
    emptyJson: {},
    load: async () => (await import('../commands/workspace/doctor.ts')).doctor,
  }),
  command({
    name: 'completion',
    takes: ['<shell>'],
    words: {
      en: 'shell completion: bash, zsh, fish or powershell',
      ru: 'автодополнение: bash, zsh, fish или powershell',
      uz: 'буйруқларни тўлдириш: bash, zsh, fish ёки powershell',
    },
    options: {},
    emptyJson: {},
    load: async () => (await import('../commands/workspace/completion.ts')).completion,
  }),
];
