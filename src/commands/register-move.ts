import { join, resolve } from 'node:path';
import { readBytes, writeWhole } from '../io/files.ts';
import { createRegister, isUrl, openRegister } from '../io/register/open.ts';
import { putAside, withoutPassword } from '../io/register/put-aside.ts';
import type { Register } from '../io/register/register.ts';
import { configName } from '../io/workspace.ts';
import { say } from '../messages/words.ts';
import type { Command, Context } from './context.ts';
import { refuseValue, succeed, textOption } from './context.ts';
import type { Workspace } from './workspace.ts';
import { openWorkspace, registerAddress, registerOptions } from './workspace.ts';

/**
 * `roadmap register move --to ADDRESS`: every line, letter and text into a new register, read back and compared;
 * then `roadmap.yaml` names the new one and a file left behind gets another name, so that nobody goes on numbering
 * in it. Nobody can write to the old register while it is carried over.
 */
export const registerMove: Command = async (context) => {
  const to =
    textOption(context.options, 'to') ?? refuseValue('--to', '', 'postgres://…', 'postgres://db/roadmap');
  const workspace = await openWorkspace(context);
  const from = registerAddress(context, workspace.root, workspace.config);
  const moved = await carry(context, workspace, from, to);
  // Only now: Windows renames no file that is open.
  if (!isUrl(from)) putAside(from);
  context.terminal.result(say('register-moved', context.terminal.manner.language, { ...moved }));
  return succeed(context, { ...moved }, []);
};

interface Moved {
  readonly from: string;
  readonly to: string;
  readonly lines: number;
  readonly head: string;
}

/** The copy, made while one connection keeps every writer out and another one reads. */
async function carry(context: Context, workspace: Workspace, from: string, to: string): Promise<Moved> {
  const options = registerOptions(context, workspace.config);
  const held = await openRegister(from, options);
  const source = await openRegister(from, options);
  try {
    return await held.holdStill(async () => {
      const target = await newHome(context, workspace, to);
      try {
        const head = await target.receive(source);
        await tellAddress(workspace, to);
        return { from: source.address, to: target.address, lines: head.n, head: head.hash };
      } finally {
        await target.close();
      }
    });
  } finally {
    await source.close();
    await held.close();
  }
}

async function newHome(context: Context, { root, config }: Workspace, to: string): Promise<Register> {
  const options = registerOptions(context, config);
  if (!isUrl(to)) return createRegister(resolve(root, to), options);
  return createRegister(to, { ...options, witness: join(root, 'register.head') });
}

/** `roadmap.yaml` names the new home. The password stays out of it: it belongs into PGPASSWORD or ~/.pgpass. */
async function tellAddress({ root }: Workspace, to: string): Promise<void> {
  const path = join(root, configName);
  const text = new TextDecoder().decode(await readBytes(path, configName));
  const line = `register: ${JSON.stringify(withoutPassword(to))}`;
  const told = /^register:.*$/mu.test(text)
    ? text.replace(/^register:.*$/mu, () => line)
    : `${text.trimEnd()}\n${line}\n`;
  await writeWhole(path, told, 'replace');
}
