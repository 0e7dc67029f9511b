import type { CommandSpec } from './command-spec.ts';
import { command, readingOptions, tableOptions } from './command-spec.ts';
import { flag } from './readers.ts';

const emptyJson = { level: null, asOf: null, bodies: [], totals: null } as const;

export const monitorCommands: readonly CommandSpec[] = [
  command({
    name: 'monitor check',
    takes: ['<exports...>'],
    words: {
      en: 'read and check exports; nothing is written',
      ru: 'прочитать и проверить выгрузки; ничего не записывается',
      uz: 'экспортларни ўқиб, текшириш; ҳеч нарса ёзилмайди',
    },
    options: readingOptions,
    emptyJson: { ...emptyJson, rows: null },
    load: async () => (await import('../commands/monitor/check.ts')).monitorCheck,
  }),
  command({
    name: 'monitor summary',
    takes: ['<exports...>'],
    words: {
      en: 'show the figures of each state body, by rank',
      ru: 'показать показатели каждого госоргана по местам',
      uz: 'ҳар бир давлат органининг кўрсаткичларини ўринлар бўйича кўрсатиш',
    },
    options: readingOptions,
    emptyJson,
    load: async () => (await import('../commands/monitor/summary.ts')).monitorSummary,
  }),
  command({
    name: 'monitor compare',
    takes: ['<before>', '<after>'],
    words: {
      en: 'show what changed between two exports',
      ru: 'показать, что изменилось между двумя выгрузками',
      uz: 'икки экспорт орасидаги ўзгаришларни кўрсатиш',
    },
    options: tableOptions,
    emptyJson: {
      from: null,
      to: null,
      better: [],
      worse: [],
      same: [],
      new: [],
      gone: [],
      ended: [],
      followed: [],
      totals: null,
    },
    load: async () => (await import('../commands/monitor/compare.ts')).monitorCompare,
  }),
  command({
    name: 'monitor form',
    takes: ['<file>'],
    words: {
      en: 'make an empty export to fill in, with the right headings (.xlsx with lists and sums, or .csv)',
      ru: 'создать пустую выгрузку для заполнения с нужными заголовками (.xlsx со списками и суммами или .csv)',
      uz: 'тўлдириш учун керакли сарлавҳали бўш экспорт яратиш (рўйхат ва йиғиндили .xlsx ёки .csv)',
    },
    options: {
      datasets: flag({
        en: 'one row per dataset instead of one per state body',
        ru: 'по строке на каждый набор данных, а не на госорган',
        uz: 'ҳар бир давлат органига эмас, ҳар бир тўпламга битта қатор',
      }),
      asOf: readingOptions.asOf,
    },
    emptyJson: { path: null },
    load: async () => (await import('../commands/monitor/form.ts')).monitorFormCommand,
  }),
];
