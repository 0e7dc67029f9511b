import { dirname, join } from 'node:path';
import { yearOf } from '../dates.ts';
import { drawDocument } from '../docx/draw.ts';
import { checkWritable, sha256, writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import type { FilledDocument } from '../model/document.ts';
import { draftFileNames } from '../pack/draft-names.ts';
import type { Problem } from '../problem.ts';
import { afterBegun } from '../problem.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { Asking } from './letters-asked/asking.ts';
import type { StoredCopy } from './letters-issued/restore.ts';
import type { PreparedLetter } from './letters-prepared/prepared-letter.ts';
import { copiesOf } from './letters-prepared/prepared-letter.ts';
import type { LettersOptions } from './prepare-run.ts';
import { prepareRun } from './prepare-run.ts';
import type { PreparedRun } from './run-states.ts';

/** A letter for review: it says ЛОЙИҲА and `№ ____`. */
export interface DraftLetter {
  readonly prepared: PreparedLetter;
  /** Absolute. */
  readonly path: string;
  /** Relative to the workspace, with `/`. */
  readonly shown: string;
  /** Null when it was only planned. */
  readonly sha256: string | null;
  /** Its other files, as an issued letter has them; none when it was only planned. */
  readonly copies: readonly StoredCopy[];
}

export interface DraftRun extends PreparedRun {
  readonly drafts: readonly DraftLetter[];
}

/** Files of a draft that is to be written, absolute: its own, and its other ones. */
interface DraftFiles {
  readonly path: string;
  readonly besides: readonly string[];
}

/** Where drafts go, and how far the run does. */
export interface Drafting {
  /** Absolute; undefined: `letters/YEAR`. */
  readonly out: string | undefined;
  readonly dryRun: boolean;
  /** What else there is to warn of, before anything is written. */
  readonly check?: (drafts: readonly DraftFiles[]) => Promise<readonly Problem[]>;
}

/**
 * Drafts of the letters asked for, each with all the files that the letter would have. No register is opened and no number used; a later draft
 * of the same letter takes the place of the earlier one.
 */
export async function runDrafts(
  call: Call<LettersOptions>,
  asking: Asking,
  { out, dryRun, check }: Drafting,
): Promise<DraftRun> {
  const run = await prepareRun(call, asking, 'draft', async () => new Map());
  const { root } = run.office;
  const files = filesOf(root, out, run.prepared);
  const problems = [...run.problems, ...((await check?.(files)) ?? [])];
  stopWhenStrict(call, problems);
  const planned = run.prepared.map((prepared, at): DraftLetter => {
    const path = files[at]?.path ?? '';
    return { prepared, path, shown: shownPath(root, path), sha256: null, copies: [] };
  });
  if (dryRun) return { ...run, problems, drafts: planned };
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) await checkWritable(folder);
  const drafts: DraftLetter[] = [];
  await afterBegun('work', async () => {
    for (const [at, draft] of planned.entries()) {
      drafts.push(await storeDraft(root, draft, files[at]?.besides ?? []));
    }
  });
  return { ...run, problems, drafts };
}

/** Where the files of the drafts go, one a letter. */
function filesOf(
  root: string,
  out: string | undefined,
  prepared: readonly PreparedLetter[],
): readonly DraftFiles[] {
  const wanted = prepared.map((letter) => {
    const { recipients, date } = letter.planned;
    const own = { recipient: recipients.map(({ code }) => code).join(' '), date };
    return [own, ...copiesOf(letter).map(({ recipient }) => ({ recipient, date }))];
  });
  const names = draftFileNames(wanted);
  return prepared.map(({ planned }, at) => {
    const folder = out ?? join(root, 'letters', String(yearOf(planned.date)));
    const [path = '', ...besides] = (names[at] ?? []).map((name) => join(folder, name));
    return { path, besides };
  });
}

async function storeDraft(
  root: string,
  draft: DraftLetter,
  besides: readonly string[],
): Promise<DraftLetter> {
  const { document, copies } = draft.prepared.whole();
  const own = await storeFile(draft.path, document);
  const stored: StoredCopy[] = [];
  for (const [at, copy] of copies.entries()) {
    const path = besides[at] ?? '';
    const hash = await storeFile(path, copy.document);
    stored.push({ recipient: copy.recipient, path: shownPath(root, path), sha256: hash });
  }
  return { ...draft, sha256: own, copies: stored };
}

async function storeFile(path: string, document: FilledDocument): Promise<string> {
  const bytes = await drawDocument(document);
  await writeWhole(path, bytes, 'replace');
  return sha256(bytes);
}
