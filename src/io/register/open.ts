import type { Opening } from '../../model/register.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { chainLines, emptyHead } from '../../register/chain.ts';
import { keepRegister } from '../../register/keep.ts';
import { openingLine } from '../../register/lines.ts';
import type { Register, RegisterOptions } from '../../register/register.ts';
import { notesAt } from './notes.ts';

/**
 * Opens the register at a path or a `postgres://` URL. It must be there: a register made out of nothing would number
 * from 1 again (`register-missing`, code 3). The home's driver is loaded only when it is used.
 */
export async function openRegister(address: string, options: RegisterOptions): Promise<Register> {
  if (isUrl(address)) {
    const { openPostgres } = await import('./postgres.ts');
    return keepRegister(await openPostgres(address, options), options, notesAt(options.witness));
  }
  const { openSqlite } = await import('./sqlite.ts');
  const notes = notesAt(options.witness ?? `${address}.head`);
  return keepRegister(await openSqlite(address, options), options, notes);
}

/**
 * Makes a new register that says which serials are used on paper. It appears with those lines or not at all: one
 * without them would give the paper's numbers again. `register-exists` (code 4) when there is one.
 */
export async function createRegister(
  address: string,
  options: RegisterOptions,
  openings: readonly Opening[] = [],
): Promise<Register> {
  const writer = { at: options.now(), by: options.by };
  const lines = chainLines(emptyHead, openings.map(openingLine), writer);
  if (isUrl(address)) {
    const { createPostgres } = await import('./postgres.ts');
    await createPostgres(address, options, lines);
  } else {
    const { createSqlite } = await import('./sqlite.ts');
    await createSqlite(address, lines);
  }
  return openRegister(address, options);
}

/** True for the addresses of servers; everything else is a path. Unknown servers stop with `register-not-ours`. */
export function isUrl(address: string): boolean {
  if (/^postgres(?:ql)?:\/\//u.test(address)) return true;
  if (!/^[a-z][a-z0-9+.-]+:\/\//u.test(address)) return false;
  throw new RoadmapError(3, [problem('register-not-ours', {}, { address })]);
}
