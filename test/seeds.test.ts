import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { addDays, parseDay } from '../src/dates.ts';
import { checkTextFile } from '../src/runs/text-check/check-file.ts';
import { compareUzbek, foldName, latinInCyrillic } from '../src/text/characters.ts';

type Row = Readonly<Record<string, string>>;

function records(path: string): readonly (readonly string[])[] {
  return parse(readFileSync(`seeds/${path}`), {
    bom: true,
    delimiter: ';',
    relax_column_count: true,
  }) as string[][];
}

/** Rows under the heading row, which is the first record that has the heading. */
function rows(path: string, heading: string): readonly Row[] {
  const all = records(path);
  const start = all.findIndex((record) => record.includes(heading));
  const head = all[start] ?? [];
  return all
    .slice(start + 1)
    .map((record) => Object.fromEntries(head.map((name, i) => [name, record[i] ?? ''])));
}

function open(row: Row): { readonly from: string; readonly to: string } {
  const from = row.from === '' ? '0000' : parseDay(row.from ?? '');
  const to = row.to === '' ? '9999' : parseDay(row.to ?? '');
  if (from === undefined || to === undefined) throw new Error(`no day: ${JSON.stringify(row)}`);
  return { from, to };
}

function overlap(a: Row, b: Row): boolean {
  const one = open(a);
  const other = open(b);
  return one.from <= other.to && other.from <= one.to;
}

function validOn(list: readonly Row[], day: string): readonly Row[] {
  return list.filter((row) => open(row).from <= day && day <= open(row).to);
}

/** Every name under which an export may have a body. */
function spellingsOf({ name = '', latin = '', russian = '', aliases = '' }: Row): readonly string[] {
  return [name, latin, russian, ...aliases.split('|')].filter((one) => one !== '');
}

const recipients = rows('recipients.csv', 'code');
const distribution = rows('distribution.csv', 'kind');
const signatories = rows('signatories.csv', 'code');
const agencies = rows('agencies.csv', 'code');

