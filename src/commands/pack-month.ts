import { monthOf } from '../dates.ts';
import type { LetterKind } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { LetterTask } from '../runs/orders.ts';
import { distributedKinds, takesFigures } from '../runs/pack-kinds.ts';
import type { Context } from './context.ts';
import { openKind, openKindFile } from './kinds.ts';
import { openFigures } from './letter-figures.ts';
import type { LetterRun, RunSetting } from './letter-run.ts';
import { prepareTasks } from './letter-run.ts';
import { storeProblemRows } from './problem-rows.ts';
import type { ExportOptions } from './reading.ts';
import { officeToday } from './workspace.ts';

export interface PackOptions extends ExportOptions {
  readonly month: string;
  readonly date: Day | undefined;
  readonly kind: readonly string[];
  readonly signatory: string | undefined;
  readonly executor: string | undefined;
  readonly draft: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly summary: string | undefined;
}

/**
 * The letters of a month: of every kind that the month's distribution names and that takes these exports (or of the
 * kinds named with `--kind`), in the order of the distribution. Their day is `--date`, else today when it
 * lies in the month, else the figures' own day. Throws (1) all that is wrong together, `pack-bad-month`, `pack-no-kind`.
 */
export async function prepareMonth(
  context: Context<PackOptions>,
  setting: RunSetting,
  exports: readonly string[],
): Promise<LetterRun> {
  const { workspace, directories } = setting;
  const { month } = context.options;
  const today = officeToday(context, workspace.config);
  const given = context.options.date;
  const { figures, files } = openFigures(context, workspace.root, directories.agencies);
  const read = await figures({ exports, asOf: null, date: given ?? today });
  await storeProblemRows(context, files);
  const snapshot = read.value;
  if (snapshot === undefined || snapshot === null) {
    throw new RoadmapError(1, [...setting.problems, ...read.problems]);
  }
  const date = given ?? (monthOf(today) === month ? today : (snapshot.asOf ?? today));
  if (monthOf(date) !== month) throw new RoadmapError(1, [problem('pack-bad-month', {}, { date, month })]);
  const { kinds, problems } = await monthKinds(context.options.kind, setting, snapshot, date);
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
  asked: readonly string[],
  { workspace, directories }: RunSetting,
  snapshot: Snapshot,
  date: Day,
): Promise<{ readonly kinds: readonly LetterKind[]; readonly problems: readonly Problem[] }> {
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

function orderOf(context: Context<PackOptions>, date: Day): LetterTask['order'] {
  const signatory = context.options.signatory;
  const executor = context.options.executor;
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
