import { wantWith } from '../ingest/monitoring/monitoring-fields.ts';
import { printMessage } from '../messages/catalog.ts';
import type { Language } from '../messages/message.ts';
import type { ReadingOptions, Source, Table, TableWant } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { sortProblems } from '../problem.ts';
import { readTable } from '../table/read-table.ts';
import type { SheetToWrite } from '../table/write-workbook.ts';
import { writeSheets } from '../table/write-workbook.ts';

/** Headings of the columns that are put before and after a file's own. */
export interface BadRowWords {
  readonly row: string;
  readonly severity: Readonly<Record<Problem['severity'], string>>;
  readonly grade: string;
  readonly reason: string;
  readonly hint: string;
}

/** Files that were read together, what was found in them, and how they were read. */
export interface ReadFiles {
  readonly sources: readonly Source[];
  readonly problems: readonly Problem[];
  readonly options: ReadingOptions;
  /** What was looked for; exports when left out. */
  readonly want?: TableWant;
}

/**
 * A workbook with a sheet for each file: every row with a problem as it stands, its number before it, what is wrong and what to do behind it. Problems without a
 * row come first. A file without problems has no sheet; without any, one sheet holds the headings alone. (`--problems FILE.xlsx`)
 */
export async function badRowsWorkbook(
  files: readonly ReadFiles[],
  language: Language,
  words: BadRowWords,
): Promise<Uint8Array> {
  const sheets: SheetToWrite[] = [];
  for (const { sources, problems, options, want } of files) {
    for (const source of sources) {
      const own = sortProblems(problems.filter((found) => (found.place.file ?? source.file) === source.file));
      if (own.length === 0) continue;
      const { value } = await readTable(source, want ?? wantWith(options.layouts), options);
      sheets.push(sheetOf(source.file, value, own, language, words));
    }
  }
  return writeSheets(sheets.length > 0 ? sheets : [sheetOf('', undefined, [], language, words)]);
}

function sheetOf(
  file: string,
  table: Table | undefined,
  problems: readonly Problem[],
  language: Language,
  words: BadRowWords,
): SheetToWrite {
  const headings = table?.headings.cells ?? [];
  const rows = new Map((table?.rows ?? []).map((row) => [row.line, row.cells]));
  const lines = problems.map((found) => {
    const { message, hint } = printMessage(found, language);
    const cells = rows.get(found.place.line ?? 0) ?? [];
    const own = headings.map((_, index) => cells[index] ?? '');
    return [found.place.line ?? null, ...own, words.severity[found.severity], message, hint];
  });
  return {
    name: file.split('/').at(-1) ?? file,
    rows: [[words.row, ...headings, words.grade, words.reason, words.hint], ...lines],
    widths: [8, ...headings.map(() => 18), 16, 60, 60],
  };
}
