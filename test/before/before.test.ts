import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { testFolder } from '../support/folder.ts';
import { roadmap } from '../support/office.ts';

interface Reported {
  readonly ok: boolean;
  readonly head: string;
  readonly entries: readonly Readonly<Record<string, unknown>>[];
}

const kept = (name: string): Reported =>
  JSON.parse(readFileSync(join('fixtures/before', name), 'utf8')) as Reported;
const august = ['letter', 'generate', 'exports/2022-08.csv', '--date', '2022-08-08', '--json'];
const carryOut = ['letter', 'generate', '--plan', 'saved-plan.json', '--yes', '--json'];

let folder: string;

beforeEach(() => {
  folder = testFolder();
  cpSync('fixtures/before/workspace', folder, { recursive: true });
});

// Two days later: figures of a day to come make no letter.
const run = (...words: string[]) => roadmap(folder, words, { now: '2022-08-10T05:00:00.000Z' });
const codesOf = (json: Readonly<Record<string, unknown>>) =>
  (json.problems as readonly { code: string; severity: string }[])
    .filter((one) => one.severity === 'error')
    .map((one) => one.code);

describe('a workspace of the build before', () => {
  it('is proved: the same lines, the same head, every file as it was written', async () => {
    const { code, json } = await run('register', 'verify', '--files', '--json');
    const before = JSON.parse(readFileSync('fixtures/before/verify.json', 'utf8')) as Record<string, unknown>;
    expect(code).toBe(0);
    expect({ ...json, problems: codesOf(json) }).toMatchObject({ ...before, problems: [] });
  });

  it('lists what it listed', async () => {
    const { code, json } = await run('register', 'list', '--json');
    expect(code).toBe(0);
    expect(json.entries).toMatchObject(kept('list.json').entries);
  });

  it('proves each of its letters', async () => {
    const issued = kept('list.json').entries.filter((entry) => entry.sha256 !== null);
    expect(issued).toHaveLength(5);
    for (const { number, sha256 } of issued) {
      const { code, json } = await run('register', 'prove', String(number), '--json');
      expect([code, json.head, json.file]).toMatchObject([0, kept('verify.json').head, { sha256 }]);
    }
  });

  it('gives the same letters the same numbers and bytes, and writes a file that has gone once more', async () => {
    const entries = kept('list.json').entries.filter((entry) => [84, 86].includes(Number(entry.serial)));
    const path = join(folder, String(entries[0]?.path));
    const bytes = readFileSync(path);
    rmSync(path);
    const { code, json } = await run(...august);
    expect(code).toBe(0);
    expect(json.letters).toMatchObject(
      entries.map(({ number, sha256, path: file }) => ({ number, sha256, path: file, reused: true })),
    );
    expect(readFileSync(path).equals(bytes)).toBe(true);
    expect((await run('register', 'verify', '--json')).json.head).toBe(kept('verify.json').head);
  });

  it('writes a letter and the files of its recipients again, byte for byte', async () => {
    rmSync(join(folder, 'letters'), { recursive: true });
    for (const { number, year } of kept('list.json').entries.filter((entry) => entry.sha256 !== null)) {
      expect((await run('letter', 'again', String(number), '--year', String(year))).code).toBe(0);
    }
    expect((await run('register', 'verify', '--files')).code).toBe(0);
  });

  it('carries its saved plan out, or says what has moved and gives no number', async () => {
    const { code, json } = await run(...carryOut);
    if (code === 0) expect(json.letters).toMatchObject([{ number: '01/3-19-09/1-87', status: 'issued' }]);
    else {
      expect(code).toBe(4);
      expect(codesOf(json).some((found) => found.startsWith('saved-plan-'))).toBe(true);
      expect((await run('register', 'verify', '--json')).json.head).toBe(kept('verify.json').head);
    }
  });

  it('refuses its saved plan once the register has gone on', async () => {
    await run('register', 'reserve', '--file', '24-12', '--date', '2022-08-08');
    const { code, json } = await run(...carryOut);
    expect([code, codesOf(json).length > 0]).toEqual([4, true]);
    expect(
      (await run('register', 'list', '--json', '--file', '19-09/1', '--year', '2022')).json.entries,
    ).toMatchObject(
      kept('list.json').entries.filter((entry) => entry.year === 2022 && entry.file === '19-09/1'),
    );
  });

  it('has a pack that is what its manifest and the register say', async () => {
    expect((await run('pack', 'verify', 'packs/2022-08')).code).toBe(0);
  });

  it('goes on with the next numbers, keeps void and reserved ones, and stays whole', async () => {
    const next = await run(
      ...[
        'letter',
        'generate',
        'exports/2022-08-09.csv',
        '--date',
        '2022-08-09',
        '--to',
        'CM-MACRO',
        '--json',
      ],
    );
    expect(next.json.letters).toMatchObject([{ number: '01/3-19-09/1-87', status: 'issued' }]);
    const hand = await run('register', 'reserve', '--file', '24-12', '--date', '2022-08-09', '--json');
    expect(hand.json.entries).toMatchObject([{ number: '01/3-24-12-4' }]);
    const paper = await run('register', 'reserve', '--file', '24-11', '--date', '2022-08-09', '--json');
    expect(paper.json.entries).toMatchObject([{ number: '01/3-24-11-5' }]);
    const { code, json } = await run('register', 'verify', '--files', '--json');
    expect([code, json.lines, codesOf(json)]).toEqual([0, 38, []]);
  });

  it('is brought up to date by doctor --upgrade alone, which keeps what was there; its letters stay proved', async () => {
    const older = (found: Readonly<Record<string, unknown>>) =>
      (found.problems as readonly { code: string }[]).some(({ code }) => code === 'workspace-older');
    expect(older((await run('doctor', '--json')).json)).toBe(true);
    const names = readdirSync(folder).sort();
    expect(names).not.toContain('nomenclature.csv');
    const recipients = readFileSync(join(folder, 'recipients.csv'));
    await run('doctor', '--upgrade', '--json');
    expect(readdirSync(folder)).toContain('nomenclature.csv');
    expect(readFileSync(join(folder, 'upgraded-2022-08-10', 'recipients.csv'))).toEqual(recipients);
    expect(readFileSync(join(folder, 'recipients.csv'), 'utf8')).toContain('successor');
    expect(older((await run('doctor', '--json')).json)).toBe(false);
    expect((await run('register', 'verify', '--files', '--json')).code).toBe(0);
  }, 90_000);
});
