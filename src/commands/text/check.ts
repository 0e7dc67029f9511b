import { join } from 'node:path';
import { isThere, writeWhole } from '../../io/files.ts';
import { userPath } from '../../io/paths.ts';
import { loadWordList } from '../../io/word-list.ts';
import { say } from '../../messages/words.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { hasErrors, problem, RoadmapError } from '../../problem.ts';
import type { FileCheck } from '../../runs/text-check/check-file.ts';
import { checkTextFile } from '../../runs/text-check/check-file.ts';
import type { Change } from '../../runs/text-check/fix-file.ts';
import { fixWholly } from '../../runs/text-check/fix-file.ts';
import type { NamedSource } from '../../runs/text-check/load-files.ts';
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
  const checked: Checked[] = [];
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

interface Checked {
  readonly source: NamedSource;
  readonly check: FileCheck;
}

/** Writes a corrected copy of each file that has something to correct, never over a file; shows each change. What stays decides the code. */
async function fix(
  context: Context,
  folder: string,
  checked: readonly Checked[],
  words: WordList,
): Promise<ExitCode> {
  const { terminal, outside } = context;
  const { language, json } = terminal.options;
  const copies = await Promise.all(
    checked.map(async ({ source: { file, copyName }, check }) => ({
      ...(await fixWholly(check, words)),
      file,
      to: `${folder.replaceAll('\\', '/')}/${copyName}`,
      path: join(userPath(outside, folder), copyName),
    })),
  );
  const written = copies.filter(({ changes }) => changes.length > 0);
  await refuseTaken(written);
  for (const { path, bytes, file, to, changes } of written) {
    await writeWhole(path, bytes, 'new');
    if (json) continue;
    for (const change of changes) terminal.result(showChange(change));
    terminal.result(say('text-fixed', language, { file, to, count: changes.length }));
  }
  const fixed = written.map(({ file, to, changes }) => ({ file, to, changes: changes.map(changeToJson) }));
  const left = copies.flatMap((made) => made.left);
  if (hasErrors(left)) return fail({ ...context, emptyJson: { fixed } }, 1, left, '');
  return succeed(context, { fixed }, left);
}

async function refuseTaken(copies: readonly { readonly path: string; readonly to: string }[]): Promise<void> {
  const seen = new Set<string>();
  const problems: Problem[] = [];
  for (const { path, to } of copies) {
    const isTaken = seen.has(path) || (await isThere(path));
    seen.add(path);
    if (isTaken) problems.push(problem('text-copy-exists', { file: to }, { to }));
  }
  if (problems.length > 0) throw new RoadmapError(3, problems);
}

function showChange({ place, from, to }: Change): string {
  const at = [place.file, place.cell ?? [place.line, place.column].join(':')].join(':');
  return `${at}: ${from} → ${to}`;
}

function changeToJson({ place, from, to }: Change): object {
  return { line: place.line ?? null, column: place.column ?? null, cell: place.cell ?? null, from, to };
}
