import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { drawDocument } from '../docx/draw.ts';
import { checkWritable, sha256, writeWhole } from '../io/files.ts';
import { shownPath, userPath } from '../io/paths.ts';
import { draftFileNames } from '../pack/draft-names.ts';
import type { ExitCode } from '../problem.ts';
import type { PreparedLetter } from '../runs/letters.ts';
import type { Context } from './context.ts';
import { failWritten, stopWhenStrict, succeed } from './context.ts';
import { afterwards } from './letter-pdf.ts';
import type { GenerateOptions, LetterRun } from './letter-run.ts';
import type { ToldLetter } from './letter-show.ts';
import { printPlan, printWritten } from './letter-show.ts';

/**
 * `--draft`: letters that say ЛОЙИҲА and `№ ____`. No register is opened and no number used; a later draft of
 * the same letter takes the place of the earlier one.
 */
export async function storeDrafts(context: Context<GenerateOptions>, run: LetterRun): Promise<ExitCode> {
  stopWhenStrict(context, run.problems);
  const out = context.options.out;
  const letters: ToldLetter[] = [];
  const isDry = context.options.dryRun;
  const names = draftFileNames(run.prepared.map(({ planned }) => planned));
  for (const [at, letter] of run.prepared.entries()) {
    const year = yearOf(letter.planned.date);
    const folder =
      out === undefined ? join(run.workspace.root, 'letters', String(year)) : userPath(context.outside, out);
    const path = join(folder, names[at] ?? '');
    const bytes = await drawDocument(letter.whole().document);
    if (!isDry) {
      await checkWritable(folder);
      await writeWhole(path, bytes, 'replace');
    }
    letters.push(toldDraft(letter, shownPath(run.workspace.root, path), isDry ? null : sha256(bytes)));
  }
  const { terminal } = context;
  const planned = run.prepared.map((letter) => letter.planned);
  terminal.result(isDry ? printPlan(terminal, planned, letters) : printWritten(terminal, letters));
  const document = { plan: isDry, letters };
  const faults = isDry ? [] : await afterwards(context, run.workspace.root, letters);
  return faults.length === 0
    ? succeed(context, document, run.problems)
    : failWritten(context, document, [...run.problems, ...faults]);
}

/** A draft as it is told; `hash` is null when it was not written. */
export function toldDraft({ planned }: PreparedLetter, path: string, hash: string | null): ToldLetter {
  return {
    number: null,
    unit: planned.signatory.unit,
    file: planned.kind.file,
    serial: null,
    year: yearOf(planned.date),
    date: planned.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    status: 'draft',
    reused: false,
    path,
    sha256: hash,
  };
}
