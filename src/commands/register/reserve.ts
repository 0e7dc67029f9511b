import { join } from 'node:path';
import { yearOf } from '../../dates.ts';
import { isThere } from '../../io/files.ts';
import { letterDay } from '../../letters/days.ts';
import { chooseSignatory } from '../../letters/people.ts';
import { say } from '../../messages/words.ts';
import type { Day, Signatory } from '../../model/office.ts';
import type { Entry } from '../../model/register.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError, stopOnErrors } from '../../problem.ts';
import { beginningsUnsaid } from '../../register/begins-at-one.ts';
import { printNumber } from '../../register/number.ts';
import type { Register } from '../../register/register.ts';
import { oneByNumber } from '../../register/resolve.ts';
import type { Call } from '../../runs/call.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import type { Session } from '../../runs/workspace.ts';
import { officeToday, openDirectories, withRegister } from '../../runs/workspace.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { problemLimit, succeed } from '../context.ts';
import type { YearOption } from './entry.ts';
import { entryJson, numberAsked } from './entry.ts';
import { printEntries } from './print.ts';

export interface ReserveOptions {
  readonly file: string;
  readonly count: number;
  readonly note: string | undefined;
  readonly date: Day | undefined;
  readonly signatory: string | undefined;
}

export interface VoidOptions extends YearOption {
  readonly reason: string;
  readonly yes: boolean;
}

/**
 * `roadmap register reserve --file F [--count N] [--note ...] [--date D] [--signatory CODE]`: numbers for letters
 * written by hand. The unit is that of the signatory valid on the day.
 */
export const registerReserve: Command<ReserveOptions> = async (context) => {
  const { file, count, note = '', signatory } = context.options;
  return withRegister(context, async (session) => {
    const date = context.options.date ?? officeToday(context, session.workspace.config);
    stopOnErrors(letterDay({ date, today: officeToday(context, session.workspace.config) }));
    const { unit } = await signatoryOf(context, signatory, session, date);
    const wanted = { unit, file, year: yearOf(date), date, count, note };
    const unsaid = await beginning(session.register, wanted);
    const accept = (warnings: readonly Problem[]) => stopWhenStrict(context, [...unsaid, ...warnings]);
    const { value: entries, problems } = await session.register.reserveByHand(wanted, accept);
    context.terminal.result(printEntries(entries, context.terminal.options.language));
    return succeed(context, { entries: entries.map(entryJson) }, [...unsaid, ...problems]);
  });
};

/** `number-begins-at-one` for the first number of a file of which nobody said how far it is used on paper. */
async function beginning(
  register: Register,
  { unit, file, year }: { readonly unit: string; readonly file: string; readonly year: number },
): Promise<readonly Problem[]> {
  if ((await register.entries({ file, year })).length > 0) return [];
  const number = printNumber({ unit, file, serial: 1 });
  return beginningsUnsaid([{ file, year, number }], await register.lines());
}

/** `roadmap register void NUMBER --reason ...`: the number stays used, the entry stays, the reason is in every listing. Asks on a terminal. */
export const registerVoid: Command<VoidOptions> = async (context, words) => {
  const reason = context.options.reason.trim();
  return withRegister(context, async ({ workspace, register }) => {
    const entry = await oneByNumber(register, words[0] ?? '', numberAsked(context, workspace));
    const left = await leftFile(workspace.root, entry);
    stopWhenStrict(context, left);
    if (mustAsk(context) && !(await isMeant(context, entry, left))) return 130;
    const voided = await register.voidNumber(entry, entry.year, reason);
    context.terminal.result(printEntries([voided], context.terminal.options.language));
    return succeed(context, { entries: [entryJson(voided)] }, left);
  });
};

/** Shows the entry and asks: a void number is void for ever. */
async function isMeant(
  context: Context<VoidOptions>,
  entry: Entry,
  left: readonly Problem[],
): Promise<boolean> {
  const { terminal, outside } = context;
  const { language } = terminal.options;
  terminal.remark(printEntries([entry], language, outside.out.columns));
  if (left.length > 0) terminal.problems(left, '', problemLimit(terminal));
  const { number, year } = entry;
  const { reason } = context.options;
  if (await askYes(context, say('register-confirm-void', language, { number, year, reason }))) return true;
  terminal.remark(say('nothing-written', language, {}));
  return false;
}

/** The letter's file stays where it is, as a proof; nobody may send it by mistake (`number-void-file`). */
async function leftFile(root: string, { path, number }: Entry): Promise<readonly Problem[]> {
  if (path === null || !(await isThere(join(root, path)))) return [];
  return [problem('number-void-file', { file: path }, { number })];
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
