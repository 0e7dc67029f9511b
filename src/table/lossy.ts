import type { Row } from '../model/table.ts';
import { cellAddress } from '../model/table.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { cleanText } from '../text/characters.ts';
import { losesLetters } from './encoding.ts';
import type { RawTable } from './raw-table.ts';

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

/**
 * Cells in which letters were lost before the file reached us. Windows-1251 has no Қ, Ғ and Ҳ; Excel writes `?` (sometimes `_`) for them
 * (docs/domain.md section 5). Each such cell is an error, whatever the encoding is now: a lossy file may have been saved again as UTF-8.
 * Problems: `csv-lossy-encoding`, `table-damaged-letter` (U+FFFD), `table-error-value` (#N/A and the like), `table-control-character`.
 */
export function checkLetters(
  file: string,
  raw: RawTable,
  rows: readonly Row[],
  columns?: ReadonlyMap<string, number>,
): readonly Problem[] {
  const fields = new Map([...(columns ?? [])].map(([field, column]) => [column, field]));
  const problems: Problem[] = [];
  for (const row of rows) {
    for (const [index, value] of row.cells.entries()) {
      if (!suspicious.test(value)) continue;
      const own = cellPlace(file, raw, row, index + 1, fields.get(index + 1), value);
      const id = row.record === undefined ? undefined : row.cells[(columns?.get('id') ?? 0) - 1];
      const place = id === undefined ? own : { ...own, id };
      problems.push(...checkCell(value, raw.encoding, place));
    }
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

/** One quick look before the slower ones. */
const suspicious = /[?_\uFFFD#\uFFFE\uFFFF]|(?![\t\n\r])\p{Cc}|\p{Cs}/u;

function cellPlace(
  file: string,
  raw: RawTable,
  row: Row,
  column: number,
  field: string | undefined,
  value: string,
): Place {
  return {
    file,
    ...(raw.sheet === null ? {} : { sheet: raw.sheet }),
    line: row.line,
    ...(row.record === undefined ? {} : { record: row.record }),
    ...(raw.format === 'json' ? {} : { column }),
    ...(raw.format === 'xlsx' ? { cell: cellAddress(column, row.line) } : {}),
    ...(field === undefined ? {} : { field }),
    value,
  };
}
