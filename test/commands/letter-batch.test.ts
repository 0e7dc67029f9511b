import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { run } from '../../src/main.ts';
import { parseWorkbook } from '../../src/table/workbook/workbook.ts';
import { writeWorkbook } from '../../src/table/write-xlsx.ts';
import { filesBelow, testFolder } from '../support/folder.ts';
import { office, realExport, roadmap } from '../support/office.ts';
import { testWorld } from '../support/outside.ts';

const heads =
  'Хат тури;Экспорт;Кимга;Хат санаси;Калит;Кирувчи хат рақами;incomingDate;incomingFrom;bodyCount;datasetCount;deadline';
const own = '29.01.2021;Коррупцияга қарши курашиш агентлигининг;59;232;20.08.2022';
const rows = [
  'monitoring-cabinet;exports/2022-08.csv;CM-MACRO;08.08.2022;;;;;;;',
  'monitoring-cabinet;exports/2022-08.csv;CM-TUR;08.08.2022;;;;;;;',
  'monitoring-senate;exports/2022-08.csv;SENATE;2022-08-09;;;;;;;',
  `request-periods;;MIN;09.08.2022;а;03-09/737;${own}`,
  `request-periods;;MIN;09.08.2022;б;03-09/738;${own}`,
];

async function withBatch(lines: readonly string[], name = 'batch.csv'): Promise<string> {
  const folder = await office();
  writeFileSync(join(folder, name), [heads, ...lines].join('\r\n'));
  return folder;
}

const generate = (name = 'batch.csv', ...more: readonly string[]) => [
  'letter',
  'generate',
  '--batch',
  name,
  ...more,
];

