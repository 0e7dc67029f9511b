import type { Day, Directories, GroupMember, Recipient } from '../model/office.ts';
import { bodyOn, isValidOn } from '../model/office.ts';
import type { Checked, Place, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/**
 * The recipients of a circular one by one on a day: a group's members in its place, in the order of `groups.csv`, all others as they are. A
 * member that was renamed or merged is the body that goes on, and two that became one are one. Problems, each at the member's line:
 * `plan-unknown-member`, `plan-member-not-valid`, `plan-no-dative`; of a group `plan-group-empty`, and the warnings `plan-members-followed` and
 * `plan-group-count` (its name says another number: "59 та вазирлик").
 */
export function membersOf(
  recipients: readonly Recipient[],
  directories: Directories,
  day: Day,
): Checked<readonly Recipient[]> {
  const found = recipients.map((recipient) => groupMembers(recipient, directories, day));
  const problems = found.flatMap((group) => group.problems);
  const all = found.flatMap((group) => group.value ?? []);
  const members = all.filter(({ code }, at) => all.findIndex((other) => other.code === code) === at);
  return { value: hasErrors(problems) ? undefined : members, problems };
}

function groupMembers(
  recipient: Recipient,
  directories: Directories,
  day: Day,
): Checked<readonly Recipient[]> {
  const lines = directories.groups.filter(({ group }) => group === recipient.code);
  if (lines.length === 0) return { value: [recipient], problems: [] };
  const valid = lines.filter((line) => isValidOn(line, day));
  const place = { file: lines[0]?.place.file ?? 'groups.csv', field: 'group', value: recipient.code };
  if (valid.length === 0) {
    return {
      value: undefined,
      problems: [problem('plan-group-empty', place, { group: recipient.code, day })],
    };
  }
  const found = valid.map((line) => ({ line, ...memberOn(line, directories, day) }));
  const problems = found.flatMap((one) => one.problems);
  if (hasErrors(problems)) return { value: undefined, problems };
  const members = new Map(found.flatMap(({ value }) => (value === undefined ? [] : [[value.code, value]])));
  const followed = found.filter(({ line, value }) => value !== undefined && value.code !== line.code);
  const told = [
    ...followedProblem(followed, recipient.code, directories),
    ...countProblem(recipient, members.size, day, place),
  ];
  return { value: [...members.values()], problems: told };
}

/** The body that a line means on the day. */
function memberOn(line: GroupMember, directories: Directories, day: Day): Checked<Recipient> {
  const { code, name, dative, latin, place, unfilled } = line;
  const own = { from: null, to: null, note: '', ...(unfilled === undefined ? {} : { unfilled }) };
  const forms = latin === undefined ? {} : { latin };
  if (name !== undefined && dative !== undefined) {
    return { value: { code, name, dative, ...own, ...forms }, problems: [] };
  }
  const body = bodyOn(directories.agencies, code, day);
  const recipient = directories.recipients.find((one) => one.code === code && isValidOn(one, day));
  const known = body ?? recipient;
  if (known === undefined) return { value: undefined, problems: [unknownMember(line, directories)] };
  if (!isValidOn(known, day)) {
    const args = { code, name: known.name, day, from: known.from ?? '…', to: known.to ?? '…' };
    return { value: undefined, problems: [problem('plan-member-not-valid', place, args)] };
  }
  // An ending written for a body that has gone does not fit the name of the one that goes on.
  const written = known.code === code ? dative : undefined;
  const address = written ?? known.dative;
  if (address === undefined) {
    return {
      value: undefined,
      problems: [problem('plan-no-dative', place, { agency: known.name, code: known.code })],
    };
  }
  const latinForms = known.code === code ? { ...known.latin, ...latin } : known.latin;
  return {
    value: {
      ...own,
      code: known.code,
      name: known.name,
      dative: address,
      ...(latinForms === undefined ? {} : { latin: latinForms }),
      ...(known.unfilled === undefined ? {} : { unfilled: known.unfilled }),
    },
    problems: [],
  };
}

function unknownMember({ code, group, place }: GroupMember, { agencies }: Directories): Problem {
  const near = nearest(code, [...new Set(agencies.map((agency) => agency.code))]);
  return problem('plan-unknown-member', place, { code, group, known: near ?? '–' });
}

/** The members that go on as others, in one warning: they are many after a reform. */
function followedProblem(
  followed: readonly { readonly line: GroupMember; readonly value: Recipient | undefined }[],
  group: string,
  { agencies }: Directories,
): readonly Problem[] {
  const [first] = followed;
  if (first === undefined) return [];
  const names = followed.map(({ line, value }) => `${line.code} → ${value?.code ?? ''}`);
  const was = agencies.find(({ code }) => code === first.line.code)?.name ?? first.line.code;
  const args = { group, count: followed.length, names: names.join(', '), was, now: first.value?.name ?? '' };
  return [problem('plan-members-followed', first.line.place, args)];
}

/** A group whose name says how many it has. */
function countProblem({ code, name }: Recipient, count: number, day: Day, place: Place): readonly Problem[] {
  const said = /^(\d+)[\s\u00A0]/u.exec(name)?.[1];
  if (said === undefined || Number(said) === count) return [];
  return [problem('plan-group-count', place, { group: code, name, said, count, day })];
}
