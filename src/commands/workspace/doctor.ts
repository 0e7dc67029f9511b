import type { MachineFacts } from '../../io/machine.ts';
import { machineFacts } from '../../io/machine.ts';
import { listKinds } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { hasErrors, problem } from '../../problem.ts';
import type { Findings } from '../../runs/doctor.ts';
import { attempt, once, tryRuns } from '../../runs/doctor.ts';
import { openKind } from '../../runs/kinds.ts';
import { shareProblems } from '../../runs/network-share.ts';
import type { RepairedCell } from '../../runs/repair-indexes.ts';
import { repairIndexes } from '../../runs/repair-indexes.ts';
import { findUpgrade, upgradeProblems, writeUpgrade } from '../../runs/upgrade.ts';
import type { Workspace } from '../../runs/workspace.ts';
import { officeToday, openOfficeRegister, openWorkspace, registerAddress } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';
import type { RegisterSeen, Seen } from './doctor-seen.ts';
import { printSeen, registerSeen } from './doctor-seen.ts';

/** Options of `roadmap doctor`. */
export interface DoctorOptions {
  readonly upgrade: boolean;
  readonly repair: boolean;
}

/** `roadmap doctor`: this machine, the workspace and the register, each finding with its remedy, and what the other commands would refuse today. */
export const doctor: Command<DoctorOptions> = async (context) => {
  const machine = await machineFacts(context.outside.folder);
  const examined: Findings = { found: machineProblems(machine), codes: [] };
  const workspace = await attempt(examined, () => openWorkspace(context));
  const upgraded = workspace === undefined ? [] : await upgrade(context, workspace, examined);
  const repaired = workspace === undefined ? [] : await repair(context, workspace, examined);
  const seen = workspace === undefined ? undefined : await examine(context, workspace, examined);
  const worst = worstCode(examined);
  const found = once(examined);
  const { terminal } = context;
  terminal.result(
    say('doctor-machine', terminal.options.language, { node: machine.node, system: machine.system }),
  );
  if (workspace !== undefined)
    terminal.result(say('doctor-workspace', terminal.options.language, { root: workspace.root }));
  for (const line of printSeen(seen, machine.hasLibreOffice, terminal.options.language))
    terminal.result(line);
  if (found.length === 0) terminal.result(say('doctor-well', terminal.options.language, {}));
  else if (worst === 0) terminal.result(say('doctor-well-but', terminal.options.language, {}));
  const register = seen?.register ?? null;
  const document = { node: machine.node, workspace: workspace?.root ?? null, register, upgraded, repaired };
  if (worst !== 0) return fail(context, worst, found, ' ');
  return succeed(context, document, found);
};

/** Brings the workspace up to date when asked to, before anything is examined; else says that it is of an older program. */
async function upgrade(
  context: Context<DoctorOptions>,
  { root, config }: Workspace,
  examined: Findings,
): Promise<readonly string[]> {
  const found = await attempt(examined, () => findUpgrade(root));
  if (found === undefined) return [];
  if (!context.options.upgrade) {
    examined.found.push(...upgradeProblems(found));
    return [];
  }
  const { written, kept } = await writeUpgrade(root, found, officeToday(context, config));
  const { terminal } = context;
  const { language } = terminal.options;
  if (written.length > 0) terminal.result(say('upgrade-written', language, { files: written.join(', ') }));
  if (kept.length > 0) terminal.result(say('upgrade-kept', language, { files: kept.join(', ') }));
  return written;
}

/** Gives the directories the indexes back that Excel has made dates of, when asked to; each is shown. */
async function repair(
  context: Context<DoctorOptions>,
  { root, config }: Workspace,
  examined: Findings,
): Promise<readonly RepairedCell[]> {
  if (!context.options.repair) return [];
  const done = await attempt(examined, () => repairIndexes(root, officeToday(context, config)));
  const { terminal } = context;
  const { language } = terminal.options;
  for (const cell of done?.repaired ?? []) terminal.result(say('index-repaired', language, { ...cell }));
  const kept = done?.kept ?? [];
  if (kept.length > 0) terminal.result(say('upgrade-kept', language, { files: kept.join(', ') }));
  return done?.repaired ?? [];
}

/** The code that the other commands would end with: the register's refusal over a register that cannot be read over errors of the inputs. */
function worstCode({ found, codes }: Findings): ExitCode {
  const first = ([2, 4, 3] as const).find((code) => codes.includes(code));
  return first ?? (found.some((item) => item.severity === 'error') ? 1 : 0);
}

async function examine(
  context: Context<DoctorOptions>,
  workspace: Workspace,
  examined: Findings,
): Promise<Seen> {
  const { found } = examined;
  const office = await tryRuns(context, examined);
  const { signatories = [], executors = [] } = office?.directories ?? {};
  const names = await listKinds(workspace.root);
  for (const name of names) {
    const kind = await attempt(examined, () => openKind(context, workspace.root, name));
    found.push(...(kind?.problems ?? []));
  }
  const register = await attempt(examined, () => openOfficeRegister(context, workspace));
  let seen: RegisterSeen | null = null;
  if (register !== undefined) {
    const verified = await attempt(examined, () => register.verify());
    found.push(...(verified?.problems ?? []));
    if (hasErrors(verified?.problems ?? [])) examined.codes.push(4);
    const entries = (await attempt(examined, () => register.entries())) ?? [];
    seen = registerSeen(register.address, entries);
    await register.close();
  }
  found.push(...(await shareProblems(registerAddress(context, workspace.root, workspace.config))));
  return { people: signatories.length + executors.length, kinds: names.length, register: seen };
}

/** Warnings alone: `doctor-old-node` below Node 24, `doctor-no-libreoffice`. */
export function machineProblems(machine: MachineFacts): Problem[] {
  const problems: Problem[] = [];
  const major = Number(machine.node.split('.')[0]);
  if (major < 24) problems.push(problem('doctor-old-node', {}, { node: machine.node }));
  if (!machine.hasLibreOffice)
    problems.push(problem('doctor-no-libreoffice', {}, { package: machine.libreOffice }));
  return problems;
}
