import type { LetterOrder } from '../letters/plan-letters.ts';
import type { Day } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { LetterTask } from '../runs/orders.ts';
import type { Context } from './context.ts';
import { openKind } from './kinds.ts';
import type { FigureReader } from './letter-figures.ts';
import type { LetterOptions } from './letter-run.ts';
import type { Workspace } from './workspace.ts';

/** What one run of letters is asked for: the tasks, and what was doubtful or wrong on the way to them. */
export interface TasksAsked {
  readonly context: Context<LetterOptions>;
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
  const kind = await openKind(root, context.options.kind ?? config.defaults.kind);
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

function orderOf({ options }: Context<LetterOptions>, date: Day): LetterOrder {
  const { to, set: fields, signatory, executor } = options;
  return {
    date,
    to,
    fields,
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
}
