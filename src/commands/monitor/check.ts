import { say } from '../../messages/words.ts';
import type { Snapshot } from '../../model/snapshot.ts';
import type { Problem } from '../../problem.ts';
import { problem, RoadmapError } from '../../problem.ts';
import { readEach, surroundings } from '../../runs/monitoring.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';
import { printChecked, printRows, rowsJson, snapshotJson } from './show.ts';

/** `roadmap monitor check EXPORT...`: everything that is wrong with exports, what became of each row, and what they add up to. Writes nothing. */
export const monitorCheck: Command<ExportOptions> = async (context, words) => {
  const { terminal } = context;
  const { language } = terminal.options;
  const read = await readEach(context, [words]);
  const { rows, snapshot } = read.sets[0] ?? noSet(read.problems);
  if (snapshot === undefined) {
    const emptyJson = { ...context.emptyJson, rows: rowsJson(rows) };
    return fail(
      { ...context, emptyJson },
      1,
      read.problems,
      [
        say('nothing-written', language, {}),
        ...(rows.read > 0 ? [`${printRows(rows, language)}.`] : []),
      ].join(' '),
    );
  }
  terminal.result(printChecked(terminal, snapshot));
  terminal.result(`\n${printRows(rows, language)}`);
  terminal.result(`\n${say('monitor-well', language, {})}`);
  const found = [...read.problems, ...(await forLetters(context, snapshot))];
  return succeed(context, { ...snapshotJson(snapshot), rows: rowsJson(rows) }, found);
};

/** What a letter with a number would be refused for, though the figures add up: a sample, a day to come. Nothing in a practice workspace. */
async function forLetters(context: Context<ExportOptions>, snapshot: Snapshot): Promise<readonly Problem[]> {
  const { today, practice } = await surroundings(context);
  const samples = practice ? [] : (snapshot.samples ?? []);
  const { asOf } = snapshot;
  return [
    ...samples.map((place) => problem('plan-sample-figures', place, {})),
    ...(asOf !== null && today < asOf ? [problem('plan-figures-to-come', {}, { asOf, today })] : []),
  ].map((found) => ({ ...found, severity: 'warning' }));
}

function noSet(problems: RoadmapError['problems']): never {
  throw new RoadmapError(1, problems);
}
