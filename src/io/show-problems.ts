import { printMessage } from '../messages/catalog.ts';
import { type Language, say } from '../messages/words.ts';
import type { Problem } from '../problem.ts';
import { sortProblems } from '../problem.ts';
import { wrapSentence } from '../text/lines.ts';
import type { Outside } from './outside.ts';

/** The colours and weights that problems have. */
interface Paint {
  bold(text: string): string;
  dim(text: string): string;
  cyan(text: string): string;
  readonly red: { bold(text: string): string };
  readonly yellow: { bold(text: string): string };
}

/** How problems are set. `width` is that of a line, `Infinity` when not a terminal: there nothing is wrapped. */
export interface Setting {
  readonly language: Language;
  readonly paint: Paint;
  readonly width: number;
}

/** Longer lines are hard to read; narrower than 40 nothing can be set. */
export function widthOf({ err }: Outside): number {
  return err.isTerminal && err.columns > 0
    ? Math.max(40, Math.min(100, err.columns))
    : Number.POSITIVE_INFINITY;
}

/**
 * All problems with what to do, errors before warnings, each by file and row; many alike ones of a file as one. `limit` of these, then how many more, and how many of each code.
 * Without a limit each is reported by itself.
 */
export function printProblems(
  found: readonly Problem[],
  ending: string,
  limit: number,
  setting: Setting,
): string {
  const { language } = setting;
  const sorted = sortProblems(found);
  const graver = [...sorted.filter(isError), ...sorted.filter((item) => !isError(item))];
  const groups = limit === Number.POSITIVE_INFINITY ? graver.map((item) => [item]) : groupAlike(graver);
  const shown = groups.slice(0, limit).map((group) => printGroup(group, setting));
  // One remedy for several faults in a row is said once, below the last of them.
  const lines = shown.map(({ heads, hint }, at) =>
    (hint !== '' && hint === shown[at + 1]?.hint ? heads : [...heads, hint]).join('\n'),
  );
  const left = groups.slice(limit);
  if (left.length > 0) lines.push(say('more-problems', language, { count: left.flat().length }), '');
  const isShort = left.length > 0 || groups.some((group) => group.length > shownOfAlike);
  const last = [countLine(found, language), ...(isShort ? [codeLine(graver)] : []), ending]
    .join(' ')
    .trimEnd();
  return `${[...lines, ...wrapSentence(last, setting.width)].join('\n')}\n`;
}

function isError({ severity }: Problem): boolean {
  return severity === 'error';
}

/** So many alike faults of one file are reported as one. */
const alikeFrom = 5;
const shownOfAlike = 3;
/** Rows of a group that are named beside those that are reported. */
const placesOfAlike = 7;

/** Problems of one code in one file are shown where the first of them is. */
function groupAlike(graver: readonly Problem[]): readonly (readonly Problem[])[] {
  const groups = new Map<string, Problem[]>();
  for (const item of graver) {
    const key = `${item.code}\n${item.place.file}`;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [item]);
    else group.push(item);
  }
  const big = [...groups.values()].filter((group) => group.length >= alikeFrom);
  const grouped = new Map(big.map((group) => [group[0], group]));
  const inner = new Set(big.flatMap((group) => group.slice(1)));
  return graver.flatMap((item) => (inner.has(item) ? [] : [grouped.get(item) ?? [item]]));
}

/** The faults of a group, and the remedy that they share; empty where each has its own, which then follows its fault. */
interface PrintedGroup {
  readonly heads: readonly string[];
  readonly hint: string;
}

function printGroup(group: readonly Problem[], setting: Setting): PrintedGroup {
  const reported = group.length < alikeFrom ? group : group.slice(0, shownOfAlike);
  const heads = reported.map((item) => printHead(item, setting));
  const others = group.slice(reported.length);
  const count = others.length;
  const rest =
    count > 0 ? [`  ${say('alike-problems', setting.language, { count, rows: rowsOf(others) })}`] : [];
  const hints = reported.map((item) => printHint(item, setting));
  const [hint = ''] = hints;
  if (hints.every((other) => other === hint)) return { heads: [...heads, ...rest], hint };
  // Where each row has a remedy of its own (a figure to write), the first one's would be wrong for the others.
  const pairs = heads.flatMap((head, at) => [head, (hints[at] ?? '').trimEnd()]);
  return { heads: [...pairs, ...rest], hint: '' };
}

/** The first rows, or cells of a workbook, of a group; empty where it has none. */
function rowsOf(group: readonly Problem[]): string {
  const places = group.flatMap(
    ({ place }) => place.cell ?? (place.record === undefined ? place.line : `#${place.record}`) ?? [],
  );
  const shown = [...new Set(places)].slice(0, placesOfAlike);
  return shown.join(', ') + (shown.length > 0 && places.length > shown.length ? ', …' : '');
}

/** "ingest-bad-count: 12, ingest-unknown-agency: 130." */
function codeLine(graver: readonly Problem[]): string {
  const counts = new Map<string, number>();
  for (const { code } of graver) counts.set(code, (counts.get(code) ?? 0) + 1);
  return `${[...counts].map(([code, count]) => `${code}: ${count}`).join(', ')}.`;
}

function printHead(found: Problem, { language, paint, width }: Setting): string {
  const { message } = printMessage(found, language);
  const grade = say(found.severity, language, {});
  const mark = isError(found) ? paint.red.bold(grade) : paint.yellow.bold(grade);
  const where = printPlace(found);
  const head = `${where === '' ? '' : `${paint.bold(where)}: `}${mark}: ${message} ${paint.dim(`[${found.code}]`)}`;
  return wrapSentence(head, width - 2).join('\n  ');
}

function printHint(found: Problem, { language, paint, width }: Setting): string {
  const { hint } = printMessage(found, language);
  const lines = `${paint.cyan(say('hint', language, {}))} ${hint}`.split('\n');
  return `  ${lines.flatMap((line) => wrapSentence(line, width - 4)).join('\n    ')}\n`;
}

/** A word of the command line has no file: it is shown by its option. */
function printPlace({ place, code }: Problem): string {
  if (place.file === undefined && place.field !== undefined && /^(?:text|layout)-/u.test(code)) {
    return `--set ${place.field}`;
  }
  const file = [place.file, place.sheet].filter((part) => part !== undefined).join(' ');
  if (place.cell !== undefined) return `${file}!${place.cell}`;
  if (place.record !== undefined)
    return `${file}#${place.record}${place.id === undefined || place.id === '' ? '' : ` (${place.id})`}`;
  return [file, place.line, place.column].filter((part) => part !== undefined && part !== '').join(':');
}

function countLine(found: readonly Problem[], language: Language): string {
  const errors = found.filter(isError).length;
  return say('problem-count', language, { errors, warnings: found.length - errors });
}
