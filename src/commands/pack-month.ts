import { monthOf } from '../dates.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { LetterTask } from '../runs/orders.ts';
import { distributedKinds, takesFigures } from '../runs/pack-kinds.ts';
import type { Context } from './context.ts';
import { listOption, refuseValue, textOption } from './context.ts';
import { openKind, openKindFile } from './kinds.ts';
import { openFigures } from './letter-figures.ts';
import type { LetterRun, RunSetting } from './letter-run.ts';
import { prepareTasks } from './letter-run.ts';
import { storeProblemRows } from './problem-rows.ts';
import { dayOption, officeToday } from './workspace.ts';

/** `--month YYYY-MM`. Throws `usage-bad-value` (code 2). */
export function monthOption(context: Context): string {
  const text = textOption(context.options, 'month') ?? '';
  return /^\d{4}-(?:0[1-9]|1[0-2])$/u.test(text) ? text : refuseValue('--month', text, 'YYYY-MM', '2022-08');
}

/**
 * The letters of a month: of every kind that the month's distribution names and that takes these exports (or of the
 * kinds named with `--kind`), in the order of the distribution. Their day is `--date`, else today when it
 * lies in the month, else the figures' own day. Throws (1) all that is wrong together, `pack-bad-month`, `pack-no-kind`.
 */
export async function prepareMonth(
  setting: RunSetting,
  exports: readonly string[],
  month: string,
): Promise<LetterRun> {
  const { context, workspace, directories } = setting;
  const today = officeToday(context, workspace.config);
  const given = dayOption(context, 'date', '--date');
  const { figures, files } = openFigures(context, workspace.root, directories.agencies);
  const read = await figures({ exports, asOf: null, date: given ?? today });
  await storeProblemRows(context, files);
  const snapshot = read.value;
  if (snapshot === undefined || snapshot === null) {
    throw new RoadmapError(1, [...setting.problems, ...read.problems]);
  }
  const date = given ?? (monthOf(today) === month ? today : (snapshot.asOf ?? today));
  if (monthOf(date) !== month) throw new RoadmapError(1, [problem('pack-bad-month', {}, { date, month })]);
  const { kinds, problems } = await monthKinds(setting, snapshot, date);
  const tasks: readonly LetterTask[] = kinds.map((kind) => ({
    kind,
    snapshot,
    order: orderOf(context, date),
    isDated: given !== undefined,
  }));
  const known = { value: tasks, problems: [...read.problems, ...problems] };
  return { ...(await prepareTasks(setting, known)), date, batch: undefined };
}

async function monthKinds(
  { context, workspace, directories }: RunSetting,
  snapshot: Snapshot,
  date: Day,
): Promise<{ readonly kinds: readonly LetterKind[]; readonly problems: readonly Problem[] }> {
  const asked = listOption(context.options, 'kind');
  const names = asked.length > 0 ? asked : distributedKinds(directories, date);
  const kinds: LetterKind[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = await openKindFile(workspace.root, name);
    // A kind that reports no figures is none of this pack's business, unless it was named.
    if (asked.length === 0 && file.value !== undefined && !takesFigures(file.value, snapshot)) continue;
    const kind = await openKind(workspace.root, name);
    problems.push(...kind.problems);
    if (kind.value !== undefined) kinds.push(kind.value);
  }
  if (kinds.length === 0 && problems.length === 0) {
    problems.push(problem('pack-no-kind', { file: 'distribution.csv', field: 'kind' }, { date }));
  }
  return { kinds, problems };
}

function orderOf(context: Context, date: Day): LetterTask['order'] {
  const signatory = textOption(context.options, 'signatory');
  const executor = textOption(context.options, 'executor');
  return {
    date,
    to: [],
    fields: {},
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
}
