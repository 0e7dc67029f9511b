import type { Words } from './message.ts';

/** What batches and packs say. */
export const packWords = {
  'pack-dispatched': {
    en: 'Marks recorded: {added}; already known: {known}; letters without a mark: {unmarked}.',
    ru: 'Внесено отметок: {added}; уже было: {known}; писем без отметки: {unmarked}.',
    uz: 'Киритилган белгилар: {added} та; аввал киритилгани: {known} та; белгиси йўқ хатлар: {unmarked} та.',
  },
  'pack-void-aside': {
    en: 'A void letter was taken out of the pack: {file}',
    ru: 'Аннулированное письмо убрано из пакета: {file}',
    uz: 'Бекор қилинган хат тўпламдан олиб қўйилди: {file}',
  },
  'pack-dispatch-list': {
    en: 'Dispatch list to fill in: {file}. Once the letters are sent: roadmap pack dispatch {file}',
    ru: 'Список рассылки для отметок: {file}. После отправки писем: roadmap pack dispatch {file}',
    uz: 'Белгилар учун жўнатиш рўйхати: {file}. Хатлар жўнатилганидан кейин: roadmap pack dispatch {file}',
  },
  'batch-result': {
    en: 'Result of each row: {file}',
    ru: 'Результат по каждой строке: {file}',
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
    ru: 'остановлено до записи: повторите команду',
    uz: 'ёзилгунича тўхтатилди: ўша буйруқни қайта беринг',
  },
  'form-made': {
    en: 'Empty batch to fill in: {file}',
    ru: 'Пустая таблица для заполнения: {file}',
    uz: 'Тўлдириш учун бўш жадвал: {file}',
  },
  'form-kind': {
    en: 'Letter kind. Empty: the kind from the command line or roadmap.yaml.',
    ru: 'Вид письма. Пусто: вид из команды или из roadmap.yaml.',
    uz: 'Хат тури. Бўш бўлса: буйруқда ёки roadmap.yaml файлида кўрсатилган тур.',
  },
  'form-export': {
    en: 'Export with the figures: exports/2022-08.csv. Separate several with ;',
    ru: 'Выгрузка с показателями: exports/2022-08.csv. Несколько — через ;',
    uz: 'Кўрсаткичлар олинадиган экспорт: exports/2022-08.csv. Бир нечта бўлса, ; билан ажратинг.',
  },
  'form-to': {
    en: 'Recipient code from recipients.csv; one letter per row.',
    ru: 'Код адресата из recipients.csv; в каждой строке одно письмо.',
    uz: 'recipients.csv файлидаги қабул қилувчи коди; ҳар бир қаторда битта хат.',
  },
  'form-date': {
    en: 'Date of the letter = registration day: DD.MM.YYYY. Empty: today.',
    ru: 'Дата письма = день регистрации: ДД.ММ.ГГГГ. Пусто: сегодня.',
    uz: 'Хат санаси = рўйхатга олиш куни: КК.ОО.ЙЙЙЙ. Бўш бўлса: бугун.',
  },
  'form-asOf': {
    en: 'As-of date of the figures: DD.MM.YYYY. Empty: the date in the export.',
    ru: 'Отчётная дата показателей: ДД.ММ.ГГГГ. Пусто: дата из выгрузки.',
    uz: 'Кўрсаткичларнинг ҳолат санаси: КК.ОО.ЙЙЙЙ. Бўш бўлса: экспортдаги сана.',
  },
  'form-signatory': {
    en: 'Signatory code. Empty: the one valid on that date.',
    ru: 'Код подписанта. Пусто: действующий на эту дату.',
    uz: 'Имзоловчи коди. Бўш бўлса: шу санада амалда бўлган имзоловчи.',
  },
  'form-executor': {
    en: 'Executor code. Empty: the one valid on that date.',
    ru: 'Код исполнителя. Пусто: действующий на эту дату.',
    uz: 'Ижрочи коди. Бўш бўлса: шу санада амалда бўлган ижрочи.',
  },
  'form-number': {
    en: 'Only if the number was already given by hand: 01/3-19-09/1-74.',
    ru: 'Только если номер уже выдан вручную: 01/3-19-09/1-74.',
    uz: 'Фақат рақам қўлда берилган бўлса: 01/3-19-09/1-74.',
  },
  'form-key': {
    en: 'A mark of your own, only to distinguish two letters of the same kind, recipient and day.',
    ru: 'Ваша отметка: нужна только для того, чтобы различать два письма одного вида одному адресату за один день.',
    uz: 'Ўзингизнинг белгингиз: фақат бир тур, бир қабул қилувчи ва бир кунга тегишли икки хатни фарқлаш учун.',
  },
  'form-type-text': { en: 'Text.', ru: 'Текст.', uz: 'Матн.' },
  'form-type-day': { en: 'DD.MM.YYYY.', ru: 'ДД.ММ.ГГГГ.', uz: 'КК.ОО.ЙЙЙЙ.' },
  'form-type-count': { en: 'A whole number.', ru: 'Целое число.', uz: 'Бутун сон.' },
  'form-example': { en: 'For example: {example}', ru: 'Например: {example}', uz: 'Масалан: {example}' },
  'form-required': { en: 'Required.', ru: 'Заполняется обязательно.', uz: 'Тўлдирилиши шарт.' },
  'pack-built': {
    en: 'Pack: {folder}/ and {zip}',
    ru: 'Пакет: {folder}/ и {zip}',
    uz: 'Тўплам: {folder}/ ва {zip}',
  },
  'pack-well': {
    en: '{folder}: files {files}, letters {letters}; everything matches the manifest and the register.',
    ru: '{folder}: файлов {files}, писем {letters}; всё соответствует описи и журналу.',
    uz: '{folder}: файллар {files} та, хатлар {letters} та; барчаси рўйхат ва қайд дафтарига мос.',
  },
  'summary-title': {
    en: 'Letters of {month}',
    ru: 'Письма за {month}',
    uz: '{month}: хатлар тўплами',
  },
  'summary-draft': {
    en: 'Draft for review: no numbers were given.',
    ru: 'Проект для проверки: номера не выданы.',
    uz: 'Кўриб чиқиш учун лойиҳа: рақам берилмаган.',
  },
  'summary-done': {
    en: 'Letters: {count}. New numbers: {fresh}; numbers given earlier: {reused}.',
    ru: 'Писем: {count}. Новых номеров: {fresh}; выданных ранее: {reused}.',
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
