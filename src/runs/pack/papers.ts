import { createHash } from 'node:crypto';
import { storedEntry } from '../../docx/compress.ts';
import { drawDocument } from '../../docx/draw.ts';
import { writeZip } from '../../docx/zip.ts';
import type { LatinWriter } from '../../layout/latin-document.ts';
import { inLatin } from '../../layout/latin-document.ts';
import type { FilledDocument } from '../../model/document.ts';
import { pageMark } from '../../model/document.ts';
import type { OfficeConfig, Recipient } from '../../model/office.ts';
import { officeOn } from '../../model/office.ts';
import type { InputHash, Manifest, PackLetter } from '../../model/pack.ts';
import type { Entry } from '../../model/register.ts';
import { dispatchList } from '../../pack/dispatch-list.ts';
import { manifestName, printManifest } from '../../pack/manifest.ts';
import { journalDocument } from '../journal-document.ts';

/** One letter of a pack with its file. `entry` is null in a draft. */
export interface PackedLetter {
  readonly letter: PackLetter;
  readonly recipients: readonly Recipient[];
  readonly entry: Entry | null;
  readonly bytes: Uint8Array;
  /** Its other files: of a circular's recipients, in the other script, PDFs. */
  readonly besides: readonly PackFile[];
}

/** All that a pack is made of. */
export interface PackParts {
  readonly month: string;
  readonly draft: boolean;
  readonly program: Manifest['program'];
  readonly config: OfficeConfig;
  readonly inputs: readonly InputHash[];
  /** In the order of their numbers; never empty. */
  readonly letters: readonly PackedLetter[];
  /** Writes the papers in Latin script; left out: Cyrillic. */
  readonly latin?: LatinWriter | undefined;
}

/** A file of a pack by its path in it, with `/`. */
export interface PackFile {
  readonly file: string;
  readonly bytes: Uint8Array;
}

const dispatchName = 'jonatish-royxati.docx';
const journalName = 'qayd-daftaridan-kochirma.docx';

/** How programs before called these papers. */
export const formerPapers: readonly string[] = ['dispatch-list.docx', 'journal.docx'];

/** The files of a pack beside its letters; a draft has no journal. */
export function paperNames(draft: boolean): readonly string[] {
  return draft ? [dispatchName, manifestName] : [dispatchName, journalName, manifestName];
}

/**
 * The files of a pack: letters, dispatch list, extract of the journal (not in a draft, which has no numbers), and last
 * the manifest over all of them. The same parts give the same bytes on every machine.
 */
export async function packFiles(parts: PackParts): Promise<readonly PackFile[]> {
  const letters = parts.letters.flatMap(({ letter, bytes, besides }) => [
    { file: letter.path, bytes },
    ...besides,
  ]);
  const draw = (document: FilledDocument): Promise<Uint8Array> =>
    drawDocument(parts.latin === undefined ? document : inLatin(document, parts.latin));
  const papers: PackFile[] = [{ file: dispatchName, bytes: await draw(dispatchOf(parts)) }];
  if (!parts.draft) papers.push({ file: journalName, bytes: await draw(journalOf(parts)) });
  const files = [...letters, ...papers];
  const manifest: Manifest = {
    manifest: 1,
    program: parts.program,
    month: parts.month,
    draft: parts.draft,
    asOf: parts.letters[0]?.letter.asOf ?? null,
    inputs: parts.inputs,
    letters: parts.letters.map(({ letter }) => letter),
    files: files.map(({ file, bytes }) => ({ file, sha256: hashOf(bytes) })),
  };
  return [...files, { file: manifestName, bytes: new TextEncoder().encode(printManifest(manifest)) }];
}

/**
 * The pack as one ZIP: everything under one folder, by path in code unit order, at the fixed time of all our ZIPs.
 * Stored, not deflated: Word files are deflated already.
 */
export function zipPack(folder: string, files: readonly PackFile[]): Uint8Array {
  const sorted = [...files].sort((a, b) => (a.file < b.file ? -1 : 1));
  return writeZip(sorted.map(({ file, bytes }) => storedEntry(`${folder}/${file}`, bytes)));
}

function dispatchOf({ month, config, letters, draft }: PackParts) {
  const names = letters.map(({ letter, recipients }): [string, string] => [
    letter.recipient,
    recipients.map(({ dative, name }) => dative || name).join('\n'),
  ]);
  return dispatchList({
    month,
    office: officeOn(config, dayOf(letters)).office.name,
    date: dayOf(letters),
    letters: letters.map(({ letter }) => letter),
    names: new Map(names),
    ...pageMark({ draft, practice: config.practice }),
  });
}

function journalOf({ config, letters, month, draft }: PackParts) {
  const entries = issuedEntries(letters);
  const recipients = letters.flatMap((letter) => letter.recipients);
  return journalDocument(entries, recipients, {
    office: officeOn(config, dayOf(letters)).office.name,
    date: dayOf(letters),
    month,
    ...pageMark({ draft, practice: config.practice }),
  });
}

/** The register's entries of the letters; one just written is still `reserved` in the answer of the register that gave its number. */
export function issuedEntries(letters: readonly PackedLetter[]): readonly Entry[] {
  return letters.flatMap(({ entry }) => (entry === null ? [] : [{ ...entry, status: 'issued' as const }]));
}

function dayOf(letters: readonly PackedLetter[]): string {
  return letters[0]?.letter.date ?? '1990-01-01';
}

function hashOf(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
