import { messages } from './message.ts';

/** Files as tables: bytes, encodings, rows and headings. */
export const tableMessages = messages({
  'csv-lossy-encoding': {
    severity: 'error',
    text: {
      en: 'letters were lost in “{value}”⟦: the file was saved in {encoding}, which has no Қ, Ғ, Ҳ⟧⟦: it happened before the file became {whole}⟧',
      ru: 'в «{value}» потеряны буквы⟦: файл сохранён в кодировке {encoding}, где нет Қ, Ғ, Ҳ⟧⟦: это случилось раньше, чем файл сохранили в {whole}⟧',
      uz: '“{value}” ёзувида ҳарфлар йўқолган⟦: файл Қ, Ғ, Ҳ бўлмаган {encoding} кодировкасида сақланган⟧⟦: бу файл {whole} кодировкасида сақланишидан олдин бўлган⟧',
    },
    hint: {
      en: 'open the original in Excel and save it again: File > Save As > “CSV UTF-8 (Comma delimited)” or “Excel Workbook (.xlsx)”',
      ru: 'откройте исходный файл в Excel и сохраните заново: Файл > Сохранить как > «CSV UTF-8 (разделители — запятые)» или «Книга Excel (.xlsx)»',
      uz: 'асл файлни Excel дастурида очиб, қайта сақланг: Файл > Сақлаш > “CSV UTF-8” ёки “Excel китоби (.xlsx)”',
    },
  },
  'table-damaged-letter': {
    severity: 'error',
    text: {
      en: '“{value}” holds a damaged letter',
      ru: 'в «{value}» есть повреждённая буква',
      uz: '“{value}” ёзувида бузилган ҳарф бор',
    },
    hint: {
      en: 'type the cell again in the original and save it as “CSV UTF-8” or XLSX',
      ru: 'наберите ячейку заново в исходном файле и сохраните его как «CSV UTF-8» или XLSX',
      uz: 'асл файлда катакни қайта ёзинг ва файлни “CSV UTF-8” ёки XLSX кўринишида сақланг',
    },
  },
  'table-error-value': {
    severity: 'error',
    text: {
      en: 'the cell holds the error value {value}',
      ru: 'в ячейке значение ошибки {value}',
      uz: 'катакда {value} хатолик қиймати турибди',
    },
    hint: {
      en: 'correct the formula in the spreadsheet, or type the value in its place',
      ru: 'исправьте формулу в таблице или впишите вместо неё значение',
      uz: 'жадвалдаги формулани тузатинг ёки ўрнига қийматни ёзинг',
    },
  },
  'table-unknown-encoding': {
    severity: 'error',
    text: {
      en: 'no encoding is called “{name}”',
      ru: 'кодировки «{name}» нет',
      uz: '“{name}” деган кодировка йўқ',
    },
    hint: {
      en: 'one of: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
      ru: 'одна из: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
      uz: 'булардан бири: utf-8, utf-16le, utf-16be, windows-1251, ibm866, koi8-r',
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
      en: 'make the export again; it needs a heading row and at least one row under it',
      ru: 'выгрузите файл ещё раз; нужны строка заголовков и хотя бы одна строка под ней',
      uz: 'файлни қайтадан юклаб олинг; сарлавҳалар қатори ва унинг остида камида битта қатор бўлиши керак',
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
      en: 'split it into several exports and give them all to the command',
      ru: 'разделите его на несколько выгрузок и передайте команде все',
      uz: 'уни бир нечта файлга бўлинг ва буйруққа ҳаммасини беринг',
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
      en: 'open it where it was made and save it as “CSV UTF-8”, XLSX or JSON, with the fitting extension',
      ru: 'откройте его в исходной программе и сохраните как «CSV UTF-8», XLSX или JSON с соответствующим расширением',
      uz: 'уни ўз дастурида очиб, “CSV UTF-8”, XLSX ёки JSON кўринишида, мос кенгайтма билан сақланг',
    },
  },
  'table-unread-format': {
    severity: 'error',
    text: {
      en: 'files of this form are not read',
      ru: 'файлы этого вида не читаются',
      uz: 'бундай кўринишдаги файллар ўқилмайди',
    },
    hint: {
      en: 'save it from the spreadsheet program as “Excel Workbook (.xlsx)” or “CSV UTF-8”',
      ru: 'сохраните его из табличной программы как «Книга Excel (.xlsx)» или «CSV UTF-8»',
      uz: 'уни жадвал дастуридан “Excel китоби (.xlsx)” ёки “CSV UTF-8” кўринишида сақланг',
    },
  },
  'table-old-workbook': {
    severity: 'error',
    text: {
      en: 'the file is an old Excel workbook (.xls) or is locked with a password',
      ru: 'это книга Excel старого вида (.xls) либо файл с паролем',
      uz: 'бу эски кўринишдаги Excel китоби (.xls) ёки парол қўйилган файл',
    },
    hint: {
      en: 'open it in Excel, remove the password, and save it as “Excel Workbook (.xlsx)”',
      ru: 'откройте его в Excel, снимите пароль и сохраните как «Книга Excel (.xlsx)»',
      uz: 'уни Excel дастурида очинг, паролни олиб ташланг ва “Excel китоби (.xlsx)” кўринишида сақланг',
    },
  },
  'table-nul': {
    severity: 'error',
    text: {
      en: 'the line holds a NUL byte: the file is damaged or is no text',
      ru: 'в строке есть нулевой байт: файл повреждён или это не текст',
      uz: 'қаторда ноль байт бор: файл бузилган ёки матн эмас',
    },
    hint: {
      en: 'make the export again, or name its encoding, for example: --encoding utf-16le',
      ru: 'выгрузите файл ещё раз или укажите кодировку, например: --encoding utf-16le',
      uz: 'файлни қайтадан юклаб олинг ёки кодировкасини кўрсатинг, масалан: --encoding utf-16le',
    },
  },
  'table-cut-off': {
    severity: 'error',
    text: {
      en: 'the file breaks off within its last row: “{value}”',
      ru: 'файл обрывается внутри последней строки: «{value}»',
      uz: 'файл охирги қатор ичида узилиб қолган: “{value}”',
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
      en: 'the quotation mark that opens here ⟦closes only in line {closes}, so the rows between are taken into one cell⟧⟦is not closed up to line {last}⟧',
      ru: 'кавычка, открытая здесь, ⟦закрывается только в строке {closes}, и строки между ними попали в одну ячейку⟧⟦не закрыта до строки {last}⟧',
      uz: 'шу ерда очилган қўштирноқ ⟦фақат {closes}-қаторда ёпилган, орадаги қаторлар битта катакка тушиб қолган⟧⟦{last}-қаторгача ёпилмаган⟧',
    },
    hint: {
      en: 'close it in its own row, or write the cell as "МЧЖ ""Нур"""',
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
      en: 'write the cell so: {example}',
      ru: 'запишите ячейку так: {example}',
      uz: 'катакни қуйидагича ёзинг: {example}',
    },
  },
  'table-control-character': {
    severity: 'error',
    text: {
      en: 'the cell holds the control character {code}, which no reader sees',
      ru: 'в ячейке есть невидимый управляющий знак {code}',
      uz: 'катакда кўринмас бошқарув белгиси {code} бор',
    },
    hint: {
      en: 'type the cell again in the original; without that character it reads: {value}',
      ru: 'наберите ячейку заново в исходном файле; без этого знака в ней: {value}',
      uz: 'асл файлда катакни қайта ёзинг; бу белгисиз унда қуйидагича бўлади: {value}',
    },
  },
  'table-row-too-short': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells under {width} headings',
      ru: 'в строке {count} ячеек при {width} заголовках',
      uz: 'қаторда {count} та катак бор, сарлавҳа эса {width} та',
    },
    hint: {
      en: 'fill in the cells that are missing; one without a value stays empty between its delimiters',
      ru: 'допишите недостающие ячейки; ячейка без значения остаётся пустой между разделителями',
      uz: 'етишмаётган катакларни тўлдиринг; қиймати йўғи ажратувчилар орасида бўш қолади',
    },
  },
  'table-long-row': {
    severity: 'error',
    text: {
      en: 'the row is longer than {most} characters',
      ru: 'строка длиннее {most} знаков',
      uz: 'қатор {most} белгидан узун',
    },
    hint: {
      en: 'make the export again: this is no row of a table',
      ru: 'выгрузите файл ещё раз: это не строка таблицы',
      uz: 'файлни қайтадан юклаб олинг: бу жадвал қатори эмас',
    },
  },
  'table-wide-row': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells; a spreadsheet has {most}',
      ru: 'в строке {count} ячеек, в таблице бывает не больше {most}',
      uz: 'қаторда {count} та катак бор, жадвалда эса кўпи билан {most} та бўлади',
    },
    hint: {
      en: 'make the export again: this is no row of a table',
      ru: 'выгрузите файл ещё раз: это не строка таблицы',
      uz: 'файлни қайтадан юклаб олинг: бу жадвал қатори эмас',
    },
  },
  'table-row-too-wide': {
    severity: 'error',
    text: {
      en: 'the row has {count} cells under {width} headings',
      ru: 'в строке {count} ячеек при {width} заголовках',
      uz: 'қаторда {count} та катак бор, сарлавҳа эса {width} та',
    },
    hint: {
      en: 'put a name that holds the delimiter between quotes: "Фан, таълим ва спорт"',
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
      en: 'name the columns as the program knows them (for example “Ташкилот номи”, “Рўйхат бўйича”), or say which is which: --map "HEADING=Agency"',
      ru: 'назовите столбцы известными именами (например, «Ташкилот номи», «Рўйхат бўйича») или укажите: --map "ЗАГОЛОВОК=Организация"',
      uz: 'устунларни маълум номлар билан атанг (масалан, “Ташкилот номи”, “Рўйхат бўйича”) ёки кўрсатинг: --map "САРЛАВҲА=Ташкилот номи"',
    },
  },
  'table-missing-column': {
    severity: 'error',
    text: {
      en: 'the column “{field}” is missing',
      ru: 'нет столбца «{field}»',
      uz: '“{field}” устуни йўқ',
    },
    hint: {
      en: 'add a column with one of these headings: {headings}⟦; or name the one it has: --map "HEADING={map}"⟧',
      ru: 'добавьте столбец с одним из заголовков: {headings}⟦; или укажите имеющийся: --map "ЗАГОЛОВОК={map}"⟧',
      uz: 'шу сарлавҳалардан бири билан устун қўшинг: {headings}⟦; ёки борини кўрсатинг: --map "САРЛАВҲА={map}"⟧',
    },
  },
  'table-doubled-column': {
    severity: 'error',
    text: {
      en: 'the column “{field}” appears twice: columns {firstColumn} (“{first}”) and {column}',
      ru: 'столбец «{field}» встречается дважды: столбцы {firstColumn} («{first}») и {column}',
      uz: '“{field}” устуни икки марта келган: {firstColumn}-устун (“{first}”) ва {column}-устун',
    },
    hint: {
      en: 'rename or delete the one that is not meant',
      ru: 'переименуйте или удалите лишний',
      uz: 'ортиқчасининг номини ўзгартиринг ёки ўчиринг',
    },
  },
  'table-unknown-column': {
    severity: 'warning',
    text: {
      en: 'the column “{heading}” is not known and was skipped',
      ru: 'столбец «{heading}» неизвестен и пропущен',
      uz: '“{heading}” устуни номаълум, у ўқилмади',
    },
    hint: {
      en: 'if it is needed, name its field: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; fields: {fields}⟧',
      ru: 'если он нужен, укажите его поле: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; поля: {fields}⟧',
      uz: 'керак бўлса, майдонини кўрсатинг: ⟦--map "{heading}={field}"⟧⟦--map "{heading}=…"; майдонлар: {fields}⟧',
    },
  },
  'table-bad-map': {
    severity: 'error',
    text: {
      en: '--map "{entry}" is not of the form HEADING=field',
      ru: '--map "{entry}" не имеет вида ЗАГОЛОВОК=поле',
      uz: '--map "{entry}" САРЛАВҲА=майдон кўринишида эмас',
    },
    hint: {
      en: 'write it so: --map "Орган=Agency"',
      ru: 'пишите так: --map "Орган=Организация"',
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
      en: 'one of: {fields}',
      ru: 'одно из: {fields}',
      uz: 'булардан бири: {fields}',
    },
  },
  'table-unmapped-heading': {
    severity: 'warning',
    text: {
      en: '--map names the heading “{heading}”, which this file lacks',
      ru: 'в --map указан заголовок «{heading}», которого в файле нет',
      uz: '--map да кўрсатилган “{heading}” сарлавҳаси файлда йўқ',
    },
    hint: {
      en: 'its headings are: {headings}',
      ru: 'его заголовки: {headings}',
      uz: 'файлдаги сарлавҳалар: {headings}',
    },
  },
  'table-bad-json': {
    severity: 'error',
    text: {
      en: 'the JSON breaks here',
      ru: 'здесь JSON нарушен',
      uz: 'JSON шу ерда бузилган',
    },
    hint: {
      en: 'download the catalogue again: the file is cut or was changed by hand',
      ru: 'скачайте каталог ещё раз: файл обрезан или изменён вручную',
      uz: 'каталогни қайтадан юклаб олинг: файл узилган ёки қўлда ўзгартирилган',
    },
  },
  'table-json-doubled-key': {
    severity: 'error',
    text: {
      en: '“{key}” appears twice in one record',
      ru: '«{key}» встречается в одной записи дважды',
      uz: 'битта ёзувда “{key}” икки марта келган',
    },
    hint: {
      en: 'download the catalogue again, or delete the one that is not meant',
      ru: 'скачайте каталог ещё раз или удалите лишнее',
      uz: 'каталогни қайтадан юклаб олинг ёки ортиқчасини ўчиринг',
    },
  },
  'table-json-two-lists': {
    severity: 'error',
    text: {
      en: 'the JSON holds two lists of records: “{first}” and “{second}”',
      ru: 'в JSON два списка записей: «{first}» и «{second}»',
      uz: 'JSON ичида иккита ёзувлар рўйхати бор: “{first}” ва “{second}”',
    },
    hint: {
      en: 'keep the list that is meant and delete the other',
      ru: 'оставьте нужный список и удалите другой',
      uz: 'керакли рўйхатни қолдириб, бошқасини ўчиринг',
    },
  },
  'table-json-no-records': {
    severity: 'error',
    text: {
      en: 'the JSON holds no list of records',
      ru: 'в JSON нет списка записей',
      uz: 'JSON ичида ёзувлар рўйхати йўқ',
    },
    hint: {
      en: 'a catalogue is a list of records, bare or under "data" or "result"; download it again',
      ru: 'каталог — это список записей, сам по себе либо под "data" или "result"; скачайте его ещё раз',
      uz: 'каталог – ёзувлар рўйхати, ўзи ёки "data" ёхуд "result" остида бўлади; уни қайтадан юклаб олинг',
    },
  },
  'table-cut-workbook': {
    severity: 'error',
    text: {
      en: 'the workbook is damaged or cut off⟦ ({reason})⟧',
      ru: 'книга Excel повреждена или обрезана⟦ ({reason})⟧',
      uz: 'Excel китоби бузилган ёки узилиб қолган⟦ ({reason})⟧',
    },
    hint: {
      en: 'copy or export the file again; if Excel still opens it, save it anew as “Excel Workbook (.xlsx)”',
      ru: 'скопируйте или выгрузите файл ещё раз; если Excel его открывает, сохраните заново как «Книга Excel (.xlsx)»',
      uz: 'файлни қайтадан нусхаланг ёки юклаб олинг; Excel уни очса, “Excel китоби (.xlsx)” кўринишида қайта сақланг',
    },
  },
  'table-zip-bomb': {
    severity: 'error',
    text: {
      en: 'the workbook unpacks to far more than a table can be',
      ru: 'при распаковке книга становится несоразмерно большой',
      uz: 'китоб очилганда жадвалга хос бўлмаган даражада катталашади',
    },
    hint: {
      en: 'do not open it; ask for the export again from where it came',
      ru: 'не открывайте его; запросите выгрузку у источника ещё раз',
      uz: 'уни очманг; файлни манбасидан қайтадан сўранг',
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
      en: 'rows of figures above the heading row {headings}: {count}',
      ru: 'строки с показателями выше строки заголовков {headings}: {count}',
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
      ru: 'текст ячейки длиннее {most} знаков',
      uz: 'катакдаги матн {most} белгидан узун',
    },
    hint: {
      en: 'no name is so long: check whether cells or rows have run together, and type the name again',
      ru: 'таких длинных названий не бывает: проверьте, не слились ли ячейки или строки, и наберите название заново',
      uz: 'бундай узун ном бўлмайди: катаклар ёки қаторлар қўшилиб кетмаганини текширинг ва номни қайта ёзинг',
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
      en: 'if the table is there, name the sheet: --sheet "{first}"',
      ru: 'если таблица там, укажите лист: --sheet "{first}"',
      uz: 'жадвал шу ерда бўлса, варақни кўрсатинг: --sheet "{first}"',
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
      en: 'save it again from the program it comes from as “CSV UTF-8” or XLSX⟦, or read it so: --encoding {name}⟧',
      ru: 'сохраните его заново в исходной программе как «CSV UTF-8» или XLSX⟦ либо прочитайте так: --encoding {name}⟧',
      uz: 'уни ўз дастуридан “CSV UTF-8” ёки XLSX кўринишида қайта сақланг⟦ ёки шундай ўқинг: --encoding {name}⟧',
    },
  },
  'table-garbled-text': {
    severity: 'error',
    text: {
      en: 'the letters are garbled: text in UTF-8 was opened as {encoding} and saved so',
      ru: 'буквы искажены: текст в UTF-8 открыли как {encoding} и так сохранили',
      uz: 'ҳарфлар бузилган: UTF-8 кодировкасидаги матн {encoding} деб очилиб, шундай сақланган',
    },
    hint: {
      en: 'take the original, open it in Excel with Data > From Text/CSV as “65001: Unicode (UTF-8)”, and save it as XLSX',
      ru: 'возьмите исходный файл, откройте его в Excel через Данные > Из текстового/CSV-файла как «65001: Юникод (UTF-8)» и сохраните как XLSX',
      uz: 'асл файлни олиб, Excel дастурида Маълумотлар > Матн/CSV файлидан орқали “65001: Юникод (UTF-8)” сифатида очинг ва XLSX кўринишида сақланг',
    },
  },
  'table-workbook-too-large': {
    severity: 'error',
    text: {
      en: 'the workbook is too large for a table: over {cells} cells with {characters} characters',
      ru: 'книга слишком велика для таблицы: более {cells} ячеек, {characters} знаков',
      uz: 'китоб жадвал учун жуда катта: {cells} тадан ортиқ катак, {characters} та белги',
    },
    hint: {
      en: 'delete what does not belong to the table (Ctrl+End shows where the sheet ends) and save the workbook again',
      ru: 'удалите лишнее (Ctrl+End показывает, где кончается лист) и сохраните книгу заново',
      uz: 'жадвалга тегишли бўлмаганини ўчиринг (Ctrl+End варақ қаерда тугашини кўрсатади) ва китобни қайта сақланг',
    },
  },
  'table-which-sheet': {
    severity: 'error',
    text: {
      en: 'several sheets hold a table: {sheets}',
      ru: 'таблица есть на нескольких листах: {sheets}',
      uz: 'бир неча варақда жадвал бор: {sheets}',
    },
    hint: {
      en: 'say which one: --sheet "{first}"',
      ru: 'укажите какой: --sheet "{first}"',
      uz: 'қайси бири кераклигини кўрсатинг: --sheet "{first}"',
    },
  },
  'table-hidden-rows': {
    severity: 'warning',
    text: {
      en: 'hidden rows count like the others⟦; rows: {lines}⟧⟦; columns: {columns}⟧',
      ru: 'скрытое учитывается наравне с остальным⟦; строки: {lines}⟧⟦; столбцы: {columns}⟧',
      uz: 'яширилган жойлар ҳам ҳисобга олинди⟦; қаторлар: {lines}⟧⟦; устунлар: {columns}⟧',
    },
    hint: {
      en: 'show everything in the spreadsheet (select all, Unhide) and delete what is not meant',
      ru: 'покажите в таблице всё скрытое (выделить всё, «Показать») и удалите лишнее',
      uz: 'жадвалда яширилганларни кўрсатинг ва ортиқчасини ўчиринг',
    },
  },
  'table-unworked-formula': {
    severity: 'error',
    text: {
      en: 'the cell holds a formula without its result',
      ru: 'в ячейке формула без результата',
      uz: 'катакда натижаси ҳисобланмаган формула турибди',
    },
    hint: {
      en: 'open the workbook in Excel or LibreOffice, let it calculate (F9), and save it',
      ru: 'откройте книгу в Excel или LibreOffice, дайте ей пересчитаться (F9) и сохраните',
      uz: 'китобни Excel ёки LibreOffice дастурида очиб, ҳисоблатинг (F9) ва сақланг',
    },
  },
});
