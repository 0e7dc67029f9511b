import type { Words } from './message.ts';

/** What batches and packs tell. */
export const packWords = {
  'batch-result': {
    en: 'What became of each row: {file}',
    ru: 'Что стало с каждой строкой: {file}',
    uz: 'Ҳар бир қатор натижаси: {file}',
  },
  'result-row': { en: 'Row', ru: 'Строка', uz: 'Қатор' },
  'result-kind': { en: 'Letter kind', ru: 'Вид письма', uz: 'Хат тури' },
  'result-recipient': { en: 'Recipient', ru: 'Адресат', uz: 'Кимга' },
  'result-date': { en: 'Date', ru: 'Дата', uz: 'Сана' },
  'result-number': { en: 'Number', ru: 'Номер', uz: 'Рақам' },
  'result-file': { en: 'File', ru: 'Файл', uz: 'Файл' },
  'result-reason': { en: 'Reason', ru: 'Причина', uz: 'Сабаб' },
  'result-stopped': {
    en: 'stopped before it was written: run the same command again',
    ru: 'остановлено до записи: повторите ту же команду',
    uz: 'ёзилгунича тўхтатилди: ўша буйруқни қайта беринг',
  },
  'pack-built': {
    en: 'Pack: {folder}/ and {zip}',
    ru: 'Пакет: {folder}/ и {zip}',
    uz: 'Тўплам: {folder}/ ва {zip}',
  },
  'pack-well': {
    en: '{folder}: files {files}, letters {letters}; all as the manifest and the register have them.',
    ru: '{folder}: файлов {files}, писем {letters}; всё соответствует описи и журналу.',
    uz: '{folder}: файллар {files} та, хатлар {letters} та; барчаси рўйхат ва қайд дафтарига мос.',
  },
  'summary-title': {
    en: 'Letters of {month}',
    ru: 'Письма за {month}',
    uz: '{month}: хатлар тўплами',
  },
  'summary-draft': {
    en: 'A draft for review: no number was given.',
    ru: 'Проект для проверки: номера не присвоены.',
    uz: 'Кўриб чиқиш учун лойиҳа: рақам берилмади.',
  },
  'summary-done': {
    en: 'Letters: {count}. New numbers: {fresh}; numbers given before: {reused}.',
    ru: 'Писем: {count}. Новых номеров: {fresh}; присвоенных ранее: {reused}.',
    uz: 'Хатлар: {count} та. Янги рақамлар: {fresh}; аввал берилган рақамлар: {reused}.',
  },
  'summary-pack': {
    en: 'Pack: `{zip}`, SHA-256 `{sha256}`',
    ru: 'Пакет: `{zip}`, SHA-256 `{sha256}`',
    uz: 'Тўплам: `{zip}`, SHA-256 `{sha256}`',
  },
  'summary-failed': {
    en: 'The pack was not built: exit code {code}.',
    ru: 'Пакет не собран: код завершения {code}.',
    uz: 'Тўплам йиғилмади: якунлаш коди {code}.',
  },
  'summary-what': { en: 'What', ru: 'Что', uz: 'Нима' },
  'summary-where': { en: 'Where', ru: 'Где', uz: 'Қаерда' },
  'summary-advice': { en: 'What to do', ru: 'Что сделать', uz: 'Нима қилиш керак' },
  checking: { en: 'letters checked', ru: 'писем проверено', uz: 'текширилган хатлар' },
} as const satisfies Readonly<Record<string, Words>>;
