import { strToU8, unzipSync, zipSync } from 'fflate';

/** A file made to hold a program up: its name, how it is given to the program, and its bytes. */
export interface HostileFile {
  readonly name: string;
  readonly file: string;
  /** What the command line is; `FILE` stands for the file. */
  readonly command?: readonly string[];
  readonly make: () => Uint8Array;
}

const most = 50_000_000;
const bodyHeadings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';
const datasetHeadings = 'Тўплам ID;Ташкилот номи;Тўплам номи;Кечиккан кунлар';

/** `size` is of the whole file, in bytes; the long run takes 50 MB, the short one less. */
export function hostileFiles(size = most): readonly HostileFile[] {
  return [...texts(size), ...jsons(size), ...workbooks(size), ...settings(size)];
}

/** Lines by their number, until the file has its size. */
function lines(head: string, line: (at: number) => string, size: number, end = '\n'): Uint8Array {
  const parts = [Buffer.from(head === '' ? '' : `${head}\n`)];
  let length = parts[0]?.length ?? 0;
  for (let at = 0; length < size; ) {
    let some = '';
    while (some.length < 1_000_000) some += line(at++) + end;
    const bytes = Buffer.from(some);
    parts.push(bytes);
    length += bytes.length;
  }
  return Buffer.concat(parts).subarray(0, Math.max(size, 1));
}

function id(at: number): string {
  return `${1 + (Math.floor(at / 1e9) % 9)}-${String(Math.floor(at / 1e6) % 1000).padStart(3, '0')}-${String(at % 1e6).padStart(6, '0')}`;
}

function csv(name: string, make: () => Uint8Array): HostileFile {
  return { name, file: 'e.csv', make };
}

function texts(size: number): readonly HostileFile[] {
  const body = (head: string, line: (at: number) => string) => () => lines(head, line, size);
  return [
    csv('one giant cell', () =>
      Buffer.concat([Buffer.from(`${bodyHeadings}\n"`), Buffer.alloc(size, 'x'), Buffer.from('";1;1;1;0\n')]),
    ),
    csv('one giant heading', () =>
      Buffer.concat([Buffer.alloc(900_000, 'Ж'), Buffer.from(`;${bodyHeadings}\nx;Адлия;1;1;1;0\n`)]),
    ),
    csv(
      'a million opening quotes',
      body(bodyHeadings, () => '"Нур;1;1;1;0'),
    ),
    csv(
      'opening quotes alone',
      body(bodyHeadings, () => '"x'),
    ),
    csv(
      'quotes that never close',
      body(bodyHeadings, () => '"x""y;""z'),
    ),
    csv(
      'quotes within words',
      body(bodyHeadings, () => 'a"b'),
    ),
    csv('nothing but quotes', () => Buffer.alloc(size, '"')),
    csv(
      'quoted cells of two lines',
      body(bodyHeadings, () => '"a\nb"'),
    ),
    csv('a million columns', () => Buffer.from(`${bodyHeadings}\n${'1;'.repeat(size / 2)}\n`)),
    csv('nothing but delimiters', () => Buffer.alloc(size, ';')),
    csv(
      'rows of 16,000 delimiters',
      body(bodyHeadings, () => ';'.repeat(16_000)),
    ),
    csv('nothing but line ends', () => Buffer.alloc(size, '\n')),
    csv('nothing but carriage returns', () => Buffer.alloc(size, '\r')),
    csv('one line without an end', () => Buffer.alloc(size, 'Адлия вазирлиги ')),
    csv(
      'sixty rows of 900,000 characters',
      body('', (at) => `${'Жойлаштирилган '.repeat(60_000)};${at}`),
    ),
    csv('headings nearly known, 4,000 of them', () =>
      Buffer.from(
        `${bodyHeadings};${Array.from({ length: 4000 }, (_, at) => `Жойлаштирилгаан ${at} ${'ўқ'.repeat(200)}`).join(';')}\nАдлия;1;1;1;0\n`,
      ),
    ),
    csv(
      'rows of headings nearly known',
      body('', (at) => Array.from({ length: 4000 }, (_, c) => `Муддати ўтганн ${at} ${c}`).join(';')),
    ),
    csv(
      'bodies that nobody knows',
      body(bodyHeadings, (at) => `Очиқ маълумотлар ${at}-сон бошқармаси;1;1;1;0`),
    ),
    csv(
      'bodies nearly known',
      body(bodyHeadings, (at) => `Адлия вазирлиг${at.toString(36)};1;1;1;0`),
    ),
    csv(
      'one body again and again',
      body(bodyHeadings, () => 'А;1;1;1;0'),
    ),
    csv(
      'bodies with nothing listed',
      body(bodyHeadings, (at) => `Б${at};0;0;0;0`),
    ),
    csv(
      'datasets, each of another body',
      body(datasetHeadings, (at) => `${id(at)};Б${at};Т;0`),
    ),
    csv(
      'datasets of nearly known bodies',
      body(datasetHeadings, (at) => `${id(at)};Молия вазирлигии ${at.toString(36)};Т;0`),
    ),
    csv(
      'datasets, short',
      body(datasetHeadings, (at) => `${id(at)};А;;0`),
    ),
    csv(
      'one dataset again and again',
      body(datasetHeadings, () => '1-001-0001;А;;0'),
    ),
    csv(
      'a fault in every cell',
      body(datasetHeadings, (at) => `x${at};?дл?я;#REF!;й${at}`),
    ),
    csv(
      'names of 500 characters',
      body(datasetHeadings, (at) => `${id(at)};${String(at).padStart(500, 'ўғ')};Т;0`),
    ),
    csv(
      'names of 900,000 characters',
      body(bodyHeadings, (at) => `${String(at).padStart(900_000, 'ў')};1;1;1;0`),
    ),
    csv(
      'totals in every row',
      body(bodyHeadings, (at) => `Жами;${at};1;1;0`),
    ),
    csv(
      'notes in every row',
      body(bodyHeadings, () => 'Изоҳ: ушбу жадвал;;;;'),
    ),
    csv(
      'signs of lost letters',
      body(bodyHeadings, () => '??????????;?;_?_?;#;?'),
    ),
    csv('bytes of no encoding', () => Buffer.alloc(size, Buffer.from([0xff, 0x80, 0x3b, 0x0a]))),
    csv('UTF-16 of line ends', () =>
      Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.alloc(size, Buffer.from('a;\n', 'utf16le'))]),
    ),
    csv('NUL', () => Buffer.alloc(size)),
  ];
}

