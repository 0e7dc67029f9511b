import { basename, isAbsolute, relative, resolve, sep } from 'node:path';
import { isThere, readBytes, sha256 } from '../../io/files.ts';
import { configName, findDirectories } from '../../io/workspace.ts';
import { papersNamed } from '../../model/office.ts';
import type { InputHash, InputRole } from '../../model/pack.ts';
import type { Call } from '../call.ts';
import { loadLayouts, loadSource } from '../reading.ts';
import type { PreparedRun } from '../run-states.ts';

export type InputCall = Call<{ readonly list: string | undefined }>;

/**
 * Every file that decides what the letters of a run say, with its SHA-256: configuration, directories, emblem, blanks, layouts,
 * exports, approved list, batch, kinds (as one hash each). Paths are relative to the workspace; a file from elsewhere
 * has its bare name, so that no machine's folders get into a plan or a pack.
 */
export async function hashInputs(call: InputCall, run: PreparedRun): Promise<readonly InputHash[]> {
  const { root, config } = run.office;
  const directories = (await findDirectories(root)).filter(({ file }) => !file.startsWith('(built-in)'));
  const { emblems, blanks } = papersNamed(config);
  const fixed: readonly (readonly [InputRole, string])[] = [
    ['config', configName],
    ...directories.map(({ file }) => ['directory', file] as const),
    ...emblems.map((file) => ['emblem', file] as const),
    ...blanks.map((file) => ['blank', file] as const),
  ];
  const inputs: InputHash[] = [];
  for (const [role, file] of fixed) {
    inputs.push({ role, file, sha256: sha256(await readBytes(resolve(root, file), file)) });
  }
  for (const { file, bytes } of await loadLayouts(root)) {
    inputs.push({ role: 'layout', file, sha256: sha256(bytes) });
  }
  const list = call.options.list;
  if (list !== undefined) {
    const { file, bytes } = await loadSource(call, list);
    inputs.push({ role: 'list', file: await inputName(call, root, file), sha256: sha256(bytes) });
  }
  if (run.batch !== undefined) {
    const file = await inputName(call, root, run.batch.file);
    inputs.push({ role: 'batch', file, sha256: sha256(run.batch.bytes) });
  }
  return [...inputs, ...(await runInputs(call, run))];
}

/** Exports and kinds, each once. */
async function runInputs(call: Call, { office, prepared }: PreparedRun): Promise<readonly InputHash[]> {
  const found = new Map<string, InputHash>();
  for (const { planned } of prepared) {
    const { kind, snapshot, history = [] } = planned;
    const sources = [snapshot, ...history].flatMap((figures) => figures?.sources ?? []);
    found.set(`kind ${kind.name}`, { role: 'kind', file: kind.folder, sha256: kind.sha256 });
    for (const { file, sha256: hash } of sources) {
      const key = `export ${file}`;
      if (found.has(key)) continue;
      found.set(key, { role: 'export', file: await inputName(call, office.root, file), sha256: hash });
    }
  }
  return [...found.values()];
}

async function inputName(call: Call, root: string, file: string): Promise<string> {
  if (file === '-') return file;
  const here = resolve(call.outside.folder, file);
  const inside = relative(root, (await isThere(here)) ? here : resolve(root, file));
  const isOutside = isAbsolute(inside) || inside.startsWith('..');
  return isOutside ? basename(file) : inside.split(sep).join('/');
}
