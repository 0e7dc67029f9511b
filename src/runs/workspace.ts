import { join, resolve } from 'node:path';
import { parseInstant } from '../dates.ts';
import { addressExample, isAddress, withoutPassword } from '../io/register/address.ts';
import { isUrl, openRegister } from '../io/register/open.ts';
import { configName, findWorkspace, listKinds, loadConfig, loadDirectories } from '../io/workspace.ts';
import { dayInZone } from '../io/zone.ts';
import type { Day, Directories, OfficeConfig } from '../model/office.ts';
import type { Source } from '../model/table.ts';
import type { Checked, Problem } from '../problem.ts';
import { hasErrors, RoadmapError, refuseValue } from '../problem.ts';
import type { Register, RegisterOptions } from '../register/register.ts';
import type { Call } from './call.ts';
import { kept } from './kept.ts';

/** The office's folder, read and checked. */
export interface Workspace {
  readonly root: string;
  readonly config: OfficeConfig;
  /** What is doubtful in `roadmap.yaml`; reported by the commands that print it. */
  readonly problems: readonly Problem[];
}

/** The workspace with its directories. */
export interface Office extends Workspace {
  readonly directories: Directories;
}

/** The workspace and its directories, with what is doubtful in either. Throws what is wrong with them. */
export async function openOffice(call: Call): Promise<Office> {
  const workspace = await openWorkspace(call);
  const { directories, problems } = await openDirectories(call, workspace.root);
  return { ...workspace, directories, problems: [...workspace.problems, ...problems] };
}

/** Finds the workspace and reads `roadmap.yaml`. Throws `workspace-missing` (2), what is wrong with the file (1). */
export async function openWorkspace(call: Call): Promise<Workspace> {
  const root = await findWorkspace(call.outside, call.options.workspace);
  const bytes = await loadConfig(root);
  const config = await kept(call, 'config', [bytes], async () => {
    const { parseConfig } = await import('../ingest/directories/config-file.ts');
    return parseConfig(bytes, configName);
  });
  if (config.value === undefined) throw new RoadmapError(1, config.problems);
  return { root, config: config.value, problems: config.problems };
}

/** The workspace's folder; undefined outside one. A workspace that was named must be there. */
export async function workspaceIfAny(call: Call): Promise<string | undefined> {
  const flag = call.options.workspace;
  const named = flag ?? call.outside.environment.ROADMAP_WORKSPACE ?? '';
  try {
    return await findWorkspace(call.outside, flag);
  } catch (error) {
    if (error instanceof RoadmapError && named === '') return undefined;
    throw error;
  }
}

/** The workspace's directories and what is doubtful about them. Throws with every error of every file (code 1). */
export async function openDirectories(
  call: Call,
  root: string,
): Promise<{ readonly directories: Directories; readonly problems: readonly Problem[] }> {
  const read = await keptDirectories(call, await loadDirectories(root), await listKinds(root));
  if (read.value === undefined || hasErrors(read.problems)) throw new RoadmapError(1, read.problems);
  return { directories: read.value, problems: read.problems };
}

/** As `readDirectories`; what an earlier run has read of the very same files is taken from it (30 ms of a run). */
export function keptDirectories(
  call: Call,
  files: ReadonlyMap<string, Source>,
  kinds: readonly string[],
): Promise<Checked<Directories>> {
  const inputs = [...files].flatMap(([name, { file, bytes }]) => [name, file, bytes]);
  return kept(call, 'directories', [...inputs, ...kinds], async () => {
    const { readDirectories } = await import('./directories.ts');
    return readDirectories(files, kinds);
  });
}

/** The office's register: `ROADMAP_REGISTER`, else the address in `roadmap.yaml`. A missing one is refused, never made. */
export async function openOfficeRegister(call: Call, { root, config }: Workspace): Promise<Register> {
  const address = registerAddress(call, root, config);
  const options = registerOptions(call, config);
  // A server's register is held against what this workspace has seen of it; a file has its note beside it.
  return openRegister(
    address,
    isUrl(address) ? { ...options, witness: join(root, 'register.head') } : options,
  );
}

/** Today in the office's zone (`ROADMAP_NOW` stands in for the clock, docs/product.md section 3). */
export function officeToday(call: Call, config: OfficeConfig): Day {
  return dayInZone(config.timeZone, instantNow(call, config.timeZone));
}

/** The present instant in UTC; `ROADMAP_NOW` without an offset is the time of day in the zone. What is no instant is refused. */
export function instantNow(call: Call, timeZone: string): string {
  const given = call.outside.environment.ROADMAP_NOW;
  if (given === undefined || given === '') return call.outside.now();
  return (
    parseInstant(timeZone, given) ??
    refuseValue('ROADMAP_NOW', given, 'ISO 8601', '2022-08-08T09:00:00+05:00')
  );
}

/** Where the register lives: a `postgres://` URL, or the absolute path of its file. Throws `usage-bad-value` (code 2). */
export function registerAddress(call: Call, root: string, config: OfficeConfig): string {
  const given = call.outside.environment.ROADMAP_REGISTER;
  const address =
    given === undefined || given === ''
      ? checkAddress('register:', config.register)
      : checkAddress('ROADMAP_REGISTER', given);
  return isUrl(address) ? address : resolve(root, address);
}

/** The address, when it can be one. Else throws `usage-bad-value` or, for nothing, `usage-empty-value` (code 2). */
function checkAddress(option: string, address: string): string {
  if (isAddress(address)) return address;
  return refuseValue(option, withoutPassword(address), 'register.db, postgres://…', addressExample);
}

/** Who writes into the register and how it counts. */
export function registerOptions(call: Call, config: OfficeConfig): RegisterOptions {
  const { environment } = call.outside;
  return {
    now: () => instantNow(call, config.timeZone),
    by: environment.USER || environment.USERNAME || environment.LOGNAME || 'roadmap',
    countPer: config.numbering.countPer,
  };
}

export interface Session {
  readonly workspace: Workspace;
  readonly register: Register;
}

/** Does the work with the office's register open, and closes it whatever comes of it. */
export async function withRegister<T>(call: Call, work: (session: Session) => Promise<T>): Promise<T> {
  const workspace = await openWorkspace(call);
  return whileOpen(openOfficeRegister(call, workspace), (register) => work({ workspace, register }));
}

/** Does the work with a register that is being opened, and closes it whatever comes of it. */
export async function whileOpen<T>(
  opening: Promise<Register>,
  work: (register: Register) => Promise<T>,
): Promise<T> {
  const register = await opening;
  try {
    return await work(register);
  } finally {
    await register.close();
  }
}
