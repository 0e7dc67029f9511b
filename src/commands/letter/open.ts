import { resolve } from 'node:path';
import { openOnDesktop } from '../../io/machine.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { oneByNumber } from '../../register/resolve.ts';
import { restoreLetter } from '../../runs/letters-issued/restore.ts';
import { withRegister } from '../../runs/workspace.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import type { YearOption } from '../register/entry.ts';
import { entryJson, numberAsked } from '../register/entry.ts';
import { printStatus } from '../register/print.ts';

/**
 * `roadmap letter open NUMBER`: shows the letter in the program that the desktop has for it; a file that has gone is written again
 * first. Throws `letter-not-issued` (1), `letter-file-differs` (4).
 */
export const letterOpen: Command<YearOption> = async (context, words) =>
  withRegister(context, async ({ workspace, register }) => {
    const { root } = workspace;
    const entry = await oneByNumber(register, words[0] ?? '', numberAsked(context, workspace));
    const { number, path, sha256 } = entry;
    if (path === null || sha256 === null) {
      const status = printStatus(entry, context.terminal.options.language);
      throw new RoadmapError(1, [problem('letter-not-issued', {}, { number, status })]);
    }
    await restoreLetter(root, register, resolve(root, path), entry);
    openOnDesktop(resolve(root, path));
    context.terminal.result(`${number}  ${path}`);
    return succeed(context, { entry: entryJson(entry) }, []);
  });