function jsons(size: number): readonly HostileFile[] {
  const json = (name: string, make: () => Uint8Array): HostileFile => ({
    name: `JSON: ${name}`,
    file: 'e.json',
    make,
  });
  const listed = (record: (at: number) => string) => () =>
    Buffer.concat([Buffer.from('[{}'), lines('', (at) => `,${record(at)}`, size, ''), Buffer.from(']')]);
  const record = (at: number) => `{"name":"${id(at)}","orgName":{"uzbKrText":"Адлия"},"lateDay":0}`;
  return [
    json('brackets within brackets', () => Buffer.alloc(size, '[')),
    json('objects within objects', () =>
      Buffer.from(`[${'{"a":'.repeat(size / 12)}1${'}'.repeat(size / 12)}]`),
    ),
    json('arrays within arrays, closed', () =>
      Buffer.from(`[{"a":${'['.repeat(size / 2)}${']'.repeat(size / 2)}}]`),
    ),
    json('records, short', () => Buffer.from(`[${'{},'.repeat(size / 3)}{}]`)),
    json('records of datasets', () =>
      Buffer.from(`[${Array.from({ length: size / 75 }, (_, at) => record(at)).join(',\n')}]`),
    ),
    json('every record with another name', () =>
      Buffer.from(`[${Array.from({ length: size / 20 }, (_, at) => `{"n${at}":1}`).join(',')}]`),
    ),
    json('one record with a million names', () =>
      Buffer.from(`[{${Array.from({ length: size / 14 }, (_, at) => `"n${at}":1`).join(',')}}]`),
    ),
    json('one name again and again', () => Buffer.from(`[{${'"a":1,'.repeat(size / 6)}"a":1}]`)),
    json('one giant string', () => Buffer.from(`[{"name":"${'x'.repeat(size)}"}]`)),
    json('signs before a string', () => Buffer.from(`[{"name":"${'\\"'.repeat(size / 2)}`)),
    json('numbers', () => Buffer.from(`[${'1,'.repeat(size / 2)}1]`)),
    json('cut in the middle', () => listed(record)().subarray(0, size)),
  ];
}

const zipHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

interface Parts {
  /** Behind the sheets in the workbook's part. */
  readonly more?: string;
  /** True when the sheets are all of one part. */
  readonly isOnePart?: boolean;
  readonly sheet?: string;
  readonly shared?: string;
  readonly styles?: string;
  readonly sheets?: number;
}

