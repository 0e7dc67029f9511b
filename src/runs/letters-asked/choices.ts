import { join, relative } from 'node:path';
import { listKinds } from '../../io/workspace.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day, Recipient, Signatory } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { hasErrors, type Problem } from '../../problem.ts';
import type { Call } from '../call.ts';
import { openKindFile } from '../kinds.ts';
import { readEach } from '../monitoring.ts';
import { listExports } from '../month-exports.ts';
import type { ExportOptions } from '../reading.ts';
import type { Office } from '../workspace.ts';

/** An export that can be chosen, by the path from the current folder; without a snapshot it has errors. */
export interface OfferedExport {
  readonly path: string;
  readonly snapshot: Snapshot | undefined;
  readonly problems: readonly Problem[];
}

/** What may be chosen, and what is taken when nothing is said. */
export interface Choices<T> {
  readonly all: readonly T[];
  readonly usual: T;
}

/** So many exports are read to be offered, the newest by name. */
const offeredExports = 12;

/** The office's own exports, those of the latest day first. */
export async function offeredExportsOf(
  call: Call<ExportOptions>,
  root: string,
): Promise<readonly OfferedExport[]> {
  const paths = [...(await listExports(root))].sort().reverse().slice(0, offeredExports);
  const read: OfferedExport[] = [];
  for (const inWorkspace of paths) {
    const path = relative(call.outside.folder, join(root, inWorkspace)).replaceAll('\\', '/');
    const { sets, problems } = await readEach(call, [[path]]);
    read.push({ path, snapshot: hasErrors(problems) ? undefined : sets[0]?.snapshot, problems });
  }
  const dayOf = (one: OfferedExport): string => one.snapshot?.asOf ?? '';
  return read.sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0));
}

/** Kinds that can be written from the export, or without one; where none can, the office's usual one alone: its run says why not. */
export async function fittingKinds(
  { root, config }: Office,
  chosen: OfferedExport | undefined,
): Promise<Choices<LetterKind>> {
  const read = await Promise.all((await listKinds(root)).map((name) => openKindFile(root, name)));
  const all = read.flatMap(({ value }) => value ?? []).filter((kind) => fits(kind, chosen));
  const usual = all.find(({ name }) => name === config.defaults.kind) ?? all[0];
  if (usual !== undefined) return { all, usual };
  const named = (await openKindFile(root, config.defaults.kind)).value;
  if (named === undefined) throw new Error('the default kind is read by openKindFile or refused by it');
  return { all: [named], usual: named };
}

/** An export with errors may be of either level. */
function fits({ needs }: LetterKind, chosen: OfferedExport | undefined): boolean {
  if (chosen === undefined) return needs === 'none';
  return needs === 'any' || needs === 'body' || (needs === 'dataset' && chosen.snapshot?.level !== 'body');
}

/** Who may get a letter of this kind on the day. Those of the distribution come first and are the usual ones. */
export interface RecipientChoices {
  readonly all: readonly Recipient[];
  /** Codes. */
  readonly usual: readonly string[];
}

/** Undefined where there is nothing to choose: the export decides, or the distribution names somebody who is not valid, which the run says. */
export function recipientChoices(
  { directories }: Office,
  kind: LetterKind,
  date: Day,
): RecipientChoices | undefined {
  if (kind.audience !== 'distribution') return undefined;
  const usual = directories.distribution
    .filter((line) => line.kind === kind.name && isValidOn(line, date))
    .map(({ recipient }) => recipient);
  const mayGet = ({ code }: Recipient): boolean => kind.allowed.length === 0 || kind.allowed.includes(code);
  const valid = directories.recipients.filter((one) => isValidOn(one, date) && mayGet(one));
  const known = valid.filter(({ code }) => usual.includes(code));
  const others = valid.filter(({ code }) => !usual.includes(code));
  if (valid.length === 0 || usual.length > known.length) return undefined;
  return { all: [...known, ...others], usual };
}

/** Who may sign on the day; undefined where there is no choice. */
export function signatoryChoices({ directories, config }: Office, date: Day): Choices<Signatory> | undefined {
  const all = directories.signatories.filter((one) => isValidOn(one, date));
  const usual = all.find(({ code }) => code === config.defaults.signatory) ?? all[0];
  return usual === undefined || all.length === 1 ? undefined : { all, usual };
}
