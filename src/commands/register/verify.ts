import { readBytesIfThere } from '../../io/files.ts';
import { problemToJson } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { Day } from '../../model/office.ts';
import type { Verification } from '../../model/register.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import { parseRoadmap } from '../../roadmap/roadmap-file.ts';
import { withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';
import { fileProblems } from './files.ts';

export interface VerifyOptions {
  readonly files: boolean;
  readonly head: string | undefined;
  readonly accept: boolean;
}

/**
 * `roadmap register verify [--files] [--head HASH] [--accept]`: everything that can be checked. Anything altered is
 * code 4; what is only to be looked at (gaps, dates) are warnings and code 0.
 */
export const registerVerify: Command<VerifyOptions> = async (context) =>
  withRegister(context, async ({ workspace, register }) => {
    const { accept, head: knownHead, files: withFiles } = context.options;
    if (accept) await register.acceptHead();
    const { progress } = context.terminal;
    const onFile = (done: number, total: number) => progress('files', done, total);
    const actDay = await actDayOf(workspace.root);
    const { value, problems } = await register.verify({ actDay, knownHead, progress });
    const files = withFiles ? await fileProblems(workspace.root, await register.entries(), onFile) : [];
    return showVerified(context, value, [...problems, ...files]);
  });

function showVerified(
  context: Context<VerifyOptions>,
  found: Verification | undefined,
  problems: readonly Problem[],
): ExitCode {
  const { terminal } = context;
  const { language, json } = terminal.options;
  const { counts, ...told } = found ?? { counts: undefined };
  const isWell = !hasErrors(problems);
  if (found !== undefined) terminal.result(printVerification(context, found));
  if (isWell) {
    terminal.result(say('register-well', language, {}));
    if (!context.options.files && counts !== undefined && counts.letters > 0)
      terminal.remark(say('register-files-not-checked', language, {}));
    return succeed(context, told, problems);
  }
  if (!json) return fail(context, 4, problems, say(endingOf(problems), language, {}));
  terminal.json({
    ok: false,
    ...context.emptyJson,
    ...told,
    problems: problems.map((one) => problemToJson(one, language)),
  });
  return 4;
}

/** A file that was deleted or changed says nothing against the register. */
function endingOf(problems: readonly Problem[]) {
  const codes = new Set(problems.filter((one) => one.severity === 'error').map((one) => one.code));
  const isOnly = (...known: readonly string[]) => [...codes].every((code) => known.includes(code));
  if (isOnly('number-file-missing')) return 'register-files-missing';
  if (isOnly('number-file-missing', 'number-file-altered')) return 'register-files-differ';
  return isOnly('register-closed') ? 'register-well' : 'register-altered';
}

function printVerification(context: Context, found: Verification): string {
  const { language } = context.terminal.options;
  const { lines, head, counts } = found;
  const gaps = found.gaps.map(({ counter, year, from, to, explained }) => {
    const why = say(`register-gap-${explained ?? 'unexplained'}`, language, {});
    return `  ${counter}, ${year}: ${from === to ? from : `${from}–${to}`}: ${why}`;
  });
  return [say('register-verified', language, { lines, ...counts }), `SHA-256 ${head}`, ...gaps].join('\n');
}

/** Day of the act that the roadmap carries out; undefined when there is no plan, or none that can be read. */
async function actDayOf(root: string): Promise<Day | undefined> {
  const bytes = await readBytesIfThere(`${root}/plan.yaml`, 'plan.yaml');
  if (bytes === undefined) return undefined;
  return parseRoadmap(new TextDecoder().decode(bytes), 'plan.yaml').value?.act.date;
}
