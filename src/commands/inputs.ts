import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isThere, readBytes, sha256 } from '../io/files.ts';
import { configName, directoryNames } from '../io/workspace.ts';
import type { InputHash, InputRole } from '../model/pack.ts';
import type { Context } from './context.ts';
import type { LetterRun } from './letter-run.ts';
import { loadLayouts, loadSource } from './reading.ts';

export type InputContext = Context<{ readonly list: string | undefined }>;

/**
 * Every file that decides what the letters of a run say, with its SHA-256: configuration, directories, emblem, layouts,
 * exports, approved list, batch, kinds (as one hash each). Paths are relative to the workspace; a file from elsewhere
 * stands under its bare name, so that no machine's folders get into a plan or a pack.
 */
export async function hashInputs(
  context: InputContext,
  run: Pick<LetterRun, 'workspace' | 'prepared' | 'batch'>,
): Promise<readonly InputHash[]> {
  const { root, config } = run.workspace;
  const fixed: readonly (readonly [InputRole, string])[] = [
    ['config', configName],
    ...directoryNames.map((name) => ['directory', name] as const),
    ...(config.office.emblem === undefined ? [] : [['emblem', config.office.emblem] as const]),
  ];
  const inputs: InputHash[] = [];
  for (const [role, file] of fixed) {
    inputs.push({ role, file, sha256: sha256(await readBytes(resolve(root, file), file)) });
  }
  for (const { file, bytes } of await loadLayouts(root)) {
    inputs.push({ role: 'layout', file, sha256: sha256(bytes) });
  }
  const list = context.options.list;
  if (list !== undefined) {
    const { file, bytes } = await loadSource(context, list);
    inputs.push({ role: 'list', file: await inputName(context, root, file), sha256: sha256(bytes) });
  }
  if (run.batch !== undefined) {
    const file = await inputName(context, root, run.batch.file);
    inputs.push({ role: 'batch', file, sha256: sha256(run.batch.bytes) });
  }
  return [...inputs, ...(await runInputs(context, run))];
}

/** Exports and kinds, each once. */
async function runInputs(
  context: Context,
  { workspace, prepared }: Pick<LetterRun, 'workspace' | 'prepared'>,
): Promise<readonly InputHash[]> {
  const found = new Map<string, InputHash>();
  for (const { planned } of prepared) {
    const { kind, snapshot, history = [] } = planned;
    const sources = [snapshot, ...history].flatMap((figures) => figures?.sources ?? []);
    found.set(`kind ${kind.name}`, { role: 'kind', file: kind.folder, sha256: kind.sha256 });
    for (const { file, sha256: hash } of sources) {
      const key = `export ${file}`;
      if (found.has(key)) continue;
      found.set(key, { role: 'export', file: await inputName(context, workspace.root, file), sha256: hash });
    }
  }
  return [...found.values()];
}

async function inputName(context: Context, root: string, file: string): Promise<string> {
  if (file === '-') return file;
  const here = resolve(context.outside.folder, file);
  const inside = relative(root, (await isThere(here)) ? here : resolve(root, file));
  const isOutside = isAbsolute(inside) || inside.startsWith('..');
  return isOutside ? basename(file) : inside.split(sep).join('/');
}
