import { createHash } from 'node:crypto';
import { yearOf } from '../dates.ts';
import { layOutLetter, withNumber } from '../layout/lay-out-letter.ts';
import { printDocument } from '../layout/print-document.ts';
import { residueProblems } from '../layout/residue.ts';
import type { FilledDocument, Picture } from '../model/document.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { LetterNumber, ReserveRequest } from '../model/register.ts';
import { printNumber } from '../number/number.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { fillLetter } from '../template/fill-letter.ts';

/** A letter that is whole but for its number. */
export interface PreparedLetter {
  readonly planned: PlannedLetter;
  /** Laid out, with `{number}` (a draft: `____`) where the number goes. */
  readonly document: FilledDocument;
  /** The same as plain text: what a clerk reads, and what the register holds the letter to. */
  readonly contents: string;
}

/** What the office brings to every letter. */
export interface LetterSetting {
  readonly config: OfficeConfig;
  /** The office's emblem, if it has given one. */
  readonly emblem: Picture | undefined;
  readonly draft: boolean;
}

/**
 * Fills, lays out and re-reads every planned letter, without its number. Nothing that a person would have to send
 * back gets through: what a template leaves empty, residue of markup, letters of the wrong script, and two letters
 * of one key are problems here, before any number is touched. PRODUCT section 1, promise 2.
 */
export function prepareLetters(
  planned: readonly PlannedLetter[],
  setting: LetterSetting,
): Checked<readonly PreparedLetter[]> {
  const problems: Problem[] = [...repeatedKeys(planned)];
  const prepared: PreparedLetter[] = [];
  for (const letter of planned) {
    const filled = fillLetter(letter, setting.config);
    problems.push(...filled.problems);
    if (filled.value === undefined) continue;
    const document = layOutLetter(letter, filled.value, setting.config, setting);
    const residue = residueProblems(document, { file: letter.kind.folder, field: letter.key });
    problems.push(...residue);
    if (!hasErrors(residue)) prepared.push({ planned: letter, document, contents: printDocument(document) });
  }
  return { value: hasErrors(problems) ? undefined : prepared, problems };
}

/** The letter with its number, ready to be drawn. */
export function numbered(letter: PreparedLetter, number: LetterNumber): FilledDocument {
  return withNumber(letter.document, printNumber(number));
}

/** What the letter asks of the register. `place` is where it was asked for (a batch row). */
export function reserveRequest(
  { planned, document, contents }: PreparedLetter,
  asked: { readonly number?: LetterNumber; readonly again: boolean; readonly place: Place },
): ReserveRequest {
  return {
    key: planned.key,
    unit: planned.signatory.unit,
    file: planned.kind.file,
    year: yearOf(planned.date),
    date: planned.date,
    asOf: planned.asOf,
    kind: planned.kind.name,
    recipient: planned.recipients.map((recipient) => recipient.code).join(' '),
    subject: document.properties.subject,
    contents,
    contentsSha256: createHash('sha256').update(contents).digest('hex'),
    measure: planned.kind.measure,
    place: asked.place,
    again: asked.again,
    ...(asked.number === undefined ? {} : { number: asked.number }),
  };
}

function repeatedKeys(planned: readonly PlannedLetter[]): readonly Problem[] {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const letter of planned) {
    if (seen.has(letter.key)) problems.push(problem('plan-key-twice', {}, { key: letter.key }));
    seen.add(letter.key);
  }
  return problems;
}
