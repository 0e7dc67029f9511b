import { printDay } from '../../dates.ts';
import type { Terminal } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { PlannedLetter } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import { printCount, printPercent } from '../../text/characters.ts';
import { cutWords, padWidth } from '../../text/lines.ts';

/** A letter of the plan, and what is planned for it. */
export interface PlanLine {
  readonly letter: {
    readonly number: string | null;
    readonly reused: boolean;
    /** Codes with a space between them. */
    readonly recipient: string;
    readonly date: Day;
    readonly asOf: Day | null;
  };
  readonly planned: PlannedLetter;
}

const gap = '  ';
/** A recipient's name is shown from so much room on; with less, its code has to do. */
const leastName = 16;

/**
 * Letters one a line: number, recipient, day, figures, and by how much the per cent differs from the last monitoring's (when
 * earlier exports were given). A number that the letter has already is marked. `width` is that of the terminal.
 */
export function printGlance(
  { paint, options: { language } }: Terminal,
  lines: readonly PlanLine[],
  width: number,
): readonly string[] {
  const hasChange = lines.some(({ planned }) => planned.changes !== undefined);
  const hasFigures = lines.some(({ planned }) => planned.snapshot !== null);
  const head = [
    say('glance-number', language, {}),
    say('glance-recipient', language, {}),
    say('glance-day', language, {}),
    ...(hasFigures
      ? [
          say('glance-listed', language, {}),
          say('glance-updated', language, {}),
          say('glance-overdue', language, {}),
          '%',
        ]
      : []),
    ...(hasChange ? ['±'] : []),
  ];
  const rows = [head, ...lines.map((line) => cellsOf(line, hasFigures, hasChange))];
  const widths = head.map((_, column) => Math.max(...rows.map((cells) => [...(cells[column] ?? '')].length)));
  const used = widths.reduce((sum, one) => sum + one + gap.length, 0);
  const name = width - used - gap.length;
  const names = lines.map(({ planned }) => planned.recipients.map((recipient) => recipient.name).join('; '));
  const shown = withoutShared(names);
  return rows.map((cells, at) => {
    const set = cells.map((cell, column) => padWidth(cell, widths[column] ?? 0, column > 2)).join(gap);
    if (at === 0) return `${gap}${paint.dim(set.trimEnd())}`;
    return `${gap}${set}${name < leastName ? '' : gap + cutWords(shown[at - 1] ?? '', name)}`.trimEnd();
  });
}

function cellsOf({ letter, planned }: PlanLine, hasFigures: boolean, hasChange: boolean): readonly string[] {
  const { snapshot, changes } = planned;
  const totals = snapshot?.totals;
  const points = changes === undefined ? '' : pointsOf(changes.before.percent, changes.after.percent);
  return [
    `${letter.number ?? '____'}${letter.reused ? '*' : ''}`,
    firstCodes(letter.recipient),
    printDay(letter.asOf ?? letter.date, 'short'),
    ...(hasFigures
      ? [
          totals === undefined ? '' : printCount(totals.listed),
          totals === undefined ? '' : printCount(totals.updated),
          totals === undefined ? '' : printCount(totals.overdue),
          totals === undefined ? '' : printPercent(totals.percent),
        ]
      : []),
    ...(hasChange ? [points] : []),
  ];
}

/** A circular's recipients by the first two codes and how many more. */
function firstCodes(codes: string): string {
  const [first = '', second, ...more] = codes.split(' ');
  if (second === undefined) return first;
  return more.length === 0 ? `${first}, ${second}` : `${first}, ${second} +${more.length}`;
}

function pointsOf(before: number | null, after: number | null): string {
  if (before === null || after === null) return '–';
  const points = Math.round((after - before) * 10) / 10;
  return `${points > 0 ? '+' : points < 0 ? '−' : ''}${printPercent(Math.abs(points))}`;
}

/** Names without the words with which all of them begin: what is left tells one from another. */
function withoutShared(names: readonly string[]): readonly string[] {
  const words = names.map((name) => name.split(' '));
  const [first = []] = words;
  const end = first.findIndex((word, at) => words.some((other) => other[at] !== word));
  const shared = new Set(names).size < 2 || end < 1 ? 0 : end;
  return words.map((own) => (shared === 0 ? own.join(' ') : `… ${own.slice(shared).join(' ')}`));
}
