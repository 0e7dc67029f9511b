import { printDay } from '../../dates.ts';
import { checkOrder, compareSnapshots } from '../../ingest/monitoring/compare.ts';
import type { Terminal } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import type { BodyChange, Comparison } from '../../model/comparison.ts';
import type { BodyFigures } from '../../model/snapshot.ts';
import { hasErrors, RoadmapError } from '../../problem.ts';
import { readEach } from '../../runs/monitoring.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import { printPercent } from '../../text/characters.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { bodyJson } from './show.ts';

/** `roadmap monitor compare A B`: which bodies are better, worse, new and gone in B, with the figures. */
export const monitorCompare: Command<Omit<ExportOptions, 'asOf'>> = async (
  context,
  [before = '', after = ''],
) => {
  const { sets, problems: read, agencies } = await readEach(context, [[before], [after]]);
  const [earlier, later] = sets.map((set) => set.snapshot);
  if (earlier === undefined || later === undefined || hasErrors(read)) throw new RoadmapError(1, read);
  const problems = [...read, ...checkOrder(earlier, later)];
  const comparison = compareSnapshots(earlier, later, agencies);
  context.terminal.result(printComparison(context.terminal, comparison));
  return succeed(context, comparisonJson(comparison), problems);
};

function comparisonJson(comparison: Comparison): Readonly<Record<string, unknown>> {
  const changeJson = ({ agency, before, after, points }: BodyChange) => ({
    agency,
    points,
    before: bodyJson(before),
    after: bodyJson(after),
  });
  return {
    from: comparison.from,
    to: comparison.to,
    better: comparison.better.map(changeJson),
    worse: comparison.worse.map(changeJson),
    same: comparison.same.map(changeJson),
    new: comparison.added.map(bodyJson),
    gone: comparison.gone.map(bodyJson),
    ended: comparison.ended,
    followed: comparison.followed,
    totals: { before: comparison.before, after: comparison.after },
  };
}

function printComparison(terminal: Terminal, comparison: Comparison): string {
  const { language } = terminal.options;
  const day = (value: string | null) => (value === null ? '–' : printDay(value, 'short'));
  const bodies = (list: readonly BodyFigures[]) =>
    list.map((body) => `  ${body.agency}  ${printPercent(body.percent)}`);
  const gone = comparison.gone.map(({ agency, percent }) => {
    const until = comparison.ended.find((one) => one.agency === agency)?.until;
    const ended = until === undefined ? '' : ` (${say('compare-ended', language, { day: day(until) })})`;
    return `  ${agency}  ${printPercent(percent)}${ended}`;
  });
  const changes = (list: readonly BodyChange[]) =>
    list.map(({ agency, before, after, points }) => {
      const sign = points > 0 ? '+' : '−';
      const shift = `${sign}${printPercent(Math.abs(points))}`;
      return `  ${agency}  ${printPercent(before.percent)} → ${printPercent(after.percent)} (${shift})`;
    });
  const parts: (readonly [string, readonly string[]])[] = [
    [say('compare-better', language, { count: comparison.better.length }), changes(comparison.better)],
    [say('compare-worse', language, { count: comparison.worse.length }), changes(comparison.worse)],
    [say('compare-new', language, { count: comparison.added.length }), bodies(comparison.added)],
    [say('compare-gone', language, { count: comparison.gone.length }), gone],
    [say('compare-same', language, { count: comparison.same.length }), []],
  ];
  const followed = comparison.followed.map(
    ({ before, after }) => `  ${before.filter((name) => name !== after).join('; ')} → ${after}`,
  );
  if (followed.length > 0) {
    parts.push([say('compare-followed', language, { count: followed.length }), followed]);
  }
  const total = `${say('totals', language, {})}: ${printPercent(comparison.before.percent)} → ${printPercent(comparison.after.percent)}`;
  const head = `${day(comparison.from)} → ${day(comparison.to)}`;
  return [head, total, ...parts.flatMap(([title, lines]) => ['', title, ...lines])].join('\n');
}
