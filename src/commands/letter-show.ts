import { printDay } from '../dates.ts';
import type { Terminal } from '../io/terminal.ts';
import { say } from '../messages/words.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Entry } from '../model/register.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { printCount, printPercent } from '../text.ts';

/** One letter as PRODUCT section 5 tells it. */
export interface ToldLetter {
  readonly number: string | null;
  readonly unit: string;
  readonly file: string;
  readonly serial: number | null;
  readonly year: number;
  readonly date: string;
  readonly asOf: string | null;
  readonly kind: string;
  readonly recipient: string;
  readonly status: 'planned' | 'draft' | 'reserved' | 'issued' | 'void';
  readonly reused: boolean;
  readonly path: string;
  readonly sha256: string | null;
}

/** A numbered letter's document for `--json`; keys in the order of PRODUCT section 5. */
export function tellLetter(
  planned: PlannedLetter,
  entry: Entry,
  told: Pick<ToldLetter, 'status' | 'reused' | 'path' | 'sha256'>,
): ToldLetter {
  return {
    number: entry.number,
    unit: entry.unit,
    file: entry.file,
    serial: entry.serial,
    year: entry.year,
    date: entry.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: entry.recipient ?? '',
    status: told.status,
    reused: told.reused,
    path: told.path,
    sha256: told.sha256,
  };
}

/** The plan for a person: each letter's number, recipient, day and file, then the figures that go into the text. */
export function printPlan(
  terminal: Terminal,
  letters: readonly ToldLetter[],
  snapshot: Snapshot | null,
): string {
  const { language } = terminal.manner;
  const lines = letters.map((letter) => {
    const number = terminal.paint.bold(letter.number ?? '____');
    const asOf =
      letter.asOf === null ? '' : `  ${say('as-of', language, { day: printDay(letter.asOf, 'short') })}`;
    const reused = letter.reused ? `  ${terminal.paint.yellow(say('number-kept', language, {}))}` : '';
    return `  ${number}  ${letter.recipient}${asOf}${reused}\n      ${letter.path}`;
  });
  return [...lines, ...figureLines(terminal, snapshot)].join('\n');
}

/** What was written, a line a letter. */
export function printWritten(terminal: Terminal, letters: readonly ToldLetter[]): string {
  return letters
    .map((letter) => {
      const number = terminal.paint.bold(letter.number ?? '____');
      const kept = letter.reused
        ? `  ${terminal.paint.dim(say('number-kept', terminal.manner.language, {}))}`
        : '';
      return `${number}  ${letter.recipient}  ${printDay(letter.date, 'short')}  ${letter.path}${kept}`;
    })
    .join('\n');
}

function figureLines(terminal: Terminal, snapshot: Snapshot | null): readonly string[] {
  if (snapshot === null) return [];
  const { totals } = snapshot;
  const args = {
    bodies: printCount(totals.bodies),
    listed: printCount(totals.listed),
    placed: printCount(totals.placed),
    updated: printCount(totals.updated),
    overdue: printCount(totals.overdue),
    notPlaced: printCount(totals.notPlaced),
    percent: printPercent(totals.percent),
  };
  return ['', `  ${say('figures', terminal.manner.language, args)}`];
}
