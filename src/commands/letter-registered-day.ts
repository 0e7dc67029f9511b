import type { Day } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import type { Context } from './context.ts';
import { flagOption, textOption } from './context.ts';
import type { LetterRun } from './letter-run.ts';

/**
 * Without `--date`, a letter that the register has already is of its registered day, not of today: the same command
 * on the next morning finishes or repeats yesterday's run instead of asking for another letter. Gives that day when the
 * register refused letters only because they are of another day, all of one; else undefined.
 */
export function lastRegisteredDay(
  context: Context,
  run: Pick<LetterRun, 'date'>,
  problems: readonly Problem[],
): Day | undefined {
  if (textOption(context.options, 'date') !== undefined || flagOption(context.options, 'again'))
    return undefined;
  const changed = problems.filter((found) => found.code === 'number-contents-changed');
  const [day, ...others] = new Set(changed.map((found) => String(found.args.date)));
  return day === undefined || day === run.date || others.length > 0 ? undefined : day;
}
