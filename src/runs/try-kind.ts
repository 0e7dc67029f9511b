import { addDays } from '../dates.ts';
import { inLatin, latinWriter } from '../layout/latin-document.ts';
import { layOutLetter, withNumber } from '../layout/lay-out-letter.ts';
import type { LayoutOptions } from '../layout/layout-options.ts';
import { residueProblems } from '../layout/residue.ts';
import type { FilledDocument } from '../model/document.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import { checkKind } from '../template/check-kind.ts';
import { fillLetter } from '../template/fill-letter.ts';
import type { Sample } from '../template/sample.ts';
import { sampleOffice } from '../template/sample.ts';
import { trialSnapshots } from '../template/sample-snapshot.ts';
import { checkHistory, withHistory } from './letters-prepared/history.ts';
import { reconcileLetter } from './letters-prepared/reconcile.ts';

const asLetter: LayoutOptions = { draft: false };

/** The sample letter of a kind, laid out with its number. */
export function sampleDocument(sample: Sample): Checked<FilledDocument> {
  const { history, problems } = checkHistory(sample.previous, sample.planned.asOf, []);
  const planned = withHistory(sample.planned, history);
  const filled = fillLetter(planned, sampleOffice);
  if (filled.value === undefined) return { value: undefined, problems: filled.problems };
  const document = withNumber(layOutLetter(planned, filled.value, sampleOffice, asLetter), sample.number);
  const residue = residueProblems(document, { file: planned.kind.folder });
  const figures = reconcileLetter(planned, filled.value.origins, document);
  const latin = latinProblems(planned);
  return { value: document, problems: [...problems, ...residue, ...figures, ...latin] };
}

/** What is wrong with the sample letter by the kind's own Latin text; nothing without one. */
function latinProblems(planned: PlannedLetter): readonly Problem[] {
  if (planned.kind.latinBody === null) return [];
  const filled = fillLetter(planned, sampleOffice, 'latin');
  if (filled.value === undefined) return filled.problems;
  const document = layOutLetter(planned, filled.value, sampleOffice, asLetter);
  return [
    ...residueProblems(inLatin(document, byRule), { file: planned.kind.folder }),
    ...reconcileLetter(planned, filled.value.origins, document, 'body.latin.hbs'),
  ];
}

const byRule = latinWriter(new Map());

/**
 * Everything that can be found wrong with a kind before it is used: its templates, then its sample letter, then
 * letters with unusual figures (none, one and 500 bodies, nothing placed, ties, the longest names). Each fault once.
 */
export function tryKind(kind: LetterKind, sample: Sample | undefined): readonly Problem[] {
  const faults = checkKind(kind);
  if (hasErrors(faults) || sample === undefined) return faults;
  const snapshots = kind.needs === 'none' ? [] : Object.values(trialSnapshots(sample.planned.date));
  const trials: readonly PlannedLetter[] = [
    sample.planned,
    ...snapshots.map((snapshot) => ({ ...sample.planned, snapshot, asOf: snapshot.asOf })),
  ];
  const earlier = Object.values(trialSnapshots(addDays(sample.planned.date, -31)));
  const found = trials.flatMap((planned, at) => [
    ...sampleDocument({ ...sample, planned, previous: [] }).problems,
    ...sampleDocument({ ...sample, planned, previous: earlier.slice(at % earlier.length).slice(0, 1) })
      .problems,
  ]);
  return [...faults, ...withoutDoubles(found)];
}

function withoutDoubles(problems: readonly Problem[]): readonly Problem[] {
  return [...new Map(problems.map((found) => [JSON.stringify(found), found])).values()];
}
