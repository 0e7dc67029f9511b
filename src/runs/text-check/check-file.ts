import type { Source } from '../../model/table.ts';
import type { Place, Problem } from '../../problem.ts';
import { sortProblems } from '../../problem.ts';
import type { Slip } from '../../spelling/check-text.ts';
import { findSlips, isUzbekText } from '../../spelling/check-text.ts';
import type { WordList } from '../../spelling/finding.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** What the Uzbek checks say of a file: why it cannot be read, and its slips in the order of the file. */
export interface FileCheck {
  readonly source: Source;
  readonly slips: readonly Slip[];
  readonly problems: readonly Problem[];
}

/**
 * The Uzbek checks on one file. The language is reported group by group (a column, a JSON key, a document): what is not Uzbek is
 * passed over. Problems: the `text-` codes.
 */
export async function checkTextFile(source: Source, words: WordList): Promise<FileCheck> {
  const { pieces, problems } = await piecesOf(source);
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.group);
    if (group === undefined) groups.set(piece.group, [piece]);
    else group.push(piece);
  }
  const slips = [...groups.values()].flatMap((group) => checkGroup(group, words));
  return { source, slips, problems: sortProblems([...problems, ...slips.map((slip) => slip.problem)]) };
}

/** Enough of a column to tell its language by. */
const sampledPieces = 400;
/** Pieces are checked so many characters at a time: what is held while a text is read stays small. */
const chunkChars = 50_000;

function checkGroup(pieces: readonly Piece[], words: WordList): readonly Slip[] {
  const sample = pieces.slice(0, sampledPieces).map((piece) => piece.text);
  const isUzbek = isUzbekText(sample.join('\n'), words);
  const slips: Slip[] = [];
  for (let from = 0; from < pieces.length; ) {
    let [to, length] = [from, 0];
    for (; to < pieces.length && length < chunkChars; to++) length += pieces[to]?.text.length ?? 0;
    slips.push(...checkChunk(pieces.slice(from, to), words, isUzbek));
    from = to;
  }
  return slips;
}

/** Pieces as one text, a line each: one pass instead of one for each cell. */
function checkChunk(pieces: readonly Piece[], words: WordList, isUzbek: boolean): readonly Slip[] {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of pieces) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = pieces.map((piece) => piece.text).join('\n');
  const locate = (index: number, value: string): Place => placeIn(pieces, starts, index, value);
  return findSlips(text, words, locate, { isUzbek });
}

function placeIn(pieces: readonly Piece[], starts: readonly number[], index: number, value: string): Place {
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (piece === undefined) return { value };
  const { place, isRunning } = piece;
  const column = (place.column ?? 1) + (isRunning ? index - (starts[low] ?? 0) : 0);
  return { ...place, column, value };
}
