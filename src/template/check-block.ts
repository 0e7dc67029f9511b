import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';
import type { CheckContext } from './check-context.ts';
import { placeOfNode } from './check-context.ts';
import type { ValueType } from './check-expression.ts';
import { checkCall, checkValue, forbid, isPath, pathOf, textOf } from './check-expression.ts';
import type { Field } from './field.ts';
import type { Scope } from './scope.ts';
import { innerScope, listsHere, meaningOf } from './scope.ts';

/** Checks a partial in the scope where it is called. */
export type PartialCheck = (name: string, scope: Scope) => 'unknown' | 'looping' | 'checked';

/** Checks every statement of a program in a scope. */
export function checkBlock(
  context: CheckContext,
  program: hbs.AST.Program | undefined,
  scope: Scope,
  checkPartial: PartialCheck,
): void {
  for (const statement of program?.body ?? []) checkStatement(context, statement, scope, checkPartial);
}

function checkStatement(
  context: CheckContext,
  statement: hbs.AST.Statement,
  scope: Scope,
  checkPartial: PartialCheck,
): void {
  switch (statement.type) {
    case 'ContentStatement':
    case 'CommentStatement':
      break;
    case 'MustacheStatement':
      checkMustache(context, statement as hbs.AST.MustacheStatement, scope);
      break;
    case 'BlockStatement':
      checkBlockStatement(context, statement as hbs.AST.BlockStatement, scope, checkPartial);
      break;
    case 'PartialStatement':
      checkPartialStatement(context, statement as hbs.AST.PartialStatement, scope, checkPartial);
      break;
    case 'PartialBlockStatement':
      forbid(context, statement, '{{#> …}}', '{{> NAME}}');
      break;
    default:
      forbid(context, statement, '{{* …}}', '{{FIELD}}');
  }
}

function checkMustache(context: CheckContext, node: hbs.AST.MustacheStatement, scope: Scope): void {
  const written = textOf(node.path);
  if (!node.escaped) forbid(context, node, `{{{${written}}}}`, `{{${written}}}`);
  if (!isPath(node.path)) {
    forbid(context, node.path, `{{${written}}}`, written);
    return;
  }
  const type = checkCall(context, node, scope, node);
  const instead = insteadOf[type]?.(written);
  if (instead === undefined) return;
  const place = placeOfNode(context, node.path, written);
  context.problems.push(problem('template-not-printable', place, { name: written, instead }));
}

/** How to write what cannot be printed by itself. */
const insteadOf: Partial<Record<ValueType, (name: string) => string>> = {
  list: (name) => `{{#each ${name}}}…{{/each}}, {{list ${name}}}`,
  record: (name) => `{{${name}.FIELD}}`,
  truth: (name) => `{{#if ${name}}}…{{/if}}`,
};

function checkBlockStatement(
  context: CheckContext,
  node: hbs.AST.BlockStatement,
  scope: Scope,
  checkPartial: PartialCheck,
): void {
  const name = textOf(node.path);
  const inner = name === 'each' || name === 'with' ? changedScope(context, node, name, scope) : scope;
  if (inner === scope) checkPlainBlock(context, node, name, scope);
  checkBlock(context, node.program, inner, checkPartial);
  checkBlock(context, node.inverse, scope, checkPartial);
}

function checkPlainBlock(
  context: CheckContext,
  node: hbs.AST.BlockStatement,
  name: string,
  scope: Scope,
): void {
  const allowed = ['if', 'unless', 'each', 'with'];
  if (!allowed.includes(name)) {
    const args = { name, nearest: nearest(name, allowed) ?? '', allowed: allowed.join(', ') };
    context.problems.push(problem('template-unknown-helper', placeOfNode(context, node.path, name), args));
  } else {
    checkOneArgument(context, node, name);
  }
  for (const param of node.params) checkValue(context, param, scope);
}

function checkOneArgument(context: CheckContext, node: hbs.AST.BlockStatement, name: string): void {
  if (node.params.length === 1 && node.hash === undefined) return;
  const args = { name, value: `(${node.params.length})`, example: examples[name] ?? '' };
  context.problems.push(problem('template-wrong-argument', placeOfNode(context, node.path, name), args));
}

/** The scope inside `#each` and `#with`. Of a list that is misspelt any item's fields are taken as known. */
function changedScope(
  context: CheckContext,
  node: hbs.AST.BlockStatement,
  name: 'each' | 'with',
  scope: Scope,
): Scope {
  checkOneArgument(context, node, name);
  const [param] = node.params;
  const blockParams = node.program?.blockParams ?? [];
  const type = param === undefined ? 'unknown' : checkValue(context, param, scope);
  const field = param === undefined ? null : fieldOf(param, scope);
  if (field && type === (name === 'each' ? 'list' : 'record')) return innerScope(scope, field, blockParams);
  if (param !== undefined && type !== 'unknown') wrongBlock(context, param, name, scope);
  return innerScope(scope, anyItem(scope, name), blockParams);
}

function wrongBlock(context: CheckContext, param: hbs.AST.Node, name: 'each' | 'with', scope: Scope): void {
  const written = textOf(param);
  const place = placeOfNode(context, param, written);
  const allowed = listsHere(scope).join(', ') || '–';
  context.problems.push(
    name === 'each'
      ? problem('template-not-a-list', place, { name: written, allowed })
      : problem('template-wrong-argument', place, { name, value: written, example: examples.with ?? '' }),
  );
}

function anyItem(scope: Scope, name: 'each' | 'with'): Field {
  const withParts = scope.fields.flatMap((field) => [field, ...(field.parts ?? [])]);
  const parts = withParts.flatMap((field) => field.parts ?? []);
  return { name: '', type: name === 'each' ? 'list' : 'record', label: '', example: '', parts };
}

const examples: Readonly<Record<string, string>> = {
  if: '{{#if totals.overdue}}…{{/if}}',
  unless: '{{#unless totals.overdue}}…{{/unless}}',
  each: '{{#each bodies}}…{{/each}}',
  with: '{{#with totals}}…{{/with}}',
};

function fieldOf(param: hbs.AST.Node, scope: Scope): Field | null {
  if (!isPath(param)) return null;
  const meaning = meaningOf(pathOf(param), scope);
  return meaning.found ? meaning.field : null;
}

function checkPartialStatement(
  context: CheckContext,
  node: hbs.AST.PartialStatement,
  scope: Scope,
  checkPartial: PartialCheck,
): void {
  if (!isPath(node.name)) {
    forbid(context, node, '{{> (…)}}', '{{> NAME}}');
    return;
  }
  const name = node.name.original;
  if (node.params.length > 0 || node.hash !== undefined) {
    forbid(context, node, `{{> ${name} …}}`, `{{> ${name}}}`);
  }
  const place = placeOfNode(context, node.name, name);
  const outcome = checkPartial(name, scope);
  if (outcome === 'looping') {
    const args = { name, what: `{{> ${name}}}` };
    context.problems.push(problem('template-looping-partial', place, args));
  }
  if (outcome !== 'unknown') return;
  const allowed = [...context.kind.partials.keys()];
  const args = { name, nearest: nearest(name, allowed) ?? '', allowed: allowed.join(', ') || '–' };
  context.problems.push(problem('template-unknown-partial', place, args));
}
