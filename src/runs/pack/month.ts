import { monthOf } from '../../dates.ts';
import type { AskedLetters } from '../../letters/asked-letters.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Checked, Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { Call } from '../call.ts';
import { openKind, openKindFile } from '../kinds.ts';
import type { Asking } from '../letters-asked/asking.ts';
import { openFigures } from '../letters-asked/figures.ts';
import type { ExportOptions } from '../reading.ts';
import type { Office } from '../workspace.ts';
import { officeToday, openOffice } from '../workspace.ts';
import { distributedKinds, takesFigures } from './month-kinds.ts';

/** Which letters of a month are wanted. */
export interface MonthOptions extends ExportOptions {
  readonly month: string;
  readonly date: Day | undefined;
  readonly kind: readonly string[];
  readonly signatory: string | undefined;
  readonly executor: string | undefined;
}

/** Opens the office and the exports for the letters of a month. Throws what is wrong with the office's files. */
export async function askByMonth(call: Call<MonthOptions>, exports: readonly string[]): Promise<Asking> {
  const office = await openOffice(call);
  const { figures, files } = openFigures(call, office.root, office.directories.agencies);
  const today = officeToday(call, office.config);
  const read = async (): Promise<Checked<readonly AskedLetters[]>> => {
    const { value: snapshot, problems } = await figures({
      exports,
      asOf: null,
      date: call.options.date ?? today,
    });
    if (snapshot === undefined || snapshot === null) return { value: undefined, problems };
    const asked = await monthLetters(call, office, snapshot, today);
    return { value: asked.value, problems: [...problems, ...asked.problems] };
  };
  return { office, batch: undefined, exports: files, read };
}

/**
 * The letters of a month: of every kind that the month's distribution names and that takes these exports (or of the
 * kinds named with `--kind`), in the order of the distribution. Their day is `--date`, else today when it is in the month, else the
 * figures' own day. Throws `pack-bad-month` (1); problems `pack-other-month`, `pack-no-kind`.
 */
async function monthLetters(
  call: Call<MonthOptions>,
  office: Office,
  snapshot: Snapshot,
  today: Day,
): Promise<Checked<readonly AskedLetters[]>> {
  const { options } = call;
  const { month, date: given, signatory, executor } = options;
  const { asOf } = snapshot;
  if (asOf !== null && monthOf(asOf) !== month) {
    const place = { file: snapshot.sources[0]?.file ?? '' };
    const found = problem('pack-other-month', place, { asOf, month, other: monthOf(asOf) });
    return { value: undefined, problems: [found] };
  }
  const date = given ?? (monthOf(today) === month ? today : (snapshot.asOf ?? today));
  if (monthOf(date) !== month) throw new RoadmapError(1, [problem('pack-bad-month', {}, { date, month })]);
  const { kinds, problems } = await monthKinds(call, options.kind, office, snapshot, date);
  const common = {
    snapshot,
    date,
    isDated: given !== undefined,
    to: [],
    fields: {},
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
  return { value: kinds.map((kind) => ({ ...common, kind })), problems };
}

async function monthKinds(
  call: Call,
  asked: readonly string[],
  { root, directories }: Office,
  snapshot: Snapshot,
  date: Day,
): Promise<{ readonly kinds: readonly LetterKind[]; readonly problems: readonly Problem[] }> {
  const names = asked.length > 0 ? asked : distributedKinds(directories, date);
  const kinds: LetterKind[] = [];
  const problems: Problem[] = [];
  for (const name of names) {
    const file = await openKindFile(root, name);
    // A kind that reports no figures is none of this pack's business, unless it was named.
    if (asked.length === 0 && file.value !== undefined && !takesFigures(file.value, snapshot)) continue;
    const kind = await openKind(call, root, name);
    problems.push(...kind.problems);
    if (kind.value !== undefined) kinds.push(kind.value);
  }
  if (kinds.length === 0 && problems.length === 0) {
    problems.push(problem('pack-no-kind', { file: 'distribution.csv', field: 'kind' }, { date }));
  }
  return { kinds, problems };
}
