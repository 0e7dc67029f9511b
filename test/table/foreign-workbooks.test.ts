import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { parseWorkbook } from '../../src/table/workbook/workbook.ts';
import { attribute, xmlScanner } from '../../src/table/workbook/xml-scanner.ts';

const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const relations = (targets: readonly (readonly [string, string, string])[]): string =>
  `<Relationships>${targets.map(([id, type, target]) => `<Relationship Id="${id}" Type="${relation}/${type}" Target="${target}"/>`).join('')}</Relationships>`;

/** A package as programs other than Excel write it; `parts` are added or take another's place. */
function packageOf(rows: string, parts: Readonly<Record<string, string | Uint8Array>> = {}): Uint8Array {
  const all: Record<string, string | Uint8Array> = {
    '_rels/.rels': relations([['r', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': '<workbook><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels': relations([
      ['s', 'worksheet', 'worksheets/sheet1.xml'],
      ['t', 'sharedStrings', 'sharedStrings.xml'],
      ['y', 'styles', '/xl/styles.xml'],
    ]),
    'xl/worksheets/sheet1.xml': `<worksheet><sheetData>${rows}</sheetData></worksheet>`,
    ...parts,
  };
  const bytes = Object.entries(all).map(([name, part]) => [
    name,
    typeof part === 'string' ? strToU8(part) : part,
  ]);
  return zipSync(Object.fromEntries(bytes));
}

async function cellsOf(bytes: Uint8Array): Promise<readonly (readonly string[])[]> {
  const { sheets } = await parseWorkbook(bytes, undefined);
  return sheets.flatMap(({ rows }) => [...rows.rows()].map(({ cells }) => cells));
}

const shared = (inner: string): string => `<?xml version="1.0"?>\n<sst>${inner}</sst>`;
const listed = '<row><c t="s"><v>0</v></c></row>';
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(`\ufeff${text}`, 'utf16le'));

describe('a workbook of another program', () => {
  it('may have parts in UTF-16, with a mark or without', async () => {
    const text = shared('<si><t>Ўзбекистон 😀</t></si>');
    for (const part of [
      utf16(text),
      utf16(text).subarray(2),
      utf16(text)
        .subarray(2)
        .slice()
        .map((_, at, all) => all[at ^ 1] ?? 0),
    ])
      expect(await cellsOf(packageOf(listed, { 'xl/sharedStrings.xml': part }))).toEqual([['Ўзбекистон 😀']]);
  });

  it('may say another encoding; UTF-16 said in single bytes is UTF-8', async () => {
    const old = Buffer.concat([
      Buffer.from('<?xml version="1.0" encoding="windows-1251"?><sst><si><t>'),
      Buffer.from([0xc0, 0xe1]),
      Buffer.from('</t></si></sst>'),
    ]);
    expect(await cellsOf(packageOf(listed, { 'xl/sharedStrings.xml': new Uint8Array(old) }))).toEqual([
      ['Аб'],
    ]);
    const wrong = '<?xml version="1.0" encoding="utf-16"?><sst><si><t>Ўз</t></si></sst>';
    expect(await cellsOf(packageOf(listed, { 'xl/sharedStrings.xml': wrong }))).toEqual([['Ўз']]);
  });

  it('is refused for bytes that are no text, a document type, and shared texts that are not there', async () => {
    const broken = new Uint8Array([...strToU8('<sst><si><t>'), 0xd2, 0x41, ...strToU8('</t></si></sst>')]);
    await expect(cellsOf(packageOf(listed, { 'xl/sharedStrings.xml': broken }))).rejects.toThrow(
      'encoded data',
    );
    const declared = '<!DOCTYPE a [<!ENTITY b "c">]><sst><si><t>&b;</t></si></sst>';
    await expect(cellsOf(packageOf(listed, { 'xl/sharedStrings.xml': declared }))).rejects.toThrow(
      'document type',
    );
    await expect(cellsOf(packageOf('<row><c/><c t="s"><v>3</v></c></row>'))).rejects.toThrow('column B');
  });

  it('may write part names in capitals or with percent signs, and refer to them otherwise', async () => {
    const parts = {
      'xl/_rels/workbook.xml.rels': relations([['s', 'worksheet', 'Worksheets/%D0%90%201.xml']]),
      'xl/worksheets/А 1.xml': '<worksheet><sheetData><row><c><v>7</v></c></row></sheetData></worksheet>',
    };
    expect(await cellsOf(packageOf('', parts))).toEqual([['7']]);
  });

  it('has numbers as a spreadsheet shows them, integers with all their digits', async () => {
    const values = [
      '0.30000000000000004',
      '2.9999999999999996',
      '12345678901234567',
      '-0',
      '1.5E3',
      ' 5 ',
      '1E400',
      ' ',
    ];
    const row = `<row>${values.map((one) => `<c><v>${one}</v></c>`).join('')}<c t="b"><v> 1 </v></c></row>`;
    expect(await cellsOf(packageOf(row))).toEqual([
      ['0.3', '3', '12345678901234567', '0', '1500', '5', '1E400', '', 'TRUE'],
    ]);
  });

  it('has days by the codes of their styles, and by the first style where a cell names none', async () => {
    const codes = [
      'dd.mm.yyyy;@',
      '#,##0.00 [$din.-281A]',
      '0" d"',
      '[$-419]d mmmm;@',
      '0\\d',
      '[h]:mm',
      '"[h]"0',
      '[&lt;10]0;0.0',
    ];
    const styles = `<styleSheet><numFmts>${codes.map((code, at) => `<numFmt numFmtId="${200 + at}" formatCode="${code.replaceAll('"', '&quot;')}"/>`).join('')}</numFmts><cellXfs>${codes.map((_, at) => `<xf numFmtId="${200 + at}"/>`).join('')}</cellXfs></styleSheet>`;
    const row = `<row><c><v>44781</v></c>${codes.map((_, at) => `<c s="${at}"><v>44781</v></c>`).join('')}</row>`;
    const day = '2022-08-08';
    expect(await cellsOf(packageOf(row, { 'xl/styles.xml': styles }))).toEqual([
      [day, day, '44781', '44781', day, '44781', day, '44781', '44781'],
    ]);
  });

  it('has no results of formulas where it asks to be worked out when it is opened', async () => {
    const rows = '<row><c><v>1</v></c><c><f>SUM(A1)</f><v>0</v></c><c t="str"><f>A1</f><v>x</v></c></row>';
    const book =
      '<workbook><sheets><sheet name="A" sheetId="1" r:id="s"/></sheets><calcPr fullCalcOnLoad="1"/></workbook>';
    expect(await cellsOf(packageOf(rows))).toEqual([['1', '0', 'x']]);
    const { sheets } = await parseWorkbook(packageOf(rows, { 'xl/workbook.xml': book }), undefined);
    expect([...(sheets[0]?.rows.rows() ?? [])]).toMatchObject([
      {
        cells: ['1', '', ''],
        marked: [
          { column: 2, text: 'SUM(A1)' },
          { column: 3, text: 'A1' },
        ],
      },
    ]);
  });

  it('may have a text in the element of another type, and extensions in cells, which are no values', async () => {
    const texts =
      '<c t="inlineStr"><v>a</v></c><c t="str"><is><t>b</t></is></c><c><is><t>c</t><rPh><t>P</t></rPh></is></c>';
    const extended = '<c><v>5</v><extLst><ext><q:v>9</q:v></ext></extLst></c><c><v>6</v></c>';
    expect(await cellsOf(packageOf(`<row>${texts}${extended}</row>`))).toEqual([['a', 'b', 'c', '5', '6']]);
  });

  it('may name a part by a long way round', async () => {
    const links = relations([['s', 'worksheet', '/xl/./styles/../worksheets/sheet1.xml']]);
    const row = '<row><c><v>7</v></c></row>';
    expect(await cellsOf(packageOf(row, { 'xl/_rels/workbook.xml.rels': links }))).toEqual([['7']]);
  });

  it('may keep its members by ZIP64', async () => {
    expect(await cellsOf(asZip64(packageOf('<row><c><v>7</v></c></row>')))).toEqual([['7']]);
  });
});

