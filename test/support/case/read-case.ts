import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** One thing that happens before or in the run: a command line, or something done to the files past the program. */
export interface Step {
  /** The command line as a person types it, without `roadmap`; words with spaces stand in "quotes". */
  readonly run?: string;
  /** With `run`: variables of the environment, what is typed when the program asks, a file given as standard input. */
  readonly environment?: Readonly<Record<string, string>>;
  readonly answers?: readonly string[];
  readonly stdin?: string;
  /** A file written, a text put at its end, files taken away, a file put at another path. */
  readonly write?: Readonly<Record<string, string>>;
  readonly append?: Readonly<Record<string, string>>;
  readonly remove?: readonly string[];
  readonly copy?: Readonly<Record<string, string>>;
  /** In a file: every match of the first (a regular expression) becomes the second. */
  readonly replace?: Readonly<Record<string, readonly [string, string]>>;
  /** A Word file saved under another name with words changed: what a chief does to a letter. */
  readonly correct?: Readonly<
    Record<string, { readonly from: string; readonly words: Readonly<Record<string, string>> }>
  >;
  /** SQL on `register.db` past the program, its triggers taken away. */
  readonly sql?: string;
  /** From here on it is this instant (ISO 8601). */
  readonly clock?: string;
}

export type Workspace = 'office' | 'example' | 'empty';

/** A folder of `fixtures/cases` or `fixtures/problems`; `fixtures/README.md` explains each key. */
export interface Case {
  readonly name: string;
  /** Path from the project's root. */
  readonly folder: string;
  readonly workspace: Workspace;
  readonly clock: string;
  readonly languages: readonly string[];
  /** What has happened before; each run must succeed, and its screen is not kept. */
  readonly before: readonly Step[];
  readonly run: readonly Step[];
  readonly terminal: boolean;
  /** Runs `bin/roadmap.js` in a process of its own instead of in this one. */
  readonly built: boolean;
  /** Files whose text is kept as well, `*` for any characters: a DOCX as its outline. */
  readonly show: readonly string[];
  /** Regular expressions of what differs from machine to machine. */
  readonly mask: readonly string[];
}

const stepKeys = [
  'run',
  'environment',
  'answers',
  'stdin',
  'write',
  'append',
  'remove',
  'copy',
  'replace',
  'correct',
  'sql',
  'clock',
];
const caseKeys = [
  'about',
  'workspace',
  'clock',
  'languages',
  'before',
  'run',
  'terminal',
  'built',
  'show',
  'mask',
];
const defaults = { workspace: 'office', clock: '2022-08-08T05:00:00.000Z', before: [], show: [], mask: [] };

/** The folders of a room that hold a case, by name. */
export function caseNames(room: 'cases' | 'problems'): readonly string[] {
  const root = `fixtures/${room}`;
  return readdirSync(root)
    .filter((name) => existsSync(join(root, name, 'case.yaml')))
    .sort();
}

/** Reads `case.yaml`; an unknown key or a missing command is an error of whoever wrote it. */
export function readCase(room: 'cases' | 'problems', name: string): Case {
  const folder = `fixtures/${room}/${name}`;
  // The shape of `case.yaml` is the one written above; its keys are checked here.
  const given = parse(readFileSync(`${folder}/case.yaml`, 'utf8')) as Readonly<Record<string, unknown>>;
  refuseOtherKeys(folder, given, caseKeys);
  const languages = room === 'problems' ? ['en', 'uz', 'ru'] : ['uz'];
  const read = {
    ...defaults,
    languages,
    terminal: false,
    built: false,
    ...given,
    name,
    folder,
    before: stepsOf(folder, given.before),
    run: stepsOf(folder, given.run),
  } as Case;
  if (read.run.length === 0) throw new Error(`${folder}/case.yaml: no command to run`);
  return read;
}

function stepsOf(folder: string, given: unknown): readonly Step[] {
  const list = given === undefined ? [] : Array.isArray(given) ? given : [given];
  return list.map((step: unknown) => {
    if (typeof step === 'string') return { run: step };
    refuseOtherKeys(folder, step as object, stepKeys);
    return step as Step;
  });
}

function refuseOtherKeys(folder: string, given: object, known: readonly string[]): void {
  const other = Object.keys(given).filter((key) => !known.includes(key));
  if (other.length > 0) throw new Error(`${folder}/case.yaml: unknown key ${other.join(', ')}`);
}

/** The words of a command line: split at spaces, "..." and '...' keep theirs. */
export function wordsOf(line: string): readonly string[] {
  return [...line.matchAll(/(?:[^\s"']|"[^"]*"|'[^']*')+/gu)].map(([word]) =>
    word.replace(/"([^"]*)"|'([^']*)'/gu, (_, double: string | undefined, single: string | undefined) => {
      return double ?? single ?? '';
    }),
  );
}
