import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { isThere } from '../io/files.ts';
import { letterDay } from '../letters/days.ts';
import { chooseSignatory } from '../letters/people.ts';
import type { Day, Signatory } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError, stopOnErrors } from '../problem.ts';
import { beginningsUnsaid } from '../register/begins-at-one.ts';
import { printNumber } from '../register/number.ts';
import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { Session } from './workspace.ts';
import { officeToday, openDirectories } from './workspace.ts';

/** Numbers that are wanted for letters written by hand. */
export interface ReserveOptions {
  readonly file: string;
  readonly count: number;
  readonly note: string | undefined;
  readonly date: Day | undefined;
  readonly signatory: string | undefined;
}

/**
 * Numbers for letters written by hand. The unit is that of the signatory valid on the day. Throws what is wrong with day or signatory (1); under
 * `--strict` also what there is to warn of, and then no number is given.
 */
export async function reserveByHand(
  call: Call<ReserveOptions>,
  session: Session,
): Promise<{ readonly entries: readonly Entry[]; readonly problems: readonly Problem[] }> {
  const { file, count, note = '', signatory } = call.options;
  const today = officeToday(call, session.workspace.config);
  const { date = today } = call.options;
  stopOnErrors(letterDay({ date, today }));
  const { unit } = await signatoryOf(call, signatory, session, date);
  const wanted = { unit, file, year: yearOf(date), date, count, note };
  const unsaid = await beginning(session.register, wanted);
  const accept = (warnings: readonly Problem[]) => stopWhenStrict(call, [...unsaid, ...warnings]);
  const { value: entries, problems } = await session.register.reserveByHand(wanted, accept);
  return { entries, problems: [...unsaid, ...problems] };
}

/** `number-begins-at-one` for the first number of a file of which nobody said how far it is used on paper. */
async function beginning(
  register: Register,
  { unit, file, year }: { readonly unit: string; readonly file: string; readonly year: number },
): Promise<readonly Problem[]> {
  if ((await register.entries({ file, year })).length > 0) return [];
  const number = printNumber({ unit, file, serial: 1 });
  return beginningsUnsaid([{ file, year, number }], await register.lines());
}

async function signatoryOf(
  call: Call,
  code: string | undefined,
  { workspace }: Session,
  date: string,
): Promise<Signatory> {
  const { directories } = await openDirectories(call, workspace.root);
  const asked = code ?? workspace.config.defaults.signatory;
  const chosen = chooseSignatory(directories.signatories, asked, date);
  if (chosen.value === undefined) throw new RoadmapError(1, chosen.problems);
  return chosen.value;
}

/** The letter's file stays where it is, as a proof; nobody may send it by mistake (`number-void-file`). */
export async function leftFile(root: string, { path, number }: Entry): Promise<readonly Problem[]> {
  if (path === null || !(await isThere(join(root, path)))) return [];
  return [problem('number-void-file', { file: path }, { number })];
}
