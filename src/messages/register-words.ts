import type { Words } from './message.ts';

/** Words of the `register` commands that are not problems. */
export const registerWords = {
  'register-empty': { en: 'No letters.', ru: 'Писем нет.', uz: 'Хатлар йўқ.' },
  'register-status-reserved': { en: 'reserved', ru: 'зарезервировано', uz: 'захираланган' },
  'register-status-issued': { en: 'issued', ru: 'выпущено', uz: 'чиқарилган' },
  'register-status-imported': { en: 'on paper', ru: 'на бумаге', uz: 'қоғозда' },
  'register-status-void': { en: 'VOID', ru: 'АННУЛИРОВАНО', uz: 'БЕКОР ҚИЛИНГАН' },
  'register-date': { en: 'date', ru: 'дата', uz: 'сана' },
  'register-as-of': { en: 'as-of date', ru: 'отчётная дата', uz: 'ҳолат санаси' },
  'register-voided': { en: 'voided on', ru: 'аннулировано', uz: 'бекор қилинган сана' },
  'register-status': { en: 'state', ru: 'состояние', uz: 'ҳолати' },
  'register-kind': { en: 'kind', ru: 'вид', uz: 'тури' },
  'register-recipient': { en: 'recipient', ru: 'адресат', uz: 'кимга' },
  'register-subject': { en: 'subject', ru: 'содержание', uz: 'мазмуни' },
  'register-note': { en: 'note', ru: 'примечание', uz: 'изоҳ' },
  'register-sent': { en: 'sent', ru: 'отправлено', uz: 'жўнатилган' },
  'register-path': { en: 'file', ru: 'файл', uz: 'файл' },
  'register-earlier': {
    en: 'earlier file, replaced on {date}',
    ru: 'прежний файл, заменён {date}',
    uz: 'аввалги файл, {date} куни алмаштирилган',
  },
  'register-proof-earlier': {
    en: 'An earlier file of this number; another file has been adopted since.',
    ru: 'Прежний файл этого номера: позже вместо него принят другой.',
    uz: 'Бу рақамнинг аввалги файли: кейинчалик унинг ўрнига бошқаси қабул қилинган.',
  },
  'adopt-saved-again': {
    en: 'The file was only saved again: the words and figures are the same.',
    ru: 'Файл только сохранён заново: слова и числа те же.',
    uz: 'Файл фақат қайта сақланган: сўзлар ҳам, сонлар ҳам ўзгармаган.',
  },
  'adopt-already': {
    en: 'This file has already been adopted under this number.',
    ru: 'Под этим номером уже принят этот файл.',
    uz: 'Бу рақам остида аллақачон шу файл қабул қилинган.',
  },
  'adopt-changes': {
    en: 'Differences from the issued letter ({count}):',
    ru: 'Отличия от выпущенного письма ({count}):',
    uz: 'Чиқарилган хатдан фарқлари ({count} та):',
  },
  'adopt-ask-reason': {
    en: 'Why was the letter corrected?',
    ru: 'Почему письмо исправлено?',
    uz: 'Хат нима сабабдан тузатилди?',
  },
  'adopt-confirm': {
    en: 'Adopt this file as letter {number} of {year}, with the reason “{reason}”? The issued file is kept too. [y/N]',
    ru: 'Принять этот файл как письмо {number} за {year} год по причине «{reason}»? Выпущенный файл тоже сохранится. [д/Н]',
    uz: 'Бу файл {year} йилги {number}-сонли хат сифатида “{reason}” сабаби билан қабул қилинсинми? Чиқарилган файл ҳам сақланади. [ҳа/Йўқ]',
  },
  'register-confirm-void': {
    en: 'Void number {number} of {year} for good, with the reason “{reason}”? [y/N]',
    ru: 'Навсегда аннулировать номер {number} за {year} год по причине «{reason}»? [д/Н]',
    uz: '{year} йилги {number} рақами “{reason}” сабаби билан бутунлай бекор қилинсинми? [ҳа/Йўқ]',
  },
  'register-stats': {
    en: 'Letters: {letters}, reserved numbers: {reserved}, void: {void}.',
    ru: 'Писем: {letters}, зарезервировано номеров: {reserved}, аннулировано: {void}.',
    uz: 'Хатлар: {letters} та, захираланган рақамлар: {reserved} та, бекор қилинган: {void} та.',
  },
  'register-by-kind': { en: 'By kind', ru: 'По видам', uz: 'Хат турлари бўйича' },
  'register-by-recipient': { en: 'By recipient', ru: 'По адресатам', uz: 'Қабул қилувчилар бўйича' },
  'register-by-month': { en: 'By month', ru: 'По месяцам', uz: 'Ойлар бўйича' },
  'register-imported': {
    en: 'Letters imported into the register: {count}.',
    ru: 'Внесено в журнал писем: {count}.',
    uz: 'Қайд дафтарига киритилган хатлар: {count} та.',
  },
  'register-verified': {
    en: 'Lines: {lines}. Letters: {letters}, reserved: {reserved}, void: {void}. Hash of the last line (keep it elsewhere for a later check with --head):',
    ru: 'Строк: {lines}. Писем: {letters}, зарезервировано: {reserved}, аннулировано: {void}. Хеш последней строки (сохраните его отдельно для последующей проверки с --head):',
    uz: 'Қаторлар: {lines} та. Хатлар: {letters} та, захираланган: {reserved} та, бекор қилинган: {void} та. Охирги қатор хеши (кейин --head билан текшириш учун алоҳида сақланг):',
  },
  'register-files-not-checked': {
    en: 'The letter files were not checked; to check them: roadmap register verify --files',
    ru: 'Файлы писем не проверялись; проверить: roadmap register verify --files',
    uz: 'Хат файллари текширилмади; текшириш: roadmap register verify --files',
  },
  'register-well': {
    en: 'No alterations found.',
    ru: 'Изменений не обнаружено.',
    uz: 'Ўзгартиришлар топилмади.',
  },
  'register-altered': {
    en: 'The register is not as the program wrote it.',
    ru: 'Журнал отличается от записанного программой.',
    uz: 'Қайд дафтари дастур ёзган ҳолатдан фарқ қилади.',
  },
  'register-files-differ': {
    en: 'The register itself is as the program wrote it; the letter files named above are not.',
    ru: 'Сам журнал соответствует записанному программой; указанные выше файлы писем — нет.',
    uz: 'Қайд дафтарининг ўзи дастур ёзган ҳолатда; юқорида кўрсатилган хат файллари эса ўзгартирилган.',
  },
  'register-files-missing': {
    en: 'The register itself is as the program wrote it; only letter files are missing.',
    ru: 'Сам журнал соответствует записанному программой; не найдены только файлы писем.',
    uz: 'Қайд дафтарининг ўзи дастур ёзган ҳолатда; фақат хат файллари топилмади.',
  },
  'register-gap-opening': { en: 'used on paper', ru: 'использованы на бумаге', uz: 'қоғозда ишлатилган' },
  'register-gap-import': {
    en: 'other mail in the paper journal',
    ru: 'прочие письма бумажного журнала',
    uz: 'қоғоз қайд дафтаридаги бошқа хатлар',
  },
  'register-gap-unexplained': { en: 'unexplained', ru: 'не объяснено', uz: 'изоҳланмаган' },
  'register-proof-head': {
    en: 'The chain of {count} lines is intact; hash of its last line: {head}',
    ru: 'Цепочка из {count} строк не нарушена; хеш последней строки: {head}',
    uz: '{count} қаторли занжир бузилмаган; охирги қатор хеши: {head}',
  },
  'register-moved': {
    en: 'Lines moved from {from} to {to}: {lines}; both chains end in {head}',
    ru: 'Перенесено строк из {from} в {to}: {lines}; последний хеш обеих цепочек: {head}',
    uz: '{from} манзилидан {to} манзилига {lines} та қатор кўчирилди; иккала занжирнинг охирги хеши: {head}',
  },
} as const satisfies Readonly<Record<string, Words>>;
