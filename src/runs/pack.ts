import { join } from 'node:path';
import { yearOf } from '../dates.ts';
import { readBytes } from '../io/files.ts';
import { needLibreOffice } from '../io/machine.ts';
import { isMadeOf, pdfPath } from '../io/pdf.ts';
import type { LetterScript } from '../model/office.ts';
import type { PackLetter } from '../model/pack.ts';
import type { Entry } from '../model/register.ts';
import { lettersLeftOut } from '../pack/left-out.ts';
import type { Problem } from '../problem.ts';
import { afterBegun, hasErrors } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { Call } from './call.ts';
import type { DraftLetter, DraftRun } from './drafts.ts';
import { runDrafts } from './drafts.ts';
import type { Answer, LettersOutcome } from './letters.ts';
import { runLetters } from './letters.ts';
import { pdfsOf } from './letters-issued/afterwards.ts';
import { copyPath } from './letters-issued/letter-paths.ts';
import type { IssuedLetter, NumberedLetter } from './letters-issued/store.ts';
import { copiesOf } from './letters-prepared/prepared-letter.ts';
import type { MonthOptions } from './pack/month.ts';
import { askByMonth } from './pack/month.ts';
import type { PackedLetter, PackFile } from './pack/papers.ts';
import type { PackPlace, StoredPack } from './pack/store.ts';
import { earlierBuild, packPlace, pathInPack, storePack, strayFiles, unreadMarks } from './pack/store.ts';
import { layAside, voidFiles } from './pack/void-files.ts';
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
  readonly answer: Answer;
  readonly pack: StoredPack;
  readonly drafts: readonly DraftLetter[];
  readonly issued: readonly IssuedLetter[];
  readonly problems: readonly Problem[];
  /** PDFs that could not be made: the pack is whole without them. */
  readonly faults: readonly Problem[];
  /** Where files of void letters were laid that an earlier build of the pack had. */
  readonly aside: readonly string[];
}

/** What came of it: built, drafts that were only planned, or where the letters' run ended without a pack (`issued`: stopped on the way). */
export type PackOutcome = BuiltPack | { readonly type: 'drafted'; readonly run: DraftRun } | LettersOutcome;

/**
 * Every letter that the month's distribution asks for, numbered and registered, with manifest, dispatch list, extract of the
 * journal and ZIP: the letters' run into the pack's folder, then its papers. Run again after a stop, or on another machine
 * against the same register, it gives the same bytes and no new number. A build that would leave out letters of an earlier one is
 * refused (`pack-letters-left-out`, 4) and touches nothing. Files of letters that are void since are laid beside the pack. With `draft` no register is opened. docs/product.md section 7.
 */
export async function runPack(
  call: Call<PackOptions>,
  exports: readonly string[],
  confirm: (run: NumberedRun) => Promise<Answer>,
): Promise<PackOutcome> {
  const { month, draft, dryRun, pdf = false } = call.options;
  if (pdf) await needLibreOffice();
  const asking = await askByMonth(call, exports);
  const place = packPlace(asking.office.root, month, draft);
  const out = join(place.folder, 'letters');
  const stray = strayFiles.bind(undefined, asking.office.root, place);
  if (draft) {
    const run = await runDrafts(call, asking, { out, dryRun, check: stray });
    if (run.drafts.length === 0) return { type: 'nobody', problems: run.problems };
    if (dryRun) return { type: 'drafted', run };
    return afterBegun('work', () => finish(call, place, run, { drafts: run.drafts, issued: [] }, 'unasked'));
  }
  const earlier = await earlierBuild(asking.office.root, place);
  let aside: readonly string[] = [];
  const check = async ({ letters }: NumberedRun, register: Register): Promise<readonly Problem[]> => {
    const kept = letters.map(({ entry }) => entry);
    const entries = await register.entries();
    const leftOut = lettersLeftOut(entries, earlier, kept);
    if (hasErrors(leftOut)) return leftOut;
    const unread = await unreadMarks(call, asking.office, place, kept);
    aside = await voidFiles(place, entries);
    const known = aside.map((file) => ({ path: join(place.folder, file) }));
    return [...(await stray([...letters.map(withCopies), ...known])), ...unread];
  };
  const done = await runLetters(call, asking, { again: false, out, dryRun, check, confirm });
  if (done.type !== 'issued' || done.left > 0) return done;
  const { run, letters, answer } = done;
  return afterBegun('numbers', async () => {
    const built = await finish(call, place, run, { drafts: [], issued: letters }, answer);
    return { ...built, aside: await layAside(place, aside) };
  });
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
  answer: Answer,
): Promise<BuiltPack> {
  const packed: PackedLetter[] = [];
  for (const draft of letters.drafts) packed.push(await packOne(place, draft, null));
  for (const letter of letters.issued) packed.push(await packOne(place, letter, letter.entry));
  const faults = await withPdfs(call, place, packed);
  const pack = await storePack(call, run, place, packed, call.options.script);
  return { type: 'built', answer, pack, ...letters, problems: run.problems, faults, aside: [] };
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

/** A letter of the pack with its files; `entry` is null in a draft, which has no number. */
async function packOne(
  place: PackPlace,
  { prepared, path, copies, sha256: hash }: DraftLetter | IssuedLetter,
  entry: Entry | null,
): Promise<PackedLetter> {
  const { planned, subject } = prepared;
  const { signatory, kind, file, date, asOf, recipients, members = recipients } = planned;
  const letter: PackLetter = {
    number: entry?.number ?? null,
    unit: entry?.unit ?? signatory.unit,
    file: entry?.file ?? file,
    serial: entry?.serial ?? null,
    year: entry?.year ?? yearOf(date),
    date: entry?.date ?? date,
    asOf,
    kind: kind.name,
    recipient: entry?.recipient ?? recipients.map(({ code }) => code).join(' '),
    subject: entry?.subject ?? subject,
    path: pathInPack(place, path),
    sha256: hash ?? '',
  };
  const besides = copies.map(async (copy) => {
    const full = join(place.root, copy.path);
    return { file: pathInPack(place, full), bytes: await readBytes(full) };
  });
  const kept = copies.map(({ recipient, sha256: own }) => ({ recipient, sha256: own }));
  return {
    letter,
    recipients: members,
    entry: entry && { ...entry, ...(kept.length === 0 ? {} : { copies: kept }) },
    bytes: await readBytes(path),
    besides: await Promise.all(besides),
  };
}
