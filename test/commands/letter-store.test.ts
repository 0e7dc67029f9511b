import { expect, test } from 'vitest';
import { letterPath } from '../../src/commands/letter-store.ts';
import type { Entry } from '../../src/model/register.ts';

test('a letter that was written outside the workspace is looked for where it lies, not below the workspace', () => {
  const entry: Partial<Entry> = { status: 'issued', path: '/elsewhere/a.docx' };
  expect(letterPath('/office', undefined, entry as Entry)).toBe('/elsewhere/a.docx');
});
