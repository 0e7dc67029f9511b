import { messages } from './message.ts';

/** Files as tables: bytes, encodings, rows and headings. */
export const tableMessages = messages(() => ({
  'csv-lossy-encoding': {
    severity: 'error',
    text: {
      en: 'letters were lost in “{value}”⟦: the file was saved in {encoding}, which has no Қ, Ғ, Ҳ⟧⟦: this happened before the file was saved in {whole}⟧',
      ru: 'в «{value}» потеряны буквы⟦: файл сохранён в кодировке {encoding}, где нет Қ, Ғ, Ҳ⟧⟦: это произошло до сохранения файла в {whole}⟧',
      uz: '“{value}” ёзувида ҳарфлар йўқолган⟦: файл Қ, Ғ, Ҳ бўлмаган {encoding} кодировкасида сақланган⟧⟦: бу файл {whole} кодировкасида сақланишидан олдин бўлган⟧',
    },
    hint: {
      en: 'open the original in Excel and save it again: File > Save As > “CSV UTF-8 (Comma delimited)” or “Excel Workbook (.xlsx)”',
      ru: 'откройте исходный файл в Excel и сохраните заново: Файл > Сохранить как > «CSV UTF-8» или «Книга Excel (.xlsx)»',
      uz: 'асл файлни Excel дастурида очиб, қайта сақланг: Файл > “Сохранить как” (Save As) > “CSV UTF-8” ёки “Книга Excel” (Excel Workbook, .xlsx)',
    },
  },
  'table-damaged-letter': {
    severity: 'error',
    text: {
      en: '“{value}” has a damaged letter',
      ru: 'в «{value}» есть повреждённая буква',
      uz: '“{value}” ёзувида бузилган ҳарф бор',
    },
    hint: {
      en: 'type the cell again in the original and save it as “CSV UTF-8” or XLSX',
      ru: 'наберите ячейку заново в исходном файле и сохраните его как «CSV UTF-8» или XLSX',
      uz: 'асл файлда катакни қайта тўлдиринг ва файлни “CSV UTF-8” ёки XLSX кўринишида сақланг',
    },
  },
  'table-error-value': {
    severity: 'error',
    text: {
      en: 'the cell has the error value {value}',
      ru: 'в ячейке значение ошибки: {value}',
      uz: 'катакда {value} хато қиймати бор',
    },
    hint: {
      en: 'correct the formula in the spreadsheet, or type a value in its place',
      ru: 'исправьте формулу в таблице или введите вместо неё значение',
      uz: 'жадвалдаги формулани тузатинг ёки ўрнига қийматни ёзинг',
    },
  },
  'table-unknown-encoding': {
    severity: 'error',
    text: {
      en: 'there is no encoding “{name}”',
      ru: 'кодировки «{name}» нет',
      uz: '“{name}” деган кодировка йўқ',
    },
    hint: {
      en: 'use one of: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
      ru: 'укажите одну из: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
      uz: 'булардан бирини кўрсатинг: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
    },
  },
  'table-empty': {
    severity: 'error',
    text: {
      en: 'the table is empty',
      ru: 'таблица пуста',
      uz: 'жадвал бўш',
    },
    hint: {
      en: 'make the export again; it needs a heading row and at least one row below it',
      ru: 'сделайте выгрузку ещё раз; нужна строка заголовков и хотя бы одна строка под ней',
      uz: 'экспортни қайтадан юклаб олинг; сарлавҳалар қатори ва унинг остида камида битта қатор бўлиши керак',
    },
  },
  'table-too-large': {
    severity: 'error',
    text: {
      en: 'the file is larger than {most} MB',
      ru: 'файл больше {most} МБ',
      uz: 'файл ҳажми {most} МБдан катта',
    },
    hint: {
      en: 'split it into several files and give all of them in the command',
      ru: 'разделите его на несколько файлов и укажите в команде их все',
      uz: 'уни бир нечта файлга бўлинг ва буйруқда ҳаммасини кўрсатинг',
    },
  },
  'table-wrong-format': {
    severity: 'error',
    text: {
      en: 'the file is {found}, not {expected}',
      ru: 'это файл {found}, а не {expected}',
      uz: 'бу файл {expected} эмас, {found}',
    },
    hint: {
      en: 'open it in the program that made it and save it as “CSV UTF-8”, XLSX or JSON, with the matching extension',
      ru: 'откройте его в исходной программе и сохраните как «CSV UTF-8», XLSX или JSON с соответствующим расширением',
      uz: 'уни ўз дастурида очиб, “CSV UTF-8”, XLSX ёки JSON кўринишида, тегишли кенгайтма билан сақланг',
    },
  },
  'table-unread-format': {
    severity: 'error',
    text: {
      en: 'files of this type are not read',
      ru: 'файлы этого типа не читаются',
      uz: 'бу турдаги файллар ўқилмайди',
    },
    hint: {
      en: 'save it in a spreadsheet program as “Excel Workbook (.xlsx)” or “CSV UTF-8”',
      ru: 'сохраните его в табличном редакторе как «Книга Excel (.xlsx)» или «CSV UTF-8»',
      uz: 'уни жадвал дастурида “Книга Excel” (Excel Workbook, .xlsx) ёки “CSV UTF-8” кўринишида сақланг',
    },
  },
  'table-old-workbook': {
    severity: 'error',
    text: {
      en: 'the file is an old Excel workbook (.xls) or is protected with a password',
      ru: 'это книга Excel старого формата (.xls) либо файл, защищённый паролем',
      uz: 'бу эски форматдаги Excel китоби (.xls) ёки парол қўйилган файл',
    },
    hint: {
      en: 'open it in Excel, remove the password, and save it as “Excel Workbook (.xlsx)”',
      ru: 'откройте его в Excel, снимите пароль и сохраните как «Книга Excel (.xlsx)»',
      uz: 'уни Excel дастурида очинг, паролни олиб ташланг ва “Книга Excel” (Excel Workbook, .xlsx) кўринишида сақланг',
    },
  },
  'table-nul': {
    severity: 'error',
    text: {
      en: 'the line has a NUL byte: the file is damaged or is not text',
      ru: 'в строке есть нулевой байт: файл повреждён или это не текст',
      uz: 'қаторда ноль байт бор: файл бузилган ёки матн эмас',
    },
    hint: {
      en: 'make the export again, or give its encoding, for example: --encoding utf-16le',
      ru: 'сделайте выгрузку ещё раз или укажите кодировку, например: --encoding utf-16le',
      uz: 'экспортни қайтадан юклаб олинг ёки кодировкасини кўрсатинг, масалан: --encoding utf-16le',
    },
  },
  'table-cut-off': {
    severity: 'error',
    text: {
      en: 'the file ends in the middle of its last row: “{value}”',
      ru: 'файл обрывается на середине последней строки: «{value}»',
      uz: 'файл охирги қаторнинг ўртасида узилиб қолган: “{value}”',
    },
    hint: {
      en: 'copy or export the file again: rows may be missing',
      ru: 'скопируйте или выгрузите файл ещё раз: строк может не хватать',
      uz: 'файлни қайтадан нусхаланг ёки юклаб олинг: қаторлар етишмаслиги мумкин',
    },
  },
  'table-open-quote': {
    severity: 'error',
    text: {
      en: 'the quotation mark opened here ⟦is closed only in line {closes}, so the rows in between have become one cell⟧⟦is not closed by line {last}⟧',
      ru: 'кавычка, открытая здесь, ⟦закрыта только в строке {closes}, и строки между ними попали в одну ячейку⟧⟦не закрыта до строки {last}⟧',
      uz: 'шу ерда очилган қўштирноқ ⟦фақат {closes}-қаторда ёпилган, орадаги қаторлар битта катакка тушиб қолган⟧⟦{last}-қаторгача ёпилмаган⟧',
    },
    hint: {
      en: 'close it in its own row, or write the cell like this: "МЧЖ ""Нур"""',
      ru: 'закройте её в той же строке или запишите ячейку так: "МЧЖ ""Нур"""',
      uz: 'уни ўз қаторида ёпинг ёки катакни қуйидагича ёзинг: "МЧЖ ""Нур"""',
    },
  },
  'table-text-after-quote': {
    severity: 'error',
    text: {
      en: 'text follows the closing quotation mark of the cell: {value}',
      ru: 'после закрывающей кавычки ячейки идёт текст: {value}',
      uz: 'катакнинг ёпувчи қўштирноғидан кейин матн бор: {value}',
    },
    hint: {
      en: 'write the cell like this: {example}',
      ru: 'запишите ячейку так: {example}',
      uz: 'катакни қуйидагича ёзинг: {example}',
    },
  },
  'table-control-character': {
    severity: 'error',
    text: {
      en: 'the cell has the invisible control character {code}',
      ru: 'в ячейке есть невидимый управляющий символ {code}',
      uz: 'катакда кўринмас бошқарув белгиси {code} бор',
    },
    hint: {
      en: 'type the cell again in the original; without this character it reads: {value}',
      ru: 'наберите ячейку заново в исходном файле; без этого символа в ней: {value}',
      uz: 'асл файлда катакни қайта тўлдиринг; бу белгисиз унда қуйидагича бўлади: {value}',
    },
  },
  'table-row-too-short': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells, but there are {width} headings',
      ru: 'ячеек в строке: {count}, а заголовков: {width}',
      uz: 'қаторда {count} та катак бор, сарлавҳа эса {width} та',
    },
    hint: {
      en: 'add the missing cells; a cell without a value stays empty between its delimiters',
      ru: 'добавьте недостающие ячейки; ячейка без значения остаётся пустой между разделителями',
      uz: 'етишмаётган катакларни қўшинг; қиймати йўқ катак ажратувчилар орасида бўш қолади',
    },
  },
  'table-long-row': {
    severity: 'error',
    text: {
      en: 'the row is longer than {most} characters',
      ru: 'строка длиннее {most} символов',
      uz: 'қатор {most} белгидан узун',
    },
    hint: {
      en: 'make the export again: this is not a row of a table',
      ru: 'сделайте выгрузку ещё раз: это не строка таблицы',
      uz: 'экспортни қайтадан юклаб олинг: бу жадвал қатори эмас',
    },
  },
  'table-wide-row': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells, but a spreadsheet has at most {most}',
      ru: 'ячеек в строке: {count}, а в таблице их не больше {most}',
      uz: 'қаторда {count} та катак бор, жадвалда эса кўпи билан {most} та бўлади',
    },
    hint: {
      en: 'make the export again: this is not a row of a table',
      ru: 'сделайте выгрузку ещё раз: это не строка таблицы',
      uz: 'экспортни қайтадан юклаб олинг: бу жадвал қатори эмас',
    },
  },
  'table-row-too-wide': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells, but there are {width} headings',
      ru: 'ячеек в строке: {count}, а заголовков: {width}',
      uz: 'қаторда {count} та катак бор, сарлавҳа эса {width} та',
    },
    hint: {
      en: 'put a name that contains the delimiter in quotes: "Фан, таълим ва спорт"',
      ru: 'название, в котором есть разделитель, возьмите в кавычки: "Фан, таълим ва спорт"',
      uz: 'ичида ажратувчи белги бор номни қўштирноққа олинг: "Фан, таълим ва спорт"',
    },
  },
  'table-no-headings': {
    severity: 'error',
    text: {
      en: 'no heading row was found; the first row is “{value}”',
      ru: 'строка заголовков не найдена; первая строка: «{value}»',
      uz: 'сарлавҳалар қатори топилмади; биринчи қатор: “{value}”',
    },
    hint: {
      en: 'name the columns as the program knows them (for example “Ташкилот номи”, “Рўйхат бўйича”), or map them: --map "HEADING=Agency"',
      ru: 'назовите столбцы известными именами (например, «Ташкилот номи», «Рўйхат бўйича») или укажите соответствие: --map "ЗАГОЛОВОК=Организация"',
      uz: 'устунларни маълум номлар билан атанг (масалан, “Ташкилот номи”, “Рўйхат бўйича”) ёки мосликни кўрсатинг: --map "САРЛАВҲА=Ташкилот номи"',
    },
  },
  'table-missing-column': {
    severity: 'error',
    text: {
      en: 'the column “{field}” is missing',
      ru: 'столбца «{field}» нет',
      uz: '“{field}” устуни йўқ',
    },
    hint: {
      en: 'add a column with one of these headings: {headings}⟦; or map the one it has: --map "HEADING={map}"⟧',
      ru: 'добавьте столбец с одним из заголовков: {headings}⟦; или укажите соответствие: --map "ЗАГОЛОВОК={map}"⟧',
      uz: 'шу сарлавҳалардан бири билан устун қўшинг: {headings}⟦; ёки мосликни кўрсатинг: --map "САРЛАВҲА={map}"⟧',
    },
  },
  'table-doubled-column': {
    severity: 'error',
    text: {
      en: 'the column “{field}” appears twice: columns {firstColumn} (“{first}”) and {column}',
      ru: 'столбец «{field}» встречается дважды: {firstColumn}-й («{first}») и {column}-й',
      uz: '“{field}” устуни икки марта учрайди: {firstColumn}-устун (“{first}”) ва {column}-устун',
    },
    hint: {
      en: 'rename or delete the one that is not needed',
      ru: 'переименуйте или удалите лишний',
      uz: 'ортиқчасининг номини ўзгартиринг ёки уни ўчиринг',
    },
  },
  'table-unknown-column': {
    severity: 'warning',
    text: {
      en: 'the column “{heading}” is unknown and was skipped',
      ru: 'столбец «{heading}» неизвестен и пропущен',
      uz: '“{heading}” устуни номаълум, у ўқилмади',
    },
    hint: {
      en: 'if it is needed, give its field: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; fields: {fields}⟧',
      ru: 'если он нужен, укажите его поле: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; поля: {fields}⟧',
      uz: 'керак бўлса, майдонини кўрсатинг: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; майдонлар: {fields}⟧',
    },
  },
  'table-misspelt-column': {
    severity: 'error',
    text: {
      en: 'the column “{heading}” is not known; “{field}” is most likely meant, and no row would have it',
      ru: 'столбец «{heading}» неизвестен; скорее всего, имелось в виду «{field}», и ни в одной строке этого не было бы',
      uz: '“{heading}” устуни номаълум; эҳтимол, “{field}” назарда тутилган, усиз бирорта қаторда бу қиймат бўлмас эди',
    },
    hint: {
      en: 'correct the heading to “{field}”; if it is a column of your own, give it a name less alike',
      ru: 'исправьте заголовок на «{field}»; если столбец ваш собственный, назовите его иначе',
      uz: 'сарлавҳани “{field}” деб тузатинг; агар бу ўзингизнинг устунингиз бўлса, уни бошқача номланг',
    },
  },
  'table-bad-map': {
    severity: 'error',
    text: {
      en: '--map "{entry}" must have the form HEADING=field',
      ru: '--map "{entry}": нужен вид ЗАГОЛОВОК=поле',
      uz: '--map "{entry}": САРЛАВҲА=майдон кўриниши керак',
    },
    hint: {
      en: 'write it like this: --map "Орган=Agency"',
      ru: 'укажите так: --map "Орган=Организация"',
      uz: 'қуйидагича ёзинг: --map "Орган=Ташкилот номи"',
    },
  },
  'table-unknown-field': {
    severity: 'error',
    text: {
      en: 'there is no field “{field}”',
      ru: 'поля «{field}» нет',
      uz: '“{field}” майдони йўқ',
    },
    hint: {
      en: 'use one of: {fields}',
      ru: 'укажите одно из: {fields}',
      uz: 'булардан бирини кўрсатинг: {fields}',
    },
  },
  'table-unmapped-heading': {
    severity: 'warning',
    text: {
      en: '--map names the heading “{heading}”, which is not in this file',
      ru: 'в --map указан заголовок «{heading}», которого в файле нет',
      uz: '--map параметрида кўрсатилган “{heading}” сарлавҳаси файлда йўқ',
    },
    hint: {
      en: 'headings of the file: {headings}',
      ru: 'заголовки файла: {headings}',
      uz: 'файлдаги сарлавҳалар: {headings}',
    },
  },
  'table-bad-json': {
    severity: 'error',
    text: {
      en: 'there is an error in the JSON here',
      ru: 'здесь ошибка в JSON',
      uz: 'JSON шу ерда хато',
    },
    hint: {
      en: 'download the catalogue again: the file is incomplete or was changed by hand',
      ru: 'скачайте каталог ещё раз: файл неполный или изменён вручную',
      uz: 'каталогни қайтадан юклаб олинг: файл тўлиқ эмас ёки қўлда ўзгартирилган',
    },
  },
  'table-json-too-large': {
    severity: 'error',
    text: {
      en: 'a record of the JSON has more than {most} objects and lists, or more than {depth} of them within each other',
      ru: 'в одной записи JSON более {most} объектов и списков или более {depth} вложенных друг в друга',
      uz: 'JSON файлидаги битта ёзувда {most} тадан ортиқ объект ва рўйхат ёки {depth} тадан ортиқ ичма-ич жойлашгани бор',
    },
    hint: {
      en: 'no catalogue is like that: download it again, or as CSV',
      ru: 'каталоги такими не бывают: скачайте его ещё раз или в виде CSV',
      uz: 'каталог бундай бўлмайди: уни қайтадан ёки CSV кўринишида юклаб олинг',
    },
  },
  'table-json-doubled-key': {
    severity: 'error',
    text: {
      en: '“{key}” appears twice in one record',
      ru: '«{key}» встречается в одной записи дважды',
      uz: 'битта ёзувда “{key}” икки марта учрайди',
    },
    hint: {
      en: 'download the catalogue again, or delete the one that is not needed',
      ru: 'скачайте каталог ещё раз или удалите лишнее',
      uz: 'каталогни қайтадан юклаб олинг ёки ортиқчасини ўчиринг',
    },
  },
  'table-json-two-lists': {
    severity: 'error',
    text: {
      en: 'the JSON has two lists of records: “{first}” and “{second}”',
      ru: 'в JSON два списка записей: «{first}» и «{second}»',
      uz: 'JSON ичида иккита ёзувлар рўйхати бор: “{first}” ва “{second}”',
    },
    hint: {
      en: 'keep the list that is needed and delete the other',
      ru: 'оставьте нужный список и удалите другой',
      uz: 'керакли рўйхатни қолдириб, бошқасини ўчиринг',
    },
  },
  'table-json-no-records': {
    severity: 'error',
    text: {
      en: 'the JSON has no list of records',
      ru: 'в JSON нет списка записей',
      uz: 'JSON ичида ёзувлар рўйхати йўқ',
    },
    hint: {
      en: 'a catalogue is a list of records: the file itself, or under "data" or "result"; download it again',
      ru: 'каталог — это список записей: сам файл либо ключ "data" или "result"; скачайте его ещё раз',
      uz: 'каталог – ёзувлар рўйхати: файлнинг ўзи ёки "data" ёхуд "result" калити остида; уни қайтадан юклаб олинг',
    },
  },
  'table-cut-workbook': {
    severity: 'error',
    text: {
      en: 'the workbook is damaged or incomplete⟦ ({reason})⟧',
      ru: 'книга Excel повреждена или неполная⟦ ({reason})⟧',
      uz: 'Excel китоби шикастланган ёки тўлиқ эмас⟦ ({reason})⟧',
    },
    hint: {
      en: 'copy or export the file again; if Excel still opens it, save it again as “Excel Workbook (.xlsx)”',
      ru: 'скопируйте или выгрузите файл ещё раз; если Excel его открывает, сохраните заново как «Книга Excel (.xlsx)»',
      uz: 'файлни қайтадан нусхаланг ёки юклаб олинг; Excel уни очса, “Книга Excel” (Excel Workbook, .xlsx) кўринишида қайта сақланг',
    },
  },
  'table-zip-bomb': {
    severity: 'error',
    text: {
      en: 'unpacked, the workbook is far larger than any table',
      ru: 'при распаковке книга становится несоразмерно большой',
      uz: 'китоб очилганда ҳажми ҳар қандай жадвалникидан анча катта бўлади',
    },
    hint: {
      en: 'do not open it; ask its source for the export again',
      ru: 'не открывайте её; запросите выгрузку у источника ещё раз',
      uz: 'уни очманг; экспортни манбасидан қайтадан сўранг',
    },
  },
  'table-unknown-sheet': {
    severity: 'error',
    text: {
      en: 'the workbook has no sheet “{sheet}”',
      ru: 'в книге нет листа «{sheet}»',
      uz: 'китобда “{sheet}” варағи йўқ',
    },
    hint: {
      en: 'its sheets: {sheets}',
      ru: 'её листы: {sheets}',
      uz: 'варақлари: {sheets}',
    },
  },
  'table-rows-above-headings': {
    severity: 'error',
    text: {
      en: 'there are rows of figures above the heading row {headings}: {count}',
      ru: 'над строкой заголовков {headings} есть строки с показателями: {count}',
      uz: '{headings}-қатордаги сарлавҳалардан юқорида кўрсаткичли қаторлар бор: {count} та',
    },
    hint: {
      en: 'make the first heading row like that of row {headings}, or delete the rows above it',
      ru: 'сделайте первую строку заголовков такой же, как строка {headings}, или удалите строки над ней',
      uz: 'биринчи сарлавҳа қаторини {headings}-қатордагидек қилинг ёки ундан юқоридаги қаторларни ўчиринг',
    },
  },
  'table-long-cell': {
    severity: 'error',
    text: {
      en: 'the text of the cell is longer than {most} characters',
      ru: 'текст ячейки длиннее {most} символов',
      uz: 'катакдаги матн {most} белгидан узун',
    },
    hint: {
      en: 'no name is that long: check whether cells or rows have run together, and type the name again',
      ru: 'название не может быть таким длинным: проверьте, не слились ли ячейки или строки, и наберите его заново',
      uz: 'ном бунчалик узун бўлмайди: катаклар ёки қаторлар қўшилиб кетмаганини текширинг ва номни қайта ёзинг',
    },
  },
  'table-hidden-sheet': {
    severity: 'warning',
    text: {
      en: 'hidden sheets were not read: {sheets}',
      ru: 'скрытые листы не прочитаны: {sheets}',
      uz: 'яширилган варақлар ўқилмади: {sheets}',
    },
    hint: {
      en: 'if the table is on a hidden sheet, name it: --sheet "{first}"',
      ru: 'если таблица на скрытом листе, укажите его: --sheet "{first}"',
      uz: 'жадвал яширилган варақда бўлса, уни кўрсатинг: --sheet "{first}"',
    },
  },
  'table-other-encoding': {
    severity: 'error',
    text: {
      en: 'the text is in {encoding}, not in UTF-8 or Windows-1251',
      ru: 'текст в кодировке {encoding}, а не UTF-8 или Windows-1251',
      uz: 'матн UTF-8 ёки Windows-1251 эмас, {encoding} кодировкасида',
    },
    hint: {
      en: 'save it again as “CSV UTF-8” or XLSX in the program that made it⟦, or give the encoding: --encoding {name}⟧',
      ru: 'сохраните его заново в исходной программе как «CSV UTF-8» или XLSX⟦ либо укажите кодировку: --encoding {name}⟧',
      uz: 'уни ўз дастурида “CSV UTF-8” ёки XLSX кўринишида қайта сақланг⟦ ёки кодировкасини кўрсатинг: --encoding {name}⟧',
    },
  },
  'table-garbled-text': {
    severity: 'error',
    text: {
      en: 'the letters are garbled: UTF-8 text was opened as {encoding} and saved that way',
      ru: 'буквы искажены: текст в UTF-8 открыли как {encoding} и так сохранили',
      uz: 'ҳарфлар бузилган: UTF-8 кодировкасидаги матн {encoding} деб очилиб, шу ҳолда сақланган',
    },
    hint: {
      en: 'open the original in Excel with Data > From Text/CSV as “65001: Unicode (UTF-8)”, and save it as XLSX',
      ru: 'откройте исходный файл в Excel через Данные > Из текстового/CSV-файла как «65001: Юникод (UTF-8)» и сохраните как XLSX',
      uz: 'асл файлни Excel дастурида “Данные” (Data) > “Из текстового/CSV-файла” (From Text/CSV) орқали “65001: Unicode (UTF-8)” сифатида очинг ва XLSX кўринишида сақланг',
    },
  },
  'table-workbook-too-large': {
    severity: 'error',
    text: {
      en: 'the workbook is too large for a table: more than {cells} cells with {characters} characters',
      ru: 'книга слишком велика для таблицы: больше {cells} ячеек, {characters} символов',
      uz: 'китоб жадвал учун жуда катта: {cells} тадан ортиқ катак, {characters} та белги',
    },
    hint: {
      en: 'delete what does not belong to the table (Ctrl+End shows where the sheet ends) and save the workbook again',
      ru: 'удалите лишнее (Ctrl+End показывает, где кончается лист) и сохраните книгу заново',
      uz: 'жадвалга тегишли бўлмаганини ўчиринг (Ctrl+End варақ қаерда тугашини кўрсатади) ва китобни қайта сақланг',
    },
  },
  'table-too-many-rows': {
    severity: 'error',
    text: {
      en: 'no table of this kind has more than {most} rows',
      ru: 'в таблице такого рода не бывает больше {most} строк',
      uz: 'бундай жадвалда {most} тадан ортиқ қатор бўлмайди',
    },
    hint: {
      en: 'check that it is the right file; a table that is really so long goes in parts',
      ru: 'проверьте, тот ли это файл; если таблица действительно такая длинная, разбейте её на части',
      uz: 'керакли файл эканини текширинг; жадвал ҳақиқатан шунча узун бўлса, уни қисмларга бўлинг',
    },
  },
  'table-workbook-overfull': {
    severity: 'error',
    text: {
      en: 'no workbook of an office has⟦ more than {sheets} sheets⟧⟦ more than {merges} merged cells on a sheet⟧',
      ru: 'так не бывает ни в одной рабочей книге:⟦ больше {sheets} листов⟧⟦ больше {merges} объединённых ячеек на листе⟧',
      uz: 'ҳеч бир иш китоби бундай бўлмайди:⟦ {sheets} тадан ортиқ варақ⟧⟦ варақда {merges} тадан ортиқ бирлаштирилган катак⟧',
    },
    hint: {
      en: 'copy the table alone into a new workbook and save it',
      ru: 'скопируйте только таблицу в новую книгу и сохраните её',
      uz: 'фақат жадвалнинг ўзини янги китобга нусхалаб, сақланг',
    },
  },
  'table-which-sheet': {
    severity: 'error',
    text: {
      en: 'several sheets have a table: {sheets}',
      ru: 'таблица есть на нескольких листах: {sheets}',
      uz: 'бир неча варақда жадвал бор: {sheets}',
    },
    hint: {
      en: 'name one: --sheet "{first}"',
      ru: 'укажите нужный: --sheet "{first}"',
      uz: 'кераклисини кўрсатинг: --sheet "{first}"',
    },
  },
  'table-merged-cells': {
    severity: 'error',
    text: {
      en: 'the cell is merged over rows {first} to {last}: only the first of them has its value',
      ru: 'ячейка объединена на строки {first}–{last}: значение есть только в первой из них',
      uz: 'катак {first}–{last}-қаторларда бирлаштирилган: қиймат фақат биринчисида бор',
    },
    hint: {
      en: 'unmerge it and write the value in every row',
      ru: 'отмените объединение и укажите значение в каждой строке',
      uz: 'бирлаштиришни бекор қилинг ва қийматни ҳар бир қаторга ёзинг',
    },
  },
  'table-hidden-rows': {
    severity: 'warning',
    text: {
      en: 'hidden rows and columns count like the others⟦; rows: {lines}⟧⟦; columns: {columns}⟧',
      ru: 'скрытые строки и столбцы учтены наравне с остальными⟦; строки: {lines}⟧⟦; столбцы: {columns}⟧',
      uz: 'яширилган қатор ва устунлар ҳам ҳисобга олинди⟦; қаторлар: {lines}⟧⟦; устунлар: {columns}⟧',
    },
    hint: {
      en: 'show everything in the spreadsheet (select all, then Unhide) and delete what does not belong',
      ru: 'отобразите в таблице всё скрытое (выделите всё, затем «Показать») и удалите лишнее',
      uz: 'жадвалда яширилганларини очинг (барчасини белгиланг, сўнг “Показать” – Unhide) ва ортиқчасини ўчиринг',
    },
  },
  'table-unworked-formula': {
    severity: 'error',
    text: {
      en: 'the cell has a formula without a result',
      ru: 'в ячейке формула без результата',
      uz: 'катакда натижаси ҳисобланмаган формула бор',
    },
    hint: {
      en: 'open the workbook in Excel or LibreOffice, recalculate it (F9) and save it',
      ru: 'откройте книгу в Excel или LibreOffice, пересчитайте (F9) и сохраните',
      uz: 'китобни Excel ёки LibreOffice дастурида очиб, қайта ҳисобланг (F9) ва сақланг',
    },
  },
}));
