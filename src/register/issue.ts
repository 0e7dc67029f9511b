import type { AdoptMark, Entry, IssueMark, LineBody } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { foldEntries, numberKey } from './entries.ts';
import { adoptLine, issueLine } from './lines.ts';
import { printNumber } from './number.ts';
import type { Writing } from './store.ts';

/**
 * Turns reserved numbers into issued ones and keeps the files' bytes, all marks or none. A number issued with the
 * same file already is passed over, so that a run can be finished by running it again.
 * Throws (4) `number-not-given`, `number-is-void`, `number-issued-otherwise`.
 */
export async function issueLetters(writing: Writing, marks: readonly IssueMark[]): Promise<void> {
  const asked = marks.map(({ number, year }) => ({ ...number, year }));
  const entries = new Map(
    foldEntries(await writing.view.linesOfSerials(asked)).map((entry) => [
      numberKey(entry, entry.year),
      entry,
    ]),
  );
  const bodies: LineBody[] = [];
  const problems: Problem[] = [];
  const letters = new Map<string, Uint8Array>();
  for (const mark of marks) {
    const entry = entries.get(numberKey(mark.number, mark.year));
    const refusal = refuse(entry, mark);
    if (refusal !== undefined) problems.push(refusal);
    else if (entry?.status === 'reserved') {
      bodies.push(issueLine(mark, writing.countPer));
      for (const { sha256, bytes } of [mark, ...(mark.copies ?? [])]) letters.set(sha256, bytes);
    }
  }
  if (problems.length > 0) throw new RoadmapError(4, problems);
  if (bodies.length > 0) await writing.view.add({ lines: await writing.chain(bodies), letters });
}

function refuse(entry: Entry | undefined, mark: IssueMark): Problem | undefined {
  const number = printNumber(mark.number);
  const { year, sha256 } = mark;
  if (entry === undefined || entry.key === null) return problem('number-not-given', {}, { number, year });
  if (entry.status === 'void') return problem('number-is-void', {}, { number, year, note: entry.note });
  if (entry.status === 'reserved' || entry.sha256 === sha256) return undefined;
  return problem('number-issued-otherwise', {}, { number, year, sha256, kept: entry.sha256 ?? '–' });
}

/** Takes another file for the one that goes out under the number of an issued letter, and keeps its bytes beside the earlier ones. */
export async function adoptLetter(writing: Writing, mark: AdoptMark): Promise<Entry> {
  const { view, countPer } = writing;
  const before = await view.linesOfSerials([{ ...mark.number, year: mark.year }]);
  const [entry] = foldEntries(before);
  const refusal = refuseAdoption(entry, mark);
  if (entry === undefined || refusal !== undefined) {
    throw new RoadmapError(4, refusal === undefined ? [] : [refusal]);
  }
  if (entry.sha256 === mark.sha256) return entry;
  const lines = await writing.chain([adoptLine(mark, entry.sha256 ?? '', countPer)]);
  await view.add({ lines, letters: new Map([[mark.sha256, mark.bytes]]) });
  return foldEntries([...before, ...lines])[0] ?? entry;
}

/** Why no file can be adopted for the number; undefined when one can. `number-not-given`, `number-is-void`, `number-not-issued`. */
export function refuseAdoption(
  entry: Entry | undefined,
  mark: Pick<AdoptMark, 'number' | 'year'>,
): Problem | undefined {
  const number = printNumber(mark.number);
  const { year } = mark;
  if (entry === undefined || entry.key === null) return problem('number-not-given', {}, { number, year });
  if (entry.status === 'void') return problem('number-is-void', {}, { number, year, note: entry.note });
  if (entry.status === 'issued') return undefined;
  return problem('number-not-issued', {}, { number, year });
}
