import { messages } from './message.ts';

/** Monitoring exports and directories: what the cells mean. */
export const ingestMessages = messages(() => ({
  'ingest-no-rows': {
    severity: 'error',
    text: {
      en: 'there are no rows below the headings',
      ru: 'под строкой заголовков нет данных',
      uz: 'сарлавҳалар остида бирорта ҳам қатор йўқ',
    },
    hint: {
      en: 'make the export again; below the headings there must be at least one state body',
      ru: 'сделайте выгрузку ещё раз; под заголовками должен быть хотя бы один госорган',
      uz: 'экспортни қайтадан юклаб олинг; сарлавҳалар остида камида битта давлат органи бўлиши керак',
    },
  },
  'ingest-more-problems': {
    severity: 'warning',
    text: {
      en: 'there are {count} more problems of this kind ({code}); the first {most} are shown',
      ru: 'есть ещё {count} таких же ошибок ({code}); показаны первые {most}',
      uz: 'яна {count} та шундай хато бор ({code}); дастлабки {most} таси кўрсатилди',
    },
    hint: {
      en: 'fix the ones shown first: so many problems usually have one cause',
      ru: 'сначала исправьте показанные: обычно у такого числа ошибок одна причина',
      uz: 'аввал кўрсатилганларини тузатинг: одатда бунча хатонинг сабаби битта бўлади',
    },
  },
  'ingest-rows-unread': {
    severity: 'error',
    text: {
      en: 'more than {most} rows cannot be used; the {count} rows after them were not checked',
      ru: 'более {most} строк непригодны; следующие строки ({count}) не проверялись',
      uz: '{most} тадан ортиқ қатор яроқсиз; улардан кейинги {count} та қатор текширилмади',
    },
    hint: {
      en: 'fix the first errors and run it again: probably the columns or their separator are not what they seem',
      ru: 'исправьте первые ошибки и повторите: вероятно, столбцы или разделитель не те, что кажутся',
      uz: 'дастлабки хатоларни тузатиб, қайта ишга туширинг: эҳтимол, устунлар ёки ажратувчи белги бошқача',
    },
  },
  'ingest-too-many-bodies': {
    severity: 'error',
    text: {
      en: 'the exports name more than {most} different state bodies',
      ru: 'в выгрузках больше {most} разных госорганов',
      uz: 'экспортларда {most} тадан ортиқ турли давлат органи номи бор',
    },
    hint: {
      en: 'check which column has the state body and map it: --map "HEADING=agency"',
      ru: 'проверьте, в каком столбце указан госорган, и задайте соответствие: --map "ЗАГОЛОВОК=agency"',
      uz: 'давлат органи қайси устунда эканини текширинг ва мосликни кўрсатинг: --map "САРЛАВҲА=agency"',
    },
  },
  'ingest-empty-cell': {
    severity: 'error',
    text: {
      en: 'the cell in the column “{field}” is empty',
      ru: 'ячейка в столбце «{field}» пуста',
      uz: '“{field}” устунидаги катак бўш',
    },
    hint: {
      en: 'fill it in⟦; where there is nothing to count, write {zero}⟧',
      ru: 'заполните её⟦; если считать нечего, укажите {zero}⟧',
      uz: 'уни тўлдиринг⟦; санайдиган нарса бўлмаса, {zero} деб ёзинг⟧',
    },
  },
  'ingest-row-without-figures': {
    severity: 'error',
    text: {
      en: 'the row “{value}” has no figures',
      ru: 'в строке «{value}» нет показателей',
      uz: '“{value}” қаторида кўрсаткичлар йўқ',
    },
    hint: {
      en: 'fill in the figures; if the row is a subheading or a note, delete it',
      ru: 'укажите показатели; если это подзаголовок или примечание, удалите строку',
      uz: 'кўрсаткичларни тўлдиринг; агар бу ички сарлавҳа ёки изоҳ бўлса, қаторни ўчиринг',
    },
  },
  'ingest-bad-count': {
    severity: 'error',
    text: {
      en: '“{value}” in the column “{field}” is not a whole number',
      ru: '«{value}» в столбце «{field}» — не целое число',
      uz: '“{field}” устунидаги “{value}” бутун сон эмас',
    },
    hint: {
      en: 'write a whole number, 0 or more, for example 14 or 1 234',
      ru: 'укажите целое число не меньше 0, например 14 или 1 234',
      uz: '0 ёки ундан катта бутун сон ёзинг, масалан 14 ёки 1 234',
    },
  },
  'ingest-bad-percent': {
    severity: 'error',
    text: {
      en: '“{value}” is not a percentage',
      ru: '«{value}» — не значение в процентах',
      uz: '“{value}” фоиз қиймати эмас',
    },
    hint: {
      en: 'write it with one decimal, for example 83,3, or leave the cell empty',
      ru: 'укажите процент с одним знаком после запятой, например 83,3, или оставьте ячейку пустой',
      uz: 'фоизни вергулдан кейин битта рақам билан ёзинг, масалан 83,3, ёки катакни бўш қолдиринг',
    },
  },
  'ingest-bad-date': {
    severity: 'error',
    text: {
      en: '“{value}” is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 08.08.2022',
      ru: 'укажите дату в виде ДД.ММ.ГГГГ, например 08.08.2022',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 08.08.2022',
    },
  },
  'ingest-future-date': {
    severity: 'error',
    text: {
      en: 'the last update, {last}, is later than the as-of date {asOf}',
      ru: 'дата последнего обновления {last} позже отчётной даты {asOf}',
      uz: 'охирги янгиланган сана {last} ҳолат санасидан ({asOf}) кейин',
    },
    hint: {
      en: 'correct the date, or give the as-of date of the export: --as-of {last}',
      ru: 'исправьте дату или укажите отчётную дату выгрузки: --as-of {last}',
      uz: 'санани тузатинг ёки экспортнинг ҳолат санасини кўрсатинг: --as-of {last}',
    },
  },
  'ingest-as-of-disagrees': {
    severity: 'error',
    text: {
      en: 'the export is as of {found}, but --as-of says {asOf}',
      ru: 'в выгрузке указана отчётная дата {found}, а в --as-of — {asOf}',
      uz: 'экспортда ҳолат санаси {found}, --as-of параметрида эса {asOf} кўрсатилган',
    },
    hint: {
      en: 'remove --as-of, write --as-of {found}, or use the export as of {asOf}',
      ru: 'уберите --as-of, укажите --as-of {found} или возьмите выгрузку на {asOf}',
      uz: '--as-of параметрини олиб ташланг, --as-of {found} деб ёзинг ёки {asOf} ҳолатига олинган экспортни беринг',
    },
  },
  'ingest-as-of-assumed': {
    severity: 'warning',
    text: {
      en: 'the export has no as-of date; the letter will say: as of {day}',
      ru: 'в выгрузке нет отчётной даты; в письме будет указано: по состоянию на {day}',
      uz: 'экспортда ҳолат санаси кўрсатилмаган; хатда {day} ҳолатига деб ёзилади',
    },
    hint: {
      en: 'give the date of the figures, even if it is this one: --as-of {day}',
      ru: 'укажите дату, на которую даны показатели, даже если это {day}: --as-of {day}',
      uz: 'кўрсаткичлар қайси сана ҳолатига эканини, шу сана бўлса ҳам, кўрсатинг: --as-of {day}',
    },
  },
  'ingest-name-other-month': {
    severity: 'warning',
    text: {
      en: 'the file is named after {month}, but its figures are as of {day}',
      ru: 'в имени файла указан {month}, а показатели в нём даны на {day}',
      uz: 'файл номи {month} ойини билдиради, кўрсаткичлари эса {day} ҳолатига',
    },
    hint: {
      en: 'check that this is the right export; name the file after the month of its figures, or confirm the date: --as-of {day}',
      ru: 'проверьте, та ли это выгрузка; назовите файл по месяцу показателей или подтвердите дату: --as-of {day}',
      uz: 'экспорт тўғри танланганини текширинг; файлни кўрсаткичлар ойи бўйича номланг ёки санани тасдиқланг: --as-of {day}',
    },
  },
  'ingest-day-against-name': {
    severity: 'error',
    text: {
      en: 'the export has no as-of date, and its file is named after {month}; the letter would say: as of {day}',
      ru: 'в выгрузке нет отчётной даты, а в имени файла указан {month}; в письме было бы: по состоянию на {day}',
      uz: 'экспортда ҳолат санаси кўрсатилмаган, файл номи эса {month} ойини билдиради; хатда {day} ҳолатига деб ёзиларди',
    },
    hint: {
      en: 'use the export of the right month, or give the as-of date of its figures: --as-of DATE',
      ru: 'возьмите выгрузку нужного месяца или укажите отчётную дату показателей: --as-of ДАТА',
      uz: 'керакли ой экспортини беринг ёки кўрсаткичларнинг ҳолат санасини кўрсатинг: --as-of САНА',
    },
  },
  'ingest-as-of-not-said': {
    severity: 'warning',
    text: {
      en: 'the title contains the date {found}, but not as the as-of date⟦; the letter will say: as of {day}⟧',
      ru: 'в названии таблицы есть дата {found}, но не указано, что она отчётная⟦; в письме будет: по состоянию на {day}⟧',
      uz: 'жадвал номида {found} санаси бор, лекин у ҳолат санаси сифатида кўрсатилмаган⟦; хатда {day} ҳолатига деб ёзилади⟧',
    },
    hint: {
      en: 'if the figures are as of {found}, write --as-of {found}; otherwise give their date with --as-of',
      ru: 'если показатели даны на {found}, укажите --as-of {found}; если нет, укажите их дату: --as-of',
      uz: 'кўрсаткичлар {found} ҳолатига бўлса, --as-of {found} деб ёзинг; бўлмаса, уларнинг санасини --as-of билан кўрсатинг',
    },
  },
  'ingest-as-of-unread': {
    severity: 'error',
    text: {
      en: 'the as-of date in the title “{value}” cannot be read',
      ru: 'в названии таблицы «{value}» не удаётся прочитать отчётную дату',
      uz: '“{value}” жадвал номидаги ҳолат санасини ўқиб бўлмади',
    },
    hint: {
      en: 'write the date in full: {form}',
      ru: 'укажите дату полностью: {form}',
      uz: 'санани тўлиқ ёзинг: {form}',
    },
  },
  'ingest-title-damaged': {
    severity: 'warning',
    text: {
      en: 'letters were lost in the title “{value}”; nothing in it is needed⟦ except the as-of date {day}⟧',
      ru: 'в названии таблицы «{value}» потеряны буквы; из него ничего не нужно⟦, кроме отчётной даты {day}⟧',
      uz: '“{value}” жадвал номида ҳарфлар йўқолган; ундан⟦ {day} ҳолат санасидан бошқа⟧ ҳеч нарса керак эмас',
    },
    hint: {
      en: 'check the as-of date; the safe way is to save the original as “CSV UTF-8” or XLSX and run without --repair',
      ru: 'проверьте отчётную дату; надёжнее сохранить исходный файл как «CSV UTF-8» или XLSX и выполнить команду без --repair',
      uz: 'ҳолат санаси тўғрилигини текширинг; ишончлироғи – асл файлни “CSV UTF-8” ёки XLSX кўринишида сақлаб, буйруқни --repair параметрисиз бериш',
    },
  },
  'ingest-exports-of-other-days': {
    severity: 'error',
    text: {
      en: 'this export is as of {found}, but {firstFile} is as of {first}',
      ru: 'эта выгрузка дана на {found}, а {firstFile} — на {first}',
      uz: 'бу экспорт {found} ҳолатига, {firstFile} эса {first} ҳолатига',
    },
    hint: {
      en: 'give only exports of one as-of date',
      ru: 'укажите выгрузки на одну отчётную дату',
      uz: 'битта ҳолат санасига оид экспортларни беринг',
    },
  },
  'ingest-compared-not-before': {
    severity: 'warning',
    text: {
      en: 'the second export is as of {day}, which is not after {first}, the date of the first one',
      ru: 'вторая выгрузка дана на {day}, а это не позже {first} — даты первой',
      uz: 'иккинчи экспорт {day} ҳолатига, бу сана биринчисиникидан ({first}) кейин эмас',
    },
    hint: {
      en: 'give the older export first and the newer one second',
      ru: 'укажите сначала прежнюю выгрузку, затем новую',
      uz: 'аввал эски экспортни, кейин янгисини кўрсатинг',
    },
  },
  'ingest-two-as-of': {
    severity: 'error',
    text: {
      en: 'the title contains two as-of dates: {first} and {second}',
      ru: 'в названии таблицы две отчётные даты: {first} и {second}',
      uz: 'жадвал номида иккита ҳолат санаси бор: {first} ва {second}',
    },
    hint: {
      en: 'keep one of them above the headings',
      ru: 'оставьте над заголовками одну из них',
      uz: 'сарлавҳалар устида улардан бирини қолдиринг',
    },
  },
  'ingest-placed-over-listed': {
    severity: 'error',
    text: {
      en: '{placed} placed, but only {listed} listed',
      ru: 'размещено {placed}, а в перечне только {listed}',
      uz: '{placed} та жойлаштирилган, рўйхатда эса {listed} та',
    },
    hint: {
      en: 'correct one of the two: no more than {listed} can be placed',
      ru: 'исправьте одно из двух чисел: размещено может быть не больше {listed}',
      uz: 'икки сондан бирини тузатинг: жойлаштирилгани кўпи билан {listed} та бўлади',
    },
  },
  'ingest-parts-disagree': {
    severity: 'error',
    text: {
      en: '{updated} updated and {overdue} overdue make {sum}, but {placed} are placed',
      ru: 'обновлено {updated} и просрочено {overdue} — вместе {sum}, а размещено {placed}',
      uz: '{updated} та янгиланган ва {overdue} та муддати ўтган – жами {sum}, жойлаштирилгани эса {placed} та',
    },
    hint: {
      en: 'correct one of the three: updated + overdue = placed',
      ru: 'исправьте одно из трёх чисел: обновлено + просрочено = размещено',
      uz: 'уч сондан бирини тузатинг: янгиланган + муддати ўтган = жойлаштирилган',
    },
  },
  'ingest-not-placed-disagrees': {
    severity: 'error',
    text: {
      en: '{given} not placed, but {listed} listed minus {placed} placed is {computed}',
      ru: 'указано, что не размещено {given}, но {listed} по перечню минус {placed} размещённых — это {computed}',
      uz: '{given} та жойлаштирилмаган деб кўрсатилган, аммо рўйхатдаги {listed} тадан жойлаштирилган {placed} та айрилса, {computed} та бўлади',
    },
    hint: {
      en: 'write {computed}, or correct the number listed or placed',
      ru: 'укажите {computed} или исправьте число по перечню либо число размещённых',
      uz: '{computed} деб ёзинг ёки рўйхатдаги ёхуд жойлаштирилганлар сонини тузатинг',
    },
  },
  'ingest-percent-disagrees': {
    severity: 'error',
    text: {
      en: '{given} % is given, but {updated} of {listed} is {computed} %',
      ru: 'указано {given} %, но {updated} из {listed} — это {computed} %',
      uz: '{given} фоиз кўрсатилган, аммо {listed} тадан {updated} таси {computed} фоиз бўлади',
    },
    hint: {
      en: 'write {computed}, or correct the number updated or listed',
      ru: 'укажите {computed} или исправьте число обновлённых либо число по перечню',
      uz: '{computed} деб ёзинг ёки янгиланганлар ёхуд рўйхатдагилар сонини тузатинг',
    },
  },
  'ingest-total-disagrees': {
    severity: 'error',
    text: {
      en: 'the totals row has {given} in the column “{field}”, but the rows add up to {computed}',
      ru: 'в итоговой строке в столбце «{field}» указано {given}, а сумма по строкам — {computed}',
      uz: 'жами қаторида “{field}” устунида {given}, қаторлар йиғиндиси эса {computed}',
    },
    hint: {
      en: 'check for a missing or repeated row, or write {computed}',
      ru: 'проверьте, нет ли пропущенной или повторной строки, либо укажите {computed}',
      uz: 'тушиб қолган ёки такрорланган қатор бор-йўқлигини текширинг ёки {computed} деб ёзинг',
    },
  },
  'ingest-hidden-total': {
    severity: 'error',
    text: {
      en: 'every figure of “{name}” is the sum of all other rows: this looks like the totals row, which would double every figure',
      ru: 'все показатели «{name}» равны сумме остальных строк: похоже на итоговую строку, которая удвоила бы все показатели',
      uz: '“{name}” қаторининг барча кўрсаткичлари қолган қаторлар йиғиндисига тенг: бу жами қаторига ўхшайди ва барча кўрсаткичларни икки баравар оширарди',
    },
    hint: {
      en: 'write {word} instead of “{name}”; if this really is a state body, add it to agencies.csv',
      ru: 'укажите {word} вместо «{name}»; если это действительно госорган, добавьте его в agencies.csv',
      uz: '“{name}” ўрнига {word} деб ёзинг; бу чиндан ҳам давлат органи бўлса, уни agencies.csv файлига қўшинг',
    },
  },
  'ingest-hidden-subtotal': {
    severity: 'error',
    text: {
      en: 'every figure of “{name}” is the sum of rows {first}–{last}: this looks like a group total, which would count those rows twice',
      ru: 'все показатели «{name}» равны сумме строк {first}–{last}: похоже на итог по группе, эти строки были бы учтены дважды',
      uz: '“{name}” қаторининг барча кўрсаткичлари {first}–{last}-қаторлар йиғиндисига тенг: бу гуруҳ жамига ўхшайди ва бу қаторлар икки марта ҳисобланарди',
    },
    hint: {
      en: 'delete the row; if “{name}” really is a state body, add it to agencies.csv',
      ru: 'удалите строку; если «{name}» — действительно госорган, добавьте его в agencies.csv',
      uz: 'қаторни ўчиринг; “{name}” чиндан ҳам давлат органи бўлса, уни agencies.csv файлига қўшинг',
    },
  },
  'ingest-doubled-agency': {
    severity: 'error',
    text: {
      en: '“{name}” appears twice: first in row {firstLine} of {firstFile}',
      ru: '«{name}» встречается дважды: впервые в строке {firstLine} файла {firstFile}',
      uz: '“{name}” икки марта учрайди: биринчиси {firstFile} файлининг {firstLine}-қаторида',
    },
    hint: {
      en: 'delete one of the two rows, or correct its name',
      ru: 'удалите одну из двух строк или исправьте название',
      uz: 'икки қатордан бирини ўчиринг ёки номини тузатинг',
    },
  },
  'ingest-doubled-dataset': {
    severity: 'error',
    text: {
      en: 'dataset {id} appears twice: first in row {firstLine} of {firstFile}',
      ru: 'набор {id} встречается дважды: впервые в строке {firstLine} файла {firstFile}',
      uz: '{id} тўплами икки марта учрайди: биринчиси {firstFile} файлининг {firstLine}-қаторида',
    },
    hint: {
      en: 'delete one of the two rows, or correct its ID',
      ru: 'удалите одну из двух строк или исправьте ID',
      uz: 'икки қатордан бирини ўчиринг ёки ID рақамини тузатинг',
    },
  },
  'ingest-mixed-letters': {
    severity: 'warning',
    text: {
      en: 'the word “{word}” has Latin letters ({letters}) among Cyrillic ones',
      ru: 'в слове «{word}» латинские буквы ({letters}) среди кириллических',
      uz: '“{word}” сўзида кирилл ҳарфлари орасида лотин ҳарфлари ({letters}) бор',
    },
    hint: {
      en: 'type the word again with an Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново на узбекской кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'ingest-derived-row': {
    severity: 'error',
    text: {
      en: '“{value}” is not a state body: the row is worked out from other rows and would be counted twice',
      ru: '«{value}» — не госорган: строка выведена из других строк и была бы посчитана вместе с ними',
      uz: '“{value}” – давлат органи эмас: бу қатор бошқа қаторлардан ҳисоблаб чиқарилган ва улар билан бирга саналар эди',
    },
    hint: {
      en: 'delete the row; if it really is a body, add it to agencies.csv under its full name',
      ru: 'удалите строку; если это действительно госорган, добавьте его в agencies.csv под полным названием',
      uz: 'қаторни ўчиринг; агар бу ҳақиқатан давлат органи бўлса, уни тўлиқ номи билан agencies.csv файлига қўшинг',
    },
  },
  'ingest-unknown-agency': {
    severity: 'warning',
    text: {
      en: '“{name}” is not in agencies.csv',
      ru: 'в agencies.csv нет «{name}»',
      uz: 'agencies.csv файлида “{name}” йўқ',
    },
    hint: {
      en: 'correct the name, or add this line to agencies.csv with a code of your choice: CODE;{csvLine}',
      ru: 'исправьте название или добавьте в agencies.csv такую строку, указав свой код: КОД;{csvLine}',
      uz: 'номини тузатинг ёки agencies.csv файлига ўзингиз танлаган код билан шу қаторни қўшинг: КОД;{csvLine}',
    },
  },
  'ingest-misspelt-agency': {
    severity: 'error',
    text: {
      en: '“{name}” is not in agencies.csv, but it is almost “{near}”',
      ru: '«{name}» нет в agencies.csv, но есть очень похожее название: «{near}»',
      uz: 'agencies.csv файлида “{name}” йўқ, лекин унга жуда ўхшаш “{near}” номи бор',
    },
    hint: {
      en: 'write the name correctly: {near}; only if this really is another state body, add it to agencies.csv with its own code',
      ru: 'напишите название правильно: {near}; только если это действительно другой госорган, добавьте его в agencies.csv со своим кодом',
      uz: 'номини тўғри ёзинг: {near}; фақат бу чиндан ҳам бошқа давлат органи бўлса, уни agencies.csv файлига алоҳида код билан қўшинг',
    },
  },
  'ingest-agency-matched': {
    severity: 'warning',
    text: {
      en: '“{name}” was read as “{official}”',
      ru: '«{name}» учтено как «{official}»',
      uz: '“{name}” номи “{official}” сифатида қабул қилинди',
    },
    hint: {
      en: 'if that is right, add the short name to the aliases of {code} in agencies.csv; if not, write the official name',
      ru: 'если это верно, добавьте краткое название к другим названиям {code} в agencies.csv; если нет, напишите официальное название',
      uz: 'тўғри бўлса, қисқа номни agencies.csv файлида “{code}” кодли давлат органининг бошқа номларига қўшинг; нотўғри бўлса, расмий номини ёзинг',
    },
  },
  'ingest-ambiguous-agency': {
    severity: 'error',
    text: {
      en: '“{name}” could be any of these state bodies: {either}',
      ru: '«{name}» может означать любой из госорганов: {either}',
      uz: '“{name}” номи қуйидаги давлат органларидан исталганини билдириши мумкин: {either}',
    },
    hint: {
      en: 'write the official name of the state body that is meant',
      ru: 'напишите официальное название нужного госоргана',
      uz: 'керакли давлат органининг расмий номини ёзинг',
    },
  },
  'ingest-former-agency': {
    severity: 'error',
    text: {
      en: '“{name}” was the name of a state body until {to}',
      ru: 'название «{name}» действовало по {to}',
      uz: '“{name}” номи {to} гача амал қилган',
    },
    hint: {
      en: '⟦write its name on the as-of date: {now}⟧⟦; add the rows of state bodies that were merged into {into} up into one⟧⟦no successor of {gone} is known: remove the row from the export, or name the successor in agencies.csv⟧',
      ru: '⟦напишите название, действующее на отчётную дату: {now}⟧⟦; строки госорганов, объединённых под названием «{into}», сложите в одну⟧⟦правопреемник {gone} не указан: удалите строку из выгрузки или укажите правопреемника в agencies.csv⟧',
      uz: '⟦ҳолат санасида амалда бўлган номини ёзинг: {now}⟧⟦; “{into}” таркибига бирлаштирилган органларнинг қаторларини қўшиб, битта қатор қилинг⟧⟦“{gone}” кодли давлат органининг вориси кўрсатилмаган: қаторни экспортдан олиб ташланг ёки agencies.csv файлида ворисини кўрсатинг⟧',
    },
  },
  'ingest-agency-not-yet': {
    severity: 'warning',
    text: {
      en: '“{name}” is the name of a state body only from {from}, but the figures are as of {asOf}⟦; it is counted and printed as {then}⟧',
      ru: 'название «{name}» действует только с {from}, а показатели даны на {asOf}⟦; учтён и печатается как «{then}»⟧',
      uz: '“{name}” номи фақат {from} санасидан амалда, кўрсаткичлар эса {asOf} ҳолатига⟦; у “{then}” деб ҳисобга олинади ва босилади⟧',
    },
    hint: {
      en: 'check the as-of date, write the name that the state body had on that date, or correct its first day in agencies.csv',
      ru: 'проверьте отчётную дату, напишите название, действовавшее на эту дату, или исправьте дату начала в agencies.csv',
      uz: 'ҳолат санасини текширинг, давлат органининг ўша санадаги номини ёзинг ёки agencies.csv файлида бошланиш санасини тузатинг',
    },
  },
  'ingest-agency-not-cyrillic': {
    severity: 'error',
    text: {
      en: '“{name}” is not a name in Uzbek Cyrillic, and it is not in agencies.csv',
      ru: '«{name}» — не узбекское название кириллицей, и в agencies.csv его нет',
      uz: '“{name}” ўзбекча кирилл ёзувидаги ном эмас ва agencies.csv файлида ҳам йўқ',
    },
    hint: {
      en: 'add it in agencies.csv to the aliases of its state body: CODE;Official name;{name}',
      ru: 'добавьте его в agencies.csv к другим названиям госоргана: КОД;Официальное название;{name}',
      uz: 'уни agencies.csv файлида давлат органининг бошқа номларига қўшинг: КОД;Расмий номи;{name}',
    },
  },
  'ingest-bad-id': {
    severity: 'error',
    text: {
      en: '“{value}” is not a dataset ID',
      ru: '«{value}» — не ID набора',
      uz: '“{value}” тўплам ID рақами эмас',
    },
    hint: {
      en: 'write it as the portal does: N-NNN-NNNN, for example 1-003-0016',
      ru: 'укажите ID, как на портале: N-NNN-NNNN, например 1-003-0016',
      uz: 'порталдагидек ёзинг: N-NNN-NNNN, масалан 1-003-0016',
    },
  },
  'ingest-late-disagrees': {
    severity: 'error',
    text: {
      en: '{given} days late, but with the due date {due} it is {computed} on {asOf}',
      ru: 'указано дней просрочки: {given}, но при сроке {due} на {asOf} их {computed}',
      uz: '{given} кун кечиккан деб кўрсатилган, аммо муддати {due} бўлса, {asOf} ҳолатига {computed} кун бўлади',
    },
    hint: {
      en: 'write {computed}, or correct the due date or the as-of date',
      ru: 'укажите {computed} или исправьте срок обновления либо отчётную дату',
      uz: '{computed} деб ёзинг ёки янгилаш муддатини ёхуд ҳолат санасини тузатинг',
    },
  },
  'ingest-id-other-body': {
    severity: 'warning',
    text: {
      en: 'by its ID dataset {id} belongs to “{owner}”, but the row names “{name}”',
      ru: 'по ID набор {id} принадлежит «{owner}», но в строке указан «{name}»',
      uz: '{id} тўплами ID рақамига кўра “{owner}”га тегишли, аммо қаторда “{name}” кўрсатилган',
    },
    hint: {
      en: 'check that not only one column of the table was sorted; if the dataset was handed over, all is well',
      ru: 'проверьте, не отсортирован ли только один столбец таблицы; если набор передан, всё верно',
      uz: 'жадвалнинг фақат битта устуни сараланмаганини текширинг; тўплам бошқа органга ўтказилган бўлса, ҳаммаси жойида',
    },
  },
  'ingest-late-over-update': {
    severity: 'error',
    text: {
      en: '{given} days late, but the last update was on {last}, {since} days before {asOf}',
      ru: 'указано дней просрочки: {given}, но последнее обновление было {last} — за {since} дн. до {asOf}',
      uz: '{given} кун кечиккан деб кўрсатилган, аммо охирги янгиланган сана {last}: {asOf} санасига {since} кун бўлган',
    },
    hint: {
      en: 'correct the days late or the date of the last update; if both are right, check the as-of date',
      ru: 'исправьте дни просрочки или дату последнего обновления; если верны обе, проверьте отчётную дату',
      uz: 'кечиккан кунлар сонини ёки охирги янгиланган санани тузатинг; иккаласи ҳам тўғри бўлса, ҳолат санасини текширинг',
    },
  },
  'ingest-late-against-period': {
    severity: 'warning',
    text: {
      en: 'counted as in time, but the last update of this dataset (“{word}”) was on {last}, {since} days ago',
      ru: 'набор считается обновлённым в срок, но при периодичности «{word}» он обновлялся {last}, {since} дн. назад',
      uz: 'муддатида янгиланган деб ҳисобланди, аммо даврийлиги “{word}” бўлган тўплам охирги марта {last} куни, {since} кун олдин янгиланган',
    },
    hint: {
      en: 'check the row: correct the days late, the due date, the periodicity or the last update',
      ru: 'проверьте строку: исправьте дни просрочки, срок, периодичность или дату обновления',
      uz: 'қаторни текширинг: кечиккан кунлар, муддат, даврийлик ёки охирги янгиланган санани тузатинг',
    },
  },
  'ingest-number-left-out': {
    severity: 'warning',
    text: {
      en: 'no row before this one has the number {missing}: it may have been lost',
      ru: 'перед этой строкой нет № {missing}: возможно, строка пропущена',
      uz: 'бу қатордан олдин {missing}-рақамли қатор йўқ: у тушиб қолган бўлиши мумкин',
    },
    hint: {
      en: 'check that no row was deleted or filtered away, then number the rows again',
      ru: 'проверьте, не удалена ли и не скрыта ли фильтром строка, и пронумеруйте строки заново',
      uz: 'қатор ўчириб юборилмаганини ёки фильтрда қолиб кетмаганини текширинг, сўнг қаторларни қайта рақамланг',
    },
  },
  'ingest-records-missing': {
    severity: 'error',
    text: {
      en: 'the answer says that there are {announced} records, but it has {read}',
      ru: 'в ответе указано записей: {announced}, а есть {read}',
      uz: 'жавобда {announced} та ёзув борлиги кўрсатилган, аммо {read} таси келган',
    },
    hint: {
      en: 'download all records; if they come in several pages, give the files of all pages together',
      ru: 'скачайте все записи; если они идут страницами, укажите файлы всех страниц вместе',
      uz: 'барча ёзувларни юклаб олинг; улар бир неча саҳифада бўлса, ҳамма саҳифаларнинг файлларини бирга кўрсатинг',
    },
  },
  'ingest-never-updated': {
    severity: 'warning',
    text: {
      en: 'dataset {id} was never updated but counts as on time: 0 days late',
      ru: 'набор {id} ни разу не обновлялся, но считается обновлённым в срок: 0 дней просрочки',
      uz: '{id} тўплами бирор марта янгиланмаган, лекин кечиккан кунлар 0 бўлгани учун муддатида янгиланган деб ҳисобланди',
    },
    hint: {
      en: 'check with the state body that owns it; if it is overdue, enter the days late',
      ru: 'уточните у госоргана — владельца набора; если срок прошёл, укажите дни просрочки',
      uz: 'тўплам эгаси бўлган давлат органидан аниқланг; муддати ўтган бўлса, кечиккан кунлар сонини ёзинг',
    },
  },
  'ingest-no-last-update': {
    severity: 'error',
    text: {
      en: 'the date of the last update is missing, and “{value}” alone does not show how late the dataset is',
      ru: 'не указана дата последнего обновления, а по одной периодичности «{value}» просрочку не вычислить',
      uz: 'охирги янгиланган сана кўрсатилмаган, “{value}” даврийлигининг ўзидан кечикишни ҳисоблаб бўлмайди',
    },
    hint: {
      en: 'fill in the last update, the due date or the days late',
      ru: 'укажите дату последнего обновления, срок обновления или дни просрочки',
      uz: 'охирги янгиланган санани, янгилаш муддатини ёки кечиккан кунлар сонини ёзинг',
    },
  },
  'ingest-unknown-periodicity': {
    severity: 'error',
    text: {
      en: '“{value}” is not a known periodicity',
      ru: 'периодичность «{value}» неизвестна',
      uz: '“{value}” даврийлиги маълум эмас',
    },
    hint: {
      en: 'use one of: {words}; or fill in the due date',
      ru: 'укажите одну из: {words}; или заполните срок обновления',
      uz: 'булардан бирини ёзинг: {words}; ёки янгилаш муддатини тўлдиринг',
    },
  },
  'ingest-as-of-needed': {
    severity: 'error',
    text: {
      en: 'without an as-of date the days late of this dataset cannot be calculated',
      ru: 'без отчётной даты просрочку этого набора не вычислить',
      uz: 'ҳолат санаси кўрсатилмаса, бу тўпламнинг кечикишини ҳисоблаб бўлмайди',
    },
    hint: {
      en: 'give the date: --as-of 2022-08-08',
      ru: 'укажите дату: --as-of 2022-08-08',
      uz: 'санани кўрсатинг: --as-of 2022-08-08',
    },
  },
  'ingest-not-on-list': {
    severity: 'warning',
    text: {
      en: 'datasets of “{name}” that are not on the approved list were left out: {count}; the first is {id}',
      ru: 'наборы «{name}» не из утверждённого перечня не учтены: {count}; первый из них — {id}',
      uz: '“{name}”нинг {count} та тўплами тасдиқланган рўйхатда йўқ, улар ҳисобга олинмади; биринчиси – {id}',
    },
    hint: {
      en: 'if they are approved, add them to the list; otherwise there is nothing to do',
      ru: 'если они утверждены, добавьте их в перечень; иначе ничего делать не нужно',
      uz: 'улар тасдиқланган бўлса, рўйхатга қўшинг; акс ҳолда ҳеч нарса қилиш керак эмас',
    },
  },
  'ingest-list-followed': {
    severity: 'warning',
    text: {
      en: 'the approved list has “{name}”, which has become {now}: its datasets ({count}) are counted there',
      ru: 'в утверждённом перечне указан госорган «{name}», теперь это {now}: его наборы ({count}) учтены там',
      uz: 'тасдиқланган рўйхатда “{name}” кўрсатилган, энди бу – {now}: унинг {count} та тўплами ўша ерда ҳисобга олинди',
    },
    hint: {
      en: 'the list may stay as it is; if that is wrong, correct the dates and the successor in agencies.csv',
      ru: 'перечень можно не менять; если это неверно, исправьте даты и правопреемника в agencies.csv',
      uz: 'рўйхатни ўзгартириш шарт эмас; нотўғри бўлса, agencies.csv файлида саналар ва ворисни тузатинг',
    },
  },
  'ingest-list-other-agency': {
    severity: 'error',
    text: {
      en: 'on the approved list dataset {id} belongs to “{listed}”, but here to “{placed}”',
      ru: 'по утверждённому перечню набор {id} принадлежит «{listed}», а здесь — «{placed}»',
      uz: 'тасдиқланган рўйхат бўйича {id} тўплами “{listed}”га тегишли, бу ерда эса “{placed}”га',
    },
    hint: {
      en: 'correct the state body in the list or in the export',
      ru: 'исправьте госорган в перечне или в выгрузке',
      uz: 'рўйхатда ёки экспортда давлат органини тузатинг',
    },
  },
  'ingest-levels-disagree': {
    severity: 'error',
    text: {
      en: '“{name}” has {given} in the column “{field}”, but its dataset rows add up to {computed}',
      ru: 'у «{name}» в столбце «{field}» указано {given}, а сумма по строкам наборов — {computed}',
      uz: '“{name}” қаторидаги “{field}” устунида {given}, тўпламлар қаторлари йиғиндиси эса {computed}',
    },
    hint: {
      en: 'give exports that were made at the same time, or correct the figure',
      ru: 'укажите выгрузки, сделанные в одно время, или исправьте показатель',
      uz: 'бир вақтда олинган экспортларни беринг ёки кўрсаткични тузатинг',
    },
  },
  'ingest-body-without-row': {
    severity: 'error',
    text: {
      en: '“{name}” has datasets but no row in the export of state bodies',
      ru: 'у «{name}» есть наборы, но нет строки в выгрузке по госорганам',
      uz: '“{name}”нинг тўпламлари бор, лекин давлат органлари экспортида унинг қатори йўқ',
    },
    hint: {
      en: 'add its row to the export of state bodies',
      ru: 'добавьте его строку в выгрузку по госорганам',
      uz: 'давлат органлари экспортига унинг қаторини қўшинг',
    },
  },
  'directory-empty-cell': {
    severity: 'error',
    text: {
      en: 'the cell in the column “{field}” is empty',
      ru: 'ячейка в столбце «{field}» пуста',
      uz: '“{field}” устунидаги катак бўш',
    },
    hint: {
      en: 'fill it in, or delete the row',
      ru: 'заполните её или удалите строку',
      uz: 'уни тўлдиринг ёки қаторни ўчиринг',
    },
  },
  'directory-bad-code': {
    severity: 'error',
    text: {
      en: '“{value}” cannot be used as a code',
      ru: '«{value}» не подходит в качестве кода',
      uz: '“{value}” код сифатида тўғри келмайди',
    },
    hint: {
      en: 'use letters, digits, dots and hyphens without spaces, for example CM-MACRO',
      ru: 'используйте буквы, цифры, точки и дефисы без пробелов, например CM-MACRO',
      uz: 'бўш жойсиз ҳарф, рақам, нуқта ва чизиқчалардан фойдаланинг, масалан CM-MACRO',
    },
  },
  'directory-bad-date': {
    severity: 'error',
    text: {
      en: '“{value}” is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 01.07.2022; if there is no limit, leave the cell empty',
      ru: 'укажите дату в виде ДД.ММ.ГГГГ, например 01.07.2022; если срок не ограничен, оставьте ячейку пустой',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 01.07.2022; муддат чекланмаган бўлса, катакни бўш қолдиринг',
    },
  },
  'directory-from-after-to': {
    severity: 'error',
    text: {
      en: 'the row is valid from {from} to {to}: its end is before its beginning',
      ru: 'строка действует с {from} по {to}: конец раньше начала',
      uz: 'амал қилиш муддати {from} – {to}: тугаш санаси бошланиш санасидан олдин',
    },
    hint: {
      en: 'swap the two dates, or leave the end empty',
      ru: 'поменяйте даты местами или оставьте дату окончания пустой',
      uz: 'икки сананинг ўрнини алмаштиринг ёки тугаш санасини бўш қолдиринг',
    },
  },
  'directory-doubled-code': {
    severity: 'error',
    text: {
      en: 'the code {code} is used twice for the same days: first in row {firstLine}',
      ru: 'код {code} указан дважды на одни и те же дни: впервые в строке {firstLine}',
      uz: '{code} коди бир хил кунларга икки марта берилган: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'give the second row another code, or dates that do not overlap',
      ru: 'укажите во второй строке другой код или непересекающиеся сроки',
      uz: 'иккинчи қаторда бошқа код кўрсатинг ёки муддатларни бир-бири билан кесишмайдиган қилинг',
    },
  },
  'directory-unknown-recipient': {
    severity: 'error',
    text: {
      en: 'recipients.csv has no recipient {code}',
      ru: 'в recipients.csv нет адресата {code}',
      uz: 'recipients.csv файлида “{code}” қабул қилувчиси йўқ',
    },
    hint: {
      en: 'use one of: {codes}',
      ru: 'укажите один из: {codes}',
      uz: 'булардан бирини ёзинг: {codes}',
    },
  },
  'directory-unknown-group': {
    severity: 'warning',
    text: {
      en: 'groups.csv names the group {group}, which recipients.csv does not have: letters cannot go to its members',
      ru: 'группы {group} из groups.csv нет в recipients.csv: письма её участникам отправить нельзя',
      uz: 'groups.csv файлидаги {group} гуруҳи recipients.csv файлида йўқ: унинг аъзоларига хат юбориб бўлмайди',
    },
    hint: {
      en: 'add the group to recipients.csv as a recipient, or correct its code (nearest: {known})',
      ru: 'добавьте группу в recipients.csv как адресата или исправьте её код (ближайший: {known})',
      uz: 'гуруҳни recipients.csv файлига қабул қилувчи сифатида қўшинг ёки кодини тузатинг (энг яқини: {known})',
    },
  },
  'directory-unknown-successor': {
    severity: 'error',
    text: {
      en: 'the successor {successor} of {code} is not another state body of agencies.csv',
      ru: 'правопреемника {successor}, указанного для {code}, нет среди других госорганов в agencies.csv',
      uz: '“{code}” учун кўрсатилган “{successor}” вориси agencies.csv файлидаги бошқа давлат органлари орасида йўқ',
    },
    hint: {
      en: 'write the code of the state body that succeeds it; nearest: {known}',
      ru: 'укажите код госоргана-правопреемника; ближайший: {known}',
      uz: 'ворис давлат органининг кодини ёзинг; энг яқини: {known}',
    },
  },
  'directory-successor-without-end': {
    severity: 'error',
    text: {
      en: '{code} has a successor, {successor}, but no last day',
      ru: 'у {code} указан правопреемник {successor}, но нет даты окончания',
      uz: '“{code}” учун “{successor}” вориси кўрсатилган, тугаш санаси эса йўқ',
    },
    hint: {
      en: 'enter the last day of its name in the column “to”, for example 31.12.2022',
      ru: 'укажите в столбце «to» последний день действия названия, например 31.12.2022',
      uz: '“to” устунида ном амалда бўлган охирги кунни кўрсатинг, масалан 31.12.2022',
    },
  },
  'ingest-export-twice': {
    severity: 'error',
    text: {
      en: 'this export was already given as {first}: the two files are the same',
      ru: 'эта выгрузка уже указана как {first}: содержимое файлов одинаково',
      uz: 'бу экспорт аллақачон {first} номи билан кўрсатилган: икки файлнинг мазмуни бир хил',
    },
    hint: {
      en: 'name it once',
      ru: 'укажите её один раз',
      uz: 'уни бир марта кўрсатинг',
    },
  },
  'directory-placeholder': {
    severity: 'error',
    text: {
      en: '“{field}” is not filled in yet⟦: the letter would print “{value}”⟧',
      ru: 'значение «{field}» ещё не заполнено⟦: в письме будет напечатано «{value}»⟧',
      uz: '“{field}” ҳали тўлдирилмаган⟦: хатда “{value}” деб чиқади⟧',
    },
    hint: {
      en: 'run roadmap fill, which asks for every such value, or set them all at once: {command}',
      ru: 'выполните roadmap fill: команда запросит все такие значения; или задайте их сразу: {command}',
      uz: 'roadmap fill буйруғи барча шундай қийматларни сўрайди; ёки барчасини бирданига киритинг: {command}',
    },
  },
  'directory-dative-is-name': {
    severity: 'warning',
    text: {
      en: 'the dative of the name (“кимга”) is the same as the name: {value}',
      ru: 'название в дательном падеже («кимга») совпадает с названием в именительном: {value}',
      uz: 'номнинг жўналиш келишигидаги шакли (“кимга”) бош келишикдаги ном билан бир хил: {value}',
    },
    hint: {
      en: 'write it with its ending, as the letter addresses it: …вазирлигига, …қўмитасига',
      ru: 'укажите форму с окончанием, как в обращении письма: …вазирлигига, …қўмитасига',
      uz: 'уни хатдагидек, қўшимчаси билан ёзинг: …вазирлигига, …қўмитасига',
    },
  },
  'directory-unknown-kind': {
    severity: 'error',
    text: {
      en: 'there is no letter kind “{kind}”: nobody would get this letter',
      ru: 'вида письма «{kind}» нет: такое письмо никто не получил бы',
      uz: '“{kind}” деган хат тури йўқ: бу хатни ҳеч ким олмаган бўларди',
    },
    hint: {
      en: 'use one of: {known}',
      ru: 'укажите один из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'directory-doubled-line': {
    severity: 'error',
    text: {
      en: '{kind} goes to {recipient} twice on the same days: first in row {firstLine}',
      ru: '{kind} направляется адресату {recipient} дважды в одни и те же дни: впервые в строке {firstLine}',
      uz: '{kind} бир хил кунларда {recipient} қабул қилувчисига икки марта юборилади: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'delete one of the two rows',
      ru: 'удалите одну из двух строк',
      uz: 'икки қатордан бирини ўчиринг',
    },
  },
  'directory-bad-unit': {
    severity: 'error',
    text: {
      en: '“{value}” is not a unit index',
      ru: '«{value}» — не индекс подразделения',
      uz: '“{value}” бўлинма индекси эмас',
    },
    hint: {
      en: 'write it as in letter numbers: 01/3⟦; Excel turned {index} into the date {date}: roadmap doctor --repair writes it back and keeps a copy; in Excel, set the column to Text⟧',
      ru: 'укажите его как в номерах писем: 01/3⟦; Excel превратил {index} в дату {date}: roadmap doctor --repair вернёт индекс и сохранит копию файла; в Excel задайте столбцу формат «Текстовый»⟧',
      uz: 'хат рақамларидагидек ёзинг: 01/3⟦; Excel {index} индексини {date} санасига айлантирган: roadmap doctor --repair уни асл ҳолига қайтаради ва файл нусхасини сақлайди; Excel дастурида устунга “Текстовый” (Text) форматини беринг⟧',
    },
  },
  'directory-bad-index': {
    severity: 'error',
    text: {
      en: '“{value}” is not a file index of the nomenclature',
      ru: '«{value}» — не индекс дела по номенклатуре',
      uz: '“{value}” номенклатура бўйича йиғмажилд индекси эмас',
    },
    hint: {
      en: 'write it as in letter numbers: 19-09/1⟦; Excel turned {index} into the date {date}: roadmap doctor --repair writes it back and keeps a copy; in Excel, set the column to Text⟧',
      ru: 'укажите его как в номерах писем: 19-09/1⟦; Excel превратил {index} в дату {date}: roadmap doctor --repair вернёт индекс и сохранит копию файла; в Excel задайте столбцу формат «Текстовый»⟧',
      uz: 'хат рақамларидагидек ёзинг: 19-09/1⟦; Excel {index} индексини {date} санасига айлантирган: roadmap doctor --repair уни асл ҳолига қайтаради ва файл нусхасини сақлайди; Excel дастурида устунга “Текстовый” (Text) форматини беринг⟧',
    },
  },
  'directory-two-files': {
    severity: 'error',
    text: {
      en: 'the workspace has both {file} and {other}',
      ru: 'в рабочей папке есть и {file}, и {other}',
      uz: 'иш папкасида ҳам {file}, ҳам {other} бор',
    },
    hint: {
      en: 'keep one of the two, and move the other elsewhere',
      ru: 'оставьте один из двух файлов, а другой перенесите в другое место',
      uz: 'икки файлдан бирини қолдиринг, иккинчисини бошқа жойга кўчиринг',
    },
  },
  'directory-doubled-name': {
    severity: 'error',
    text: {
      en: '“{name}” is the name of two state bodies: {code} here and {firstCode} in row {firstLine}',
      ru: 'название «{name}» есть у двух госорганов: {code} здесь и {firstCode} в строке {firstLine}',
      uz: '“{name}” номи икки давлат органида бор: бу ерда {code}, {firstLine}-қаторда {firstCode}',
    },
    hint: {
      en: 'leave the name to one of the two',
      ru: 'оставьте это название у одного из них',
      uz: 'номни улардан бирида қолдиринг',
    },
  },
  'directory-mixed-letters': {
    severity: 'error',
    text: {
      en: 'the word “{word}” has Latin letters ({letters}) among Cyrillic ones, and letters would print it that way',
      ru: 'в слове «{word}» латинские буквы ({letters}) среди кириллических, и так оно попало бы в письма',
      uz: '“{word}” сўзида кирилл ҳарфлари орасида лотин ҳарфлари ({letters}) бор, хатларда шундай босиларди',
    },
    hint: {
      en: 'type the word again with an Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново на узбекской кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'ingest-letters-restored': {
    severity: 'warning',
    text: {
      en: '“{value}” was read as “{restored}”',
      ru: '«{value}» прочитано как «{restored}»',
      uz: '“{value}” “{restored}” деб ўқилди',
    },
    hint: {
      en: 'check it; the safe way is to save the original as “CSV UTF-8” or XLSX and run without --repair',
      ru: 'проверьте; надёжнее сохранить исходный файл как «CSV UTF-8» или XLSX и выполнить команду без --repair',
      uz: 'текширинг; ишончлироғи – асл файлни “CSV UTF-8” ёки XLSX кўринишида сақлаб, буйруқни --repair параметрисиз бериш',
    },
  },
}));
