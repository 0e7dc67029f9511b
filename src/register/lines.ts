import type {
  AdoptMark,
  CountPer,
  HandReservation,
  IssueMark,
  JournalEntry,
  LetterCopy,
  LetterNumber,
  LineBody,
  LineType,
  Opening,
  ReserveRequest,
  SentMark,
} from '../model/register.ts';
import { unsaid } from './fields.ts';
import { counterOf } from './number.ts';

/** The line that gives a letter its number: `reserve` for a new one, `take` for one reserved by hand. */
export function letterLine(
  type: 'reserve' | 'take',
  number: LetterNumber,
  request: ReserveRequest,
  countPer: CountPer,
): LineBody {
  return {
    ...bare(type, number, request.year, countPer),
    date: request.date,
    asOf: request.asOf,
    kind: request.kind,
    recipient: request.recipient,
    subject: request.subject,
    key: request.key,
    contentsSha256: request.contentsSha256,
    measure: request.measure ?? null,
    ...(request.again ? { again: true } : {}),
  };
}

/** The line that says the letter's file is written. */
export function issueLine(mark: IssueMark, countPer: CountPer): LineBody {
  return {
    ...bare('issue', mark.number, mark.year, countPer),
    path: mark.path,
    sha256: mark.sha256,
    note: printCopies(mark.copies ?? []),
  };
}

export function voidLine(number: LetterNumber, year: number, reason: string, countPer: CountPer): LineBody {
  return { ...bare('void', number, year, countPer), note: reason };
}

/** Serials 1 to `last` are used on paper; no unit, since the paper had all of them. */
export function openingLine(opening: Opening): LineBody {
  const number = { unit: '', file: opening.file, serial: opening.last };
  return { ...bare('open', number, opening.year, 'file'), counter: opening.file };
}

/** The last line of a register that goes on at another address. */
export function movedLine(address: string): LineBody {
  return { ...bare('moved', { unit: '', file: '', serial: 1 }, 0, 'file'), note: address };
}

export function handLine(wanted: HandReservation, serial: number, countPer: CountPer): LineBody {
  const number = { unit: wanted.unit, file: wanted.file, serial };
  return { ...bare('reserve', number, wanted.year, countPer), date: wanted.date, note: wanted.note };
}

/** The line that takes a number of the paper journal: of a letter, or one kept for a letter written by hand. */
export function importLine(entry: JournalEntry, countPer: CountPer): LineBody {
  const { date, asOf, kind, recipient, subject, measure, act, status } = entry;
  const said = { date, asOf, kind, recipient, subject, measure, act };
  const note = status === 'void' ? '' : entry.note;
  return {
    ...bare(status === 'reserved' ? 'reserve' : 'import', entry, entry.year, countPer),
    ...said,
    note,
  };
}

/** What an entry of the paper journal says in lines: a void number was given first. */
export function importLines(entry: JournalEntry, countPer: CountPer): readonly LineBody[] {
  const given = importLine(entry, countPer);
  const sent = (entry.sent ?? []).map((mark) => sendLine(mark, countPer));
  if (entry.status !== 'void') return [given, ...sent];
  return [given, ...sent, voidLine(entry, entry.year, entry.note, countPer)];
}

/** The line that says that the letter went out. */
export function sendLine(mark: SentMark, countPer: CountPer): LineBody {
  const { number, year, recipient, on, means, receipt } = mark;
  return { ...bare('send', number, year, countPer), date: on, recipient, note: receipt, means };
}

/** The line that takes another file for the one that goes out under the number; the earlier one stays kept and proved. */
export function adoptLine(mark: AdoptMark, earlier: string, countPer: CountPer): LineBody {
  return {
    ...bare('adopt', mark.number, mark.year, countPer),
    path: mark.path,
    sha256: mark.sha256,
    note: mark.reason,
    earlier,
  };
}

function bare(type: LineType, number: LetterNumber, year: number, countPer: CountPer): LineBody {
  const { unit, file, serial } = number;
  return { ...unsaid, type, unit, file, serial, year, counter: counterOf(number, countPer) };
}

/** The files of a circular's recipients as the note of its `issue` line keeps them: a line a file, hash and recipient's code. */
function printCopies(copies: readonly LetterCopy[]): string | null {
  if (copies.length === 0) return null;
  return copies.map(({ recipient, sha256 }) => `${sha256} ${recipient}`).join('\n');
}

const copyForm = /^([0-9a-f]{64}) (\S.*)$/u;

/** Reads them back; empty for a letter of one file. */
export function parseCopies(note: string | null): readonly LetterCopy[] {
  return (note ?? '').split('\n').flatMap((text) => {
    const [, sha256, recipient] = copyForm.exec(text) ?? [];
    return sha256 === undefined || recipient === undefined ? [] : [{ recipient, sha256 }];
  });
}
