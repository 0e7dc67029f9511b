import { join, resolve } from 'node:path';
import { yearOf } from '../dates.ts';
import { parseConfig } from '../ingest/config-file.ts';
import { programFolder } from '../io/assets.ts';
import { isThere, listFolder, makeFolder, readBytes, readBytesIfThere, writeWhole } from '../io/files.ts';
import { machineFacts } from '../io/machine.ts';
import { shownPath } from '../io/paths.ts';
import { createRegister, isUrl, openRegister } from '../io/register/open.ts';
import type { RegisterOptions } from '../io/register/register.ts';
import { configName, directoryNames } from '../io/workspace.ts';
import { say } from '../messages/words.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { Opening } from '../model/register.ts';
import { isFileIndex } from '../number/number.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import type { Command, Context } from './context.ts';
import { flagOption, refuseValue, repeatedOption, succeed, textOption } from './context.ts';
import { importExample } from './init-example.ts';
import { officeToday, registerAddress, registerOptions } from './workspace.ts';

const folders = ['templates/letters', 'exports', 'letters', 'packs', 'reports'];

/**
 * `roadmap init`: the office's folder with directories, distribution and plan, and its register. Never replaces a
 * file that is there. `roadmap.yaml` comes last: until then there is no workspace, so that an `init` cut off in the
 * middle cannot leave one whose register has forgotten the numbers used on paper; the same command finishes it.
 */
export const init: Command = async (context, words) => {
  const root = resolve(context.outside.folder, words[0] ?? '.');
  const wanted = await seedFiles(context);
  const config = await configOf(root, wanted);
  const openings = openingsOf(context, config);
  const address = registerAddress(context, root, config);
  const isWorkspace = await isThere(join(root, configName));
  const options = registerOptions(context, config);
  const standing = await inspectRegister(address, options, openings, isWorkspace);
  for (const folder of ['', ...folders]) await makeFolder(join(root, folder));
  const { made, problems } = await writeSeeds(root, wanted, (name) => name !== configName);
  await settleRegister(context, address, options, openings, standing);
  if (standing === 'none') made.push(isUrl(address) ? config.register : shownPath(root, address));
  const last = await writeSeeds(root, wanted, (name) => name === configName);
  showMade(context, root, [...made, ...last.made]);
  return succeed(context, { workspace: root, files: [...made, ...last.made] }, [
    ...problems,
    ...last.problems,
    ...(await shareProblems(root, address)),
  ]);
};

/** The first run says so already: a register file on a network folder is not safe between two machines. */
async function shareProblems(root: string, address: string): Promise<readonly Problem[]> {
  const { onNetwork } = await machineFacts(root);
  return onNetwork && !isUrl(address) ? [problem('doctor-network-share', {}, {})] : [];
}

/** What stands at the register's address before `init` does anything. */
type Standing = 'none' | 'empty' | 'used';

/**
 * Used numbers are told to an empty register only: one that has lines knows its own (`init-register-there`, code 4).
 * A workspace whose register has gone gets no new one: it would number from 1 again (`init-register-gone`, code 4).
 */
async function inspectRegister(
  address: string,
  options: RegisterOptions,
  openings: readonly Opening[],
  isWorkspace: boolean,
): Promise<Standing> {
  const standing = await standingOf(address, options);
  const shown = { address: isUrl(address) ? new URL(address).host : address };
  if (standing === 'none' && isWorkspace)
    throw new RoadmapError(4, [problem('init-register-gone', {}, shown)]);
  if (standing === 'used' && openings.length > 0) {
    throw new RoadmapError(4, [problem('init-register-there', {}, shown)]);
  }
  return standing;
}

async function standingOf(address: string, options: RegisterOptions): Promise<Standing> {
  try {
    const register = await openRegister(address, options);
    const lines = await register.lines();
    await register.close();
    return lines.length === 0 ? 'empty' : 'used';
  } catch (error) {
    const isAbsent = error instanceof RoadmapError && error.problems[0]?.code === 'register-missing';
    if (!isAbsent) throw error;
    return 'none';
  }
}

