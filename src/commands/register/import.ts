import { say } from '../../messages/words.ts';
import { importJournal } from '../../runs/journal.ts';
import type { TableOptions } from '../../runs/reading.ts';
import { withRegister } from '../../runs/workspace.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { entryJson } from './entry.ts';
import { printEntries } from './print.ts';

/** `roadmap register import FILE`: the paper journal into the register, all of it or nothing. */
export const registerImport: Command<TableOptions> = async (context, [name = '']) =>
  withRegister(context, async (session) => {
    const { entries, problems } = await importJournal(context, session, name);
    const { language } = context.terminal.options;
    context.terminal.result(printEntries(entries, language, context.outside.out.columns));
    context.terminal.result(say('register-imported', language, { count: entries.length }));
    return succeed(context, { entries: entries.map(entryJson) }, problems);
  });
