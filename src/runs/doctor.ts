import type { MachineFacts } from '../io/machine.ts';
import { machineFacts } from '../io/machine.ts';
import { listKinds } from '../io/workspace.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { hasErrors, problem } from '../problem.ts';
import type { Call } from './call.ts';
import type { Findings } from './doctor/findings.ts';
import { attempt, once } from './doctor/findings.ts';
import type { Seen } from './doctor/seen.ts';
import { registerSeen } from './doctor/seen.ts';
import { tryRuns } from './doctor/try-runs.ts';
import { openKind } from './kinds.ts';
import { shareProblems } from './network-share.ts';
import type { RepairedCell } from './repair-indexes.ts';
import { repairIndexes } from './repair-indexes.ts';
import { findUpgrade, upgradeProblems, writeUpgrade } from './upgrade.ts';
import { actDayOf } from './verify-register.ts';
import type { Workspace } from './workspace.ts';
import { officeToday, openOfficeRegister, openWorkspace, registerAddress, whileOpen } from './workspace.ts';

/** What `doctor` is asked to put right. */
export interface DoctorOptions {
  readonly upgrade: boolean;
  readonly repair: boolean;
}

/** What was put right, and everything that was found then. */
export interface Examination {
  readonly machine: MachineFacts;
  /** Undefined outside a workspace. */
  readonly root: string | undefined;
  readonly seen: Seen | undefined;
  /** Files of this program's that were written, and cells that got their index back. */
  readonly upgraded: readonly string[];
  readonly repaired: readonly RepairedCell[];
  /** Copies of what was there before. */
  readonly kept: readonly string[];
  readonly problems: readonly Problem[];
  /** The worst code that another command would end with. */
  readonly exitCode: ExitCode;
}

/**
 * This machine, the workspace, the register, and what the other commands would refuse today. What keeps one part from being examined is a
 * finding and hides no other. Throws nothing of theirs.
 */
export async function runDoctor(call: Call<DoctorOptions>): Promise<Examination> {
  const machine = await machineFacts(call.outside.folder);
  const examined: Findings = { found: machineProblems(machine), codes: [] };
  const workspace = await attempt(examined, () => openWorkspace(call));
  const own = workspace === undefined ? undefined : await examineWorkspace(call, workspace, examined);
  return {
    machine,
    root: workspace?.root,
    ...(own ?? { seen: undefined, upgraded: [], repaired: [], kept: [] }),
    problems: once(examined),
    exitCode: worstCode(examined),
  };
}

async function examineWorkspace(call: Call<DoctorOptions>, workspace: Workspace, examined: Findings) {
  const upgrade = (await attempt(examined, () => upgradeWorkspace(call, workspace, examined))) ?? {
    written: [],
    kept: [],
  };
  const repair = await attempt(examined, async () =>
    call.options.repair
      ? repairIndexes(workspace.root, officeToday(call, workspace.config))
      : { repaired: [], kept: [] },
  );
  const seen = await examineOffice(call, workspace, examined);
  const kept = [...upgrade.kept, ...(repair?.kept ?? [])];
  return { seen, upgraded: upgrade.written, repaired: repair?.repaired ?? [], kept };
}

/** Brings the workspace up to date when asked to, before anything is examined; else says that it is of an older program. */
async function upgradeWorkspace(
  call: Call<DoctorOptions>,
  { root, config }: Workspace,
  { found }: Findings,
): ReturnType<typeof writeUpgrade> {
  const upgrade = await findUpgrade(root);
  if (call.options.upgrade) return writeUpgrade(root, upgrade, officeToday(call, config));
  found.push(...upgradeProblems(upgrade));
  return { written: [], kept: [] };
}

async function examineOffice(call: Call, workspace: Workspace, examined: Findings): Promise<Seen> {
  const { root, config } = workspace;
  const { found, codes } = examined;
  const office = await tryRuns(call, examined);
  const { signatories = [], executors = [] } = office?.directories ?? {};
  const names = await listKinds(root);
  for (const name of names) {
    const kind = await attempt(examined, () => openKind(call, root, name));
    found.push(...(kind?.problems ?? []));
  }
  const register = await attempt(examined, () =>
    whileOpen(openOfficeRegister(call, workspace), async (opened) => {
      const { problems } = await opened.verify({ actDay: await actDayOf(root) });
      for (const one of problems) found.push(one);
      if (hasErrors(problems)) codes.push(4);
      return registerSeen(opened.address, await opened.entries());
    }),
  );
  const shared = await attempt(examined, () => shareProblems(registerAddress(call, root, config)));
  found.push(...(shared ?? []));
  return { people: signatories.length + executors.length, kinds: names.length, register: register ?? null };
}

/** The code that the other commands would end with: the register's refusal over a register that cannot be read over errors of the inputs. */
function worstCode({ found, codes }: Findings): ExitCode {
  const first = ([2, 4, 3] as const).find((code) => codes.includes(code));
  return first ?? (hasErrors(found) ? 1 : 0);
}

/** Warnings alone: `doctor-old-node` below Node 24, `doctor-no-libreoffice`. */
export function machineProblems({ node, hasLibreOffice, libreOffice }: MachineFacts): Problem[] {
  const isOld = Number(node.split('.')[0]) < 24;
  return [
    ...(isOld ? [problem('doctor-old-node', {}, { node })] : []),
    ...(hasLibreOffice ? [] : [problem('doctor-no-libreoffice', {}, { package: libreOffice })]),
  ];
}
