import type { Source } from '../../model/table.ts';
import type { Problem } from '../../problem.ts';
import { problem, sortProblems } from '../../problem.ts';
import type { Slip } from '../../spelling/check-text.ts';
import { findSlips, textLanguage } from '../../spelling/check-text.ts';
import type { WordList } from '../../spelling/finding.ts';
import type { Language } from '../../spelling/segments.ts';
import { printCount } from '../../text/characters.ts';
import type { Piece } from './piece.ts';
import { piecesOf } from './pieces.ts';

/** A slip at `index` of a piece of a file. */
export interface PieceSlip extends Slip {
  readonly piece: Piece;
}

/** What the Uzbek checks say of a file: why it cannot be read, and its slips in the order of the file. */
export interface FileCheck {
  readonly source: Source;
  readonly slips: readonly PieceSlip[];
  readonly problems: readonly Problem[];
}

/**
 * The Uzbek checks on one file. The language is reported group by group (a column, a JSON key, a document): what is not Uzbek is
 * passed over. Problems: the `text-` codes; `text-rest-unread` behind 50,000 slips.
 */
export async function checkTextFile(source: Source, words: WordList): Promise<FileCheck> {
  const { pieces, problems } = await piecesOf(source);
  const groups = new Map<string, Piece[]>();
  for (const piece of pieces) {
    const group = groups.get(piece.group);
    if (group === undefined) groups.set(piece.group, [piece]);
    else group.push(piece);
  }
  const slips: PieceSlip[] = [];
  for (const group of groups.values()) if (slips.length <= mostSlips) checkGroup(group, words, slips);
  const unread = slips.length > mostSlips ? [restUnread(slips)] : [];
  const found = slips.map((slip) => slip.problem);
  return { source, slips, problems: sortProblems([...problems, ...unread, ...found]) };
}

/** Enough of a column or document to tell its language by, taken evenly. */
const sampledPieces = 400;
/** Pieces are checked so many characters at a time: what is held while a text is read stays small. */
const chunkChars = 50_000;
const chunkPieces = 5_000;
/** Cells and lines repeat: what was found in so many of them is kept, and so long ones. */
const mostKept = 20_000;
const longestKept = 1_000;

/** In a text with more of them nobody reads the last; each keeps its place and words. */
const mostSlips = 50_000;

function restUnread(slips: readonly Slip[]): Problem {
  const { file = '', line } = slips.at(-1)?.problem.place ?? {};
  const place = line === undefined ? { file } : { file, line };
  return problem('text-rest-unread', place, { most: printCount(mostSlips) });
}

/** Adds the slips of a group, until there are too many. */
function checkGroup(pieces: readonly Piece[], words: WordList, slips: PieceSlip[]): void {
  const language = languageOfPieces(pieces, words);
  const known = new Map<string, readonly Slip[]>();
  for (let from = 0; from < pieces.length && slips.length <= mostSlips; ) {
    const { to, fresh } = freshTexts(pieces, from, known);
    const found = checkTexts([...fresh], words, language);
    for (const piece of pieces.slice(from, to)) {
      const own = known.get(piece.text) ?? found.get(piece.text) ?? [];
      for (const slip of own) slips.push(placed(slip, piece));
    }
    if (known.size > mostKept) known.clear();
    for (const text of fresh) if (text.length <= longestKept) known.set(text, found.get(text) ?? []);
    from = to;
  }
}

function languageOfPieces(pieces: readonly Piece[], words: WordList): Language {
  const step = Math.max(1, Math.floor(pieces.length / sampledPieces));
  const sample = pieces.filter((_, at) => at % step === 0).map((piece) => piece.text);
  return textLanguage(sample.join('\n'), words);
}

/** The texts of the next pieces that are not known yet, each once, as many as are checked together; `to` is the first piece after them. */
function freshTexts(
  pieces: readonly Piece[],
  from: number,
  known: ReadonlyMap<string, unknown>,
): { readonly to: number; readonly fresh: ReadonlySet<string> } {
  const fresh = new Set<string>();
  let [to, length] = [from, 0];
  for (; to < pieces.length && length < chunkChars && to < from + chunkPieces; to++) {
    const text = pieces[to]?.text ?? '';
    if (known.has(text) || fresh.has(text)) continue;
    fresh.add(text);
    length += text.length;
  }
  return { to, fresh };
}

/** What is found in each of the texts, of those in which something is: they are checked as one, a line each, which is one pass instead of many. */
function checkTexts(
  texts: readonly string[],
  words: WordList,
  language: Language,
): ReadonlyMap<string, readonly Slip[]> {
  const found = new Map<string, Slip[]>();
  let [at, start] = [0, 0];
  for (const slip of findSlips(texts.join('\n'), words, (_, value) => ({ value }), { language })) {
    while (slip.index > start + (texts[at]?.length ?? 0)) start += (texts[at++]?.length ?? 0) + 1;
    const text = texts[at] ?? '';
    const own = { ...slip, index: slip.index - start };
    const before = found.get(text);
    if (before === undefined) found.set(text, [own]);
    else before.push(own);
  }
  return found;
}

function placed({ index, word, problem }: Slip, piece: Piece): PieceSlip {
  const { place, isRunning } = piece;
  const column = (place.column ?? 1) + (isRunning ? index : 0);
  return { index, word, piece, problem: { ...problem, place: { ...place, column, value: word } } };
}
