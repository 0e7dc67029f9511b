import type { PreparedLetter } from '../flow/letters.ts';
import { prepareLetters } from '../flow/letters.ts';
import { readMonitoring } from '../flow/monitoring.ts';
import { loadEmblem } from '../io/workspace.ts';
import { readEmblem } from '../layout/emblem.ts';
import type { Picture } from '../model/document.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Day } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { LetterOrder } from '../plan/letters.ts';
import { planLetters } from '../plan/letters.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import type { Context } from './context.ts';
import { listOption, refuseValue, repeatedOption, textOption } from './context.ts';
import { openKind } from './kinds.ts';
import { loadExports, readingOptions } from './reading.ts';
import type { Workspace } from './workspace.ts';
import { dayOption, officeToday, openDirectories, openWorkspace } from './workspace.ts';

/** One kind of letter for one export: everything read, checked, filled and laid out; no number touched. */
export interface LetterRun {
  readonly workspace: Workspace;
  readonly kind: LetterKind;
  readonly snapshot: Snapshot | null;
  readonly date: Day;
  readonly prepared: readonly PreparedLetter[];
  /** Warnings only: errors have stopped the run. */
  readonly problems: readonly Problem[];
}

/**
 * Reads, checks, plans, fills and lays out. Everything that is wrong with exports, directories, kind and
 * command line is thrown together (code 1). `manner.date` stands over `--date`.
 */
export async function prepareRun(
  context: Context,
  exports: readonly string[],
  manner: { readonly draft: boolean; readonly date?: Day },
): Promise<LetterRun> {
  const workspace = await openWorkspace(context);
  const { root, config } = workspace;
  const date = manner.date ?? dayOption(context, 'date', '--date') ?? officeToday(context, config);
  const { directories, problems } = await openDirectories(root);
  const kind = await openKind(root, textOption(context.options, 'kind') ?? config.defaults.kind);
  const sources = await loadExports(context, exports);
  const monitoring =
    sources.length === 0
      ? { value: null, problems: [] }
      : await readMonitoring(sources, directories.agencies, await readingOptions(context, date));
  const found = [...workspace.problems, ...problems, ...kind.problems, ...monitoring.problems];
  if (kind.value === undefined || monitoring.value === undefined || hasErrors(found)) {
    throw new RoadmapError(1, found);
  }
  const order = orderOf(context, date);
  const planned = planLetters(kind.value, monitoring.value, directories, config, order);
  const emblem = await openEmblem(root, config.office.emblem);
  const prepared = prepareAll(planned.value, { config, emblem, draft: manner.draft });
  const all = [...found, ...planned.problems, ...prepared.problems];
  if (prepared.value === undefined || hasErrors(all)) throw new RoadmapError(1, all);
  return {
    workspace,
    kind: kind.value,
    snapshot: monitoring.value,
    date,
    prepared: prepared.value,
    problems: all,
  };
}

function prepareAll(
  planned: readonly PlannedLetter[] | undefined,
  setting: Parameters<typeof prepareLetters>[1],
): ReturnType<typeof prepareLetters> {
  return planned === undefined ? { value: undefined, problems: [] } : prepareLetters(planned, setting);
}

async function openEmblem(root: string, file: string | undefined): Promise<Picture | undefined> {
  const png = await loadEmblem(root, file);
  if (png === undefined || file === undefined) return undefined;
  const emblem = readEmblem(png, file);
  if (emblem.value === undefined) throw new RoadmapError(1, emblem.problems);
  return emblem.value;
}

function orderOf(context: Context, date: Day): LetterOrder {
  const signatory = textOption(context.options, 'signatory');
  const executor = textOption(context.options, 'executor');
  return {
    date,
    to: listOption(context.options, 'to'),
    fields: setFields(context),
    rowKey: '',
    place: {},
    ...(signatory === undefined ? {} : { signatory }),
    ...(executor === undefined ? {} : { executor }),
  };
}

function setFields(context: Context): Readonly<Record<string, string>> {
  const pairs = repeatedOption(context.options, 'set').map((text) => {
    const at = text.indexOf('=');
    return at > 0
      ? ([text.slice(0, at).trim(), text.slice(at + 1)] as const)
      : refuseValue('--set', text, 'FIELD=VALUE', '"incomingNumber=03-09/737"');
  });
  return Object.fromEntries(pairs);
}
