import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { readBytes, sha256 } from '../io/files.ts';
import { needLibreOffice } from '../io/machine.ts';
import { isMadeOf, pdfPath } from '../io/pdf.ts';
import type { LetterScript } from '../model/office.ts';
import type { PackLetter } from '../model/pack.ts';
import { lettersLeftOut } from '../pack/left-out.ts';
import type { Problem } from '../problem.ts';
import { hasErrors } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import type { DraftLetter } from './drafts.ts';
import { runDrafts } from './drafts.ts';
import type { LettersOutcome } from './letters.ts';
import { runLetters } from './letters.ts';
import { pdfsOf } from './letters-issued/afterwards.ts';
import type { IssuedLetter, NumberedLetter } from './letters-issued/store.ts';
import { copyPath } from './letters-issued/store.ts';
import { copiesOf } from './letters-prepared/prepared-letter.ts';
import type { MonthOptions } from './pack/month.ts';
import { askByMonth } from './pack/month.ts';
import type { PackedLetter, PackFile } from './pack/papers.ts';
import type { PackPlace, StoredPack } from './pack/store.ts';
import { earlierBuild, packPlace, pathInPack, storePack, strayFiles } from './pack/store.ts';
import type { NumberedRun, PreparedRun } from './run-states.ts';

export interface PackOptions extends MonthOptions {
  readonly draft: boolean;
  readonly dryRun: boolean;
  /** Exports of earlier days: what has changed since. */
  readonly previous: readonly string[];
  /** A circular gets a file for each of its recipients as well. */
  readonly each?: boolean;
  /** PDFs of all letters, in the pack and its manifest. */
  readonly pdf?: boolean;
  /** The script of letters and papers; left out: as `roadmap.yaml` says. */
  readonly script?: LetterScript | undefined;
}

/** A pack that was built; `letters` are all drafts or all issued. */
export interface BuiltPack {
  readonly type: 'built';
  readonly pack: StoredPack;
  readonly drafts: readonly DraftLetter[];
  readonly issued: readonly IssuedLetter[];
  readonly problems: readonly Problem[];
  /** PDFs that could not be made: the pack is whole without them. */
  readonly faults: readonly Problem[];
}

/** What came of it: built, or where the letters' run ended without a pack (`issued`: stopped on the way). */
export type PackOutcome = BuiltPack | LettersOutcome;

/**
 * Every letter that the month's distribution asks for, numbered and registered, with manifest, dispatch list, extract of the
 * journal and ZIP: the letters' run into the pack's folder, then its papers. Run again after a stop, or on another machine
 * against the same register, it gives the same bytes and no new number. A build that would leave out letters of an earlier one is
 * refused (`pack-letters-left-out`, 4) and touches nothing. With `draft` no register is opened. docs/product.md section 7.
 */
export async function runPack(
  call: Call<PackOptions>,
  exports: readonly string[],
  confirm: (run: NumberedRun) => Promise<boolean>,
): Promise<PackOutcome> {
  const { month, draft, dryRun, pdf = false } = call.options;
  if (pdf) await needLibreOffice();
  const asking = await askByMonth(call, exports);
  const place = packPlace(asking.office.root, month, draft);
  const out = join(place.folder, 'letters');
  const stray = strayFiles.bind(undefined, asking.office.root, place);
  if (draft) {
    const run = await runDrafts(call, asking, { out, isPlan: false, check: stray });
    if (run.drafts.length === 0) return { type: 'nobody', problems: run.problems };
    return finish(call, place, run, { drafts: run.drafts, issued: [] });
  }
  const earlier = await earlierBuild(asking.office.root, place);
  const check = async ({ letters }: NumberedRun, register: Register): Promise<readonly Problem[]> => {
    const kept = letters.map(({ entry }) => entry);
    const leftOut = lettersLeftOut(await register.entries(), earlier, kept);
    return hasErrors(leftOut) ? leftOut : stray(letters.map(withCopies));
  };
  const done = await runLetters(call, asking, { again: false, out, dryRun, check, confirm });
  if (done.type !== 'issued' || done.left > 0) return done;
  return finish(call, place, done.run, { drafts: [], issued: done.letters });
}

