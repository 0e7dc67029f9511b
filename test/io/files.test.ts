import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
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

test('a missing file is told apart from one that cannot be read', async () => {
  const folder = testFolder();
  expect(await codeOf(readBytes(join(folder, 'none.csv')))).toBe('3 file-missing');
  expect(await codeOf(readBytes(folder))).toBe('3 file-unreadable');
});
