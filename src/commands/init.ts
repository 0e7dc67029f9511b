import { join, resolve } from 'node:path';
import { yearOf } from '../dates.ts';
import { parseConfig } from '../ingest/directories/config-file.ts';
import { programFolder } from '../io/assets.ts';
import { isThere, listFolder, makeFolder, readBytes, readBytesIfThere, writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import { isUrl } from '../io/register/open.ts';
import { withoutPassword } from '../io/register/put-aside.ts';
import { configName, directoryNames } from '../io/workspace.ts';
import { say } from '../messages/words.ts';
import type { OfficeConfig } from '../model/office.ts';
import type { Opening } from '../model/register.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { isFileIndex } from '../register/number.ts';
import type { Command, Context } from './context.ts';
import { flagOption, refuseValue, repeatedOption, succeed, textOption } from './context.ts';
import { addressOf, inspectRegister, settleRegister } from './init-register.ts';
import { shareProblems } from './network-share.ts';
import { withRegisterAddress } from './register-address.ts';
import { checkAddress, officeToday, registerOptions } from './workspace.ts';

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
  const address = addressOf(context, root, config);
  const isWorkspace = await isThere(join(root, configName));
  const options = registerOptions(context, config);
  const standing = await inspectRegister(address, options, openings, isWorkspace);
  const isExample = flagOption(context.options, 'example') && !isWorkspace;
  for (const folder of ['', ...folders]) await makeFolder(join(root, folder));
  const { made, problems } = await writeSeeds(root, wanted, (name) => name !== configName);
  await settleRegister(address, options, { openings, isExample }, standing);
  if (standing === 'none') made.push(isUrl(address) ? withoutPassword(address) : shownPath(root, address));
  const last = await writeSeeds(root, wanted, (name) => name === configName);
  showMade(context, root, [...made, ...last.made]);
  return succeed(context, { workspace: root, files: [...made, ...last.made] }, [
    ...problems,
    ...last.problems,
    ...(await shareProblems(address)),
  ]);
};

/** The files a new workspace gets, by path; `roadmap.yaml` names the register asked for. */
async function seedFiles(context: Context): Promise<ReadonlyMap<string, Uint8Array>> {
  const seeds = join(programFolder(), 'seeds');
  const files = new Map<string, Uint8Array>();
  for (const name of [configName, ...directoryNames, 'plan.yaml'])
    files.set(name, await readBytes(join(seeds, name)));
  const url = textOption(context.options, 'register');
  if (url !== undefined) {
    const config = new TextDecoder().decode(files.get(configName));
    files.set(
      configName,
      new TextEncoder().encode(withRegisterAddress(config, checkAddress('--register', url))),
    );
  }
  if (flagOption(context.options, 'example') || flagOption(context.options, 'exampleExport')) {
    for (const item of await listFolder(join(seeds, 'exports'))) {
      if (!item.isFolder)
        files.set(`exports/${item.name}`, await readBytes(join(seeds, 'exports', item.name)));
    }
  }
  return files;
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
