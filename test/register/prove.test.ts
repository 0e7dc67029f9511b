import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { sha256 } from '../../src/io/files.ts';
import { openRegister } from '../../src/io/register/open.ts';
import { testOptions } from '../io/register/requests.ts';
import { office, roadmap } from '../support/office.ts';

test('show, list, verify, prove and letter again know a letter for which a corrected file was adopted', async () => {
  const folder = await office();
  const words = ['letter', 'generate', 'exports/2022-08.csv', '--to', 'CM-TUR', '--json'];
  const { json } = await roadmap(folder, words);
  const [letter] = json.letters;
  const path = String(letter?.path);
  const original = readFileSync(join(folder, path));
  const corrected = new TextEncoder().encode('PK corrected in Word');
  const register = await openRegister(join(folder, 'register.db'), testOptions());
  const [entry] = await register.entries();
  if (entry === undefined) throw new Error('the letter is not in the register');
  const hash = sha256(corrected);
  await register.adopt({
    number: entry,
    year: 2022,
    path,
    sha256: hash,
    bytes: corrected,
    reason: 'имло хатоси',
  });
  await register.close();
  writeFileSync(join(folder, path), corrected);
  mkdirSync(join(folder, 'kept'));
  writeFileSync(join(folder, 'kept', 'before.docx'), original);

  const run = (...more: string[]) => roadmap(folder, [...more, '--lang', 'en']);
  expect((await run('register', 'verify', '--files')).code).toBe(0);
  expect((await run('register', 'list', '--json')).json.entries).toMatchObject([
    { sha256: hash, status: 'issued' },
  ]);
  expect((await run('register', 'show', '73')).out).toContain(`${sha256(original)} (имло хатоси)`);
  expect((await run('register', 'prove', '73', '--json')).json.file).toEqual({ path, sha256: hash });
  const earlier = await run('register', 'prove', '73', 'kept/before.docx', '--json');
  expect(earlier.json.file).toEqual({ path: 'kept/before.docx', sha256: sha256(original), earlier: true });
  writeFileSync(join(folder, path), 'neither of them');
  expect((await run('register', 'prove', '73')).code).toBe(4);
  const again = await run('letter', 'again', '73', '--out', 'again');
  expect(again.code).toBe(0);
  expect(readFileSync(join(folder, 'again', path.split('/').at(-1) ?? ''))).toEqual(Buffer.from(corrected));
});
