import { machineFacts } from '../io/machine.ts';
import { listKinds } from '../io/workspace.ts';
import { say } from '../messages/words.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { fail, succeed } from './context.ts';
import { openKind } from './kinds.ts';
import type { Workspace } from './workspace.ts';
import { openDirectories, openOfficeRegister, openWorkspace } from './workspace.ts';

/** `roadmap doctor`: this machine, the workspace and the register, each finding with its remedy. */
export const doctor: Command = async (context) => {
  const machine = await machineFacts(context.outside.folder);
  const found: Problem[] = [...machineProblems(machine)];
  const workspace = await attempt(found, () => openWorkspace(context));
  if (workspace !== undefined) found.push(...workspace.problems);
  if (workspace !== undefined) await examine(context, workspace, found);
  const errors = found.filter((item) => item.severity === 'error');
  const { terminal } = context;
  terminal.result(
    say('doctor-machine', terminal.manner.language, { node: machine.node, system: machine.system }),
  );
  if (workspace !== undefined)
    terminal.result(say('doctor-workspace', terminal.manner.language, { root: workspace.root }));
  if (found.length === 0) terminal.result(say('doctor-well', terminal.manner.language, {}));
  const document = { node: machine.node, workspace: workspace?.root ?? null };
  if (errors.length > 0) return fail(context, worstCode, found, ' ');
  return succeed(context, document, found);
};

/** A finding that stops letters is an error of the inputs; the register's own refusals keep their meaning in their codes. */
const worstCode = 1;

async function examine(context: Context, workspace: Workspace, found: Problem[]): Promise<void> {
  const read = await attempt(found, () => openDirectories(workspace.root));
  found.push(...(read?.problems ?? []), ...placeholders(read));
  for (const name of await listKinds(workspace.root)) {
    const kind = await attempt(found, () => openKind(workspace.root, name));
    found.push(...(kind?.problems ?? []));
  }
  const register = await attempt(found, () => openOfficeRegister(context, workspace));
  if (register === undefined) return;
  const verified = await attempt(found, () => register.verify());
  found.push(...(verified?.problems ?? []));
  await register.close();
  const { onNetwork } = await machineFacts(workspace.root);
  if (onNetwork && workspace.config.register === 'register.db')
    found.push(problem('doctor-network-share', {}, {}));
}

function placeholders(read: Awaited<ReturnType<typeof openDirectories>> | undefined): readonly Problem[] {
  if (read === undefined) return [];
  const { signatories, executors } = read.directories;
  const named = [
    ...signatories.map((person) => ({ person, file: 'signatories.csv' })),
    ...executors.map((person) => ({ person, file: 'executors.csv' })),
  ];
  return named
    .filter(({ person }) => person.placeholder)
    .map(({ person: { code, name }, file }) =>
      problem('plan-placeholder-name', { file }, { code, file, name }),
    );
}

function machineProblems(machine: Awaited<ReturnType<typeof machineFacts>>): readonly Problem[] {
  const problems: Problem[] = [];
  const major = Number(machine.node.split('.')[0]);
  if (major < 24) problems.push(problem('doctor-old-node', {}, { node: machine.node }));
  if (!machine.hasLibreOffice) problems.push(problem('doctor-no-libreoffice', {}, {}));
  return problems;
}

async function attempt<T>(found: Problem[], work: () => Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof RoadmapError)) throw error;
    found.push(...error.problems);
    return undefined;
  }
}
