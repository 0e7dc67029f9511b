import { printDay, todayIn } from '../../dates.ts';
import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import type { ExitCode } from '../../problem.ts';
import { entryMatcher } from '../../register/find.ts';
import { addressees } from '../../register/journal-rows.ts';
import type { Register } from '../../register/register.ts';
import { findByNumber } from '../../register/resolve.ts';
import { printSent } from '../../register/sent-text.ts';
import { openDirectories, withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { FilterOptions, YearOption } from './entry.ts';
import { entryJson, filterOf, numberAsked } from './entry.ts';
import { entryPrinter, printStatus } from './print.ts';

/** `roadmap register list`: entries by year, file index and serial. */
export const registerList: Command<FilterOptions> = async (context) =>
  withRegister(context, ({ register }) => listTo(context, register, () => true));

/** `roadmap register find WORDS...`: the entries that hold every word, in either script, among those that the filters leave. */
export const registerFind: Command<FilterOptions> = async (context, words) =>
  withRegister(context, async ({ workspace, register }) => {
    const { directories } = await openDirectories(context, workspace.root);
    return listTo(context, register, entryMatcher(words, addressees(directories)));
  });

/** How many entries are printed at once. */
const entriesAtOnce = 1000;

/** Lists while it reads: a register of many years is never whole in memory. */
async function listTo(
  context: Context<FilterOptions>,
  register: Register,
  isWanted: (entry: Entry) => boolean,
): Promise<ExitCode> {
  const { terminal, outside } = context;
  const list = terminal.list('entries');
  const print = entryPrinter(terminal.options.language, outside.out.columns);
  let waiting: Entry[] = [];
  let isEmpty = true;
  const send = (): void => {
    if (waiting.length > 0 || isEmpty) terminal.result(print(waiting));
    isEmpty = false;
    waiting = [];
  };
  await register.eachEntry(filterOf(context.options), (entry) => {
    if (!isWanted(entry)) return;
    if (terminal.options.json) return list.add(entryJson(entry));
    waiting.push(entry);
    if (waiting.length === entriesAtOnce) send();
  });
  send();
  list.end();
  return 0;
}

/** `roadmap register show NUMBER`: the entry in full; of every year that gave the number, unless `--year` says which. */
export const registerShow: Command<YearOption> = async (context, words) => {
  const { entries, timeZone } = await withRegister(context, async ({ register, workspace }) => ({
    entries: await findByNumber(register, words[0] ?? '', numberAsked(context, workspace)),
    timeZone: workspace.config.timeZone,
  }));
  for (const entry of entries) context.terminal.result(printEntry(context, entry, timeZone));
  return succeed(context, { entries: entries.map(entryJson) }, []);
};

function printEntry(context: Context, entry: Entry, timeZone: string): string {
  const { language } = context.terminal.options;
  const dayOf = (instant: string): string => printDay(todayIn(timeZone, instant), 'short');
  const voided = entry.voidedAt === undefined ? null : dayOf(entry.voidedAt);
  const parts: readonly (readonly [string, string | null])[] = [
    [say('register-date', language, {}), printDay(entry.date, 'short')],
    [say('register-as-of', language, {}), entry.asOf && printDay(entry.asOf, 'short')],
    [say('register-status', language, {}), printStatus(entry, language)],
    [say('register-voided', language, {}), voided],
    [say('register-kind', language, {}), entry.kind],
    [say('register-recipient', language, {}), entry.recipient],
    [say('register-subject', language, {}), entry.subject],
    [say('register-note', language, {}), entry.note],
    [say('register-path', language, {}), entry.path],
    ...(entry.sent ?? []).map(
      (mark) => [say('register-sent', language, {}), printSent(mark, language)] as const,
    ),
    ['SHA-256', entry.sha256],
    ...(entry.earlierFiles ?? []).map(
      ({ sha256, reason, at }) =>
        [say('register-earlier', language, { date: dayOf(at) }), `${sha256} (${reason})`] as const,
    ),
  ];
  const lines = parts.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name}: ${value}`],
  );
  return [`${entry.number} (${entry.year})`, ...lines].join('\n');
}
