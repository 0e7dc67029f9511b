import type { CommandSpec } from './command-spec.ts';
import {
  command,
  details,
  each,
  pdf,
  previous,
  readingOptions,
  script,
  tableOptions,
} from './command-spec.ts';
import { day, flag, list, monthParser, required, text, writtenPath } from './readers.ts';

const { sheet, encoding, map } = tableOptions;

export const packCommands: readonly CommandSpec[] = [
  command({
    name: 'pack build',
    takes: ['<exports...>'],
    words: {
      en: 'make all letters of a month, with a manifest, a register extract, a dispatch list and a ZIP',
      ru: 'создать все письма за месяц с описью, выпиской из журнала, списком рассылки и архивом ZIP',
      uz: 'ойнинг барча хатларини рўйхат, қайд дафтаридан кўчирма, жўнатиш рўйхати ва ZIP архиви билан тайёрлаш',
    },
    options: {
      month: required(
        '<month>',
        { en: 'the month: YYYY-MM', ru: 'месяц: ГГГГ-ММ', uz: 'ой: ЙЙЙЙ-ОО' },
        monthParser,
      ),
      date: day({
        en: "the letters' date (default: today if it is in that month, else the as-of date)",
        ru: 'дата писем (по умолчанию сегодня, если это тот же месяц, иначе отчётная дата)',
        uz: 'хатлар санаси (одатда бугун, агар шу ой бўлса, акс ҳолда ҳолат санаси)',
      }),
      kind: list(
        '<kinds>',
        {
          en: 'these letter kinds only (names, separated by commas)',
          ru: 'только эти виды писем (имена через запятую)',
          uz: 'фақат шу хат турлари (номлари, вергул билан)',
        },
        'KIND,KIND',
        'monitoring-cabinet',
      ),
      signatory: text('<code>', { en: 'signatory (code)', ru: 'подписант (код)', uz: 'имзоловчи (код)' }),
      executor: text('<code>', { en: 'executor (code)', ru: 'исполнитель (код)', uz: 'ижрочи (код)' }),
      previous,
      ...readingOptions,
      script,
      each,
      pdf,
      draft: flag({
        en: 'for review: without numbers, into packs/MONTH-draft',
        ru: 'для проверки: без номеров, в packs/МЕСЯЦ-draft',
        uz: 'кўриб чиқиш учун: рақамсиз; packs/ОЙ-draft папкасига',
      }),
      dryRun: flag({
        en: 'show the plan and stop',
        ru: 'показать план и остановиться',
        uz: 'режани кўрсатиб тўхташ',
      }),
      details,
      yes: flag({ en: 'do not ask', ru: 'не спрашивать', uz: 'сўрамаслик' }, 'y'),
      summary: writtenPath(
        '<file>',
        {
          en: 'also write a summary in Markdown, for CI',
          ru: 'записать также сводку в Markdown для CI',
          uz: 'CI учун Markdown кўринишидаги хулосани ҳам ёзиш',
        },
        'summary.md',
      ),
    },
    emptyJson: {
      month: null,
      draft: false,
      path: null,
      zip: null,
      zipSha256: null,
      letters: [],
      files: [],
      dispatch: null,
    },
    load: async () => (await import('../commands/pack/build.ts')).packBuild,
  }),
  command({
    name: 'pack verify',
    takes: ['<dir>'],
    words: {
      en: 'check a pack (its folder or ZIP) against its manifest and the register',
      ru: 'сверить пакет (папку или ZIP) с описью и журналом',
      uz: 'тўпламни (папкаси ёки ZIP файлини) рўйхати ва қайд дафтари билан солиштириш',
    },
    options: {},
    emptyJson: { path: null, month: null, draft: false, files: 0, letters: 0 },
    load: async () => (await import('../commands/pack/verify.ts')).packVerify,
  }),
  command({
    name: 'pack dispatch',
    takes: ['<file>'],
    words: {
      en: 'record the marks of a filled-in dispatch list (CSV or XLSX) in the register: date, means, receipt',
      ru: 'внести в журнал отметки заполненного списка рассылки (CSV или XLSX): дата, способ, квитанция',
      uz: 'тўлдирилган жўнатиш рўйхатидаги (CSV ёки XLSX) белгиларни қайд дафтарига киритиш: сана, усул, квитанция',
    },
    options: { sheet, encoding, map },
    emptyJson: { marks: [], unmarked: 0 },
    load: async () => (await import('../commands/pack/dispatch.ts')).packDispatch,
  }),
];
