import { printDay } from '../../dates.ts';
import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import { isSent, partsOf } from '../../register/send.ts';
import { columnWidths, printColumns } from '../columns.ts';

/**
 * Entries for the eye: number, date, state, recipient, subject or (when void) the reason, which is wrapped so that a line
 * is no wider than the terminal; one line an entry when `width` is 0.
 */
export function printEntries(entries: readonly Entry[], language: Language, width = 0): string {
  return entryPrinter(language, width)(entries);
}

/** Prints a list in pieces: the columns of the first piece are kept, and later ones widen them only where they must. */
export function entryPrinter(language: Language, width = 0): (entries: readonly Entry[]) => string {
  const most = width === 0 || width >= 110 ? 32 : 12;
  let least: readonly number[] | undefined;
  return (entries) => {
    if (entries.length === 0) return say('register-empty', language, {});
    const rows = entries.map((entry) => [
      entry.number,
      printDay(entry.date, 'short'),
      [printStatus(entry, language), printSending(entry, language)].join(''),
      clip(entry.recipient ?? '–', most),
      remarkOf(entry),
    ]);
    const setting = { wrapped: 4, left: [0, 1, 2, 3, 4], width, rules: [], least: least ?? [] };
    least ??= columnWidths(rows).slice(0, 4);
    return printColumns(rows, setting);
  };
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
