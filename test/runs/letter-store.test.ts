import { expect, test } from 'vitest';
import type { Entry } from '../../src/model/register.ts';
import { letterPath } from '../../src/runs/letters-issued/letter-paths.ts';

test('a letter that was written outside the workspace is looked for where it is, not below the workspace', () => {
  const entry: Partial<Entry> = { status: 'issued', path: '/elsewhere/a.docx' };
  expect(letterPath('/office', undefined, entry as Entry)).toBe('/elsewhere/a.docx');
});
