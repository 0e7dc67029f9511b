import { strToU8, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { checkTextFile } from '../../src/runs/text-check/check-file.ts';
import { writeWorkbook } from '../../src/table/write-xlsx.ts';

async function found(file: string, content: string | Uint8Array): Promise<readonly string[]> {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const { problems } = await checkTextFile({ file, bytes }, new Set());
  return problems.map(
    ({ code, place }) => `${place.file}:${place.line}:${place.column} ${code} ${place.value}`,
  );
}

function wordFile(body: string, others: Readonly<Record<string, string>> = {}): Uint8Array {
  const parts = { 'word/document.xml': `<w:document><w:body>${body}</w:body></w:document>`, ...others };
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])));
}

describe('where a slip is', () => {
  test('in a text by line and character', async () => {
    expect(await found('хат.txt', 'Биринчи қатор\r\nва очик маълумот\r\nочiq')).toEqual([
      'хат.txt:2:4 text-wrong-word очик',
      'хат.txt:3:1 text-latin-in-cyrillic очiq',
    ]);
  });

  test('in a CSV by row and cell, below a title, with quoted cells', async () => {
    expect(await found('a.csv', 'НАМУНА\nНоми;Изоҳ\n"Адлия; вазирлиги";Очик\n')).toEqual([
      'a.csv:3:2 text-wrong-word Очик',
    ]);
  });

  test("the quotes of a CSV file are not the text's", async () => {
    expect(await found('a.csv', 'Номи,Изоҳ\n"Адлия, вазирлиги",бор\n')).toEqual([]);
  });

  test('in a Word file by paragraph and character, over runs and past deleted text', async () => {
    const body =
      '<w:p/><w:p><w:r><w:t>Бу оч</w:t></w:r><w:del w:id="1"><w:r><w:t>очик</w:t></w:r></w:del><w:r><w:t xml:space="preserve">ик </w:t></w:r></w:p>';
    const footer = { 'word/footer1.xml': '<w:ftr><w:p><w:r><w:t>A&amp;B илоvasи</w:t></w:r></w:p></w:ftr>' };
    const lines = await found('a.docx', wordFile(`<w:p></w:p>${body.replace('<w:p/>', '')}`, footer));
    expect(lines).toEqual(['a.docx:2:4 text-wrong-word очик', 'a.docx:3:5 text-latin-in-cyrillic илоvasи']);
  });

  test('lost letters of a Windows-1251 file', async () => {
    const bytes = Uint8Array.from([0xd1, 0xee, 0x3f, 0xeb, 0xe8, 0x3f, 0xed, 0xe8]);
    expect(await found('a.txt', bytes)).toEqual(['a.txt:1:1 text-lost-letter Со?ли?ни']);
  });
});

test('cells that repeat have their slips each in its place, however far apart', async () => {
  const rows = Array.from({ length: 9000 }, (_, at) => (at % 3000 === 0 ? 'Очик маълумот' : `Тўплам ${at}`));
  expect(await found('a.csv', ['Номи;Изоҳ', ...rows.map((row) => `${row};бор`)].join('\n'))).toEqual(
    [2, 3002, 6002].map((line) => `a.csv:${line}:1 text-wrong-word Очик`),
  );
});

