import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { checkTextFile } from '../../src/runs/text-check/check-file.ts';
import { fixFile, fixWholly } from '../../src/runs/text-check/fix-file.ts';
import { writeWorkbook } from '../../src/table/write-xlsx.ts';

const none: ReadonlySet<string> = new Set();

async function fixed(file: string, content: string | Uint8Array) {
  const bytes = typeof content === 'string' ? strToU8(content) : content;
  const made = fixFile(await checkTextFile({ file, bytes }, none));
  return { ...made, text: Buffer.from(made.bytes).toString('utf8'), left: made.left.map(({ code }) => code) };
}

test('each slip with one right form is corrected where it is; line ends, mark and the rest stay', async () => {
  const made = await fixed('a.txt', '\uFEFFБу очик\r\nва очиқ, очик ва "Ўзбекистон"\r\n');
  expect(made.text).toBe('\uFEFFБу очиқ\r\nва очиқ, очиқ ва “Ўзбекистон”\r\n');
  expect(made.changes.map(({ place, from, to }) => `${place.line}:${place.column} ${from} ${to}`)).toEqual([
    '1:4 очик очиқ',
    '2:10 очик очиқ',
    '2:18 "Ўзбекистон" “Ўзбекистон”',
  ]);
  expect(made.left).toEqual([]);
});

test('a typo is left to a person', async () => {
  const made = await fixed('a.txt', 'Давлат органлари маълумотлари жойлаштрилди');
  expect(made.changes).toEqual([]);
  expect(made.left).toEqual(['text-typo']);
});

test('quotation marks that make the form of a file are not touched', async () => {
  const json = '{"nomi":"Очик \\"тўплам\\" маълумотлари"}';
  expect((await fixed('a.json', json)).text).toBe(json.replace('Очик', 'Очиқ'));
  expect((await fixed('a.csv', 'Номи;Изоҳ\n"Очик ""тўплам""";бор\n')).text).toBe(
    'Номи;Изоҳ\n"Очиқ ""тўплам""";бор\n',
  );
});

test('in a Word file whole runs are changed, a word in two runs is not', async () => {
  const run = (text: string) => `<w:r><w:t>${text}</w:t></w:r>`;
  const xml = `<w:document><w:body><w:p>${run('A&amp;B очик')}</w:p><w:p>${run('ху')}${run('дудлар')}</w:p></w:body></w:document>`;
  const made = await fixed('a.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
  const after = strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(after).toBe(xml.replace('очик', 'очиқ'));
  expect(made.left).toEqual(['text-wrong-word']);
});

test('a workbook is changed cell by cell', async () => {
  const columns = [{ heading: 'Номи', widthMm: 40 }];
  const made = await fixed(
    'a.xlsx',
    await writeWorkbook({ name: 'Варақ', title: '', columns, rows: [['Очик маълумотлар']] }),
  );
  expect(made.changes.map(({ place }) => place.cell)).toEqual(['A2']);
  expect((await checkTextFile({ file: 'a.xlsx', bytes: made.bytes }, none)).problems).toEqual([]);
});

test('slips that lie over each other are corrected in one go: twice is the same as once', async () => {
  const slips =
    'Хисоб  юзасидан ,Очик маьлумот лари ҳақида.Бу қарор 30та хат билан тақдим  етилди ва чора  тадбирлар .';
  const once = await fixWholly(await checkTextFile({ file: 'a.txt', bytes: strToU8(slips) }, none), none);
  const twice = await fixWholly(await checkTextFile({ file: 'a.txt', bytes: once.bytes }, none), none);
  expect(twice.changes).toEqual([]);
  expect(Buffer.from(twice.bytes)).toEqual(Buffer.from(once.bytes));
  expect(Buffer.from(once.bytes).toString('utf8')).toBe(
    'Ҳисоб юзасидан, Очиқ маълумотлари ҳақида. Бу қарор 30 та хат билан тақдим этилди ва чора-тадбирлар.',
  );
});

test('of two right words none is chosen', async () => {
  const made = await fixed('a.txt', 'Тегишли вазирликлар томонидан зарур чоралар курилди');
  expect(made.changes).toEqual([]);
  expect(made.left).toEqual(['text-typo']);
});

test('the same word in a link, an attribute, a script, a key or code stays', async () => {
  const stays = async (file: string, text: string) => (await fixed(file, text)).text;
  expect(await stays('a.md', 'https://a.uz/?x=Очик ва Очик, `Очик`, Очик')).toBe(
    'https://a.uz/?x=Очик ва Очиқ, `Очик`, Очиқ',
  );
  expect(await stays('a.html', '<p class="Очик">Очик маълумот</p><script>x="Очик"</script>')).toBe(
    '<p class="Очик">Очиқ маълумот</p><script>x="Очик"</script>',
  );
  expect(await stays('a.json', '{"Очик":"\\u0041 \\"Очик\\" https://a.uz/Очик"}')).toBe(
    '{"Очик":"\\u0041 \\"Очиқ\\" https://a.uz/Очик"}',
  );
  expect(await stays('a.csv', 'Номи;Изоҳ\r\n"https://a.uz/Очик; ""Очик""\r\nОчик"; Очик\r\n')).toBe(
    'Номи;Изоҳ\r\n"https://a.uz/Очик; ""Очиқ""\r\nОчиқ"; Очиқ\r\n',
  );
});

test('in a Word file only the place of the slip is changed', async () => {
  const line = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;
  const texts = ['Ҳужжат тақдим етилди.', 'Вояга етилди.', 'https://a.uz/тақдим ва етилди'];
  const xml = `<w:document><w:body>${texts.map(line).join('')}</w:body></w:document>`;
  const made = await fixed('a.docx', zipSync({ 'word/document.xml': strToU8(xml) }));
  const after = strFromU8(unzipSync(made.bytes)['word/document.xml'] ?? new Uint8Array());
  expect(after).toBe(xml.replace('тақдим етилди.', 'тақдим этилди.'));
});

test('a right word that may be another is left to a person', async () => {
  const made = await fixed('a.txt', 'Туман судига даво аризаси киритилди.');
  expect(made.changes).toEqual([]);
  expect(made.left).toEqual(['text-other-word']);
});
