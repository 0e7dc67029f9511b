import { resolve } from 'node:path';
import { readBytes, readBytesIfThere, sha256, writeWhole } from '../io/files.ts';
import { shownPath, userPath } from '../io/paths.ts';
import { programVersion } from '../io/version.ts';
import { findWorkspace } from '../io/workspace.ts';
import type { SavedLetter, SavedPlan } from '../letters/saved-plan.ts';
import { comparePlans, parseSavedPlan, printSavedPlan } from '../letters/saved-plan.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { Context, TypedOptions } from './context.ts';
import { hashInputs } from './inputs.ts';
import type { GenerateOptions, LetterRun } from './letter-run.ts';
import type { LetterJob } from './letter-store.ts';

/** A saved plan, with the context and the words that the run had when it was saved. */
export interface OpenPlan {
  readonly saved: SavedPlan;
  readonly shown: string;
  readonly context: Context<GenerateOptions>;
  readonly words: readonly string[];
}

/** Options that say how to show, not what to do: they are not part of a plan. */
const manners = new Set([
  'plan',
  'planOut',
  'json',
  'lang',
  'color',
  'all',
  'workspace',
  'strict',
  'yes',
  'open',
  'dryRun',
  'problems',
]);

/**
 * `--plan FILE`: the plan, and the context in which it was saved. Undefined without the option. Other options may be
 * repeated beside it, but not with other values (`usage-conflict`, code 2). Throws `saved-plan-bad` (1).
 */
export async function openSavedPlan(
  context: Context<GenerateOptions>,
  words: readonly string[],
): Promise<OpenPlan | undefined> {
  const file = context.options.plan;
  if (file === undefined) return undefined;
  const shown = file.replaceAll('\\', '/');
  const bytes = await readBytes(userPath(context.outside, file), shown);
  const parsed = parseSavedPlan(new TextDecoder().decode(bytes), shown);
  const saved = parsed.value;
  if (saved === undefined) throw new RoadmapError(1, parsed.problems);
  refuseOtherOptions(context.typed, words, saved);
  const root = await findWorkspace(context.outside, context.options.workspace);
  const { folder } = saved.arguments;
  const outside = { ...context.outside, folder: resolve(root, folder) };
  const own = Object.entries(context.typed).filter(([name]) => manners.has(name));
  const typed = { ...saved.arguments.options, ...Object.fromEntries(own), workspace: root };
  const options = context.readTyped(typed);
  return { saved, shown, context: { ...context, outside, typed, options }, words: saved.arguments.words };
}

/** `--plan-out FILE`: what this run would do, and all that it depends on. */
export async function savePlan(
  context: Context<GenerateOptions>,
  words: readonly string[],
  run: LetterRun,
  jobs: readonly LetterJob[],
  register: Register,
): Promise<void> {
  const file = context.options.planOut ?? '';
  const options = Object.entries(context.typed).flatMap(([name, value]) =>
    manners.has(name) || value === undefined ? [] : [[name, value] as const],
  );
  const folder = shownPath(run.workspace.root, context.outside.folder);
  const plan: SavedPlan = {
    plan: 1,
    program: { name: 'roadmap', version: programVersion() },
    arguments: { folder, words, options: { ...Object.fromEntries(options), date: run.date } },
    register: await register.fingerprint(),
    inputs: await hashInputs(context, run),
    letters: savedLetters(run, jobs),
  };
  await writeWhole(userPath(context.outside, file), printSavedPlan(plan), 'replace');
}

/**
 * The register's last line, when nothing has moved since the plan was saved. Throws (4) with each thing that has.
 */
export async function holdToPlan(
  context: Context<GenerateOptions>,
  { saved, shown }: OpenPlan,
  run: LetterRun,
  jobs: readonly LetterJob[],
  register: Register,
): Promise<string> {
  const head = await register.fingerprint();
  const letters = savedLetters(run, jobs);
  const present = {
    program: { name: 'roadmap', version: programVersion() },
    register: head,
    inputs: await hashInputs(context, run),
    letters: letters.map((letter, at) => ({
      ...letter,
      inRegister: jobs[at]?.reservation.reused ?? false,
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
export async function asMoved({ saved, shown, context }: OpenPlan, error: unknown): Promise<unknown> {
  if (!(error instanceof RoadmapError) || error.exitCode === 2) return error;
  const root = context.options.workspace ?? context.outside.folder;
  const moved: Problem[] = [];
  for (const { role, file, sha256: before } of saved.inputs) {
    const bytes = role === 'kind' ? undefined : await readBytesIfThere(resolve(root, file), file);
    if (role === 'kind' || (bytes !== undefined && sha256(bytes) === before)) continue;
    moved.push(problem('saved-plan-moved', { file: shown }, { what: file }));
  }
  return new RoadmapError(4, [...moved, ...error.problems], error);
}

function savedLetters(run: LetterRun, jobs: readonly LetterJob[]): readonly SavedLetter[] {
  return jobs.map(({ letter, reservation, path }) => {
    const { planned, contentsSha256 } = letter;
    const { number, recipient } = reservation.entry;
    return {
      number,
      key: planned.key,
      kind: planned.kind.name,
      recipient: recipient ?? '',
      date: planned.date,
      asOf: planned.asOf,
      path: shownPath(run.workspace.root, path),
      contentsSha256,
    };
  });
}

function refuseOtherOptions(options: TypedOptions, words: readonly string[], saved: SavedPlan): void {
  const given = Object.entries(options).filter(([name, value]) => !manners.has(name) && value !== undefined);
  const other = given.find(
    ([name, value]) => JSON.stringify(value) !== JSON.stringify(saved.arguments.options[name]),
  );
  const isOtherExport = words.length > 0 && JSON.stringify(words) !== JSON.stringify(saved.arguments.words);
  if (other === undefined && !isOtherExport) return;
  const name = other?.[0].replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`);
  const second = name === undefined ? (words[0] ?? '') : `--${name}`;
  throw new RoadmapError(2, [problem('usage-conflict', {}, { first: '--plan', second })]);
}
