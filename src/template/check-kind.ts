import Handlebars from 'handlebars';
import type { LetterKind, TemplateSource } from '../model/letter.ts';
import type { Problem } from '../problem.ts';
import { problem, sortProblems } from '../problem.ts';
import { checkBlock } from './check-block.ts';
import type { CheckContext } from './check-context.ts';
import { checkMarkup } from './check-markup.ts';
import { checkLatin, checkWords } from './check-words.ts';
import { templatesOf } from './compile-kind.ts';
import { fieldsOfKind } from './letter-fields.ts';
import { mendSource } from './mend-source.ts';
import { programOf } from './parse-source.ts';
import type { Scope } from './scope.ts';
import { rootScope } from './scope.ts';

const checked = new WeakMap<LetterKind, readonly Problem[]>();

/**
 * All faults of a kind's templates (heading, body, subject, reply, addressee, appendix title and the partials they
 * reach) with line and column in the real file: unknown fields, words and partials with the nearest right name, blocks
 * that are not closed, and what a letter kind must not use. A faultless kind gives an empty list.
 * Problems: the `template-` codes except those of `readKind` and `template-empty-value`.
 */
export function checkKind(kind: LetterKind): readonly Problem[] {
  const known = checked.get(kind);
  if (known) return known;
  const problems: Problem[] = [];
  const scope = rootScope(fieldsOfKind(kind));
  for (const source of templatesOf(kind)) checkSource(kind, source, scope, [], problems);
  if (kind.latinBody !== null) problems.push(...checkLatin(kind.latinBody));
  const found = sortProblems(withoutDoubles(problems));
  checked.set(kind, found);
  return found;
}

function checkSource(
  kind: LetterKind,
  source: TemplateSource,
  scope: Scope,
  inside: readonly string[],
  problems: Problem[],
): void {
  const mended = mendSource(source);
  problems.push(...mended.problems, ...checkMarkup(source), ...checkWords(source));
  const context: CheckContext = { kind, source, mended, problems, inside };
  try {
    const program = programOf(source) ?? Handlebars.parse(mended.text);
    checkBlock(context, program, scope, (name, at) => checkPartial(context, name, at));
  } catch (fault) {
    if (mended.problems.length > 0) return;
    const what = String(fault instanceof Error ? fault.message : fault).split('\n', 1)[0] ?? '';
    problems.push(problem('template-syntax', source.place, { what, example: '{{totals.placed}}' }));
  }
}

function checkPartial(context: CheckContext, name: string, scope: Scope): 'unknown' | 'looping' | 'checked' {
  const partial = context.kind.partials.get(name);
  if (partial === undefined) return 'unknown';
  if (context.inside.includes(name)) return 'looping';
  checkSource(context.kind, partial, scope, [...context.inside, name], context.problems);
  return 'checked';
}

/** A partial that is used twice is checked twice; its faults are reported once. */
function withoutDoubles(problems: readonly Problem[]): readonly Problem[] {
  const seen = new Set<string>();
  return problems.filter((found) => {
    const key = JSON.stringify(found);
    return !seen.has(key) && seen.add(key);
  });
}
