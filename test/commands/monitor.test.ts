import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readTable } from '../../src/table/read-table.ts';
import { parseWorkbook } from '../../src/table/workbook/workbook.ts';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

/** Problems of a JSON document, as far as the tests look at them. */
interface Reported {
  readonly code: string;
  readonly severity: string;
  readonly line: number;
  readonly hint: string;
  readonly value: unknown;
}

const problemsOf = (json: Readonly<Record<string, unknown>>) => json.problems as readonly Reported[];

const headings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';

test('monitor summary gives exactly the document of docs/product.md section 4', async () => {
  const folder = await office();
  writeFileSync(join(folder, 'e.csv'), `2022 йил 8 август ҳолатига\n${headings}\nФан маркази;12;10;7;3\n`);
  const { code, json } = await roadmap(folder, ['monitor', 'summary', 'e.csv', '--json', '--lang', 'en']);
  expect(code).toBe(0);
  const { problems, ...figures } = json;
  expect(figures).toEqual({
    ok: true,
    level: 'body',
    asOf: '2022-08-08',
    bodies: [
      {
        agency: 'Фан маркази',
        listed: 12,
        placed: 10,
        updated: 7,
        overdue: 3,
        notPlaced: 2,
        percent: 58.3,
        rank: 1,
      },
    ],
    totals: { bodies: 1, listed: 12, placed: 10, updated: 7, overdue: 3, notPlaced: 2, percent: 58.3 },
  });
  expect(problems).toMatchObject([
    { code: 'ingest-unknown-agency', severity: 'warning', line: 3, column: 1, cell: null },
  ]);
});

test('nine faults come out at once in each language with exit code 1, and the next letter still gets 73', async () => {
  const folder = await office();
  copyFileSync('fixtures/exports/nine-faults.csv', join(folder, 'nine.csv'));
  for (const language of ['en', 'ru', 'uz']) {
    for (const command of [
      ['monitor', 'check'],
      ['letter', 'generate'],
    ]) {
      const { code, json } = await roadmap(folder, [...command, 'nine.csv', '--json', '--lang', language]);
      expect(code).toBe(1);
      const errors = problemsOf(json).filter((found) => found.severity === 'error');
      expect(errors.map((found) => found.line)).toEqual([4, 5, 6, 7, 8, 9, 10, 11, 12]);
      expect(new Set(errors.map((found) => found.code)).size).toBe(9);
      expect(errors.every((found) => found.hint !== '' && found.value !== null)).toBe(true);
    }
  }
  const { json } = await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '--json']);
  expect(json.letters[0]?.number).toBe('01/3-19-09/1-73');
});

test('outside a workspace exports are read all the same, and no body is called unknown', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'e.csv'), `${headings}\nФан маркази;12;10;7;3\n`);
  const { code, json } = await roadmap(folder, ['monitor', 'check', 'e.csv', '--json']);
  expect(code).toBe(0);
  expect(json).toMatchObject({ problems: [], totals: { percent: 58.3 } });
  expect((await roadmap(folder, ['monitor', 'check', 'e.csv', '--json', '-w', folder])).code).toBe(2);
});

test('--problems writes the bad rows with their numbers, the reason and what to do, whether or not letters are made', async () => {
  const folder = await office();
  copyFileSync('fixtures/exports/nine-faults.csv', join(folder, 'nine.csv'));
  for (const command of [
    ['monitor', 'check'],
    ['letter', 'generate'],
  ]) {
    const file = join(folder, `bad-${command[0]}.xlsx`);
    await roadmap(folder, [...command, 'nine.csv', '--json', '--lang', 'en', '--problems', file]);
    const want = {
      layouts: [{ name: 'bad', fields: { row: ['Row'], reason: ['Reason'], agency: ['Ташкилот номи'] } }],
      needed: [['row', 'reason']],
    };
    const { value } = await readTable({ file, bytes: readFileSync(file) }, want);
    const rows = value?.rows.map((row) => [row.cells[0], row.cells[2]]) ?? [];
    expect(rows).toHaveLength(9);
    expect(rows).toContainEqual(['11', 'Давлат Со?ли?ни назорат қилиш маркази']);
  }
  expect(
    (await roadmap(folder, ['monitor', 'check', 'nine.csv', '--json', '--problems', 'bad.csv'])).code,
  ).toBe(2);
});

