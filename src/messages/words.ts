import type { Language, Placeholders } from './message.ts';
import { fillWords, wordTable } from './message.ts';
import { monitorWords } from './monitor-words.ts';
import { packWords } from './pack-words.ts';
import { registerWords } from './register-words.ts';

export type { Language } from './message.ts';

/** Words of the program that are not problems: what it asks, says and counts. */
export const words = wordTable({
  ...monitorWords,
  ...registerWords,
  ...packWords,
  error: { en: 'error', ru: 'ошибка', uz: 'хато' },
  warning: { en: 'warning', ru: 'предупреждение', uz: 'огоҳлантириш' },
  hint: { en: 'what to do:', ru: 'что сделать:', uz: 'нима қилиш керак:' },
  'more-problems': {
    en: '… and {count} more; show all with --all',
    ru: '… и ещё {count}; показать все: --all',
    uz: '… ва яна {count} та; барчасини кўриш: --all',
  },
  'alike-problems': {
    en: '… and {count} more of this kind⟦: {rows}⟧ (all: --all)',
    ru: '… и ещё таких же: {count}⟦ ({rows})⟧ (все: --all)',
    uz: '… ва яна {count} та шундай⟦: {rows}⟧ (барчаси: --all)',
  },
  'problem-count': {
    en: 'Errors: {errors}, warnings: {warnings}.',
    ru: 'Ошибок: {errors}, предупреждений: {warnings}.',
    uz: 'Хатолар: {errors}, огоҳлантиришлар: {warnings}.',
  },
  program: {
    en: 'Official letters of the open data roadmap: from monitoring exports to numbered DOCX letters, the register and the status report.',
    ru: 'Официальные письма дорожной карты открытых данных: из выгрузок мониторинга — письма DOCX с номерами, журнал и отчёт об исполнении.',
    uz: 'Очиқ маълумотлар йўл харитаси бўйича расмий хатлар: мониторинг экспортларидан рақамланган DOCX хатлар, қайд дафтари ва ижро ҳолати ҳисоботи.',
  },
  'help-usage': { en: 'Usage:', ru: 'Использование:', uz: 'Ишлатилиши:' },
  'help-options': { en: 'Options:', ru: 'Параметры:', uz: 'Параметрлар:' },
  'help-globals': {
    en: 'Options of all commands:',
    ru: 'Общие параметры:',
    uz: 'Барча буйруқлар параметрлари:',
  },
  'help-commands': { en: 'Commands:', ru: 'Команды:', uz: 'Буйруқлар:' },
  'help-arguments': { en: 'Arguments:', ru: 'Аргументы:', uz: 'Аргументлар:' },
  'help-examples': { en: 'Examples:', ru: 'Примеры:', uz: 'Мисоллар:' },
  'help-reading': { en: 'Reading the export:', ru: 'Чтение выгрузки:', uz: 'Экспортни ўқиш:' },
  'help-option': { en: 'show this help', ru: 'показать эту справку', uz: 'шу ёрдам матнини кўрсатиш' },
  'version-option': { en: 'show the version', ru: 'показать версию', uz: 'версияни кўрсатиш' },
  'own-fault': {
    en: 'This is a fault in roadmap itself, not in your files. Send this text to whoever maintains the program:\n{stack}',
    ru: 'Это ошибка самой программы roadmap, а не ваших файлов. Передайте этот текст тому, кто её сопровождает:\n{stack}',
    uz: 'Бу сизнинг файлларингиздаги эмас, roadmap дастурининг ўзидаги хато. Ушбу матнни дастурга масъул ходимга юборинг:\n{stack}',
  },
  'run-again': {
    en: 'Numbers are already reserved; run the same command again to finish with the same numbers.',
    ru: 'Номера уже зарезервированы; повторите команду, чтобы закончить с теми же номерами.',
    uz: 'Рақамлар захираланган; худди шу рақамлар билан якунлаш учун ўша буйруқни қайта беринг.',
  },
  'finish-again': {
    en: 'Part of the work is done; run the same command again to finish it.',
    ru: 'Часть работы выполнена; повторите команду, чтобы закончить её.',
    uz: 'Ишнинг бир қисми бажарилди; якунлаш учун ўша буйруқни қайта беринг.',
  },
  'as-of': { en: 'as of {day}', ru: 'по состоянию на {day}', uz: '{day} ҳолатига' },
  'number-kept': {
    en: '(number given earlier)',
    ru: '(номер присвоен ранее)',
    uz: '(рақам аввал берилган)',
  },
  'letter-date': {
    en: 'date of the letter {day}',
    ru: 'дата письма {day}',
    uz: 'хат санаси {day}',
  },
  people: {
    en: 'signatory: {signatory}; executor: {executor}',
    ru: 'подписант: {signatory}; исполнитель: {executor}',
    uz: 'имзоловчи: {signatory}; ижрочи: {executor}',
  },
  'figure-bodies': { en: 'State bodies', ru: 'Госорганов', uz: 'Давлат органлари' },
  'figure-listed': { en: 'Listed', ru: 'По перечню', uz: 'Рўйхат бўйича' },
  'figure-placed': { en: 'Placed', ru: 'Размещено', uz: 'Жойлаштирилган' },
  'figure-updated': { en: 'Updated on time', ru: 'Обновлено в срок', uz: 'Муддатида янгиланган' },
  'figure-overdue': { en: 'Overdue', ru: 'Просрочено', uz: 'Муддати ўтган' },
  'figure-not-placed': { en: 'Not placed', ru: 'Не размещено', uz: 'Жойлаштирилмаган' },
  'ask-number': {
    en: '1–{count}, Enter: {usual}',
    ru: '1–{count}, Enter: {usual}',
    uz: '1–{count}, Enter: {usual}',
  },
  'ask-numbers': {
    en: 'numbers 1–{count}, separated by commas⟦, Enter: {usual}⟧',
    ru: 'номера 1–{count} через запятую⟦, Enter: {usual}⟧',
    uz: '1–{count} рақамлари, вергул билан⟦, Enter: {usual}⟧',
  },
  'ask-number-wrong': {
    en: 'Enter a number from the list, 1 to {count}.',
    ru: 'Введите номер из списка, от 1 до {count}.',
    uz: 'Рўйхатдаги рақамни киритинг: 1 дан {count} гача.',
  },
  'ask-keys': {
    en: 'Space: select or clear, Enter: done',
    ru: 'пробел – выбрать или снять, Enter – готово',
    uz: 'пробел – танлаш ёки бекор қилиш, Enter – тайёр',
  },
  'ask-export': { en: 'Which export?', ru: 'Какая выгрузка?', uz: 'Қайси экспорт бўйича?' },
  'ask-export-line': {
    en: '{file}⟦  as of {day}⟧  listed {listed}, on time {updated} ({percent} %)',
    ru: '{file}⟦  на {day}⟧  по перечню {listed}, в срок {updated} ({percent} %)',
    uz: '{file}⟦  {day} ҳолатига⟧  рўйхатда {listed} та, муддатида {updated} та ({percent} %)',
  },
  'ask-export-faulty': {
    en: '{file}  errors: {count} (roadmap monitor check)',
    ru: '{file}  ошибок: {count} (roadmap monitor check)',
    uz: '{file}  хатолар: {count} та (roadmap monitor check)',
  },
  'ask-export-none': {
    en: 'a letter without figures',
    ru: 'письмо без показателей',
    uz: 'кўрсаткичсиз хат',
  },
  'ask-no-exports': {
    en: 'There is no export in {folder} yet: letters with figures need one. An empty one to fill in: roadmap monitor form exports/{month}.xlsx',
    ru: 'В папке {folder} ещё нет выгрузок: для писем с показателями они нужны. Пустая форма для заполнения: roadmap monitor form exports/{month}.xlsx',
    uz: '{folder} папкасида ҳали экспорт йўқ: кўрсаткичли хатларга экспорт керак. Тўлдириш учун бўш шакл: roadmap monitor form exports/{month}.xlsx',
  },
  'ask-kind': { en: 'What kind of letter?', ru: 'Какое письмо?', uz: 'Қандай хат?' },
  'ask-date': { en: 'Date of the letter', ru: 'Дата письма', uz: 'Хат санаси' },
  'ask-as-of': {
    en: 'As-of date of the figures',
    ru: 'Отчётная дата показателей',
    uz: 'Кўрсаткичларнинг ҳолат санаси',
  },
  'ask-date-wrong': {
    en: 'Write the date like this: 08.08.2022',
    ru: 'Укажите дату в таком виде: 08.08.2022',
    uz: 'Санани шундай ёзинг: 08.08.2022',
  },
  'ask-recipients': { en: 'To whom?', ru: 'Кому?', uz: 'Кимга?' },
  'ask-signatory': { en: 'Who signs?', ru: 'Кто подписывает?', uz: 'Ким имзолайди?' },
  'ask-required': { en: 'A value is required.', ru: 'Укажите значение.', uz: 'Қийматни киритинг.' },
  'ask-last': {
    en: 'Last numbers used on paper this year (Enter: none)',
    ru: 'Последние номера, использованные на бумаге в этом году (Enter – нет)',
    uz: 'Шу йил қоғозда ишлатилган охирги рақамлар (йўқ бўлса – Enter)',
  },
  'ask-last-wrong': {
    en: 'Write it as FILE=NUMBER, each file index once: 19-09/1=72, 24-12=5',
    ru: 'Напишите ИНДЕКС=НОМЕР, каждый индекс один раз: 19-09/1=72, 24-12=5',
    uz: 'ИНДЕКС=РАҚАМ деб, ҳар бир индексни бир марта ёзинг: 19-09/1=72, 24-12=5',
  },
  'glance-number': { en: 'Number', ru: 'Номер', uz: 'Рақам' },
  'glance-recipient': { en: 'To', ru: 'Кому', uz: 'Кимга' },
  'glance-day': { en: 'As of', ru: 'На дату', uz: 'Ҳолати' },
  'glance-listed': { en: 'Listed', ru: 'Перечень', uz: 'Рўйхат' },
  'glance-updated': { en: 'On time', ru: 'В срок', uz: 'Муддатида' },
  'glance-overdue': { en: 'Overdue', ru: 'Просроч.', uz: 'Ўтган' },
  'equal-command': {
    en: 'The same in one command: {command}',
    ru: 'То же одной командой: {command}',
    uz: 'Шунинг ўзи битта буйруқда: {command}',
  },
  'dry-run': {
    en: 'Plan only: nothing was written, no number was used.',
    ru: 'Только план: ничего не записано, номера не использованы.',
    uz: 'Фақат режа: ҳеч нарса ёзилмади, рақам ишлатилмади.',
  },
  'confirm-letters': {
    en: 'Letters to write: {count}. Assign numbers and write the letters? [y/N]',
    ru: 'Писем: {count}. Присвоить номера и записать письма? [д/Н]',
    uz: 'Хатлар сони: {count}. Рақам берилиб, хатлар ёзилсинми? [ҳа/Йўқ]',
  },
  writing: { en: 'letters', ru: 'письма', uz: 'хатлар' },
  interrupted: {
    en: 'Stopped: {done} letters written, {left} not yet written. Run the same command again to finish with the same numbers.',
    ru: 'Остановлено: записано писем {done}, осталось {left}. Повторите команду, чтобы закончить с теми же номерами.',
    uz: 'Тўхтатилди: {done} та хат ёзилди, {left} та қолди. Шу рақамлар билан якунлаш учун ўша буйруқни қайта беринг.',
  },
  'init-made': {
    en: 'Workspace {root}, files created: {count}',
    ru: 'Рабочая папка {root}, создано файлов: {count}',
    uz: 'Иш папкаси: {root}, яратилган файллар: {count} та',
  },
  'init-imported': {
    en: 'Example letters imported into the register: {count}',
    ru: 'В журнал внесено писем примера: {count}',
    uz: 'Қайд дафтарига киритилган намунавий хатлар: {count} та',
  },
  'init-next': {
    en: 'Next: roadmap fill (names, phones, e-mail), then: roadmap doctor',
    ru: 'Дальше: roadmap fill (имена, телефоны, почта), затем: roadmap doctor',
    uz: 'Энди: roadmap fill (исмлар, телефонлар, электрон почта), сўнг: roadmap doctor',
  },
  'doctor-machine': {
    en: 'Machine: Node {node}, {system}',
    ru: 'Компьютер: Node {node}, {system}',
    uz: 'Компьютер: Node {node}, {system}',
  },
  'doctor-workspace': { en: 'Workspace: {root}', ru: 'Рабочая папка: {root}', uz: 'Иш папкаси: {root}' },
  'doctor-well': {
    en: 'Everything is in order.',
    ru: 'Всё в порядке.',
    uz: 'Ҳаммаси жойида.',
  },
  'doctor-register': {
    en: 'Register: {address}, entries: {entries}⟦; last numbers: {last}⟧',
    ru: 'Журнал: {address}, записей: {entries}⟦; последние номера: {last}⟧',
    uz: 'Қайд дафтари: {address}, қайдлар: {entries} та⟦; охирги рақамлар: {last}⟧',
  },
  'doctor-directories': {
    en: 'Signatories and executors: {people}; letter kinds: {kinds}',
    ru: 'Подписантов и исполнителей: {people}; видов писем: {kinds}',
    uz: 'Имзоловчи ва ижрочилар: {people} та; хат турлари: {kinds} та',
  },
  'doctor-libreoffice': {
    en: 'LibreOffice was found: --pdf works.',
    ru: 'LibreOffice найден: --pdf работает.',
    uz: 'LibreOffice топилди: --pdf ишлайди.',
  },
  'upgrade-written': {
    en: 'Brought up to date: {files}',
    ru: 'Обновлено: {files}',
    uz: 'Янгиланди: {files}',
  },
  'index-repaired': {
    en: '{file}, row {line}: {from} → {to}',
    ru: '{file}, строка {line}: {from} → {to}',
    uz: '{file}, {line}-қатор: {from} → {to}',
  },
  'upgrade-kept': {
    en: 'Earlier files: {files}',
    ru: 'Прежние файлы: {files}',
    uz: 'Олдинги файллар: {files}',
  },
  'doctor-well-but': {
    en: 'Letters can be written; check the warnings.',
    ru: 'Письма можно создавать; просмотрите предупреждения.',
    uz: 'Хат тайёрлаш мумкин; огоҳлантиришларни кўриб чиқинг.',
  },
  'monitor-well': {
    en: 'No errors found.',
    ru: 'Ошибок не найдено.',
    uz: 'Хато топилмади.',
  },
  'no-word-list': {
    en: 'The Uzbek word list (hunspell-uz) is not installed: substituted characters in less common words were not checked.',
    ru: 'Словарь узбекских слов (hunspell-uz) не установлен: замена букв в редких словах не проверялась.',
    uz: 'Ўзбекча сўзлар луғати (hunspell-uz) ўрнатилмаган: кам учрайдиган сўзларда алмашиб қолган ҳарфлар текширилмади.',
  },
  'text-clean': {
    en: 'No errors found. Files: {count}.',
    ru: 'Ошибок не найдено. Файлов: {count}.',
    uz: 'Хато топилмади. Файллар сони: {count}.',
  },
  'text-fixed': {
    en: '{file}: corrected copy {to}. Changes: {count}.',
    ru: '{file}: исправленная копия {to}. Изменений: {count}.',
    uz: '{file}: тузатилган нусха {to}. Ўзгартиришлар сони: {count}.',
  },
  'kind-in-order': {
    en: '{kind}: in order',
    ru: '{kind}: всё в порядке',
    uz: '{kind}: жойида',
  },
  'kind-made': {
    en: 'Letter kind {kind}, copied from {source}. Next: edit letter.yaml and body.hbs, then run roadmap template check {kind}. To send it, add its recipients to distribution.csv or give them with --to.',
    ru: 'Вид письма {kind}, копия {source}. Дальше: измените letter.yaml и body.hbs, затем: roadmap template check {kind}. Чтобы отправлять такие письма, добавьте адресатов в distribution.csv или укажите их: --to.',
    uz: '{kind} хат тури, {source} нусхаси. Энди: letter.yaml ва body.hbs файлларини ўзгартиринг, сўнг: roadmap template check {kind}. Юбориш учун қабул қилувчиларини distribution.csv файлига қўшинг ёки --to билан кўрсатинг.',
  },
  'template-words': {
    en: 'Words for templates:',
    ru: 'Слова для шаблонов:',
    uz: 'Шаблонларда ишлатиладиган сўзлар:',
  },
  'kind-file': { en: 'file index {file}', ru: 'дело {file}', uz: 'йиғмажилд {file}' },
  'kind-to': { en: 'goes to: {codes}', ru: 'кому: {codes}', uz: 'кимга: {codes}' },
  'kind-to-nobody': {
    en: 'by distribution.csv nobody on this day (use --to)',
    ru: 'по distribution.csv в этот день никому (укажите --to)',
    uz: 'distribution.csv бўйича шу куни ҳеч кимга (--to билан кўрсатинг)',
  },
  'kind-to-bodies': {
    en: 'every state body with overdue datasets',
    ru: 'каждому госоргану с просроченными наборами',
    uz: 'муддати ўтган тўплами бор ҳар бир давлат органига',
  },
  'kind-optional': { en: 'optional', ru: 'необязательно', uz: 'ихтиёрий' },
  'kind-needs-none': { en: 'needs no export', ru: 'выгрузка не нужна', uz: 'экспорт керак эмас' },
  'kind-needs-any': {
    en: 'needs an export (state bodies or datasets)',
    ru: 'нужна выгрузка (госорганы или наборы)',
    uz: 'экспорт керак (давлат органлари ёки тўпламлар)',
  },
  'kind-needs-body': {
    en: 'needs an export of state bodies',
    ru: 'нужна выгрузка по госорганам',
    uz: 'давлат органлари экспорти керак',
  },
  'kind-needs-dataset': {
    en: 'needs an export of datasets',
    ru: 'нужна выгрузка по наборам',
    uz: 'тўпламлар экспорти керак',
  },
  'fill-ask': {
    en: 'Values to fill in: {count}. Press Enter to leave one for later.',
    ru: 'Осталось заполнить значений: {count}. Пустой ответ – заполнить позже.',
    uz: 'Тўлдирилиши керак бўлган қийматлар: {count} та. Бўш жавоб – кейинроқ тўлдириш.',
  },
  'fill-written': {
    en: 'Values written: {count} ({files})',
    ru: 'Записано значений: {count} ({files})',
    uz: 'Ёзилган қийматлар: {count} та ({files})',
  },
  'fill-left': {
    en: 'Not filled in yet: {count}. Command: {command}',
    ru: 'Ещё не заполнено: {count}. Команда: {command}',
    uz: 'Ҳали тўлдирилмаган: {count} та. Буйруқ: {command}',
  },
  'fill-nothing-left': {
    en: 'All values are filled in.',
    ru: 'Все значения заполнены.',
    uz: 'Барча қийматлар тўлдирилган.',
  },
  'fill-equal': {
    en: 'The same as: {command}',
    ru: 'То же самое: {command}',
    uz: 'Худди шунинг ўзи: {command}',
  },
  'fill-refused': {
    en: '“{value}” cannot be printed in a letter as it is. For example: {wanted}',
    ru: 'Значение «{value}» нельзя печатать в письме в таком виде. Например: {wanted}',
    uz: '“{value}” қийматини хатда шу кўринишда чоп этиб бўлмайди. Масалан: {wanted}',
  },
  'broken-off': {
    en: 'Interrupted. Nothing was written.',
    ru: 'Прервано. Ничего не записано.',
    uz: 'Тўхтатилди. Ҳеч нарса ёзилмади.',
  },
  'broken-off-fill': {
    en: 'Interrupted. The workspace has been made; to fill in what is left: roadmap fill',
    ru: 'Прервано. Рабочая папка создана; заполнить оставшееся: roadmap fill',
    uz: 'Тўхтатилди. Иш папкаси яратилди; қолганини тўлдириш: roadmap fill',
  },
  'nothing-written': {
    en: 'Nothing was written.',
    ru: 'Ничего не записано.',
    uz: 'Ҳеч нарса ёзилмади.',
  },
});

export type WordCode = keyof typeof words;

/** One of the program's sentences, arguments filled in. */
export function say<Code extends WordCode>(
  code: Code,
  language: Language,
  args: Readonly<Record<Placeholders<(typeof words)[Code]['en']>, string | number>>,
): string {
  return fillWords(words[code][language], args);
}
