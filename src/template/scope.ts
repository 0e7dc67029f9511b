import { nearest } from '../text/characters.ts';
import type { Field, FieldType } from './field.ts';

/** The fields a name can mean at one point of a template; `outer` is what `../` reaches. */
export interface Scope {
  readonly fields: readonly Field[];
  readonly outer: Scope | null;
  /** Inside `#each`: `@index`, `@first` and `@last` mean something. */
  readonly inList: boolean;
  /** Names given with `as |name|`. */
  readonly named: Readonly<Record<string, Field>>;
}

/** A path as Handlebars reads it. */
export interface Path {
  readonly original: string;
  readonly depth: number;
  readonly parts: readonly string[];
  /** `@index` and the like. */
  readonly data: boolean;
}

/** What a path means: a field, or nothing, with the nearest right name. */
export type Meaning =
  | { readonly found: true; readonly type: FieldType | 'truth'; readonly field: Field | null }
  | { readonly found: false; readonly nearest: string | undefined };

export function rootScope(fields: readonly Field[]): Scope {
  return { fields, outer: null, inList: false, named: {} };
}

/** The scope inside `#each` or `#with` on a field. */
export function innerScope(outer: Scope, field: Field, blockParams: readonly string[]): Scope {
  const item: Field = { ...field, type: 'record' };
  const [first] = blockParams;
  const named = first === undefined ? outer.named : { ...outer.named, [first]: item };
  return { fields: field.parts ?? [], outer, inList: outer.inList || field.type === 'list', named };
}

/** What a path means in a scope. Never throws; an unknown name brings the nearest one, written as it must be here. */
export function meaningOf(path: Path, scope: Scope): Meaning {
  if (path.data) return dataMeaning(path, scope);
  const start = scopeAt(scope, path.depth);
  if (start === null) return { found: false, nearest: undefined };
  const [first, ...rest] = path.parts;
  if (first === undefined) return thisMeaning(start);
  const isNamed = path.depth === 0 && !path.original.startsWith('this') && Object.hasOwn(scope.named, first);
  const named = isNamed ? scope.named[first] : undefined;
  return walk(named ?? start.fields.find((field) => field.name === first), rest, path, scope);
}

function walk(field: Field | undefined, rest: readonly string[], path: Path, scope: Scope): Meaning {
  if (field === undefined) return { found: false, nearest: nearestName(path, scope) };
  const [next, ...more] = rest;
  if (next === undefined) return { found: true, type: field.type, field };
  const part = field.type === 'record' ? field.parts?.find((each) => each.name === next) : undefined;
  return walk(part, more, path, scope);
}

function thisMeaning(scope: Scope): Meaning {
  const field: Field = { name: 'this', type: 'record', label: '', example: '', parts: scope.fields };
  return { found: true, type: 'record', field };
}

function dataMeaning(path: Path, scope: Scope): Meaning {
  const name = path.parts.join('.');
  if (path.parts[0] === 'root') {
    let root = scope;
    while (root.outer !== null) root = root.outer;
    return meaningOf({ ...path, data: false, depth: 0, parts: path.parts.slice(1) }, { ...root, named: {} });
  }
  if (scope.inList && name === 'index') return { found: true, type: 'count', field: null };
  if (scope.inList && (name === 'first' || name === 'last'))
    return { found: true, type: 'truth', field: null };
  const known = scope.inList ? ['@first', '@last', '@index', '@root'] : ['@root'];
  return { found: false, nearest: nearest(`@${name}`, known) };
}

function scopeAt(scope: Scope, depth: number): Scope | null {
  let at: Scope | null = scope;
  for (let step = 0; step < depth && at !== null; step += 1) at = at.outer;
  return at;
}

/** The nearest of all names that can be written here; a right name of an outer scope comes with its `../`. */
function nearestName(path: Path, scope: Scope): string | undefined {
  const names = [...namesHere(scope)];
  const written = path.parts.join('.');
  const lastWord = path.parts.at(-1) ?? '';
  return (
    names.find((name) => name.replaceAll('../', '') === written) ??
    nearest(path.original, names) ??
    nearest(written, names) ??
    names.find((name) => name.endsWith(`.${lastWord}`)) ??
    nearest(
      lastWord,
      names.filter((name) => !name.includes('.')),
    ) ??
    nearestByLastWord(lastWord, names)
  );
}

/** `agncy` where only `body.agency` can be written. */
function nearestByLastWord(word: string, names: readonly string[]): string | undefined {
  const lastOf = (name: string) => name.slice(name.lastIndexOf('.') + 1);
  const near = nearest(word, names.map(lastOf));
  return near === undefined ? undefined : names.find((name) => lastOf(name) === near);
}

function* namesHere(scope: Scope): Iterable<string> {
  let prefix = '';
  for (let at: Scope | null = scope; at !== null; at = at.outer) {
    for (const name of names(at.fields, prefix)) yield name;
    prefix += '../';
  }
  yield* Object.entries(scope.named).flatMap(([name, field]) => names(field.parts ?? [], `${name}.`));
}

function names(fields: readonly Field[], prefix: string): readonly string[] {
  return fields.flatMap((field) => [
    `${prefix}${field.name}`,
    ...(field.type === 'record' ? names(field.parts ?? [], `${prefix}${field.name}.`) : []),
  ]);
}

/** Names of all lists that can be written here. */
export function listsHere(scope: Scope, prefix = ''): readonly string[] {
  return scope.fields.flatMap((field) => {
    if (field.type === 'list') return [`${prefix}${field.name}`];
    return (field.parts ?? [])
      .filter((part) => part.type === 'list')
      .map((part) => `${prefix}${field.name}.${part.name}`);
  });
}
