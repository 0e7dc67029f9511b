import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptShells } from '../../src/io/kept-shells.ts';
import { testFolder } from '../support/folder.ts';
import { testWorld } from '../support/outside.ts';

function keptIn(folder: string, build: string) {
  return keptShells(testWorld(folder, { environment: { XDG_CACHE_HOME: folder } }).outside, build);
}

test('what was kept is found by the same build of the program, and by no other', async () => {
  const folder = testFolder();
  await keptIn(folder, 'one').save('shape', '{"a":1}');
  expect(await keptIn(folder, 'one').load('shape')).toBe('{"a":1}');
  expect(await keptIn(folder, 'two').load('shape')).toBeUndefined();
  expect(await keptIn(folder, 'one').load('other')).toBeUndefined();
});

test('a kept file that was cut or changed by one byte is not used', async () => {
  const folder = testFolder();
  const kept = keptIn(folder, 'one');
  await kept.save('shape', '{"number":"01/3"}');
  const [name = ''] = readdirSync(join(folder, 'roadmap', 'shells'));
  const path = join(folder, 'roadmap', 'shells', name);
  const whole = readFileSync(path, 'utf8');
  for (const broken of [whole.replace('01/3', '01/8'), whole.slice(0, -1), '', whole.slice(1)]) {
    writeFileSync(path, broken);
    expect(await kept.load('shape')).toBeUndefined();
  }
});

test('a folder that cannot be written is no cache and no fault', async () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'roadmap'), '');
  const kept = keptIn(folder, 'one');
  await kept.save('shape', '{}');
  expect(await kept.load('shape')).toBeUndefined();
});
