import { join } from 'node:path';
import { drawDocument } from '../docx/draw.ts';
import { checkWritable, readBytes, sha256, writeWhole } from '../io/files.ts';
import { say } from '../messages/words.ts';
import { draftFileNames } from '../pack/draft-names.ts';
import type { ExitCode, Problem } from '../problem.ts';
import { hasErrors, RoadmapError } from '../problem.ts';
import type { Register } from '../register/register.ts';
import type { PackedLetter } from '../runs/pack.ts';
import { mustAsk } from './ask.ts';
import type { Command, Context } from './context.ts';
import { stopWhenStrict, succeed } from './context.ts';
import { toldDraft } from './letter-draft.ts';
import { issueRun, jobsOf, requestsOf } from './letter-issue.ts';
import { checkNames } from './letter-names.ts';
import { confirmed, showPlan } from './letter-plan.ts';
import { withRegisteredDays } from './letter-registered-day.ts';
import type { LetterRun, RunSetting } from './letter-run.ts';
import { openRun } from './letter-run.ts';
import type { ToldLetter } from './letter-show.ts';
import { printWritten, tellLetter } from './letter-show.ts';
import type { LetterJob, StoredLetter } from './letter-store.ts';
import { openFolders } from './letter-store.ts';
import type { PackOptions } from './pack-month.ts';
import { prepareMonth } from './pack-month.ts';
import type { PackPlace } from './pack-store.ts';
import { packPlace, storePack } from './pack-store.ts';
import type { NotePack } from './pack-summary.ts';
import { summarized } from './pack-summary.ts';
import { openOfficeRegister } from './workspace.ts';

/** One building of a pack: where it works, what it is for, and who is told what came out. */
interface PackWork {
  readonly context: Context<PackOptions>;
  readonly setting: RunSetting;
  readonly exports: readonly string[];
  readonly place: PackPlace;
  readonly note: NotePack;
}

/**
 * `roadmap pack build --month YYYY-MM EXPORT...`: every letter that the month's distribution asks for, numbered and
 * registered, with manifest, dispatch list, extract of the journal and ZIP. Run again after a stop, or on another
 * machine against the same register, it gives the same bytes and no new number. docs/product.md section 7.
 */
export const packBuild: Command<PackOptions> = (context, exports) =>
  summarized(context, async (note) => {
    const { month, draft } = context.options;
    const setting = await openRun(context, { draft });
    const place = packPlace(setting.workspace.root, month, draft);
    const work: PackWork = { context, setting, exports, place, note };
    const run = await prepareMonth(context, setting, exports);
    if (draft) return storeDraft(work, run);
    const register = await openOfficeRegister(context, setting.workspace);
    try {
      return await build(work, run, register);
    } finally {
      await register.close();
    }
  });

async function build(work: PackWork, first: LetterRun, register: Register): Promise<ExitCode> {
  const { context, place } = work;
  const looked = await register.preview(requestsOf(first.prepared, { again: false }));
  const ofTheirDays = await withRegisteredDays(first, register, looked.problems);
  const run = ofTheirDays ?? first;
  const requests = requestsOf(run.prepared, { again: false });
  const seen = ofTheirDays === undefined ? looked : await register.preview(requests);
  const problems = [...run.problems, ...seen.problems];
  if (seen.value === undefined || hasErrors(seen.problems)) throw new RoadmapError(4, problems);
  stopWhenStrict(context, problems);
  const { root } = run.workspace;
  const out = join(place.folder, 'letters');
  const jobs = jobsOf({ root, prepared: run.prepared, out }, seen.value);
  await checkNames(jobs);
  if (context.options.dryRun) return showPlan(context, jobs, run, problems);
  if (mustAsk(context) && !(await confirmed(context, run, jobs, problems))) return 130;
  await openFolders(jobs);
  const plain = { root, prepared: run.prepared, requests, out, head: undefined };
  const issued = await issueRun(context, register, { ...plain, onStored: () => undefined });
  if (issued.type === 'refused') throw new RoadmapError(4, [...run.problems, ...issued.problems]);
  if (issued.stored.length < issued.jobs.length) return tellStopped(context, issued.jobs, issued.stored);
  return finish(work, run, issued.stored, problems);
}

