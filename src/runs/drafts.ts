import { dirname, join } from 'node:path';
import { yearOf } from '../dates.ts';
import { drawDocument } from '../docx/draw.ts';
import { checkWritable, sha256, writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import { draftFileNames } from '../pack/draft-names.ts';
import type { Problem } from '../problem.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import type { LettersOptions } from './letters.ts';
import { prepareRun } from './letters.ts';
import type { Asking } from './letters-asked/asking.ts';
import type { PreparedLetter } from './letters-prepared/prepared-letter.ts';
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
}

export interface DraftRun extends PreparedRun {
  readonly drafts: readonly DraftLetter[];
}

/** Where drafts go, and how far the run does. */
export interface Drafting {
  /** Absolute; undefined: `letters/YEAR`. */
  readonly out: string | undefined;
  /** True when nothing is to be written. */
  readonly isPlan: boolean;
  /** What else there is to warn of, before anything is written. */
  readonly check?: (drafts: readonly { readonly path: string }[]) => Promise<readonly Problem[]>;
}

/**
 * Drafts of the letters asked for. No register is opened and no number used; a later draft of the same letter takes the place
 * of the earlier one.
 */
export async function runDrafts(
  call: Call<LettersOptions>,
  asking: Asking,
  { out, isPlan, check }: Drafting,
): Promise<DraftRun> {
  const run = await prepareRun(call, asking, 'draft', async () => new Map());
  const { root } = run.office;
  const names = draftFileNames(run.prepared.map(({ planned }) => planned));
  const planned = run.prepared.map((prepared, at): DraftLetter => {
    const folder = out ?? join(root, 'letters', String(yearOf(prepared.planned.date)));
    const path = join(folder, names[at] ?? '');
    return { prepared, path, shown: shownPath(root, path), sha256: null };
  });
  const problems = [...run.problems, ...((await check?.(planned)) ?? [])];
  stopWhenStrict(call, problems);
  const drafts: DraftLetter[] = [];
  for (const draft of planned) {
    drafts.push(isPlan ? draft : { ...draft, sha256: await storeDraft(draft) });
  }
  return { ...run, problems, drafts };
}

async function storeDraft({ path, prepared }: DraftLetter): Promise<string> {
  const bytes = await drawDocument(prepared.whole().document);
  await checkWritable(dirname(path));
  await writeWhole(path, bytes, 'replace');
  return sha256(bytes);
}
