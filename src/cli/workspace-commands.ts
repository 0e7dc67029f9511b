import type { CommandSpec } from './command-spec.ts';
import { command } from './command-spec.ts';
import { addressParser, fields, lastParser } from './parsers.ts';
import { flag, parsed, repeated, year } from './readers.ts';

const statusForm = {
  name: 'status',
  takes: [],
  words: {
    en: 'the state of things: numbers, the month, what is due, the next command',
    ru: 'общая картина: номера, месяц, сроки, следующая команда',
    uz: 'ишнинг ҳолати: рақамлар, шу ой, муддатлар, навбатдаги буйруқ',
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
      en: 'make a workspace with the directories, the distribution and the plan',
      ru: 'создать рабочую папку со справочниками, рассылкой и планом',
      uz: 'маълумотномалар, тақсимот ва режа билан иш папкасини яратиш',
    },
    options: {
      example: flag({
        en: "with the seed document's 19 letters and a sample export",
        ru: 'с 19 письмами исходного документа и образцом выгрузки',
        uz: 'намунавий 19 та хат ва намуна экспорт билан',
      }),
      exampleExport: flag({
        en: 'with the sample exports only',
        ru: 'только с образцами выгрузок',
        uz: 'фақат намуна экспортлар билан',
      }),
      year: year({
        en: 'the year that --last speaks of (default: this year)',
        ru: 'год, к которому относится --last (по умолчанию текущий)',
        uz: '--last қайси йилга тегишли (одатда жорий йил)',
      }),
      last: repeated(
        '<file=serial>',
        {
          en: 'numbers used on paper so far: 19-09/1=72',
          ru: 'номера, уже занятые на бумаге: 19-09/1=72',
          uz: 'қоғозда ишлатилган рақамлар: 19-09/1=72',
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
      en: 'write every value that is still in brackets where it belongs',
      ru: 'вписать на место каждое значение, которое ещё стоит в скобках',
      uz: 'ҳали қавсда турган ҳар бир қийматни ўз жойига ёзиш',
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
      en: 'is this machine, workspace and register in order',
      ru: 'в порядке ли компьютер, рабочая папка и журнал',
      uz: 'компьютер, иш папкаси ва қайд дафтари созлигини текшириш',
    },
    options: {
      upgrade: flag({
        en: 'bring a workspace of an older program up to date, keeping a copy',
        ru: 'обновить рабочую папку более старой версии, сохранив копию',
        uz: 'олдинги нусхада яратилган иш папкасини нусхасини сақлаб янгилаш',
      }),
      repair: flag({
        en: 'write indexes that Excel has made dates of (01.03.2022) back into the directories (01/3), keeping a copy',
        ru: 'вернуть в справочники индексы (01/3), из которых Excel сделал даты (01.03.2022), сохранив копию',
        uz: 'Excel санага айлантирган (01.03.2022) индексларни (01/3) маълумотномаларда тиклаш, нусхасини сақлаб',
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
