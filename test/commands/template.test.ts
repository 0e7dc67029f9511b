import { appendFileSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { office, roadmap } from '../support/office.ts';
import { builtInKinds } from '../template/made.ts';

interface Reported {
  readonly code: string;
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly hint: string;
}

test('a copied kind works as it is: it is checked, listed, and a letter is written with it', async () => {
  const folder = await office();
  const made = await roadmap(folder, ['template', 'new', 'my-kind', '--json']);
  expect(made.json).toMatchObject({ ok: true, kind: 'my-kind', from: 'monitoring-cabinet' });
  expect(existsSync(join(folder, 'templates/letters/my-kind/preview.txt'))).toBe(false);
  const words = readFileSync(join(folder, 'templates/letters/my-kind/body.hbs'), 'utf8');
  expect(words).toContain('Мониторинг натижаларига кўра, Рўйхат бўйича {{#if (eq obligedCount 1)}}');
  expect(words).not.toContain('{{>');
  expect((await roadmap(folder, ['template', 'check', 'my-kind'])).code).toBe(0);
  const draft = [
    'letter',
    'generate',
    'exports/2022-08.csv',
    '--kind',
    'my-kind',
    '--to',
    'CM-MACRO',
    '--draft',
    '--json',
  ];
  const written = await roadmap(folder, [...draft, '--as-of', '2022-08-08', '--date', '2022-08-08']);
  expect([written.code, written.json.letters]).toMatchObject([0, [{ kind: 'my-kind', status: 'draft' }]]);
});

test('the faults of a changed copy come with line, column and the nearest right name', async () => {
  const folder = await office();
  await roadmap(folder, ['template', 'new', 'my-kind']);
  const body = join(folder, 'templates/letters/my-kind/body.hbs');
  const before = readFileSync(body, 'utf8').split('\n').length;
  appendFileSync(body, '\n{{totals.plased}}\nСана: {{dya asOf "act"}}\n{{#if totals.overdue}}\n');
  const checked = await roadmap(folder, ['template', 'check', 'my-kind', '--json', '--lang', 'en']);
  expect(checked.code).toBe(1);
  const problems = checked.json.problems as readonly Reported[];
  expect(problems.map((found) => [found.code, found.line - before, found.column])).toEqual([
    ['template-unknown-field', 1, 3],
    ['template-unknown-helper', 2, 9],
    ['template-unclosed-block', 3, 1],
  ]);
  expect(problems[0]?.hint).toContain('totals.placed');
  expect(problems[1]?.hint).toContain('day');
  expect(new Set(problems.map((found) => found.file))).toEqual(
    new Set(['templates/letters/my-kind/body.hbs']),
  );
});

test('a copy under the name of a built-in kind is a copy of that kind, and wins over it', async () => {
  const folder = await office();
  const made = await roadmap(folder, ['template', 'new', 'notice-overdue', '--json']);
  expect(made.json).toMatchObject({ from: 'notice-overdue' });
  const kinds = await roadmap(folder, ['letter', 'kinds', '--json']);
  const own = (kinds.json.kinds as readonly Record<string, unknown>[]).filter(
    (kind) => kind.builtIn === false,
  );
  expect(own).toMatchObject([{ kind: 'notice-overdue', needs: 'dataset', audience: 'overdue-bodies' }]);
});

test('letter kinds names every kind and whom the distribution sends it to on the day', async () => {
  const folder = await office();
  const { json } = await roadmap(folder, ['letter', 'kinds', '--json', '--date', '2022-08-08']);
  const kinds = json.kinds as readonly { readonly kind: string; readonly recipients: readonly string[] }[];
  expect(kinds.map((kind) => kind.kind)).toEqual(builtInKinds);
  expect(kinds.find((kind) => kind.kind === 'monitoring-cabinet')?.recipients).toEqual([
    'CM-MACRO',
    'CM-TUR',
  ]);
});

test('a name that no folder may have is a wrong command line', async () => {
  const folder = await office();
  for (const name of ['../x', 'Хат', 'a/b', '']) {
    expect((await roadmap(folder, ['template', 'new', name])).code).toBe(2);
  }
});

test('template fields gives every field that a kind may name, its own ones too', async () => {
  const folder = await office();
  const { json } = await roadmap(folder, ['template', 'fields', 'circular-acts', '--json']);
  const names = (json.fields as readonly { readonly name: string }[]).map((field) => field.name);
  expect(names).toContain('fields.deadline');
  expect(names).not.toContain('totals.placed');
});

test("the commands of the clerk's page run as they are written there", async () => {
  const page = readFileSync(join('templates', 'README.md'), 'utf8');
  const commands = [...page.matchAll(/^roadmap (.+?)(?: {2,}.*)?$/gmu)].map((found) => found[1] ?? '');
  expect(commands.length).toBeGreaterThan(3);
  const folder = await office();
  for (const command of commands) {
    const asOf = command.startsWith('letter') ? ['--as-of', '2022-08-08', '--date', '2022-08-08'] : [];
    const { code, err } = await roadmap(folder, [...command.split(' '), ...asOf]);
    expect([command, code, err]).toEqual([command, 0, code === 0 ? err : '']);
  }
});

test('a hint names no nearest word when none is near', async () => {
  const folder = await office();
  await roadmap(folder, ['template', 'new', 'my-kind']);
  appendFileSync(join(folder, 'templates/letters/my-kind/body.hbs'), '\n{{#абвгдежз}}{{/абвгдежз}}\n');
  const { json } = await roadmap(folder, ['template', 'check', 'my-kind', '--json', '--lang', 'en']);
  const [found] = json.problems as readonly Reported[];
  expect(found?.hint).toBe('Available: if, unless, each, with');
});

test('a copied kind goes on sharing the pieces of text that the office has written itself', async () => {
  const folder = await office();
  mkdirSync(join(folder, 'templates/partials'), { recursive: true });
  writeFileSync(join(folder, 'templates/partials/resolution-808.hbs'), 'Вазирлар Маҳкамасининг 808-сон');
  await roadmap(folder, ['template', 'new', 'my-kind']);
  const words = readFileSync(join(folder, 'templates/letters/my-kind/body.hbs'), 'utf8');
  expect([...words.matchAll(/\{\{> [^}]*\}\}/gu)].map(([call]) => call)).toEqual(['{{> resolution-808}}']);
});

test('the kinds that the program ships with raise no problem and no doubt', async () => {
  const { code, json } = await roadmap(await office(), ['template', 'check', '--json']);
  expect([code, json.problems]).toEqual([0, []]);
});
