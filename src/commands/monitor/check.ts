import { say } from '../../messages/words.ts';
import { readExports } from '../../runs/monitoring.ts';
import type { ExportOptions } from '../../runs/reading.ts';
import type { Command } from '../context.ts';
import { succeed } from '../context.ts';
import { printChecked, tellSnapshot } from './show.ts';

/** `roadmap monitor check EXPORT...`: everything that is wrong with exports, and what they add up to. Writes nothing. */
export const monitorCheck: Command<ExportOptions> = async (context, words) => {
  const { snapshot, problems } = await readExports(context, words);
  context.terminal.result(printChecked(context.terminal, snapshot));
  context.terminal.result(`\n${say('monitor-well', context.terminal.manner.language, {})}`);
  return succeed(context, tellSnapshot(snapshot), problems);
};
