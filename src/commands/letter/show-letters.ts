import { printDay, yearOf } from '../../dates.ts';
import { shownPath } from '../../io/paths.ts';
import type { Terminal } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { PlannedLetter } from '../../model/letter.ts';
import type { Entry } from '../../model/register.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { DraftLetter } from '../../runs/drafts.ts';
import type { IssuedLetter, NumberedLetter } from '../../runs/letters-issued/store.ts';
import type { PreparedLetter } from '../../runs/letters-prepared/prepared-letter.ts';
import { printCount, printPercent } from '../../text/characters.ts';
import type { PlanLine } from './plan-glance.ts';
import { printGlance } from './plan-glance.ts';

/** One letter in the JSON document; keys in the order of docs/product.md section 5. */
export interface LetterJson {
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

/** A letter that would get the number, or has it already. */
export function plannedJson({ prepared, entry, reused, path }: NumberedLetter, root: string): LetterJson {
  const status = reused ? entry.status : 'planned';
  return { ...entryJson(prepared, entry), status, reused, path: shownPath(root, path), sha256: entry.sha256 };
}

export function issuedJson({ prepared, entry, reused, shown, sha256, copies }: IssuedLetter): LetterJson {
  const json = { ...entryJson(prepared, entry), status: 'issued', reused, path: shown, sha256 } as const;
  return copies.length === 0 ? json : { ...json, copies };
}

export function draftJson({ prepared: { planned }, shown, sha256, copies }: DraftLetter): LetterJson {
  return {
    number: null,
    unit: planned.signatory.unit,
    file: planned.file,
    serial: null,
    year: yearOf(planned.date),
    date: planned.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    status: 'draft',
    reused: false,
    path: shown,
    sha256,
    ...(copies.length === 0 ? {} : { copies }),
  };
}

function entryJson({ planned }: PreparedLetter, entry: Entry) {
  const { number, unit, file, serial, year, date, recipient } = entry;
  const { asOf, kind } = planned;
  return { number, unit, file, serial, year, date, asOf, kind: kind.name, recipient: recipient ?? '' };
}

/** How a plan is shown. */
export interface PlanSetting {
  /** `--details`: each letter's name, file and all figures. */
  readonly details: boolean;
  /** Of the terminal; 0 when it is none. */
  readonly columns: number;
}

/** Without a terminal lines are as long as these. */
const widthElsewhere = 120;

/**
 * The plan for a person: what letters, of which day and by whom, then one line a letter; with `details` each one's number,
 * recipient and file, and the figures. Letters of one kind and day that follow each other stand under one heading.
 */
export function printPlan(
  terminal: Terminal,
  planned: readonly PlannedLetter[],
  letters: readonly LetterJson[],
  { details, columns }: PlanSetting,
): string {
  if (details) return printDetails(terminal, planned, letters);
  const groups: PlanLine[][] = [];
  letters.forEach((letter, at) => {
    const own = planned[at];
    if (own === undefined) return;
    const last = groups.at(-1);
    const before = last?.at(-1);
    const isSame =
      before !== undefined && isAlike({ ...before.planned, snapshot: null }, { ...own, snapshot: null });
    if (isSame) last?.push({ letter, planned: own });
    else groups.push([{ letter, planned: own }]);
  });
  const width = columns === 0 ? widthElsewhere : Math.max(60, columns);
  const parts = groups.flatMap((lines) => {
    const [first] = lines;
    return first === undefined
      ? []
      : [[...headLines(terminal, first.planned), ...printGlance(terminal, lines, width)].join('\n')];
  });
  const kept = letters.some(({ reused }) => reused);
  const note = kept ? [`  * ${say('number-kept', terminal.options.language, {})}`] : [];
  return [...parts, ...note].join('\n\n');
}

function printDetails(
  terminal: Terminal,
  planned: readonly PlannedLetter[],
  letters: readonly LetterJson[],
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
  letter: LetterJson,
  own: PlannedLetter | undefined,
): readonly string[] {
  const { paint } = terminal;
  const reused = letter.reused ? `  ${paint.yellow(say('number-kept', terminal.options.language, {}))}` : '';
  const name = own?.recipients.map((recipient) => recipient.name).join('; ') ?? '';
  return [
    `  ${paint.bold(letter.number ?? '____')}  ${paint.bold(letter.recipient)}  ${name}${reused}`,
    `      ${paint.dim(letter.path)}`,
  ];
}

function headLines(terminal: Terminal, first: PlannedLetter): readonly string[] {
  const { language } = terminal.options;
  const { kind, date, asOf, signatory, executor } = first;
  const days = [say('letter-date', language, { day: printDay(date, 'short') })];
  if (asOf !== null) days.push(say('as-of', language, { day: printDay(asOf, 'short') }));
  const people = say('people', language, {
    signatory: `${signatory.post} ${signatory.name}`,
    executor: executor.name,
  });
  return [terminal.paint.bold(kind.title), `  ${days.join(', ')}`, `  ${people}`, ''];
}

/** What was written, a line a letter; the file on a line of its own where `columns` (0: no terminal) has no room. */
export function printWritten(terminal: Terminal, letters: readonly LetterJson[], columns: number): string {
  return letters
    .map((letter) => {
      const number = terminal.paint.bold(letter.number ?? '____');
      const kept = letter.reused
        ? `  ${terminal.paint.dim(say('number-kept', terminal.options.language, {}))}`
        : '';
      const head = `${number}  ${letter.recipient}  ${printDay(letter.date, 'short')}`;
      const length =
        [letter.number ?? '____', letter.recipient, '08.08.2022', letter.path].join('  ').length +
        (letter.reused ? 40 : 0);
      const isLong = columns > 0 && length > columns;
      // A name that the terminal breaks cannot be found or copied.
      const line = isLong ? `${head}${kept}\n  ${letter.path}` : `${head}  ${letter.path}${kept}`;
      return [line, ...(letter.copies ?? []).map((copy) => `    ${copy.recipient}  ${copy.path}`)].join('\n');
    })
    .join('\n');
}

function figureLines(terminal: Terminal, snapshot: Snapshot | null): readonly string[] {
  if (snapshot === null) return [];
  const { language } = terminal.options;
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
