import { join } from 'node:path';
import { printDay } from '../dates.ts';
import { printSheets } from '../docx/sheets/print-sheets.ts';
import { writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import type { LatinWriter } from '../layout/latin-document.ts';
import type { FilledDocument } from '../model/document.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Call } from './call.ts';
import { outputPath } from './output-path.ts';
import { pageInLatin } from './papers-script.ts';

/** A letter of the page: as planned, and as it will be on paper. */
export interface PreviewedLetter {
  readonly planned: PlannedLetter;
  readonly document: FilledDocument;
}

/** Where the page was written: absolute, and as people are shown it. */
export interface WrittenSheets {
  readonly path: string;
  readonly shown: string;
}

/** Writes the letters as one HTML page of sheets, to `file` or (`true`) `reports/letters-preview.html`. An earlier page is written over. */
export async function storeSheets(
  call: Pick<Call, 'outside' | 'read'>,
  root: string,
  letters: readonly PreviewedLetter[],
  file: string | true,
  latin: LatinWriter,
): Promise<WrittenSheets> {
  const usual = join(root, 'reports', 'letters-preview.html');
  const path = file === true ? usual : await outputPath(call, file);
  const documents = letters.map(({ planned, document }) => ({ name: nameOf(planned), document }));
  const isLatin = documents.every(({ document }) => document.shape.script === 'latin');
  const page = printSheets('Хатлар кўриниши', documents);
  await writeWhole(path, isLatin ? pageInLatin(page, latin) : page, 'replace');
  return { path, shown: file === true ? shownPath(root, path) : file.replaceAll('\\', '/') };
}

function nameOf({ kind, recipients, date }: PlannedLetter): string {
  const [first, ...others] = recipients.map(({ name }) => name);
  const more = others.length === 0 ? '' : ` ва яна ${others.length} та`;
  return `${first ?? kind.title}${more}, ${printDay(date, 'short')}`;
}
