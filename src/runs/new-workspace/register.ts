import { withoutPassword } from '../../io/register/address.ts';
import { createRegister, isUrl, openRegister } from '../../io/register/open.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { Opening, StateLine } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { printNumber } from '../../register/number.ts';
import type { RegisterOptions } from '../../register/register.ts';
import type { Call } from '../call.ts';
import { registerAddress, whileOpen } from '../workspace.ts';
import { exampleEntries, importExample } from './example.ts';

/** The register's address, with the password of `--register` where it is the one that `roadmap.yaml` names without it. */
export function addressOf(call: Call, asked: string | undefined, root: string, config: OfficeConfig): string {
  const address = registerAddress(call, root, config);
  return asked !== undefined && isUrl(asked) && address === withoutPassword(asked) ? asked : address;
}

/** What is at the register's address before `init` does anything. */
export type RegisterUse = 'none' | 'empty' | 'used';

/**
 * Used numbers are reported to an empty register only: one that has lines knows its own (`init-register-there`, code 4),
 * unless it says just what is reported, as the register of an `init` that was cut off does.
 * A workspace whose register has gone gets no new one: it would number from 1 again (`init-register-gone`, code 4).
 */
export async function inspectRegister(
  address: string,
  options: RegisterOptions,
  openings: readonly Opening[],
  isWorkspace: boolean,
): Promise<RegisterUse> {
  const { use, lines } = await registerUse(address, options);
  const shown = { address: withoutPassword(address) };
  if (use === 'none' && isWorkspace) throw new RoadmapError(4, [problem('init-register-gone', {}, shown)]);
  if (use === 'used' && !openings.every((opening) => saysOpening(lines, opening))) {
    throw new RoadmapError(4, [problem('init-register-there', {}, shown)]);
  }
  return use;
}

function saysOpening(lines: readonly StateLine[], { file, year, last }: Opening): boolean {
  const said = lines.filter((line) => line.type === 'open' && line.file === file && line.year === year);
  return said.length > 0 && Math.max(...said.map((line) => line.serial)) === last;
}

async function registerUse(
  address: string,
  options: RegisterOptions,
): Promise<{ readonly use: RegisterUse; readonly lines: readonly StateLine[] }> {
  try {
    const lines = await whileOpen(openRegister(address, options), (register) => register.lines());
    return { use: lines.length === 0 ? 'empty' : 'used', lines };
  } catch (error) {
    const isAbsent = error instanceof RoadmapError && error.problems[0]?.code === 'register-missing';
    if (!isAbsent) throw error;
    return { use: 'none', lines: [] };
  }
}

/** How many letters the register has when they are not those of the seed document; 0 when it has none, or just those. */
export async function otherLetters(address: string, options: RegisterOptions): Promise<number> {
  const entries = await whileOpen(openRegister(address, options), (register) => register.entries());
  const numbers = new Set(entries.map(({ year, number }) => `${year} ${number}`));
  const example = await exampleEntries();
  const isThere = example.every((entry) => numbers.has(`${entry.year} ${printNumber(entry)}`));
  return isThere ? 0 : entries.length;
}

/** What a new register takes down at once. */
interface FirstWords {
  readonly openings: readonly Opening[];
  /** The 19 letters of the seed document too. */
  readonly isExample: boolean;
}

/** Makes the register when there is none, with what was used on paper, or into an empty one. Gives how many example letters it got. */
export async function settleRegister(
  address: string,
  options: RegisterOptions,
  { openings, isExample }: FirstWords,
  use: RegisterUse,
): Promise<number> {
  const opening =
    use === 'none' ? createRegister(address, options, openings) : openRegister(address, options);
  return whileOpen(opening, async (register) => {
    if (use === 'empty' && openings.length > 0) await register.addOpenings(openings);
    const isWanted = isExample && (await register.entries()).length === 0;
    return isWanted ? importExample(register) : 0;
  });
}