describe('a batch', () => {
  test('gives one letter a row, numbered in the order of the rows, with a result file beside it', async () => {
    const folder = await withBatch(rows);
    const { code, json } = await roadmap(folder, generate('batch.csv', '--json', '--lang', 'uz'));
    expect(code).toBe(0);
    expect(json.letters.map(({ number, recipient, kind }) => [number, recipient, kind])).toEqual([
      ['01/3-19-09/1-73', 'CM-MACRO', 'monitoring-cabinet'],
      ['01/3-19-09/1-74', 'CM-TUR', 'monitoring-cabinet'],
      ['01/3-19-09/1-75', 'SENATE', 'monitoring-senate'],
      ['01/3-24-12-1', 'MIN', 'request-periods'],
      ['01/3-24-12-2', 'MIN', 'request-periods'],
    ]);
    expect(json.result).toBe('batch natija.csv');
    expect(readFileSync(join(folder, 'batch natija.csv'), 'utf8').split('\r\n').slice(0, 2)).toEqual([
      '\uFEFFҚатор;Хат тури;Кимга;Сана;Рақам;Файл;Сабаб',
      '2;monitoring-cabinet;CM-MACRO;2022-08-08;01/3-19-09/1-73;letters/2022/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx;',
    ]);
  });

  test('gives the same letters as single commands: the same numbers, the same bytes', async () => {
    const batched = await roadmap(await withBatch(rows.slice(0, 2)), generate('batch.csv', '--json'));
    const single = await roadmap(await office(), ['letter', 'generate', 'exports/2022-08.csv', '--json']);
    expect(batched.json.letters).toEqual(single.json.letters);
  });

  test('run again gives the same numbers and writes a file that has gone once more', async () => {
    const folder = await withBatch(rows);
    const first = await roadmap(folder, generate('batch.csv', '--json'));
    rmSync(join(folder, String(first.json.letters[3]?.path)));
    const again = await roadmap(folder, generate('batch.csv', '--json'));
    expect(again.json.letters).toEqual(first.json.letters.map((letter) => ({ ...letter, reused: true })));
    expect(filesBelow(join(folder, 'letters'))).toHaveLength(5);
  });

  test('in a workbook names bad cells by their address, all at once, and writes nothing', async () => {
    const folder = await office();
    const cells = [
      ['monitoring-cabinet', 'exports/none.csv', 'CM-MACRO', '08.08.2022', ''],
      ['monitoring-senate', 'exports/2022-08.csv', 'SENAT', '08.08.2022', ''],
      ['monitoring-sanate', 'exports/2022-08.csv', 'SENATE', '08.08.2022', ''],
      ['monitoring-cabinet', 'exports/2022-08.csv', 'CM-TUR', '31.02.2022', ''],
      ['request-periods', '', 'MIN', '08.08.2022', ''],
      ['monitoring-cabinet', 'exports/2022-08.csv', '', '08.08.2022', ''],
      ['monitoring-cabinet', 'exports/2022-08.csv', 'CM-IT', '08.08.2022', '12'],
    ];
    const columns = ['kind', 'export', 'to', 'date', 'number'].map((heading) => ({ heading, widthMm: 30 }));
    const bytes = await writeWorkbook({ name: 'Хатлар', title: '', columns, rows: cells });
    writeFileSync(join(folder, 'batch.xlsx'), bytes);
    const before = filesBelow(folder);
    const { code, json } = await roadmap(folder, generate('batch.xlsx', '--json'));
    expect(code).toBe(1);
    expect(json).toMatchObject({ ok: false, letters: [] });
    const errors = (json.problems as readonly Record<string, unknown>[]).filter(
      (found) => found.severity === 'error',
    );
    expect(errors.map((found) => `${found.cell} ${found.code}`).sort()).toEqual([
      'A4 plan-unknown-kind',
      'B2 file-missing',
      'C3 plan-unknown-recipient',
      'C7 batch-several-letters',
      'D5 batch-bad-date',
      'E8 batch-bad-number',
      ...Array.from({ length: 6 }, () => 'null batch-missing-field'),
    ]);
    expect(filesBelow(folder)).toEqual(before);
  });

  test('with --problems gives the bad rows back with a reason each', async () => {
    const folder = await withBatch([
      ...rows,
      'monitoring-cabinet;exports/2022-08.csv;CM-TURR;08.08.2022;;;;;;;',
      '',
    ]);
    const { code } = await roadmap(folder, generate('batch.csv', '--problems', 'bad.xlsx', '--lang', 'en'));
    expect(code).toBe(1);
    const bytes = readFileSync(join(folder, 'bad.xlsx'));
    const book = await parseWorkbook(bytes, undefined);
    const table = [...(book.sheets[0]?.rows.rows() ?? [])];
    const reason = table[0]?.cells.indexOf('Reason') ?? 0;
    expect(table.map(({ cells }) => [cells[0], cells[3], cells[reason]])).toEqual([
      ['Row', 'Кимга', 'Reason'],
      ['7', 'CM-TURR', 'recipients.csv has no recipient “CM-TURR”'],
    ]);
  });

  test('names everything that is wrong with a row whose date is wrong, and with the other rows, at once', async () => {
    const folder = await withBatch([
      'monitoring-cabinet;exports/2022-08.csv;CM-MACROO;31.02.2022;;;;;;;',
      'monitoring-cabinet;exports/2022-08.csv;CM-TURR;08.08.2022;;;;;;;',
      'xat;;MIN;09.08.2022;б;;;;;;',
      'monitoring-cabinet;exports/none.csv;CM-TUR;08.08.2022;;;;;;;',
    ]);
    const { json } = await roadmap(folder, generate('batch.csv', '--json'));
    const errors = (json.problems as readonly Record<string, unknown>[]).filter(
      ({ severity }) => severity === 'error',
    );
    expect(errors.map(({ line, code }) => `${line} ${code}`).sort()).toEqual([
      '2 batch-bad-date',
      '2 plan-unknown-recipient',
      '3 plan-unknown-recipient',
      '4 plan-unknown-kind',
      '5 file-missing',
    ]);
  });

  test('with --problems gives the bad rows of its own and of every export that it names', async () => {
    const folder = await withBatch([
      'monitoring-cabinet;exports/one.csv;CM-MACRO;08.08.2022;;;;;;;',
      'monitoring-cabinet;exports/two.csv;CM-TUR;2022;;;;;;;',
      'monitoring-cabinet;exports/two.csv;CM-TUR;08.08.2022;;;;;;;',
    ]);
    const headings = 'Ташкилот номи;Рўйхат бўйича;Жойлаштирилган;Муддатида янгиланган;Муддати ўтган';
    for (const name of ['one', 'two']) {
      const text = `2022 йил 8 август ҳолатига\n${headings}\nАдлия вазирлиги;10;10;5;4\n`;
      writeFileSync(join(folder, 'exports', `${name}.csv`), text);
    }
    await roadmap(folder, generate('batch.csv', '--problems', 'bad.xlsx', '--lang', 'en'));
    const book = await parseWorkbook(readFileSync(join(folder, 'bad.xlsx')), undefined);
    expect(book.sheets.map(({ name }) => name)).toEqual(['batch.csv', 'one.csv', 'two.csv']);
  });

  test('reads its exports with --map and --encoding, which do not speak of the batch itself', async () => {
    const folder = await withBatch(rows.slice(0, 2));
    const path = join(folder, 'exports', '2022-08.csv');
    const text = readFileSync(path, 'utf8').replace('Рўйхат бўйича', 'План');
    writeFileSync(path, Buffer.from(`\ufeff${text.replace('\ufeff', '')}`, 'utf16le'));
    const reading = ['--map', 'План=listed', '--encoding', 'utf-16le'];
    const { code, json } = await roadmap(folder, generate('batch.csv', '--json', ...reading));
    expect(json.problems).not.toContainEqual(expect.objectContaining({ severity: 'error' }));
    expect(code).toBe(0);
    const wrong = await roadmap(folder, generate('batch.csv', '--json', '--map', 'План=lissted'));
    expect(wrong.json.problems).toContainEqual(expect.objectContaining({ code: 'table-unknown-field' }));
  });

  test('refuses rows that ask for the same letter, naming both', async () => {
    const folder = await withBatch([...rows.slice(0, 1), ...rows]);
    const { code, json } = await roadmap(folder, generate('batch.csv', '--json', '--lang', 'en'));
    expect(code).toBe(1);
    expect(json.problems).toMatchObject(
      expect.arrayContaining([expect.objectContaining({ code: 'batch-key-twice', line: 3 })]),
    );
    expect(JSON.stringify(json.problems)).toContain('rows 2 and 3 ask for the same letter');
  });

  test('takes from the command line what its rows leave empty, and reads headings in four languages', async () => {
    for (const heading of ['Кимга', 'Kimga', 'Адресат', 'Recipient', 'to']) {
      const folder = await office();
      mkdirSync(join(folder, 'lists'));
      writeFileSync(join(folder, 'lists', 'b.csv'), `${heading};Изоҳ\nCM-TUR;x\nCM-MACRO;\n`);
      const words = [
        'letter',
        'generate',
        'exports/2022-08.csv',
        '--date',
        '09.08.2022',
        '--batch',
        'lists/b.csv',
      ];
      const { code, json } = await roadmap(folder, [...words, '--json']);
      expect(code).toBe(0);
      expect(json.letters.map(({ recipient, date }) => [recipient, date])).toEqual([
        ['CM-TUR', '2022-08-09'],
        ['CM-MACRO', '2022-08-09'],
      ]);
      expect(json.result).toBe('lists/b natija.csv');
    }
  });

  test('stopped in the middle finishes the letters in hand, says what is left, and is finished by the same command', async () => {
    const many = Array.from(
      { length: 30 },
      (_, at) => `request-periods;;MIN;09.08.2022;${at};03-09/737;${own}`,
    );
    const folder = await withBatch(many);
    const whole = await roadmap(await withBatch(many), generate('batch.csv', '--json'));
    const world = testWorld(folder, { terminal: true });
    const letters = join(folder, 'letters');
    const watch = setInterval(() => {
      if (existsSync(letters) && filesBelow(letters).length >= 3) world.stop();
    }, 1);
    expect(await run(generate('batch.csv', '--yes', '--lang', 'en'), world.outside)).toBe(130);
    clearInterval(watch);
    const done = filesBelow(letters).length;
    expect(done).toBeGreaterThanOrEqual(3);
    expect(done).toBeLessThan(30);
    expect(world.err()).toContain(`Stopped: ${done} letters written, ${30 - done} not yet written.`);
    const result = readFileSync(join(folder, 'batch natija.csv'), 'utf8');
    expect(result.match(/stopped before it was written: run the same command again/gu)).toHaveLength(
      30 - done,
    );
    const finished = await roadmap(folder, generate('batch.csv', '--json'));
    expect(finished.json.letters.map(({ number, sha256 }) => [number, sha256])).toEqual(
      whole.json.letters.map(({ number, sha256 }) => [number, sha256]),
    );
  });

  test('draws the exports of another folder by the path from the current one', async () => {
    const folder = await office();
    const elsewhere = join(testFolder(), 'august.csv');
    writeFileSync(elsewhere, realExport());
    writeFileSync(join(folder, 'b.csv'), `to;export\nCM-TUR;${elsewhere}\n`);
    const { code } = await roadmap(folder, generate('b.csv'));
    expect(code).toBe(0);
  });
});
