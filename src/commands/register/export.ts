import { join } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { shownPath } from '../../io/paths.ts';
import type { LatinWriter } from '../../layout/latin-document.ts';
import type { Directories, LetterScript } from '../../model/office.ts';
import type { Entry } from '../../model/register.ts';
import { addressees } from '../../register/journal-rows.ts';
import type { JournalFormat } from '../../runs/journal.ts';
import { printJournal } from '../../runs/journal.ts';
import { outputPath } from '../../runs/output-path.ts';
import { papersLatin } from '../../runs/papers-script.ts';
import type { Workspace } from '../../runs/workspace.ts';
import { officeToday, openDirectories, withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { FilterOptions } from './entry.ts';
import { filterOf } from './entry.ts';

export interface ExportJournalOptions extends FilterOptions {
  readonly format: JournalFormat | undefined;
  readonly out: string | undefined;
  readonly script: LetterScript | undefined;
}

/**
 * `roadmap register export --format csv|xlsx|docx`: the official journal. CSV goes to stdout, workbooks and documents
 * to `reports/`, all of them to `--out FILE`.
 */
export const registerExport: Command<ExportJournalOptions> = async (context) => {
  const { format = 'csv', out } = context.options;
  const filter = filterOf(context.options);
  return withRegister(context, async (session) => {
    const { root } = session.workspace;
    const entries: Entry[] = [];
    const { progress } = context.terminal;
    await session.register.eachEntry(filter, (entry) => {
      entries.push(entry);
      progress('entries', entries.length, 0);
    });
    progress('entries', entries.length, entries.length);
    const { directories } = await openDirectories(context, root);
    const bytes = await printJournal(context, session.workspace, format, {
      entries,
      addressees: addressees(directories),
      latin: latinOf(context, session.workspace, directories, format),
    });
    if (out === undefined && format === 'csv' && !context.terminal.options.json) {
      context.outside.out.write(String(bytes));
      return 0;
    }
    const name = `${['register', filter.year, filter.month].filter((part) => part !== undefined).join('-')}.${format}`;
    const path = out === undefined ? join(root, 'reports', name) : await outputPath(context, out);
    await writeWhole(path, bytes, 'replace');
    const shown = shownPath(root, path);
    context.terminal.contents(shown);
    return succeed(context, { path: shown, rows: entries.length }, []);
  });
};

/** A paper is in the script of the day; a table for spreadsheets, which is read again, in Latin when that is said. */
function latinOf(
  context: Context<ExportJournalOptions>,
  { config }: Workspace,
  directories: Directories,
  format: JournalFormat,
): LatinWriter | undefined {
  const { script = format === 'docx' ? undefined : 'cyrillic' } = context.options;
  return papersLatin({ config, directories, day: officeToday(context, config), script });
}
