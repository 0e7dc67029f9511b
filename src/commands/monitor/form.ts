import { extname } from 'node:path';
import { writeWhole } from '../../io/files.ts';
import { userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { Day } from '../../model/office.ts';
import { refuseValue } from '../../problem.ts';
import { monitorForm } from '../../runs/monitor-form.ts';
import { surroundings } from '../../runs/monitoring.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { writeMonitorForm } from '../../table/write-monitor-form.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** Options of `roadmap monitor form`. */
export interface FormOptions {
  readonly datasets: boolean;
  readonly asOf: Day | undefined;
}

/**
 * `roadmap monitor form FILE.xlsx`: an empty export to fill in, with the headings that the program reads and the bodies of today's directory; `.csv` has
 * them without lists and sums. Never over a file that is there (`file-taken`, code 3).
 */
export const monitorFormCommand: Command<FormOptions> = async (context, [file = '']) => {
  const { language } = context.terminal.options;
  const ending = extname(file).toLowerCase();
  if (ending !== '.xlsx' && ending !== '.csv')
    refuseValue('FILE', file, 'FILE.xlsx, FILE.csv', 'exports/2022-09.xlsx');
  const { datasets, asOf } = context.options;
  const { agencies, today } = await surroundings(context);
  const level = datasets ? 'dataset' : 'body';
  const form = monitorForm({ level, asOf, today, agencies: agencies ?? [], language });
  const headings = form.columns.map(({ heading }) => heading);
  const above = form.title === '' ? [] : [[form.title]];
  const rows = [
    ...above,
    headings,
    ...form.rows.map((row) => headings.map((_, at) => String(row[at] ?? ''))),
  ];
  const content = ending === '.csv' ? writeCsv(rows) : await writeMonitorForm(form);
  await writeWhole(userPath(context.outside, file), content, 'new');
  const path = file.replaceAll('\\', '/');
  context.terminal.result(say('export-form-made', language, { file: path, bodies: form.rows.length || '' }));
  if (asOf === undefined) context.terminal.remark(say('export-form-no-day', language, { file: path }));
  return succeed(context, { path, level, asOf: asOf ?? null, bodies: form.rows.length }, []);
};
