import { join, resolve } from 'node:path';
import { yearOf } from '../../dates.ts';
import { parseConfig } from '../../ingest/directories/config-file.ts';
import { openAsker } from '../../io/ask.ts';
import { programFolder } from '../../io/assets.ts';
import { isThere, listFolder, makeFolder, readBytes, readBytesIfThere, writeWhole } from '../../io/files.ts';
import { shownPath } from '../../io/paths.ts';
import { isUrl } from '../../io/register/open.ts';
import { withoutPassword } from '../../io/register/put-aside.ts';
import { configName, directoryNames } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import type { OfficeConfig } from '../../model/office.ts';
import type { Opening } from '../../model/register.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError, refuseValue } from '../../problem.ts';
import { parseLastUsed } from '../../register/number.ts';
import type { RegisterOptions } from '../../register/register.ts';
import { stopWhenStrict } from '../../runs/call.ts';
import { officeToday, registerOptions } from '../../runs/workspace.ts';
import { endsInPortableName } from '../../text/file-names.ts';
import { mustAsk } from '../ask.ts';
import type { Command, Context } from '../context.ts';
import { succeed } from '../context.ts';
import { withRegisterAddress } from '../register/address.ts';
import { fillNewWorkspace } from './fill.ts';
import { addressOf, inspectRegister, otherLetters, settleRegister } from './init-register.ts';
import { shareProblems } from './network-share.ts';

export interface InitOptions {
  readonly example: boolean;
  readonly exampleExport: boolean;
  readonly year: number | undefined;
  readonly last: readonly { readonly file: string; readonly last: number }[];
  readonly register: string | undefined;
  readonly yes: boolean;
}

const folders = ['templates/letters', 'exports', 'letters', 'packs', 'reports'];

/**
 * `roadmap init`: the office's folder with directories, distribution and plan, and its register. Never replaces a
 * file that is there. `roadmap.yaml` comes last: until then there is no workspace, so that an `init` cut off in the
 * middle cannot leave one whose register has forgotten the numbers used on paper; the same command finishes it.
 */
export const init: Command<InitOptions> = async (given, words) => {
  const context = await withLastAsked(given, words);
  const named = words[0] ?? '.';
  if (!endsInPortableName(named)) refuseValue('DIR', named, '', 'roadmap init office');
  const root = resolve(context.outside.folder, named);
  const wanted = await seedFiles(context);
  const config = await configOf(root, wanted);
  const openings = openingsOf(context, config);
  const address = addressOf(context, context.options.register, root, config);
  const isWorkspace = await isThere(join(root, configName));
  const options = registerOptions(context, config);
  const use = await inspectRegister(address, options, openings, isWorkspace);
  const { example: isExample, exampleExport } = context.options;
  const warnings = [
    ...(await keptFiles(root, wanted)),
    ...(isExample && use === 'used' ? await leftOutExample(address, options) : []),
    ...((isExample || exampleExport) && !config.practice
      ? [problem('init-no-practice', { file: configName, field: 'practice' }, {})]
      : []),
    ...(await shareProblems(address)),
  ];
  stopWhenStrict(context, warnings);
  for (const folder of ['', ...folders]) await makeFolder(join(root, folder));
  const made = await writeSeeds(root, wanted, (name) => name !== configName);
  const imported = await settleRegister(address, options, { openings, isExample }, use);
  if (use === 'none') made.push(isUrl(address) ? withoutPassword(address) : shownPath(root, address));
  const last = await writeSeeds(root, wanted, (name) => name === configName);
  const files = [...made, ...last];
  showMade(context, root, files, imported);
  // A practice workspace may keep its brackets.
  if (last.length > 0 && mustAsk(context) && !config.practice)
    await fillNewWorkspace({ ...context, options: { ...context.options, workspace: root } });
  return succeed(context, { workspace: root, files }, warnings);
};

/** On a terminal a new workspace asks for the last numbers used on paper, when the command line says none. */
async function withLastAsked(
  context: Context<InitOptions>,
  words: readonly string[],
): Promise<Context<InitOptions>> {
  const { options, outside, terminal } = context;
  const isNew = !(await isThere(join(resolve(outside.folder, words[0] ?? '.'), configName)));
  const hasOther = options.last.length > 0 || options.example || options.exampleExport;
  if (!isNew || hasOther || options.register !== undefined || !mustAsk(context)) return context;
  const { language } = terminal.options;
  const typed = await openAsker(outside, language).text({
    message: say('ask-last', language, {}),
    example: '19-09/1=72, 24-12=5',
    check: (answer) => (readLast(answer) === undefined ? say('ask-last-wrong', language, {}) : undefined),
  });
  return { ...context, options: { ...options, last: readLast(typed) ?? [] } };
}

/** `19-09/1=72, 24-12=5`; undefined when a part is none of these or names a file index again. */
function readLast(typed: string): InitOptions['last'] | undefined {
  const parts = typed.split(/[\s,;]+/u).filter((part) => part !== '');
  const read = parts.map(parseLastUsed);
  const known = read.filter((one) => one !== undefined);
  const isOnce = new Set(known.map(({ file }) => file)).size === parts.length;
  return known.length === parts.length && isOnce ? known : undefined;
}

/** The 19 letters do not come into a register that has others (`init-example-left-out`). */
async function leftOutExample(address: string, options: RegisterOptions): Promise<readonly Problem[]> {
  const count = await otherLetters(address, options);
  if (count === 0) return [];
  return [problem('init-example-left-out', {}, { count, address: withoutPassword(address) })];
}

/** The files a new workspace gets, by path; `roadmap.yaml` names the register asked for. */
async function seedFiles({ options }: Context<InitOptions>): Promise<ReadonlyMap<string, Uint8Array>> {
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

/** The configuration that will stand in the workspace: the office's own when it is there already. */
async function configOf(root: string, files: ReadonlyMap<string, Uint8Array>): Promise<OfficeConfig> {
  const own = await readBytesIfThere(join(root, configName), configName);
  const read = parseConfig(own ?? files.get(configName) ?? new Uint8Array(), configName);
  if (read.value === undefined) throw new RoadmapError(1, read.problems);
  return read.value;
}

function openingsOf(context: Context<InitOptions>, config: OfficeConfig): readonly Opening[] {
  const { last, year = yearOf(officeToday(context, config)) } = context.options;
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

function showMade(context: Context, root: string, made: readonly string[], imported: number): void {
  const { terminal } = context;
  terminal.result(say('init-made', terminal.options.language, { root, count: made.length }));
  for (const name of made) terminal.result(`  ${name}`);
  if (imported > 0) terminal.result(say('init-imported', terminal.options.language, { count: imported }));
  terminal.result(say('init-next', terminal.options.language, {}));
}