/** A workbook with these parts as they are. */
export function book({
  sheet = '<sheetData/>',
  shared,
  styles,
  sheets = 1,
  isOnePart = false,
  more = '',
}: Parts): Uint8Array {
  const all = Array.from({ length: sheets }, (_, at) => at + 1);
  const packageRelations = 'http://schemas.openxmlformats.org/package/2006/relationships';
  const types = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const files: Record<string, string> = {
    '[Content_Types].xml': `${zipHead}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="${types}.sheet.main+xml"/></Types>`,
    '_rels/.rels': `${zipHead}<Relationships xmlns="${packageRelations}"><Relationship Id="rId1" Type="${relations}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    'xl/workbook.xml': `${zipHead}<workbook xmlns="${main}" xmlns:r="${relations}"><sheets>${all.map((at) => `<sheet name="s${at}" sheetId="${at}" r:id="rId${at}"/>`).join('')}</sheets>${more}</workbook>`,
    'xl/_rels/workbook.xml.rels': `${zipHead}<Relationships xmlns="${packageRelations}">${all.map((at) => `<Relationship Id="rId${at}" Type="${relations}/worksheet" Target="worksheets/sheet${isOnePart ? 1 : at}.xml"/>`).join('')}<Relationship Id="rIdS" Type="${relations}/sharedStrings" Target="sharedStrings.xml"/><Relationship Id="rIdT" Type="${relations}/styles" Target="styles.xml"/></Relationships>`,
    ...(shared === undefined
      ? {}
      : { 'xl/sharedStrings.xml': `${zipHead}<sst xmlns="${main}">${shared}</sst>` }),
    ...(styles === undefined
      ? {}
      : { 'xl/styles.xml': `${zipHead}<styleSheet xmlns="${main}">${styles}</styleSheet>` }),
  };
  for (const at of isOnePart ? [1] : all)
    files[`xl/worksheets/sheet${at}.xml`] = `${zipHead}<worksheet xmlns="${main}">${sheet}</worksheet>`;
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])), {
    level: 1,
  });
}

export function inline(text: string): string {
  return `<c t="inlineStr"><is><t>${text}</t></is></c>`;
}

const headRow = `<row>${bodyHeadings.split(';').map(inline).join('')}</row>`;

/** So many characters that do not repeat soon. */
function hex(seed: number, length: number): string {
  let [text, state] = ['', seed + 1];
  while (text.length < length) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    text += state.toString(36);
  }
  return text.slice(0, length);
}

function bare(): Record<string, Uint8Array> {
  return unzipSync(book({ sheet: rowsOf(2, () => `<row>${inline('А')}</row>`) }));
}

function members(count: number): Record<string, Uint8Array> {
  return Object.fromEntries(
    Array.from({ length: count }, (_, at) => [`xl/drawings/drawing${at}.xml`, strToU8('<a/>')]),
  );
}

function many(count: number, one: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => one(at)).join('');
}

export function rowsOf(count: number, row: (at: number) => string): string {
  return `<sheetData>${headRow}${Array.from({ length: count }, (_, at) => row(at)).join('')}</sheetData>`;
}

function workbooks(size: number): readonly HostileFile[] {
  const xlsx = (name: string, make: () => Uint8Array): HostileFile => ({
    name: `XLSX: ${name}`,
    file: 'e.xlsx',
    make,
  });
  const million = Math.round(size / 50);
  const shared = (length: number) => `<si><t>${'ў'.repeat(length)}</t></si>`;
  return [
    xlsx('ZIP bomb', () => zipSync({ 'xl/workbook.xml': new Uint8Array(400_000_000) }, { level: 9 })),
    xlsx('a million cells that share one long string', () =>
      book({
        shared: shared(32_000),
        sheet: rowsOf(million / 10, () => `<row>${'<c t="s"><v>0</v></c>'.repeat(10)}</row>`),
      }),
    ),
    xlsx('one string a million times in one row', () =>
      book({
        shared: shared(500),
        sheet: `<sheetData>${headRow}<row>${'<c t="s"><v>0</v></c>'.repeat(million)}</row></sheetData>`,
      }),
    ),
    xlsx('rows of bodies', () =>
      book({
        sheet: rowsOf(
          million / 4,
          (at) => `<row>${inline(`Б${at}`)}${'<c><v>1</v></c>'.repeat(3)}<c><v>0</v></c></row>`,
        ),
      }),
    ),
    xlsx('a far cell', () =>
      book({
        sheet: `<sheetData>${headRow}<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>`,
      }),
    ),
    xlsx('far cells in every row', () =>
      book({
        sheet: rowsOf(
          million / 20,
          (at) => `<row r="${at * 20 + 2}"><c r="XFD${at * 20 + 2}"><v>1</v></c></row>`,
        ),
      }),
    ),
    xlsx('a million merged cells', () =>
      book({
        sheet: `${rowsOf(10, () => `<row>${inline('Адлия')}<c><v>1</v></c></row>`)}<mergeCells>${Array.from({ length: million }, (_, at) => `<mergeCell ref="A${at + 2}:A${at + 3}"/>`).join('')}</mergeCells>`,
      }),
    ),
    xlsx('one merge over the whole sheet, a thousand times', () =>
      book({
        sheet: `${rowsOf(100, () => `<row>${inline('Адлия')}</row>`)}<mergeCells>${'<mergeCell ref="A1:XFD1048576"/>'.repeat(1000)}</mergeCells>`,
      }),
    ),
    xlsx('a million styles', () =>
      book({
        sheet: rowsOf(3, () => `<row>${inline('А')}</row>`),
        styles: `<cellXfs>${many(million, (at) => `<xf numFmtId="${at % 977}"/>`)}</cellXfs>`,
      }),
    ),
    xlsx('a million shared strings', () =>
      book({
        shared: many(million, (at) => `<si><t>ў${at}</t></si>`),
        sheet: rowsOf(3, () => '<row><c t="s"><v>0</v></c></row>'),
      }),
    ),
    xlsx('a thousand sheets', () =>
      book({ sheets: 1000, sheet: rowsOf(10, () => `<row>${inline('А')}</row>`) }),
    ),
    xlsx('a million sheets of one part', () =>
      book({ sheets: million, isOnePart: true, sheet: rowsOf(2, () => `<row>${inline('А')}</row>`) }),
    ),
    xlsx('a million columns defined', () =>
      book({
        sheet: `<cols>${many(million / 10, (at) => `<col min="1" max="16384" width="${at}" hidden="1"/>`)}</cols>${rowsOf(3, () => `<row>${inline('А')}</row>`)}`,
      }),
    ),
    xlsx('a million formulas without a result', () =>
      book({ sheet: rowsOf(million / 4, () => '<row><c><f>A1+1</f></c></row>') }),
    ),
    xlsx('texts of a million runs', () =>
      book({
        shared: `<si>${many(million, (at) => `<r><rPr><b/></rPr><t>${at}</t></r>`)}</si>`,
        sheet: rowsOf(3, () => '<row><c t="s"><v>0</v></c></row>'),
      }),
    ),
    xlsx('a million names', () =>
      book({
        sheet: rowsOf(3, () => `<row>${inline('А')}</row>`),
        more: `<definedNames>${many(million, (at) => `<definedName name="n${at}">s1!$A$${at + 1}</definedName>`)}</definedNames>`,
      }),
    ),
    xlsx('cells of 30,000 characters', () =>
      book({
        sheet: rowsOf(size / 5000, (at) => `<row>${inline(`${at} ${hex(at, 30_000)}`)}<c><v>1</v></c></row>`),
      }),
    ),
    xlsx('a million members', () =>
      zipSync({ ...bare(), ...members(Math.min(60_000, size / 200)) }, { level: 0 }),
    ),
    xlsx('an inline text beyond all cells', () =>
      book({ sheet: rowsOf(2, (at) => `<row>${inline(hex(at, size))}</row>`) }),
    ),
    xlsx('elements within elements', () =>
      book({ sheet: `${many(million, (at) => `<a b="${at}">`)}${'</a>'.repeat(million)}` }),
    ),
    xlsx('elements that never close', () =>
      book({ sheet: many(million / 4, (at) => `<sheetData><row r="${at + 1}"><c>`) }),
    ),
    xlsx('an attribute without an end', () =>
      book({ sheet: `<sheetData><row r="${many(size / 8, (at) => String(1e7 + at))}` }),
    ),
  ];
}

