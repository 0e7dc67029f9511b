import { loadWordList } from '../../io/word-list.ts';
import { say } from '../../messages/words.ts';
import { hasErrors } from '../../problem.ts';
import { loadExports } from '../../runs/reading.ts';
import { checkTextFile } from '../../runs/text-check/check-file.ts';
import type { Command } from '../context.ts';
import { fail, succeed } from '../context.ts';

/** `roadmap text check FILE...`: every slip of every file at once; code 1 when one of them is certain. */
export const textCheck: Command = async (context, names) => {
  const sources = await loadExports(context, names);
  const words = await loadWordList(context.outside);
  const checked = await Promise.all(sources.map((source) => checkTextFile(source, words)));
  const found = checked.flatMap(({ problems }) => problems);
  const { terminal } = context;
  if (words.size === 0 && !terminal.manner.json) {
    terminal.remark(say('no-word-list', terminal.manner.language, {}));
  }
  if (hasErrors(found)) return fail(context, 1, found, '');
  if (found.length === 0)
    terminal.result(say('text-clean', terminal.manner.language, { count: names.length }));
  return succeed(context, {}, found);
};
