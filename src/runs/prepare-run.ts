import { freeMemory } from '../io/memory.ts';
import { latinWriter } from '../layout/latin-document.ts';
import type { AskedLetters } from '../letters/asked-letters.ts';
import { latinWordsMissing, officialLatin } from '../letters/latin-words.ts';
import { settleNeglect } from '../letters/placeholders.ts';
import type { PlannedLetter } from '../model/letter.ts';
import type { Day, LetterScript } from '../model/office.ts';
import { scriptOn } from '../model/office.ts';
import type { Problem } from '../problem.ts';
import { hasErrors, problem, RoadmapError } from '../problem.ts';
import { withProblemRows } from './bad-rows.ts';
import type { Call } from './call.ts';
import type { Asking } from './letters-asked/asking.ts';
import { readPrevious } from './letters-asked/figures.ts';
import { inCells, planAsked } from './letters-asked/plan-asked.ts';
import { withHistories } from './letters-prepared/history.ts';
import { prepareLetters } from './letters-prepared/prepare.ts';
import { nameNewest } from './month-exports.ts';
import { openSheets } from './office-sheets.ts';
import type { ExportOptions } from './reading.ts';
import type { PreparedRun } from './run-states.ts';
import type { Office } from './workspace.ts';
import { officeToday } from './workspace.ts';

/** The options that the letters' run itself reads, whoever asks for the letters. */
export interface LettersOptions extends ExportOptions {
  /** Exports of earlier days: what has changed since. */
  readonly previous?: readonly string[];
  /** A circular gets a file for each of its recipients as well. */
  readonly each?: boolean;
  /** The script of this run's letters; left out: as `roadmap.yaml` says. */
  readonly script?: LetterScript | undefined;
}

/**
 * The first half of every letters' run: load, table and ingest, plan, fill, lay out, check. What is wrong with one letter does not
 * hide what is wrong with another: all problems of exports, directories, kinds, rows and command line are thrown together (code 1).
 * In a draft and a preview what is still to be filled in is a warning. `daysOf` gives the days of letters that are of another day than planned.
 */
export function prepareRun(
  call: Call<LettersOptions>,
  asking: Asking,
  purpose: 'letter' | 'draft' | 'preview',
  daysOf: (planned: readonly PlannedLetter[]) => Promise<ReadonlyMap<string, Day>>,
): Promise<PreparedRun> {
  const { office, batch } = asking;
  const { root, config, directories } = office;
  const { previous: earlier = [], each = false, script } = call.options;
  return withProblemRows(call, asking, async () => {
    const latin = latinWriter(officialLatin(directories));
    const isLatin = (script ?? config.script) !== 'cyrillic';
    const sheets = await openSheets(root, config, isLatin ? latin : undefined);
    const asked = await asking.read();
    const wanted = askedOn(call, office, asked.value ?? []);
    const previous = await readPrevious(call, root, directories.agencies, earlier);
    const plan = (days?: ReadonlyMap<string, Day>) => planAsked(wanted, directories, config, days);
    const first = plan();
    const days = await daysOf(first.letters);
    const planned = days.size === 0 ? first : plan(days);
    const dated = withHistories(planned.letters, previous.snapshots, directories.agencies);
    const total = dated.letters.length;
    const prepared = prepareLetters(
      dated.letters,
      {
        config,
        sheets,
        draft: purpose === 'draft',
        each,
        script,
        latin,
      },
      (done) => {
        freeMemory(done);
        call.terminal.progress('checking', done, total);
      },
    );
    const inLatin = dated.letters.filter(({ date }) => (script ?? scriptOn(config, date)) !== 'cyrillic');
    const missing = inLatin.flatMap((letter) => latinWordsMissing(letter, directories));
    const stages = [office, asked, previous, planned, dated, prepared, { problems: missing }];
    const every = [...stages.flatMap((stage) => stage.problems), ...(each ? notShared(wanted) : [])];
    const found = await nameNewest(call, root, once(inCells(every, wanted)));
    const problems = settleNeglect(found, { draft: purpose !== 'letter', practice: config.practice });
    if (prepared.value === undefined || hasErrors(problems)) throw new RoadmapError(1, problems);
    return { office, batch, prepared: prepared.value, problems };
  });
}

/** What is asked for with the day of today and whether the day of the figures was asked for, against which days are held. */
function askedOn(
  call: Call<LettersOptions>,
  { config }: Office,
  asked: readonly AskedLetters[],
): readonly AskedLetters[] {
  const today = officeToday(call, config);
  const { asOf, each = false } = call.options;
  return asked.map((one) => ({
    ...one,
    today,
    each,
    isAsOfAsked: asOf !== undefined || one.isAsOfAsked === true,
  }));
}

/** `--each` is for circulars: where none is among the letters it is a slip, for all other kinds write a letter for each recipient anyway. */
function notShared(asked: readonly AskedLetters[]): readonly Problem[] {
  const kinds = asked.map(({ kind }) => kind);
  if (kinds.some((kind) => kind.numbering === 'shared')) return [];
  return kinds.map((kind) => problem('plan-each-not-shared', {}, { kind: kind.name }));
}

/** The same problems, each once: a thousand rows signed by one person have one name to be filled in. */
function once(problems: readonly Problem[]): readonly Problem[] {
  const known = new Map<string, Problem>();
  for (const found of problems) {
    const key = JSON.stringify([found.code, found.place, found.args]);
    if (!known.has(key)) known.set(key, found);
  }
  return [...known.values()];
}
