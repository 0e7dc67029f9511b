import type { Command } from './context.ts';
import { succeed } from './context.ts';
import { prepareRun } from './letter-run.ts';

/** `roadmap letter preview`: the letters as plain text. No register is opened, nothing is written. */
export const letterPreview: Command = async (context, words) => {
  const run = await prepareRun(context, words, { draft: false });
  const letters = run.prepared.map(({ planned, whole }) => ({
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    date: planned.date,
    asOf: planned.asOf,
    text: whole().contents,
  }));
  context.terminal.result(letters.map((letter) => letter.text).join(`\n${'='.repeat(78)}\n\n`));
  return succeed(context, { letters }, run.problems);
};
