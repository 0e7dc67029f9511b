import { join, resolve } from 'node:path';
import { listFolder, readBytesIfThere, sha256 } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import type { Day } from '../model/office.ts';
import type { Entry, Verification } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { parseRoadmap } from '../roadmap/roadmap-file.ts';
import type { Call } from './call.ts';
import type { IssuedFile } from './letters-issued/letter-paths.ts';
import { filesOf } from './letters-issued/letter-paths.ts';
import { asidePath } from './pack/void-files.ts';
import { loadPlanText, planName } from './plan-text.ts';
import type { Session } from './workspace.ts';

/** What was found in the register, its letters and, where asked for, their files. */
export interface VerifiedRegister {
  /** Undefined where the lines themselves cannot be read. */
  readonly found: Verification | undefined;
  readonly problems: readonly Problem[];
}

/** How thoroughly a register is checked. */
export interface VerifyAsked {
  /** Each written letter against its entry. */
  readonly files: boolean;
  /** A head hash noted elsewhere. */
  readonly head: string | undefined;
}

/** Everything that can be checked about the office's register. */
export async function verifyOffice(
  { terminal }: Call,
  { workspace: { root }, register }: Session,
  { files, head: knownHead }: VerifyAsked,
): Promise<VerifiedRegister> {
  const { progress } = terminal;
  const { value: found, problems } = await register.verify({
    actDay: await actDayOf(root),
    knownHead,
    progress,
  });
  const ofFiles = files
    ? await fileProblems(root, await register.entries(), (done, total) => progress('files', done, total))
    : [];
  return { found, problems: [...problems, ...ofFiles] };
}

/** Day of the act that the roadmap carries out; undefined when there is no plan, or none that can be read. */
export async function actDayOf(root: string): Promise<Day | undefined> {
  try {
    return parseRoadmap(await loadPlanText(root), planName).value?.act.date;
  } catch (error) {
    if (error instanceof RoadmapError) return undefined;
    throw error;
  }
}

/** File names of letters begin with the number, `/` written as `-` (docs/product.md section 5). */
const letterName = /^\d{2}(?:-\d+)?-\d{2}-\d{2}(?:-\d+)?-\d+ .*\.docx$/u;

/**
 * The written letters against their entries: `number-file-missing`, `number-file-altered`, and letters under
 * `letters/` that no entry knows (warning `number-file-unknown`): a sign that the register is an old copy.
 */
export async function fileProblems(
  root: string,
  entries: readonly Entry[],
  progress: (done: number, total: number) => void,
): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [at, entry] of entries.entries()) {
    progress(at + 1, entries.length);
    for (const { file: path, hashes } of writtenFiles(root, entry)) {
      const file = shownPath(root, path);
      const bytes = (await readBytesIfThere(path, file)) ?? (await laidAside(entry, path));
      const args = { number: entry.number, year: entry.year };
      if (bytes === undefined) problems.push(problem('number-file-missing', { file }, args));
      else if (sha256(bytes) !== hashes[0]) problems.push(problem('number-file-altered', { file }, args));
    }
  }
  return [...problems, ...(await unknownFiles(root, entries))];
}

/** A void letter's file that a later build took out of its pack; undefined when it is not there either. */
async function laidAside({ status }: Entry, path: string): Promise<Uint8Array | undefined> {
  return status === 'void' ? readBytesIfThere(asidePath(path)) : undefined;
}

/** None for a number that has no file. */
function writtenFiles(root: string, entry: Entry): readonly IssuedFile[] {
  const { path, sha256: hash } = entry;
  return path === null || hash === null ? [] : filesOf(resolve(root, path), entry);
}

async function unknownFiles(root: string, entries: readonly Entry[]): Promise<readonly Problem[]> {
  const known = new Set(
    entries.flatMap((entry) => [
      ...writtenFiles(root, entry).map(({ file }) => shownPath(root, file)),
      // Files that were replaced may still be there.
      ...(entry.earlierFiles ?? []).flatMap(({ path }) => (path === null ? [] : [path])),
    ]),
  );
  const problems: Problem[] = [];
  for (const year of await listFolder(join(root, 'letters'))) {
    if (!year.isFolder) continue;
    for (const item of await listFolder(join(root, 'letters', year.name))) {
      const file = `letters/${year.name}/${item.name}`;
      if (letterName.test(item.name) && !known.has(file))
        problems.push(problem('number-file-unknown', { file }, {}));
    }
  }
  return problems;
}
