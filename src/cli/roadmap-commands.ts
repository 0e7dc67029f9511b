import type { CommandSpec } from './command-spec.ts';
import { command, script, tableOptions } from './command-spec.ts';
import { linkParser, sentence, timeParser } from './parsers.ts';
import { choice, day, parsed, repeated, required, wholeText, writtenPath, year } from './readers.ts';

const asOf = day({
  en: 'the date of the report (default: today)',
  ru: 'дата отчёта (по умолчанию сегодня)',
  uz: 'ҳисоботнинг ҳолат санаси (одатда бугун)',
});

/** The roadmap's measures and its status report (docs/product.md section 8). */
export const roadmapCommands: readonly CommandSpec[] = [
  command({
    name: 'plan list',
    takes: [],
    words: {
      en: 'list all items: deadline, state, last letter, and what is late',
      ru: 'все пункты: срок, состояние, последнее письмо и что просрочено',
      uz: 'барча бандлар: муддати, ҳолати, охирги хати ва муддати ўтганлари',
    },
    options: { asOf },
    emptyJson: { asOf: null, items: [], totals: null },
    load: async () => (await import('../commands/plan/list.ts')).planList,
  }),
  command({
    name: 'plan show',
    takes: ['<item>'],
    words: {
      en: 'show one item: what was done, its letters, what is next',
      ru: 'показать один пункт: что сделано, его письма, что дальше',
      uz: 'битта бандни тўлиқ кўрсатиш: бажарилган ишлар, хатлар, навбатдаги қадам',
    },
    options: { asOf },
    emptyJson: { asOf: null, item: null },
    load: async () => (await import('../commands/plan/list.ts')).planShow,
  }),
  command({
    name: 'plan check',
    takes: [],
    words: {
      en: 'check plan.yaml for contradictions with itself, the register and the calendar',
      ru: 'проверить plan.yaml на противоречия в нём самом, с журналом и с календарём',
      uz: 'plan.yaml файлидаги ўзига, қайд дафтарига ёки тақвимга зид жойларни топиш',
    },
    options: { asOf },
    emptyJson: { asOf: null, items: [], totals: null },
    load: async () => (await import('../commands/plan/check.ts')).planCheck,
  }),
  command({
    name: 'plan done',
    takes: ['<item>', '[state]'],
    words: {
      en: 'record what was done under an item (3.2)',
      ru: 'записать сделанное по пункту (3.2)',
      uz: 'банд бўйича бажарилган ишни ёзиш (3.2)',
    },
    options: {
      date: parsed(
        '<date>',
        {
          en: 'day, month or range A..B (default: today)',
          ru: 'день, месяц или период А..Б (по умолчанию сегодня)',
          uz: 'кун, ой ёки А..Б оралиғи (одатда бугун)',
        },
        timeParser,
      ),
      text: required(
        '<text>',
        { en: 'the sentence for the report', ru: 'текст для отчёта', uz: 'ҳисобот учун матн' },
        sentence('“…”', '"2022 йилнинг 8 август куни …"'),
      ),
      link: repeated(
        '<url>',
        { en: 'a link printed under the sentence', ru: 'ссылка под текстом', uz: 'матн остидаги ҳавола' },
        linkParser,
      ),
      letter: repeated(
        '<number>',
        {
          en: 'a letter of this office cited in the text',
          ru: 'письмо учреждения, упомянутое в тексте',
          uz: 'матнда келтирилган идора хати рақами',
        },
        wholeText,
      ),
      year: year({
        en: 'year of the letters (default: year of the date)',
        ru: 'год писем (по умолчанию год даты)',
        uz: 'хатлар йили (одатда сана йили)',
      }),
    },
    emptyJson: { item: null, path: null, line: null },
    load: async () => (await import('../commands/plan/edit.ts')).planDone,
  }),
  command({
    name: 'plan state',
    takes: ['<item>', '<state>'],
    words: {
      en: 'set the state of an item: done, in-progress, not-started, or in words: бажарилди',
      ru: 'указать состояние пункта: done, in-progress, not-started или словами: выполнено',
      uz: 'банд ҳолатини кўрсатиш: done, in-progress, not-started ёки сўз билан: бажарилди',
    },
    options: {
      date: day({
        en: 'from this day on (default: today)',
        ru: 'с этого дня (по умолчанию сегодня)',
        uz: 'шу кундан бошлаб (одатда бугун)',
      }),
    },
    emptyJson: { item: null, path: null, line: null },
    load: async () => (await import('../commands/plan/edit.ts')).planState,
  }),
  command({
    name: 'report status',
    takes: ['[exports...]'],
    words: {
      en: 'write the roadmap status table for a date, citing the letters of the register',
      ru: 'записать таблицу исполнения дорожной карты на дату со ссылками на письма журнала',
      uz: 'муайян сана ҳолатига йўл харитасининг ижро жадвалини қайд дафтаридаги хатлар билан тузиш',
    },
    options: {
      asOf,
      ...tableOptions,
      format: choice(
        '<format>',
        { en: 'docx, md, html or json', ru: 'docx, md, html или json', uz: 'docx, md, html ёки json' },
        ['docx', 'md', 'html', 'json'],
        'docx',
      ),
      script,
      out: writtenPath(
        '<file>',
        { en: 'write it to this file', ru: 'записать в этот файл', uz: 'шу файлга ёзиш' },
        'letters',
      ),
    },
    emptyJson: { asOf: null, measures: [], totals: null, path: null },
    load: async () => (await import('../commands/report/status.ts')).reportStatusCommand,
  }),
];
