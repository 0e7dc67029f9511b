import { say } from '../../messages/words.ts';
import type { Verification } from '../../model/register.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import type { VerifiedRegister } from '../../runs/verify-register.ts';
import { verifyOffice } from '../../runs/verify-register.ts';
import { withRegister } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

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
  withRegister(context, async (session) => {
    const { accept, files, head } = context.options;
    if (accept) await session.register.acceptHead();
    return showVerified(context, await verifyOffice(context, session, { files, head }));
  });

function showVerified(context: Context<VerifyOptions>, { found, problems }: VerifiedRegister): ExitCode {
  const { terminal } = context;
  const { language } = terminal.options;
  const { counts, ...document } = found ?? { counts: undefined };
  const isWell = !hasErrors(problems);
  if (found !== undefined) terminal.result(printVerification(context, found));
  if (isWell) {
    terminal.result(say('register-well', language, {}));
    if (!context.options.files && counts !== undefined && counts.letters > 0)
      terminal.remark(say('register-files-not-checked', language, {}));
    return succeed(context, document, problems);
  }
  const emptyJson = { ...context.emptyJson, ...document };
  return fail({ ...context, emptyJson }, 4, problems, say(endingOf(problems), language, {}));
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
