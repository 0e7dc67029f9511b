import { resolve } from 'node:path';
import { addresseeMark } from '../docx/role-styles.ts';
import { isThere, readBytesIfThere, sha256, writeWhole } from '../io/files.ts';
import { loadWordList } from '../io/word-list.ts';
import type { Entry } from '../model/register.ts';
import type { Source } from '../model/table.ts';
import type { Problem } from '../problem.ts';
import { afterBegun, hasErrors, problem, RoadmapError } from '../problem.ts';
import { holdCorrection } from '../register/correction.ts';
import { refuseAdoption } from '../register/issue.ts';
import type { LineChange } from '../register/line-changes.ts';
import type { Register } from '../register/register.ts';
import { checkText, isUzbekText } from '../spelling/check-text.ts';
import type { WordList } from '../spelling/finding.ts';
import type { WordLetter } from '../table/word-lines.ts';
import { readWordLetter } from '../table/word-lines.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import { copyPath } from './letters-issued/letter-paths.ts';
import { restoreLetter } from './letters-issued/restore.ts';
import { loadSource } from './reading.ts';
import type { Session } from './workspace.ts';

/** A corrected file that may go out in the place of the issued one. */
export interface Corrected {
  readonly entry: Entry;
  readonly source: Source;
  readonly sha256: string;
  /** What it says otherwise; empty when it was only saved again. */
  readonly changes: readonly LineChange[];
  /** What the Uzbek checks doubt in the changed lines. */
  readonly warnings: readonly Problem[];
}

/**
 * Reads a corrected file and holds it against the letter that goes out now. Nothing is written. Warning `adopt-file-left`. Throws `number-not-given`,
 * `number-is-void`, `number-not-issued`, `letter-not-kept`, `letter-file-differs` and the `adopt-` codes (4); `text-not-readable`,
 * `adopt-unsettled` and what is certainly wrong in the changed lines (1).
 */
export async function readCorrected(
  call: Call,
  { workspace, register }: Session,
  entry: Entry,
  name: string,
): Promise<Corrected> {
  const refusal = refuseAdoption(entry, { number: entry, year: entry.year });
  if (refusal !== undefined) throw new RoadmapError(4, [refusal]);
  const source = await loadSource(call, name);
  const hash = sha256(source.bytes);
  if (hash === entry.sha256) return { entry, source, sha256: hash, changes: [], warnings: [] };
  await refuseThird(workspace.root, entry, hash);
  const corrected = letterOf(source.bytes);
  if (corrected === undefined) {
    throw new RoadmapError(1, [problem('text-not-readable', { file: source.file }, {})]);
  }
  if (corrected.isUnsettled)
    throw new RoadmapError(1, [problem('adopt-unsettled', { file: source.file }, {})]);
  const { lines, styled } = await issuedText(register, entry);
  const issued = { number: entry.number, lines, addressee: styled };
  const { changes, problems } = holdCorrection(issued, corrected.lines, source.file);
  if (problems.length > 0) throw new RoadmapError(4, problems);
  const found = checkChanges(changes, corrected, source.file, await loadWordList(call.outside));
  if (hasErrors(found)) throw new RoadmapError(1, found);
  const warnings = [...found, ...(await filesLeft(workspace.root, entry))];
  stopWhenStrict(call, warnings);
  return { entry, source, sha256: hash, changes, warnings };
}

/** Takes the file: a line in the register first, which keeps both, then the letter's own place. Finishes what was interrupted. */
export async function takeCorrected(
  { workspace: { root }, register }: Session,
  { entry, source: { bytes }, sha256: hash }: Corrected,
  reason: string,
): Promise<Entry> {
  const path = entry.path ?? '';
  const adopted = await register.adopt({
    number: entry,
    year: entry.year,
    path,
    sha256: hash,
    bytes,
    reason,
  });
  const place = resolve(root, path);
  await afterBegun('work', async () => {
    const there = await readBytesIfThere(place);
    if (there === undefined || sha256(there) === hash) await restoreLetter(root, register, place, adopted);
    else await writeWhole(place, bytes, 'replace');
  });
  return adopted;
}

/** In the letter's place only the issued file, an earlier one or the corrected one itself may lie: another would be lost. */
async function refuseThird(root: string, entry: Entry, hash: string): Promise<void> {
  const path = entry.path ?? '';
  const there = await readBytesIfThere(resolve(root, path), path);
  const known = [hash, entry.sha256, ...(entry.earlierFiles ?? []).map((file) => file.sha256)];
  if (there === undefined || known.includes(sha256(there))) return;
  throw new RoadmapError(4, [problem('letter-file-differs', { file: path }, {})]);
}

/** The PDF beside the letter and a circular's own copies, which keep the words from before (`adopt-file-left`). */
async function filesLeft(root: string, entry: Entry): Promise<readonly Problem[]> {
  const path = entry.path ?? '';
  const copies = (entry.copies ?? []).map(({ recipient }) => copyPath(path, entry, recipient));
  const others = [path.replace(/\.docx$/u, '.pdf'), ...copies].map((file) => file.replaceAll('\\', '/'));
  const there = await Promise.all(others.map((file) => isThere(resolve(root, file))));
  const { number } = entry;
  return others
    .filter((_, at) => there[at] === true)
    .map((file) => problem('adopt-file-left', { file }, { number }));
}

function letterOf(bytes: Uint8Array): WordLetter | undefined {
  return readWordLetter(bytes, addresseeMark);
}

/** The words of the file that goes out now, with the addressee of the first one: Word may have given that another style since. */
async function issuedText(register: Register, entry: Entry): Promise<WordLetter> {
  const first = entry.earlierFiles?.[0]?.sha256 ?? entry.sha256 ?? '';
  const [now, issued] = await Promise.all([entry.sha256 ?? '', first].map((hash) => register.bytesOf(hash)));
  const [text, original] = [now && letterOf(now), issued && letterOf(issued)];
  if (text !== undefined && original !== undefined) return { ...text, styled: original.styled };
  throw new RoadmapError(4, [problem('letter-not-kept', { file: entry.path ?? '' }, {})]);
}

/** The Uzbek checks on the lines that came in: what stayed was checked when the letter was issued. */
function checkChanges(
  changes: readonly LineChange[],
  { lines }: WordLetter,
  file: string,
  words: WordList,
): readonly Problem[] {
  const isUzbek = isUzbekText(lines.map(({ text }) => text).join('\n'), words);
  return changes.flatMap(({ added }) =>
    added.flatMap(({ line, text }) =>
      checkText(text, words, (index, value) => ({ file, line, column: index + 1, value }), { isUzbek }),
    ),
  );
}
