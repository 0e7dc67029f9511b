import type { LetterKind } from '../model/letter.ts';
import type { Agency, Day, Directories, Recipient } from '../model/office.ts';
import { isValidOn } from '../model/office.ts';
import type { BodyFigures, Snapshot } from '../model/snapshot.ts';
import { totalsOf } from '../model/snapshot.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { membersOf } from './groups.ts';
import { chooseRecipients } from './recipients.ts';

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
 * `plan-body-not-overdue`, `plan-nobody-overdue`.
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
  const agencies = new Map(directories.agencies.map((agency) => [agency.name, agency]));
  const behind = snapshot.bodies.filter(isBehind);
  const wanted = behind.filter((body) => order.to.length === 0 || order.to.includes(body.code ?? ''));
  const problems: Problem[] = [...strayBodies(kind, behind, order)];
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
function strayBodies(kind: LetterKind, behind: readonly BodyFigures[], order: Asked): readonly Problem[] {
  const codes = behind.flatMap((body) => (body.code === null ? [] : [body.code]));
  const known = codes.join(', ') || '–';
  const stray = order.to.filter((code) => !codes.includes(code));
  if (stray.length === 0 && behind.length === 0) {
    return [problem('plan-nobody-overdue', {}, { kind: kind.name })];
  }
  return stray.map((code) => problem('plan-body-not-overdue', { field: 'to', value: code }, { code, known }));
}

/** The addressee's dative is written by people in the directory: a wrong ending on an official letter is worse than one more column. */
function bodyRecipient({ code, name, unfilled = [] }: Agency, dative: string): Recipient {
  return { code, name, dative, from: null, to: null, note: '', unfilled };
}

function ofBody(snapshot: Snapshot, body: BodyFigures): Snapshot {
  const datasets = snapshot.datasets.filter((dataset) => dataset.agency === body.agency);
  return { ...snapshot, bodies: [body], datasets, totals: totalsOf([body]) };
}
