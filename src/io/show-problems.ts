import { printMessage } from '../messages/catalog.ts';
import { type Language, say } from '../messages/words.ts';
import type { Place, Problem } from '../problem.ts';
import { sortProblems } from '../problem.ts';
import { wrapWords } from '../text/lines.ts';
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
 * All problems by file and row, with what to do; `limit` of them, then how many more. Without a limit each is told by itself.
 */
export function printProblems(
  found: readonly Problem[],
  ending: string,
  limit: number,
  setting: Setting,
): string {
  const { language } = setting;
  const sorted = sortProblems(found);
  const groups = limit === Number.POSITIVE_INFINITY ? sorted.map((item) => [item]) : groupAlike(sorted);
  const shown = groups.slice(0, limit);
  const lines = shown.map((group) => printGroup(group, setting));
  const more = found.length - shown.flat().length;
  if (more > 0) lines.push(say('more-problems', language, { count: more }), '');
  const last = `${countLine(found, language)} ${ending}`.trimEnd();
  return `${[...lines, ...wrapWords(last, setting.width)].join('\n')}\n`;
}

/** So many alike faults of one file in a row are told as one. */
const alikeFrom = 4;
const toldOfAlike = 3;

/** Cells of one file that lost their letters have one cause and one remedy: a group where they follow each other in numbers. */
function groupAlike(sorted: readonly Problem[]): readonly (readonly Problem[])[] {
  const byFile = new Map<string, Problem[]>();
  const groups: Problem[][] = [];
  for (const item of sorted) {
    const key = item.code === 'csv-lossy-encoding' ? `${item.place.file}` : undefined;
    const known = key === undefined ? undefined : byFile.get(key);
    if (known !== undefined) known.push(item);
    else {
      const group = [item];
      groups.push(group);
      if (key !== undefined) byFile.set(key, group);
    }
  }
  return groups.flatMap((group) => (group.length < alikeFrom ? group.map((item) => [item]) : [group]));
}

function printGroup(group: readonly Problem[], setting: Setting): string {
  const [first, ...others] = group;
  if (first === undefined) return '';
  const told = [first, ...others].slice(0, toldOfAlike);
  const heads = told.map((item) => printHead(item, setting));
  const left = group.length - told.length;
  const rest = left > 0 ? [`  ${say('alike-problems', setting.language, { count: left })}`] : [];
  return [...heads, ...rest, printHint(first, setting)].join('\n');
}

function printHead(found: Problem, { language, paint, width }: Setting): string {
  const { message } = printMessage(found, language);
  const isError = found.severity === 'error';
  const grade = say(isError ? 'error' : 'warning', language, {});
  const mark = isError ? paint.red.bold(grade) : paint.yellow.bold(grade);
  const where = printPlace(found.place);
  const head = `${where === '' ? '' : `${paint.bold(where)}: `}${mark}: ${message} ${paint.dim(`[${found.code}]`)}`;
  return wrapWords(head, width - 2).join('\n  ');
}

function printHint(found: Problem, { language, paint, width }: Setting): string {
  const { hint } = printMessage(found, language);
  const lines = `${paint.cyan(say('hint', language, {}))} ${hint}`.split('\n');
  return `  ${lines.flatMap((line) => wrapWords(line, width - 4)).join('\n    ')}\n`;
}

function printPlace(place: Place): string {
  const file = [place.file, place.sheet].filter((part) => part !== undefined).join(' ');
  if (place.cell !== undefined) return `${file}!${place.cell}`;
  return [file, place.line, place.column].filter((part) => part !== undefined && part !== '').join(':');
}

function countLine(found: readonly Problem[], language: Language): string {
  const errors = found.filter((item) => item.severity === 'error').length;
  return say('problem-count', language, { errors, warnings: found.length - errors });
}
