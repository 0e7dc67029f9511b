import { yearOf } from '../../dates.ts';
import { withNumber } from '../../layout/lay-out-letter.ts';
import type { FilledDocument } from '../../model/document.ts';
import type { PlannedLetter, ValueOrigin } from '../../model/letter.ts';
import type { LetterNumber, ReserveRequest } from '../../model/register.ts';
import { printNumber } from '../../register/number.ts';

/** A letter that is whole but for its number, checked. */
export interface PreparedLetter {
  readonly planned: PlannedLetter;
  readonly subject: string;
  readonly hasCopies: boolean;
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
  /**
   * Its other files under the same number: of a circular under `--each` one for each recipient, in the order of the mailing list; in both
   * scripts those in Latin. Their words are part of `contents`.
   */
  readonly copies: readonly RecipientLetter[];
  /** The document in Cyrillic, as it was filled: what the figures are held against. */
  readonly filled: FilledDocument;
}

/** A recipient's own letter of a circular: addressed to it alone, under the same number. */
export interface RecipientLetter {
  readonly recipient: string;
  readonly document: FilledDocument;
}

/** The letter with its number, ready to be drawn. */
export function numbered(letter: PreparedLetter, number: LetterNumber): FilledDocument {
  return withNumber(letter.whole().document, printNumber(number));
}

/** The letter's other files; one that has none is not laid out again to find that. */
export function copiesOf({ hasCopies, whole }: PreparedLetter): readonly RecipientLetter[] {
  return hasCopies ? whole().copies : [];
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
    file: planned.file,
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
