import type { Row, TableHead } from '../model/table.ts';
import { cellAddress } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText } from '../text/characters.ts';
import { losesLetters } from './encoding.ts';

/** Signs that spreadsheets write for letters an encoding lacks, beside a Cyrillic letter. */
const besideCyrillic =
  /\?(?=\?*\p{Script=Cyrillic})|(?<=\p{Script=Cyrillic})(?:\?|_(?=_*\p{Script=Cyrillic}))/u;
/** In a whole encoding only a sign that cannot be punctuation counts: before a Cyrillic letter. No body's name has a question mark anywhere. */
const withinCyrillic = /\?(?=\?*\p{Script=Cyrillic})/u;
/** Nothing but lost letters: Cyrillic saved as Windows-1254 or as Latin-1. */
const wordOfSigns = /(?:^|[\s"(«“-])\?{3,}/u;

/** Error values as Excel shows them in its English and Russian forms. */
const errorValue =
  /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|Н\/Д|ССЫЛКА!|ЗНАЧ!|ДЕЛ\/0!|ИМЯ\?|ЧИСЛО!|ПУСТО!)$/u;

/** What no text has: controls but TAB, line ends and the line break of word processors (VT, U+0085), halves of a surrogate pair, non-characters. */
const controlCharacter = /(?![\t\n\v\r\u0085])\p{Cc}|\p{Cs}|\p{Noncharacter_Code_Point}/u;

/** What of a table tells how its letters were lost, and where. */
export interface LetterSetting extends Pick<TableHead, 'file' | 'format' | 'sheet'> {
  /** Encoding of a text file; null for workbooks. */
  readonly encoding: string | null;
  /** 1-based column of each field found. */
  readonly columns: ReadonlyMap<string, number>;
}

/**
 * Cells in which letters were lost before the file reached us. Windows-1251 has no Қ, Ғ and Ҳ; Excel writes `?` (sometimes `_`) for them
 * (docs/domain.md section 5). Each such cell is an error, whatever the encoding is now: a lossy file may have been saved again as UTF-8.
 * Problems: `csv-lossy-encoding`, `table-damaged-letter` (U+FFFD), `table-error-value` (#N/A and the like), `table-control-character`.
 */
export function checkLetters(table: LetterSetting, row: Row): readonly Problem[] {
  let problems: readonly Problem[] = [];
  for (const [index, value] of row.cells.entries()) {
    if (!maybeWrong.test(value)) continue;
    const own = cellPlace(table, row, index + 1, value);
    const id = row.record === undefined ? undefined : row.cells[(table.columns.get('id') ?? 0) - 1];
    const place = id === undefined ? own : { ...own, id };
    problems = [...problems, ...checkCell(value, table.encoding, place)];
  }
  return problems;
}

function checkCell(value: string, encoding: string | null, place: Place): readonly Problem[] {
  const control = controlCharacter.exec(value)?.[0];
  if (control !== undefined) {
    const code = `U+${(control.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
    return [problem('table-control-character', place, { code, value: cleanText(value).slice(0, 200) })];
  }
  const all = place.field === 'agency' || (encoding !== null && losesLetters(encoding));
  const lossy = all ? besideCyrillic : withinCyrillic;
  if (lossy.test(value) || wordOfSigns.test(value)) {
    return [problem('csv-lossy-encoding', place, { value, ...whereLost(encoding) })];
  }
  if (value.includes('\uFFFD')) return [problem('table-damaged-letter', place, { value })];
  if (errorValue.test(value.trim())) return [problem('table-error-value', place, { value })];
  return [];
}

/** In this file's own encoding, or, when that has all letters (`whole`), before. A workbook tells nothing of it. */
function whereLost(encoding: string | null): { readonly encoding: string; readonly whole: string } {
  if (encoding === null) return { encoding: '', whole: '' };
  if (losesLetters(encoding)) return { encoding: encoding.replace(/^windows/u, 'Windows'), whole: '' };
  return { encoding: '', whole: encoding.toUpperCase().replace(/(?<=UTF-16).*/u, '') };
}

/** One quick look before the slower ones: any character that they may find fault with, all others being listed. */
export const maybeWrong = /[^\t\n\r -"$->@-^`-~\u00A0-\uD7FF\uE000-\uFFFC\u{10000}-\u{10FFFF}]/u;

function cellPlace(table: LetterSetting, row: Row, column: number, value: string): Place {
  const field = [...table.columns].find(([, own]) => own === column)?.[0];
  return {
    file: table.file,
    ...(table.sheet === null ? {} : { sheet: table.sheet }),
    line: row.line,
    ...(row.record === undefined ? {} : { record: row.record }),
    ...(table.format === 'json' ? {} : { column }),
    ...(table.format === 'xlsx' ? { cell: cellAddress(column, row.line) } : {}),
    ...(field === undefined ? {} : { field }),
    value,
  };
}
