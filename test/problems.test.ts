import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { messageCatalog } from '../src/messages/catalog.ts';
import { caseNames, readCase } from './support/case/read-case.ts';
import { playCase, raises } from './support/case/run-case.ts';

const root = 'fixtures/problems';
const codes = Object.keys(messageCatalog());
const folders = readdirSync(root, { withFileTypes: true }).flatMap((item) =>
  item.isDirectory() ? [item.name] : [],
);
// A code, and why no input raises it.
const notByInput = parse(readFileSync(`${root}/not-by-input.yaml`, 'utf8')) as Readonly<
  Record<string, string>
>;
describe('problem codes and fixture folders are the same set', () => {
  test('every code has a folder, or a reason in not-by-input.yaml', () => {
    const covered = new Set([...folders, ...Object.keys(notByInput)]);
    expect(codes.filter((code) => !covered.has(code))).toEqual([]);
  });

  test('every folder is of a code that there is', () => {
    expect(folders.filter((name) => !codes.includes(name))).toEqual([]);
  });

  test('no code is excused that has a folder, or that is gone', () => {
    const excused = Object.keys(notByInput);
    expect(excused.filter((code) => folders.includes(code))).toEqual([]);
    expect(Object.keys(notByInput).filter((code) => !codes.includes(code))).toEqual([]);
  });
});

describe('the smallest input raises its code, with these words', () => {
  test.each(caseNames('problems'))('%s', async (code) => {
    const one = readCase('problems', code);
    const kept = `${one.folder}/expected.txt`;
    const hint = `run: npm run accept ${code}`;
    const now = await playCase(one);
    expect(raises(now, code), `${code} is raised`).toBe(true);
    expect(existsSync(kept), hint).toBe(true);
    expect(now, hint).toBe(readFileSync(kept, 'utf8'));
  });
});
