import type { Language } from '../../messages/message.ts';
import { say } from '../../messages/words.ts';
import type { Count, Stats } from '../../register/stats.ts';
import { statsOf } from '../../register/stats.ts';
import { withRegister } from '../../runs/workspace.ts';
import { printColumns } from '../columns.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import type { FilterOptions } from './entry.ts';
import { filterOf } from './entry.ts';

/** `roadmap register stats`: letters by kind, recipient and month, among the entries that the filters leave. */
export const registerStats: Command<FilterOptions> = async (context) => {
  const counted = statsOf();
  await withRegister(context, ({ register }) => register.eachEntry(filterOf(context.options), counted.add));
  const stats = counted.stats();
  const { out } = context.outside;
  context.terminal.result(printStats(stats, context.terminal.options.language, out.isTerminal));
  return succeed(context, { ...stats }, []);
};

function printStats(stats: Stats, language: Language, hasBars: boolean): string {
  const { letters, reserved } = stats;
  const total = say('register-stats', language, { letters, reserved, void: stats.void });
  const parts = [
    [say('register-by-kind', language, {}), stats.kinds],
    [say('register-by-recipient', language, {}), stats.recipients],
    [say('register-by-month', language, {}), stats.months],
  ] as const;
  return [
    total,
    ...parts.flatMap(([title, counts]) =>
      counts.length === 0 ? [] : ['', title, printCounts(counts, hasBars)],
    ),
  ].join('\n');
}

const barWidth = 30;
const longestName = 44;

/** A count a line, with a bar on a terminal: the longest is the greatest count. */
function printCounts(counts: readonly Count[], hasBars: boolean): string {
  const most = Math.max(...counts.map(({ letters }) => letters));
  const rows = counts.map(({ name, letters }) => {
    const shown = [...(name === '' ? '–' : name)];
    const cut = shown.length > longestName ? `${shown.slice(0, longestName - 1).join('')}…` : shown.join('');
    const bar = hasBars ? ['█'.repeat(Math.max(1, Math.round((letters * barWidth) / most)))] : [];
    return [`  ${cut}`, String(letters), ...bar];
  });
  return printColumns(rows, { wrapped: 3, left: [0, 2], width: 0, rules: [] });
}
