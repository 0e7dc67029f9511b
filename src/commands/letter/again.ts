import { basename, join, resolve } from 'node:path';
import { shownPath, userPath } from '../../io/paths.ts';
import type { Entry } from '../../model/register.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { oneByNumber } from '../../register/resolve.ts';
import { restoreLetter } from '../../runs/letters-issued/restore.ts';
import { openOfficeRegister, openWorkspace } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import type { YearOption } from '../register/entry.ts';
import { numberAsked } from '../register/entry.ts';
import { printStatus } from '../register/print.ts';

export interface AgainOptions extends YearOption {
  readonly out: string | undefined;
}

/**
 * `roadmap letter again NUMBER`: the issued letter's file once more, byte for byte, from the copy that the register
 * keeps. A file that is there and right is left; one that was changed is refused (code 4).
 */
export const letterAgain: Command<AgainOptions> = async (context, words) => {
  const workspace = await openWorkspace(context);
  const register = await openOfficeRegister(context, workspace);
  try {
    const entry = await oneByNumber(register, words[0] ?? '', numberAsked(context, workspace));
    if (entry.status !== 'issued' || entry.sha256 === null || entry.path === null) {
      throw new RoadmapError(1, [notThere(context, entry)]);
    }
    const out = context.options.out;
    const path =
      out === undefined
        ? resolve(workspace.root, entry.path)
        : join(userPath(context.outside, out), basename(entry.path));
    const copies = await restoreLetter(workspace.root, register, path, entry);
    const shown = shownPath(workspace.root, path);
    const files = [shown, ...copies.map((copy) => copy.path)];
    context.terminal.result(files.map((file) => `${entry.number}  ${file}`).join('\n'));
    const { number, unit, file, serial, year, date, asOf, kind, recipient, status, sha256 } = entry;
    const reported = { number, unit, file, serial, year, date, asOf, kind, recipient, status };
    return succeed(
      context,
      {
        letters: [
          { ...reported, reused: true, path: shown, sha256, ...(copies.length === 0 ? {} : { copies }) },
        ],
      },
      [],
    );
  } finally {
    await register.close();
  }
};

/** Why an entry has no file to give back: it is void, or no letter of this program was written under it. */
function notThere(context: Context, entry: Entry): Problem {
  const { number, year, note } = entry;
  if (entry.status === 'void') return problem('number-is-void', {}, { number, year, note });
  return problem(
    'letter-not-issued',
    {},
    { number, status: printStatus(entry, context.terminal.options.language) },
  );
}
