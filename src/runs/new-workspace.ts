import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { parseConfig } from '../ingest/directories/config-file.ts';
import { programFolder } from '../io/assets.ts';
import { isThere, listFolder, makeFolder, readBytes, readBytesIfThere, writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import { withoutPassword } from '../io/register/address.ts';
import { isUrl } from '../io/register/open.ts';
import { configName, directoryNames } from '../io/workspace.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { Opening } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { afterBegun, problem, RoadmapError, refuseValue } from '../problem.ts';
import type { RegisterOptions } from '../register/register.ts';
import type { Call } from './call.ts';
import { stopWhenStrict } from './call.ts';
import { shareProblems } from './network-share.ts';
import { addressOf, inspectRegister, otherLetters, settleRegister } from './new-workspace/register.ts';
import { withRegisterAddress } from './register-address.ts';
import { officeToday, registerOptions } from './workspace.ts';

/** What a new workspace gets beside its directories. */
export interface NewWorkspaceOptions {
  /** The 19 letters of the seed document and a sample export. */
  readonly example: boolean;
  /** The sample export alone. */
  readonly exampleExport: boolean;
  /** The year of `last`; left out: this one. */
  readonly year: number | undefined;
  /** Numbers used on paper, by file index. */
  readonly last: readonly { readonly file: string; readonly last: number }[];
  readonly register: string | undefined;
}

/** What was made: files by their path in the workspace, and how many letters of the example were imported. */
export interface NewWorkspace {
  readonly files: readonly string[];
  readonly imported: number;
  readonly config: OfficeConfig;
  /** True when `roadmap.yaml` was made: the workspace was not there before. */
  readonly isNew: boolean;
  readonly warnings: readonly Problem[];
}

const folders = ['templates/letters', 'exports', 'letters', 'packs', 'reports'];

/**
 * The office's folder with directories, distribution and plan, and its register. Never replaces a file that is there. `roadmap.yaml`
 * comes last: until then there is no workspace, so that a run cut off in the middle cannot leave one whose register has forgotten the
 * numbers used on paper; the same run finishes it. Throws `usage-bad-value` (2), a configuration that is there and wrong (1),
 * `init-register-there` and `init-register-gone` (4).
 */
export async function makeWorkspace(call: Call<NewWorkspaceOptions>, root: string): Promise<NewWorkspace> {
  const { example: isExample, exampleExport, register } = call.options;
  const wanted = await seedFiles(call.options);
  const config = await configOf(root, wanted);
  const openings = openingsOf(call, config);
  const address = addressOf(call, register, root, config);
  const options = registerOptions(call, config);
  const use = await inspectRegister(address, options, openings, await isThere(join(root, configName)));
  const warnings = [
    ...(await keptFiles(root, wanted)),
    ...(isExample && use === 'used' ? await leftOutExample(address, options) : []),
    ...((isExample || exampleExport) && !config.practice
      ? [problem('init-no-practice', { file: configName, field: 'practice' }, {})]
      : []),
    ...(await shareProblems(address)),
  ];
  stopWhenStrict(call, warnings);
  for (const folder of ['', ...folders]) await makeFolder(join(root, folder));
  return afterBegun('work', async () => {
    const made = await writeSeeds(root, wanted, (name) => name !== configName);
    const imported = await settleRegister(address, options, { openings, isExample }, use);
    if (use === 'none') made.push(isUrl(address) ? withoutPassword(address) : shownPath(root, address));
    const last = await writeSeeds(root, wanted, (name) => name === configName);
    return { files: [...made, ...last], imported, config, isNew: last.length > 0, warnings };
  });
}

/** The 19 letters do not come into a register that has others (`init-example-left-out`). */
async function leftOutExample(address: string, options: RegisterOptions): Promise<readonly Problem[]> {
  const count = await otherLetters(address, options);
  if (count === 0) return [];
  return [problem('init-example-left-out', {}, { count, address: withoutPassword(address) })];
}

/** The files a new workspace gets, by path; `roadmap.yaml` names the register asked for. */
async function seedFiles(options: NewWorkspaceOptions): Promise<ReadonlyMap<string, Uint8Array>> {
  const seeds = join(programFolder(), 'seeds');
  const files = new Map<string, Uint8Array>();
  for (const name of [configName, ...directoryNames, 'plan.yaml'])
    files.set(name, await readBytes(join(seeds, name)));
  const url = options.register;
  if (url !== undefined) {
    const config = new TextDecoder().decode(files.get(configName));
    files.set(configName, new TextEncoder().encode(withRegisterAddress(config, url)));
  }
  if (options.example || options.exampleExport) {
    const config = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(configName));
    files.set(configName, new TextEncoder().encode(config.replace('\n# practice: true', '\npractice: true')));
    for (const item of await listFolder(join(seeds, 'exports'))) {
      if (!item.isFolder)
        files.set(`exports/${item.name}`, await readBytes(join(seeds, 'exports', item.name)));
    }
  }
  return files;
}

/** The configuration that the workspace will have: the office's own when it is there already. */
async function configOf(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<OfficeConfig> {
  const own = await readBytesIfThere(join(root, configName), configName);
  const read = parseConfig(own ?? files.get(configName) ?? new Uint8Array(), configName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}

function openingsOf(call: Call<NewWorkspaceOptions>, config: OfficeConfig): readonly Opening[] {
  const { last, year = yearOf(officeToday(call, config)) } = call.options;
  for (const [at, opening] of last.entries()) {
    const isTwice = last.findIndex((other) => other.file === opening.file) < at;
    if (isTwice)
      refuseValue('--last', `${opening.file}=${opening.last}`, 'one line a file index', '19-09/1=72');
  }
  return last.map((opening) => ({ ...opening, year }));
}

/** The office's own files that are there already and stay as they are (`init-kept`). */
async function keptFiles(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<readonly Problem[]> {
  const problems: Problem[] = [];
  for (const [name, bytes] of files) {
    const there = await readBytesIfThere(join(root, name), name);
    const isKept = there !== undefined && Buffer.compare(there, bytes) !== 0;
    if (isKept) problems.push(problem('init-kept', { file: name }, {}));
  }
  return problems;
}

/** Writes the files that are wanted and not there; gives their names. */
async function writeSeeds(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  wanted: (name: string) => boolean,
): Promise<string[]> {
  const made: string[] = [];
  for (const [name, bytes] of files) {
    const path = join(root, name);
    if (!wanted(name) || (await isThere(path))) continue;
    await writeWhole(path, bytes, 'new');
    made.push(name);
  }
  return made;
}
