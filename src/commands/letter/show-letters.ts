import { printDay } from '../../dates.ts';
import type { Terminal } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { PlannedLetter } from '../../model/letter.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { printPercent } from '../../text/characters.ts';
import { figureRows } from '../figure-rows.ts';
import type { LetterJson } from './letter-json.ts';
import type { PlanLine } from './plan-glance.ts';
import { printGlance } from './plan-glance.ts';

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
 * recipient and file, and the figures. Letters of one kind and day that follow each other share one heading.
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
  const percent = `  (${printPercent(snapshot.totals.percent)} %)`;
  const lines = figureRows(snapshot.totals, terminal.options.language).map(
    ({ name, label, figure }) => `  ${label.padEnd(24)} ${figure}${name === 'updated' ? percent : ''}`,
  );
  return ['', ...lines];
}
