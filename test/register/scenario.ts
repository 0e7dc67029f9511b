import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Outside } from '../../src/io/outside.ts';
import { createRegister, openRegister } from '../../src/io/register/open.ts';
import type { Register } from '../../src/io/register/register.ts';
import { run } from '../../src/main.ts';
import type { HandReservation, JournalEntry, Opening } from '../../src/model/register.ts';
import type { Problem } from '../../src/problem.ts';
import { RoadmapError } from '../../src/problem.ts';
import { hashLine } from '../../src/register/chain.ts';
import { parseNumber } from '../../src/register/number.ts';
import { mark, request, testOptions } from '../io/register/requests.ts';

/** One deed of a fixture's `input.json`; what the last one answers are its problems. */
export interface Step {
  readonly open?: Opening;
  readonly reserve?: readonly (Readonly<Record<string, unknown>> & { recipient: string; number?: string })[];
  /** With `reserve`: the head that a saved plan was made at. */
  readonly head?: string;
  readonly issue?: { readonly number: string; readonly words: string };
  readonly void?: string;
  readonly hand?: HandReservation;
  readonly import?: readonly JournalEntry[];
  /** SQL past the program, its triggers taken away. */
  readonly sql?: string;
  readonly verify?: { readonly knownHead?: string; readonly actDay?: string };
  /** A line rewritten together with its hash. */
  readonly rewrite?: { readonly n: number; readonly recipient: string };
  /** From here on the clock says this. */
  readonly clock?: string;
  /** The register is moved to this address. */
  readonly handOver?: string;
  readonly write?: { readonly file: string; readonly text: string };
  readonly remove?: string;
  readonly openAt?: string;
  readonly createAt?: string;
  /** A command line; `input.csv` is the fixture's own file. */
  readonly run?: readonly string[];
}

/** Does the steps in a fresh workspace and gives the problems of the last one. `{folder}` in them stands for it. */
export async function playScenario(
  steps: readonly Step[],
  files: ReadonlyMap<string, Uint8Array>,
): Promise<readonly Problem[]> {
  const folder = mkdtempSync(join(tmpdir(), 'roadmap-scenario-'));
  try {
    await runJson(folder, ['init']);
    rmSync(join(folder, 'register.db'));
    rmSync(join(folder, 'register.db.head'), { force: true });
    await (await createRegister(join(folder, 'register.db'), testOptions())).close();
    for (const [name, bytes] of files) writeFileSync(join(folder, name), bytes);
    let problems: readonly Problem[] = [];
    let now = testOptions().now;
    for (const step of steps) {
      const { clock } = step;
      if (clock === undefined) problems = await problemsOf(() => play(folder, step, now));
      else now = () => clock;
    }
    return JSON.parse(JSON.stringify(problems).replaceAll(folder, '{folder}')) as Problem[];
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function problemsOf(work: () => Promise<readonly Problem[]>): Promise<readonly Problem[]> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RoadmapError) return error.problems;
    throw error;
  }
}

async function play(folder: string, step: Step, now: () => string): Promise<readonly Problem[]> {
  const path = join(folder, 'register.db');
  if (step.run !== undefined) return runJson(folder, step.run);
  if (step.write !== undefined) {
    const target = join(folder, step.write.file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, step.write.text);
  } else if (step.remove !== undefined) rmSync(join(folder, step.remove));
  else if (step.sql !== undefined) byHand(path, step.sql);
  else if (step.createAt !== undefined) await createRegister(join(folder, step.createAt), testOptions());
  else if (step.openAt !== undefined) {
    const address = step.openAt.includes('://') ? step.openAt : join(folder, step.openAt);
    await (await openRegister(address, testOptions())).close();
  } else return playOn(path, step, now);
  return [];
}

async function playOn(path: string, step: Step, now: () => string): Promise<readonly Problem[]> {
  const register = await openRegister(path, testOptions({ now }));
  try {
    if (step.rewrite !== undefined) await rewrite(path, register, step.rewrite);
    return await deed(register, step);
  } finally {
    await register.close();
  }
}

async function deed(register: Register, step: Step): Promise<readonly Problem[]> {
  if (step.open !== undefined) await register.addOpenings([step.open]);
  if (step.handOver !== undefined) await register.handOver(step.handOver, async () => undefined);
  if (step.hand !== undefined) await register.reserveByHand(step.hand);
  if (step.void !== undefined) await register.voidNumber(numberOf(step.void), 2022, 'хато манзил');
  if (step.issue !== undefined) {
    await register.issue([mark(numberOf(step.issue.number), step.issue.words)]);
  }
  if (step.import !== undefined) return (await register.importEntries(step.import)).problems;
  if (step.verify !== undefined) return (await register.verify(step.verify)).problems;
  if (step.reserve === undefined) return [];
  const requests = step.reserve.map(({ recipient, number, ...more }) =>
    request(recipient, number === undefined ? more : { ...more, number: numberOf(number) }),
  );
  return (await register.reserve(requests, step.head)).problems;
}

function numberOf(text: string) {
  const number = parseNumber(text);
  if (number === undefined) throw new Error(`the fixture's number ${text} cannot be read`);
  return number;
}

async function rewrite(
  path: string,
  register: Register,
  { n, recipient }: NonNullable<Step['rewrite']>,
): Promise<void> {
  const line = (await register.lines())[n - 1];
  if (line === undefined) throw new Error(`there is no line ${n}`);
  const hash = hashLine({ ...line, recipient });
  byHand(path, `UPDATE line SET recipient = '${recipient}', hash = '${hash}' WHERE n = ${n}`);
}

function byHand(path: string, sql: string): void {
  const database = new DatabaseSync(path);
  const triggers = database.prepare("SELECT name FROM sqlite_schema WHERE type = 'trigger'").all();
  for (const { name } of triggers) database.exec(`DROP TRIGGER ${name}`);
  database.exec(sql);
  database.close();
}

/** Runs the program in the folder and gives the problems of its JSON document. */
async function runJson(folder: string, argv: readonly string[]): Promise<readonly Problem[]> {
  let out = '';
  const quiet = { write: () => undefined, isTerminal: false, columns: 0 };
  const outside: Outside = {
    environment: { USER: 'clerk' },
    folder,
    out: {
      ...quiet,
      write: (text) => {
        out += text;
      },
    },
    err: quiet,
    now: () => '2022-10-04T04:00:00.000Z',
    canAsk: false,
    ask: async () => '',
    readInput: async () => new Uint8Array(),
    onStop: () => () => undefined,
  };
  const code = await run([...argv, '--json', '--lang', 'en'], outside);
  if (code === 70) throw new Error(out);
  const told = JSON.parse(out) as { problems: (Problem & Record<string, unknown>)[] };
  return told.problems.map(({ message: _message, hint: _hint, ...rest }) => rest as unknown as Problem);
}
