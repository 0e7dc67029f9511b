import { basename, join } from 'node:path';
import { shownPath, userPath } from '../io/paths.ts';
import type { Register } from '../io/register/register.ts';
import type { Entry, EntryFilter } from '../model/register.ts';
import { parseNumber } from '../number/number.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { refuseValue, succeed, textOption } from './context.ts';
import { restoreFile } from './letter-store.ts';
import { openOfficeRegister, openWorkspace } from './workspace.ts';

/**
 * `roadmap letter again NUMBER`: the issued letter's file once more, byte for byte, from the copy that the register
 * keeps. A file that is there and right is left; one that was changed is refused (code 4).
 */
export const letterAgain: Command = async (context, words) => {
  const workspace = await openWorkspace(context);
  const register = await openOfficeRegister(context, workspace);
  try {
    const entry = await findEntry(context, register, words[0] ?? '');
    if (entry.status !== 'issued' || entry.sha256 === null || entry.path === null) {
      const args = { number: entry.number, status: entry.status };
      throw new RoadmapError(1, [problem('letter-not-issued', {}, args)]);
    }
    const out = textOption(context.options, 'out');
    const path =
      out === undefined
        ? join(workspace.root, entry.path)
        : join(userPath(context.outside, out), basename(entry.path));
    await restoreFile(register, path, entry.sha256);
    const shown = shownPath(workspace.root, path);
    context.terminal.result(`${entry.number}  ${shown}`);
    const { number, unit, file, serial, year, date, asOf, kind, recipient, status, sha256 } = entry;
    const told = { number, unit, file, serial, year, date, asOf, kind, recipient, status };
    return succeed(context, { letters: [{ ...told, reused: true, path: shown, sha256 }] }, []);
  } finally {
    await register.close();
  }
};

/**
 * The one entry of a printed number. The number has no year: when several years have it, `--year` must say which
 * (`number-needs-year`, code 2); none at all is `number-not-there` (code 1).
 */
async function findEntry(context: Context, register: Register, text: string): Promise<Entry> {
  const number =
    parseNumber(text) ??
    refuseValue('NUMBER', text, '01/3-19-09/1-74', 'roadmap letter again 01/3-19-09/1-74');
  const yearText = textOption(context.options, 'year');
  const { unit, file, serial } = number;
  const filter: EntryFilter = {
    unit,
    file,
    serial,
    ...(yearText === undefined ? {} : { year: Number(yearText) }),
  };
  const found = await register.entries(filter);
  const [first, second] = found;
  if (first === undefined)
    throw new RoadmapError(1, [problem('letter-unknown-number', {}, { number: text })]);
  if (second !== undefined) {
    const years = found.map((entry) => entry.year).join(', ');
    throw new RoadmapError(2, [problem('letter-needs-year', {}, { number: text, years })]);
  }
  return first;
}
