import type { Words } from './message.ts';

/** Words of the `register` commands that are not problems. */
export const registerWords = {
  'register-empty': { en: 'No letters.', ru: 'Писем нет.', uz: 'Хатлар йўқ.' },
  'register-status-reserved': { en: 'reserved', ru: 'зарезервировано', uz: 'захираланган' },
  'register-status-issued': { en: 'issued', ru: 'выпущено', uz: 'чиқарилган' },
  'register-status-imported': { en: 'on paper', ru: 'на бумаге', uz: 'қоғозда' },
  'register-status-void': { en: 'VOID', ru: 'АННУЛИРОВАНО', uz: 'БЕКОР ҚИЛИНГАН' },
  'register-date': { en: 'date', ru: 'дата', uz: 'сана' },
  'register-as-of': { en: 'figures as of', ru: 'показатели на', uz: 'кўрсаткичлар санаси' },
  'register-voided': { en: 'made void on', ru: 'аннулировано', uz: 'бекор қилинган сана' },
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
    en: 'An earlier file of this number: another was adopted for it since.',
    ru: 'Прежний файл этого номера: с тех пор вместо него принят другой.',
    uz: 'Бу рақамнинг аввалги файли: кейин унинг ўрнига бошқаси қабул қилинган.',
  },
  'adopt-saved-again': {
    en: 'The file was only saved again: the same words, the same figures.',
    ru: 'Файл просто сохранён заново: те же слова, те же числа.',
    uz: 'Файл фақат қайта сақланган: сўзлари ҳам, рақамлари ҳам ўша.',
  },
  'adopt-already': {
    en: 'This file is already the one that goes out under this number.',
    ru: 'Этот файл уже принят под этим номером.',
    uz: 'Бу рақам остида юбориладиган файл шунинг ўзи.',
  },
  'adopt-changes': {
    en: 'What differs from the issued letter (places: {count}):',
    ru: 'Отличия от выпущенного письма (мест: {count}):',
    uz: 'Чиқарилган хатдан фарқи ({count} жойда):',
  },
  'adopt-ask-reason': {
    en: 'Why was the letter corrected?',
    ru: 'Почему письмо исправлено?',
    uz: 'Хат нима сабабдан тузатилди?',
  },
  'adopt-confirm': {
    en: 'Take this file for letter {number} of {year}, with the reason “{reason}”? The issued file stays kept. [y/N]',
    ru: 'Принять этот файл за письмо {number} за {year} год, с причиной «{reason}»? Выпущенный файл сохранится. [д/Н]',
    uz: 'Бу файл “{reason}” сабаби билан {year} йилги {number} хат сифатида қабул қилинсинми? Чиқарилган файл ҳам сақланиб қолади. [ҳа/Йўқ]',
  },
  'register-confirm-void': {
    en: 'Make number {number} of {year} void for ever, with the reason “{reason}”? [y/N]',
    ru: 'Аннулировать номер {number} за {year} год навсегда, с причиной «{reason}»? [д/Н]',
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
    en: 'Letters taken into the register: {count}.',
    ru: 'Внесено в журнал писем: {count}.',
    uz: 'Қайд дафтарига киритилган хатлар: {count} та.',
  },
  'register-verified': {
    en: 'Lines: {lines}. Letters: {letters}, reserved: {reserved}, void: {void}. The head of the chain (keep it elsewhere to hold the register against later):',
    ru: 'Строк: {lines}. Писем: {letters}, зарезервировано: {reserved}, аннулировано: {void}. Конец цепочки (сохраните его отдельно, чтобы позже сверить журнал):',
    uz: 'Қаторлар: {lines}. Хатлар: {letters}, захираланган: {reserved}, бекор қилинган: {void}. Занжир охири (кейин солиштириш учун алоҳида сақлаб қўйинг):',
  },
  'register-files-not-checked': {
    en: 'The letters’ files were not checked: roadmap register verify --files',
    ru: 'Файлы писем не проверялись: roadmap register verify --files',
    uz: 'Хатларнинг файллари текширилмади: roadmap register verify --files',
  },
  'register-well': {
    en: 'Nothing was altered.',
    ru: 'Ничего не изменено.',
    uz: 'Ҳеч нарса ўзгартирилмаган.',
  },
  'register-altered': {
    en: 'The register is not what the program wrote.',
    ru: 'Журнал не таков, каким его записала программа.',
    uz: 'Қайд дафтари дастур ёзганидек эмас.',
  },
  'register-files-differ': {
    en: 'The register itself is as the program wrote it; the letters named above are not.',
    ru: 'Сам журнал таков, каким его записала программа; названные выше файлы писем — нет.',
    uz: 'Қайд дафтарининг ўзи дастур ёзганидек; юқорида айтилган хат файллари ундай эмас.',
  },
  'register-files-missing': {
    en: 'The register itself is as the program wrote it; only files of letters are missing.',
    ru: 'Сам журнал таков, каким его записала программа; нет только файлов писем.',
    uz: 'Қайд дафтарининг ўзи дастур ёзганидек; фақат хат файллари жойида йўқ.',
  },
  'register-gap-opening': { en: 'used on paper', ru: 'использованы на бумаге', uz: 'қоғозда ишлатилган' },
  'register-gap-import': {
    en: 'other mail of the paper journal',
    ru: 'прочая почта бумажного журнала',
    uz: 'қоғоз дафтардаги бошқа хатлар',
  },
  'register-gap-unexplained': { en: 'unexplained', ru: 'не объяснено', uz: 'изоҳсиз' },
  'register-proof-head': {
    en: 'The chain of {count} lines is whole up to its head {head}',
    ru: 'Цепочка из {count} строк цела до конца {head}',
    uz: '{count} қаторли занжир охиригача бутун: {head}',
  },
  'register-moved': {
    en: 'Moved {lines} lines from {from} to {to}; both chains end in {head}',
    ru: 'Перенесено строк: {lines}, из {from} в {to}; обе цепочки оканчиваются на {head}',
    uz: '{lines} та қатор {from} дан {to} га кўчирилди; иккала занжир охири: {head}',
  },
} as const satisfies Readonly<Record<string, Words>>;
