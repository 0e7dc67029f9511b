import type { FilledDocument, Inline } from '../../model/document.ts';
import type { LetterKind, PlannedLetter, ValueOrigin } from '../../model/letter.ts';
import type { Snapshot, Totals } from '../../model/snapshot.ts';
import { totalsOf } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { percentInText } from '../../template/field.ts';
import { countIn } from '../../template/row-fields.ts';
import { printCount } from '../../text/characters.ts';
import { unboundNumbers } from '../../text/no-break.ts';
import type { ReadAppendix } from './reconcile-appendix.ts';
import { differs, readAppendix } from './reconcile-appendix.ts';

/**
 * Holds a laid-out letter against its figures once more, from its print: the appendix against itself and the bodies it was made
 * from, every figure of the text against the appendix (or, where that has no such column, against the bodies). The totals are
 * added up here anew. What the words around a figure mean it cannot tell, but a figure written by hand into a kind's words is
 * named. Problems: `letter-figures-differ`, `letter-heading-differs`; warning `letter-fixed-figure`.
 */
export function reconcileLetter(
  planned: PlannedLetter,
  origins: readonly ValueOrigin[],
  document: FilledDocument,
  bodyFile = 'body.hbs',
): readonly Problem[] {
  const { kind, snapshot } = planned;
  if (snapshot === null) return [];
  const appendix = readAppendix(kind, document, snapshot);
  const totals = sums(snapshot);
  const wrong = origins.flatMap((origin, at) => {
    const expected = expectedOf(origin, totals, appendix, snapshot);
    const printed = document.values[at] ?? '';
    if (expected === undefined || expected === printed) return [];
    return [differs(kind, origin.agency ?? 'Жами', origin.field, printed, expected)];
  });
  return [...appendix.problems, ...wrong, ...fixedFigures(kind, document, bodyFile)];
}

const added = new WeakMap<Snapshot, Totals>();

function sums(snapshot: Snapshot): Totals {
  const totals = added.get(snapshot) ?? totalsOf(snapshot.bodies);
  added.set(snapshot, totals);
  return totals;
}

const ofTotals = /^(?:\.\.\/)*totals\.(\w+)$/u;

/** How a field's value must be printed; undefined for what is no figure of this month's bodies. */
function expectedOf(
  { field, agency }: ValueOrigin,
  totals: Totals,
  appendix: ReadAppendix,
  snapshot: Snapshot,
): string | undefined {
  const name = ofTotals.exec(field)?.[1];
  if (name !== undefined) return totalOf(name, totals);
  if (agency === null) return undefined;
  const body = snapshot.bodies.find((one) => one.agency === agency);
  const row = appendix.bodies.get(agency);
  if (field === 'percent') return body === undefined ? undefined : percentOf(body, row?.percent);
  const printed = row?.counts[field] ?? (body === undefined ? undefined : countIn(body, field));
  return printed === undefined ? undefined : printCount(printed);
}

function totalOf(name: string, totals: Totals): string | undefined {
  if (name === 'percent') return percentOf(totals, undefined);
  if (name === 'bodies') return printCount(totals.bodies);
  const count = countIn(totals, name);
  return count === undefined ? undefined : printCount(count);
}

/** The per cent as a text has it: that of the appendix where it prints one, but for the whole, which a text prints without a decimal. */
function percentOf(figures: Omit<Totals, 'bodies'>, printed: string | null | undefined): string {
  const text = percentInText(figures.updated, figures.listed, figures.percent);
  return printed === null || printed === undefined || text === '100' ? text : printed;
}

/** A number before "та", "таси" or "фоиз", a day before "ҳолатига", or a number of the register, in either script, in the words of the kind itself. */
const figureInWords =
  /(?<![\p{L}\d/-])\d{4}[\s\u00A0]+(?:йил|yil)\p{L}*[\s\u00A0]+\d{1,2}[\s\u00A0]+\p{L}+[\s\u00A0]+(?:ҳолатига|holatiga)|(?<![\p{L}\d/-])\d{2}(?:\/\d+)?[-\u2011]\d{2}[-\u2011]\d{2}(?:\/\d+)?[-\u2011]\d+(?!\d)|(?<![\p{L}\d/-])\d[\d\u00A0 ]*(?:,\d+)?\s*(?:та|таси|тасини|тасининг|фоиз|фоизи|ta|tasi|tasini|tasining|foiz|foizi)(?!\p{L})/gu;

const seen = new WeakMap<FilledDocument['shape'], readonly string[]>();

function fixedFigures(kind: LetterKind, document: FilledDocument, bodyFile: string): readonly Problem[] {
  const found = seen.get(document.shape) ?? figuresInText(document);
  seen.set(document.shape, found);
  const place = { file: `${kind.folder}/${bodyFile}` };
  return found.map((value) =>
    problem('letter-fixed-figure', { ...place, value }, { value, kind: kind.name }),
  );
}

function figuresInText({ shape }: FilledDocument): readonly string[] {
  const texts = (shape.sections[0]?.blocks ?? []).flatMap((block) =>
    block.type === 'paragraph' ? [unboundNumbers(block.inlines.map(textOf).join(''))] : [],
  );
  return [...new Set(texts.flatMap((text) => [...text.matchAll(figureInWords)].map(([figure]) => figure)))];
}

/** A value is read as a letter, so that a fixed figure is never read together with one. */
function textOf(inline: Inline): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'link' ? inline.inlines.map(textOf).join('') : '\u25A1';
}
