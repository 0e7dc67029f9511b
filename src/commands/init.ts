import { join, resolve } from 'node:path';
import { yearOf } from '../dates.ts';
import { parseConfig } from '../ingest/config-file.ts';
import { programFolder } from '../io/assets.ts';
import { isThere, listFolder, makeFolder, readBytes, writeWhole } from '../io/files.ts';
import { shownPath } from '../io/paths.ts';
import { createRegister, isUrl } from '../io/register/open.ts';
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
 * file that is there; what is missing is added, so that an interrupted `init` is finished by the same command.
 * The register comes last: a workspace without one numbers nothing.
 */
export const init: Command = async (context, words) => {
  const root = resolve(context.outside.folder, words[0] ?? '.');
  const wanted = await seedFiles(context);
  const config = configOf(wanted);
  const openings = openingsOf(context, config);
  const address = registerAddress(context, root, config);
  await refuseOpenings(root, address, openings);
  for (const folder of ['', ...folders]) await makeFolder(join(root, folder));
  const { made, problems } = await writeSeeds(root, wanted);
  const isNew = isUrl(address) || !(await isThere(address));
  if (isNew) {
    const register = await createRegister(address, registerOptions(context, config), openings);
    if (flagOption(context.options, 'example')) await importExample(register);
    await register.close();
    made.push(isUrl(address) ? config.register : shownPath(root, address));
  }
  showMade(context, root, made);
  return succeed(context, { workspace: root, files: made }, problems);
};

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

function configOf(files: ReadonlyMap<string, Uint8Array>): OfficeConfig {
  const read = parseConfig(files.get(configName) ?? new Uint8Array(), configName);
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

/** Used numbers are told to a new register only: an old one knows its own. */
async function refuseOpenings(root: string, address: string, openings: readonly Opening[]): Promise<void> {
  if (openings.length === 0 || isUrl(address) || !(await isThere(address))) return;
  throw new RoadmapError(4, [problem('init-register-there', { file: shownPath(root, address) }, {})]);
}

async function writeSeeds(
  root: string,
  files: ReadonlyMap<string, Uint8Array>,
): Promise<{ readonly made: string[]; readonly problems: readonly Problem[] }> {
  const made: string[] = [];
  const problems: Problem[] = [];
  for (const [name, bytes] of files) {
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