/** Files that stand in a workspace. */
function settings(size: number): readonly HostileFile[] {
  const item = (at: number) =>
    `  - item: "${at + 1}"\n    task: "Очиқ маълумотлар тўпламларини янгилаш"\n    due: 2022-12-31\n`;
  return [
    {
      name: 'plan.yaml: a million measures',
      file: 'plan.yaml',
      command: ['plan', 'list'],
      make: () =>
        Buffer.concat([Buffer.from('title: "Йўл харитаси"\nmeasures:\n'), lines('', item, size, '')]),
    },
    {
      name: 'plan.yaml: brackets within brackets',
      file: 'plan.yaml',
      command: ['plan', 'list'],
      make: () => Buffer.from(`title: ${'['.repeat(size)}`),
    },
    {
      name: 'plan.yaml: aliases of aliases',
      file: 'plan.yaml',
      command: ['plan', 'list'],
      make: () =>
        Buffer.from(
          `a0: &a0 [x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 20 }, (_, at) => `a${at + 1}: &a${at + 1} [${Array(9).fill(`*a${at}`).join(',')}]`).join('\n')}\n`,
        ),
    },
    {
      name: 'roadmap.yaml: one giant value',
      file: 'roadmap.yaml',
      command: ['doctor'],
      make: () => Buffer.from(`office:\n  name: "${'ў'.repeat(size / 2)}"\n`),
    },
    {
      name: 'agencies.csv: a million bodies',
      file: 'agencies.csv',
      command: ['doctor'],
      make: () =>
        lines(
          'Код;Номи;Кимга',
          (at) => `b${at};Давлат ташкилоти ${at}-сон;Давлат ташкилоти ${at}-сонга`,
          size,
        ),
    },
    {
      name: 'recipients.csv: one recipient again and again',
      file: 'recipients.csv',
      command: ['doctor'],
      make: () => lines('Код;Номи;Кимга', () => 'a;Адлия вазирлиги;Адлия вазирлигига', size),
    },
    {
      name: 'batch: a million rows',
      file: 'batch.csv',
      command: ['letter', 'generate', 'exports/2022-08-namuna.csv', '--batch', 'FILE', '--dry-run'],
      make: () => lines('Хат тури;Кимга', () => 'monitoring-cabinet;CM-TUR', size),
    },
    {
      name: 'text check: one word of 50 MB',
      file: 'e.txt',
      command: ['text', 'check', 'FILE'],
      make: () => Buffer.alloc(size, 'қ'),
    },
    {
      name: 'text check: words that nobody knows',
      file: 'e.txt',
      command: ['text', 'check', 'FILE'],
      make: () => lines('', (at) => `мъалумот${at.toString(36)} тўплм${at}`, size),
    },
    ...otherInputs(size),
    ...yamls(),
  ];
}

