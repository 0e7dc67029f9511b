import { countPages } from '../../docx/paginate.ts';
import { openOnDesktop } from '../../io/machine.ts';
import { latinWriter } from '../../layout/latin-document.ts';
import { draftNumber, withNumber } from '../../layout/lay-out-letter.ts';
import { printDocument } from '../../layout/print-document.ts';
import { officialLatin } from '../../letters/latin-words.ts';
import { sayStatus } from '../../messages/status-words.ts';
import type { FilledDocument } from '../../model/document.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import { askByCommandLine } from '../../runs/letters-asked/command-line.ts';
import { copiesOf } from '../../runs/letters-prepared/prepared-letter.ts';
import { prepareRun } from '../../runs/prepare-run.ts';
import { storeSheets } from '../../runs/preview-sheets.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';

export interface PreviewOptions extends LetterOptions {
  /** A page of sheets: its file, or `true` for the usual one. */
  readonly html: string | true | undefined;
  readonly open: boolean;
}

/** `roadmap letter preview`: the letters as plain text, or as one HTML page of sheets. No register is opened, no number used. */
export const letterPreview: Command<PreviewOptions> = async (context, words) => {
  const { options, terminal } = context;
  const asking = await askByCommandLine(context, words);
  const run = await prepareRun(context, asking, 'preview', async () => new Map());
  // An empty place for the number, as the letters will read on paper until they have one.
  const numberless = (document: FilledDocument) => withNumber(document, draftNumber);
  const latin = latinWriter(officialLatin(run.office.directories));
  const html = options.html ?? (options.open ? true : undefined);
  const sheets =
    html === undefined
      ? []
      : run.prepared.flatMap((letter) => {
          const copies = copiesOf(letter).map(({ document }) => document);
          return [letter.whole().document, ...copies].map((document) => ({
            planned: letter.planned,
            document: numberless(document),
          }));
        });
  const page = html === undefined ? null : await storeSheets(context, run.office.root, sheets, html, latin);
  const letters = run.prepared.map(({ planned, whole }) => ({
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    date: planned.date,
    asOf: planned.asOf,
    text: readingText(numberless(whole().document)),
  }));
  terminal.result(
    page === null
      ? letters.map((letter) => letter.text).join(`\n${'='.repeat(78)}\n\n`)
      : sayStatus('report-written', terminal.options.language, { path: page.shown }),
  );
  if (page !== null && options.open) await openOnDesktop(page.path);
  return succeed(context, { letters, html: page?.shown ?? null }, run.problems);
};

function readingText(document: FilledDocument): string {
  return printDocument(document, (section) => countPages(document, section));
}