/** Where the files of a letter go: its own, and those of a circular's recipients or of the other script. */
function withCopies({ prepared, entry, path }: NumberedLetter) {
  return { path, besides: copiesOf(prepared).map(({ recipient }) => copyPath(path, entry, recipient)) };
}

async function finish(
  call: Call<PackOptions>,
  place: PackPlace,
  run: PreparedRun,
  letters: Pick<BuiltPack, 'drafts' | 'issued'>,
): Promise<BuiltPack> {
  const packed: PackedLetter[] = [];
  for (const draft of letters.drafts) packed.push(await packDraft(place, draft));
  for (const letter of letters.issued) packed.push(await packIssued(place, letter));
  const faults = await withPdfs(call, place, packed);
  const pack = await storePack(call, run, place, packed, call.options.script);
  return { type: 'built', pack, ...letters, problems: [...run.problems, ...pack.problems], faults };
}

/**
 * PDFs beside the letters when they are asked for, and into the pack: those just made and those of an earlier build whose letters are the
 * same. Gives what could not be made.
 */
async function withPdfs(
  call: Call<PackOptions>,
  place: PackPlace,
  packed: PackedLetter[],
): Promise<readonly Problem[]> {
  const files = packed.flatMap(({ letter, besides }) => [letter.path, ...besides.map(({ file }) => file)]);
  const paths = files.map((file) => join(place.folder, file));
  const faults = call.options.pdf === true ? await pdfsOf(call, place.root, paths) : [];
  for (const [at, one] of packed.entries()) {
    const own = [one.letter.path, ...one.besides.map(({ file }) => file)].map((file) =>
      join(place.folder, file),
    );
    const pdfs: PackFile[] = [];
    for (const path of own) {
      const pdf = pdfPath(path);
      if (await isMadeOf(path)) pdfs.push({ file: pathInPack(place, pdf), bytes: await readBytes(pdf) });
    }
    packed[at] = { ...one, besides: [...one.besides, ...pdfs] };
  }
  return faults;
}

async function packIssued(place: PackPlace, letter: IssuedLetter): Promise<PackedLetter> {
  const { number, unit, file, serial, year, date, asOf, subject, recipient } = letter.entry;
  const { kind, recipients } = letter.prepared.planned;
  const said = { number, unit, file, serial, year, date, asOf, recipient: recipient ?? '', subject };
  const own: PackLetter = {
    ...said,
    path: pathInPack(place, letter.path),
    kind: kind.name,
    sha256: letter.sha256,
  };
  const besides = letter.copies.map(async ({ path }) => {
    const full = join(place.root, path);
    return { file: pathInPack(place, full), bytes: await readBytes(full) };
  });
  const copies = letter.copies.map(({ recipient: code, sha256: hash }) => ({
    recipient: code,
    sha256: hash,
  }));
  return {
    letter: own,
    recipients: letter.prepared.planned.members ?? recipients,
    entry: { ...letter.entry, ...(copies.length === 0 ? {} : { copies }) },
    bytes: await readBytes(letter.path),
    besides: await Promise.all(besides),
  };
}

async function packDraft(place: PackPlace, { prepared, path }: DraftLetter): Promise<PackedLetter> {
  const { planned, subject } = prepared;
  const { signatory, kind, file, date, asOf, recipients } = planned;
  const bytes = await readBytes(path);
  const letter: PackLetter = {
    number: null,
    unit: signatory.unit,
    file,
    serial: null,
    year: yearOf(date),
    date,
    asOf,
    kind: kind.name,
    recipient: recipients.map(({ code }) => code).join(' '),
    subject,
    path: pathInPack(place, path),
    sha256: sha256(bytes),
  };
  return { letter, recipients, entry: null, bytes, besides: [] };
}
