import { messages } from './message.ts';

/** Monitoring exports and directories: what the cells mean. */
export const ingestMessages = messages({
  'ingest-no-rows': {
    severity: 'error',
    text: {
      en: 'there is no row under the headings',
      ru: 'под заголовками нет ни одной строки',
      uz: 'сарлавҳалар остида битта ҳам қатор йўқ',
    },
    hint: {
      en: 'export it again; there must be at least one state body below the headings',
      ru: 'выгрузите файл ещё раз; под заголовками должна стоять хотя бы одна организация',
      uz: 'файлни қайтадан юклаб олинг; сарлавҳалар остида камида битта ташкилот туриши керак',
    },
  },
  'ingest-empty-cell': {
    severity: 'error',
    text: {
      en: 'the cell under "{field}" is empty',
      ru: 'ячейка в столбце «{field}» пуста',
      uz: '“{field}” устунидаги катак бўш',
    },
    hint: {
      en: 'fill it in; in a column of counts, 0 where there is nothing',
      ru: 'заполните её; в столбце с количеством, если ничего нет, – 0',
      uz: 'уни тўлдиринг; сон устунида ҳеч нарса бўлмаса, 0 деб ёзинг',
    },
  },
  'ingest-row-without-figures': {
    severity: 'error',
    text: {
      en: 'the row "{value}" has no figures',
      ru: 'в строке «{value}» нет показателей',
      uz: '“{value}” қаторида кўрсаткичлар йўқ',
    },
    hint: {
      en: 'fill in its figures; if it is a heading within the table or a remark, delete the row',
      ru: 'заполните показатели; если это подзаголовок или примечание, удалите строку',
      uz: 'кўрсаткичларни тўлдиринг; агар бу ички сарлавҳа ёки изоҳ бўлса, қаторни ўчиринг',
    },
  },
  'ingest-bad-count': {
    severity: 'error',
    text: {
      en: '"{value}" under "{field}" is not a whole number',
      ru: '«{value}» в столбце «{field}» — не целое число',
      uz: '“{field}” устунидаги “{value}” бутун сон эмас',
    },
    hint: {
      en: 'write a whole number of 0 or more, for example 14 or 1 234',
      ru: 'напишите целое число не меньше 0, например 14 или 1 234',
      uz: '0 ёки ундан катта бутун сон ёзинг, масалан 14 ёки 1 234',
    },
  },
  'ingest-bad-percent': {
    severity: 'error',
    text: {
      en: '"{value}" is not a percentage',
      ru: '«{value}» — не процент',
      uz: '“{value}” фоиз эмас',
    },
    hint: {
      en: 'write it with one decimal, for example 83,3, or leave the cell empty',
      ru: 'запишите с одним знаком после запятой, например 83,3, или оставьте ячейку пустой',
      uz: 'вергулдан кейин бир хона билан ёзинг, масалан 83,3, ёки катакни бўш қолдиринг',
    },
  },
  'ingest-bad-date': {
    severity: 'error',
    text: {
      en: '"{value}" is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 08.08.2022',
      ru: 'пишите в виде ДД.ММ.ГГГГ, например 08.08.2022',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 08.08.2022',
    },
  },
  'ingest-future-date': {
    severity: 'error',
    text: {
      en: 'the last update, {last}, is later than the as-of day {asOf}',
      ru: 'дата обновления {last} позже отчётного дня {asOf}',
      uz: 'янгиланган сана {last} ҳолат кунидан ({asOf}) кейин',
    },
    hint: {
      en: 'correct the date, or give the day of the export: --as-of {last}',
      ru: 'исправьте дату или укажите день выгрузки: --as-of {last}',
      uz: 'санани тузатинг ёки файл олинган кунни кўрсатинг: --as-of {last}',
    },
  },
  'ingest-as-of-disagrees': {
    severity: 'error',
    text: {
      en: 'the export speaks of {found}, --as-of of {asOf}',
      ru: 'в выгрузке указано {found}, а в --as-of — {asOf}',
      uz: 'файлда {found}, --as-of да эса {asOf} кўрсатилган',
    },
    hint: {
      en: 'leave out --as-of, write --as-of {found}, or take the export of {asOf}',
      ru: 'уберите --as-of, напишите --as-of {found} или возьмите выгрузку на {asOf}',
      uz: '--as-of ни олиб ташланг, --as-of {found} деб ёзинг ёки {asOf} ҳолатига олинган файлни беринг',
    },
  },
  'ingest-as-of-assumed': {
    severity: 'warning',
    text: {
      en: 'the export names no as-of day; the letter says: as of {day}',
      ru: 'в выгрузке не указан отчётный день; в письме будет: по состоянию на {day}',
      uz: 'экспортда ҳолат куни кўрсатилмаган; хатда {day} ҳолатига деб ёзилади',
    },
    hint: {
      en: 'say the day that the figures speak of, even if it is this one: --as-of {day}',
      ru: 'укажите день, на который даны показатели, даже если это он: --as-of {day}',
      uz: 'кўрсаткичлар қайси кун ҳолатига эканини кўрсатинг, шу кун бўлса ҳам: --as-of {day}',
    },
  },
  'ingest-as-of-not-said': {
    severity: 'warning',
    text: {
      en: 'the title names {found}, but not as the as-of day⟦; the letter says: as of {day}⟧',
      ru: 'в заголовке есть {found}, но не как отчётный день⟦; в письме будет: по состоянию на {day}⟧',
      uz: 'сарлавҳада {found} бор, лекин ҳолат куни деб айтилмаган⟦; хатда {day} ҳолатига деб ёзилади⟧',
    },
    hint: {
      en: 'if the figures speak of {found}, write --as-of {found}; if not, say their day with --as-of',
      ru: 'если показатели на {found}, напишите --as-of {found}; если нет, укажите их день через --as-of',
      uz: 'кўрсаткичлар {found} ҳолатига бўлса, --as-of {found} деб ёзинг; бўлмаса, уларнинг кунини --as-of билан кўрсатинг',
    },
  },
  'ingest-as-of-unread': {
    severity: 'error',
    text: {
      en: 'the title "{value}" names an as-of day that cannot be read',
      ru: 'в заголовке «{value}» отчётный день не удаётся прочитать',
      uz: '“{value}” сарлавҳасидаги ҳолат кунини ўқиб бўлмади',
    },
    hint: {
      en: 'write the day in full: {form}',
      ru: 'напишите день полностью: {form}',
      uz: 'кунни тўлиқ ёзинг: {form}',
    },
  },
  'ingest-title-damaged': {
    severity: 'warning',
    text: {
      en: 'letters were lost in the title "{value}"; nothing of it is needed⟦ but the as-of day {day}⟧',
      ru: 'в заголовке «{value}» потеряны буквы; из него ничего не требуется⟦, кроме отчётного дня {day}⟧',
      uz: '“{value}” сарлавҳасида ҳарфлар йўқолган; ундан⟦ {day} ҳолат кунидан бошқа⟧ ҳеч нарса керак эмас',
    },
    hint: {
      en: 'check that the as-of day is right; to be sure, save the original as "CSV UTF-8" or XLSX and run without --repair',
      ru: 'проверьте отчётный день; надёжнее сохранить исходный файл как «CSV UTF-8» или XLSX и запустить без --repair',
      uz: 'ҳолат куни тўғрилигини текширинг; ишончлироғи – асл файлни “CSV UTF-8” ёки XLSX кўринишида сақлаб, --repair сиз ишлатиш',
    },
  },
  'ingest-exports-of-other-days': {
    severity: 'error',
    text: {
      en: 'this export speaks of {found}, {firstFile} of {first}',
      ru: 'эта выгрузка на {found}, а {firstFile} — на {first}',
      uz: 'бу файл {found} ҳолатига, {firstFile} эса {first} ҳолатига',
    },
    hint: {
      en: 'give exports of one day only',
      ru: 'передайте выгрузки за один день',
      uz: 'бир кунга оид файлларни беринг',
    },
  },
  'ingest-two-as-of': {
    severity: 'error',
    text: {
      en: 'the title names two days: {first} and {second}',
      ru: 'в заголовке названы два дня: {first} и {second}',
      uz: 'сарлавҳада икки кун кўрсатилган: {first} ва {second}',
    },
    hint: {
      en: 'keep one of them above the headings',
      ru: 'оставьте над таблицей один из них',
      uz: 'жадвал устида улардан бирини қолдиринг',
    },
  },
  'ingest-placed-over-listed': {
    severity: 'error',
    text: {
      en: '{placed} placed, but only {listed} are listed',
      ru: 'размещено {placed}, а в перечне только {listed}',
      uz: '{placed} та жойлаштирилган, рўйхатда эса {listed} та',
    },
    hint: {
      en: 'correct one of the two: placed may be {listed} at most',
      ru: 'исправьте одно из двух: размещено может быть не больше {listed}',
      uz: 'иккисидан бирини тузатинг: жойлаштирилгани кўпи билан {listed} та бўлади',
    },
  },
  'ingest-parts-disagree': {
    severity: 'error',
    text: {
      en: '{updated} updated and {overdue} overdue make {sum}, but {placed} are placed',
      ru: 'обновлено {updated} и просрочено {overdue} — всего {sum}, а размещено {placed}',
      uz: '{updated} та янгиланган ва {overdue} та муддати ўтган – жами {sum}, жойлаштирилгани эса {placed} та',
    },
    hint: {
      en: 'correct one of the three: updated + overdue = placed',
      ru: 'исправьте одно из трёх: обновлено + просрочено = размещено',
      uz: 'учтасидан бирини тузатинг: янгиланган + муддати ўтган = жойлаштирилган',
    },
  },
  'ingest-not-placed-disagrees': {
    severity: 'error',
    text: {
      en: '{given} not placed, but {listed} listed less {placed} placed are {computed}',
      ru: 'не размещено {given}, но {listed} по перечню минус {placed} размещённых — это {computed}',
      uz: '{given} та жойлаштирилмаган дейилган, аммо рўйхатдаги {listed} тадан жойлаштирилган {placed} та айрилса, {computed} та бўлади',
    },
    hint: {
      en: 'write {computed}, or correct listed or placed',
      ru: 'напишите {computed} или исправьте число по перечню либо размещённых',
      uz: '{computed} деб ёзинг ёки рўйхат ёхуд жойлаштирилганлар сонини тузатинг',
    },
  },
  'ingest-percent-disagrees': {
    severity: 'error',
    text: {
      en: '{given} per cent given, but {updated} of {listed} are {computed}',
      ru: 'указано {given} %, но {updated} из {listed} — это {computed}',
      uz: '{given} фоиз кўрсатилган, аммо {listed} тадан {updated} таси {computed} фоиз бўлади',
    },
    hint: {
      en: 'write {computed}, or correct updated or listed',
      ru: 'напишите {computed} или исправьте число обновлённых либо число по перечню',
      uz: '{computed} деб ёзинг ёки янгиланганлар ёхуд рўйхатдагилар сонини тузатинг',
    },
  },
  'ingest-total-disagrees': {
    severity: 'error',
    text: {
      en: 'the totals row gives {given} under "{field}", but the rows add up to {computed}',
      ru: 'в итоговой строке в столбце «{field}» указано {given}, а по строкам получается {computed}',
      uz: 'жами қаторида “{field}” устунида {given}, қаторлар йиғиндиси эса {computed}',
    },
    hint: {
      en: 'look for a missing or doubled row, or write {computed}',
      ru: 'проверьте, нет ли пропущенной или повторённой строки, или напишите {computed}',
      uz: 'тушиб қолган ёки такрорланган қаторни қидиринг ёки {computed} деб ёзинг',
    },
  },
  'ingest-hidden-total': {
    severity: 'error',
    text: {
      en: 'every figure of "{name}" is the sum of all other rows: this looks like the totals row, and would double every figure',
      ru: 'все показатели «{name}» равны сумме остальных строк: похоже на итоговую строку, она удвоит все показатели',
      uz: '“{name}” қаторининг барча кўрсаткичлари қолган қаторлар йиғиндисига тенг: бу жами қаторига ўхшайди ва барча сонларни икки баравар қилади',
    },
    hint: {
      en: 'write {word} in place of "{name}"; if this really is a body, add it to agencies.csv',
      ru: 'напишите {word} вместо «{name}»; если это действительно организация, добавьте её в agencies.csv',
      uz: '“{name}” ўрнига {word} деб ёзинг; бу чиндан ҳам ташкилот бўлса, уни agencies.csv файлига қўшинг',
    },
  },
  'ingest-hidden-subtotal': {
    severity: 'error',
    text: {
      en: 'every figure of "{name}" is the sum of rows {first}–{last}: this looks like the totals of a group, and would count those rows twice',
      ru: 'все показатели «{name}» равны сумме строк {first}–{last}: похоже на итог по группе, эти строки были бы учтены дважды',
      uz: '“{name}” қаторининг барча кўрсаткичлари {first}–{last}-қаторлар йиғиндисига тенг: бу гуруҳ жамига ўхшайди ва бу қаторлар икки марта ҳисобланарди',
    },
    hint: {
      en: 'take the row out; if "{name}" really is a body, add it to agencies.csv',
      ru: 'уберите строку; если «{name}» — действительно организация, добавьте её в agencies.csv',
      uz: 'қаторни олиб ташланг; “{name}” чиндан ҳам ташкилот бўлса, уни agencies.csv файлига қўшинг',
    },
  },
  'ingest-doubled-agency': {
    severity: 'error',
    text: {
      en: '"{name}" appears twice: first in row {firstLine} of {firstFile}',
      ru: '«{name}» встречается дважды: первый раз в строке {firstLine} файла {firstFile}',
      uz: '“{name}” икки марта келган: биринчиси {firstFile} файлининг {firstLine}-қаторида',
    },
    hint: {
      en: 'delete one of the two rows, or correct its name',
      ru: 'удалите одну из двух строк или исправьте название',
      uz: 'иккита қатордан бирини ўчиринг ёки номини тузатинг',
    },
  },
  'ingest-doubled-dataset': {
    severity: 'error',
    text: {
      en: 'dataset {id} appears twice: first in row {firstLine} of {firstFile}',
      ru: 'набор {id} встречается дважды: первый раз в строке {firstLine} файла {firstFile}',
      uz: '{id} тўплами икки марта келган: биринчиси {firstFile} файлининг {firstLine}-қаторида',
    },
    hint: {
      en: 'delete one of the two rows, or correct its ID',
      ru: 'удалите одну из двух строк или исправьте ID',
      uz: 'иккита қатордан бирини ўчиринг ёки ID рақамини тузатинг',
    },
  },
  'ingest-mixed-letters': {
    severity: 'warning',
    text: {
      en: 'the word "{word}" mixes Latin letters ({letters}) into Cyrillic',
      ru: 'в слове «{word}» латинские буквы ({letters}) среди кириллических',
      uz: '“{word}” сўзида кирилл ҳарфлари орасида лотин ҳарфлари ({letters}) бор',
    },
    hint: {
      en: 'type the word again with the Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново на кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'ingest-unknown-agency': {
    severity: 'warning',
    text: {
      en: 'agencies.csv does not know "{name}"',
      ru: 'в agencies.csv нет «{name}»',
      uz: 'agencies.csv файлида “{name}” йўқ',
    },
    hint: {
      en: 'correct the name, or add this line to agencies.csv with a code of your own: CODE;{csvLine}',
      ru: 'исправьте название или добавьте в agencies.csv строку со своим кодом: КОД;{csvLine}',
      uz: 'номини тузатинг ёки agencies.csv файлига ўз кодингиз билан шу қаторни қўшинг: КОД;{csvLine}',
    },
  },
  'ingest-misspelt-agency': {
    severity: 'error',
    text: {
      en: '"{name}" is not in agencies.csv, and all but spells "{near}"',
      ru: '«{name}» нет в agencies.csv, но это почти «{near}»',
      uz: 'agencies.csv файлида “{name}” йўқ, лекин у “{near}” номига жуда яқин',
    },
    hint: {
      en: 'write the name as it is: {near}; only if this really is another body, add it to agencies.csv with a code of its own',
      ru: 'напишите название правильно: {near}; только если это действительно другая организация, добавьте её в agencies.csv со своим кодом',
      uz: 'номини тўғри ёзинг: {near}; фақат бу чиндан ҳам бошқа ташкилот бўлса, уни agencies.csv файлига ўз коди билан қўшинг',
    },
  },
  'ingest-agency-matched': {
    severity: 'warning',
    text: {
      en: '"{name}" was taken for "{official}"',
      ru: '«{name}» принято за «{official}»',
      uz: '“{name}” номи “{official}” деб олинди',
    },
    hint: {
      en: 'if that is right, add the short name to the aliases of {code} in agencies.csv; if not, write the official name',
      ru: 'если это верно, добавьте краткое название в agencies.csv к другим названиям {code}; если нет, напишите официальное',
      uz: 'тўғри бўлса, қисқа номни agencies.csv файлида “{code}” кодли ташкилотнинг бошқа номларига қўшинг; нотўғри бўлса, расмий номини ёзинг',
    },
  },
  'ingest-ambiguous-agency': {
    severity: 'error',
    text: {
      en: '"{name}" may be any of these bodies: {either}',
      ru: '«{name}» может означать любую из организаций: {either}',
      uz: '“{name}” номи қуйидаги ташкилотларнинг исталганини англатиши мумкин: {either}',
    },
    hint: {
      en: 'write the official name of the body that is meant',
      ru: 'напишите официальное название нужной организации',
      uz: 'назарда тутилган ташкилотнинг расмий номини ёзинг',
    },
  },
  'ingest-former-agency': {
    severity: 'error',
    text: {
      en: '"{name}" was the name of a body until {to}',
      ru: 'название «{name}» действовало только по {to}',
      uz: '“{name}” номи {to} гача амал қилган',
    },
    hint: {
      en: '⟦write its name on the as-of day: {now}⟧⟦no successor of {gone} is known: take the row out of the export, or name the successor in agencies.csv⟧',
      ru: '⟦напишите название на день показателей: {now}⟧⟦правопреемник {gone} не указан: уберите строку из экспорта или укажите правопреемника в agencies.csv⟧',
      uz: '⟦ҳолат кунидаги номини ёзинг: {now}⟧⟦“{gone}” кодли ташкилотнинг вориси кўрсатилмаган: қаторни экспортдан олиб ташланг ёки agencies.csv файлида ворисини кўрсатинг⟧',
    },
  },
  'ingest-agency-not-yet': {
    severity: 'warning',
    text: {
      en: '"{name}" is the name of a body from {from} on, and the figures are of {asOf}',
      ru: 'название «{name}» действует с {from}, а показатели на {asOf}',
      uz: '“{name}” номи {from} дан амал қилади, кўрсаткичлар эса {asOf} ҳолатига',
    },
    hint: {
      en: 'check the as-of day; or write the name that the body had on that day; or correct its first day in agencies.csv',
      ru: 'проверьте день показателей; или напишите название, действовавшее в тот день; или исправьте начальный день в agencies.csv',
      uz: 'ҳолат кунини текширинг; ёки ташкилотнинг ўша кундаги номини ёзинг; ёки agencies.csv файлида бошланиш санасини тузатинг',
    },
  },
  'ingest-agency-not-cyrillic': {
    severity: 'error',
    text: {
      en: '"{name}" is not an Uzbek Cyrillic name, and agencies.csv does not know it',
      ru: '«{name}» — не узбекское название кириллицей, и в agencies.csv его нет',
      uz: '“{name}” ўзбекча кирилл ёзувидаги ном эмас ва agencies.csv файлида ҳам йўқ',
    },
    hint: {
      en: 'add it in agencies.csv to the aliases of its body: CODE;Official name;{name}',
      ru: 'добавьте его в agencies.csv к синонимам организации: КОД;Официальное название;{name}',
      uz: 'уни agencies.csv файлида ташкилотнинг бошқа номларига қўшинг: КОД;Расмий номи;{name}',
    },
  },
  'ingest-bad-id': {
    severity: 'error',
    text: {
      en: '"{value}" is not a dataset ID',
      ru: '«{value}» — не ID набора',
      uz: '“{value}” тўплам ID рақами эмас',
    },
    hint: {
      en: 'write it as the portal does: N-NNN-NNNN, for example 1-003-0016',
      ru: 'пишите, как на портале: N-NNN-NNNN, например 1-003-0016',
      uz: 'порталдагидек ёзинг: N-NNN-NNNN, масалан 1-003-0016',
    },
  },
  'ingest-late-disagrees': {
    severity: 'error',
    text: {
      en: '{given} days late given, but due on {due} it is {computed} on {asOf}',
      ru: 'указано дней просрочки: {given}, но при сроке {due} на {asOf} должно быть {computed}',
      uz: '{given} кун кечиккан дейилган, аммо муддати {due} бўлса, {asOf} ҳолатига {computed} кун бўлади',
    },
    hint: {
      en: 'write {computed}, or correct the due day or the as-of day',
      ru: 'напишите {computed} или исправьте срок либо отчётный день',
      uz: '{computed} деб ёзинг ёки янгилаш муддатини ёхуд ҳолат кунини тузатинг',
    },
  },
  'ingest-never-updated': {
    severity: 'warning',
    text: {
      en: 'dataset {id} was never updated, yet counts as on time: 0 days late',
      ru: 'набор {id} ни разу не обновлялся, но считается обновлённым в срок: 0 дней просрочки',
      uz: '{id} тўплами бирор марта янгиланмаган, лекин 0 кун кечиккан бўлгани учун муддатида деб ҳисобланди',
    },
    hint: {
      en: 'ask the body that keeps it; if it is late, write the days late',
      ru: 'уточните у владельца набора; если срок прошёл, укажите дни просрочки',
      uz: 'тўплам эгасидан аниқланг; муддати ўтган бўлса, кечиккан кунлар сонини ёзинг',
    },
  },
  'ingest-no-last-update': {
    severity: 'error',
    text: {
      en: 'nothing says when the dataset was last updated, and "{value}" alone does not show how late it is',
      ru: 'не указано, когда набор обновлялся, а по одному «{value}» просрочку не посчитать',
      uz: 'тўплам охирги марта қачон янгилангани кўрсатилмаган, “{value}”нинг ўзидан кечикишни ҳисоблаб бўлмайди',
    },
    hint: {
      en: 'fill in the last update, the due day or the days late',
      ru: 'заполните дату обновления, срок или дни просрочки',
      uz: 'охирги янгиланган санани, янгилаш муддатини ёки кечиккан кунлар сонини тўлдиринг',
    },
  },
  'ingest-unknown-periodicity': {
    severity: 'error',
    text: {
      en: '"{value}" is no periodicity that is known',
      ru: 'периодичность «{value}» неизвестна',
      uz: '“{value}” маълум даврийлик эмас',
    },
    hint: {
      en: 'one of: {words}; or fill in the due day',
      ru: 'одна из: {words}; или заполните срок обновления',
      uz: 'булардан бири: {words}; ёки янгилаш муддатини тўлдиринг',
    },
  },
  'ingest-as-of-needed': {
    severity: 'error',
    text: {
      en: 'without an as-of day, how late this dataset is cannot be worked out',
      ru: 'без отчётного дня просрочку этого набора не посчитать',
      uz: 'ҳолат куни кўрсатилмаса, бу тўпламнинг кечикишини ҳисоблаб бўлмайди',
    },
    hint: {
      en: 'name the day: --as-of 2022-08-08',
      ru: 'укажите день: --as-of 2022-08-08',
      uz: 'кунни кўрсатинг: --as-of 2022-08-08',
    },
  },
  'ingest-not-on-list': {
    severity: 'warning',
    text: {
      en: '{count} datasets of "{name}" are not on the approved list and were left out; the first is {id}',
      ru: 'у организации «{name}» есть наборы не из утверждённого перечня ({count}), они не учтены; первый из них {id}',
      uz: '“{name}”нинг {count} та тўплами тасдиқланган рўйхатда йўқ ва ҳисобга олинмади; биринчиси {id}',
    },
    hint: {
      en: 'add them to the list if they are approved; otherwise nothing is to be done',
      ru: 'если они утверждены, добавьте их в перечень; иначе ничего делать не нужно',
      uz: 'улар тасдиқланган бўлса, рўйхатга қўшинг; акс ҳолда ҳеч нарса қилиш шарт эмас',
    },
  },
  'ingest-list-other-agency': {
    severity: 'error',
    text: {
      en: 'dataset {id} belongs to "{listed}" by the approved list, but to "{placed}" here',
      ru: 'по утверждённому перечню набор {id} принадлежит «{listed}», а здесь — «{placed}»',
      uz: 'тасдиқланган рўйхат бўйича {id} тўплами “{listed}”га тегишли, бу ерда эса “{placed}”га',
    },
    hint: {
      en: 'correct the body in the list or in the export',
      ru: 'исправьте организацию в перечне или в выгрузке',
      uz: 'рўйхатда ёки файлда ташкилотни тузатинг',
    },
  },
  'ingest-levels-disagree': {
    severity: 'error',
    text: {
      en: '"{name}" has {given} under "{field}", but its dataset rows add up to {computed}',
      ru: 'у «{name}» в столбце «{field}» указано {given}, а по строкам наборов получается {computed}',
      uz: '“{name}”да “{field}” устунида {given}, тўпламлар қаторлари йиғиндиси эса {computed}',
    },
    hint: {
      en: 'give exports made at the same time, or correct the figure',
      ru: 'передайте выгрузки, сделанные в одно время, или исправьте число',
      uz: 'бир вақтда олинган файлларни беринг ёки сонни тузатинг',
    },
  },
  'ingest-body-without-row': {
    severity: 'error',
    text: {
      en: '"{name}" has datasets, but no row of its own in the export of state bodies',
      ru: 'у «{name}» есть наборы, но нет строки в выгрузке по организациям',
      uz: '“{name}”нинг тўпламлари бор, лекин ташкилотлар файлида ўз қатори йўқ',
    },
    hint: {
      en: 'add its row to the export of state bodies',
      ru: 'добавьте её строку в выгрузку по организациям',
      uz: 'ташкилотлар файлига унинг қаторини қўшинг',
    },
  },
  'directory-empty-cell': {
    severity: 'error',
    text: {
      en: 'the cell under "{field}" is empty',
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
      en: '"{value}" cannot be a code',
      ru: '«{value}» не может быть кодом',
      uz: '“{value}” код бўла олмайди',
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
      en: '"{value}" is not a date',
      ru: '«{value}» — не дата',
      uz: '“{value}” сана эмас',
    },
    hint: {
      en: 'write DD.MM.YYYY, for example 01.07.2022; leave the cell empty when it is open',
      ru: 'пишите в виде ДД.ММ.ГГГГ, например 01.07.2022; если срока нет, оставьте ячейку пустой',
      uz: 'КК.ОО.ЙЙЙЙ кўринишида ёзинг, масалан 01.07.2022; муддат очиқ бўлса, катакни бўш қолдиринг',
    },
  },
  'directory-from-after-to': {
    severity: 'error',
    text: {
      en: 'it is valid from {from} to {to}: the end is before the beginning',
      ru: 'действует с {from} по {to}: конец раньше начала',
      uz: '{from} дан {to} гача амал қилади: охири бошидан олдин',
    },
    hint: {
      en: 'exchange the two days, or leave the end empty',
      ru: 'поменяйте даты местами или оставьте конец пустым',
      uz: 'икки кунни алмаштиринг ёки охирини бўш қолдиринг',
    },
  },
  'directory-doubled-code': {
    severity: 'error',
    text: {
      en: 'the code {code} appears twice for the same days: first in row {firstLine}',
      ru: 'код {code} на те же дни встречается дважды: первый раз в строке {firstLine}',
      uz: '{code} коди бир хил кунлар учун икки марта келган: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'give the second one another code, or set the days so that they do not overlap',
      ru: 'дайте второму другой код или задайте непересекающиеся сроки',
      uz: 'иккинчисига бошқа код беринг ёки кунларини бир-бирига тўғри келмайдиган қилинг',
    },
  },
  'directory-unknown-recipient': {
    severity: 'error',
    text: {
      en: 'recipients.csv has no recipient {code}',
      ru: 'в recipients.csv нет адресата {code}',
      uz: 'recipients.csv файлида {code} коди йўқ',
    },
    hint: {
      en: 'one of: {codes}',
      ru: 'один из: {codes}',
      uz: 'булардан бири: {codes}',
    },
  },
  'directory-unknown-group': {
    severity: 'warning',
    text: {
      en: 'recipients.csv has no group {group}: no letter can go to its members',
      ru: 'в recipients.csv нет группы {group}: письмо её участникам отправить нельзя',
      uz: 'recipients.csv файлида {group} гуруҳи йўқ: унинг аъзоларига хат юбориб бўлмайди',
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
      en: 'the successor {successor} of {code} is no other body of agencies.csv',
      ru: 'правопреемника {successor}, указанного для {code}, в agencies.csv нет',
      uz: '“{code}” учун кўрсатилган “{successor}” вориси agencies.csv файлида йўқ',
    },
    hint: {
      en: 'write the code of the body that goes on, nearest: {known}',
      ru: 'напишите код организации-правопреемника, ближайший: {known}',
      uz: 'ворис ташкилотнинг кодини ёзинг, энг яқини: {known}',
    },
  },
  'directory-successor-without-end': {
    severity: 'error',
    text: {
      en: '{code} has the successor {successor} and no last day',
      ru: 'у {code} указан правопреемник {successor}, но нет последнего дня',
      uz: '“{code}” ташкилотнинг вориси “{successor}” кўрсатилган, тугаш санаси эса йўқ',
    },
    hint: {
      en: 'write in the column "to" the last day of its name, for example 31.12.2022',
      ru: 'укажите в столбце «to» последний день действия названия, например 31.12.2022',
      uz: '“to” устунига ном амал қилган охирги кунни ёзинг, масалан 31.12.2022',
    },
  },
  'ingest-export-twice': {
    severity: 'error',
    text: {
      en: 'this export was given already, as {first}: the two files are the same',
      ru: 'эта выгрузка уже указана как {first}: файлы одинаковы',
      uz: 'бу экспорт {first} номи билан кўрсатилган: икки файл бир хил',
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
      en: '“{field}” is still to be filled in⟦: the letter would print “{value}”⟧',
      ru: '«{field}» ещё не заполнено⟦: в письме будет стоять «{value}»⟧',
      uz: '“{field}” ҳали тўлдирилмаган⟦: хатда “{value}” деб чиқади⟧',
    },
    hint: {
      en: 'run roadmap fill, which asks for every such value, or give them all at once: {command}',
      ru: 'выполните roadmap fill: он спросит все такие значения; или задайте их сразу: {command}',
      uz: 'roadmap fill буйруғи барча шундай қийматларни сўрайди; ёки уларни бирдан беринг: {command}',
    },
  },
  'directory-dative-is-name': {
    severity: 'warning',
    text: {
      en: 'the name in the dative (“кимга”) is the same as the name: {value}',
      ru: 'название в дательном падеже («кимга») совпадает с именительным: {value}',
      uz: 'жўналиш келишигидаги ном (“кимга”) номнинг ўзи билан бир хил: {value}',
    },
    hint: {
      en: 'write it with its ending, as the letter addresses it: …вазирлигига, …қўмитасига',
      ru: 'напишите с окончанием, как в обращении письма: …вазирлигига, …қўмитасига',
      uz: 'хатда ёзиладиган қўшимчаси билан ёзинг: …вазирлигига, …қўмитасига',
    },
  },
  'directory-unknown-kind': {
    severity: 'error',
    text: {
      en: 'there is no letter kind “{kind}”: nobody would get this letter',
      ru: 'нет вида письма «{kind}»: это письмо никто не получил бы',
      uz: '“{kind}” деган хат тури йўқ: бу хатни ҳеч ким олмаган бўларди',
    },
    hint: {
      en: 'write one of: {known}',
      ru: 'напишите один из: {known}',
      uz: 'булардан бирини ёзинг: {known}',
    },
  },
  'directory-doubled-line': {
    severity: 'error',
    text: {
      en: '{kind} goes to {recipient} twice on the same days: the first time in row {firstLine}',
      ru: '{kind} на те же дни направляется {recipient} дважды: первый раз в строке {firstLine}',
      uz: '{kind} бир хил кунларда {recipient}га икки марта юборилади: биринчиси {firstLine}-қаторда',
    },
    hint: {
      en: 'delete one of the two rows',
      ru: 'удалите одну из двух строк',
      uz: 'иккита қатордан бирини ўчиринг',
    },
  },
  'directory-bad-unit': {
    severity: 'error',
    text: {
      en: '"{value}" is not a unit index',
      ru: '«{value}» — не индекс подразделения',
      uz: '“{value}” бўлинма индекси эмас',
    },
    hint: {
      en: 'write it as in letter numbers: 01/3⟦; Excel made a date {date} of {index}: roadmap doctor --repair writes it back and keeps a copy; in Excel, set the column to Text⟧',
      ru: 'пишите, как в номерах писем: 01/3⟦; Excel сделал дату {date} из {index}: roadmap doctor --repair впишет его обратно и сохранит копию; в Excel задайте столбцу формат «Текстовый»⟧',
      uz: 'хат рақамларидагидек ёзинг: 01/3⟦; Excel {index} ни {date} санасига айлантирган: roadmap doctor --repair уни асл ҳолига қайтаради ва нусхасини сақлайди; Excelда устун форматини “Матн” қилинг⟧',
    },
  },
  'directory-bad-index': {
    severity: 'error',
    text: {
      en: '"{value}" is not a file index of the nomenclature',
      ru: '«{value}» — не индекс дела по номенклатуре',
      uz: '“{value}” номенклатура бўйича йиғмажилд индекси эмас',
    },
    hint: {
      en: 'write it as in letter numbers: 19-09/1⟦; Excel made a date {date} of {index}: roadmap doctor --repair writes it back and keeps a copy; in Excel, set the column to Text⟧',
      ru: 'пишите, как в номерах писем: 19-09/1⟦; Excel сделал дату {date} из {index}: roadmap doctor --repair впишет его обратно и сохранит копию; в Excel задайте столбцу формат «Текстовый»⟧',
      uz: 'хат рақамларидагидек ёзинг: 19-09/1⟦; Excel {index} ни {date} санасига айлантирган: roadmap doctor --repair уни асл ҳолига қайтаради ва нусхасини сақлайди; Excelда устун форматини “Матн” қилинг⟧',
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
      ru: 'оставьте один из двух файлов, а другой перенесите',
      uz: 'иккисидан бирини қолдиринг, бошқасини бошқа жойга кўчиринг',
    },
  },
  'directory-doubled-name': {
    severity: 'error',
    text: {
      en: '"{name}" names two bodies: {code} here and {firstCode} in row {firstLine}',
      ru: '«{name}» называет две организации: {code} здесь и {firstCode} в строке {firstLine}',
      uz: '“{name}” икки ташкилотни билдиради: бу ерда {code}, {firstLine}-қаторда {firstCode}',
    },
    hint: {
      en: 'keep the name with one of the two bodies',
      ru: 'оставьте название у одной из них',
      uz: 'номни улардан бирида қолдиринг',
    },
  },
  'directory-mixed-letters': {
    severity: 'error',
    text: {
      en: 'the word "{word}" mixes Latin letters ({letters}) into Cyrillic, and letters would print it',
      ru: 'в слове «{word}» латинские буквы ({letters}) среди кириллических, и оно попало бы в письма',
      uz: '“{word}” сўзида кирилл ҳарфлари орасида лотин ҳарфлари ({letters}) бор, хатларда шундай босилади',
    },
    hint: {
      en: 'type the word again with the Uzbek Cyrillic keyboard',
      ru: 'наберите слово заново на кириллической раскладке',
      uz: 'сўзни ўзбекча кирилл клавиатурасида қайтадан теринг',
    },
  },
  'ingest-letters-restored': {
    severity: 'warning',
    text: {
      en: '"{value}" was read as "{restored}"',
      ru: '«{value}» прочитано как «{restored}»',
      uz: '“{value}” ёзуви “{restored}” деб ўқилди',
    },
    hint: {
      en: 'check it; to be sure, save the original as "CSV UTF-8" or XLSX and run without --repair',
      ru: 'проверьте; надёжнее сохранить исходный файл как «CSV UTF-8» или XLSX и запустить без --repair',
      uz: 'текширинг; ишончлироғи – асл файлни “CSV UTF-8” ёки XLSX кўринишида сақлаб, --repair сиз ишлатиш',
    },
  },
});
