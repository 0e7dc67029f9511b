import type { LetterKind } from '../model/letter.ts';
import type { Agency, Day, Directories, LatinForms, Recipient } from '../model/office.ts';
import { isValidOn, successorOn } from '../model/office.ts';
import type { Checked, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';
import { toLatin } from '../text/latin.ts';

/**
 * Who gets a letter of this kind on `day`: the codes asked for in their order, else the lines of the distribution
 * valid that day in theirs (the order of numbers, docs/product.md section 2). Every unknown, outdated, doubled or
 * disallowed recipient is named; nobody at all is `plan-no-recipient`. Warnings: `plan-never-to-recipient`,
 * `plan-distribution-ended`.
 */
export function chooseRecipients(
  kind: LetterKind,
  directories: Directories,
  asked: readonly string[],
  day: Day,
): Checked<readonly Recipient[]> {
  const codes = asked.length > 0 ? asked : distributed(kind.name, directories, day);
  if (codes.length === 0) {
    const place = { file: 'distribution.csv', field: 'kind', value: kind.name };
    return {
      value: undefined,
      problems: [problem('plan-no-recipient', place, { kind: kind.name, date: day })],
    };
  }
  const problems: Problem[] = [];
  const chosen: Recipient[] = [];
  for (const [at, code] of codes.entries()) {
    const versions = versionsOf(kind, directories, code);
    const found = versions.find((recipient) => isValidOn(recipient, day));
    const refused = refusal(kind, directories, code, versions, found, day, codes.indexOf(code) < at);
    if (refused !== undefined) problems.push(refused);
    else if (found !== undefined) chosen.push(found);
  }
  if (problems.length > 0) return { value: undefined, problems };
  return {
    value: chosen,
    problems: asked.flatMap((code) => outsideDistribution(kind, directories, code, day)),
  };
}

/**
 * Somebody asked for whom the distribution does not send this kind that day: most likely a slip in `--to`. A kind that
 * the distribution does not know goes to whom it is reported to; a state body of `agencies.csv` gets a circular without a line.
 */
function outsideDistribution(
  kind: LetterKind,
  { distribution, recipients }: Directories,
  code: string,
  date: Day,
): readonly Problem[] {
  const ofKind = distribution.filter((line) => line.kind === kind.name);
  const isAgency = recipients.every((recipient) => recipient.code !== code);
  if (ofKind.length === 0 || isAgency) return [];
  const place = { file: 'distribution.csv', field: 'recipient', value: code };
  const lines = ofKind.filter((line) => line.recipient === code);
  const last = lines.at(-1);
  if (last === undefined) {
    const now = ofKind.filter((line) => isValidOn(line, date));
    const known = [...new Set((now.length > 0 ? now : ofKind).map((line) => line.recipient))].join(', ');
    return [problem('plan-never-to-recipient', place, { kind: kind.name, code, known })];
  }
  if (lines.some((line) => isValidOn(line, date))) return [];
  const known = ofKind.filter((line) => isValidOn(line, date)).map((line) => line.recipient);
  const args = { kind: kind.name, code, date, from: last.from ?? '…', to: last.to ?? '…' };
  return [problem('plan-distribution-ended', place, { ...args, known: known.join(', ') || '–' })];
}

/** A circular may also go to state bodies of `agencies.csv`: the ministries to which it is sent are those. */
function versionsOf(kind: LetterKind, directories: Directories, code: string): readonly Recipient[] {
  const own = directories.recipients.filter((recipient) => recipient.code === code);
  return own.length > 0 || kind.numbering !== 'shared' ? own : bodyRecipients(directories.agencies, code);
}

/** The dative in Latin script is the body's Latin name with the ending of the Cyrillic one, unless somebody wrote it. */
function latinAddress(name: string, dative: string, latin: LatinForms | undefined): Pick<Recipient, 'latin'> {
  if (latin === undefined) return {};
  const follows = latin.name !== undefined && latin.dative === undefined && dative.startsWith(name);
  return { latin: follows ? { ...latin, dative: latin.name + toLatin(dative.slice(name.length)) } : latin };
}

/**
 * A state body as a recipient under each name that it has had, from the first day of the name to the last. The dative is written by people in
 * `agencies.csv`: a wrong ending on an official letter is worse than one more column. A name without one is left out.
 */
export function bodyRecipients(agencies: readonly Agency[], code: string): readonly Recipient[] {
  return agencies.flatMap(({ dative, name, latin, from = null, to = null, successor, ...own }) => {
    if (own.code !== code || dative === undefined) return [];
    const more = { ...latinAddress(name, dative, latin), ...(successor && { successor }) };
    return [{ code, name, dative, from, to, note: '', unfilled: own.unfilled ?? [], ...more }];
  });
}

function distributed(kind: string, directories: Directories, day: Day): readonly string[] {
  return directories.distribution
    .filter((line) => line.kind === kind && isValidOn(line, day))
    .map((line) => line.recipient);
}

function refusal(
  kind: LetterKind,
  directories: Directories,
  code: string,
  versions: readonly Recipient[],
  found: Recipient | undefined,
  date: Day,
  isTwice: boolean,
): Problem | undefined {
  const isOwn = directories.recipients.some((recipient) => recipient.code === code);
  const file = isOwn || versions.length === 0 ? 'recipients.csv' : 'agencies.csv';
  const place = { file, field: 'code', value: code };
  if (isTwice) return problem('plan-recipient-twice', place, { code });
  const last = versions.at(-1);
  if (last === undefined) {
    const codes = [...new Set(directories.recipients.map((recipient) => recipient.code))];
    return problem('plan-unknown-recipient', place, {
      code,
      near: nearest(code, codes) ?? '',
      known: codes.join(', '),
    });
  }
  if (found === undefined) {
    const successor = successorOn(isOwn ? directories.recipients : directories.agencies, code, date);
    const args = { code, date, from: last.from ?? '…', to: last.to ?? '…', successor, file };
    return problem('plan-recipient-not-valid', place, args);
  }
  if (kind.allowed.length > 0 && !kind.allowed.includes(code)) {
    const args = { kind: kind.name, code, allowed: kind.allowed.join(', ') };
    return problem('plan-recipient-not-allowed', place, args);
  }
  return undefined;
}
