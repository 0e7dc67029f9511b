import { dirname } from 'node:path';
import { checkWritable, writeWhole } from '../../io/files.ts';
import type { TerminalOptions } from '../../io/terminal.ts';
import { problemToJson } from '../../io/terminal.ts';
import { say } from '../../messages/words.ts';
import { markdownTable } from '../../pack/markdown.ts';
import type { ExitCode, Problem } from '../../problem.ts';
import { RoadmapError } from '../../problem.ts';
import { problemsOf } from '../../runs/call.ts';
import { outputPath } from '../../runs/output-path.ts';
import type { Context } from '../context.ts';
import { problemLimit } from '../context.ts';
import type { LetterJson } from '../letter/letter-json.ts';

interface SummaryOptions {
  readonly month: string;
  readonly summary: string | undefined;
}

/** What a summary says of a pack that was built. */
export interface NotedPack {
  readonly zip: string;
  readonly zipSha256: string;
  readonly draft: boolean;
  readonly letters: readonly LetterJson[];
  readonly problems: readonly Problem[];
}

export type NotePack = (pack: NotedPack) => void;

/**
 * Does the work and, with `--summary FILE`, writes in Markdown what came of it, also when it failed: the page that a
 * CI service shows for the job. What failed stays failed, with its own code; a summary that cannot be written after work that is done is code 3.
 * `inputs` are the files that the work reads: the summary never takes their place.
 */
export async function summarized(
  context: Context<SummaryOptions>,
  inputs: readonly string[],
  work: (note: NotePack) => Promise<ExitCode>,
): Promise<ExitCode> {
  const { summary } = context.options;
  if (summary === undefined) return work(() => undefined);
  const file = await outputPath(context, summary, inputs);
  await checkWritable(dirname(file));
  let noted: NotedPack | undefined;
  const note: NotePack = (pack) => {
    noted = pack;
  };
  const write = (code: ExitCode, problems: readonly Problem[]): Promise<readonly Problem[]> => {
    const text = printSummary(context, code, noted, noted?.problems ?? problems);
    return problemsOf(() => writeWhole(file, text, 'replace'));
  };
  const code = await work(note).catch(async (error: unknown) => {
    throw error instanceof RoadmapError ? error.also(await write(error.exitCode, error.problems)) : error;
  });
  const faults = await write(code, []);
  if (faults.length === 0) return code;
  // The work has given its document already.
  context.terminal.problems(faults, '', problemLimit(context.terminal));
  return code === 0 ? 3 : code;
}

function printSummary(
  context: Context<SummaryOptions>,
  code: ExitCode,
  pack: NotedPack | undefined,
  problems: readonly Problem[],
): string {
  const { options } = context.terminal;
  const { month } = context.options;
  const parts = [
    `## ${say('summary-title', options.language, { month })}`,
    ...(pack === undefined ? [say('summary-failed', options.language, { code })] : packParts(options, pack)),
    ...problemParts(context, problems),
  ];
  return `${parts.join('\n\n')}\n`;
}

function packParts({ language }: TerminalOptions, pack: NotedPack): readonly string[] {
  const { letters, draft, zip, zipSha256: sha256 } = pack;
  const reused = letters.filter((letter) => letter.reused).length;
  const counts = { count: letters.length, fresh: letters.length - reused, reused };
  const head = [
    say('result-number', language, {}),
    say('result-recipient', language, {}),
    say('result-date', language, {}),
    say('result-file', language, {}),
  ];
  const rows = letters.map(({ number, recipient, date, path }) => [number ?? '____', recipient, date, path]);
  return [
    draft ? say('summary-draft', language, {}) : say('summary-done', language, counts),
    markdownTable(head, rows),
    say('summary-pack', language, { zip, sha256 }),
  ];
}

function problemParts(context: Context, problems: readonly Problem[]): readonly string[] {
  if (problems.length === 0) return [];
  const { language } = context.terminal.options;
  const limit = problemLimit(context.terminal);
  const head = [
    say('summary-where', language, {}),
    say('summary-what', language, {}),
    say('summary-advice', language, {}),
  ];
  const rows = problems.slice(0, limit).map((found) => {
    const { message, hint, severity } = problemToJson(found, language);
    const grade = say(severity === 'error' ? 'error' : 'warning', language, {});
    const { file, line, column, cell } = found.place;
    const where = [file, cell ?? [line, column].filter((part) => part !== undefined).join(':')];
    return [
      where.filter((part) => part !== undefined && part !== '').join(' '),
      `${grade}: ${message}`,
      `${hint}`,
    ];
  });
  const more = problems.length - rows.length;
  const ending = more > 0 ? [say('more-problems', language, { count: more })] : [];
  return [markdownTable(head, rows), ...ending];
}
