import { join } from 'node:path';
import { drawDocument } from '../../docx/draw.ts';
import { writeWhole } from '../../io/files.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import type { Entry } from '../../model/register.ts';
import type { Addressee } from '../../register/journal-rows.ts';
import { addressees, journalRows, officialJournal } from '../../register/journal-rows.ts';
import { journalDocument } from '../../runs/journal-document.ts';
import type { Session } from '../../runs/workspace.ts';
import { officeToday, openDirectories, withRegister } from '../../runs/workspace.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { writeWorkbook } from '../../table/write-xlsx.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { FilterOptions } from './entry.ts';
import { filterOf } from './entry.ts';

type Format = 'csv' | 'xlsx' | 'docx';

export interface ExportJournalOptions extends FilterOptions {
  readonly format: Format | undefined;
  readonly out: string | undefined;
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
    const entries = await session.register.entries(filter);
    const { directories } = await openDirectories(root);
    const bytes = await journalBytes(context, session, format, entries, addressees(directories));
    if (out === undefined && format === 'csv' && !context.terminal.manner.json) {
      context.outside.out.write(String(bytes));
      return 0;
    }
    const name = `${['register', filter.year, filter.month].filter((part) => part !== undefined).join('-')}.${format}`;
    const path = out === undefined ? join(root, 'reports', name) : userPath(context.outside, out);
    await writeWhole(path, bytes, 'replace');
    const shown = shownPath(root, path);
    context.terminal.result(shown);
    return succeed(context, { path: shown, rows: entries.length }, []);
  });
};

async function journalBytes(
  context: Context,
  { workspace }: Session,
  format: Format,
  entries: readonly Entry[],
  recipients: readonly Addressee[],
): Promise<Uint8Array | string> {
  const { title, columns } = officialJournal;
  const rows = journalRows(entries, recipients);
  switch (format) {
    case 'csv':
      return writeCsv([columns.map(({ heading }) => heading), ...rows]);
    case 'xlsx':
      return writeWorkbook({ name: 'Қайд дафтари', title, columns, rows });
    case 'docx': {
      const date = officeToday(context, workspace.config);
      const author = workspace.config.office.name;
      return drawDocument(journalDocument(entries, recipients, { office: author, date }));
    }
  }
}
