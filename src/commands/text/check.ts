import { loadWordList } from '../../io/word-list.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode } from '../../problem.ts';
import { hasErrors } from '../../problem.ts';
import { checkTextFile } from '../../runs/text-check/check-file.ts';
import type { CheckedSource } from '../../runs/text-check/fix-copies.ts';
import { storeCopies } from '../../runs/text-check/fix-copies.ts';
import type { Change } from '../../runs/text-check/fix-file.ts';
import { loadTextFiles } from '../../runs/text-check/load-files.ts';
import type { WordList } from '../../spelling/finding.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

export interface TextCheckOptions {
  /** Folder for corrected copies. */
  readonly fix: string | undefined;
}

/** `roadmap text check FILE...`: every slip of every file at once; code 1 when one of them is certain. With `--fix` the files are written anew with what has one right form. */
export const textCheck: Command<TextCheckOptions> = async (context, names) => {
  const sources = await loadTextFiles(context, names);
  const words = await loadWordList(context.outside);
  const { terminal } = context;
  if (words.size === 0 && !terminal.options.json) {
    terminal.remark(say('no-word-list', terminal.options.language, {}));
  }
  const checked: CheckedSource[] = [];
  for (const source of sources) {
    checked.push({ source, check: await checkTextFile(source, words) });
    terminal.progress('files', checked.length, sources.length);
  }
  if (context.options.fix !== undefined) return fix(context, context.options.fix, checked, words);
  const found = checked.flatMap(({ check }) => check.problems);
  if (hasErrors(found)) return fail(context, 1, found, '');
  if (found.length === 0)
    terminal.result(say('text-clean', terminal.options.language, { count: sources.length }));
  return succeed(context, {}, found);
};

/** Corrected copies of the files, each change shown. What stays decides the code. */
async function fix(
  context: Context,
  folder: string,
  checked: readonly CheckedSource[],
  words: WordList,
): Promise<ExitCode> {
  const { terminal } = context;
  const copies = await storeCopies(context, folder, checked, words);
  const written = copies.filter(({ changes }) => changes.length > 0);
  for (const { file, to, changes } of written) {
    for (const change of changes) terminal.result(showChange(change));
    terminal.result(say('text-fixed', terminal.options.language, { file, to, count: changes.length }));
  }
  const fixed = written.map(({ file, to, changes }) => ({ file, to, changes: changes.map(changeToJson) }));
  const left = copies.flatMap((made) => made.left);
  const isRefused = hasErrors(left) || (context.options.strict && left.length > 0);
  return isRefused
    ? fail({ ...context, emptyJson: { fixed } }, 1, left, '')
    : succeed(context, { fixed }, left);
}

function showChange({ place, from, to }: Change): string {
  const at = [place.file, place.cell ?? [place.line, place.column].join(':')].join(':');
  return `${at}: ${from} → ${to}`;
}

function changeToJson({ place, from, to }: Change): object {
  return { line: place.line ?? null, column: place.column ?? null, cell: place.cell ?? null, from, to };
}