test('monitor compare names what changed, and its document says it with figures', async () => {
  const folder = testFolder();
  writeFileSync(
    join(folder, 'a.csv'),
    `2022 йил 8 июль ҳолатига\n${headings}\nФан маркази;10;10;5;5\nЭски;1;1;1;0\n`,
  );
  writeFileSync(
    join(folder, 'b.csv'),
    `2022 йил 8 август ҳолатига\n${headings}\nФан маркази;10;10;6;4\nЯнги;1;1;1;0\n`,
  );
  const { code, json } = await roadmap(folder, ['monitor', 'compare', 'a.csv', 'b.csv', '--json']);
  expect(code).toBe(0);
  expect(json).toMatchObject({
    ok: true,
    from: '2022-07-08',
    to: '2022-08-08',
    better: [{ agency: 'Фан маркази', points: 10, before: { percent: 50 }, after: { percent: 60 } }],
    worse: [],
    new: [{ agency: 'Янги' }],
    gone: [{ agency: 'Эски' }],
  });
});

test('monitor compare shows the errors of both exports at once, and gives the bad rows of both', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'a.csv'), `2022 йил 8 июль ҳолатига\n${headings}\nФан маркази;10;10;5;4\n`);
  writeFileSync(join(folder, 'b.csv'), `2022 йил 8 август ҳолатига\n${headings}\nФан маркази;10;x;5;5\n`);
  const words = ['monitor', 'compare', 'a.csv', 'b.csv', '--json', '--problems', 'bad.xlsx'];
  const { code, json } = await roadmap(folder, words);
  expect(code).toBe(1);
  expect(json).toMatchObject({
    problems: expect.arrayContaining([
      expect.objectContaining({ code: 'ingest-parts-disagree', file: 'a.csv' }),
      expect.objectContaining({ code: 'ingest-bad-count', file: 'b.csv' }),
    ]),
  });
  const book = await parseWorkbook(readFileSync(join(folder, 'bad.xlsx')), undefined);
  expect(book.sheets.map(({ name }) => name)).toEqual(['a.csv', 'b.csv']);
});

test('a file that is not there is code 3', async () => {
  expect((await roadmap(testFolder(), ['monitor', 'check', 'none.csv', '--json'])).code).toBe(3);
});

test('an office adds a layout of exports as a file: its headings are known from then on, and one with a wrong field is reported while the others serve', async () => {
  const folder = await office();
  writeFileSync(
    join(folder, 'e.csv'),
    'Ведомство;План;Жойлаштирилган;Муддатида янгиланган;Просрочка\nФан маркази;12;10;7;3\n',
  );
  expect((await roadmap(folder, ['monitor', 'check', 'e.csv', '--json'])).code).toBe(1);
  mkdirSync(join(folder, 'layouts'));
  const layout = join(folder, 'layouts', 'vazirlik.csv');
  writeFileSync(layout, 'heading;field\nВедомство;agency\nПлан;listed\nПросрочка;overdue\n');
  const { code, json } = await roadmap(folder, ['monitor', 'check', 'e.csv', '--json']);
  expect(code).toBe(0);
  expect(json).toMatchObject({ totals: { listed: 12, overdue: 3 } });
  writeFileSync(layout, 'heading;field\nВедомство;agensy\n');
  const wrong = await roadmap(folder, ['monitor', 'check', 'e.csv', '--json']);
  const told = {
    code: 'table-unknown-field',
    severity: 'warning',
    file: 'layouts/vazirlik.csv',
    line: 2,
    value: 'agensy',
  };
  expect(wrong.code).toBe(1);
  expect(problemsOf(wrong.json)).toContainEqual(expect.objectContaining(told));
  const other = 'heading;field\nВедомство;Ташкилот номи\nПлан;По перечню\nПросрочка;Overdue\n';
  writeFileSync(join(folder, 'layouts', 'boshqa.csv'), other);
  const served = await roadmap(folder, ['monitor', 'check', 'e.csv', '--json']);
  expect([served.code, served.json.totals]).toMatchObject([0, { listed: 12, overdue: 3 }]);
  expect(problemsOf(served.json)).toContainEqual(expect.objectContaining(told));
});
