import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { caseNames, readCase } from './support/case/read-case.ts';
import { playCase } from './support/case/run-case.ts';

describe('a case gives the screens, exit codes, files and entries kept beside it', () => {
  test.each(caseNames('cases'))('%s', async (name) => {
    const one = readCase('cases', name);
    const kept = `${one.folder}/expected.txt`;
    const hint = `run: npm run accept ${name}`;
    expect(existsSync(kept), hint).toBe(true);
    expect(await playCase(one), hint).toBe(readFileSync(kept, 'utf8'));
  });
});
