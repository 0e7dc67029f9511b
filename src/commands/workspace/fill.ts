import { parseFillField } from '../../ingest/directories/fill-field.ts';
import { openAsker } from '../../io/ask.ts';
import { configName } from '../../io/workspace.ts';
import { fillCommand, unfilledProblems } from '../../letters/placeholders.ts';
import { printMessage } from '../../messages/catalog.ts';
import { fillQuestions } from '../../messages/fill.ts';
import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Unfilled } from '../../model/office.ts';
import type { ExitCode } from '../../problem.ts';
import { RoadmapError } from '../../problem.ts';
import type { Fill } from '../../runs/fill.ts';
import { checkFill } from '../../runs/fill.ts';
import { leftToFill, storeFills } from '../../runs/fill-workspace.ts';
import { quotedWord } from '../../text/shell-word.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

export interface FillOptions {
  readonly set: Readonly<Record<string, string>>;
}

/**
 * `roadmap fill`: writes what the office has yet to fill in, each value where it belongs, and nothing else of the files. With
 * `--set` those values; else it asks for each on a terminal, and without one names what is left (code 1 when anything is).
 */
export const fill: Command<FillOptions> = async (context) => {
  const given = Object.entries(context.options.set).map(([field, value]) => ({ field, value }));
  if (given.length > 0) return write(context, given);
  const left = await leftToFill(context);
  if (left.length === 0) return done(context, []);
  const { outside, terminal } = context;
  if (!outside.canAsk || terminal.options.json) return listLeft(context, left);
  return (await askAndWrite(context, left)) ?? listLeft(context, left);
};

/** Asks for what is left and writes what was answered, with the equal command; undefined when nothing was. */
async function askAndWrite(context: Context, left: readonly Unfilled[]): Promise<ExitCode | undefined> {
  const answers = await askAll(context, left);
  if (answers.length === 0) return undefined;
  const code = await write(context, answers);
  const words = answers.map(({ field, value }) => `--set ${field}=${quotedWord(value)}`);
  const { terminal } = context;
  const command = `roadmap fill ${words.join(' ')}`;
  terminal.remark(say('fill-equal', terminal.options.language, { command }));
  return code;
}

/** `init` on a terminal: the same for the workspace just made. Answered or not, its work is done. */
export async function fillNewWorkspace(context: Context): Promise<void> {
  const left = await leftToFill(context);
  if (left.length === 0) return;
  try {
    await askAndWrite(context, left);
  } catch (error) {
    // The workspace is there: that nothing was written would not be true.
    if (!(error instanceof RoadmapError && error.exitCode === 130)) throw error;
    context.terminal.remark(say('broken-off-fill', context.terminal.options.language, {}));
    error.begun = 'work';
    throw error;
  }
}

/** Asks for each value; an empty answer leaves it for later. */
async function askAll(context: Context, left: readonly Unfilled[]): Promise<readonly Fill[]> {
  const { terminal, outside } = context;
  const { language } = terminal.options;
  terminal.remark(say('fill-ask', language, { count: left.length }));
  const asker = openAsker(outside, language);
  const answers: Fill[] = [];
  for (const { field, value, place } of left) {
    const message = `${questionFor(field, language)}  ${value}  (${place.file ?? ''}:${place.line ?? ''})`;
    const answer = await asker.text({ message, check: (typed) => faultOf(field, typed, language) });
    if (answer !== '') answers.push({ field, value: answer });
  }
  return answers;
}

/** `signatories.deputy-3.name` in words, with the code in them; a field without words is its own name. */
function questionFor(field: string, language: Language): string {
  const [group = '', ...rest] = field.split('.');
  const words = fillQuestions[`${group}.${rest.at(-1) ?? ''}`]?.[language];
  if (words === undefined) return field;
  return rest.length > 1 ? `${words}, ${rest.slice(0, -1).join('.')}` : words;
}

/** Why a value cannot be printed, with what to do; undefined when it can. */
function faultOf(field: string, typed: string, language: Language): string | undefined {
  const parsed = parseFillField(field).value;
  const found = parsed === undefined ? [] : checkFill(parsed, typed);
  const error = found.find(({ severity }) => severity === 'error');
  if (error === undefined) return undefined;
  // Whoever is asked types a value and no option.
  if (error.code === 'fill-bad-value')
    return say('fill-refused', language, { value: typed, wanted: String(error.args.wanted) });
  const { message, hint } = printMessage(error, language);
  return `${message}. ${say('hint', language, {})} ${hint}`;
}

async function write(context: Context, fills: readonly Fill[]): Promise<ExitCode> {
  const { files, problems } = await storeFills(context, fills);
  const { terminal } = context;
  const reported = { count: fills.length, files: files.join(', ') };
  terminal.result(say('fill-written', terminal.options.language, reported));
  const left = await leftToFill(context);
  if (left.length > 0) {
    const command = fillCommand(left.map(({ field }) => field));
    terminal.remark(say('fill-left', terminal.options.language, { count: left.length, command }));
  }
  return succeed(context, documentOf(fills, left), problems);
}

function done(context: Context, fills: readonly Fill[]): ExitCode {
  context.terminal.result(say('fill-nothing-left', context.terminal.options.language, {}));
  return succeed(context, documentOf(fills, []), []);
}

/** Without anybody to ask: what is left, each with its place, and the command that fills it. */
function listLeft(context: Context, left: readonly Unfilled[]): ExitCode {
  const command = fillCommand(left.map(({ field }) => field));
  const office = left.filter(({ place }) => place.file === configName);
  const problems = unfilledProblems(office, [{ unfilled: left.filter((one) => !office.includes(one)) }]);
  const reported = problems.map((found) => ({ ...found, args: { ...found.args, command } }));
  const emptyJson = { ...context.emptyJson, ...documentOf([], left) };
  return fail({ ...context, emptyJson }, 1, reported);
}

function documentOf(written: readonly Fill[], left: readonly Unfilled[]): Readonly<Record<string, unknown>> {
  return {
    written,
    left: left.map(({ field, value, place }) => ({
      field,
      value,
      file: place.file ?? null,
      line: place.line ?? null,
      column: place.column ?? null,
    })),
    command: left.length === 0 ? null : fillCommand(left.map(({ field }) => field)),
  };
}
