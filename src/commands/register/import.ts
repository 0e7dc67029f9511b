import { readBytes } from '../../io/files.ts';
import { userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { Source } from '../../model/table.ts';
import { RoadmapError } from '../../problem.ts';
import { addressees } from '../../register/journal-rows.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import { readJournalFile } from '../../runs/journal.ts';
import type { TableOptions } from '../../runs/reading.ts';
import { readingOptions } from '../../runs/reading.ts';
import { officeToday, openDirectories, withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { entryJson } from './entry.ts';
import { printEntries } from './print.ts';

/**
 * `roadmap register import FILE`: the paper journal into the register, all of it or nothing. What is wrong with the
 * file is code 1; a number that the register has already is code 4.
 */
export const registerImport: Command<TableOptions> = async (context, words) =>
  withRegister(context, async ({ workspace, register }) => {
    const { directories } = await openDirectories(workspace.root);
    const today = officeToday(context, workspace.config);
    const source = await loadJournal(context, words[0] ?? '');
    const means = { today, recipients: addressees(directories) };
    const journal = await readJournalFile(source, means, await readingOptions(context, undefined));
    if (journal.value === undefined) throw new RoadmapError(1, journal.problems);
    stopWhenStrict(context, journal.problems);
    const added = await register.importEntries(journal.value);
    if (added.value === undefined) {
      const isTaken = added.problems.some((found) => found.code === 'number-import-double');
      throw new RoadmapError(isTaken ? 4 : 1, [...journal.problems, ...added.problems]);
    }
    const { language } = context.terminal.manner;
    context.terminal.result(printEntries(added.value, language));
    context.terminal.result(say('register-imported', language, { count: added.value.length }));
    return succeed(context, { entries: added.value.map(entryJson) }, journal.problems);
  });

async function loadJournal(context: Context, name: string): Promise<Source> {
  const file = name.replaceAll('\\', '/');
  if (name === '-') return { file, bytes: await context.outside.readInput() };
  return { file, bytes: await readBytes(userPath(context.outside, name), file) };
}
