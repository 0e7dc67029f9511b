import { appendFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { filesBelow, testFolder } from '../support/folder.ts';
import { office, roadmap } from '../support/office.ts';
import type { PostgresServer } from '../support/postgres-server.ts';
import { startPostgres } from '../support/postgres-server.ts';

const build = ['pack', 'build', '--month', '2022-08', 'exports/2022-08.csv', '--json', '--lang', 'en'];
const verify = ['pack', 'verify', 'packs/2022-08', '--json', '--lang', 'en'];
const first = 'packs/2022-08/letters/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx';

function found(json: Readonly<Record<string, unknown>>): readonly string[] {
  return (json.problems as readonly { code: string; file: string; severity: string }[])
    .filter((one) => one.severity === 'error')
    .map((one) => `${one.code} ${one.file}`);
}

function zipOf(folder: string): string {
  return readFileSync(join(folder, 'packs/2022-08.zip')).toString('base64');
}

test('a pack of an older program is built again under the new names of its papers; the old ones go unless somebody changed them', async () => {
  const folder = testFolder();
  cpSync('fixtures/before/workspace', folder, { recursive: true });
  const papers = join(folder, 'packs/2022-08');
  appendFileSync(join(papers, 'journal.docx'), 'changed');
  const again = await roadmap(folder, [
    'pack',
    'build',
    '--month',
    '2022-08',
    'exports/2022-08.csv',
    '--json',
  ]);
  expect([again.code, found(again.json)]).toEqual([0, []]);
  expect(existsSync(join(papers, 'dispatch-list.docx'))).toBe(false);
  expect(existsSync(join(papers, 'journal.docx'))).toBe(true);
  rmSync(join(papers, 'journal.docx'));
  expect((await roadmap(folder, verify)).code).toBe(0);
});

test('letters in both scripts, and those of a circular to each, are whole in the pack and its manifest', async () => {
  const folder = await office();
  const built = await roadmap(folder, [...build, '--script', 'both']);
  expect([built.code, found(built.json)]).toEqual([0, []]);
  expect(filesBelow(join(folder, 'packs/2022-08/letters'))).toHaveLength(4);
  expect((await roadmap(folder, verify)).code).toBe(0);
});

test('--pdf puts a PDF of every letter into the pack and its manifest; a build that cannot make them leaves a whole pack without', async () => {
  const folder = await office();
  const tools = testFolder();
  const made =
    'for f in "$@"; do case "$f" in *.docx) printf "%%PDF-1.6\\n/ID [ <00000000000000000000000000000000>\\n<00000000000000000000000000000000> ]\\n%%%%EOF\\n" > "$(dirname "$f")/$(basename "$f" .docx).pdf";; esac; done';
  writeFileSync(join(tools, 'soffice'), '#!/bin/sh\nexit 7\n', { mode: 0o755 });
  vi.stubEnv('PATH', `${tools}:/usr/bin:/bin`);
  const failed = await roadmap(folder, [...build, '--pdf']);
  expect([failed.code, found(failed.json).map((one) => one.split(' ')[0])]).toEqual([
    3,
    ['pdf-failed', 'pdf-failed'],
  ]);
  expect((await roadmap(folder, verify)).code).toBe(0);
  writeFileSync(join(tools, 'soffice'), `#!/bin/sh\n${made}\n`, { mode: 0o755 });
  const built = await roadmap(folder, [...build, '--pdf']);
  vi.unstubAllEnvs();
  expect([built.code, found(built.json)]).toEqual([0, []]);
  const files = (built.json.files as readonly { file: string }[]).map(({ file }) => file);
  expect(files.filter((file) => file.endsWith('.pdf'))).toHaveLength(2);
  expect((await roadmap(folder, verify)).code).toBe(0);
  appendFileSync(join(folder, 'packs/2022-08', files.find((file) => file.endsWith('.pdf')) ?? ''), 'x');
  expect(found((await roadmap(folder, verify)).json)[0]).toMatch(/^pack-file-changed .*\.pdf$/u);
});

describe('pack build', () => {
  test("gives the month's letters, manifest, dispatch list, journal and ZIP, and says so in a summary", async () => {
    const folder = await office();
    const { code, json } = await roadmap(folder, [...build, '--summary', 'summary.md']);
    expect(code).toBe(0);
    expect(json.letters.map(({ number, recipient }) => [number, recipient])).toEqual([
      ['01/3-19-09/1-73', 'CM-MACRO'],
      ['01/3-19-09/1-74', 'CM-TUR'],
    ]);
    expect(filesBelow(join(folder, 'packs'))).toEqual([
      '2022-08-jonatish.xlsx',
      '2022-08.zip',
      '2022-08/jonatish-royxati.docx',
      '2022-08/letters/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx',
      '2022-08/letters/01-3-19-09-1-74 CM-TUR 2022-08-08.docx',
      '2022-08/manifest.json',
      '2022-08/qayd-daftaridan-kochirma.docx',
    ]);
    const listed = await roadmap(folder, ['register', 'list', '--json']);
    expect(listed.json.entries).toMatchObject([{ path: first, status: 'issued' }, { status: 'issued' }]);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('Letters: 2. New numbers: 2; numbers given earlier: 0.');
    expect(summary).toContain('| 01/3-19-09/1-73 | CM-MACRO |');
  });

  test('run again on another day gives the same bytes and no new number', async () => {
    const folder = await office();
    await roadmap(folder, build);
    const zip = zipOf(folder);
    const again = await roadmap(folder, build, { now: '2022-08-25T05:00:00Z' });
    expect(again.code).toBe(0);
    expect(again.json.letters.map(({ reused }) => reused)).toEqual([true, true]);
    expect(zipOf(folder)).toBe(zip);
    rmSync(join(folder, 'packs'), { recursive: true });
    await roadmap(folder, build, { now: '2026-01-01T05:00:00Z' });
    expect(zipOf(folder)).toBe(zip);
  });

  test('with faults in the export writes a summary of them and no pack', async () => {
    const folder = await office();
    appendFileSync(join(folder, 'exports/2022-08.csv'), 'Бирор | <b> ташкилот;1;2;3;4\r\n');
    const { code } = await roadmap(folder, [...build, '--summary', 'summary.md']);
    expect(code).toBe(1);
    expect(existsSync(join(folder, 'packs/2022-08'))).toBe(false);
    const summary = readFileSync(join(folder, 'summary.md'), 'utf8');
    expect(summary).toContain('The pack was not built: exit code 1.');
    expect(summary).not.toContain('<b>');
  });

  test('as a draft has no numbers and no journal, opens no register, and is beside the real pack', async () => {
    const folder = await office();
    rmSync(join(folder, 'register.db'));
    const { code, json } = await roadmap(folder, [...build, '--draft']);
    expect(code).toBe(0);
    expect(json).toMatchObject({ draft: true, path: 'packs/2022-08-draft' });
    expect(filesBelow(join(folder, 'packs'))).toEqual([
      '2022-08-draft.zip',
      '2022-08-draft/jonatish-royxati.docx',
      '2022-08-draft/letters/LOYIHA CM-MACRO 2022-08-08.docx',
      '2022-08-draft/letters/LOYIHA CM-TUR 2022-08-08.docx',
      '2022-08-draft/manifest.json',
    ]);
    expect((await roadmap(folder, ['pack', 'verify', 'packs/2022-08-draft'])).code).toBe(0);
  });

  test('refuses a day of another month, and a month that is none', async () => {
    const folder = await office();
    const other = await roadmap(folder, [...build, '--date', '2022-09-01']);
    expect([other.code, found(other.json)]).toEqual([1, ['pack-bad-month null']]);
    const none = await roadmap(folder, [
      'pack',
      'build',
      '--month',
      '2022-13',
      'exports/2022-08.csv',
      '--json',
    ]);
    expect(none.code).toBe(2);
  });
});

describe('pack verify', () => {
  test('finds nothing in a pack as it was built', async () => {
    const folder = await office();
    await roadmap(folder, build);
    const { code, json } = await roadmap(folder, verify);
    expect(code).toBe(0);
    expect(json).toMatchObject({ ok: true, month: '2022-08', files: 5, letters: 2, problems: [] });
  });

  test('names a changed letter, a removed one and an added one', async () => {
    const folder = await office();
    await roadmap(folder, build);
    const bytes = readFileSync(join(folder, first));
    bytes[100] = (bytes[100] ?? 0) ^ 1;
    writeFileSync(join(folder, first), bytes);
    rmSync(join(folder, 'packs/2022-08/letters/01-3-19-09-1-74 CM-TUR 2022-08-08.docx'));
    writeFileSync(join(folder, 'packs/2022-08/letters/yangi.docx'), 'x');
    const { code, json } = await roadmap(folder, verify);
    expect(code).toBe(4);
    expect(found(json)).toEqual([
      `pack-file-changed ${first}`,
      'pack-file-missing packs/2022-08/letters/01-3-19-09-1-74 CM-TUR 2022-08-08.docx',
      'pack-file-added packs/2022-08/letters/yangi.docx',
      'pack-zip-differs packs/2022-08.zip',
    ]);
  });

  test('checks the ZIP beside the folder however its path is written', async () => {
    const folder = await office();
    await roadmap(folder, build);
    const zip = join(folder, 'packs/2022-08.zip');
    writeFileSync(zip, 'x');
    for (const path of [`${join(folder, 'packs/2022-08')}/`, 'packs/2022-08/', './packs//2022-08']) {
      const { code, json } = await roadmap(folder, ['pack', 'verify', path, '--json']);
      expect([code, found(json)]).toEqual([1, ['pack-zip-differs packs/2022-08.zip']]);
    }
  });

  test('a ZIP that came alone is checked like the folder, under whatever name', async () => {
    const folder = await office();
    await roadmap(folder, build);
    const zip = readFileSync(join(folder, 'packs/2022-08.zip'));
    rmSync(join(folder, 'packs'), { recursive: true });
    writeFileSync(join(folder, 'pochta.zip'), zip);
    const run = () => roadmap(folder, ['pack', 'verify', 'pochta.zip', '--json']);
    const well = await run();
    expect([well.code, well.json]).toMatchObject([0, { path: 'pochta.zip', files: 5, letters: 2 }]);
    const { unzipSync, zipSync } = await import('fflate');
    const files = unzipSync(zip);
    const letter = '2022-08/letters/01-3-19-09-1-73 CM-MACRO 2022-08-08.docx';
    writeFileSync(join(folder, 'pochta.zip'), zipSync({ ...files, [letter]: new Uint8Array([1]) }));
    const changed = await run();
    expect([changed.code, found(changed.json)]).toEqual([
      4,
      [`pack-file-changed pochta.zip/${letter.slice(8)}`, 'pack-zip-differs pochta.zip'],
    ]);
    writeFileSync(join(folder, 'pochta.zip'), zip.subarray(0, 500));
    const cut = await run();
    expect([cut.code, found(cut.json)]).toEqual([1, ['pack-no-manifest pochta.zip']]);
  });

  test('names a letter that was made void, one that another register does not know, and what is no pack', async () => {
    const folder = await office();
    await roadmap(folder, build);
    await roadmap(folder, ['register', 'void', '01/3-19-09/1-73', '--reason', 'хато', '--year', '2022']);
    const voided = await roadmap(folder, verify);
    expect([voided.code, found(voided.json)]).toEqual([4, [`pack-letter-void ${first}`]]);
    const again = await roadmap(folder, build);
    expect([again.code, found(again.json)]).toEqual([0, []]);
    expect((await roadmap(folder, verify)).code).toBe(0);
    // Evidence, and not to be sent: beside the pack.
    const aside = first.replace('packs/2022-08/letters', 'packs/2022-08-bekor-qilingan');
    expect(existsSync(join(folder, first))).toBe(false);
    expect(existsSync(join(folder, aside))).toBe(true);
    expect((await roadmap(folder, ['register', 'verify', '--files', '--json'])).code).toBe(0);
    await roadmap(folder, ['register', 'void', '01/3-19-09/1-75', '--reason', 'хато', '--year', '2022']);
    const other = await office();
    cpSync(join(folder, 'packs'), join(other, 'packs'), { recursive: true });
    const unknown = await roadmap(other, verify);
    expect(unknown.code).toBe(4);
    expect(found(unknown.json)).toHaveLength(2);
    const none = await roadmap(other, ['pack', 'verify', 'letters', '--json']);
    expect([none.code, found(none.json)]).toEqual([1, ['pack-no-manifest letters']]);
    writeFileSync(join(other, 'packs/2022-08/manifest.json'), '{"manifest": 1, "program": {}}');
    expect(found((await roadmap(other, verify)).json)).toEqual([
      'pack-bad-manifest packs/2022-08/manifest.json',
    ]);
  });
});

describe('two checkouts against one PostgreSQL register', () => {
  let server: PostgresServer;
  beforeAll(async () => {
    server = await startPostgres();
  });
  afterAll(() => server.stop());

  async function checkout(): Promise<string> {
    const folder = testFolder();
    cpSync(join(await office()), folder, { recursive: true });
    rmSync(join(folder, 'register.db'));
    mkdirSync(join(folder, 'packs'), { recursive: true });
    return folder;
  }

  async function twoCheckouts() {
    const url = await server.freshDatabase();
    const maker = testFolder();
    const made = await roadmap(maker, ['init', '--register', url, '--last', '19-09/1=72']);
    expect(made.err).toBe('');
    return {
      folders: [await checkout(), await checkout()],
      given: { environment: { ROADMAP_REGISTER: url } },
    };
  }

  test('one after the other: the same ZIP bytes, no new number', async () => {
    const { folders, given } = await twoCheckouts();
    const ran = [];
    for (const folder of folders) ran.push(await roadmap(folder, build, given));
    expect(ran.map(({ code }) => code)).toEqual([0, 0]);
    expect(ran[1]?.json.letters.map(({ number, reused }) => [number, reused])).toEqual([
      ['01/3-19-09/1-73', true],
      ['01/3-19-09/1-74', true],
    ]);
    expect(zipOf(folders[1] ?? '')).toBe(zipOf(folders[0] ?? ''));
    expect((await roadmap(folders[1] ?? '', verify, given)).code).toBe(0);
  });

  test('both at once: one waits, none doubles', async () => {
    const { folders, given } = await twoCheckouts();
    const ran = await Promise.all(folders.map((folder) => roadmap(folder, build, given)));
    expect(ran.map(({ code, err }) => [code, code === 0 ? '' : err])).toEqual([
      [0, ''],
      [0, ''],
    ]);
    expect(zipOf(folders[1] ?? '')).toBe(zipOf(folders[0] ?? ''));
    const listed = await roadmap(folders[0] ?? '', ['register', 'list', '--json'], given);
    expect((listed.json.entries as readonly { number: string }[]).map(({ number }) => number)).toEqual([
      '01/3-19-09/1-73',
      '01/3-19-09/1-74',
    ]);
  });
});
