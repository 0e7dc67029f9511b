import { daysBetween } from '../dates.ts';
import type { LetterKind, PlannedLetter } from '../model/letter.ts';
import type { Agency, Day, Directories, OfficeConfig, Recipient } from '../model/office.ts';
import type { BodyFigures, Snapshot } from '../model/snapshot.ts';
import { totalsOf } from '../model/snapshot.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { checkFields } from './fields.ts';
import { choosePerson } from './people.ts';
import { chooseRecipients } from './recipients.ts';

/** What a clerk, a batch row or a pack asks for, apart from the figures. */
export interface LetterOrder {
  readonly date: Day;
  /** Recipient codes in the order of numbers; empty: those of the distribution. */
  readonly to: readonly string[];
  readonly signatory?: string;
  readonly executor?: string;
  readonly fields: Readonly<Record<string, string>>;
  /** The batch row's own part of the key; empty for a single run. */
  readonly rowKey: string;
  /** Where the order was written (a batch row); empty for the command line. */
  readonly place: Place;
}

/**
 * The letters of one kind for one order, in the order of their numbers: one a recipient, or one for all of them
 * when the kind shares its number, or one a state body with overdue datasets. All problems at once.
 */
export function planLetters(
  kind: LetterKind,
  snapshot: Snapshot | null,
  directories: Directories,
  config: OfficeConfig,
  order: LetterOrder,
): Checked<readonly PlannedLetter[]> {
  const asOf = snapshot === null ? null : (snapshot.asOf ?? order.date);
  const figures = figureProblems(kind, snapshot, asOf, order);
  const signatory = choosePerson(
    directories.signatories,
    'signatories.csv',
    order.signatory ?? config.defaults.signatory,
    order.date,
  );
  const executor = choosePerson(
    directories.executors,
    'executors.csv',
    order.executor ?? config.defaults.executor,
    order.date,
  );
  const fields = checkFields(kind, order.fields, order.place);
  const audiences = chooseAudiences(kind, snapshot, directories, order);
  const parts = [signatory, executor, fields, audiences];
  const problems = [...figures, ...parts.flatMap((part) => part.problems)].map((found) =>
    placed(found, order.place),
  );
  if (hasErrors(problems) || !signatory.value || !executor.value || !fields.value || !audiences.value) {
    return { value: undefined, problems };
  }
  const common = {
    kind,
    date: order.date,
    asOf,
    signatory: signatory.value,
    executor: executor.value,
    fields: fields.value,
  };
  const letters = audiences.value.map((audience) => ({
    ...common,
    key: keyOf(kind, audience.recipients, asOf ?? order.date, order.rowKey),
    recipients: audience.recipients,
    snapshot: audience.snapshot,
  }));
  return { value: letters, problems };
}

/** A letter's stable key: kind, recipients, day of the figures (or of the letter), the batch row's own part. PRODUCT section 5. */
function keyOf(kind: LetterKind, recipients: readonly Recipient[], day: Day, rowKey: string): string {
  const codes = recipients.map((recipient) => recipient.code).join('+');
  return [kind.name, codes, day, ...(rowKey === '' ? [] : [rowKey])].join('/');
}

/** Monitoring is monthly and its letter goes out within days; older figures are most likely a forgotten `--date`. */
const oldFiguresDays = 31;

interface Audience {
  readonly recipients: readonly Recipient[];
  readonly snapshot: Snapshot | null;
}

function chooseAudiences(
  kind: LetterKind,
  snapshot: Snapshot | null,
  directories: Directories,
  order: LetterOrder,
): Checked<readonly Audience[]> {
  if (kind.audience === 'overdue-bodies') return bodyAudiences(kind, snapshot, directories, order);
  const chosen = chooseRecipients(kind, directories, order.to, order.date);
  if (chosen.value === undefined) return { value: undefined, problems: chosen.problems };
  const groups = kind.numbering === 'shared' ? [chosen.value] : chosen.value.map((recipient) => [recipient]);
  return { value: groups.map((recipients) => ({ recipients, snapshot })), problems: chosen.problems };
}

function bodyAudiences(
  kind: LetterKind,
  snapshot: Snapshot | null,
  directories: Directories,
  order: LetterOrder,
): Checked<readonly Audience[]> {
  if (snapshot === null) return { value: [], problems: [] };
  const agencies = new Map(directories.agencies.map((agency) => [agency.name, agency]));
  const overdue = snapshot.bodies.filter((body) => body.overdue > 0);
  const wanted = overdue.filter((body) => order.to.length === 0 || order.to.includes(body.code ?? ''));
  const problems: Problem[] = [...strayBodies(kind, overdue, order)];
  const audiences = wanted.flatMap((body) => {
    const agency = agencies.get(body.agency);
    if (agency?.dative !== undefined) {
      return [{ recipients: [bodyRecipient(agency, agency.dative)], snapshot: ofBody(snapshot, body) }];
    }
    const place = { file: 'agencies.csv', field: 'dative', value: body.agency };
    const code = agency?.code ?? 'CODE';
    problems.push(problem('plan-no-dative', place, { agency: body.agency, code }));
    return [];
  });
  return { value: hasErrors(problems) ? undefined : audiences, problems };
}

/** Bodies that were asked for and have nothing overdue (or are unknown), each an error; nobody overdue at all is a warning. */
function strayBodies(
  kind: LetterKind,
  overdue: readonly BodyFigures[],
  order: LetterOrder,
): readonly Problem[] {
  const codes = overdue.flatMap((body) => (body.code === null ? [] : [body.code]));
  const known = codes.join(', ') || '–';
  const stray = order.to.filter((code) => !codes.includes(code));
  if (stray.length === 0 && overdue.length === 0) {
    return [problem('plan-nobody-overdue', {}, { kind: kind.name })];
  }
  return stray.map((code) => problem('plan-body-not-overdue', { field: 'to', value: code }, { code, known }));
}

/** The addressee's dative is written by people in the directory: a wrong ending on an official letter is worse than one more column. */
function bodyRecipient({ code, name }: Agency, dative: string): Recipient {
  return { code, name, dative, from: null, to: null, note: '' };
}

function ofBody(snapshot: Snapshot, body: BodyFigures): Snapshot {
  const datasets = snapshot.datasets.filter((dataset) => dataset.agency === body.agency);
  return { ...snapshot, bodies: [body], datasets, totals: totalsOf([body]) };
}

function figureProblems(
  kind: LetterKind,
  snapshot: Snapshot | null,
  asOf: Day | null,
  order: LetterOrder,
): readonly Problem[] {
  if (snapshot === null) {
    return kind.needs === 'none' ? [] : [problem('plan-no-export', {}, { kind: kind.name })];
  }
  if (kind.needs === 'none') return [problem('plan-needless-export', {}, { kind: kind.name })];
  const problems: Problem[] = [];
  if (kind.needs === 'dataset' && snapshot.level === 'body') {
    problems.push(
      problem('plan-wrong-level', { file: snapshot.sources[0]?.file ?? '' }, { kind: kind.name }),
    );
  }
  if (asOf !== null && order.date < asOf) {
    problems.push(problem('plan-date-before-figures', {}, { date: order.date, asOf }));
  }
  const age = asOf === null ? 0 : daysBetween(asOf, order.date);
  if (asOf !== null && age > oldFiguresDays) {
    problems.push(problem('plan-old-figures', {}, { date: order.date, asOf, days: age }));
  }
  return problems;
}

/** A problem without a place of its own stands where the order was written. */
function placed(found: Problem, place: Place): Problem {
  return found.place.file === undefined ? { ...found, place: { ...place, ...found.place } } : found;
}
