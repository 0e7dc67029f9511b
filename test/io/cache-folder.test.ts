import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { writeOwnFile } from '../../src/io/cache-folder.ts';
import { testFolder } from '../support/folder.ts';

test('a file is written whole, in a folder that is made for it', () => {
  const path = join(testFolder(), 'not', 'there', 'kept');
  writeOwnFile(path, Buffer.from('first'));
  writeOwnFile(path, Buffer.from('second'));
  expect(readFileSync(path, 'utf8')).toBe('second');
});

test('a write that fails leaves nothing behind: on a full disk each run would leave more', () => {
  const folder = testFolder();
  mkdirSync(join(folder, 'kept', 'in the way'), { recursive: true });
  expect(() => writeOwnFile(join(folder, 'kept'), Buffer.from('x'))).toThrow();
  expect(readdirSync(folder)).toEqual(['kept']);
});
