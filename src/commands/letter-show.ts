import { printDay } from '../dates.ts';
import type { Terminal } from '../io/terminal.ts';
import { say } from '../messages/words.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Entry } from '../model/register.ts';
import type { Snapshot } from '../model/snapshot.ts';
import { printCount, printPercent } from '../text/characters.ts';

/** One letter as docs/product.md section 5 tells it. */
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
  /** A circular's files for its recipients, when there are any. */
  readonly copies?: readonly { readonly recipient: string; readonly path: string; readonly sha256: string }[];
}

/** A numbered letter's document for `--json`; keys in the order of docs/product.md section 5. */
export function tellLetter(
  planned: PlannedLetter,
  entry: Entry,
  told: Pick<ToldLetter, 'status' | 'reused' | 'path' | 'sha256' | 'copies'>,
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
    ...(told.copies === undefined || told.copies.length === 0 ? {} : { copies: told.copies }),
  };
}

/**
 * The plan for a person: what letters, of which day and by whom; each one's number, recipient and file; the figures.
 * Letters of one kind, day and export that follow each other stand under one heading.
 */
export function printPlan(
  terminal: Terminal,
  planned: readonly PlannedLetter[],
  letters: readonly ToldLetter[],
): string {
  const lines: string[] = [];
  let before: PlannedLetter | undefined;
  letters.forEach((letter, at) => {
    const own = planned[at];
    if (own !== undefined && !(before && isAlike(before, own))) {
      lines.push(...figureLines(terminal, before?.snapshot ?? null), ...(before === undefined ? [] : ['']));
      lines.push(...headLines(terminal, own));
    }
    before = own;
    lines.push(...letterLines(terminal, letter, own));
  });
  return [...lines, ...figureLines(terminal, before?.snapshot ?? null)].join('\n');
}

function isAlike(a: PlannedLetter, b: PlannedLetter): boolean {
  const parts = ['kind', 'date', 'asOf', 'signatory', 'executor', 'snapshot'] as const;
  return parts.every((part) => a[part] === b[part]);
}

function letterLines(
  terminal: Terminal,
  letter: ToldLetter,
  own: PlannedLetter | undefined,
): readonly string[] {
  const { paint } = terminal;
  const reused = letter.reused ? `  ${paint.yellow(say('number-kept', terminal.manner.language, {}))}` : '';
  const name = own?.recipients.map((recipient) => recipient.name).join('; ') ?? '';
  return [
    `  ${paint.bold(letter.number ?? '____')}  ${paint.bold(letter.recipient)}  ${name}${reused}`,
    `      ${paint.dim(letter.path)}`,
  ];
}

function headLines(terminal: Terminal, first: PlannedLetter): readonly string[] {
  const { language } = terminal.manner;
  const { kind, date, asOf, signatory, executor } = first;
  const days = [say('letter-date', language, { day: printDay(date, 'short') })];
  if (asOf !== null) days.push(say('as-of', language, { day: printDay(asOf, 'short') }));
  const people = say('people', language, {
    signatory: `${signatory.post} ${signatory.name}`,
    executor: executor.name,
  });
  return [terminal.paint.bold(kind.title), `  ${days.join(', ')}`, `  ${people}`, ''];
}

/** What was written, a line a letter. */
export function printWritten(terminal: Terminal, letters: readonly ToldLetter[]): string {
  return letters
    .map((letter) => {
      const number = terminal.paint.bold(letter.number ?? '____');
      const kept = letter.reused
        ? `  ${terminal.paint.dim(say('number-kept', terminal.manner.language, {}))}`
        : '';
      const line = `${number}  ${letter.recipient}  ${printDay(letter.date, 'short')}  ${letter.path}${kept}`;
      return [line, ...(letter.copies ?? []).map((copy) => `    ${copy.recipient}  ${copy.path}`)].join('\n');
    })
    .join('\n');
}

function figureLines(terminal: Terminal, snapshot: Snapshot | null): readonly string[] {
  if (snapshot === null) return [];
  const { language } = terminal.manner;
  const { totals } = snapshot;
  const rows = [
    [say('figure-bodies', language, {}), printCount(totals.bodies)],
    [say('figure-listed', language, {}), printCount(totals.listed)],
    [say('figure-placed', language, {}), printCount(totals.placed)],
    [
      say('figure-updated', language, {}),
      `${printCount(totals.updated)}  (${printPercent(totals.percent)} %)`,
    ],
    [say('figure-overdue', language, {}), printCount(totals.overdue)],
    [say('figure-not-placed', language, {}), printCount(totals.notPlaced)],
  ] as const;
  return ['', ...rows.map(([label, figure]) => `  ${label.padEnd(24)} ${figure}`)];
}
