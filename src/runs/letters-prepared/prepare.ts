import { createHash } from 'node:crypto';
import { yearOf } from '../../dates.ts';
import { layOutLetter, withNumber } from '../../layout/lay-out-letter.ts';
import type { LayoutManner } from '../../layout/layout-manner.ts';
import { printDocument } from '../../layout/print-document.ts';
import { residueProblems } from '../../layout/residue.ts';
import type { FilledDocument, Picture } from '../../model/document.ts';
import type { FilledText, PlannedLetter, ValueOrigin } from '../../model/letter.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { LetterNumber, ReserveRequest } from '../../model/register.ts';
import type { Source } from '../../model/table.ts';
import type { Checked, Problem } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import { printNumber } from '../../register/number.ts';
import { fillLetter } from '../../template/fill-letter.ts';
import type { Office } from '../workspace.ts';
import { reconcileLetter } from './reconcile.ts';
import { withOrigin } from './word-origin.ts';

/** A letter that is whole but for its number, checked. */
export interface PreparedLetter {
  readonly planned: PlannedLetter;
  readonly subject: string;
  /** SHA-256 of `whole().contents`. */
  readonly contentsSha256: string;
  /** The letter's words: kept for short runs, made anew for each asking in long ones, always the same. */
  readonly whole: () => WholeLetter;
}

export interface WholeLetter {
  /** Laid out, with `{number}` (a draft: `____`) where the number goes. */
  readonly document: FilledDocument;
  /** The same as plain text: what a clerk reads, and what the register holds the letter to. */
  readonly contents: string;
  /** Where the document's first values come from. */
  readonly origins: readonly ValueOrigin[];
  /** Of a circular under `--each`, in the order of the mailing list; else empty. Their words are part of `contents`. */
  readonly copies: readonly RecipientLetter[];
}

/** The letters of a run: everything read, checked, filled and laid out; no number touched. */
export interface PreparedRun {
  readonly office: Office;
  /** The spreadsheet that asked for them, one letter a row. */
  readonly batch: Source | undefined;
  /** In the order of their numbers. */
  readonly prepared: readonly PreparedLetter[];
  /** Warnings only: errors have stopped the run. */
  readonly problems: readonly Problem[];
}

/** How many letters of a run keep their words (about 20 kB each); a batch of thousands lays the others out again. */
const keptLetters = 1000;

/** What the office brings to every letter. */
export interface LetterSetting {
  readonly config: OfficeConfig;
  /** The office's emblem, if it has given one. */
  readonly emblem: Picture | undefined;
  readonly draft: boolean;
  /** `--each`: a circular gets a file for each of its recipients as well. */
  readonly each?: boolean;
}

/** A recipient's own letter of a circular: addressed to it alone, under the same number. */
export interface RecipientLetter {
  readonly recipient: string;
  readonly document: FilledDocument;
}

/**
 * Fills, lays out and re-reads every letter, without its number. Nothing that a person would have to send
 * back gets through: what a template leaves empty, residue of markup and letters of the wrong script are
 * problems here, before any number is touched. docs/product.md section 1, promise 2.
 */
export function prepareLetters(
  letters: readonly PlannedLetter[],
  setting: LetterSetting,
  progress: (done: number) => void = () => undefined,
): Checked<readonly PreparedLetter[]> {
  const problems: Problem[] = [];
  const prepared: PreparedLetter[] = [];
  for (const planned of letters) {
    const { value, again, problems: found } = makeWhole(planned, setting);
    problems.push(...found);
    if (value === undefined) continue;
    const { document, contents, origins } = value;
    // What is wrong with the words of a batch row is looked for in that row.
    const { kind, key, place: row = {} } = planned;
    const place = row.file === undefined ? { file: kind.folder } : row;
    const documents = [document, ...value.copies.map((copy) => copy.document)];
    const residue = documents
      .flatMap((one) => residueProblems(one, { ...place, field: key }))
      .map((found) => withOrigin(found, planned, setting.config, row));
    const figures = reconcileLetter(planned, origins, document);
    problems.push(...residue, ...figures);
    if (hasErrors([...residue, ...figures])) continue;
    const kept = prepared.length < keptLetters ? value : undefined;
    prepared.push({
      planned,
      subject: document.properties.subject,
      contentsSha256: createHash('sha256').update(contents).digest('hex'),
      whole: kept === undefined ? again : () => kept,
    });
    progress(prepared.length);
  }
  return { value: hasErrors(problems) ? undefined : prepared, problems };
}

