import type { LetterOrder } from '../letters/plan-letters.ts';
import type { Day } from '../model/office.ts';
import type { LetterNumber } from '../model/register.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { parseNumber } from '../register/number.ts';
import type { LetterTask } from '../runs/orders.ts';
import type { Context } from './context.ts';
import { listOption, refuseValue, repeatedOption, textOption } from './context.ts';
import { openKind } from './kinds.ts';
import type { FigureReader } from './letter-figures.ts';
import type { Workspace } from './workspace.ts';

/** What one run of letters is asked for: the tasks, and what was doubtful or wrong on the way to them. */
export interface TasksAsked {
  readonly context: Context;
  readonly workspace: Workspace;
  /** Exports of the command line. */
  readonly exports: readonly string[];
  readonly date: Day;
  /** True when that day was asked for. */
  readonly isDated: boolean;
  readonly figures: FigureReader;
}

/** The one task of a plain command line: one kind, for the exports named. */
export async function commandLineTask(asked: TasksAsked): Promise<Checked<readonly LetterTask[]>> {
  const { context, workspace, exports, date, isDated, figures } = asked;
  const { root, config } = workspace;
  const kind = await openKind(root, textOption(context.options, 'kind') ?? config.defaults.kind);
  const snapshot = await figures({ exports, asOf: null, date });
  const problems: readonly Problem[] = [...kind.problems, ...snapshot.problems];
  if (kind.value === undefined || snapshot.value === undefined || hasErrors(problems)) {
    return { value: undefined, problems };
  }
  return {
    value: [{ kind: kind.value, snapshot: snapshot.value, order: orderOf(context, date), isDated }],
    problems,
  };
}

/**
 * `--to`: recipients' codes; empty when it was not given. Given without a code (a script's empty variable) it is
 * refused (`usage-bad-value`, code 2): it must not mean the whole distribution.
 */
export function askedRecipients(context: Context): readonly string[] {
  const codes = listOption(context.options, 'to');
  const isGiven = repeatedOption(context.options, 'to').length > 0;
  return isGiven && codes.length === 0 ? refuseValue('--to', '', 'CODE,CODE', 'CM-MACRO,CM-TUR') : codes;
}

/** `--set`: the kind's own fields, each once. Throws `usage-bad-value` (code 2). */
export function setFields(context: Context): Readonly<Record<string, string>> {
  const pairs = repeatedOption(context.options, 'set').map((text) => {
    const at = text.indexOf('=');
    return at > 0
      ? ([text.slice(0, at).trim(), text.slice(at + 1)] as const)
      : refuseValue('--set', text, 'FIELD=VALUE', '"incomingNumber=03-09/737"');
  });
  const twice = pairs.find(([name], at) => pairs.findIndex(([other]) => other === name) < at);
  if (twice !== undefined) refuseValue('--set', twice.join('='), 'FIELD=VALUE', '"incomingNumber=03-09/737"');
  return Object.fromEntries(pairs);
}

/** `--number`. Throws `usage-bad-value` (code 2). */
export function numberOption(context: Context): LetterNumber | undefined {
  const text = textOption(context.options, 'number');
  if (text === undefined) return undefined;
  return parseNumber(text) ?? refuseValue('--number', text, '01/3-19-09/1-74', '01/3-19-09/1-74');
}

function orderOf(context: Context, date: Day): LetterOrder {
  const signatory = textOption(context.options, 'signatory');
  const executor = textOption(context.options, 'executor');
  return {
    date,
    to: askedRecipients(context),
    fields: setFields(context),
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
}