describe('the language is found column by column', () => {
  test('of a CSV: Russian and English columns are passed over, a short Uzbek one is read', async () => {
    const rows = [
      ['Номи', 'Наименование', 'Name', 'Nomi'],
      [
        'Солиқ қўмитаси тузилмаси',
        'Структура налогового комитета',
        'Structure of the tax committee',
        'Soliq qoʻmitasi tuzilmasi',
      ],
      [
        'Давлат органлари рўйхати',
        'Перечень государственных органов',
        'List of state bodies',
        'Davlat organlari roʻyxati',
      ],
      [
        'Ахборот тизмлари рўйхати',
        'Перечень информационых систем',
        'List of informaton systems',
        'Axborot tizmlari roʻyxati',
      ],
    ];
    const csv = rows.map((row) => row.join(';')).join('\n');
    expect(await found('a.csv', csv)).toEqual([
      'a.csv:4:1 text-typo тизмлари',
      'a.csv:4:4 text-typo tizmlari',
    ]);
  });

  test('of JSON by key, each string where it is written', async () => {
    const json =
      '[\n {"uz": "Очик маълумотлар", "ru": "Открытые данные"},\n {"uz": "Давлат органлари жойлаштрилди"}]';
    expect(await found('a.json', json)).toEqual([
      'a.json:2:10 text-wrong-word Очик',
      'a.json:3:27 text-typo жойлаштрилди',
    ]);
  });

  test('of a workbook by cell', async () => {
    const columns = [
      { heading: 'Номи', widthMm: 40 },
      { heading: 'Name', widthMm: 40 },
    ];
    const rows = [['Очик маълумотлар', 'Open dataa']];
    const bytes = await writeWorkbook({ name: 'Варақ', title: '', columns, rows });
    const { problems } = await checkTextFile({ file: 'a.xlsx', bytes }, new Set());
    expect(problems.map(({ place }) => `${place.sheet} ${place.cell} ${place.value}`)).toEqual([
      'Варақ A2 Очик',
    ]);
  });

  test('HTML without its tags, styles and scripts; Markdown without code', async () => {
    const html =
      '<!doctype html>\n<style>p { color: очик }</style>\n<p title="очик">Бу <b>очик</b> маълумот</p>';
    expect(await found('a.html', html)).toEqual(['a.html:3:23 text-wrong-word очик']);
    expect(await found('a.md', 'Бу `очик`\n```\nочик\n```\nочик')).toEqual(['a.md:5:1 text-wrong-word очик']);
  });
});

describe('what is no text', () => {
  test.each([
    ['a ZIP that is no Word file', zipSync({ 'a.txt': strToU8('очик') })],
    ['a cut Word file', wordFile('<w:p><w:r><w:t>очик</w:t></w:r></w:p>').subarray(0, 40)],
    ['bytes with NUL', Uint8Array.from([65, 0, 65, 66, 67])],
    ['a PDF', strToU8('%PDF-1.4')],
  ])('%s is refused by name', async (_, bytes) => {
    expect(await found('a.docx', bytes)).toEqual(['a.docx:undefined:undefined text-not-readable undefined']);
  });

  test('an empty file has no slips', async () => {
    expect(await found('a.txt', '')).toEqual([]);
  });
});

test('a line of more than a million characters is refused by its number, whatever fills it', async () => {
  for (const filling of ['а', ' ', '"', '1.', '`'])
    expect(await found('a.txt', `Очиқ\n${filling.repeat(1_000_001)}\n`)).toEqual([
      'a.txt:2:undefined text-long-line undefined',
    ]);
});

test('a string of JSON, and a paragraph of Word, of more than a million characters are refused like a line', async () => {
  for (const filling of ['қ', '\\"', '1.'])
    expect(await found('a.json', `{"a":\n"${filling.repeat(1_000_001)}"}`)).toEqual([
      'a.json:2:2 text-long-line undefined',
    ]);
});

test('behind fifty thousand slips a text is not checked, and that is told', async () => {
  const text = 'Очик маълумотлар тўпламини жойлаштириш тугрисида\n'.repeat(40_000);
  const told = await found('a.txt', text);
  expect(told.filter((one) => one.includes('text-rest-unread'))).toHaveLength(1);
  expect(told.length).toBeLessThan(65_000);
}, 60_000);

test('a file of more than 20 MB is refused by its size', async () => {
  expect(await found('a.txt', 'Очиқ маълумотлар\n'.repeat(700_000))).toEqual([
    'a.txt:undefined:undefined table-too-large undefined',
  ]);
});
