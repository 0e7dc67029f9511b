import { say } from '../../messages/words.ts';
import { RoadmapError } from '../../problem.ts';
import { readEach } from '../../runs/monitoring.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import type { Command } from '../context.ts';
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
  return succeed(context, { ...snapshotJson(snapshot), rows: rowsJson(rows) }, read.problems);
};

function noSet(problems: RoadmapError['problems']): never {
  throw new RoadmapError(1, problems);
}
