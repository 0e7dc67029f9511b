import { printDay } from '../../dates.ts';
import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import { isSent, partsOf } from '../../register/send.ts';
import { wrapLines, wrapWords } from '../../text/lines.ts';
import { columnWidths, printColumns } from '../columns.ts';

/**
 * Entries for the eye: number, date, state, recipient, subject or (when void) the reason, which is wrapped so that a line
 * is no wider than the terminal, and in a narrow one begins a line of its own; one line an entry when `width` is 0.
 */
export function printEntries(entries: readonly Entry[], language: Language, width = 0): string {
  return entryPrinter(language, width)(entries);
}

/** Prints a list in pieces: the columns of the first piece are kept, and later ones widen them only where they must. */
export function entryPrinter(language: Language, width = 0): (entries: readonly Entry[]) => string {
  const most = 32;
  let least: readonly number[] | undefined;
  return (entries) => {
    if (entries.length === 0) return say('register-empty', language, {});
    const rows = entries.map((entry) => rowOf(entry, language, most));
    if (width > 0 && width < columnsFrom) return rows.map((row) => printBelow(row, width)).join('\n');
    const setting = { wrapped: 4, left: [0, 1, 2, 3, 4], width, rules: [], least: least ?? [] };
    least ??= columnWidths(rows).slice(0, 4);
    return printColumns(rows, setting);
  };
}

/** Narrower than this the subject has no room beside the rest, and begins a line of its own. */
const columnsFrom = 110;

function rowOf(entry: Entry, language: Language, most: number): readonly string[] {
  const state = printStatus(entry, language) + printSending(entry, language);
  const recipient = clip(entry.recipient ?? '–', most);
  return [entry.number, printDay(entry.date, 'short'), state, recipient, remarkOf(entry)];
}

function printBelow(row: readonly string[], width: number): string {
  const one = row.join('  ').trimEnd();
  if ([...one].length <= width) return one;
  const remark = wrapWords(row.at(-1) ?? '', width - 4).map((line) => `    ${line}`.trimEnd());
  return wrapLines([row.slice(0, -1).join('  '), ...remark].join('\n').trimEnd(), width);
}

export function printStatus(entry: Entry, language: Language): string {
  const code = entry.source === 'import' && entry.status === 'issued' ? 'imported' : entry.status;
  return say(`register-status-${code}`, language, {});
}

/** `, sent 09.08.2022`: the day of the last mark; a circular of which some letters still wait says how many went out. */
function printSending(entry: Entry, language: Language): string {
  const days = (entry.sent ?? []).map(({ on }) => on).sort();
  const last = days.at(-1);
  if (last === undefined) return '';
  const said = `${say('register-sent', language, {})} ${printDay(last, 'short')}`;
  return isSent(entry) ? `, ${said}` : `, ${said} (${days.length}/${partsOf(entry).length})`;
}

/** The reason of a void number comes first: nobody may take it for a letter. */
function remarkOf(entry: Entry): string {
  if (entry.status === 'void') return [entry.note, entry.subject].filter((part) => part !== '').join(' | ');
  return entry.subject === '' ? entry.note : entry.subject;
}

/** A recipient written out in full on paper would push everything else off the screen. */
function clip(text: string, most: number): string {
  const letters = [...text];
  return letters.length <= most ? text : `${letters.slice(0, most - 1).join('')}…`;
}
