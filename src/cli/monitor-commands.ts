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
      en: 'the figures of each state body, by rank',
      ru: 'показатели каждого госоргана по местам',
      uz: 'ҳар бир давлат органининг кўрсаткичлари, ўринлар бўйича',
    },
    options: readingOptions,
    emptyJson,
    load: async () => (await import('../commands/monitor/summary.ts')).monitorSummary,
  }),
  command({
    name: 'monitor compare',
    takes: ['<before>', '<after>'],
    words: {
      en: 'what changed between two exports',
      ru: 'что изменилось между двумя выгрузками',
      uz: 'икки экспорт орасида нима ўзгарган',
    },
    options: tableOptions,
    emptyJson: { from: null, to: null, better: [], worse: [], same: [], new: [], gone: [], totals: null },
    load: async () => (await import('../commands/monitor/compare.ts')).monitorCompare,
  }),
  command({
    name: 'monitor form',
    takes: ['<file>'],
    words: {
      en: 'an empty export to fill in, with the headings that are read (.xlsx with lists and sums, or .csv)',
      ru: 'пустая выгрузка для заполнения с понятными программе заголовками (.xlsx со списками и суммами или .csv)',
      uz: 'дастур ўқийдиган сарлавҳали бўш экспорт (рўйхат ва йиғиндили .xlsx ёки .csv)',
    },
    options: {
      datasets: flag({
        en: 'a row for each dataset instead of each state body',
        ru: 'по строке на набор данных, а не на организацию',
        uz: 'ҳар бир орган эмас, ҳар бир тўплам учун қатор',
      }),
      asOf: readingOptions.asOf,
    },
    emptyJson: { path: null },
    load: async () => (await import('../commands/monitor/form.ts')).monitorFormCommand,
  }),
];
