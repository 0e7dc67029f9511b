import { join } from 'node:path';
import { readBytesIfThere, sha256, writeWhole } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { shownPath } from '../../io/paths.ts';
import { programVersion } from '../../io/version.ts';
import type { EarlierBuild } from '../../pack/left-out.ts';
import { manifestName, parseManifest } from '../../pack/manifest.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { InputCall } from '../letters-issued/inputs.ts';
import { hashInputs } from '../letters-issued/inputs.ts';
import type { PreparedRun } from '../run-states.ts';
import type { PackedLetter } from './papers.ts';
import { packFiles, paperNames, zipPack } from './papers.ts';

/** Where a pack lies. */
export interface PackPlace {
  readonly month: string;
  readonly draft: boolean;
  /** Name of the folder and of the ZIP without its ending. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly zip: string;
}

/** What was written, as reported to scripts; paths relative to the workspace. */
export interface StoredPack {
  readonly path: string;
  readonly zip: string;
  readonly zipSha256: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
}

/** `packs/2022-08` and `packs/2022-08.zip`; a draft for review lies beside it and never takes its place. */
export function packPlace(root: string, month: string, draft: boolean): PackPlace {
  const name = draft ? `${month}-draft` : month;
  const folder = join(root, 'packs', name);
  return { month, draft, name, folder, zip: `${folder}.zip` };
}

/** Writes the pack's papers, manifest and ZIP. What is there with the same bytes is left alone. */
export async function storePack(
  call: InputCall,
  run: PreparedRun,
  place: PackPlace,
  letters: readonly PackedLetter[],
): Promise<StoredPack> {
  const { root, config } = run.office;
  const files = await packFiles({
    month: place.month,
    draft: place.draft,
    program: { name: 'roadmap', version: programVersion() },
    config,
    inputs: await hashInputs(call, run),
    letters,
  });
  for (const { file, bytes } of files) await writeIfOther(join(place.folder, file), bytes);
  const zip = zipPack(place.name, files);
  await writeIfOther(place.zip, zip);
  return {
    path: shownPath(root, place.folder),
    zip: shownPath(root, place.zip),
    zipSha256: sha256(zip),
    files: files.map(({ file, bytes }) => ({ file, sha256: sha256(bytes) })),
  };
}

/** A file's path in the pack, with `/`. */
export function pathInPack({ folder }: PackPlace, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

/** Files that are in the pack's folder and will not be of the pack of these letters (`pack-file-left`). */
export async function strayFiles(
  root: string,
  place: PackPlace,
  letters: readonly { readonly path: string }[],
): Promise<readonly Problem[]> {
  const known = new Set([...letters.map(({ path }) => pathInPack(place, path)), ...paperNames(place.draft)]);
  const there = await listBelow(place.folder);
  return there
    .filter((file) => !known.has(file))
    .map((file) => problem('pack-file-left', { file: shownPath(root, join(place.folder, file)) }, {}));
}

/** Numbers of the pack that is there already, by its manifest; none when there is none that can be read. */
export async function earlierBuild(root: string, { folder, month }: PackPlace): Promise<EarlierBuild> {
  const bytes = await readBytesIfThere(join(folder, manifestName));
  const text = bytes === undefined ? '' : new TextDecoder().decode(bytes);
  const letters = parseManifest(text, manifestName).value?.letters ?? [];
  const numbers = letters.flatMap(({ number }) => (number === null ? [] : [number]));
  return { folder: shownPath(root, folder), month, numbers };
}

async function writeIfOther(path: string, bytes: Uint8Array): Promise<void> {
  const there = await readBytesIfThere(path);
  if (there === undefined || !Buffer.from(there).equals(bytes)) await writeWhole(path, bytes, 'replace');
}