/** What other commands read. */
function otherInputs(size: number): readonly HostileFile[] {
  const wordPart = (xml: string): Uint8Array =>
    zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8(xml) }, { level: 1 });
  const text = (name: string, file: string, make: () => Uint8Array): HostileFile => ({
    name: `text check: ${name}`,
    file,
    command: ['text', 'check', 'FILE'],
    make,
  });
  return [
    text('one string of JSON', 'e.json', () => Buffer.from(`{"a":"${'қ'.repeat(size / 2)}"}`)),
    text('strings of JSON', 'e.json', () => lines('[', (at) => `"сўз${at}",`, size)),
    text('brackets of JSON', 'e.json', () => Buffer.from(`[${'{"a":'.repeat(size / 5)}`)),
    text('cells of CSV', 'e.csv', () => lines('а;б;в', (at) => `мъалумот${at};тўплм;${at}`, size)),
    text('cells of a workbook', 'e.xlsx', () =>
      book({ sheet: rowsOf(size / 200, (at) => `<row>${inline(`мъалумот${at.toString(36)} тўплм`)}</row>`) }),
    ),
    text('far cells of a workbook', 'e.xlsx', () =>
      book({ sheet: rowsOf(2_000, (at) => `<row r="${at + 2}"><c r="XFD${at + 2}"><v>1</v></c></row>`) }),
    ),
    text('paragraphs of Word', 'e.docx', () =>
      wordPart(
        `<w:document>${many(size / 50, (at) => `<w:p><w:r><w:t>сўз${at}</w:t></w:r></w:p>`)}</w:document>`,
      ),
    ),
    text('one paragraph of Word', 'e.docx', () =>
      wordPart(
        `<w:document><w:p>${many(size / 50, (at) => `<w:r><w:t>сўз${at} </w:t></w:r>`)}</w:p></w:document>`,
      ),
    ),
    text('deletions that never close', 'e.docx', () =>
      wordPart(`<w:document><w:p>${many(size / 50, (at) => `<w:del w:id="${at}"><w:r>`)}</w:p></w:document>`),
    ),
    text('a Word file that is a bomb', 'e.docx', () => wordPart('<w:p/>'.repeat(size))),
    text('HTML of open brackets', 'e.html', () => Buffer.alloc(size, '<a <!--')),
    text('Markdown of open code', 'e.md', () => Buffer.alloc(size, '`a\n```')),
    text('figures', 'e.txt', () => lines('', (at) => `${at}+${at}=${at} 31.02.2022 (12`, size)),
    {
      name: 'pack verify: a bomb',
      file: 'e.zip',
      command: ['pack', 'verify', 'FILE'],
      make: () => zipSync({ 'p/manifest.json': new Uint8Array(400_000_000) }, { level: 9 }),
    },
    {
      name: 'pack verify: 60,000 members',
      file: 'e.zip',
      command: ['pack', 'verify', 'FILE'],
      make: () => zipSync(members(60_000), { level: 0 }),
    },
    {
      name: 'pack verify: members of 400 MB, each a little smaller than a bomb',
      file: 'e.zip',
      command: ['pack', 'verify', 'FILE'],
      make: () =>
        zipSync(
          Object.fromEntries(
            Array.from({ length: 50 }, (_, at) => [`p/${at}`, new Uint8Array(7_900_000).fill(at)]),
          ),
          { level: 6 },
        ),
    },
    {
      name: 'pack verify: a manifest of 50 MB',
      file: 'e.zip',
      command: ['pack', 'verify', 'FILE'],
      make: () =>
        zipSync({
          'p/manifest.json': Buffer.from(`{"manifest":1,"files":[${many(size / 8, (at) => `"${at}",`)}1]}`),
        }),
    },
    {
      name: 'register import: a million rows',
      file: 'e.csv',
      command: ['register', 'import', 'FILE'],
      make: () =>
        lines(
          'Т/р;Сана ва рақам;Кимга;Қисқача мазмуни',
          (at) => `${at + 1};01.08.2022 01/3-19-09/1-${at + 1};Вазирлар Маҳкамаси;Мониторинг`,
          size,
        ),
    },
    {
      name: 'pack dispatch: a million rows',
      file: 'e.csv',
      command: ['pack', 'dispatch', 'FILE'],
      make: () => lines('Рақам;Юборилди', (at) => `01/3-19-09/1-${at};08.08.2022`, size),
    },
    {
      name: 'list of datasets: a million rows',
      file: 'list.csv',
      command: ['monitor', 'check', 'FILE', '--list', 'FILE'],
      make: () => lines('Тўплам ID;Ташкилот номи;Тўплам номи', (at) => `${id(at)};А;Т`, size),
    },
    {
      name: 'datasets that are listed one by one',
      file: 'e.csv',
      command: ['letter', 'preview', 'FILE', '--as-of', '2022-08-08', '--date', '2022-08-08'],
      make: () => lines(datasetHeadings, (at) => `${id(at)};Адлия вазирлиги;Т;9`, size),
    },
  ];
}

