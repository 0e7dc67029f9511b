import { basename, join } from 'node:path';
import { readBytes, readBytesIfThere, sha256 } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { FileHash, Manifest } from '../../model/pack.ts';
import { manifestName, parseManifest } from '../../pack/manifest.ts';
import type { PackContents } from '../../pack/unpack.ts';
import { unpackPack } from '../../pack/unpack.ts';
import { checkFiles, checkLetters } from '../../pack/verify.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { zipPack } from '../../runs/pack/papers.ts';
import type { Workspace } from '../../runs/workspace.ts';
import { openOfficeRegister, openWorkspace } from '../../runs/workspace.ts';
import { checkZip } from '../../table/zip.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

/**
 * `roadmap pack verify DIR|FILE.zip`: every file of the pack against its manifest, the ZIP (beside the folder when it is there, or
 * sent alone) against the files, every letter against the register. Code 1 when files differ, 4 when a letter is not the registered one.
 */
export const packVerify: Command = async (context, words) => {
  const workspace = await openWorkspace(context);
  const path = userPath(context.outside, words[0] ?? '.');
  const shown = shownPath(workspace.root, path);
  const pack = await loadPack(path, shown);
  const manifest = manifestOf(pack, shown);
  const found = [...pack.contents].map(([file, bytes]): FileHash => ({ file, sha256: sha256(bytes) }));
  const files = [...checkFiles(manifest, found, shown), ...zipProblems(pack, manifest)];
  const letters = await registerProblems(context, workspace, manifest, shown);
  const changed = lettersChanged(manifest, found);
  const problems = [...files, ...letters];
  const document = { path: shown, month: manifest.month, draft: manifest.draft };
  if (problems.length > 0) {
    const code = letters.length > 0 || changed ? 4 : 1;
    return fail({ ...context, emptyJson: { ...context.emptyJson, ...document } }, code, problems, '');
  }
  const counts = { files: found.length, letters: manifest.letters.length };
  const { terminal } = context;
  terminal.result(say('pack-well', terminal.options.language, { folder: shown, ...counts }));
  return succeed(context, { ...document, ...counts }, []);
};

/** A pack in memory, its ZIP with it when there is one. */
interface Pack {
  readonly contents: PackContents;
  readonly zip?: { readonly bytes: Uint8Array; readonly shown: string; readonly folder: string };
}

/** From a ZIP when the name says so, else from a folder. Throws `pack-no-manifest` (1) for what is no pack. */
async function loadPack(path: string, shown: string): Promise<Pack> {
  if (!/\.zip$/iu.test(path)) return loadFolder(path, shown);
  const bytes = await readBytes(path, shown);
  const unpacked = checkZip(bytes) === undefined ? unpackPack(bytes) : undefined;
  if (unpacked === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const { contents, folder } = unpacked;
  return { contents, zip: { bytes, shown, folder } };
}

async function loadFolder(path: string, shown: string): Promise<Pack> {
  const manifest = await readBytesIfThere(join(path, manifestName), shown);
  if (manifest === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const contents = new Map<string, Uint8Array>();
  for (const file of await listBelow(path)) contents.set(file, await readBytes(join(path, file), file));
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
  context: Context,
  workspace: Workspace,
  manifest: Manifest,
  shown: string,
): Promise<readonly Problem[]> {
  if (manifest.draft) return [];
  const register = await openOfficeRegister(context, workspace);
  try {
    const years = [...new Set(manifest.letters.map((letter) => letter.year))];
    const entries = await Promise.all(years.map((year) => register.entries({ year })));
    return checkLetters(manifest, entries.flat(), shown);
  } finally {
    await register.close();
  }
}

function lettersChanged(manifest: Manifest, found: readonly FileHash[]): boolean {
  const there = new Map(found.map(({ file, sha256: hash }) => [file, hash]));
  return manifest.letters.some(({ path, sha256: hash }) => there.has(path) && there.get(path) !== hash);
}
