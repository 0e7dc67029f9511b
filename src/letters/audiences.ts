import type { LetterKind } from '../model/letter.ts';
import type { Agency, Day, Directories, Recipient } from '../model/office.ts';
import { bodyOn, isValidOn, successorOn } from '../model/office.ts';
import type { BodyFigures, Snapshot } from '../model/snapshot.ts';
import { totalsOf } from '../model/snapshot.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { membersOf } from './groups.ts';
import { bodyRecipients, chooseRecipients } from './recipients.ts';

/** What decides it of an order. */
interface Asked {
  readonly date: Day;
  /** Recipient codes; empty: those of the distribution. */
  readonly to: readonly string[];
  /** A circular gets a file for each recipient: the members of its groups are wanted. */
  readonly each?: boolean;
}

/** To whom one letter goes, and the figures that it reports. */
export interface Audience {
  readonly recipients: readonly Recipient[];
  readonly members?: readonly Recipient[];
  readonly snapshot: Snapshot | null;
}

/**
 * Who gets a letter of this kind, one entry a letter, in the order of the numbers: the recipients one by one or together, or
 * each state body with datasets overdue or not placed with its own figures. Problems: those of `chooseRecipients` and `membersOf`, `plan-no-dative`,
 * `plan-body-not-overdue`, `plan-body-gone`, `plan-nobody-overdue`.
 */
export function chooseAudiences(
  kind: LetterKind,
  snapshot: Snapshot | null,
  directories: Directories,
  order: Asked,
): Checked<readonly Audience[]> {
  if (kind.audience === 'overdue-bodies') return bodyAudiences(kind, snapshot, directories, order);
  const chosen = chooseRecipients(kind, directories, order.to, order.date);
  if (chosen.value === undefined) return { value: undefined, problems: chosen.problems };
  if (kind.numbering === 'shared') {
    const { value: members, problems } = wantedMembers(chosen.value, directories, order);
    const told = [...chosen.problems, ...problems];
    if (hasErrors(problems)) return { value: undefined, problems: told };
    const audience = { recipients: chosen.value, snapshot, ...(members === undefined ? {} : { members }) };
    return { value: [audience], problems: told };
  }
  const one = chosen.value.map((recipient) => ({ recipients: [recipient], snapshot }));
  return { value: one, problems: chosen.problems };
}

/** Who gets a file of a circular's own. Where none is asked for, only that a group's name says another number than it has members. */
function wantedMembers(
  recipients: readonly Recipient[],
  directories: Directories,
  { date, each = false }: Asked,
): Checked<readonly Recipient[]> {
  const found = membersOf(recipients, directories, date);
  if (each) return found;
  return { value: undefined, problems: found.problems.filter(({ code }) => code === 'plan-group-count') };
}

function bodyAudiences(
  kind: LetterKind,
  snapshot: Snapshot | null,
  directories: Directories,
  order: Asked,
): Checked<readonly Audience[]> {
  if (snapshot === null) return { value: [], problems: [] };
  const behind = snapshot.bodies.filter(isBehind);
  const wanted = behind.filter((body) => order.to.length === 0 || order.to.includes(body.code ?? ''));
  const addressed = wanted.map((body) => ({ body, ...addressee(body, directories, order.date) }));
  const problems = [
    ...strayBodies(kind, behind, directories, order),
    ...addressed.flatMap((one) => one.problems),
  ];
  const audiences = addressed.flatMap(({ body, value }) =>
    value === undefined ? [] : [{ recipients: [value], snapshot: ofBody(snapshot, body) }],
  );
  return { value: hasErrors(problems) ? undefined : audiences, problems };
}

/** The body as it is addressed on the letter's day: a renamed one by its new name, though the figures are of a day before. */
function addressee(body: BodyFigures, { agencies }: Directories, date: Day): Checked<Recipient> {
  const code = body.code ?? agencies.find(({ name }) => name === body.agency)?.code;
  const lines = agencies.filter((agency) => agency.code === code);
  const recipients = code === undefined ? [] : bodyRecipients(agencies, code);
  const value = recipients.find((recipient) => isValidOn(recipient, date));
  if (value !== undefined) return { value, problems: [] };
  const last = lines.at(-1);
  if (last === undefined || lines.some((line) => isValidOn(line, date))) {
    const agency = lines.find((line) => isValidOn(line, date))?.name ?? body.agency;
    const place = { file: 'agencies.csv', field: 'dative', value: agency };
    return {
      value: undefined,
      problems: [problem('plan-no-dative', place, { agency, code: code ?? 'CODE' })],
    };
  }
  return { value: undefined, problems: [goneBody(last, body.agency, agencies, date)] };
}

function goneBody(last: Agency, agency: string, agencies: readonly Agency[], date: Day): Problem {
  const successor = successorOn(agencies, last.code, date);
  const now = successor === '' ? '' : (bodyOn(agencies, successor, date)?.name ?? '');
  const place = { file: 'agencies.csv', field: 'to', value: last.code };
  const args = {
    agency,
    date,
    from: last.from ?? '…',
    to: last.to ?? '…',
    now,
    none: now === '' ? date : '',
  };
  return problem('plan-body-gone', place, args);
}

/** Has datasets past their date or not placed: what a notice is about. */
function isBehind({ overdue, notPlaced }: BodyFigures): boolean {
  return overdue + notPlaced > 0;
}

/** How many bodies get a notice about these figures: those behind, when the distribution of the day has the kind of the notices. */
export function noticesOf(
  { notices }: LetterKind,
  snapshot: Snapshot | null,
  { distribution }: Pick<Directories, 'distribution'>,
  day: Day,
): number {
  // A notice names datasets, which only an export at that level has.
  if (notices === null || snapshot?.level !== 'dataset') return 0;
  const isSent = distribution.some((line) => line.kind === notices && isValidOn(line, day));
  return isSent ? snapshot.bodies.filter(isBehind).length : 0;
}

/** Bodies that were asked for and are not behind (or are unknown), each an error; nobody behind at all is a warning. */
function strayBodies(
  kind: LetterKind,
  behind: readonly BodyFigures[],
  { agencies }: Directories,
  order: Asked,
): readonly Problem[] {
  const codes = behind.flatMap((body) => (body.code === null ? [] : [body.code]));
  const known = codes.join(', ') || '–';
  const stray = order.to.filter((code) => !codes.includes(code));
  if (stray.length === 0 && behind.length === 0) {
    return [problem('plan-nobody-overdue', {}, { kind: kind.name })];
  }
  return stray.map((code) => {
    const successor = successorOn(agencies, code, order.date);
    const args = { code, known, successor: codes.includes(successor) ? successor : '' };
    return problem('plan-body-not-overdue', { field: 'to', value: code }, args);
  });
}

function ofBody(snapshot: Snapshot, body: BodyFigures): Snapshot {
  const datasets = snapshot.datasets.filter((dataset) => dataset.agency === body.agency);
  return { ...snapshot, bodies: [body], datasets, totals: totalsOf([body]) };
}