/** YAML as large as is read at all (a million bytes). */
function yamls(): readonly HostileFile[] {
  const size = 980_000;
  const yaml = (name: string, make: () => string): readonly HostileFile[] =>
    ['roadmap.yaml', 'plan.yaml'].map((file) => ({
      name: `${file}: ${name}`,
      file,
      command: file === 'plan.yaml' ? ['plan', 'list'] : ['doctor'],
      make: () => Buffer.from(make()),
    }));
  return [
    ...yaml('lists within lists, to the limit', () => `a: ${'['.repeat(size / 2)}${']'.repeat(size / 2)}`),
    ...yaml('maps within maps', () => many(3_000, (at) => `${' '.repeat(at)}a:\n`)),
    ...yaml('a million keys', () => many(size / 12, (at) => `k${at}: 1\n`)),
    ...yaml('one key again and again', () => 'a: 1\n'.repeat(size / 5)),
    ...yaml('long keys', () => many(5, (at) => `${'k'.repeat(size / 6)}${at}: 1\n`)),
    ...yaml('anchors and aliases', () => `a: &a [1]\nb: [${'*a,'.repeat(size / 3)}1]\n`),
    ...yaml(
      'laughs',
      () => `a0: &a0 x\n${many(40, (at) => `a${at + 1}: &a${at + 1} [*a${at},*a${at},*a${at}]\n`)}`,
    ),
    ...yaml('errors in every line', () => many(size / 8, (at) => `- ]${at}: [\n`)),
  ];
}
