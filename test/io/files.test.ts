import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { checkWritable, readBytes, writeWhole } from '../../src/io/files.ts';
import { RoadmapError } from '../../src/problem.ts';
import { testFolder } from '../support/folder.ts';

async function codeOf(work: Promise<unknown>): Promise<string> {
  return work.then(
    () => 'done',
    (error: unknown) =>
      error instanceof RoadmapError ? `${error.exitCode} ${error.message}` : String(error),
  );
}

test('a new file never takes the place of another one, and leaves no trace when refused', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'letter.docx'), 'theirs');
  expect(await codeOf(writeWhole(join(folder, 'letter.docx'), 'ours', 'new'))).toBe('3 file-taken');
  expect(readFileSync(join(folder, 'letter.docx'), 'utf8')).toBe('theirs');
  expect(readdirSync(folder)).toEqual(['letter.docx']);
});

test('a replaced file is whole and alone', async () => {
  const folder = testFolder();
  await writeWhole(join(folder, 'a', 'draft.docx'), 'one', 'replace');
  await writeWhole(join(folder, 'a', 'draft.docx'), 'two', 'replace');
  expect(readFileSync(join(folder, 'a', 'draft.docx'), 'utf8')).toBe('two');
  expect(readdirSync(join(folder, 'a'))).toEqual(['draft.docx']);
});

test('a folder that is a file cannot be written to and says so with code 3', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'file'), '');
  expect(await codeOf(checkWritable(join(folder, 'file')))).toBe('3 file-unwritable');
  expect(await codeOf(writeWhole(join(folder, 'file', 'x'), '', 'new'))).toBe('3 file-unwritable');
});

test('a missing file and one that cannot be read are different problems', async () => {
  const folder = testFolder();
  expect(await codeOf(readBytes(join(folder, 'none.csv')))).toBe('3 file-missing');
  expect(await codeOf(readBytes(folder))).toBe('3 file-is-folder');
});

test('what a killed run of the first version left beside a register is taken away, its other name too', async () => {
  const folder = testFolder();
  const ended = spawnSync(process.execPath, ['-e', '']).pid;
  const left = [`register.db.${ended}.new`, `register.db.head.${ended}.tmp`];
  const kept = ['register.db', 'register.db.head', `register.db.${process.pid}.new`, 'report.2022.new'];
  for (const name of [...left, ...kept]) writeFileSync(join(folder, name), '');
  await checkWritable(folder);
  expect(readdirSync(folder).sort()).toEqual([...kept].sort());
});

describe('on a disk without links (FAT)', () => {
  afterEach(() => {
    vi.doUnmock('node:fs');
    vi.doUnmock('node:fs/promises');
    vi.resetModules();
  });

  /** The files' room over a disk that answers so to `link`, and fails where `fails` says. */
  async function without(linkError: string, fails: { readonly rename?: string } = {}) {
    vi.resetModules();
    const error = (code: string) => Object.assign(new Error(code), { code });
    vi.doMock('node:fs', async (original) => {
      const linkSync = () => {
        throw error(linkError);
      };
      return { ...(await original<typeof import('node:fs')>()), linkSync };
    });
    vi.doMock('node:fs/promises', async (original) => {
      const disk = await original<typeof import('node:fs/promises')>();
      const rename = fails.rename;
      return { ...disk, rename: rename === undefined ? disk.rename : () => Promise.reject(error(rename)) };
    });
    return import('../../src/io/files.ts');
  }

  test.each(['EISDIR', 'EPERM', 'ENOTSUP', 'EOPNOTSUPP', 'ENOSYS', 'EMLINK'])(
    'that answers %s a new file is written whole, and never over another',
    async (code) => {
      const folder = testFolder();
      const files = await without(code);
      await files.writeWhole(join(folder, 'letter.docx'), 'ours', 'new');
      expect(readFileSync(join(folder, 'letter.docx'), 'utf8')).toBe('ours');
      writeFileSync(join(folder, 'other.docx'), 'theirs');
      await expect(files.writeWhole(join(folder, 'other.docx'), 'ours', 'new')).rejects.toMatchObject({
        problems: [{ code: 'file-taken' }],
      });
      expect(readFileSync(join(folder, 'other.docx'), 'utf8')).toBe('theirs');
      expect(readdirSync(folder).sort()).toEqual(['letter.docx', 'other.docx']);
    },
  );

  test('of ten writers of one name one wins, and the others say that it is taken', async () => {
    const folder = testFolder();
    const files = await without('EPERM');
    const path = join(folder, 'letter.docx');
    const ends = await Promise.allSettled(
      Array.from({ length: 10 }, (_, at) => files.writeWhole(path, `writer ${at}`, 'new')),
    );
    expect(ends.filter((end) => end.status === 'fulfilled')).toHaveLength(1);
    expect(readFileSync(path, 'utf8')).toMatch(/^writer \d$/u);
    expect(readdirSync(folder)).toEqual(['letter.docx']);
  });

  test('a rename that fails leaves nothing under the name', async () => {
    const folder = testFolder();
    const files = await without('EPERM', { rename: 'EIO' });
    await expect(files.writeWhole(join(folder, 'letter.docx'), 'ours', 'new')).rejects.toMatchObject({
      problems: [{ code: 'file-unwritable' }],
    });
    expect(readdirSync(folder)).toEqual([]);
  });

  test('what a killed run had claimed and not filled is taken away, and only that', async () => {
    const folder = testFolder();
    const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);
    const ended = spawnSync(process.execPath, ['-e', '']).pid;
    const left = (number: number, name: string) =>
      writeFileSync(join(folder, `.roadmap-${machine}-${ended}-${number}.claim`), name);
    left(1, 'empty.docx');
    left(2, 'full.docx');
    left(3, '');
    writeFileSync(join(folder, 'empty.docx'), '');
    writeFileSync(join(folder, 'full.docx'), 'theirs');
    await checkWritable(folder);
    expect(readdirSync(folder)).toEqual(['full.docx']);
  });
});
