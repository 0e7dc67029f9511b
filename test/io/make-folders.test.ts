import { existsSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeFolders } from '../../src/io/make-folders.ts';
import { testFolder } from '../support/folder.ts';

test('makes all that is missing, and is content with what is there', async () => {
  const folder = join(testFolder(), 'a', 'b', 'c');
  await makeFolders(folder);
  await makeFolders(folder);
  expect(statSync(folder).isDirectory()).toBe(true);
});

test('a file in the way is an error, at its own place and above', async () => {
  const file = join(testFolder(), 'x');
  writeFileSync(file, '');
  await expect(makeFolders(file)).rejects.toMatchObject({ code: 'EEXIST' });
  await expect(makeFolders(join(file, 'a', 'b'))).rejects.toMatchObject({ code: 'ENOTDIR' });
});

test('where no folder can be made it ends', async () => {
  if (!existsSync('/proc/self')) return;
  await expect(makeFolders('/proc/roadmap/a')).rejects.toMatchObject({ code: 'ENOENT' });
});