async function finish(
  work: PackWork,
  run: LetterRun,
  stored: readonly StoredLetter[],
  problems: readonly Problem[],
): Promise<ExitCode> {
  const packed: PackedLetter[] = [];
  for (const { job, sha256: hash } of stored) {
    packed.push(packedLetter(work.place, job, hash, await readBytes(job.path)));
  }
  return tellPack(work, run, packed, stored.map(toldStored), problems);
}

/** `--draft`: the whole pack for review before the numbers are given. No register is opened. */
async function storeDraft(work: PackWork, run: LetterRun): Promise<ExitCode> {
  stopWhenStrict(work.context, run.problems);
  const { place } = work;
  const folder = join(place.folder, 'letters');
  await checkWritable(folder);
  const names = draftFileNames(run.prepared.map(({ planned }) => planned));
  const packed: PackedLetter[] = [];
  const told: ToldLetter[] = [];
  for (const [at, letter] of run.prepared.entries()) {
    const name = names[at] ?? '';
    const bytes = await drawDocument(letter.whole().document);
    await writeWhole(join(folder, name), bytes, 'replace');
    const draft = toldDraft(letter, `packs/${place.name}/letters/${name}`, sha256(bytes));
    told.push(draft);
    const { status: _, reused: __, sha256: ___, ...known } = draft;
    const own = { ...known, subject: letter.subject, path: `letters/${name}`, sha256: sha256(bytes) };
    packed.push({ letter: own, recipients: letter.planned.recipients, entry: null, bytes });
  }
  return tellPack(work, run, packed, told, run.problems);
}

async function tellPack(
  { context, place, note }: PackWork,
  run: LetterRun,
  packed: readonly PackedLetter[],
  letters: readonly ToldLetter[],
  problems: readonly Problem[],
): Promise<ExitCode> {
  const { terminal } = context;
  const pack = await storePack(context, run, place, packed);
  const { path, zip, zipSha256, files } = pack;
  terminal.result(printWritten(terminal, letters));
  terminal.result(say('pack-built', terminal.manner.language, { folder: path, zip }));
  const document = { month: place.month, draft: place.draft, path, zip, zipSha256, letters, files };
  const all = [...problems, ...pack.problems];
  note({ zip, zipSha256, draft: place.draft, letters, problems: all });
  return succeed(context, document, all);
}

function packedLetter(place: PackPlace, job: LetterJob, hash: string, bytes: Uint8Array): PackedLetter {
  const { entry } = job.reservation;
  const { number, unit, file, serial, year, date, asOf, subject } = entry;
  const path = job.path.slice(place.folder.length + 1).replaceAll('\\', '/');
  const { kind, recipients } = job.letter.planned;
  const recipient = entry.recipient ?? '';
  const common = { number, unit, file, serial, year, date, asOf, recipient, subject, path };
  return { letter: { ...common, kind: kind.name, sha256: hash }, recipients, entry, bytes };
}

function toldStored({ job, path, sha256: hash }: StoredLetter): ToldLetter {
  const told = { status: 'issued', reused: job.reservation.reused, path, sha256: hash } as const;
  return tellLetter(job.letter.planned, job.reservation.entry, told);
}

function tellStopped(
  context: Context,
  jobs: readonly LetterJob[],
  stored: readonly StoredLetter[],
): ExitCode {
  const { terminal, emptyJson } = context;
  const left = jobs.length - stored.length;
  terminal.remark(say('interrupted', terminal.manner.language, { done: stored.length, left }));
  if (terminal.manner.json) {
    terminal.json({ ok: false, ...emptyJson, letters: stored.map(toldStored), problems: [] });
  }
  return 130;
}
