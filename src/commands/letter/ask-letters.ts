import { join, relative } from 'node:path';
import { parseDay, printDay } from '../../dates.ts';
import { openAsker } from '../../io/ask.ts';
import { listKinds } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day, Recipient } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import { openKindFile } from '../../runs/kinds.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import type { TypedOptions } from '../../runs/letters-issued/saved-plan.ts';
import { readEach } from '../../runs/monitoring.ts';
import { listExports } from '../../runs/month-exports.ts';

import type { Office } from '../../runs/workspace.ts';
import { officeToday, openOffice } from '../../runs/workspace.ts';
import { printCount, printPercent } from '../../text/characters.ts';
import { cutWordsBefore } from '../../text/lines.ts';
import { flagOf, shellWord } from '../../text/shell-word.ts';
import type { Context } from '../context.ts';

/** What was answered, as it could have been typed. */
export interface AnsweredLetters {
  readonly words: readonly string[];
  readonly typed: TypedOptions;
  /** The command line that asks for the same. */
  readonly command: string;
}

/** An export that can be chosen; without a snapshot it has errors. */
interface ReadExport {
  readonly path: string;
  readonly snapshot: Snapshot | undefined;
  readonly errors: number;
}

/** So many exports are read to be offered, the newest by name. */
const offeredExports = 12;

/**
 * Asks for the letters of a run: export, kind, day, recipients, signatory and the kind's own fields, each with its default; what
 * has only one answer is not asked. Throws what is wrong with the office's files.
 */
