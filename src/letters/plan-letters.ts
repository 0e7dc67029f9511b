import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Directories, OfficeConfig } from '../model/office.ts';
import type { Snapshot } from '../model/snapshot.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import type { AskedLetters } from './asked-letters.ts';
import { chooseAudiences, noticesOf } from './audiences.ts';
import { figureDays, letterDay } from './days.ts';
import { checkDayOrder, checkFields } from './fields.ts';
import { fileIndexOn } from './file-index.ts';
import { letterKey } from './letter-key.ts';
import { chooseExecutor, chooseSignatory } from './people.ts';
import { fieldPlaceholders, unfilledProblems } from './placeholders.ts';

/**
 * The letters of one kind for one order, in the order of their numbers: one a recipient, or one for all of them
 * when the kind shares its number, or one a state body with datasets overdue or not placed. All problems at once. There are
 * letters though values are still to be filled in, figures are a sample, or days do not fit: a draft, a practice workspace
 * (`settleNeglect`) and the day that the register has decide what that means.
 */
export function planLetters(
  asked: AskedLetters,
  directories: Directories,
  config: OfficeConfig,
): Checked<readonly PlannedLetter[]> {
  const { kind, snapshot, date, place, isDated, number } = asked;
  const asOf = snapshot === null ? null : (snapshot.asOf ?? date);
  const { defaults } = config;
  const signatory = chooseSignatory(directories.signatories, asked.signatory ?? defaults.signatory, date);
  const executor = chooseExecutor(directories.executors, asked.executor ?? defaults.executor, date);
  const file = fileIndexOn(directories.nomenclature, kind, date);
  const fields = checkFields(kind, asked.fields, place);
  const audiences = chooseAudiences(kind, snapshot, directories, asked);
  const parts = [signatory, executor, file, fields, audiences];
  const problems = [...figureProblems(kind, snapshot), ...parts.flatMap((part) => part.problems)];
  const recipients = (audiences.value ?? []).flatMap((audience) => [
    ...audience.recipients,
    ...(audience.members ?? []),
  ]);
  const doubts = [
    ...unfilledProblems(config.unfilled ?? [], [signatory.value, executor.value, ...recipients]),
    ...fieldPlaceholders(kind, asked.fields, place),
    ...checkDayOrder(kind, fields.value ?? {}, place, { date, asOf }),
    ...sampleFigures(snapshot),
    ...letterDay(asked),
    ...figureDays(asOf, asked),
  ];
  const reported = [...problems, ...doubts].map((found) => placed(found, place));
  if (
    hasErrors(problems) ||
    !signatory.value ||
    !executor.value ||
    !file.value ||
    !fields.value ||
    !audiences.value
  ) {
    return { value: undefined, problems: reported };
  }
  const people = { signatory: signatory.value, executor: executor.value };
  const noticeCount = noticesOf(kind, snapshot, directories, date);
  const own = { isDated, place, ...(number === undefined ? {} : { number }) };
  const common = {
    kind,
    file: file.value,
    date,
    asOf,
    ...people,
    fields: fields.value,
    noticeCount,
    ...own,
  };
  const letters = audiences.value.map((audience) => ({
    ...common,
    key: letterKey(kind, audience.recipients, asOf ?? date, asked.rowKey),
    ...audience,
  }));
  return { value: letters, problems: reported };
}

/** Made-up figures: a sample says НАМУНА above its headings. */
function sampleFigures(snapshot: Snapshot | null): readonly Problem[] {
  const samples = snapshot?.samples ?? [];
  return samples.map((place) => problem('plan-sample-figures', place, {}));
}

function figureProblems(kind: LetterKind, snapshot: Snapshot | null): readonly Problem[] {
  if (snapshot === null) {
    return kind.needs === 'none' ? [] : [problem('plan-no-export', {}, { kind: kind.name, newest: '' })];
  }
  if (kind.needs === 'none') return [problem('plan-needless-export', {}, { kind: kind.name })];
  const problems: Problem[] = [];
  if (kind.needs === 'dataset' && snapshot.level === 'body') {
    problems.push(
      problem('plan-wrong-level', { file: snapshot.sources[0]?.file ?? '' }, { kind: kind.name }),
    );
  }
  return problems;
}

/** A problem without a place of its own is where the letters were asked for. */
function placed(found: Problem, place: Place): Problem {
  return found.place.file === undefined ? { ...found, place: { ...place, ...found.place } } : found;
}
