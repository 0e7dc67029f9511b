import { join } from 'node:path';
import { printMonth } from '../../dates.ts';
import { readBytesIfThere, removeFile, sha256, writeIfOther } from '../../io/files.ts';
import { listBelow } from '../../io/list-below.ts';
import { shownPath } from '../../io/paths.ts';
import { isMadeOf, pdfPath } from '../../io/pdf.ts';
import { programVersion } from '../../io/version.ts';
import type { LatinWriter } from '../../layout/latin-document.ts';
import type { LetterScript } from '../../model/office.ts';
import type { Manifest } from '../../model/pack.ts';
import type { Entry } from '../../model/register.ts';
import type { EarlierBuild } from '../../pack/left-out.ts';
import { manifestName, parseManifest } from '../../pack/manifest.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { addressees } from '../../register/journal-rows.ts';
import type { Call } from '../call.ts';
import { hasUnreadMarks, storeDispatchSheet } from '../dispatch.ts';
import type { InputCall } from '../letters-issued/inputs.ts';
import { hashInputs } from '../letters-issued/inputs.ts';
import { papersLatin, plainLatin } from '../papers-script.ts';
import type { PreparedRun } from '../run-states.ts';
import type { Office } from '../workspace.ts';
import { officeToday } from '../workspace.ts';
import type { PackedLetter } from './papers.ts';
import { formerPapers, issuedEntries, packFiles, paperNames, zipPack } from './papers.ts';

/** Where a pack lies. */
export interface PackPlace {
  /** The workspace's folder. */
  readonly root: string;
  readonly month: string;
  readonly draft: boolean;
  /** Name of the folder and of the ZIP without its ending. */
  readonly name: string;
  /** Absolute. */
  readonly folder: string;
  readonly zip: string;
  /** The dispatch list to fill in, beside the pack and no part of it: it changes with every letter that goes out. */
  readonly sheet: string;
}

/** What was written, as reported to scripts; paths relative to the workspace. */
export interface StoredPack {
  readonly path: string;
  readonly zip: string;
  readonly zipSha256: string;
  readonly files: readonly { readonly file: string; readonly sha256: string }[];
  /** The dispatch list to fill in; null in a draft. */
  readonly dispatch: string | null;
}

/** `packs/2022-08` and `packs/2022-08.zip`; a draft for review lies beside it and never takes its place. */
export function packPlace(root: string, month: string, draft: boolean): PackPlace {
  const name = draft ? `${month}-draft` : month;
  const folder = join(root, 'packs', name);
  return { root, month, draft, name, folder, zip: `${folder}.zip`, sheet: `${folder}-jonatish.xlsx` };
}

/** Writes the pack's papers, manifest and ZIP. What is there with the same bytes is left alone. */
export async function storePack(
  call: InputCall,
  run: PreparedRun,
  place: PackPlace,
  letters: readonly PackedLetter[],
  script: LetterScript | undefined,
): Promise<StoredPack> {
  const { root, config, directories } = run.office;
  const day = letters[0]?.letter.date ?? '';
  const former = await unchangedFormer(place);
  const latin = papersLatin({ config, directories, day, script });
  const files = await packFiles({
    month: place.month,
    draft: place.draft,
    program: { name: 'roadmap', version: programVersion() },
    config,
    inputs: await hashInputs(call, run),
    letters,
    latin,
  });
  for (const { file, bytes } of files) await writeIfOther(join(place.folder, file), bytes);
  const zip = zipPack(place.name, files);
  await writeIfOther(place.zip, zip);
  for (const file of former) await removeFile(join(place.folder, file));
  await storeSheet(call, run, place, letters, latin);
  return {
    path: shownPath(root, place.folder),
    zip: shownPath(root, place.zip),
    zipSha256: sha256(zip),
    files: files.map(({ file, bytes }) => ({ file, sha256: sha256(bytes) })),
    dispatch: place.draft ? null : shownPath(root, place.sheet),
  };
}

/**
 * `dispatch-list-unread` for a list beside the pack with marks that the register does not know: it stays as it is. Asked before any number is
 * taken; `entries` are those that the letters would have.
 */
export async function unreadMarks(
  call: Call,
  office: Office,
  { sheet: path, root }: PackPlace,
  entries: readonly Entry[],
): Promise<readonly Problem[]> {
  const isUnread = await hasUnreadMarks({ root, path, entries, ...dispatchMeans(call, office) });
  const file = shownPath(root, path);
  return isUnread ? [problem('dispatch-list-unread', { file }, { file })] : [];
}

/** The letters of the month with the marks that the register has; letters just written have none. */
async function storeSheet(
  call: InputCall,
  { office }: PreparedRun,
  { month, root, sheet: path, draft }: PackPlace,
  letters: readonly PackedLetter[],
  latin: LatinWriter | undefined,
): Promise<void> {
  if (draft) return;
  const title = `${office.config.practice ? 'НАМУНА. ' : ''}Хатларни жўнатиш рўйхати, ${printMonth(month, 'name')}`;
  const entries = issuedEntries(letters);
  const means = dispatchMeans(call, office);
  await storeDispatchSheet({ root, path, title, entries, ...means, write: plainLatin(latin) });
}

function dispatchMeans(call: Call, { config, directories }: Office) {
  return { today: officeToday(call, config), recipients: addressees(directories) };
}

/** Papers of a program before, as its manifest has them, to the byte: they make way for those of this one. */
async function unchangedFormer(place: PackPlace): Promise<readonly string[]> {
  const manifest = await earlierManifest(place);
  const papers = (manifest?.files ?? []).filter(({ file }) => formerPapers.includes(file));
  const there = await Promise.all(
    papers.map(async ({ file, sha256: wanted }) => {
      const bytes = await readBytesIfThere(join(place.folder, file));
      return bytes !== undefined && sha256(bytes) === wanted ? [file] : [];
    }),
  );
  return there.flat();
}

/** A file's path in the pack, with `/`. */
export function pathInPack({ folder }: PackPlace, path: string): string {
  return path.slice(folder.length + 1).replaceAll('\\', '/');
}

/** Files that are in the pack's folder and will not be of the pack of these letters (`pack-file-left`). */
export async function strayFiles(
  root: string,
  place: PackPlace,
  letters: readonly { readonly path: string; readonly besides?: readonly string[] }[],
): Promise<readonly Problem[]> {
  const former = await unchangedFormer(place);
  const files = letters.flatMap(({ path, besides = [] }) => [path, ...besides]);
  const pdfs: string[] = [];
  for (const file of files) if (await isMadeOf(file)) pdfs.push(pdfPath(file));
  const known = new Set([
    ...[...files, ...pdfs].map((file) => pathInPack(place, file)),
    ...paperNames(place.draft),
    ...former,
  ]);
  const there = await listBelow(place.folder);
  return there
    .filter((file) => !known.has(file))
    .map((file) => problem('pack-file-left', { file: shownPath(root, join(place.folder, file)) }, {}));
}

/** Numbers of the pack that is there already, by its manifest; none when there is none that can be read. */
export async function earlierBuild(root: string, place: PackPlace): Promise<EarlierBuild> {
  const { folder, month } = place;
  const letters = (await earlierManifest(place))?.letters ?? [];
  const numbers = letters.flatMap(({ number }) => (number === null ? [] : [number]));
  return { folder: shownPath(root, folder), month, numbers };
}

async function earlierManifest({ folder }: PackPlace): Promise<Manifest | undefined> {
  const bytes = await readBytesIfThere(join(folder, manifestName));
  return bytes === undefined ? undefined : parseManifest(new TextDecoder().decode(bytes), manifestName).value;
}