describe('directories of the Committee', () => {
  test('every CSV file opens in Excel: UTF-8 with a byte order mark, semicolons, CRLF', () => {
    for (const file of ['recipients', 'distribution', 'signatories', 'executors', 'agencies', 'groups']) {
      const text = readFileSync(`seeds/${file}.csv`, 'utf8');
      expect(text.startsWith('\uFEFF')).toBe(true);
      expect(text.replaceAll('\r\n', '')).not.toContain('\n');
      expect(text.split('\r\n')[0]).toContain(';');
    }
  });

  test('every line ends after it begins, and one line of a thing never overlaps another', () => {
    const keyed = [
      ...distribution.map((row) => ({ key: `${row.kind} ${row.recipient}`, row })),
      ...signatories.map((row) => ({ key: String(row.code), row })),
      ...recipients.map((row) => ({ key: `to ${row.code}`, row })),
    ];
    for (const [i, { key, row }] of keyed.entries()) {
      expect(open(row).from <= open(row).to).toBe(true);
      const others = keyed.slice(i + 1).filter((other) => other.key === key);
      expect(others.filter((other) => overlap(row, other.row))).toEqual([]);
    }
  });

  test('every recipient of the distribution is in the directory', () => {
    const codes = recipients.map((row) => row.code);
    expect(distribution.filter((row) => !codes.includes(row.recipient ?? ''))).toEqual([]);
  });

  test.each([
    ['2022-01-31', 'CM-IT'],
    ['2022-04-08', 'CM-IT'],
    ['2022-05-10', 'CM-IT'],
    ['2022-05-17', 'CM-TUR'],
    ['2022-06-07', 'CM-MACRO'],
    ['2022-07-07', 'CM-MACRO CM-IT CM-TUR'],
    ['2022-08-08', 'CM-MACRO CM-TUR'],
    ['2022-09-08', 'CM-MACRO CM-TUR'],
  ])('on %s the monitoring goes to %s, in this order', (day, codes) => {
    const lines = validOn(distribution, day).filter((row) => row.kind === 'monitoring-cabinet');
    expect(lines.map((row) => row.recipient).join(' ')).toBe(codes);
  });

  test('the Senate gets its report in May 2022 only', () => {
    const senate = (day: string) =>
      validOn(distribution, day).filter((row) => row.kind === 'monitoring-senate');
    expect(senate('2022-05-11').map((row) => row.recipient)).toEqual(['SENATE']);
    expect(senate('2022-08-08')).toEqual([]);
  });

  test.each([
    ['2020-12-14', '01/5'],
    ['2021-01-08', '01/5'],
    ['2021-01-20', '01/1'],
    ['2021-03-23', '01/1'],
    ['2022-01-31', '01/5'],
    ['2022-06-30', '01/5'],
    ['2022-07-01', '01/3'],
    ['2026-11-23', '01/3'],
  ])('on %s one person signs, under %s', (day, unit) => {
    expect(validOn(signatories, day).map((row) => row.unit)).toEqual([unit]);
  });

  test('no day is without a signatory', () => {
    for (let day = '2020-12-01'; day < '2023-01-01'; day = addDays(day, 1)) {
      expect(validOn(signatories, day)).toHaveLength(1);
    }
  });

  test('names that the office must fill in begin with a bracket', () => {
    for (const row of [...signatories, ...rows('executors.csv', 'code')]) expect(row.name).toMatch(/^\[/u);
  });

  test('nothing that a letter prints mixes Latin and Cyrillic letters', () => {
    const printed = [
      ...recipients.flatMap((row) => [row.name, row.dative]),
      ...agencies.map((row) => row.name),
    ];
    expect(printed.flatMap((text) => latinInCyrillic(text ?? ''))).toEqual([]);
    expect(agencies.filter((row) => /\p{Script=Latin}/u.test(row.name ?? ''))).toEqual([]);
  });

  test('every dative is its name with -га, -ка or -қа, or with the ending of the whole', () => {
    for (const { name, dative } of recipients) {
      expect(dative).toMatch(/(?:га|ка|қа)$/u);
      expect(foldName(dative ?? '').startsWith(foldName(name ?? ''))).toBe(true);
    }
  });
});

describe('state bodies', () => {
  test('each has its name in the dative, the ending after the last word, before or after a closing quote', () => {
    const wrong = agencies.filter(({ name = '', dative = '' }) => {
      const [bare, ended] = [name, dative].map((text) => text.replace(/ \(.*\)$/u, ''));
      return !['га', 'ка', 'қа'].some((ending) => `${bare}${ending}` === ended);
    });
    expect(wrong.map(({ code }) => code)).toEqual([]);
  });

  test('a code has one line a day, and no spelling belongs to two bodies', () => {
    for (const [i, row] of agencies.entries()) {
      const twice = agencies.slice(i + 1).filter((other) => other.code === row.code && overlap(row, other));
      expect(twice).toEqual([]);
    }
    const owners = new Map<string, string>();
    for (const { code = '', ...names } of agencies) {
      for (const spelling of new Set(spellingsOf(names).map(foldName))) {
        expect(`${spelling} ${owners.get(spelling) ?? code}`).toBe(`${spelling} ${code}`);
        owners.set(spelling, code);
      }
    }
  });

  test('they are in the order of the Uzbek alphabet, each with a Latin and a Russian name and a source or its lack', () => {
    const names = agencies.map((row) => row.name ?? '');
    expect(names).toEqual([...names].sort(compareUzbek));
    expect(agencies.length).toBeGreaterThan(130);
    const bare = agencies.filter(
      ({ latin = '', russian = '', note = '' }) =>
        !/[a-z]{3}/u.test(latin) || /[а-яўқғҳ]/u.test(latin) || !/[а-я]{3}/u.test(russian) || note === '',
    );
    expect(bare).toEqual([]);
  });

  test('a successor is a body that is there on the day after', () => {
    const ended = agencies.filter(({ successor = '' }) => successor !== '');
    expect(ended.length).toBeGreaterThan(10);
    for (const { successor, to = '' } of ended) {
      const next = addDays(parseDay(to) ?? '', 1);
      expect(validOn(agencies, next).map((row) => row.code)).toContain(successor);
    }
  });

  test("every body of the portal's sample is known", () => {
    const catalogue: unknown = JSON.parse(
      readFileSync('fixtures/exports/portal/catalogue-sample.json', 'utf8'),
    );
    const names =
      JSON.stringify(catalogue).match(/"orgName":\{"uzbText":"[^"]*","uzbKrText":"[^"]*"/gu) ?? [];
    const known = new Set(agencies.flatMap((row) => spellingsOf(row).map(foldName)));
    const spellings = names.flatMap((text) =>
      [...text.matchAll(/:"([^"]*)"/gu)].map((found) => foldName(found[1] ?? '')),
    );
    expect(spellings).toHaveLength(20);
    expect(spellings.filter((spelling) => !known.has(spelling))).toEqual([]);
  });
});

const columns = [
  'Рўйхат бўйича',
  'Жойлаштирилган',
  'Муддатида янгиланган',
  'Муддати ўтган',
  'Жойлаштирилмаган',
];

test('MIN59 has 59 members from before the reform of 2023, each a body of agencies.csv, and says that no source names them', () => {
  const members = rows('groups.csv', 'group');
  expect(members.map(({ group }) => group)).toEqual(Array.from({ length: 59 }, () => 'MIN59'));
  expect(new Set(members.map(({ code }) => code)).size).toBe(59);
  const there = validOn(agencies, '2022-10-04').map(({ code }) => code);
  expect(members.filter(({ code }) => !there.includes(code))).toEqual([]);
  expect(members.filter(({ note = '' }) => !note.includes('тасдиқлаши керак'))).toEqual([]);
});

describe('sample exports', () => {
  test.each([
    ['2022-07', '2022 йил 7 июль ҳолатига'],
    ['2022-08', '2022 йил 8 август ҳолатига'],
    ['2022-09', '2022 йил 8 сентябрь ҳолатига'],
  ])('%s is marked as a sample, names its day, and its figures agree', (month, asOf) => {
    const file = `exports/${month}-namuna.csv`;
    const [first, second] = records(file);
    expect(first?.[0]).toMatch(/^НАМУНА/u);
    expect(second?.[0]).toContain(asOf);
    const table = rows(file, 'Ташкилот номи');
    const bodies = table.slice(0, -1);
    const total = table.at(-1);
    expect(total?.['Ташкилот номи']).toBe('Жами');
    expect(bodies.length).toBeGreaterThanOrEqual(40);
    for (const column of columns) {
      expect(Number(total?.[column])).toBe(bodies.reduce((sum, row) => sum + Number(row[column]), 0));
    }
    for (const row of table) {
      const [listed = 0, placed = 0, updated = 0, overdue = 0, notPlaced = 0] = columns.map((name) =>
        Number(row[name]),
      );
      expect([updated + overdue, listed - placed]).toEqual([placed, notPlaced]);
      const tenths = Math.floor((2000 * updated + listed) / (2 * listed));
      expect(row.Фоиз).toBe(`${Math.floor(tenths / 10)},${tenths % 10}`);
    }
  });

  test('every body of the samples is known under its official name', () => {
    const known = new Set(agencies.map((row) => row.name));
    const named = ['07', '08', '09'].flatMap((month) =>
      rows(`exports/2022-${month}-namuna.csv`, 'Ташкилот номи').slice(0, -1),
    );
    expect(named.filter((row) => !known.has(row['Ташкилот номи'] ?? ''))).toEqual([]);
  });

  test('the dataset rows of August add up to the body rows of August', () => {
    const datasets = rows('exports/2022-08-toplamlar-namuna.csv', 'Тўплам ID');
    const list = rows('exports/2022-royxat-namuna.csv', 'Тўплам ID');
    expect(new Set(datasets.map((row) => row['Тўплам ID'])).size).toBe(datasets.length);
    for (const body of rows('exports/2022-08-namuna.csv', 'Ташкилот номи').slice(0, -1)) {
      const own = datasets.filter((row) => row['Ташкилот номи'] === body['Ташкилот номи']);
      const late = own.filter((row) => row['Кечиккан кунлар'] !== '0').length;
      const listed = list.filter((row) => row['Ташкилот номи'] === body['Ташкилот номи']).length;
      expect([listed, own.length, own.length - late, late]).toEqual(
        columns.slice(0, 4).map((name) => Number(body[name])),
      );
    }
  });
});

test('roadmap.yaml names what the office must fill in by brackets', () => {
  const text = readFileSync('seeds/roadmap.yaml', 'utf8');
  const config = parseYaml(text) as { office: Record<string, string>; timeZone: string; register: string };
  expect(config.timeZone).toBe('Asia/Tashkent');
  expect(config.register).toBe('register.db');
  expect([config.office.phone, config.office.email].every((value) => value?.startsWith('['))).toBe(true);
  expect(latinInCyrillic(text)).toEqual([]);
});

test('nothing that is shipped in Uzbek has a slip', async () => {
  const shipped = ['seeds', 'templates'].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  );
  // The list of corrections shows each slip beside its right form.
  const texts = shipped.filter(
    (file) => /\.(?:csv|ya?ml|hbs|txt)$/u.test(file) && !file.endsWith('corrections.csv'),
  );
  expect(texts.length).toBeGreaterThan(20);
  const checked = await Promise.all(
    texts.map((file) => checkTextFile({ file, bytes: readFileSync(file) }, new Set())),
  );
  const found = checked.flatMap(({ problems }) => problems);
  expect(found.map(({ place }) => `${place.file}:${place.line}: ${place.value}`)).toEqual([]);
});
