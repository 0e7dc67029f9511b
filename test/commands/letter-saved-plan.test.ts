import { appendFileSync, cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { filesBelow, testFolder } from '../support/folder.ts';
import { filledIn, office, roadmap } from '../support/office.ts';

const save = ['letter', 'generate', 'exports/2022-08.csv', '--date', '2022-08-08', '--plan-out', 'plan.json'];
const carryOut = ['letter', 'generate', '--plan', 'plan.json', '--json', '--lang', 'en'];
const builtIn = fileURLToPath(new URL('../../templates/letters/monitoring-cabinet', import.meta.url));

function codes(json: Readonly<Record<string, unknown>>): readonly string[] {
  return (json.problems as readonly { code: string; severity: string; message: string }[])
    .filter((found) => found.severity === 'error')
    .map((found) => `${found.code}: ${found.message}`);
}

async function withPlan(): Promise<string> {
  const folder = await office();
  expect((await roadmap(folder, save)).code).toBe(0);
  return folder;
}

describe('a saved plan', () => {
  test('is refused when a layout of exports was added since', async () => {
    const folder = await withPlan();
    mkdirSync(join(folder, 'layouts'));
    writeFileSync(join(folder, 'layouts', 'own.csv'), 'heading;field\nВедомство;agency\n');
    const { code, json } = await roadmap(folder, carryOut);
    expect(code).toBe(4);
    expect(codes(json).join()).toContain('layouts/own.csv');
  });

  test('uses no number, and is carried out as it was saved, on a later day and from another folder', async () => {
    const folder = await withPlan();
    expect(filesBelow(join(folder, 'letters'))).toEqual([]);
    const words = ['letter', 'generate', '--plan', '../plan.json', '--json'];
    const done = await roadmap(join(folder, 'exports'), words, { now: '2022-08-20T05:00:00Z' });
    expect(done.code).toBe(0);
    expect(done.json.letters.map(({ number, date }) => [number, date])).toEqual([
      ['01/3-19-09/1-73', '2022-08-08'],
      ['01/3-19-09/1-74', '2022-08-08'],
    ]);
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    expect(plan.letters.map((letter: { path: string }) => letter.path)).toEqual(
      done.json.letters.map((letter) => letter.path),
    );
  });

  test('of the program before, with two exports in one --previous, is carried out', async () => {
    const folder = await office();
    const export8 = readFileSync(join(folder, 'exports/2022-08.csv'), 'utf8');
    for (const month of ['июнь', 'июль'])
      writeFileSync(join(folder, `exports/${month}.csv`), export8.replace('8 август', `7 ${month}`));
    const previous = ['exports/июнь.csv', 'exports/июль.csv'];
    const words = previous.flatMap((file) => ['--previous', file]);
    expect((await roadmap(folder, [...save, ...words])).code).toBe(0);
    const plan = JSON.parse(readFileSync(join(folder, 'plan.json'), 'utf8'));
    expect(plan.arguments.options.previous).toEqual(previous);
    plan.arguments.options.previous = [previous.join(',')];
    writeFileSync(join(folder, 'plan.json'), JSON.stringify(plan));
    expect((await roadmap(folder, carryOut)).code).toBe(0);
  });

  test('carried out already says so and changes nothing', async () => {
    const folder = await withPlan();
    const first = await roadmap(folder, carryOut);
    const again = await roadmap(folder, carryOut);
    expect(again.code).toBe(0);
    expect(again.json.letters).toEqual(first.json.letters.map((letter) => ({ ...letter, reused: true })));
  });

  test('is refused when the register has moved, also when it was empty at the time', async () => {
    const folder = testFolder();
    await roadmap(folder, ['init']);
    mkdirSync(join(folder, 'exports'), { recursive: true });
    cpSync(join(await office(), 'exports', '2022-08.csv'), join(folder, 'exports', '2022-08.csv'));
    filledIn(folder);
    await roadmap(folder, save);
    await roadmap(folder, [
      'register',
      'reserve',
      '--file',
      '19-09/1',
      '--count',
      '1',
      '--note',
      'қўлда',
      '--date',
      '2022-08-08',
    ]);
    const refused = await roadmap(folder, carryOut);
    expect(refused.code).toBe(4);
    expect(codes(refused.json)[0]).toBe(
      'saved-plan-register-moved: the register has changed since the plan was saved',
    );
    expect(filesBelow(join(folder, 'letters'))).toEqual([]);
  });

  const moves: readonly (readonly [string, (folder: string) => void])[] = [
    ['exports/2022-08.csv', (folder) => appendFileSync(join(folder, 'exports/2022-08.csv'), '\r\n')],
    ['recipients.csv', (folder) => appendFileSync(join(folder, 'recipients.csv'), 'NEW;а;б;;;\r\n')],
    ['roadmap.yaml', (folder) => appendFileSync(join(folder, 'roadmap.yaml'), '\n# янги\n')],
    [
      '(built-in)/monitoring-cabinet',
      (folder) => cpSync(builtIn, join(folder, 'templates/letters/monitoring-cabinet'), { recursive: true }),
    ],
  ];
  test.each(moves)('is refused when %s has moved, naming it', async (what, move) => {
    const folder = await withPlan();
    move(folder);
    const refused = await roadmap(folder, carryOut);
    expect(refused.code).toBe(4);
    expect(codes(refused.json)).toContain(`saved-plan-moved: ${what} has changed since the plan was saved`);
    expect(filesBelow(join(folder, 'letters'))).toEqual([]);
  });

  test('is refused, not called a fault of the inputs, when an export was broken since', async () => {
    const folder = await withPlan();
    writeFileSync(join(folder, 'exports/2022-08.csv'), 'x');
    const refused = await roadmap(folder, carryOut);
    expect(refused.code).toBe(4);
    expect(codes(refused.json)[0]).toContain('exports/2022-08.csv has changed since');
  });

  test('takes no other options than its own', async () => {
    const folder = await withPlan();
    const { code, json } = await roadmap(folder, [...carryOut, '--date', '2022-08-09']);
    expect(code).toBe(2);
    expect(codes(json)).toEqual(['usage-conflict: --plan and --date cannot be used together']);
    expect((await roadmap(folder, [...carryOut, 'exports/2022-08.csv'])).code).toBe(0);
  });

  test('that is no plan is refused', async () => {
    const folder = await office();
    writeFileSync(join(folder, 'plan.json'), '{"plan": 2}');
    const { code, json } = await roadmap(folder, carryOut);
    expect(code).toBe(1);
    expect(codes(json)).toEqual(['saved-plan-bad: this is not a saved plan (plan: 2)']);
  });
});
