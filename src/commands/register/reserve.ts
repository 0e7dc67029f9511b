import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import { oneByNumber } from '../../register/resolve.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import type { ReserveOptions } from '../../runs/hand-numbers.ts';
import { leftFile, reserveByHand } from '../../runs/hand-numbers.ts';
import { withRegister } from '../../runs/workspace.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { YearOption } from './entry.ts';
import { entryJson, numberAsked } from './entry.ts';
import { printEntries } from './print.ts';

export interface VoidOptions extends YearOption {
  readonly reason: string;
  readonly yes: boolean;
}

/**
 * `roadmap register reserve --file F [--count N] [--note ...] [--date D] [--signatory CODE]`: numbers for letters
 * written by hand. The unit is that of the signatory valid on the day.
 */
export const registerReserve: Command<ReserveOptions> = async (context) => {
  const { entries, problems } = await withRegister(context, (session) => reserveByHand(context, session));
  context.terminal.result(
    printEntries(entries, context.terminal.options.language, context.outside.out.columns),
  );
  return succeed(context, { entries: entries.map(entryJson) }, problems);
};

/** `roadmap register void NUMBER --reason ...`: the number stays used, the entry stays, the reason is in every listing. Asks on a terminal. */
export const registerVoid: Command<VoidOptions> = async (context, words) => {
  const reason = context.options.reason.trim();
  return withRegister(context, async ({ workspace, register }) => {
    const entry = await oneByNumber(register, words[0] ?? '', numberAsked(context, workspace));
    const left = await leftFile(workspace.root, entry);
    stopWhenStrict(context, left);
    if (mustAsk(context) && !(await isMeant(context, entry))) return 130;
    const voided = await register.voidNumber(entry, entry.year, reason);
    context.terminal.result(
      printEntries([voided], context.terminal.options.language, context.outside.out.columns),
    );
    return succeed(context, { entries: [entryJson(voided)] }, left);
  });
};

/** Shows the entry and asks: a void number is void for ever. */
async function isMeant(context: Context<VoidOptions>, entry: Entry): Promise<boolean> {
  const { terminal, outside } = context;
  const { language } = terminal.options;
  terminal.remark(printEntries([entry], language, outside.out.columns));
  const { number, year } = entry;
  const { reason } = context.options;
  if (await askYes(context, say('register-confirm-void', language, { number, year, reason }))) return true;
  terminal.remark(say('nothing-written', language, {}));
  return false;
}
