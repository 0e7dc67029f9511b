import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reportOn } from '../report/sample.ts';
import { filesBelow, testFolder } from '../support/folder.ts';
import { filledIn, realExport, roadmap } from '../support/office.ts';

const status = ['report', 'status', '--as-of', '2022-10-04'];

async function workspace(...words: readonly string[]): Promise<string> {
  const folder = testFolder();
  const { code, err } = await roadmap(folder, ['init', ...words]);
  if (code !== 0) throw new Error(err);
  return folder;
}

test('DOCX goes to reports/ and is what is written when nobody watches', async () => {
  const folder = await workspace();
  const { code, out } = await roadmap(folder, status);
  expect(code).toBe(0);
  expect(out).toContain('reports/roadmap-status-2022-10-04.docx');
  expect(filesBelow(join(folder, 'reports'))).toEqual(['roadmap-status-2022-10-04.docx']);
});

test('Markdown and JSON go to standard output and write no file', async () => {
  const folder = await workspace();
  const markdown = await roadmap(folder, [...status, '--format', 'md']);
  const json = await roadmap(folder, [...status, '--format', 'json']);
  expect(markdown.out).toMatch(/^# Ўзбекистон Республикаси Вазирлар Маҳкамасининг/u);
  expect(JSON.parse(json.out)).toMatchObject({
    ok: true,
    asOf: '2022-10-04',
    totals: { items: 16, done: 11 },
  });
  expect(filesBelow(join(folder, 'reports'))).toEqual([]);
});

test('--out takes every format to one file, by its ending when --format is not given', async () => {
  const folder = await workspace();
  expect((await roadmap(folder, [...status, '--out', 'a.html'])).code).toBe(0);
  expect((await roadmap(folder, [...status, '--format', 'md', '--out', 'b.txt'])).code).toBe(0);
  expect(readFileSync(join(folder, 'a.html'), 'utf8')).toMatch(/^<!DOCTYPE html>/u);
  expect(readFileSync(join(folder, 'b.txt'), 'utf8')).toMatch(/^# /u);
});

test('a terminal gets a short table with what is late, in the reader’s language', async () => {
  const folder = await workspace();
  const { out } = await roadmap(
    folder,
    ['report', 'status', '--as-of', '2022-12-31', '--lang', 'en', '--no-color'],
    {
      terminal: true,
    },
  );
  const lines = out.trim().split('\n');
  expect(lines[0]).toBe('As of 31.12.2022');
  expect(lines.filter((line) => /^\d/u.test(line))).toHaveLength(16);
  const yearly = lines.findIndex((line) => line.startsWith('3.2'));
  expect(lines[yearly]).toMatch(/! no state/u);
  expect(lines[yearly + 1]?.trim()).toBe('→ late since 01.12.2022');
  expect(filesBelow(join(folder, 'reports'))).toEqual([]);
});

test('a format that there is none is refused with the ones there are', async () => {
  const { code, json } = await roadmap(await workspace(), [...status, '--format', 'pdf', '--json']);
  expect(code).toBe(2);
  expect(json).toMatchObject({ ok: false, measures: [], problems: [{ code: 'usage-bad-value' }] });
});

test('a plan with faults stops the report with all of them and nothing is written', async () => {
  const folder = await workspace();
  const path = join(folder, 'plan.yaml');
  writeFileSync(path, readFileSync(path, 'utf8').replace('deadline: 2021-06', 'dedline: June'));
  const { code, json } = await roadmap(folder, [...status, '--format', 'docx', '--json']);
  expect(code).toBe(1);
  expect(json.problems).toMatchObject([
    { code: 'yaml-unknown-key', file: 'plan.yaml', field: 'dedline' },
    { code: 'yaml-missing-key', file: 'plan.yaml' },
  ]);
  expect(filesBelow(join(folder, 'reports'))).toEqual([]);
});

test('from 65 used on paper, July, August and September give 66-68, 73, 74, 81, 82, and the report says of them what the seed says', async () => {
  const folder = filledIn(await workspace('--last', '19-09/1=65', '--year', '2022'));
  const generate = async (month: string, day: string): Promise<readonly unknown[]> => {
    const sample = new URL(`../../seeds/exports/2022-${month}-namuna.csv`, import.meta.url).pathname;
    writeFileSync(join(folder, 'export.csv'), realExport(sample));
    const words = ['letter', 'generate', 'export.csv', '--as-of', day, '--date', day, '--json'];
    const { json, err } = await roadmap(folder, words, { now: `${day}T05:00:00.000Z` });
    return json.ok === true ? json.letters.map((letter) => letter.serial) : [JSON.stringify(json), err];
  };
  const reserve = async (count: number, day: string): Promise<void> => {
    const words = [
      'register',
      'reserve',
      '--file',
      '19-09/1',
      '--count',
      String(count),
      '--note',
      'бошқа хатлар',
    ];
    const { code, err } = await roadmap(folder, [...words, '--date', day], { now: `${day}T05:00:00.000Z` });
    if (code !== 0) throw new Error(err);
  };
  expect(await generate('07', '2022-07-07')).toEqual([66, 67, 68]);
  await reserve(4, '2022-07-20');
  expect(await generate('08', '2022-08-08')).toEqual([73, 74]);
  await reserve(6, '2022-08-20');
  expect(await generate('09', '2022-09-08')).toEqual([81, 82]);

  const { json } = await roadmap(folder, [...status, '--json']);
  const said = reportOn('2022-10-04').measures[2]?.items[2]?.paragraphs.slice(-5);
  const measures = json.measures as ReturnType<typeof reportOn>['measures'];
  expect(measures[2]?.items[2]?.paragraphs.slice(-5)).toEqual(said);
  expect(said?.every((paragraph) => paragraph.source === 'letters')).toBe(true);
});

test('plan done and plan state change the plan by their lines alone and the next report has them', async () => {
  const folder = await workspace();
  const path = join(folder, 'plan.yaml');
  const before = readFileSync(path, 'utf8');
  const text = '2022 йилнинг 1 октябрь куни 01/3-19-09/1-90-сонли хат юборилди.';
  const done = ['plan', 'done', '8.5', '--date', '01.10.2022', '--text', text, '--letter', '01/3-19-09/1-90'];
  // What was done on 1 October is written down after it.
  const later = { now: '2022-10-04T05:00:00.000Z' };
  expect((await roadmap(folder, [...done, '--link', 'https://data.egov.uz/'], later)).code).toBe(0);
  const state = ['plan', 'state', '8.3', 'done', '--date', '2021-12-03'];
  expect((await roadmap(folder, state, later)).code).toBe(0);
  const after = readFileSync(path, 'utf8').split('\n');
  expect(before.split('\n').filter((line) => !after.includes(line))).toEqual([]);
  const { json } = await roadmap(folder, [...status, '--json']);
  const items = (json.measures as ReturnType<typeof reportOn>['measures']).flatMap(
    (measure) => measure.items,
  );
  expect(
    items
      .find((item) => item.id === '8.5')
      ?.paragraphs.slice(-2)
      .map((one) => one.text),
  ).toEqual([text, 'https://data.egov.uz/']);
  expect(items.find((item) => item.id === '8.3')).toMatchObject({ state: 'done', steps: [] });
});

test('plan done refuses a text with certain slips, names each with its right form, and changes nothing', async () => {
  const folder = await workspace();
  const path = join(folder, 'plan.yaml');
  const before = readFileSync(path, 'utf8');
  const slips = 'Очик маълумотлар портали. Давалат органи. 8 сентабрда.';
  const { code, json } = await roadmap(folder, [
    'plan',
    'done',
    '8.5',
    '--text',
    slips,
    '--json',
    '--lang',
    'en',
  ]);
  const told = json.problems as readonly { readonly value: string; readonly hint: string }[];
  expect([code, told.map(({ value, hint }) => `${value} ${hint}`)]).toEqual([
    1,
    ['Очик write: Очиқ', 'Давалат write: Давлат', 'сентабрда write: сентябрда'],
  ]);
  expect(readFileSync(path, 'utf8')).toBe(before);
});

test('plan check names the impossible letter, what is overdue and the missing letters, and ends with 0', async () => {
  const folder = await workspace();
  const { code, json } = await roadmap(folder, ['plan', 'check', '--as-of', '2022-12-31', '--json']);
  expect(code).toBe(0);
  const codes = (json.problems as readonly { readonly code: string }[]).map((found) => found.code);
  expect(codes).toContain('report-letter-before-act');
  expect(codes).toContain('report-measure-late');
  expect(codes).toContain('report-state-missing');
  expect(codes).toContain('report-letter-missing');
  expect(json.items).toHaveLength(16);
});

test('reads its exports by the layouts of the office and with the reading options of every export', async () => {
  const folder = await workspace();
  const headings = 'Ташкилот номи;План;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';
  const text = `2022 йил 8 август ҳолатига\n${headings}\nАдлия вазирлиги;10;10;5;5\n`;
  writeFileSync(join(folder, 'e.csv'), text);
  const words = [...status, 'e.csv', '--format', 'json'];
  expect((await roadmap(folder, words)).code).toBe(1);
  expect((await roadmap(folder, [...words, '--map', 'План=listed'])).code).toBe(0);
  mkdirSync(join(folder, 'layouts'));
  writeFileSync(join(folder, 'layouts', 'own.csv'), 'heading;field\nПлан;listed\n');
  expect((await roadmap(folder, words)).code).toBe(0);
});
