import type { Place, Problem } from '../../problem.ts';
import type { Slip } from '../../spelling/check-text.ts';
import type { WordList } from '../../spelling/finding.ts';
import { changeOffice, wholeWord } from '../../table/change-office.ts';
import { decodeText } from '../../table/encoding.ts';
import { sniffContent } from '../../table/sniff.ts';
import { checkTextFile, type FileCheck } from './check-file.ts';

/** One change of a file's text. */
export interface Change {
  readonly place: Place;
  readonly from: string;
  readonly to: string;
}

/** A file with its slips corrected, and the problems that stay: what has no certain right form, or was not found again. */
export interface FixedFile {
  readonly bytes: Uint8Array;
  readonly changes: readonly Change[];
  readonly left: readonly Problem[];
}

/** What has one right form. A typo has several that it may have been meant to be: a person decides. */
const fixable: ReadonlySet<string> = new Set([
  'text-wrong-word',
  'text-wrong-suffix',
  'text-wrong-date',
  'text-latin-in-cyrillic',
  'text-cyrillic-in-latin',
  'text-old-font',
  'text-letter-slip',
  'text-wrong-apostrophe',
  'text-missing-space',
  'text-split-word',
  'text-space-before',
  'text-double-space',
  'text-leftover-hyphen',
  'text-straight-quote',
]);

/** Corrects what has one right form, each slip where it was found; the rest of the file stays as it is. Text is written as UTF-8, with a byte order mark where there was one. */
export function fixFile({ source, slips, problems }: FileCheck): FixedFile {
  const wanted = slips.flatMap((slip) => changeOf(slip, source.file) ?? []);
  const content = sniffContent(source.bytes);
  const made =
    content === 'zip' || content === 'workbook' ? changeInOffice(source, wanted) : changeText(source, wanted);
  const done = new Set(made.changes.map(({ place }) => place));
  return { ...made, left: problems.filter(({ place }) => !done.has(place)) };
}

/** Slips may lie over each other: after so many rounds none is left. */
const mostRounds = 5;

/** `fixFile` until nothing changes any more, so that doing it twice is doing it once; what is left is reported of the corrected file. */
export async function fixWholly(check: FileCheck, words: WordList): Promise<FixedFile> {
  let made = fixFile(check);
  const changes = [...made.changes];
  for (let round = 1; round < mostRounds && made.changes.length > 0; round++) {
    made = fixFile(await checkTextFile({ ...check.source, bytes: made.bytes }, words));
    changes.push(...made.changes);
  }
  return { ...made, changes };
}

/** Quotation marks are signs of these forms too: they are left alone. */
const quoted = /\.(?:csv|tsv|json|ya?ml|html?)$/iu;

function changeOf({ word, problem: { code, place, args } }: Slip, file: string): Change | undefined {
  if (code === 'text-straight-quote' && quoted.test(file)) return undefined;
  if (!fixable.has(code) || typeof args.right !== 'string' || args.right === word) return undefined;
  return { place, from: word, to: args.right };
}

function changeInOffice({ bytes }: FileCheck['source'], wanted: readonly Change[]): Omit<FixedFile, 'left'> {
  const made = changeOffice(bytes, new Map(wanted.map(({ from, to }) => [from, to])));
  return { bytes: made.bytes, changes: wanted.filter(({ from }) => made.changed.has(from)) };
}

function changeText(
  { file, bytes }: FileCheck['source'],
  wanted: readonly Change[],
): Omit<FixedFile, 'left'> {
  const decoded = decodeText(bytes, file, undefined).value?.text ?? '';
  const hasMark = decoded.startsWith('\uFEFF') || bytes[0] === 0xef;
  const text = decoded.replace(/^\uFEFF/u, '');
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((found) => found.index + found[0].length)];
  const inOrder = [...wanted].sort(
    (a, b) => (a.place.line ?? 0) - (b.place.line ?? 0) || (a.place.column ?? 0) - (b.place.column ?? 0),
  );
  const changes: Change[] = [];
  let [fixed, at] = ['', 0];
  for (const change of inOrder) {
    const from = Math.max(at, starts[(change.place.line ?? 1) - 1] ?? 0);
    const found = wholeWord(text, change.from, from);
    if (found < 0) continue;
    fixed += text.slice(at, found) + change.to;
    at = found + change.from.length;
    changes.push(change);
  }
  return { bytes: new TextEncoder().encode((hasMark ? '\uFEFF' : '') + fixed + text.slice(at)), changes };
}
