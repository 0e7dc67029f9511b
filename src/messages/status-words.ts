import type { Language, Placeholders } from './message.ts';
import { fillWords, wordTable } from './message.ts';

/** Words about the state of the roadmap: for the terminal in the reader's language, in the report itself in Uzbek. */
const statusWords = wordTable({
  done: { en: 'done', ru: 'выполнено', uz: 'бажарилди' },
  'in-progress': { en: 'in progress', ru: 'выполняется', uz: 'бажарилмоқда' },
  'not-started': { en: 'not started', ru: 'не начато', uz: 'бошланмаган' },
  'no-state': { en: 'no state', ru: 'состояние не указано', uz: 'ҳолати кўрсатилмаган' },
  late: { en: 'late', ru: 'просрочено', uz: 'муддати ўтган' },
  all: { en: 'all', ru: 'все', uz: 'барчаси' },
  'step-late': {
    en: 'late since {day}',
    ru: 'просрочено: срок был {day}',
    uz: 'муддати ўтган: {day}',
  },
  'step-due-soon': { en: 'due by {day}', ru: 'срок до {day}', uz: 'муддати яқин: {day}' },
  'step-state-missing': {
    en: 'no state given (the deadline was {day})',
    ru: 'состояние не указано (срок был {day})',
    uz: 'ҳолати кўрсатилмаган (муддати {day} эди)',
  },
  'step-monitoring-missing': {
    en: 'no letter about the monitoring of {months}',
    ru: 'нет письма о мониторинге за {months}',
    uz: '{months} мониторинги бўйича хат йўқ',
  },
  'step-monitoring-due': {
    en: 'letter about the monitoring of {months} due by {day}',
    ru: 'письмо о мониторинге за {months} — до {day}',
    uz: '{months} мониторинги бўйича хат муддати: {day}',
  },
  'step-letter-unreported': {
    en: 'letters not mentioned in the roadmap: {numbers}',
    ru: 'письма, не упомянутые в дорожной карте: {numbers}',
    uz: 'йўл харитасида келтирилмаган хатлар: {numbers}',
  },
  'column-item': { en: 'Item', ru: 'Пункт', uz: 'Банд' },
  'column-measure': { en: 'Measure', ru: 'Мероприятие', uz: 'Чора-тадбир' },
  'column-deadline': { en: 'Deadline', ru: 'Срок', uz: 'Муддат' },
  'column-state': { en: 'State', ru: 'Состояние', uz: 'Ҳолат' },
  'column-letter': { en: 'Last letter', ru: 'Последнее письмо', uz: 'Охирги хат' },
  totals: {
    en: 'Items: {items}. Done: {done}, in progress: {inProgress}, without state: {other}, late: {late}.',
    ru: 'Пунктов: {items}. Выполнено: {done}, выполняется: {inProgress}, без состояния: {other}, просрочено: {late}.',
    uz: 'Бандлар: {items}. Бажарилди: {done}, бажарилмоқда: {inProgress}, ҳолати кўрсатилмаган: {other}, муддати ўтган: {late}.',
  },
  filter: { en: 'Show', ru: 'Показать', uz: 'Кўрсатиш' },
  steps: { en: 'What to do next', ru: 'Что сделать дальше', uz: 'Навбатдаги ишлар' },
  'as-of': { en: 'As of {day}', ru: 'По состоянию на {day}', uz: '{day} ҳолатига' },
  'plan-well': {
    en: 'plan.yaml is in order: {items} items, as of {day}.',
    ru: 'plan.yaml в порядке: пунктов {items}, на {day}.',
    uz: 'plan.yaml файли жойида: {items} та банд, {day} ҳолатига.',
  },
  'plan-changed': {
    en: 'plan.yaml: item {id} changed (line {line})',
    ru: 'plan.yaml: пункт {id} изменён (строка {line})',
    uz: 'plan.yaml: {id}-банд ўзгартирилди ({line}-қатор)',
  },
  'report-written': { en: 'Written: {path}', ru: 'Записано: {path}', uz: 'Ёзилди: {path}' },
});

export type StatusWord = keyof typeof statusWords;

/** One of these sentences, arguments filled in. */
export function sayStatus<Code extends StatusWord>(
  code: Code,
  language: Language,
  args: Readonly<Record<Placeholders<(typeof statusWords)[Code]['en']>, string | number>>,
): string {
  return fillWords(statusWords[code][language], args);
}
