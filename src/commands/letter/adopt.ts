import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Entry } from '../../model/register.ts';
import type { ExitCode } from '../../problem.ts';
import { problem, refuseValue } from '../../problem.ts';
import type { LineChange } from '../../register/line-changes.ts';
import { oneByNumber } from '../../register/resolve.ts';
import type { Corrected } from '../../runs/adopt.ts';
import { readCorrected, takeCorrected } from '../../runs/adopt.ts';
import { withRegister } from '../../runs/workspace.ts';
import { askYes, mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { fail, problemLimit, succeed } from '../context.ts';
import type { YearOption } from '../register/entry.ts';
import { entryJson, numberAsked } from '../register/entry.ts';
import { printEntries } from '../register/print.ts';

export interface AdoptOptions extends YearOption {
  readonly reason: string | undefined;
  readonly yes: boolean;
}

/**
 * `roadmap letter adopt NUMBER FILE.docx [--reason TEXT]`: a letter corrected in Word becomes the one that goes out. Every changed
 * line is shown, then asked; without a terminal only `-y` takes it (`adopt-not-confirmed`, 2).
 */
export const letterAdopt: Command<AdoptOptions> = async (context, [number = '', file = '']) =>
  withRegister(context, async (session) => {
    const entry = await oneByNumber(session.register, number, numberAsked(context, session.workspace));
    const corrected = await readCorrected(context, session, entry, file);
    const isNew = corrected.sha256 !== entry.sha256;
    showChanges(context, corrected, isNew);
    const reason = isNew ? await reasonFor(context) : '';
    if (isNew && !(await isMeant(context, corrected, reason))) return notTaken(context, corrected);
    const adopted = await takeCorrected(session, corrected, reason);
    context.terminal.result(
      `${printEntries([adopted], context.terminal.options.language, context.outside.out.columns)}\n  ${adopted.path}`,
    );
    return succeed(
      context,
      adoptedJson(adopted, corrected),
      context.terminal.options.json ? corrected.warnings : [],
    );
  });

function showChanges({ terminal }: Context, corrected: Corrected, isNew: boolean): void {
  const { language, json } = terminal.options;
  if (json) return;
  terminal.remark(printChanges(corrected.changes, language, isNew));
  const { warnings } = corrected;
  if (warnings.length > 0) terminal.problems(warnings, '', problemLimit(terminal));
}

function printChanges(changes: readonly LineChange[], language: Language, isNew: boolean): string {
  if (!isNew) return say('adopt-already', language, {});
  if (changes.length === 0) return say('adopt-saved-again', language, {});
  const heading = say('adopt-changes', language, { count: changes.length });
  return [heading, ...changes.map(printChange)].join('\n');
}

function printChange({ line, removed, added }: LineChange): string {
  const lines = [...removed.map((text) => `- ${text}`), ...added.map(({ text }) => `+ ${text}`)];
  return [`  ${line}:`, ...lines.map((text) => `    ${text}`)].join('\n');
}

/** `--reason`, else what is answered on the terminal. An empty one is refused (code 2). */
async function reasonFor(context: Context<AdoptOptions>): Promise<string> {
  const { outside, options, terminal } = context;
  const { language, json } = terminal.options;
  const given =
    options.reason ??
    (outside.canAsk && !json ? await outside.ask(`${say('adopt-ask-reason', language, {})} `) : '');
  const reason = given.trim();
  return reason === '' ? refuseValue('--reason', '', '"..."', '"раҳбар таҳрири"') : reason;
}

async function isMeant(
  context: Context<AdoptOptions>,
  { entry: { number, year } }: Corrected,
  reason: string,
): Promise<boolean> {
  if (!mustAsk(context)) return context.options.yes;
  const { language } = context.terminal.options;
  return askYes(context, say('adopt-confirm', language, { number, year, reason }));
}

/** A person who said no is believed; a script gets what it lacks, with the changes. */
function notTaken(context: Context<AdoptOptions>, corrected: Corrected): ExitCode {
  const { terminal } = context;
  if (mustAsk(context)) {
    terminal.remark(say('nothing-written', terminal.options.language, {}));
    return 130;
  }
  const emptyJson = adoptedJson(corrected.entry, corrected);
  return fail({ ...context, emptyJson }, 2, [problem('adopt-not-confirmed', {}, {})]);
}

function adoptedJson(entry: Entry, { changes, source }: Corrected): Readonly<Record<string, unknown>> {
  const reported = changes.map(({ line, removed, added }) => ({
    line,
    removed,
    added: added.map(({ text }) => text),
  }));
  return { entry: entryJson(entry), from: source.file, changes: reported };
}
