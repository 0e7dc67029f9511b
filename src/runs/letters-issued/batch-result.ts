import { basename, dirname, extname, join } from 'node:path';
import { checkWritable, writeWhole } from '../../io/files.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { Problem } from '../../problem.ts';
import { writeCsv } from '../../table/write-csv.ts';
import { writeWorkbook } from '../../table/write-xlsx.ts';
import type { Call } from '../call.ts';
import { problemsOf } from '../call.ts';
import type { PreparedRun } from '../run-states.ts';
import type { IssuedLetter } from './store.ts';

/** The file beside a batch that says what became of each row. Without a batch nothing is kept or written. */
export interface BatchResult {
  /** Its path as shown; null without a batch. */
  readonly shown: string | null;
  readonly add: (stored: IssuedLetter) => void;
  /**
   * Writes it, replacing that of an earlier run. `fault` is why the rows that are not done are not; empty: they were stopped. The letters are
   * written by then, so that what keeps the file from being written is no error of the run: it is given back.
   */
  readonly write: (fault: string) => Promise<readonly Problem[]>;
}

/**
 * `NAME natija.csv` or `.xlsx` (as the batch) in the batch's folder: row, kind, recipient, date, number, file, or the
 * reason. Throws (3) when that folder cannot be written, before any number is taken.
 */
export async function openBatchResult(call: Call, run: PreparedRun): Promise<BatchResult> {
  const name = run.batch?.file;
  if (name === undefined || name === '-') {
    return { shown: null, add: () => undefined, write: async () => [] };
  }
  const path = userPath(call.outside, name);
  const isWorkbook = extname(path).toLowerCase() === '.xlsx';
  const file = `${basename(path, extname(path))} natija${isWorkbook ? '.xlsx' : '.csv'}`;
  const target = join(dirname(path), file);
  await checkWritable(dirname(path));
  const done = new Map<string, IssuedLetter>();
  return {
    shown: shownPath(run.office.root, target),
    add: (stored) => void done.set(stored.prepared.planned.key, stored),
    write: async (fault) => {
      const rows = resultRows(call, run, done, fault);
      const content = isWorkbook ? await workbook(rows) : writeCsv(rows);
      return problemsOf(() => writeWhole(target, content, 'replace'));
    },
  };
}

function resultRows(
  call: Call,
  run: PreparedRun,
  done: ReadonlyMap<string, IssuedLetter>,
  fault: string,
): readonly (readonly string[])[] {
  const { language } = call.terminal.options;
  const head = [
    say('result-row', language, {}),
    say('result-kind', language, {}),
    say('result-recipient', language, {}),
    say('result-date', language, {}),
    say('result-number', language, {}),
    say('result-file', language, {}),
    say('result-reason', language, {}),
  ];
  const rows = run.prepared.map(({ planned }) => {
    const stored = done.get(planned.key);
    const recipient = planned.recipients.map(({ code }) => code).join(' ');
    const asked = [String(planned.place?.line ?? ''), planned.kind.name, recipient, planned.date];
    if (stored === undefined) return [...asked, '', '', fault || say('result-stopped', language, {})];
    const { entry, reused, shown } = stored;
    return [...asked, entry.number, shown, reused ? say('number-kept', language, {}) : ''];
  });
  return [head, ...rows];
}

function workbook([head = [], ...rows]: readonly (readonly string[])[]): Promise<Uint8Array> {
  const widths = [14, 40, 40, 26, 40, 110, 60];
  const columns = head.map((heading, at) => ({ heading, widthMm: widths[at] ?? 30 }));
  return writeWorkbook({ name: 'natija', title: '', columns, rows });
}
