import { join } from 'node:path';
import { parseDay, printDay } from '../../dates.ts';
import type { Asker } from '../../io/ask.ts';
import { openAsker } from '../../io/ask.ts';
import { say } from '../../messages/words.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Day } from '../../model/office.ts';
import { hasErrors, RoadmapError } from '../../problem.ts';
import type { LetterOptions } from '../../runs/letters-asked/asking.ts';
import type { OfferedExport } from '../../runs/letters-asked/choices.ts';
import {
  fittingKinds,
  offeredExportsOf,
  recipientChoices,
  signatoryChoices,
} from '../../runs/letters-asked/choices.ts';
import type { TypedOptions } from '../../runs/letters-issued/saved-plan.ts';
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

/** Whoever is asked, and the words in which. */
interface Asking {
  readonly context: Context<LetterOptions>;
  readonly asker: Asker;
  readonly office: Office;
}

/**
 * Asks for the letters of a run: export, kind, day, recipients, signatory and the kind's own fields, each with its default; what
 * has only one answer is not asked. Throws what is wrong with the office's files, or with the export that was chosen.
 */
export async function askForLetters(context: Context<LetterOptions>): Promise<AnsweredLetters> {
  const { outside, terminal } = context;
  const { language } = terminal.options;
  const asking = { context, asker: openAsker(outside, language), office: await openOffice(context) };
  const chosen = await askExport(asking);
  const kind = await askKind(asking, chosen);
  const date = await askDay(
    asking,
    say('ask-date', language, {}),
    officeToday(context, asking.office.config),
  );
  const isDayless = chosen?.snapshot !== undefined && chosen.snapshot.asOf === null;
  const asOf = isDayless ? await askDay(asking, say('ask-as-of', language, {}), date) : undefined;
  const to = await askRecipients(asking, kind, date);
  const signatory = await askSignatory(asking, date);
  const set = await askFields(asking, kind);
  const typed = {
    kind: kind.name,
    date,
    ...(asOf === undefined ? {} : { asOf }),
    ...(to.length === 0 ? {} : { to }),
    ...(signatory === undefined ? {} : { signatory }),
    ...(set.length === 0 ? {} : { set }),
  };
  const words = chosen === undefined ? [] : [chosen.path];
  return { words, typed, command: commandOf(words, { ...typed, ...context.typed }) };
}

async function askExport({ context, asker, office }: Asking): Promise<OfferedExport | undefined> {
  const { terminal } = context;
  const { language } = terminal.options;
  const exports = await offeredExportsOf(context, office.root);
  const [newest] = exports;
  if (newest === undefined) {
    const month = officeToday(context, office.config).slice(0, 7);
    terminal.remark(say('ask-no-exports', language, { folder: join(office.root, 'exports'), month }));
    return undefined;
  }
  const none = { value: '', label: say('ask-export-none', language, {}) };
  const path = await asker.choose({
    message: say('ask-export', language, {}),
    choices: [...exports.map((one) => ({ value: one.path, label: exportLabel(context, one) })), none],
    initial: newest.path,
  });
  const chosen = exports.find((one) => one.path === path);
  // Nothing more is asked about an export that no letter can be written from.
  if (chosen !== undefined && hasErrors(chosen.problems)) throw new RoadmapError(1, chosen.problems);
  return chosen;
}

function exportLabel({ terminal }: Context, { path, snapshot, problems }: OfferedExport): string {
  const { language } = terminal.options;
  const errors = problems.filter(({ severity }) => severity === 'error').length;
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

async function askKind(
  { context, asker, office }: Asking,
  chosen: OfferedExport | undefined,
): Promise<LetterKind> {
  const { all, usual } = await fittingKinds(office, chosen);
  if (all.length === 1) return usual;
  const name = await asker.choose({
    message: say('ask-kind', context.terminal.options.language, {}),
    choices: all.map((kind) => ({ value: kind.name, label: `${kind.title}  (${kind.name})` })),
    initial: usual.name,
  });
  return all.find((kind) => kind.name === name) ?? usual;
}

async function askDay({ context, asker }: Asking, message: string, initial: Day): Promise<Day> {
  const { language } = context.terminal.options;
  const check = (typed: string) => (parseDay(typed) ? undefined : say('ask-date-wrong', language, {}));
  return parseDay(await asker.text({ message, initial: printDay(initial, 'short'), check })) ?? initial;
}

/** Codes for `--to`; none when those of the distribution are taken, or the export decides. */
async function askRecipients(
  { context, asker, office }: Asking,
  kind: LetterKind,
  date: Day,
): Promise<readonly string[]> {
  const choices = recipientChoices(office, kind, date);
  if (choices === undefined) return [];
  const { all, usual } = choices;
  const width = Math.max(40, context.outside.err.columns - 8);
  const chosen = await asker.several({
    message: say('ask-recipients', context.terminal.options.language, {}),
    choices: all.map(({ code, name }) => ({
      value: code,
      label: `${code}  ${cutWordsBefore(name, width - code.length - 2)}`,
    })),
    initial: all.map(({ code }) => code).filter((code) => usual.includes(code)),
  });
  const isUsual = chosen.length === usual.length && chosen.every((code) => usual.includes(code));
  return isUsual ? [] : [chosen.join(',')];
}

async function askSignatory({ context, asker, office }: Asking, date: Day): Promise<string | undefined> {
  const choices = signatoryChoices(office, date);
  if (choices === undefined) return undefined;
  return asker.choose({
    message: say('ask-signatory', context.terminal.options.language, {}),
    choices: choices.all.map(({ code, unit, post, name }) => ({
      value: code,
      label: `${unit}  ${post} ${name}  (${code})`,
    })),
    initial: choices.usual.code,
  });
}

/** The kind's own fields as `--set` takes them; what is not needed may stay empty. */
async function askFields({ context, asker }: Asking, { fields }: LetterKind): Promise<readonly string[]> {
  const { terminal } = context;
  const { language } = terminal.options;
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

/** The command line that asks for the same: what was answered, and what was on the command line. */
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
