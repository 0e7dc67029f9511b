import type { Day } from '../model/office.ts';
import type { InputHash } from '../model/pack.ts';
import { inputRoles } from '../model/pack.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import {
  anyOf,
  isText,
  isTruth,
  listOf,
  mapOf,
  oneOf,
  orNull,
  readRecord,
  recordOf,
} from '../tools/records.ts';

/** Options and words of the command line, as commander gives them. */
export interface PlanArguments {
  /** The folder they were given in, relative to the workspace. */
  readonly folder: string;
  readonly words: readonly string[];
  readonly options: Readonly<Record<string, string | boolean | readonly string[]>>;
}

export interface SavedLetter {
  readonly number: string;
  readonly key: string;
  readonly kind: string;
  readonly recipient: string;
  readonly date: Day;
  readonly asOf: Day | null;
  /** Where the file goes, relative to the workspace, with `/`. */
  readonly path: string;
  /** SHA-256 of the letter's plain text without its number. */
  readonly contentsSha256: string;
}

/** `--plan-out`: what a run would do, and all that it depends on. */
export interface SavedPlan {
  /** Version of this form. */
  readonly plan: 1;
  readonly program: { readonly name: string; readonly version: string };
  readonly arguments: PlanArguments;
  /** Hash of the register's last line; an empty register has one too. */
  readonly register: string;
  readonly inputs: readonly InputHash[];
  readonly letters: readonly SavedLetter[];
}

/** What the same command would do now. `inRegister` are the numbers that its keys have in the register already. */
export interface PresentPlan {
  readonly program: SavedPlan['program'];
  readonly register: string;
  readonly inputs: readonly InputHash[];
  readonly letters: readonly (SavedLetter & { readonly inRegister: boolean })[];
}

/** The plan as the file has it. */
export function printSavedPlan(plan: SavedPlan): string {
  return `${JSON.stringify(plan, null, 2)}\n`;
}

const texts = listOf(isText);
const shapes = {
  arguments: recordOf({ folder: isText, words: texts, options: mapOf(anyOf(anyOf(isText, isTruth), texts)) }),
  register: isText,
  program: recordOf({ name: isText, version: isText }),
  inputs: listOf(recordOf({ role: oneOf(inputRoles), file: isText, sha256: isText })),
  letters: listOf(
    recordOf({
      number: isText,
      key: isText,
      kind: isText,
      recipient: isText,
      date: isText,
      asOf: orNull(isText),
      path: isText,
      contentsSha256: isText,
    }),
  ),
};

/** Reads a plan back. `shown` is the file for people. Problem: `saved-plan-bad`. */
export function parseSavedPlan(text: string, shown: string): Checked<SavedPlan> {
  const read = readRecord(text, 'plan', shapes);
  if (read.value !== undefined) return { value: read.value, problems: [] };
  return {
    value: undefined,
    problems: [problem('saved-plan-bad', { file: shown }, { reason: read.wrong })],
  };
}

/**
 * Names each thing that moved since the plan was saved: the program's version, every input, the register, every letter.
 * A register that moved only because this very plan was begun (all its letters hold the numbers of the plan) is as
 * good as unmoved: the same command finishes the work. Problems: `saved-plan-moved`,
 * `saved-plan-register-moved`, `saved-plan-letter-differs` (all exit 4).
 */
export function comparePlans(saved: SavedPlan, present: PresentPlan, shown: string): readonly Problem[] {
  const place = { file: shown };
  const problems = movedInputs(saved, present).map((what) => problem('saved-plan-moved', place, { what }));
  if (saved.program.version !== present.program.version) {
    const what = `roadmap ${saved.program.version} → ${present.program.version}`;
    problems.push(problem('saved-plan-moved', place, { what }));
  }
  const isOwnDoing = present.letters.length > 0 && present.letters.every((letter) => letter.inRegister);
  if (saved.register !== present.register && !isOwnDoing) {
    problems.push(problem('saved-plan-register-moved', place, {}));
  }
  return [...problems, ...letterProblems(saved, present, place)];
}

function movedInputs(saved: SavedPlan, present: PresentPlan): readonly string[] {
  const now = new Map(present.inputs.map((input) => [nameOf(input), input.sha256]));
  const before = new Map(saved.inputs.map((input) => [nameOf(input), input.sha256]));
  const changed = saved.inputs.filter((input) => now.get(nameOf(input)) !== input.sha256);
  const added = present.inputs.filter((input) => !before.has(nameOf(input)));
  return [...changed, ...added].map((input) => input.file);
}

function nameOf({ role, file }: InputHash): string {
  return `${role} ${file}`;
}

function letterProblems(
  saved: SavedPlan,
  present: PresentPlan,
  place: { readonly file: string },
): readonly Problem[] {
  const now = new Map(present.letters.map((letter) => [letter.key, letter]));
  const planned = new Set(saved.letters.map((letter) => letter.key));
  const tell = (letter: SavedLetter, difference: string): Problem =>
    problem('saved-plan-letter-differs', place, { number: letter.number, key: letter.key, difference });
  const changed = saved.letters.flatMap((letter) => {
    const difference = differenceOf(letter, now.get(letter.key));
    return difference === undefined ? [] : [tell(letter, difference)];
  });
  const added = present.letters.filter((letter) => !planned.has(letter.key));
  return [...changed, ...added.map((letter) => tell(letter, '+'))];
}

function differenceOf(letter: SavedLetter, now: SavedLetter | undefined): string | undefined {
  if (now === undefined) return '–';
  const reported = (['number', 'date', 'path', 'contentsSha256'] as const).filter(
    (name) => letter[name] !== now[name],
  );
  return reported.length === 0
    ? undefined
    : reported.map((name) => `${letter[name]} → ${now[name]}`).join('; ');
}
