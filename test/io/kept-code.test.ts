import { readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { keptCode } from '../../src/io/kept-code.ts';
import { testFolder } from '../support/folder.ts';

const textSum = 7;
const codeOf = (text: string) => ({ code: Buffer.from(text), textSum });
const codes = new Map([
  ['./main.js', codeOf('the code of main')],
  ['./list.js', codeOf('odd')],
]);

function keep(folder: string, kind: string, code: typeof codes): void {
  const kept = keptCode(folder, 'code.bin');
  kept.save(kind, code);
  kept.close();
}

/** What is kept of a chunk, as a new run finds it. */
function found(folder: string, chunk: string, sum = textSum): string | undefined {
  const kept = keptCode(folder, 'code.bin');
  const code = kept.load(chunk, sum)?.toString();
  kept.close();
  return code;
}

test('code that was kept is found by the next run; what is kept of other chunks stays', () => {
  const folder = join(testFolder(), 'not', 'there');
  expect(found(folder, './main.js')).toBeUndefined();
  keep(folder, 'register list 0', codes);
  keep(folder, 'status 0', new Map([['./status.js', codeOf('more')]]));
  expect(['./main.js', './list.js', './status.js', './none.js'].map((chunk) => found(folder, chunk))).toEqual(
    ['the code of main', 'odd', 'more', undefined],
  );
  expect(readdirSync(folder)).toEqual(['code.bin']);
});

test('code of another text is not found: another copy of the program may be built from the same source', () => {
  const folder = testFolder();
  keep(folder, 'status 0', codes);
  expect(found(folder, './main.js')).toBe('the code of main');
  expect(found(folder, './main.js', textSum + 1)).toBeUndefined();
});

test('a kind of run is known once two runs have left their code', () => {
  const folder = testFolder();
  const knows = (): boolean => {
    const kept = keptCode(folder, 'code.bin');
    kept.close();
    return kept.knows('status 0');
  };
  keep(folder, 'status 0', codes);
  expect(knows()).toBe(false);
  keep(folder, 'status 0', codes);
  expect(knows()).toBe(true);
});

test('a file with any byte changed or any end cut off gives the code that was kept or none', () => {
  const folder = testFolder();
  keep(folder, 'status 0', codes);
  const path = join(folder, 'code.bin');
  const whole = readFileSync(path);
  for (let at = 0; at < whole.length; at += 1) {
    const changed = Buffer.from(whole);
    changed.writeUInt8(changed.readUInt8(at) ^ 0x10, at);
    writeFileSync(path, changed);
    expect([undefined, 'the code of main']).toContain(found(folder, './main.js'));
  }
  for (let length = 0; length < whole.length; length += 1) {
    writeFileSync(path, whole);
    truncateSync(path, length);
    expect([undefined, 'odd']).toContain(found(folder, './list.js'));
  }
});

test('code of the four builds used last is kept', () => {
  const folder = testFolder();
  for (const name of ['a', 'b', 'c', 'd', 'e', 'f']) {
    const kept = keptCode(folder, name);
    kept.save('status 0', codes);
    kept.close();
  }
  expect(readdirSync(folder)).toHaveLength(4);
});
