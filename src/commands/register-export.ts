import { join } from 'node:path';
import { drawDocument } from '../docx/draw.ts';
import { writeWhole } from '../io/files.ts';
import { shownPath, userPath } from '../io/paths.ts';
import type { Entry } from '../model/register.ts';
import type { Addressee } from '../register/journal-rows.ts';
import { addressees, journalRows, officialJournal } from '../register/journal-rows.ts';
import { journalDocument } from '../runs/journal-document.ts';
import { writeCsv } from '../table/write-csv.ts';
import { writeWorkbook } from '../table/write-xlsx.ts';
import type { Command, Context } from './context.ts';
import { refuseValue, succeed, textOption } from './context.ts';
import { filterOptions } from './register-entry.ts';
import type { Session } from './register-session.ts';
import { withRegister } from './register-session.ts';
import { officeToday, openDirectories } from './workspace.ts';

type Format = 'csv' | 'xlsx' | 'docx';

/**
 * `roadmap register export --format csv|xlsx|docx`: the official journal. CSV goes to stdout, workbooks and documents
 * to `reports/`, all of them to `--out FILE`.
 */
export const registerExport: Command = async (context) => {
  const format = formatOption(context);
  const filter = filterOptions(context);
  return withRegister(context, async (session) => {
    const { root } = session.workspace;
    const entries = await session.register.entries(filter);
    const { directories } = await openDirectories(root);
    const bytes = await journalBytes(context, session, format, entries, addressees(directories));
    const out = textOption(context.options, 'out');
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

function formatOption(context: Context): Format {
  const format = textOption(context.options, 'format') ?? 'csv';
  if (format === 'csv' || format === 'xlsx' || format === 'docx') return format;
  return refuseValue('--format', format, 'csv, xlsx, docx', 'docx');
}

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
      return drawDocument(journalDocument(entries, recipients, { author, date }));
    }
  }
}
