import { printDay } from '../../dates.ts';
import { say } from '../../messages/words.ts';
import type { SentMark } from '../../model/register.ts';
import { printNumber } from '../../register/number.ts';
import { printSent } from '../../register/sent-text.ts';
import { readMarks } from '../../runs/dispatch.ts';
import type { TableOptions } from '../../runs/reading.ts';
import { withRegister } from '../../runs/workspace.ts';
import { printColumns } from '../columns.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap pack dispatch FILE`: the marks of a filled-in dispatch list into the register. */
export const packDispatch: Command<TableOptions> = async (context, [name = '']) => {
  const done = await withRegister(context, (session) => readMarks(context, session, name));
  const { added, known, unmarked, problems } = done;
  const { terminal } = context;
  const { language } = terminal.options;
  const rows = added.map(({ mark, entry }) => [
    entry.number,
    printDay(entry.date, 'short'),
    mark.recipient ?? entry.recipient ?? '–',
    printSent({ ...mark, recipient: null }, language),
  ]);
  if (rows.length > 0) {
    terminal.result(printColumns(rows, { wrapped: 3, left: [0, 1, 2, 3], width: 0, rules: [], least: [] }));
  }
  const counts = { added: added.length, known: known.length, unmarked };
  terminal.result(say('pack-dispatched', language, counts));
  const marks = [
    ...added.map(({ mark }) => markJson(mark, true)),
    ...known.map((mark) => markJson(mark, false)),
  ];
  return succeed(context, { marks, unmarked }, problems);
};

function markJson({ number, year, recipient, on, means, receipt }: SentMark, isNew: boolean) {
  return { number: printNumber(number), year, recipient, sent: on, means, receipt, new: isNew };
}
