import { printDay, todayIn } from '../dates.ts';
import { say } from '../messages/words.ts';
import type { Entry } from '../model/register.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { succeed } from './context.ts';
import type { FilterOptions, YearOption } from './register-entry.ts';
import { entryJson, filterOf, numberWord } from './register-entry.ts';
import { printEntries, printStatus } from './register-print.ts';
import { withRegister } from './register-session.ts';

/** `roadmap register list`: entries by year, file index and serial. */
export const registerList: Command<FilterOptions> = async (context) => {
  const filter = filterOf(context.options);
  const entries = await withRegister(context, ({ register }) => register.entries(filter));
  context.terminal.result(
    printEntries(entries, context.terminal.manner.language, context.outside.out.columns),
  );
  return succeed(context, { entries: entries.map(entryJson) }, []);
};

/** `roadmap register show NUMBER`: the entry in full; of every year that gave the number, unless `--year` says which. */
export const registerShow: Command<YearOption> = async (context, words) => {
  const { unit, file, serial } = numberWord(words[0]);
  const year = context.options.year;
  const filter = { unit, file, serial, ...(year === undefined ? {} : { year }) };
  const { entries, timeZone } = await withRegister(context, async ({ register, workspace }) => ({
    entries: await register.entries(filter),
    timeZone: workspace.config.timeZone,
  }));
  if (entries.length === 0) {
    throw new RoadmapError(1, [problem('number-unknown', {}, { number: `${unit}-${file}-${serial}` })]);
  }
  for (const entry of entries) context.terminal.result(printEntry(context, entry, timeZone));
  return succeed(context, { entries: entries.map(entryJson) }, []);
};

function printEntry(context: Context, entry: Entry, timeZone: string): string {
  const { language } = context.terminal.manner;
  const voided = entry.voidedAt === undefined ? null : printDay(todayIn(timeZone, entry.voidedAt), 'short');
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
    ['SHA-256', entry.sha256],
  ];
  const lines = parts.flatMap(([name, value]) =>
    value === null || value === '' ? [] : [`  ${name}: ${value}`],
  );
  return [`${entry.number} (${entry.year})`, ...lines].join('\n');
}
