import { dirname, join } from 'node:path';
import { yearOf } from '../../dates.ts';
import { checkWritable, isThere } from '../../io/files.ts';
import type { AskedLetters } from '../../letters/asked-letters.ts';
import { membersOf } from '../../letters/groups.ts';
import { settleNeglect } from '../../letters/placeholders.ts';
import { checkValidities } from '../../letters/validity-gaps.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Agency, Day, Directories } from '../../model/office.ts';
import { isValidOn } from '../../model/office.ts';
import type { DatasetFigures, Snapshot } from '../../model/snapshot.ts';
import { percentOf, ranked, totalsOf } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import type { Call } from '../call.ts';
import { openKind } from '../kinds.ts';
import { runLetters } from '../letters.ts';
import { planAsked } from '../letters-asked/plan-asked.ts';
import { distributedKinds, takesFigures } from '../pack/month-kinds.ts';
import { packPlace } from '../pack/store.ts';
import { readingOptions } from '../reading.ts';
import { loadStatus, runStatus } from '../status.ts';
import type { Office } from '../workspace.ts';
import { officeToday, openOffice } from '../workspace.ts';
import type { Findings } from './findings.ts';
import { attempt } from './findings.ts';

/**
 * What `letter generate`, `pack build` and `report status` would refuse today for the workspace's sake: those very runs, the first
 * two up to the numbers with made-up figures about every state body of the directory, as far as they need nothing of the clerk.
 * Nothing is written. Of the status report errors alone are found: `plan check` has the rest.
 */
export async function tryRuns(call: Call, findings: Findings): Promise<Office | undefined> {
  const patient = { ...call, options: { ...call.options, ...plainOptions, strict: false } };
  const office = await attempt(findings, () => openOffice(patient));
  const reading = await attempt(findings, () => readingOptions(patient, undefined));
  findings.found.push(...(reading?.layoutProblems ?? []));
  if (office !== undefined) await tryLetters(patient, office, findings);
  await attempt(findings, async () => {
    const { inputs } = await loadStatus({ ...patient, options: { ...patient.options, asOf: undefined } });
    const { problems } = runStatus(inputs);
    findings.found.push(...problems.filter(({ severity }) => severity === 'error'));
  });
  return office;
}

const plainOptions = {
  sheet: undefined,
  encoding: undefined,
  map: [],
  list: undefined,
  repair: false,
  problems: undefined,
};

async function tryLetters(
  call: Call<typeof plainOptions>,
  office: Office,
  findings: Findings,
): Promise<void> {
  const { root, config, directories } = office;
  const today = officeToday(call, config);
  const snapshot = madeUpFigures(directories.agencies, today);
  const kinds = await kindsOf(call, office, today, snapshot, findings);
  const asked = kinds.map((kind) => askFor(kind, snapshot, today));
  const [free, bound] = [
    asked.filter(({ kind }) => !needsClerk(kind)),
    asked.filter(({ kind }) => needsClerk(kind)),
  ];
  const read = async () => ({ value: free, problems: [] });
  const asking = { office, batch: undefined, exports: [], read };
  const done = await attempt(findings, () =>
    runLetters(call, asking, { again: false, out: undefined, dryRun: true, confirm: async () => 'no' }),
  );
  // What there is to say of the numbers is said when there are letters.
  const doubts = done?.type === 'planned' ? done.run.problems : [];
  findings.found.push(...doubts.filter(({ code }) => !code.startsWith('number-')));
  const planned = planAsked(bound, directories, config).problems.filter(({ code }) => !ofTheClerk.has(code));
  findings.found.push(...settleNeglect(planned, { draft: false, practice: config.practice }));
  findings.found.push(...groupProblems(directories, today), ...dayProblems(directories, today));
  const folders = ['reports', join('letters', String(yearOf(today)))].map((name) => join(root, name));
  for (const folder of [...folders, packPlace(root, today.slice(0, 7), false).folder]) {
    await attempt(findings, () => checkFolder(folder));
  }
}

