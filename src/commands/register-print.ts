import { printDay } from '../dates.ts';
import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { Entry } from '../model/register.ts';

/** Entries for the eye, one a line: number, date, state, recipient, subject or (when void) the reason. */
export function printEntries(entries: readonly Entry[], language: Language): string {
  if (entries.length === 0) return say('register-empty', language, {});
  const rows = entries.map((entry) => [
    entry.number,
    printDay(entry.date, 'short'),
    printStatus(entry, language),
    clip(entry.recipient ?? '–'),
  ]);
  const widths = [0, 1, 2, 3].map((column) =>
    Math.max(...rows.map((row) => [...(row[column] ?? '')].length)),
  );
  return rows
    .map((row, index) => {
      const cells = row.map((text, column) => padEnd(text, widths[column] ?? 0));
      return `${cells.join('  ')}  ${remarkOf(entries[index])}`.trimEnd();
    })
    .join('\n');
}

export function printStatus(entry: Entry, language: Language): string {
  const code = entry.source === 'import' && entry.status === 'issued' ? 'imported' : entry.status;
  return say(`register-status-${code}`, language, {});
}

/** The reason of a void number comes first: nobody may take it for a letter. */
function remarkOf(entry: Entry | undefined): string {
  if (entry === undefined) return '';
  if (entry.status === 'void') return [entry.note, entry.subject].filter((part) => part !== '').join(' | ');
  return entry.subject === '' ? entry.note : entry.subject;
}

function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - [...text].length));
}

/** A recipient written out in full on paper would push everything else off the screen. */
function clip(text: string): string {
  const letters = [...text];
  return letters.length <= 32 ? text : `${letters.slice(0, 31).join('')}…`;
}
