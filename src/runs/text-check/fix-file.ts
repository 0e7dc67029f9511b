import type { Place, Problem } from '../../problem.ts';
import type { WordList } from '../../spelling/finding.ts';
import { changeOffice } from '../../table/change-office.ts';
import { decodeText } from '../../table/encoding.ts';
import { sniffContent } from '../../table/sniff.ts';
import { checkTextFile, type FileCheck, type PieceSlip } from './check-file.ts';
import { delimiterIn } from './pieces.ts';
import { rawPlace } from './raw-place.ts';

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
  'text-missing-hyphen',
  'text-leftover-hyphen',
  'text-straight-quote',
]);

/** Corrects what has one right form, each slip where it was found; the rest of the file stays as it is. Text is written as UTF-8, with a byte order mark where there was one. */
export function fixFile({ source, slips, problems }: FileCheck): FixedFile {
  const wanted = slips.flatMap((slip) => wantedOf(slip, source.file) ?? []);
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

interface Wanted extends Change {
  readonly slip: PieceSlip;
}

function wantedOf(slip: PieceSlip, file: string): Wanted | undefined {
  const {
    word,
    problem: { code, place, args },
  } = slip;
  if (code === 'text-straight-quote' && quoted.test(file)) return undefined;
  if (!fixable.has(code) || typeof args.right !== 'string' || args.right === word) return undefined;
  return { place, from: word, to: args.right, slip };
}

function changeOf({ place, from, to }: Wanted): Change {
  return { place, from, to };
}

function changeInOffice({ bytes }: FileCheck['source'], wanted: readonly Wanted[]): Omit<FixedFile, 'left'> {
  const asked = wanted.map((one) => {
    const { index, piece } = one.slip;
    return { one, change: { text: piece.text, index, from: one.from, to: one.to } };
  });
  const made = changeOffice(
    bytes,
    asked.map(({ change }) => change),
  );
  const done = asked.filter(({ change }) => made.changed.has(change));
  return { bytes: made.bytes, changes: done.map(({ one }) => changeOf(one)) };
}

/** Only what is written exactly where the slip is, is changed: the same word in a link, a key or a script stays. */
function changeText(
  { file, bytes }: FileCheck['source'],
  wanted: readonly Wanted[],
): Omit<FixedFile, 'left'> {
  const decoded = decodeText(bytes, file, undefined).value?.text ?? '';
  const hasMark = decoded.startsWith('\uFEFF') || bytes[0] === 0xef;
  const text = decoded.replace(/^\uFEFF/u, '');
  const delimiter = delimiterIn(file, text);
  const starts = [0, ...[...text.matchAll(/\r\n?|\n/gu)].map((found) => found.index + found[0].length)];
  const inOrder = wanted
    .map((one) => {
      const { piece, index } = one.slip;
      const start = starts[(piece.place.line ?? 1) - 1] ?? text.length;
      return { one, at: rawPlace(text, start, piece, index, delimiter) };
    })
    .sort((a, b) => a.at - b.at);
  const changes: Change[] = [];
  let [fixed, done] = ['', 0];
  for (const { one, at } of inOrder) {
    if (at < done || !text.startsWith(one.from, at)) continue;
    fixed += text.slice(done, at) + one.to;
    done = at + one.from.length;
    changes.push(changeOf(one));
  }
  return { bytes: new TextEncoder().encode((hasMark ? '\uFEFF' : '') + fixed + text.slice(done)), changes };
}
