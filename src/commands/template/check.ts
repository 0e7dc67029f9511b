import { listKinds, loadKind } from '../../io/workspace.ts';
import { say } from '../../messages/words.ts';
import type { LetterKind } from '../../model/letter.ts';
import type { Problem } from '../../problem.ts';
import { hasErrors, sortProblems } from '../../problem.ts';
import { openKind } from '../../runs/kinds.ts';
import { checkBlanks } from '../../runs/office-sheets.ts';
import { tryKind } from '../../runs/try-kind.ts';
import { workspaceIfAny } from '../../runs/workspace.ts';
import { doubtsOf } from '../../template/check-words.ts';
import type { Sample } from '../../template/sample.ts';
import { readSample } from '../../template/sample.ts';
import type { Command, Context } from '../context.ts';
import { fail, succeed } from '../context.ts';

/** `roadmap template check [KIND]`: the kind, or every kind, read, checked and tried with its sample and unusual figures; then the office's own blanks. */
export const templateCheck: Command = async (context, words) => {
  const root = await workspaceIfAny(context);
  const names = words[0] === undefined ? await listKinds(root) : [words[0]];
  const found: Problem[] = [];
  const kinds: { readonly kind: string; readonly ok: boolean; readonly problems: number }[] = [];
  for (const name of names) {
    const problems = await problemsOf(context, root, name);
    found.push(...problems);
    kinds.push({ kind: name, ok: !hasErrors(problems), problems: problems.length });
  }
  if (root !== undefined) found.push(...(await checkBlanks(root)));
  const reported = sortProblems(found);
  if (hasErrors(reported)) return fail({ ...context, emptyJson: { kinds } }, 1, reported, '');
  const { terminal } = context;
  const lines = kinds.map(({ kind }) => say('kind-in-order', terminal.options.language, { kind }));
  if (!terminal.options.json) terminal.result(lines.join('\n'));
  return succeed(context, { kinds }, reported);
};

async function problemsOf(
  context: Context,
  root: string | undefined,
  name: string,
): Promise<readonly Problem[]> {
  const read = await openKind(context, root, name);
  if (read.value === undefined || hasErrors(read.problems)) return read.problems;
  const sample = await sampleOf(root, read.value);
  const tried = tryKind(read.value, sample.value);
  return [...read.problems, ...doubtsOf(read.value), ...sample.problems, ...tried];
}

/** The kind's sample letter; a kind without `sample.yaml` is not tried further. */
async function sampleOf(
  root: string | undefined,
  kind: LetterKind,
): Promise<{ readonly value: Sample | undefined; readonly problems: readonly Problem[] }> {
  const folder = await loadKind(root, kind.name);
  const bytes = folder?.files.get('sample.yaml');
  if (bytes === undefined) return { value: undefined, problems: [] };
  return readSample(kind, new TextDecoder().decode(bytes));
}
