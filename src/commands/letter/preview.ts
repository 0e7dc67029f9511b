import { countPages } from '../../docx/paginate.ts';
import { draftNumber, withNumber } from '../../layout/lay-out-letter.ts';
import { printDocument } from '../../layout/print-document.ts';
import type { FilledDocument } from '../../model/document.ts';
import { prepareRun } from '../../runs/letters.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import { askByCommandLine } from '../../runs/letters-asked/command-line.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

/** `roadmap letter preview`: the letters as plain text. No register is opened, nothing is written. */
export const letterPreview: Command<LetterOptions> = async (context, words) => {
  const asking = await askByCommandLine(context, words);
  const run = await prepareRun(context, asking, 'preview', async () => new Map());
  const letters = run.prepared.map(({ planned, whole }) => ({
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    date: planned.date,
    asOf: planned.asOf,
    text: readingText(whole().document),
  }));
  context.terminal.result(letters.map((letter) => letter.text).join(`\n${'='.repeat(78)}\n\n`));
  return succeed(context, { letters }, run.problems);
};

/** As the letter will read on paper: page counts worked out, an empty place for the number. */
function readingText(document: FilledDocument): string {
  const numberless = withNumber(document, draftNumber);
  return printDocument(numberless, (section) => countPages(document, section));
}
