import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parseConfig } from '../../../src/ingest/directories/config-file.ts';
import { officeOn, scriptOn } from '../../../src/model/office.ts';

const shipped = readFileSync(new URL('../../../seeds/roadmap.yaml', import.meta.url), 'utf8');

function read(text: string) {
  const { value, problems } = parseConfig(new TextEncoder().encode(text), 'roadmap.yaml');
  return { value, found: problems.map(({ code, place, args }) => ({ code, line: place.line, ...args })) };
}

test('the shipped roadmap.yaml is read, and names what the office must fill in itself', () => {
  const { value, found } = read(shipped);
  expect(found).toEqual([]);
  expect(value?.unfilled?.map(({ field, place }) => [field, place.line, place.column])).toEqual([
    ['office.phone', 15, 10],
    ['office.email', 16, 10],
  ]);
  expect(value).toMatchObject({
    timeZone: 'Asia/Tashkent',
    register: 'register.db',
    numbering: { countPer: 'file' },
  });
});

test('a misspelt key is named with its line and the nearest right one', () => {
  const { value, found } = read(`${shipped}\nregistr: x.db\n`);
  expect(value).toBeUndefined();
  expect(found).toMatchObject([
    { code: 'yaml-unknown-key', line: shipped.split('\n').length + 1, key: 'registr', nearest: 'register' },
  ]);
});

test('every missing needed key is named at once', () => {
  const { found } = read('language: uz\n');
  expect(found.map((item) => 'key' in item && item.key)).toEqual([
    'office.name',
    'office.genitive',
    'office.address',
    'office.phone',
    'office.email',
  ]);
});

test('a language, a counter or a zone that there is not is refused', () => {
  const { found } = read(
    shipped
      .replace(/^language:.*$/mu, 'language: de')
      .replace(/^timeZone:.*$/mu, 'timeZone: Asia/Toshkent')
      .replace(/countPer:.*$/mu, 'countPer: month'),
  );
  const refused = found.filter((item) => item.code === 'yaml-bad-value');
  expect(refused.map((item) => 'value' in item && item.value).sort()).toEqual([
    'Asia/Toshkent',
    'de',
    'month',
  ]);
});

test('a file that is not YAML is reported with its line', () => {
  const { found } = read('office:\n  name: "x\n');
  expect(found[0]).toMatchObject({ code: 'yaml-syntax' });
});

test('a file saved in Windows-1251 is refused rather than read with lost letters', () => {
  const { problems } = parseConfig(new Uint8Array([0x6f, 0x3a, 0x20, 0xd2, 0xee]), 'roadmap.yaml');
  expect(problems.map((found) => found.code)).toEqual(['yaml-not-utf8']);
});

test('a stand-in without quotes is a list to YAML, and the same stand-in here', () => {
  const { value, found } = read(shipped.replace('"[телефон рақами]"', '[телефон рақами]'));
  expect(found).toEqual([]);
  expect(value?.unfilled?.map(({ field, value: text }) => [field, text])).toContainEqual([
    'office.phone',
    '[телефон рақами]',
  ]);
});

test('practice is true or false and nothing else', () => {
  expect(read(`${shipped}practice: true\n`).value?.practice).toBe(true);
  expect(read(shipped).value?.practice).toBe(false);
  expect(read(`${shipped}practice: ҳа\n`).found).toMatchObject([{ code: 'yaml-bad-value', key: 'practice' }]);
});

test('the office is what it was on the day: the first former one that still holds, else that of today', () => {
  const { value } = read(shipped);
  if (value === undefined) throw new Error('the shipped file is not read');
  const nameOn = (day: string) => {
    const { office } = officeOn(value, day);
    return `${office.superior.join(' ')} ${office.name}`;
  };
  expect(nameOn('2022-12-31')).toBe('Ўзбекистон Республикаси Давлат статистика қўмитаси');
  expect(nameOn('2023-01-01')).toBe('Ўзбекистон Республикаси Президенти ҳузуридаги Статистика агентлиги');
  expect(nameOn('2025-02-24')).toBe('Ўзбекистон Республикаси Миллий статистика қўмитаси');
  expect(officeOn(value, '2022-08-08').office.phone).toBe(value.office.phone);
});

test('Latin script holds from its day on', () => {
  const { value } = read(`${shipped}\nscript: latin\nscriptFrom: 2026-01-01\n`);
  if (value === undefined) throw new Error('the file is not read');
  expect([scriptOn(value, '2025-12-31'), scriptOn(value, '2026-01-01')]).toEqual(['cyrillic', 'latin']);
});

test('a former office without its last day, and two of one day, are refused', () => {
  const office = shipped.slice(0, shipped.indexOf('formerly:'));
  const { found } = read(`${office}formerly:\n  - name: А\n    genitive: Анинг\n`);
  expect(found).toMatchObject([{ code: 'yaml-missing-key', key: 'to' }]);
  const twice = '  - {to: 2022-12-31, name: А, genitive: Анинг}\n';
  expect(read(`${office}formerly:\n${twice}${twice}`).found).toMatchObject([{ code: 'yaml-bad-value' }]);
});

test('a genitive that is not the name with -нинг is a warning, of today and of a former office', () => {
  const office = shipped.slice(0, shipped.indexOf('formerly:'));
  expect(read(`${office}formerly:\n  - {to: 2022-12-31, name: А, genitive: Б}\n`).found).toMatchObject([
    { code: 'config-genitive' },
  ]);
  expect(read(`${office}formerly:\n  - {to: 2022-12-31, name: А, genitive: Анинг}\n`).found).toEqual([]);
});
