import { resolve } from 'node:path';
import { isThere, readBytes, readBytesIfThere, sha256, writeWhole } from '../../io/files.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import { programVersion } from '../../io/version.ts';
import { findWorkspace } from '../../io/workspace.ts';
import type { PlanArguments, SavedLetter, SavedPlan } from '../../letters/saved-plan.ts';
import { comparePlans, parseSavedPlan, printSavedPlan } from '../../letters/saved-plan.ts';
import type { Day } from '../../model/office.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import type { Register } from '../../register/register.ts';
import { flagOf } from '../../text/shell-word.ts';
import type { Call } from '../call.ts';
import { outputPath } from '../output-path.ts';
import type { NumberedRun } from '../run-states.ts';
import type { InputCall } from './inputs.ts';
import { hashInputs } from './inputs.ts';

/** Options as they were typed, by name. */
export type TypedOptions = Readonly<Record<string, string | boolean | readonly string[] | undefined>>;

/** A saved plan, with the command line that it was saved from. */
export interface OpenPlan {
  readonly saved: SavedPlan;
  /** Its file as shown. */
  readonly shown: string;
  /** The workspace's folder. */
  readonly root: string;
  /** The folder that the command line was given in. */
  readonly folder: string;
  readonly words: readonly string[];
  /** Its options, and those of the present command line that say how to show. */
  readonly typed: TypedOptions;
}

/** Options that say how to show, not what to do: they are not part of a plan. */
const showing = new Set([
  'plan',
  'planOut',
  'json',
  'lang',
  'color',
  'strict',
  'all',
  'workspace',
  'yes',
  'details',
  'open',
  'dryRun',
  'problems',
]);

/**
 * `--plan FILE`: the plan, and the command line it was saved from. Other options may be repeated beside it, but not with
 * other values (`usage-conflict`, code 2). Throws `saved-plan-bad` (1).
 */
export async function openSavedPlan(
  call: Call,
  file: string,
  words: readonly string[],
  typed: TypedOptions,
): Promise<OpenPlan> {
  const shown = file.replaceAll('\\', '/');
  const bytes = await readBytes(userPath(call.outside, file), shown);
  const parsed = parseSavedPlan(new TextDecoder().decode(bytes), shown);
  const saved = parsed.value;
  if (saved === undefined) throw new RoadmapError(1, parsed.problems);
  refuseOtherOptions(typed, words, saved);
  const root = await findWorkspace(call.outside, call.options.workspace);
  const { folder, words: savedWords, options } = saved.arguments;
  const own = Object.entries(typed).filter(([name]) => showing.has(name));
  return {
    saved,
    shown,
    root,
    folder: resolve(root, folder),
    words: savedWords,
    typed: {
      ...(await withWholePaths(options, resolve(root, folder))),
      ...Object.fromEntries(own),
      workspace: root,
    },
  };
}

/** Plans of the program before November 2026 may have several paths with commas between them as one `--previous`. */
async function withWholePaths(options: PlanArguments['options'], folder: string): Promise<TypedOptions> {
  const { previous } = options;
  if (typeof previous !== 'object') return options;
  const paths: string[] = [];
  for (const path of previous) {
    const parts = (await isThere(resolve(folder, path))) ? [path] : path.split(',');
    paths.push(...parts.map((part) => part.trim()));
  }
  return { ...options, previous: paths };
}

/** The days of the letters of a plan, by their keys. */
export function savedDays({ letters }: SavedPlan): ReadonlyMap<string, Day> {
  return new Map(letters.map(({ key, date }) => [key, date]));
}

/** Where a plan is saved, and the command line that would carry it out. */
export interface PlanTarget {
  readonly file: string;
  readonly words: readonly string[];
  readonly typed: TypedOptions;
  /** The day of letters that were given none of their own. */
  readonly date: Day;
}

/** `--plan-out FILE`: what this run would do, and all that it depends on. */
export async function savePlan(
  call: InputCall,
  { file, words, typed, date }: PlanTarget,
  run: NumberedRun,
  register: Register,
): Promise<void> {
  const options: Record<string, PlanArguments['options'][string]> = {};
  for (const [name, value] of Object.entries(typed)) {
    if (!showing.has(name) && value !== undefined) options[name] = value;
  }
  const folder = shownPath(run.office.root, call.outside.folder);
  const plan: SavedPlan = {
    plan: 1,
    program: { name: 'roadmap', version: programVersion() },
    arguments: { folder, words, options: { ...options, date } },
    register: await register.fingerprint(),
    inputs: await hashInputs(call, run),
    letters: savedLetters(run),
  };
  await writeWhole(await outputPath(call, file), printSavedPlan(plan), 'replace');
}

/** The register's last line, when nothing has moved since the plan was saved. Throws (4) with each thing that has. */
export async function holdToPlan(
  call: InputCall,
  { saved, shown }: OpenPlan,
  run: NumberedRun,
  register: Register,
): Promise<string> {
  const head = await register.fingerprint();
  const present = {
    program: { name: 'roadmap', version: programVersion() },
    register: head,
    inputs: await hashInputs(call, run),
    letters: savedLetters(run).map((letter, at) => ({
      ...letter,
      inRegister: run.letters[at]?.reused ?? false,
    })),
  };
  const problems = comparePlans(saved, present, shown);
  if (problems.length > 0) throw new RoadmapError(4, problems);
  return head;
}

/**
 * The plan was saved from a run without errors, so whatever stops it now has moved: code 4, with the files that are not
 * what they were, and what is wrong with them. Any other error stays what it is.
 */
export async function asMoved({ saved, shown, root }: OpenPlan, error: unknown): Promise<unknown> {
  if (!(error instanceof RoadmapError) || error.exitCode === 2) return error;
  const moved: Problem[] = [];
  for (const { role, file, sha256: before } of saved.inputs) {
    const bytes = role === 'kind' ? undefined : await readBytesIfThere(resolve(root, file), file);
    if (role === 'kind' || (bytes !== undefined && sha256(bytes) === before)) continue;
    moved.push(problem('saved-plan-moved', { file: shown }, { what: file }));
  }
  return new RoadmapError(4, [...moved, ...error.problems], error);
}

function savedLetters({ office, letters }: NumberedRun): readonly SavedLetter[] {
  return letters.map(({ prepared, entry, path }) => ({
    number: entry.number,
    key: prepared.planned.key,
    kind: prepared.planned.kind.name,
    recipient: entry.recipient ?? '',
    date: prepared.planned.date,
    asOf: prepared.planned.asOf,
    path: shownPath(office.root, path),
    contentsSha256: prepared.contentsSha256,
  }));
}

function refuseOtherOptions(options: TypedOptions, words: readonly string[], saved: SavedPlan): void {
  const given = Object.entries(options).filter(([name, value]) => !showing.has(name) && value !== undefined);
  const other = given.find(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(saved.arguments.options[name]),
  );
  const isOtherExport = words.length > 0 && JSON.stringify(words) !== JSON.stringify(saved.arguments.words);
  if (other === undefined && !isOtherExport) return;
  const second = other === undefined ? (words[0] ?? '') : flagOf(other[0]);
  throw new RoadmapError(2, [problem('usage-conflict', {}, { first: '--plan', second })]);
}
