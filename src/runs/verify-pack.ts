import { basename, join } from 'node:path';
import { readBytes, readBytesIfThere, sha256 } from '../io/files.ts';
import { listBelow } from '../io/list-below.ts';
import { shownPath, userPath } from '../io/paths.ts';
import type { FileHash, Manifest } from '../model/pack.ts';
import { manifestName, parseManifest } from '../pack/manifest.ts';
import type { PackContents } from '../pack/unpack.ts';
import { unpackPack } from '../pack/unpack.ts';
import { checkFiles, checkLetters } from '../pack/verify.ts';
import type { Problem } from '../problem.ts';
import { problem, RoadmapError } from '../problem.ts';
import { checkZip } from '../tools/zip-fault.ts';
import type { Call } from './call.ts';
import { zipPack } from './pack/papers.ts';
import type { Workspace } from './workspace.ts';
import { openOfficeRegister, openWorkspace, whileOpen } from './workspace.ts';

/** A pack held against its manifest and the register; `shown` is its path, `files` and `letters` say how many were checked. */
export interface VerifiedPack {
  readonly shown: string;
  readonly manifest: Pick<Manifest, 'month' | 'draft'>;
  readonly files: number;
  readonly letters: number;
  readonly problems: readonly Problem[];
  /** True when a letter is not the registered one, whatever else is wrong. */
  readonly isOtherLetter: boolean;
}

/**
 * Every file of the pack in a folder or a ZIP against its manifest, the ZIP (beside the folder when it is there, or sent alone) against
 * the files, every letter against the register. Throws `pack-no-manifest` (1) for what is no pack.
 */
export async function verifyPack(call: Call, named: string): Promise<VerifiedPack> {
  const workspace = await openWorkspace(call);
  const path = userPath(call.outside, named);
  const shown = shownPath(workspace.root, path);
  const pack = await loadPack(call, path, shown);
  const manifest = manifestOf(pack, shown);
  const found = [...pack.contents].map(([file, bytes]): FileHash => ({ file, sha256: sha256(bytes) }));
  const files = [...checkFiles(manifest, found, shown), ...zipProblems(pack, manifest)];
  const letters = await registerProblems(call, workspace, manifest, shown);
  return {
    shown,
    manifest,
    files: found.length,
    letters: manifest.letters.length,
    problems: [...files, ...letters],
    isOtherLetter: letters.length > 0 || lettersChanged(manifest, found),
  };
}

/** A pack in memory, its ZIP with it when there is one. */
interface Pack {
  readonly contents: PackContents;
  readonly zip?: { readonly bytes: Uint8Array; readonly shown: string; readonly folder: string };
}

/** From a ZIP when the name says so, else from a folder. Throws `pack-no-manifest` (1) for what is no pack. */
async function loadPack(call: Call, path: string, shown: string): Promise<Pack> {
  if (!/\.zip$/iu.test(path)) return loadFolder(call, path, shown);
  const bytes = await readBytes(path, shown);
  const unpacked = checkZip(bytes) === undefined ? unpackPack(bytes) : undefined;
  if (unpacked === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const { contents, folder } = unpacked;
  return { contents, zip: { bytes, shown, folder } };
}

async function loadFolder({ terminal }: Call, path: string, shown: string): Promise<Pack> {
  const manifest = await readBytesIfThere(join(path, manifestName), shown);
  if (manifest === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const contents = new Map<string, Uint8Array>();
  const files = await listBelow(path);
  for (const [at, file] of files.entries()) {
    contents.set(file, await readBytes(join(path, file), file));
    terminal.progress('files', at + 1, files.length);
  }
  const bytes = await readBytesIfThere(`${path}.zip`);
  return bytes === undefined
    ? { contents }
    : { contents, zip: { bytes, shown: `${shown}.zip`, folder: basename(path) } };
}

function manifestOf({ contents }: Pack, shown: string): Manifest {
  const bytes = contents.get(manifestName);
  if (bytes === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const manifest = parseManifest(new TextDecoder().decode(bytes), `${shown}/${manifestName}`);
  if (manifest.value === undefined) throw new RoadmapError(1, manifest.problems);
  return manifest.value;
}

/** A ZIP is made again from the files that the manifest names: when they are right, the bytes must be the same. */
function zipProblems({ contents, zip }: Pack, manifest: Manifest): readonly Problem[] {
  if (zip === undefined) return [];
  const names = [...manifest.files.map(({ file }) => file), manifestName];
  const files = names.flatMap((file) => {
    const bytes = contents.get(file);
    return bytes === undefined ? [] : [{ file, bytes }];
  });
  const isSame = Buffer.from(zip.bytes).equals(zipPack(zip.folder, files));
  return isSame ? [] : [problem('pack-zip-differs', { file: zip.shown }, {})];
}

async function registerProblems(
  call: Call,
  workspace: Workspace,
  manifest: Manifest,
  shown: string,
): Promise<readonly Problem[]> {
  if (manifest.draft) return [];
  const years = [...new Set(manifest.letters.map((letter) => letter.year))];
  const entries = await whileOpen(openOfficeRegister(call, workspace), (register) =>
    Promise.all(years.map((year) => register.entries({ year }))),
  );
  return checkLetters(manifest, entries.flat(), shown);
}

function lettersChanged(manifest: Manifest, found: readonly FileHash[]): boolean {
  const there = new Map(found.map(({ file, sha256: hash }) => [file, hash]));
  return manifest.letters.some(({ path, sha256: hash }) => there.has(path) && there.get(path) !== hash);
}