/** The days of the directories; who may sign or carry out today is for the letters to say. */
function dayProblems(directories: Directories, today: Day): readonly Problem[] {
  return checkValidities(directories, today).filter(({ code, args: { from, to } }) => {
    const holdsToday = String(from) <= today && (to === '' || String(to) >= today);
    return code !== 'directory-days-overlap' || !holdsToday;
  });
}

/** What `--each` would find of the groups that hold today. */
function groupProblems(directories: Directories, today: Day): readonly Problem[] {
  const groups = new Set(directories.groups.map(({ group }) => group));
  const recipients = directories.recipients.filter((one) => groups.has(one.code) && isValidOn(one, today));
  return membersOf(recipients, directories, today).problems;
}

/** What a kind lacks because nobody has given it. */
const ofTheClerk: ReadonlySet<Problem['code']> = new Set(['plan-missing-field']);

function needsClerk({ fields }: LetterKind): boolean {
  return fields.some((field) => field.required);
}

/** The default kind, and each that the distribution sends to anybody today. Nobody to send figures to is `pack-no-kind`, as `pack build` has it. */
async function kindsOf(
  call: Call,
  { root, config, directories }: Office,
  today: Day,
  snapshot: Snapshot,
  findings: Findings,
): Promise<readonly LetterKind[]> {
  const names = distributedKinds(directories, today);
  const wanted = new Set([config.defaults.kind, ...names]);
  const kinds: LetterKind[] = [];
  for (const name of wanted) {
    // What is wrong with a kind's own files is found with all other kinds.
    const kind = await attempt(findings, () => openKind(call, root, name));
    if (kind?.value !== undefined) kinds.push(kind.value);
  }
  if (kinds.length < wanted.size) return kinds;
  const isPacked = kinds.some((kind) => names.includes(kind.name) && takesFigures(kind, snapshot));
  if (!isPacked) {
    findings.found.push(
      problem('pack-no-kind', { file: 'distribution.csv', field: 'kind' }, { date: today }),
    );
  }
  return kinds;
}

/** A key of its own: what the register has of today is another letter. */
function askFor(kind: LetterKind, snapshot: Snapshot, date: Day): AskedLetters {
  const figures = kind.needs === 'none' ? null : snapshot;
  const common = { date, isDated: true, to: [], fields: {}, rowKey: 'doctor', place: {} };
  return { kind, snapshot: figures, ...common };
}

/** Every body of today with one dataset in time and one past its date: whoever may be named or written to is. */
function madeUpFigures(agencies: readonly Agency[], asOf: Day): Snapshot {
  const valid = agencies.filter(({ from = null, to = null }) => isValidOn({ from, to }, asOf));
  const counts = { listed: 2, placed: 2, updated: 1, overdue: 1, notPlaced: 0, percent: percentOf(1, 2) };
  const bodies = ranked(valid.map(({ code, name }) => ({ code, agency: name, ...counts, place: {} })));
  const datasets = bodies.flatMap(({ agency }, at) => [0, 3].map((late) => madeUpDataset(agency, at, late)));
  return { level: 'dataset', asOf, bodies, datasets, totals: totalsOf(bodies), sources: [] };
}

function madeUpDataset(agency: string, body: number, daysLate: number): DatasetFigures {
  const id = `1-${String(body + 1).padStart(3, '0')}-000${daysLate + 1}`;
  const known = { periodicity: null, lastUpdate: null, due: null, placed: true, place: {} };
  return { id, agency, name: 'Очиқ маълумотлар тўплами', daysLate, ...known };
}

/** Throws (3) when files cannot be made in the folder; a missing one is not made, its parent is looked at. */
async function checkFolder(folder: string): Promise<void> {
  if ((await isThere(folder)) || dirname(folder) === folder) return checkWritable(folder);
  return checkFolder(dirname(folder));
}
