import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { machineProblems } from '../../src/runs/doctor.ts';
import { shareProblems } from '../../src/runs/network-share.ts';
import { testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';

test('doctor shows what the register holds, who signs, and that warnings alone stop nothing', async () => {
  const folder = await office();
  await roadmap(folder, ['letter', 'generate', 'exports/2022-08.csv', '-y']);
  const { code, out, json } = await roadmap(folder, ['doctor', '--lang', 'uz']);
  expect(code).toBe(0);
  expect(json).toBeDefined();
  expect(out).toMatch(
    /Қайд дафтари: .*register\.db, қайдлар: 2 та; охирги рақамлар: 01\/3-19-09\/1-74 \(2022\)/u,
  );
  expect(out).toMatch(/Имзоловчи ва ижрочилар: \d+ та; хат турлари: \d+ та/u);
  expect(out).toContain('Хат тайёрлаш мумкин; огоҳлантиришларни кўриб чиқинг.');
  const told = await roadmap(folder, ['doctor', '--json']);
  expect(told.json.register).toMatchObject({ entries: 2, last: [{ number: '01/3-19-09/1-74', year: 2022 }] });
});

test('doctor names what is still to be filled in for letters of today, and not who signed long ago', async () => {
  const folder = testFolder();
  await roadmap(folder, ['init']);
  const { code, json } = await roadmap(folder, ['doctor', '--json']);
  const told = json.problems as readonly {
    readonly code: string;
    readonly file: string;
    readonly line: number;
  }[];
  const places = told
    .filter((found) => found.code.endsWith('-placeholder'))
    .map(({ file, line }) => `${file}:${line}`);
  expect(code).toBe(1);
  expect(places).toEqual([
    'roadmap.yaml:15',
    'roadmap.yaml:16',
    'signatories.csv:5',
    'executors.csv:2',
    'executors.csv:2',
  ]);
});

test('doctor outside a workspace says so and has no register to report', async () => {
  const { code, out } = await roadmap(testFolder(), ['doctor', '--lang', 'uz']);
  expect(code).toBe(2);
  expect(out).not.toContain('Қайд дафтари');
});

test('monitor check says that it found no errors', async () => {
  const folder = await office();
  expect((await roadmap(folder, ['monitor', 'check', 'exports/2022-08.csv', '--lang', 'uz'])).out).toContain(
    'Хато топилмади.',
  );
});

test('doctor says of a unit index that Excel made it a date', async () => {
  const folder = await office();
  const rows = 'code;unit;post;name;from;to;note\ndeputy-3;01.мар;Раис ўринбосари;А. Султанов;;;\n';
  writeFileSync(join(folder, 'signatories.csv'), rows);
  const { json } = await roadmap(folder, ['doctor', '--json', '--lang', 'uz']);
  const problems = json.problems as readonly { readonly code: string; readonly hint: string }[];
  expect(problems.find(({ code }) => code === 'directory-bad-unit')?.hint).toContain(
    'Excel 01/3 индексини 01.мар санасига айлантирган',
  );
});

test('a Node without fixes and a machine without LibreOffice are warnings', () => {
  const machine = {
    node: '20.20.2',
    system: 'linux x64',
    hasLibreOffice: false,
    libreOffice: 'libreoffice-writer-nogui',
    onNetwork: false,
  };
  expect(machineProblems(machine).map(({ code, severity }) => [code, severity])).toEqual([
    ['doctor-old-node', 'warning'],
    ['doctor-no-libreoffice', 'warning'],
  ]);
  expect(machineProblems({ ...machine, node: '24.0.0', hasLibreOffice: true })).toEqual([]);
});

test('a register file on a network share is an error; a database server is asked about nothing', async () => {
  const asked: string[] = [];
  const onShare = async (folder: string) => {
    asked.push(folder);
    return { onNetwork: true };
  };
  expect(await shareProblems('/share/office/register.db', onShare)).toMatchObject([
    { code: 'doctor-network-share', severity: 'error' },
  ]);
  expect(await shareProblems('postgres://server/register', onShare)).toEqual([]);
  expect(asked).toEqual(['/share/office']);
});
