import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { isThere } from '../io/files.ts';
import { choosePerson } from '../letters/people.ts';
import type { Signatory } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { refuseValue, succeed, textOption } from './context.ts';
import { entryJson, fileOption, theEntry } from './register-entry.ts';
import { printEntries } from './register-print.ts';
import type { Session } from './register-session.ts';
import { withRegister } from './register-session.ts';
import { dayOption, officeToday, openDirectories } from './workspace.ts';

const mostAtOnce = 1000;

/**
 * `roadmap register reserve --file F [--count N] [--note ...] [--date D] [--signatory CODE]`: numbers for letters
 * written by hand. The unit is that of the signatory valid on the day.
 */
export const registerReserve: Command = async (context) => {
  const file = fileOption(context) ?? missing('--file', '19-09/1, 24-12', '19-09/1');
  const count = countOption(context);
  const note = textOption(context.options, 'note') ?? '';
  return withRegister(context, async (session) => {
    const date = dayOption(context, 'date', '--date') ?? officeToday(context, session.workspace.config);
    const { unit } = await signatoryOf(context, session, date);
    const wanted = { unit, file, year: yearOf(date), date, count, note };
    const { value: entries, problems } = await session.register.reserveByHand(wanted);
    context.terminal.result(printEntries(entries, context.terminal.manner.language));
    return succeed(context, { entries: entries.map(entryJson) }, problems);
  });
};

/** `roadmap register void NUMBER --reason ...`: the number stays used, the entry stays, the reason stands in every listing. */
export const registerVoid: Command = async (context, words) => {
  const reason = textOption(context.options, 'reason')?.trim() ?? '';
  if (reason === '') missing('--reason', '"..."', '"хат юборилмади"');
  return withRegister(context, async ({ workspace, register }) => {
    const entry = await theEntry(context, register, words[0]);
    const voided = await register.voidNumber(entry, entry.year, reason);
    context.terminal.result(printEntries([voided], context.terminal.manner.language));
    return succeed(context, { entries: [entryJson(voided)] }, await leftFile(workspace.root, voided));
  });
};

/** The letter's file stays where it is, as a proof; nobody may send it by mistake (`number-void-file`). */
async function leftFile(root: string, { path, number }: Entry): Promise<readonly Problem[]> {
  if (path === null || !(await isThere(join(root, path)))) return [];
  return [problem('number-void-file', { file: path }, { number })];
}

function countOption(context: Context): number {
  const text = textOption(context.options, 'count') ?? '1';
  const count = /^\d{1,4}$/u.test(text) ? Number(text) : 0;
  return count >= 1 && count <= mostAtOnce ? count : refuseValue('--count', text, `1–${mostAtOnce}`, '3');
}

async function signatoryOf(context: Context, { workspace }: Session, date: string): Promise<Signatory> {
  const { directories } = await openDirectories(workspace.root);
  const asked = textOption(context.options, 'signatory') ?? workspace.config.defaults.signatory;
  const chosen = choosePerson(directories.signatories, 'signatories.csv', asked, date);
  if (chosen.value === undefined) throw new RoadmapError(1, chosen.problems);
  return chosen.value;
}

function missing(option: string, wanted: string, example: string): never {
  return refuseValue(option, '', wanted, example);
}
