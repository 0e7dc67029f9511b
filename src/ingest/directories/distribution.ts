import type { DistributionLine, GroupMember, Recipient } from '../../model/office.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { nearest } from '../../text/characters.ts';
import type { Line } from './directory-rows.ts';
import { doubled } from './directory-rows.ts';

/** Kinds of the distribution that no template has, each line by itself: `directory-unknown-kind`. */
export function checkKinds(
  lines: readonly Line<DistributionLine>[],
  kinds: readonly string[],
): readonly Problem[] {
  const unknown = lines.filter(({ value: { kind } }) => kind !== '' && !kinds.includes(kind));
  return unknown.map(({ value: { kind }, at }) => {
    const near = nearest(kind, kinds);
    const known = near === undefined ? kinds : [near, ...kinds.filter((other) => other !== near)];
    return problem('directory-unknown-kind', at('kind'), { kind, known: known.join(', ') });
  });
}

/** Of a kind that finds its recipients itself: each state body that it concerns. */
export const everybody = '*';

/** Recipients that no directory has and lines that are there twice: `directory-unknown-recipient`, `directory-doubled-line`. */
export function checkDistribution(
  lines: readonly Line<DistributionLine>[],
  recipients: readonly Line<Recipient>[],
): readonly Problem[] {
  const codes = [...new Set(recipients.map((line) => line.value.code))];
  const unknown = lines
    .filter(({ value: { recipient } }) => !['', everybody, ...codes].includes(recipient))
    .map(({ value, at }) => {
      const near = nearest(value.recipient, codes);
      const order = near === undefined ? codes : [near, ...codes.filter((code) => code !== near)];
      const args = { code: value.recipient, codes: order.join(', ') };
      return problem('directory-unknown-recipient', at('recipient'), args);
    });
  const twice = doubled(
    lines,
    ({ kind, recipient }) => (kind === '' || recipient === '' ? '' : `${kind} ${recipient}`),
    ({ value, at }, first) => {
      const args = { kind: value.kind, recipient: value.recipient, firstLine: first.line };
      return problem('directory-doubled-line', at('recipient'), args);
    },
  );
  return [...unknown, ...twice];
}

/** Groups that are no recipient, each at its first member: nobody can write to them. Problem: `directory-unknown-group` (a warning). */
export function checkGroups(
  lines: readonly Line<GroupMember>[],
  recipients: readonly Line<Recipient>[],
): readonly Problem[] {
  const codes = new Set(['', ...recipients.map((line) => line.value.code)]);
  const firsts = lines.filter(
    ({ value: { group } }, at) => lines.findIndex((other) => other.value.group === group) === at,
  );
  const unknown = firsts.filter(({ value: { group } }) => !codes.has(group));
  return unknown.map(({ value: { group }, at }) => {
    const known =
      nearest(
        group,
        [...codes].filter((code) => code !== ''),
      ) ?? '–';
    return problem('directory-unknown-group', at('group'), { group, known });
  });
}
