import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptResults } from '../../src/io/kept-results.ts';
import { testFolder } from '../support/folder.ts';

function keptIn(folder: string, build: string) {
  return keptResults({ environment: { XDG_CACHE_HOME: folder } }, build);
}

test('what was kept is found by the same build of the program, and by no other', () => {
  const folder = testFolder();
  const result = { a: 1, left: undefined, map: new Map([['reply', { text: 'Ҳурмат билан' }]]) };
  keptIn(folder, 'one').save('shape', result);
  expect(keptIn(folder, 'one').load('shape')).toStrictEqual(result);
  expect(keptIn(folder, 'two').load('shape')).toBeUndefined();
  expect(keptIn(folder, 'one').load('other')).toBeUndefined();
});

test('a kept file with any byte changed or cut off is not used', () => {
  const folder = testFolder();
  const kept = keptIn(folder, 'one');
  kept.save('shape', { number: '01/3' });
  const [name = ''] = readdirSync(join(folder, 'roadmap', 'results'));
  const path = join(folder, 'roadmap', 'results', name);
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 1, at);
    for (const broken of [changed, whole.subarray(0, at), whole.subarray(at + 1)]) {
      writeFileSync(path, broken);
      expect(kept.load('shape')).toBeUndefined();
    }
  }
  writeFileSync(path, whole);
  expect(kept.load('shape')).toEqual({ number: '01/3' });
});

test('a folder that cannot be written costs time and no letter', () => {
  const folder = testFolder();
  writeFileSync(join(folder, 'roadmap'), 'a file where the folder should be');
  const kept = keptIn(folder, 'one');
  kept.save('shape', {});
  expect(kept.load('shape')).toBeUndefined();
});

test('only so many are kept', () => {
  const folder = testFolder();
  const kept = keptIn(folder, 'one');
  for (let at = 0; at < 310; at += 1) kept.save(`shape ${at}`, at);
  expect(readdirSync(join(folder, 'roadmap', 'results'))).toHaveLength(300);
});