/** Makes the register when there is none, and tells an empty one what was used on paper. */
async function settleRegister(
  context: Context,
  address: string,
  options: RegisterOptions,
  openings: readonly Opening[],
  standing: Standing,
): Promise<void> {
  if (standing === 'used') return;
  const register =
    standing === 'none' ? await createRegister(address, options) : await openRegister(address, options);
  try {
    if (openings.length > 0) await register.addOpenings(openings);
    if (flagOption(context.options, 'example')) await importExample(register);
  } finally {
    await register.close();
  }
}

/** The files a new workspace gets, by path; `roadmap.yaml` names the register asked for. */
async function seedFiles(context: Context): Promise<ReadonlyMap<string, Uint8Array>> {
  const seeds = join(programFolder(), 'seeds');
  const files = new Map<string, Uint8Array>();
  for (const name of [configName, ...directoryNames, 'plan.yaml'])
    files.set(name, await readBytes(join(seeds, name)));
  const url = textOption(context.options, 'register');
  if (url !== undefined) files.set(configName, withRegister(files.get(configName), url));
  if (flagOption(context.options, 'example') || flagOption(context.options, 'exampleExport')) {
    for (const item of await listFolder(join(seeds, 'exports'))) {
      if (!item.isFolder)
        files.set(`exports/${item.name}`, await readBytes(join(seeds, 'exports', item.name)));
    }
  }
  return files;
}

function withRegister(config: Uint8Array | undefined, url: string): Uint8Array {
  const text = new TextDecoder().decode(config);
  return new TextEncoder().encode(text.replace(/^register:.*$/mu, `register: ${JSON.stringify(url)}`));
}

/** The configuration that will stand in the workspace: the office's own when it is there already. */
async function configOf(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<OfficeConfig> {
  const own = await readBytesIfThere(join(root, configName), configName);
  const read = parseConfig(own ?? files.get(configName) ?? new Uint8Array(), configName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}

function openingsOf(context: Context, config: OfficeConfig): readonly Opening[] {
  const yearText = textOption(context.options, 'year') ?? String(yearOf(officeToday(context, config)));
  const year = /^(?:19|20)\d\d$/u.test(yearText)
    ? Number(yearText)
    : refuseValue('--year', yearText, 'YYYY', '2022');
  const openings = repeatedOption(context.options, 'last').map((text) => {
    const [, file, serial] = /^(.+)=(\d{1,9})$/u.exec(text.trim()) ?? [];
    if (file === undefined || serial === undefined || !isFileIndex(file) || Number(serial) < 1) {
      return refuseValue('--last', text, 'FILE=SERIAL', '19-09/1=72');
    }
    return { file, year, last: Number(serial) };
  });
  for (const [at, opening] of openings.entries()) {
    const isTwice = openings.findIndex((other) => other.file === opening.file) < at;
    if (isTwice)
      refuseValue('--last', `${opening.file}=${opening.last}`, 'one line a file index', '19-09/1=72');
  }
  return openings;
}

async function writeSeeds(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
  wanted: (name: string) => boolean,
): Promise<{ readonly made: string[]; readonly problems: readonly Problem[] }> {
  const made: string[] = [];
  const problems: Problem[] = [];
  for (const [name, bytes] of files) {
    if (!wanted(name)) continue;
    const path = join(root, name);
    if (!(await isThere(path))) {
      await writeWhole(path, bytes, 'new');
      made.push(name);
    } else if (Buffer.compare(await readBytes(path), bytes) !== 0) {
      problems.push(problem('init-kept', { file: name }, {}));
    }
  }
  return { made, problems };
}

function showMade(context: Context, root: string, made: readonly string[]): void {
  const { terminal } = context;
  terminal.result(say('init-made', terminal.manner.language, { root, count: made.length }));
  for (const name of made) terminal.result(`  ${name}`);
  terminal.result(say('init-next', terminal.manner.language, {}));
}
