import { join, resolve } from 'node:path';
import { readBytes, writeWhole } from '../io/files.ts';
import { withoutPassword } from '../io/register/address.ts';
import { createRegister, isUrl, openRegister } from '../io/register/open.ts';
import { putAside } from '../io/register/put-aside.ts';
import { configName } from '../io/workspace.ts';
import { afterBegun, RoadmapError } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import { withRegisterAddress } from './register-address.ts';
import type { Workspace } from './workspace.ts';
import {
  openOfficeRegister,
  openWorkspace,
  registerAddress,
  registerOptions,
  whileOpen,
} from './workspace.ts';

/** A register in its new home: addresses as shown, its lines and the hash of the last one. */
export interface MovedRegister {
  readonly from: string;
  readonly to: string;
  readonly lines: number;
  readonly head: string;
}

/**
 * Every line, letter and text into a new register, read back and compared; the old one gets a last line that closes it for every
 * workspace; then `roadmap.yaml` names the new one. A move that was cut off is finished by the same call. Throws what either
 * register refuses (4) and what cannot be read or written (3).
 */
export async function moveRegister(call: Call, to: string): Promise<MovedRegister> {
  const workspace = await openWorkspace(call);
  const from = registerAddress(call, workspace.root, workspace.config);
  const moved = await carry(call, workspace, to);
  await afterBegun('work', () => saveAddress(workspace, to));
  // Only now: Windows renames no file that is open.
  if (!isUrl(from)) putAside(from);
  return moved;
}

/** The copy, made while one connection keeps every writer out and another one reads. */
async function carry(call: Call, workspace: Workspace, to: string): Promise<MovedRegister> {
  const newAddress = withoutPassword(to);
  const copied = (held: Register, source: Register) =>
    held.handOver(newAddress, () => copy(call, workspace, source, to));
  return whileOpen(openOfficeRegister(call, workspace), (held) =>
    whileOpen(openOfficeRegister(call, workspace), async (source) => {
      if ((await source.movedTo()) !== newAddress) await copied(held, source);
      return afterBegun('work', () =>
        whileOpen(openTarget(call, workspace, to), async (target) => {
          // What this workspace saw of an earlier server is no measure for this one.
          await target.acceptHead();
          const { n, hash } = await target.head();
          return { from: source.address, to: target.address, lines: n, head: hash };
        }),
      );
    }),
  );
}

/** Makes the new register with all that the old one has; one that a move cut off has made already is taken as it is. */
async function copy(call: Call, workspace: Workspace, source: Register, to: string): Promise<void> {
  const { address, options } = homeOf(call, workspace, to);
  const progress = (done: number, total: number) => call.terminal.progress('moving', done, total);
  try {
    await whileOpen(createRegister(address, options), (target) => target.receive(source, progress));
  } catch (error) {
    const isThere = error instanceof RoadmapError && error.problems[0]?.code === 'register-exists';
    if (!isThere || address === source.address) throw error;
    const earlier = openRegister(address, { ...options, waitMs: 500 });
    if (!(await whileOpen(earlier, (target) => isSame(target, source)))) throw error;
  }
  // While the old register is still in use: the new one opens as the office will open it.
  await whileOpen(openTarget(call, workspace, to), (target) => target.head());
}

/** Writing first: where both are one and the same register, the lock of this very move says so (`register-busy`). */
async function isSame(target: Register, source: Register): Promise<boolean> {
  await target.addOpenings([]);
  if ((await target.head()).n === 0) await target.receive(source);
  return (await target.fingerprint()) === (await source.fingerprint());
}

function openTarget(call: Call, workspace: Workspace, to: string): Promise<Register> {
  const { address, options } = homeOf(call, workspace, to);
  const witness = join(workspace.root, 'register.head');
  return openRegister(address, isUrl(to) ? { ...options, witness } : options);
}

function homeOf(call: Call, { root, config }: Workspace, to: string) {
  return { address: isUrl(to) ? to : resolve(root, to), options: registerOptions(call, config) };
}

async function saveAddress({ root }: Workspace, to: string): Promise<void> {
  const path = join(root, configName);
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(await readBytes(path, configName));
  await writeWhole(path, withRegisterAddress(text, to), 'replace');
}
