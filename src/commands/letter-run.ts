import { loadEmblem } from '../io/workspace.ts';
import { readEmblem } from '../layout/emblem.ts';
import { settleNeglect } from '../letters/placeholders.ts';
import { say } from '../messages/words.ts';
import type { Picture } from '../model/document.ts';
import type { Day, Directories } from '../model/office.ts';
import type { LetterNumber } from '../model/register.ts';
import type { Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import type { PreparedLetter } from '../runs/letters.ts';
import { prepareLetters } from '../runs/letters.ts';
import type { LetterTask } from '../runs/orders.ts';
import { askedOn, planTasks, toldOnce } from '../runs/orders.ts';
import type { Context } from './context.ts';
import { batchTasks } from './letter-batch.ts';
import { openFigures } from './letter-figures.ts';
import { withPrevious } from './letter-previous.ts';
import { commandLineTask } from './letter-tasks.ts';
import { withProblemRows } from './problem-rows.ts';
import type { ExportOptions } from './reading.ts';
import { loadSource } from './reading.ts';
import type { Workspace } from './workspace.ts';
import { officeToday, openDirectories, openWorkspace } from './workspace.ts';

/** What letters are asked for on a command line, and how their exports are read. */
export interface LetterOptions extends ExportOptions {
  readonly kind: string | undefined;
  readonly to: readonly string[];
  readonly date: Day | undefined;
  readonly signatory: string | undefined;
  readonly executor: string | undefined;
  readonly previous: readonly string[];
  readonly set: Readonly<Record<string, string>>;
  readonly batch?: string | undefined;
  readonly each?: boolean;
}

/** All that `letter generate` can be told. */
export interface GenerateOptions extends LetterOptions {
  readonly batch: string | undefined;
  readonly number: LetterNumber | undefined;
  readonly draft: boolean;
  readonly each: boolean;
  readonly dryRun: boolean;
  readonly yes: boolean;
  readonly out: string | undefined;
  readonly pdf: boolean;
  readonly again: boolean;
  readonly planOut: string | undefined;
  readonly plan: string | undefined;
  readonly open: boolean;
}

/** The letters of a run: everything read, checked, filled and laid out; no number touched. */
export interface LetterRun {
  readonly workspace: Workspace;
  readonly directories: Directories;
  readonly setting: RunSetting;
  /** What was asked for: planned again when the register has some of the letters under another day. */
  readonly tasks: Checked<readonly LetterTask[]>;
  /** In the order of their numbers. */
  readonly prepared: readonly PreparedLetter[];
  /** The day of letters that were given none of their own. */
  readonly date: Day;
  /** The spreadsheet that asked for them, one letter a row. */
  readonly batch: Source | undefined;
  /** Warnings only: errors have stopped the run. */
  readonly problems: readonly Problem[];
}

type SettingContext = Context<ExportOptions & Partial<Pick<LetterOptions, 'previous' | 'each' | 'batch'>>>;

/** Where a run works, before it is known what letters are asked for. */
export interface RunSetting {
  readonly context: SettingContext;
  readonly workspace: Workspace;
  readonly directories: Directories;
  readonly draft: boolean;
  /** True when the letters are only read on the screen: as in a draft, what is still to be filled in is a warning. */
  readonly isPreview: boolean;
  /** Doubts about configuration and directories. */
  readonly problems: readonly Problem[];
}

/** The workspace and its directories. Throws what is wrong with them. */
export async function openRun(
  context: SettingContext,
  { draft, isPreview = false }: { readonly draft: boolean; readonly isPreview?: boolean },
): Promise<RunSetting> {
  const workspace = await openWorkspace(context);
  const { directories, problems } = await openDirectories(workspace.root);
  return {
    context,
    workspace,
    directories,
    draft,
    isPreview,
    problems: [...workspace.problems, ...problems],
  };
}

/**
 * Reads, checks, plans, fills and lays out what the command line or its batch asks for. Everything that is wrong with
 * exports, directories, kinds, rows and command line is thrown together (code 1). `manner.days`: see `planTasks`.
 */
export async function prepareRun(
  context: Context<LetterOptions>,
  exports: readonly string[],
  manner: { readonly draft: boolean; readonly isPreview?: boolean; readonly days?: ReadonlyMap<string, Day> },
): Promise<LetterRun> {
  const setting = await openRun(context, manner);
  const { workspace, directories } = setting;
  const given = context.options.date;
  const date = given ?? officeToday(context, workspace.config);
  const { figures, files } = openFigures(context, workspace.root, directories.agencies);
  const asked = { context, workspace, exports, date, isDated: given !== undefined, figures };
  const name = context.options.batch;
  const batch = name === undefined ? undefined : await loadSource(context, name);
  return withProblemRows(context, { exports: files, batch }, async () => {
    const tasks = batch === undefined ? await commandLineTask(asked) : await batchTasks(asked, batch);
    return { ...(await prepareTasks(setting, tasks, manner.days)), date, batch };
  });
}

/**
 * Plans, fills and lays out the letters of some tasks. What is wrong with one task does not hide what is wrong with
 * another: every problem of all stages is thrown together (code 1). `days`: see `planTasks`.
 */
export async function prepareTasks(
  setting: RunSetting,
  tasks: Checked<readonly LetterTask[]>,
  days?: ReadonlyMap<string, Day>,
): Promise<Omit<LetterRun, 'batch' | 'date'>> {
  const { context, workspace, directories, draft, isPreview } = setting;
  const { root, config } = workspace;
  const emblem = await openEmblem(root, config.office.emblem);
  const compared = await withPrevious(context, root, directories.agencies, tasks);
  const isAsOfAsked = context.options.asOf !== undefined;
  const known = askedOn(compared.value ?? [], { today: officeToday(context, config), isAsOfAsked });
  const planned = planTasks(known, directories, config, days);
  const total = planned.letters.length;
  const each = context.options.each === true;
  const prepared = prepareLetters(planned.letters, { config, emblem, draft, each }, (done) => {
    if (total >= shownFrom && done % 100 === 0) {
      context.terminal.progress(say('checking', context.terminal.manner.language, {}), done, total);
    }
  });
  const found = [setting, compared, planned, prepared].flatMap((stage) => stage.problems);
  if (each) found.push(...notShared(compared.value ?? []));
  const problems = settleNeglect(toldOnce(found), { draft: draft || isPreview, practice: config.practice });
  if (prepared.value === undefined || hasErrors(problems)) throw new RoadmapError(1, problems);
  return { workspace, directories, setting, tasks, prepared: prepared.value, problems };
}

/** `--each` is for circulars: all other kinds write a letter for each recipient anyway. */
function notShared(tasks: readonly LetterTask[]): readonly Problem[] {
  const kinds = tasks.map((task) => task.kind).filter((kind) => kind.numbering !== 'shared');
  return kinds.map((kind) => problem('plan-each-not-shared', {}, { kind: kind.name }));
}

async function openEmblem(root: string, file: string | undefined): Promise<Picture | undefined> {
  const png = await loadEmblem(root, file);
  if (png === undefined || file === undefined) return undefined;
  const emblem = readEmblem(png, file);
  if (emblem.value === undefined) throw new RoadmapError(1, emblem.problems);
  return emblem.value;
}

/** Runs of fewer letters are done before progress could be read. */
const shownFrom = 500;
