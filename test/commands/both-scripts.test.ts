import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';
import { outlineDocx } from '../support/outline.ts';

const generate = ['letter', 'generate', 'exports/2022-08.csv', '--json'];
const head = async (folder: string) => (await roadmap(folder, ['register', 'verify', '--json'])).json.head;

test('both scripts are one number and one entry; verify and again know both files', async () => {
  const folder = await office();
  const ran = await roadmap(folder, [...generate, '--script', 'both']);
  expect(ran.code).toBe(0);
  expect(ran.json.letters).toMatchObject([
    { number: '01/3-19-09/1-73', recipient: 'CM-MACRO', copies: [{ recipient: 'CM-MACRO-LATIN' }] },
    { number: '01/3-19-09/1-74', recipient: 'CM-TUR', copies: [{ recipient: 'CM-TUR-LATIN' }] },
  ]);
  const letters = join(folder, 'letters', '2022');
  const names = readdirSync(letters).sort();
  expect(names).toHaveLength(4);
  const latin = names.find((name) => name.includes('CM-TUR-LATIN')) ?? '';
  const outline = outlineDocx(readFileSync(join(letters, latin)));
  expect(outline).toContain('2022\u2011yil 8\u2011avgust');
  expect(outline).not.toMatch(/\p{Script=Cyrillic}/u);
  rmSync(join(letters, latin));
  expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).not.toBe(0);
  expect((await roadmap(folder, ['letter', 'again', '74', '--json'])).code).toBe(0);
  expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
});

test('a letter that was issued in one script is not written in another under its number', async () => {
  const folder = await office();
  expect((await roadmap(folder, generate)).code).toBe(0);
  expect((await roadmap(folder, [...generate, '--script', 'latin'])).code).toBe(4);
});

test('the same run in two workspaces gives the same chain', async () => {
  const [one, other] = [await office(), await office()];
  for (const folder of [one, other]) await roadmap(folder, generate);
  expect(await head(one)).toBeTruthy();
  expect(await head(one)).toEqual(await head(other));
});

test("a kind's own Latin text is printed in Latin letters alone, and held against the figures", async () => {
  const folder = await office();
  await roadmap(folder, ['template', 'new', 'lotin', '--from', 'monitoring-cabinet']);
  const own = join(folder, 'templates', 'letters', 'lotin', 'body.latin.hbs');
  const text =
    'Monitoring yakunida jami {{totals.placed}} ta toʻplam joylashtirilgani aniqlandi ({{day asOf "asOf"}}).\n';
  writeFileSync(own, text);
  const checked = await roadmap(folder, ['template', 'check', 'lotin', '--json']);
  expect([checked.code, checked.json.problems]).toEqual([0, []]);
  const words = [...generate, '--kind', 'lotin', '--to', 'CM-TUR', '--script', 'both'];
  expect((await roadmap(folder, words)).code).toBe(0);
  const letters = join(folder, 'letters', '2022');
  const [cyrillic = '', latin = ''] = readdirSync(letters)
    .sort()
    .map((name) => outlineDocx(readFileSync(join(letters, name))));
  expect(latin).toContain('Monitoring yakunida jami 618\u00A0ta toʻplam joylashtirilgani aniqlandi');
  expect(latin).toContain('2022\u2011yilning 8\u2011avgust holatiga).');
  expect(latin).not.toMatch(/\p{Script=Cyrillic}/u);
  expect(cyrillic).not.toContain('Monitoring yakunida');
  writeFileSync(own, text.replace('{{totals.placed}}', '999'));
  const fixed = await roadmap(folder, ['template', 'check', 'lotin']);
  expect(fixed.err).toContain('[letter-fixed-figure]');
  expect(fixed.err).toContain('body.latin.hbs');
});
