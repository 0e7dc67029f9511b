import { badRowsWorkbook } from '../flow/bad-rows.ts';
import { writeWhole } from '../io/files.ts';
import { userPath } from '../io/paths.ts';
import { say } from '../messages/words.ts';
import type { ReadingOptions, Source, TableWant } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { refuseValue, textOption } from './context.ts';

/** `--problems FILE.xlsx`: the bad rows of the exports with a reason column. Replaces the file; does nothing without the option. */
export async function storeProblemRows(
  context: Context,
  sources: readonly Source[],
  options: ReadingOptions,
  problems: readonly Problem[],
  want?: TableWant,
): Promise<void> {
  const path = textOption(context.options, 'problems');
  if (path === undefined) return;
  if (!path.toLowerCase().endsWith('.xlsx')) refuseValue('--problems', path, 'FILE.xlsx', 'xatolar.xlsx');
  const { language } = context.terminal.manner;
  const words = {
    row: say('bad-row-line', language, {}),
    grade: say('bad-row-grade', language, {}),
    reason: say('bad-row-reason', language, {}),
    hint: say('bad-row-hint', language, {}),
    severity: { error: say('error', language, {}), warning: say('warning', language, {}) },
  };
  const bytes = await badRowsWorkbook(sources, problems, options, language, words, want);
  await writeWhole(userPath(context.outside, path), bytes, 'replace');
}