export async function askForLetters(context: Context<LetterOptions>): Promise<AnsweredLetters> {
  const { outside, terminal } = context;
  const { language } = terminal.options;
  const office = await openOffice(context);
  const asker = openAsker(outside, language);
  const exports = await readOffered(context, office.root);
  if (exports.length === 0)
    terminal.remark(say('ask-no-exports', language, { folder: join(office.root, 'exports') }));
  const none = { value: '', label: say('ask-export-none', language, {}) };
  const path =
    exports.length === 0
      ? ''
      : await asker.choose({
          message: say('ask-export', language, {}),
          choices: [...exports.map((one) => ({ value: one.path, label: exportLabel(context, one) })), none],
          initial: exports[0]?.path ?? '',
        });
  const snapshot = exports.find((one) => one.path === path)?.snapshot;
  const kind = await askKind(context, office, path === '' ? null : (snapshot ?? null), path !== '');
  const askDay = async (message: string, initial: Day): Promise<Day> => {
    const check = (typed: string) => (parseDay(typed) ? undefined : say('ask-date-wrong', language, {}));
    return parseDay(await asker.text({ message, initial: printDay(initial, 'short'), check })) ?? initial;
  };
  const date = await askDay(say('ask-date', language, {}), officeToday(context, office.config));
  const needsAsOf = snapshot !== undefined && snapshot.asOf === null;
  const asOf = needsAsOf ? await askDay(say('ask-as-of', language, {}), date) : undefined;
  const to = await askRecipients(context, office, kind, date);
  const signatory = await askSignatory(context, office, date);
  const set = await askFields(context, kind);
  const typed = {
    kind: kind.name,
    date,
    ...(asOf === undefined ? {} : { asOf }),
    ...(to.length === 0 ? {} : { to }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(set.length === 0 ? {} : { set }),
  };
  const words = path === '' ? [] : [path];
  return { words, typed, command: commandOf(words, { ...typed, ...context.typed }) };
}

async function readOffered(context: Context<LetterOptions>, root: string): Promise<readonly ReadExport[]> {
  const paths = [...(await listExports(root))].sort().reverse().slice(0, offeredExports);
  const read: ReadExport[] = [];
  for (const inWorkspace of paths) {
    const path = relative(context.outside.folder, join(root, inWorkspace)).replaceAll('\\', '/');
    const { sets, problems } = await readEach(context, [[path]]);
    const errors = problems.filter(({ severity }) => severity === 'error').length;
    read.push({ path, snapshot: errors > 0 ? undefined : sets[0]?.snapshot, errors });
  }
  const dayOf = (one: ReadExport): string => one.snapshot?.asOf ?? '';
  return read.sort((a, b) => (dayOf(a) > dayOf(b) ? -1 : dayOf(a) < dayOf(b) ? 1 : 0));
}

function exportLabel({ terminal }: Context, { path, snapshot, errors }: ReadExport): string {
  const { language } = terminal.options;
  if (snapshot === undefined) return say('ask-export-faulty', language, { file: path, count: errors });
  const { totals, asOf } = snapshot;
  return say('ask-export-line', language, {
    file: path,
    day: asOf === null ? '' : printDay(asOf, 'short'),
    listed: printCount(totals.listed),
    updated: printCount(totals.updated),
    percent: printPercent(totals.percent),
  });
}

/** Kinds that can be written from the export, or without one: the office's usual one is offered first. */
async function askKind(
  { outside, terminal }: Context,
  { root, config }: Office,
  snapshot: Snapshot | null,
  hasExport: boolean,
): Promise<LetterKind> {
  const { language } = terminal.options;
  const names = await listKinds(root);
  const read = await Promise.all(names.map((name) => openKindFile(root, name)));
  const all = read.flatMap(({ value }) => value ?? []);
  const fits = ({ needs }: LetterKind): boolean =>
    hasExport
      ? needs === 'any' || needs === 'body' || (needs === 'dataset' && snapshot?.level !== 'body')
      : needs === 'none';
  const fitting = all.filter(fits);
  const usual = fitting.find(({ name }) => name === config.defaults.kind) ?? fitting[0];
  if (usual === undefined) return (await openKindFile(root, config.defaults.kind)).value ?? never();
  if (fitting.length === 1) return usual;
  const name = await openAsker(outside, language).choose({
    message: say('ask-kind', language, {}),
    choices: fitting.map((kind) => ({ value: kind.name, label: `${kind.title}  (${kind.name})` })),
    initial: usual.name,
  });
  return fitting.find((kind) => kind.name === name) ?? usual;
}

function never(): never {
  throw new Error('the default kind is read by openKindFile or refused by it');
}

/** Codes for `--to`; none when those of the distribution are taken, or the export decides. */
async function askRecipients(
  { outside, terminal }: Context,
  { directories }: Office,
  kind: LetterKind,
  date: Day,
): Promise<readonly string[]> {
  if (kind.audience !== 'distribution') return [];
  const { language } = terminal.options;
  const usual = directories.distribution
    .filter((line) => line.kind === kind.name && isValidOn(line, date))
    .map(({ recipient }) => recipient);
  const mayGet = ({ code }: Recipient): boolean => kind.allowed.length === 0 || kind.allowed.includes(code);
  const valid = directories.recipients.filter((one) => isValidOn(one, date) && mayGet(one));
  const width = Math.max(40, outside.err.columns - 8);
  const known = valid.filter(({ code }) => usual.includes(code));
  const others = valid.filter(({ code }) => !usual.includes(code));
  const choices = [...known, ...others].map(({ code, name }) => ({
    value: code,
    label: `${code}  ${cutWordsBefore(name, width - code.length - 2)}`,
  }));
  const initial = known.map(({ code }) => code);
  if (choices.length === 0 || usual.length > known.length) return [];
  const message = say('ask-recipients', language, {});
  const chosen = await openAsker(outside, language).several({ message, choices, initial });
  const isUsual = chosen.length === usual.length && chosen.every((code) => usual.includes(code));
  return isUsual ? [] : [chosen.join(',')];
}

async function askSignatory(
  { outside, terminal }: Context,
  { directories, config }: Office,
  date: Day,
): Promise<string | undefined> {
  const { language } = terminal.options;
  const valid = directories.signatories.filter((one) => isValidOn(one, date));
  const usual = valid.find(({ code }) => code === config.defaults.signatory) ?? valid[0];
  if (usual === undefined || valid.length === 1) return undefined;
  return openAsker(outside, language).choose({
    message: say('ask-signatory', language, {}),
    choices: valid.map(({ code, unit, post, name }) => ({
      value: code,
      label: `${unit}  ${post} ${name}  (${code})`,
    })),
    initial: usual.code,
  });
}

/** The kind's own fields as `--set` takes them; what is not needed may stay empty. */
async function askFields({ outside, terminal }: Context, { fields }: LetterKind): Promise<readonly string[]> {
  const { language } = terminal.options;
  const asker = openAsker(outside, language);
  const set: string[] = [];
  for (const { name, label, example, required, type } of fields) {
    const wanted = example === '' ? label : `${label} (${example})`;
    const check = (typed: string) =>
      type === 'day' && parseDay(typed) === undefined ? say('ask-date-wrong', language, {}) : undefined;
    const first = await asker.text({ message: wanted, check });
    if (required && first === '') terminal.remark(say('ask-required', language, {}));
    // Left empty a second time it is reported by the run, with all that is wrong.
    const value = required && first === '' ? await asker.text({ message: wanted, check }) : first;
    if (value !== '') set.push(`${name}=${value}`);
  }
  return set;
}

/** How a terminal is written to: no part of what is asked for. */
const notAsked = new Set(['color', 'quiet', 'verbose']);

/** The command line that asks for the same: what was answered, and what stood on the command line. */
function commandOf(words: readonly string[], typed: TypedOptions): string {
  const asked = Object.entries(typed).filter(([name]) => !notAsked.has(name));
  const options = asked.flatMap(([name, value]) => {
    const flag = flagOf(name);
    if (value === true) return [flag];
    const values = typeof value === 'string' ? [value] : Array.isArray(value) ? value.map(String) : [];
    return values.flatMap((one) => [flag, shellWord(one)]);
  });
  return ['roadmap letter generate', ...words.map(shellWord), ...options].join(' ');
}
