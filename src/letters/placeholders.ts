import type { LetterKind } from '../model/letter.ts';
import type { Printed, Unfilled } from '../model/office.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { isPlaceholder } from '../text/placeholder.ts';

/**
 * The values of configuration and directories that a letter would print and that nobody has written yet, each once:
 * `config-placeholder`, `directory-placeholder`. Their command is found when all are together (`settleNeglect`).
 */
export function unfilledProblems(
  ofConfig: readonly Unfilled[],
  parts: readonly (Printed | undefined)[],
): readonly Problem[] {
  const office = ofConfig.map((one) => report('config-placeholder', one));
  const directories = parts.flatMap((part) => part?.unfilled ?? []);
  const once = new Map(directories.map((one) => [one.field, one]));
  return [...office, ...[...once.values()].map((one) => report('directory-placeholder', one))];
}

function report(
  code: 'config-placeholder' | 'directory-placeholder',
  { field, value, place }: Unfilled,
): Problem {
  return problem(code, place, { field, value, command: '' });
}

/** The kind's own fields that were given with their brackets: `plan-field-placeholder`. */
export function fieldPlaceholders(
  kind: LetterKind,
  given: Readonly<Record<string, string>>,
  place: Place,
): readonly Problem[] {
  return kind.fields.flatMap(({ name }) => {
    const value = given[name] ?? '';
    // A value is never filled in itself: {{x}} would be printed.
    if (!isPlaceholder(value) && !/\{\{|\}\}/u.test(value)) return [];
    return [problem('plan-field-placeholder', { ...place, field: name, value }, { name, value })];
  });
}

/** What a letter with a number must not have, and a draft or a letter to learn on may. */
const neglect: ReadonlySet<Problem['code']> = new Set([
  'config-placeholder',
  'directory-placeholder',
  'plan-field-placeholder',
  'plan-sample-figures',
]);

/**
 * The problems of a run with what is still to be filled in settled: each such value names the one command that fills them
 * all; in a draft they are warnings, in a practice workspace nothing. docs/product.md section 9.
 */
export function settleNeglect(
  problems: readonly Problem[],
  { draft, practice }: { readonly draft: boolean; readonly practice: boolean },
): readonly Problem[] {
  if (practice) return problems.filter(({ code }) => !neglect.has(code));
  const fields = problems.flatMap(({ args }) => (args.command === '' ? [String(args.field)] : []));
  const command = fillCommand([...new Set(fields)]);
  return problems.map((found) => {
    if (!neglect.has(found.code)) return found;
    const args = found.args.command === '' ? { ...found.args, command } : found.args;
    return { ...found, args, severity: draft ? 'warning' : found.severity };
  });
}

/** The command line that fills them, with `…` for each value: to be copied and completed. */
export function fillCommand(fields: readonly string[]): string {
  return `roadmap fill ${fields.map((field) => `--set ${field}="…"`).join(' ')}`;
}
