import { join } from 'node:path';
import { monthOf } from '../dates.ts';
import { isThere } from '../io/files.ts';
import { withoutPassword } from '../io/register/address.ts';
import { listKinds, loadDirectories } from '../io/workspace.ts';
import { unfilledToday } from '../letters/unfilled.ts';
import type { Day, Directories } from '../model/office.ts';
import { officeOn } from '../model/office.ts';
import type { Entry } from '../model/register.ts';
import type { StatusItem } from '../model/status.ts';
import type { Problem } from '../problem.ts';
import { RoadmapError } from '../problem.ts';
import type { LastNumber } from '../register/last-numbers.ts';
import { isSent } from '../register/send.ts';
import { reportStatus } from '../report/report-status.ts';
import { shellWord } from '../text/shell-word.ts';
import type { Call } from './call.ts';
import type { Findings } from './doctor/findings.ts';
import { attempt } from './doctor/findings.ts';
import { kept } from './kept.ts';
import { exportsOfMonth, listExports } from './month-exports.ts';
import { loadPlanText, planName } from './plan-text.ts';
import type { Workspace } from './workspace.ts';
import {
  keptDirectories,
  officeToday,
  openOfficeRegister,
  openWorkspace,
  registerAddress,
  whileOpen,
} from './workspace.ts';

/** What needs attention: values to fill in, numbers without a letter, and what `doctor` and `plan check` would name. */
export type Attention =
  | { readonly type: 'unfilled' | 'unfinished'; readonly count: number }
  | { readonly type: 'problems'; readonly problems: readonly Problem[] };

/** How far an office is on a day. */
export interface Overview {
  readonly root: string;
  readonly office: string;
  readonly today: Day;
  readonly register: { readonly address: string; readonly last: readonly LastNumber[] };
  readonly month: {
    /** `2022-08`. */
    readonly name: string;
    /** Paths in the workspace. */
    readonly exports: readonly string[];
    readonly letters: readonly Entry[];
    /** Letters that the program issued and nobody has marked as sent; those of the paper journal went out long ago. */
    readonly unsent: readonly Entry[];
  };
  /** Items of the roadmap that are late or will be soon, late ones first. */
  readonly due: readonly StatusItem[];
  readonly attention: readonly Attention[];
  /** The command to type next. */
  readonly next: string;
}

/**
 * How far the office is today, from its files as they are: exports are listed and not read, the register's chain is not
 * gone through. What cannot be read is reported under `attention` and hides nothing else. Throws `workspace-missing` (2) and what
 * is wrong with `roadmap.yaml` (1).
 */
export async function loadOverview(call: Call): Promise<Overview> {
  const workspace = await openWorkspace(call);
  const { root, config } = workspace;
  const today = officeToday(call, config);
  const examined: Findings = { found: [...workspace.problems], codes: [] };
  const { found } = examined;
  const read = await attempt(examined, () => readQuickly(call, root));
  found.push(...(read?.problems ?? []));
  const { entries, last } = (await attempt(examined, () => readRegister(call, workspace))) ?? none;
  const plan = await attempt(examined, () => loadPlan(call, root));
  const sources = { entries, recipients: read?.directories.recipients ?? [], asOf: today, snapshots: [] };
  const report = plan === undefined ? undefined : reportStatus({ ...sources, plan });
  const items = report?.value?.measures.flatMap((measure) => measure.items) ?? [];
  const name = monthOf(today);
  const exports = await listExports(root);
  const letters = entries.filter(({ date }) => monthOf(date) === name);
  const month = {
    name,
    exports: await exportsOfMonth(root, exports, name, config.timeZone),
    letters,
    unsent: letters.filter(
      (entry) => entry.status === 'issued' && entry.source !== 'import' && !isSent(entry),
    ),
  };
  const unfinished = entries.filter(({ status, key }) => status === 'reserved' && key !== null).length;
  const unfilled =
    read === undefined || config.practice ? 0 : countUnfilled(workspace, read.directories, today);
  const attention: readonly Attention[] = [
    ...(unfilled === 0 ? [] : [{ type: 'unfilled' as const, count: unfilled }]),
    ...(unfinished === 0 ? [] : [{ type: 'unfinished' as const, count: unfinished }]),
    ...(found.length === 0 ? [] : [{ type: 'problems' as const, problems: found }]),
  ];
  const hasPack = await isThere(join(root, 'packs', name));
  return {
    root,
    office: officeOn(config, today).office.name,
    today,
    register: { address: withoutPassword(registerAddress(call, root, config)), last },
    month,
    due: dueFirst(items),
    attention,
    next: nextCommand(attention, month, hasPack),
  };
}

/**
 * The directories, but of the long one of state bodies only what may still be in brackets: reading it whole takes as long as
 * all the rest, and `doctor` does.
 */
async function readQuickly(call: Call, root: string) {
  const files = new Map(await loadDirectories(root));
  const bodies = files.get('agencies.csv');
  if (bodies?.bytes.includes('['.charCodeAt(0)) === false) files.delete('agencies.csv');
  const read = await keptDirectories(call, files, await listKinds(root));
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return { directories: read.value, problems: read.problems };
}

const none = { entries: [], last: [] };

async function readRegister(
  call: Call,
  workspace: Workspace,
): Promise<{ readonly entries: readonly Entry[]; readonly last: readonly LastNumber[] }> {
  return whileOpen(openOfficeRegister(call, workspace), async (register) => ({
    entries: await register.entries(),
    last: await register.lastNumbers(),
  }));
}

async function loadPlan(call: Call, root: string) {
  const text = await loadPlanText(root);
  const plan = await kept(call, 'plan', [text], async () => {
    const { parseRoadmap } = await import('../roadmap/roadmap-file.ts');
    return parseRoadmap(text, planName);
  });
  if (plan.value === undefined) throw new RoadmapError(1, plan.problems);
  return plan.value;
}

function countUnfilled({ config }: Workspace, directories: Directories, today: Day): number {
  const left = unfilledToday(config, directories, today);
  return left.office.length + left.directories.length;
}

function dueFirst(items: readonly StatusItem[]): readonly StatusItem[] {
  const due = items.filter(({ steps }) => steps.length > 0);
  return [...due.filter(({ late }) => late), ...due.filter(({ late }) => !late)];
}

/** What cannot be done without comes first; then the month's road: export, letters, pack, report. */
function nextCommand(
  attention: readonly Attention[],
  { name, exports, letters }: Overview['month'],
  hasPack: boolean,
): string {
  const types = new Set(attention.map(({ type }) => type));
  const isBroken = attention.some(
    (one) => one.type === 'problems' && one.problems.some(({ severity }) => severity === 'error'),
  );
  if (isBroken) return 'roadmap doctor';
  if (types.has('unfilled')) return 'roadmap fill';
  if (exports.length === 0 && letters.length === 0) return `roadmap monitor form exports/${name}.xlsx`;
  const given = exports.map(shellWord);
  const isWritten = letters.some(({ status }) => status === 'issued');
  if (types.has('unfinished') || !isWritten) return `roadmap letter generate ${given[0] ?? ''}`.trimEnd();
  if (!hasPack && given.length > 0) return `roadmap pack build --month ${name} ${given[0]}`;
  return 'roadmap report status';
}