function makeWhole(letter: PlannedLetter, setting: LetterSetting) {
  const filled = fillLetter(letter, setting.config);
  const layOut = (text: FilledText): WholeLetter => {
    const document = layOutLetter(letter, text, setting.config, mannerOf(setting));
    const copies = recipientLetters(letter, setting);
    const contents = [document, ...copies.map((copy) => copy.document)].map((one) => printDocument(one));
    return { document, contents: contents.join('\n'), origins: text.origins, copies };
  };
  const again = (): WholeLetter => {
    const text = fillLetter(letter, setting.config).value;
    if (text === undefined) throw new Error('a letter that was filled once is filled again');
    return layOut(text);
  };
  const value = filled.value === undefined ? undefined : layOut(filled.value);
  return { value, problems: filled.problems, again };
}

function mannerOf({ draft, emblem, config }: LetterSetting): LayoutManner {
  return { draft, emblem, practice: config.practice };
}

/** A circular's letters to its recipients one by one: the addressee is its own, there is no mailing list, all else is the same. */
function recipientLetters(letter: PlannedLetter, setting: LetterSetting): readonly RecipientLetter[] {
  const { recipients, kind } = letter;
  if (setting.each !== true || kind.numbering !== 'shared' || recipients.length < 2) return [];
  return recipients.map((recipient) => {
    const others = recipients.filter((other) => other !== recipient);
    const own = { ...letter, recipients: [recipient, ...others] };
    const text = fillLetter(own, setting.config).value;
    if (text === undefined) throw new Error('what is filled for all recipients is filled for one');
    const alone = { ...text, addressee: null, tables: { ...text.tables, recipients: [] } };
    return {
      recipient: recipient.code,
      document: layOutLetter(own, alone, setting.config, mannerOf(setting)),
    };
  });
}

/** The letter with its number, ready to be drawn. */
export function numbered(letter: PreparedLetter, number: LetterNumber): FilledDocument {
  return withNumber(letter.whole().document, printNumber(number));
}

/** A circular's letters to its recipients; a letter to one recipient is not laid out again to find that it has none. */
export function copiesOf({ planned, whole }: PreparedLetter): readonly RecipientLetter[] {
  return planned.recipients.length < 2 ? [] : whole().copies;
}

/** The same, each with the one number. */
export function numberedCopies(letter: PreparedLetter, number: LetterNumber): readonly RecipientLetter[] {
  const printed = printNumber(number);
  return copiesOf(letter).map(({ recipient, document }) => {
    return { recipient, document: withNumber(document, printed) };
  });
}

/** What the letter asks of the register. Its words are made only when the register wants to keep or compare them. */
export function reserveRequest(
  letter: PreparedLetter,
  asked: { readonly number?: LetterNumber; readonly again: boolean },
): ReserveRequest {
  const { planned, subject, contentsSha256 } = letter;
  const number = planned.number ?? asked.number;
  return {
    key: planned.key,
    unit: planned.signatory.unit,
    file: planned.kind.file,
    year: yearOf(planned.date),
    date: planned.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    subject,
    get contents() {
      return letter.whole().contents;
    },
    contentsSha256,
    measure: planned.kind.measure,
    place: planned.place ?? {},
    again: asked.again,
    ...(number === undefined ? {} : { number }),
  };
}
