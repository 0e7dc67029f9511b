import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';

const own = (day: string) =>
  `Очиқ маълумотлар ${day} ҳолатига\nИдора;Талаб;Порталда;Ўз вақтида;Кечиккан\nДавлат статистика қўмитаси;5;4;3;1\n`;
const said = [
  'Идора=Ташкилот номи',
  'Талаб=По перечню',
  'Порталда=Joylashtirilgan',
  'Ўз вақтида=updated',
  'Кечиккан=Overdue',
];
const map = said.flatMap((entry) => ['--map', entry]);
const codesOf = (json: Readonly<Record<string, unknown>>) =>
  (json.problems as readonly { code: string }[]).map(({ code }) => code);

async function withExport(): Promise<string> {
  const folder = await office();
  writeFileSync(join(folder, 'own.csv'), own('2022 йил 8 август'));
  return folder;
}

test('--save-layout keeps what --map said, and the next month is read without it', async () => {
  const folder = await withExport();
  expect((await roadmap(folder, ['monitor', 'check', 'own.csv', '--json'])).code).toBe(1);
  const kept = await roadmap(folder, [
    'monitor',
    'check',
    'own.csv',
    ...map,
    '--save-layout',
    'oylik',
    '--json',
  ]);
  expect([kept.code, kept.json.problems]).toEqual([0, []]);
  expect(readFileSync(join(folder, 'layouts', 'oylik.csv'), 'utf8')).toBe(
    '\uFEFFСарлавҳа;Майдон\r\nИдора;agency\r\nТалаб;listed\r\nПорталда;placed\r\nЎз вақтида;updated\r\nКечиккан;overdue\r\n',
  );
  writeFileSync(join(folder, 'next.csv'), own('2022 йил 8 июль'));
  const next = await roadmap(folder, ['monitor', 'check', 'next.csv', '--json']);
  expect([next.code, next.json.asOf, next.json.problems]).toEqual([0, '2022-07-08', []]);
  const again = await roadmap(folder, [
    'letter',
    'preview',
    'own.csv',
    ...map,
    '--save-layout',
    'oylik.csv',
    '--json',
  ]);
  expect(again.code).toBe(0);
});

test('a layout is kept only of exports that were read whole, and never over another of its name', async () => {
  const folder = await withExport();
  const words = ['monitor', 'check', 'own.csv', ...map.slice(2), '--save-layout', 'x', '--json'];
  expect((await roadmap(folder, words)).code).toBe(1);
  expect(existsSync(join(folder, 'layouts', 'x.csv'))).toBe(false);
  mkdirSync(join(folder, 'layouts'), { recursive: true });
  writeFileSync(join(folder, 'layouts', 'x.csv'), 'Сарлавҳа;Майдон\nКод;id\n');
  const taken = await roadmap(folder, [
    'monitor',
    'check',
    'own.csv',
    ...map,
    '--save-layout',
    'x',
    '--json',
  ]);
  expect([taken.code, codesOf(taken.json)]).toEqual([3, ['file-taken']]);
});

test('there is nothing to keep without --map, outside a workspace, or under a name that is a path', async () => {
  const folder = await withExport();
  const of = async (...words: string[]) =>
    (await roadmap(folder, ['monitor', 'check', 'own.csv', ...words, '--json'])).code;
  expect(await of('--save-layout', 'x')).toBe(2);
  for (const name of ['../x', 'a/b', '', 'con', '.x'])
    expect(await of(...map, '--save-layout', name)).toBe(2);
});

test('a layout with a fault is named with its line, and the others still serve', async () => {
  const folder = await withExport();
  await roadmap(folder, ['monitor', 'check', 'own.csv', ...map, '--save-layout', 'oylik']);
  writeFileSync(join(folder, 'layouts', 'eski.csv'), 'Сарлавҳа;Майдон\nКод;id\nСони;кўп\n');
  const read = await roadmap(folder, ['monitor', 'check', 'own.csv', '--json']);
  expect(read.code).toBe(0);
  expect(read.json.problems).toMatchObject([
    { code: 'table-unknown-field', severity: 'warning', file: 'layouts/eski.csv', line: 3 },
  ]);
});