/** The same ZIP with sizes and places in fields of ZIP64, for the members and for the directory. */
function asZip64(bytes: Uint8Array): Uint8Array {
  const zip = Buffer.from(bytes);
  const end = zip.length - 22;
  const start = zip.readUInt32LE(end + 16);
  const records: Buffer[] = [];
  for (let at = start; at < end; ) {
    const length = 46 + zip.readUInt16LE(at + 28);
    const head = Buffer.from(zip.subarray(at, at + length));
    const extra = Buffer.alloc(28);
    extra.writeUInt16LE(1, 0);
    extra.writeUInt16LE(24, 2);
    for (const [from, to] of [
      [24, 4],
      [20, 12],
      [42, 20],
    ] as const) {
      extra.writeBigUInt64LE(BigInt(zip.readUInt32LE(at + from)), to);
      head.writeUInt32LE(0xffff_ffff, from);
    }
    head.writeUInt16LE(28, 30);
    records.push(head, extra);
    at += length;
  }
  const directory = Buffer.concat(records);
  const [record, locator, tail] = [Buffer.alloc(56), Buffer.alloc(20), Buffer.from(zip.subarray(end))];
  record.writeUInt32LE(0x06064b50, 0);
  record.writeBigUInt64LE(BigInt(records.length / 2), 32);
  record.writeBigUInt64LE(BigInt(start), 48);
  locator.writeUInt32LE(0x07064b50, 0);
  locator.writeBigUInt64LE(BigInt(start + directory.length), 8);
  tail.writeUInt16LE(0xffff, 10);
  tail.writeUInt32LE(0xffff_ffff, 16);
  return Buffer.concat([zip.subarray(0, start), directory, record, locator, tail]);
}

describe('XML cut into pieces', () => {
  const text = `<?xml version='1.0'?><!-- <a> --><x:a b='1 > 0' c = "&#x1F600;'"><d/>t&amp;&#128512;<![CDATA[<&amp;]]]]><!-->--><e\n>😀 </e ><?p >?></x:a>`;
  const read = (pieces: readonly string[]): readonly string[] => {
    const found: string[] = [];
    let joined = '';
    const put = (sign: string): void => {
      if (joined !== '') found.push(joined);
      joined = '';
      found.push(sign);
    };
    const scanner = xmlScanner({
      open: (name, own) => put(`<${name} ${attribute(own, 'b') ?? ''} ${attribute(own, 'c') ?? ''}`),
      close: (name) => put(`/${name}`),
      text(piece) {
        joined += piece;
      },
    });
    for (const piece of pieces) scanner.push(piece);
    scanner.end();
    return found;
  };
  const whole = ["<a 1 > 0 😀'", '<d  ', '/d', 't&😀<&amp;]]', '<e  ', '😀 ', '/e', '/a'];

  it('is the same wherever it is cut', () => {
    expect(read([text])).toEqual(whole);
    for (let at = 0; at <= text.length; at += 1)
      for (const next of [1, 2, 9])
        expect(read([text.slice(0, at), text.slice(at, at + next), text.slice(at + next)]), `${at}`).toEqual(
          whole,
        );
    expect(read([...text])).toEqual(whole);
  });
});
