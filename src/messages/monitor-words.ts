/** Words of `monitor` and of the workbook of bad rows; part of the one table in `words.ts`. */
export const monitorWords = {
  'column-rank': { en: 'Rank', ru: 'Место', uz: 'Ўрин' },
  'column-agency': { en: 'State body', ru: 'Организация', uz: 'Ташкилот номи' },
  'column-listed': { en: 'Listed', ru: 'Перечень', uz: 'Рўйхат' },
  'column-placed': { en: 'Placed', ru: 'Размещено', uz: 'Жойлашган' },
  'column-updated': { en: 'Updated', ru: 'В срок', uz: 'Муддатида' },
  'column-overdue': { en: 'Overdue', ru: 'Просроч.', uz: 'Ўтган' },
  'column-not-placed': { en: 'Missing', ru: 'Не разм.', uz: 'Йўқ' },
  totals: { en: 'Total', ru: 'Итого', uz: 'Жами' },
  'compare-better': {
    en: 'Better: {count}',
    ru: 'Улучшили показатель: {count}',
    uz: 'Яхшиланган: {count} та',
  },
  'compare-worse': { en: 'Worse: {count}', ru: 'Ухудшили показатель: {count}', uz: 'Ёмонлашган: {count} та' },
  'compare-new': { en: 'New: {count}', ru: 'Новые: {count}', uz: 'Янги: {count} та' },
  'compare-gone': { en: 'Gone: {count}', ru: 'Больше нет: {count}', uz: 'Чиқиб кетган: {count} та' },
  'compare-followed': {
    en: 'Renamed or merged: {count}',
    ru: 'Переименованы или объединены: {count}',
    uz: 'Номи ўзгарган ёки қўшилган: {count} та',
  },
  'compare-same': { en: 'Unchanged: {count}', ru: 'Без изменений: {count}', uz: 'Ўзгармаган: {count} та' },
  'bad-row-line': { en: 'Row', ru: 'Строка', uz: 'Қатор' },
  'bad-row-grade': { en: 'Severity', ru: 'Степень', uz: 'Даражаси' },
  'bad-row-reason': { en: 'Reason', ru: 'Причина', uz: 'Сабаби' },
  'bad-row-hint': { en: 'What to do', ru: 'Что сделать', uz: 'Нима қилиш керак' },
} as const;
