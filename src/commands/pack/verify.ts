import { basename, join } from 'node:path';
import { readBytes, readBytesIfThere, sha256 } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { shownPath, userPath } from '../../io/paths.ts';
import { say } from '../../messages/words.ts';
import type { FileHash, Manifest } from '../../model/pack.ts';
import { manifestName, parseManifest } from '../../pack/manifest.ts';
import { checkFiles, checkLetters } from '../../pack/verify.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { zipPack } from '../../runs/pack/papers.ts';
import type { Workspace } from '../../runs/workspace.ts';
import { openOfficeRegister, openWorkspace } from '../../runs/workspace.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

/**
 * `roadmap pack verify DIR`: every file of the pack against its manifest, the ZIP beside it (when it is there) against
 * the files, every letter against the register. Code 1 when files differ, 4 when a letter is not the registered one.
 */
export const packVerify: Command = async (context, words) => {
  const workspace = await openWorkspace(context);
  const folder = userPath(context.outside, words[0] ?? '.');
  const shown = shownPath(workspace.root, folder);
  const manifest = await loadManifest(folder, shown);
  const found = await hashBelow(folder);
  const files = [...checkFiles(manifest, found, shown), ...(await checkZip(folder, shown, manifest))];
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
  terminal.result(say('pack-well', terminal.manner.language, { folder: shown, ...counts }));
  return succeed(context, { ...document, ...counts }, []);
};

async function loadManifest(folder: string, shown: string): Promise<Manifest> {
  const bytes = await readBytesIfThere(join(folder, manifestName), shown);
  if (bytes === undefined) throw new RoadmapError(1, [problem('pack-no-manifest', { file: shown }, {})]);
  const manifest = parseManifest(new TextDecoder().decode(bytes), `${shown}/${manifestName}`);
  if (manifest.value === undefined) throw new RoadmapError(1, manifest.problems);
  return manifest.value;
}

async function hashBelow(folder: string): Promise<readonly FileHash[]> {
  const hashes: FileHash[] = [];
  for (const file of await listBelow(folder)) {
    hashes.push({ file, sha256: sha256(await readBytes(join(folder, file), file)) });
  }
  return hashes;
}

/** A ZIP is made again from the folder: when the folder is right, the bytes must be the same. */
async function checkZip(folder: string, shown: string, manifest: Manifest): Promise<readonly Problem[]> {
  const zip = await readBytesIfThere(`${folder}.zip`);
  if (zip === undefined) return [];
  const names = [...manifest.files.map(({ file }) => file), manifestName];
  const files = [];
  for (const file of names) {
    const bytes = await readBytesIfThere(join(folder, file));
    if (bytes !== undefined) files.push({ file, bytes });
  }
  const made = zipPack(basename(folder), files);
  return Buffer.from(zip).equals(made) ? [] : [problem('pack-zip-differs', { file: `${shown}.zip` }, {})];
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
