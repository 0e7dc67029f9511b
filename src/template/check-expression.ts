import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';
import type { CheckContext } from './check-context.ts';
import { placeOfNode } from './check-context.ts';
import { foreignSigns } from './foreign-signs.ts';
import { allFigureFields, fieldsOfKind } from './letter-fields.ts';
import type { Path, Scope } from './scope.ts';
import { meaningOf } from './scope.ts';
import type { Word } from './words.ts';
import { dayForms, words } from './words.ts';

type Node = hbs.AST.Node;
export type ValueType = 'text' | 'count' | 'percent' | 'day' | 'record' | 'list' | 'truth' | 'unknown';

/** A call (`day asOf "act"`) or a bare path, as it is written in a mustache or in parentheses. */
export interface Call {
  readonly path: Node;
  readonly params: readonly Node[];
  readonly hash: hbs.AST.Hash | undefined;
}

/** The type of a mustache's or a sub-expression's value; its faults are reported. A fault gives `unknown`. */
export function checkCall(context: CheckContext, call: Call, scope: Scope, node: Node): ValueType {
  if (call.hash !== undefined) forbid(context, call.hash, 'a=b', words.day?.example ?? '');
  if (call.params.length === 0 && node.type !== 'SubExpression') return checkValue(context, call.path, scope);
  const name = isPath(call.path) ? call.path.original : '';
  const word = Object.hasOwn(words, name) ? words[name] : undefined;
  if (word === undefined) {
    unknownWord(context, call.path, name);
    for (const param of call.params) checkValue(context, param, scope);
    return 'unknown';
  }
  checkArguments(context, call, name, word, scope);
  return word.gives;
}

/** The type of a literal, a path or a sub-expression. */
export function checkValue(context: CheckContext, node: Node, scope: Scope): ValueType {
  switch (node.type) {
    case 'StringLiteral':
      return 'text';
    case 'NumberLiteral':
      return 'count';
    case 'BooleanLiteral':
      return 'truth';
    case 'PathExpression':
      return checkPath(context, node, scope);
    case 'SubExpression': {
      const call = node as hbs.AST.SubExpression;
      return checkCall(context, { path: call.path, params: call.params, hash: call.hash }, scope, node);
    }
    default:
      forbid(context, node, 'undefined, null', '0, ""');
      return 'unknown';
  }
}

function checkPath(context: CheckContext, node: Node, scope: Scope): ValueType {
  if (!isPath(node)) return 'unknown';
  const meaning = meaningOf(pathOf(node), scope);
  if (meaning.found) return meaning.type;
  const { kind } = context;
  const foreign = foreignSigns(node.original, placeOfNode(context, node, node.original));
  if (foreign !== undefined) {
    context.problems.push(foreign);
    return 'unknown';
  }
  const known = unknownHere(context, node) ?? meaning.nearest ?? '';
  const args = { name: node.original, nearest: known, kind: kind.name };
  context.problems.push(problem('template-unknown-field', placeOfNode(context, node, node.original), args));
  return 'unknown';
}

/** What to change in `letter.yaml` when the field is there for kinds that need an export. */
function unknownHere(context: CheckContext, node: hbs.AST.PathExpression): string | undefined {
  const first = String(node.parts[0] ?? '');
  if (fieldsOfKind(context.kind).some((field) => field.name === first)) return undefined;
  const elsewhere = allFigureFields.find((field) => field.name === first);
  if (elsewhere === undefined) return undefined;
  const needs = context.kind.needs === 'none' && !/dataset|overdue/iu.test(first) ? 'any' : 'dataset';
  return `needs: ${needs} (letter.yaml)`;
}

/** Handlebars' path as `meaningOf` takes it. */
export function pathOf(node: hbs.AST.PathExpression): Path {
  return { original: node.original, depth: node.depth, parts: node.parts.map(String), data: node.data };
}

export function isPath(node: Node): node is hbs.AST.PathExpression {
  return node.type === 'PathExpression';
}

function unknownWord(context: CheckContext, node: Node, name: string): void {
  const allowed = ['if', 'unless', 'each', 'with', ...Object.keys(words)];
  const args = { name, nearest: nearest(name, allowed) ?? '', allowed: allowed.join(', ') };
  context.problems.push(problem('template-unknown-helper', placeOfNode(context, node, name), args));
}

function checkArguments(context: CheckContext, call: Call, name: string, word: Word, scope: Scope): void {
  const tooMany = call.params.length > word.takes.length && word.more !== true;
  if (tooMany || call.params.length < word.takes.length) {
    const value = String(call.params.length);
    wrongArgument(context, call.path, name, `(${value})`, word.example);
  }
  for (const [at, param] of call.params.entries()) {
    const wanted = word.takes[at] ?? word.takes.at(-1);
    const type = checkValue(context, param, scope);
    const written = textOf(param);
    if (wanted === 'form') checkForm(context, param, name);
    else if (wanted !== 'any' && type !== 'unknown' && type !== wanted) {
      wrongArgument(context, param, name, written, word.example);
    }
  }
}

function checkForm(context: CheckContext, param: Node, name: string): void {
  const form = param.type === 'StringLiteral' ? (param as hbs.AST.StringLiteral).value : '';
  if (dayForms.some((known) => known === form)) return;
  const close = nearest(form, dayForms) ?? 'asOf';
  wrongArgument(context, param, name, textOf(param), `{{day date "${close}"}} (${dayForms.join(', ')})`);
}

function wrongArgument(
  context: CheckContext,
  node: Node,
  name: string,
  value: string,
  example: string,
): void {
  const args = { name, value, example };
  context.problems.push(problem('template-wrong-argument', placeOfNode(context, node, value), args));
}

/** Reports `template-forbidden`. */
export function forbid(context: CheckContext, node: Node, what: string, instead: string): void {
  context.problems.push(problem('template-forbidden', placeOfNode(context, node, what), { what, instead }));
}

/** A node as it is written. */
export function textOf(node: Node): string {
  if ('original' in node) return node.type === 'StringLiteral' ? `"${node.original}"` : String(node.original);
  return '(…)';
}
