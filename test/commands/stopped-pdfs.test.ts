import { expect, test } from 'vitest';
import type { Surroundings } from '../../src/commands/context.ts';
import { failWritten } from '../../src/commands/context.ts';
import { openTerminal } from '../../src/io/terminal.ts';
import { problem } from '../../src/problem.ts';
import { testWorld } from '../support/outside.ts';

test.each([
  ['pdf-stopped', 130],
  ['pdf-hangs', 3],
])('letters that are issued and whose PDFs ended with %s: code %i', (reason, code) => {
  const { outside } = testWorld('.');
  const options = {
    language: 'en',
    json: true,
    color: false,
    all: false,
    quiet: true,
    verbose: false,
  } as const;
  const context: Surroundings = {
    outside,
    terminal: openTerminal(outside, options),
    read: new Map(),
    emptyJson: {},
  };
  expect(failWritten(context, { letters: [] }, [problem('pdf-failed', { file: 'a.docx' }, { reason })])).toBe(
    code,
  );
});
