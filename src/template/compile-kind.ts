import Handlebars from 'handlebars';
import type { LetterKind, TemplateSource, ValueOrigin } from '../model/letter.ts';
import type { Place, Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import type { TemplateData } from './field.ts';
import { numberMark } from './field.ts';
import { programOf } from './parse-source.ts';
import { placeIn } from './source-position.ts';
import type { LetterDay } from './words.ts';
import { printValue, words } from './words.ts';

/** What one letter is being filled into: values by the number of their token, and what was found empty. */
export interface Filling {
  readonly values: string[];
  readonly origins: ValueOrigin[];
  readonly problems: Problem[];
}

/** The kind's templates as functions: data in, marked text out; values and faults go into the filling. */
export interface CompiledKind {
  readonly render: (source: TemplateSource, data: TemplateData, filling: Filling) => string;
}

/** A kind's templates as Handlebars' code, in the order of `templatesOf`, and its partials, by their names. Plain data. */
export interface KindCode {
  readonly templates: readonly string[];
  readonly partials: ReadonlyMap<string, string>;
  /** The fields that are printed, by the number that the code calls them by. */
  readonly sites: readonly Site[];
}

interface Site {
  readonly name: string;
  readonly place: Place;
}

const options: CompileOptions = {
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: Object.fromEntries(
    ['put', ...Object.keys(words)].map((name) => [name, true]),
  ) as KnownHelpers,
  preventIndent: true,
  explicitPartialContext: false,
};

type KnownHelpers = NonNullable<CompileOptions['knownHelpers']>;

/** Data has no prototype; given to Handlebars, so that it does not look for one and does not write to the console. */
const runtime = { allowProtoPropertiesByDefault: false, allowProtoMethodsByDefault: false };

/**
 * The code of a kind that `checkKind` found faultless. Every `{{field}}` becomes `{{put field N}}`: the value is kept
 * apart and a token `U+E000 n U+E001` takes its place, so that no value can become a mark (escaping
 * by backslash let 7,815 of 20,000 hostile values through).
 */
export function codeOf(kind: LetterKind): KindCode {
  const sites: Site[] = [];
  const partials = new Map<string, string>();
  for (const [name, source] of kind.partials) {
    // A partial that this kind does not use may hold faults of its own.
    const program = programOf(source);
    if (program !== undefined) partials.set(name, precompile(program, source, sites));
  }
  const templates = templatesOf(kind).map((source) =>
    precompile(programOf(source) ?? unreadable(source), source, sites),
  );
  return { templates, partials, sites };
}

/** Every template of the kind itself. */
export function templatesOf(kind: LetterKind): readonly TemplateSource[] {
  const titles = kind.appendices.map(({ title }) => title);
  const all = [kind.heading, kind.subject, kind.body, kind.reply, kind.addressee, kind.latinBody, ...titles];
  return all.filter((source) => source !== null);
}

function precompile(program: hbs.AST.Program, source: TemplateSource, sites: Site[]): string {
  // Typed as what the code evaluates to.
  return String(Handlebars.precompile(withPuts(program, source, sites), options));
}

/** The templates of a kind as functions, from its code. */
export function compileKind(kind: LetterKind, { templates, partials, sites }: KindCode): CompiledKind {
  const environment = Handlebars.create();
  let current: Filling = { values: [], origins: [], problems: [] };
  for (const name of ['log', 'lookup', 'helperMissing', 'blockHelperMissing']) {
    delete environment.helpers[name];
  }
  for (const [name, word] of Object.entries(words)) {
    environment.helpers[name] = (...given: unknown[]) => word.run(given.slice(0, -1), letterOf(given.at(-1)));
  }
  // Handlebars gives the record in whose scope the field is as `this`.
  environment.helpers.put = function putHere(this: unknown, value: unknown, at: number) {
    return put(current, value, sites[at], this);
  };
  const evaluate = (code: string): HandlebarsTemplateDelegate<TemplateData> =>
    environment.template(new Function(`return ${code}`)());
  for (const [name, code] of partials) environment.registerPartial(name, evaluate(code));
  const sources = templatesOf(kind);
  const compiled = new Map<TemplateSource, HandlebarsTemplateDelegate<TemplateData>>();
  return {
    render: (source, data, filling) => {
      const template =
        compiled.get(source) ?? evaluate(templates[sources.indexOf(source)] ?? unreadable(source));
      compiled.set(source, template);
      current = filling;
      return template(data, runtime);
    },
  };
}

/** Handlebars hands the letter's data to every word, after the words' own arguments. */
function letterOf(options: unknown): LetterDay {
  const { data } = (options ?? {}) as { readonly data?: { readonly root?: LetterDay } };
  return data?.root ?? {};
}

function unreadable(source: TemplateSource): never {
  throw new Error(`a template that was not checked: ${source.place.file}`);
}

function put(filling: Filling, value: unknown, site: Site | undefined, scope: unknown): string {
  if (value === numberMark) return token(0);
  const printed = printValue(value);
  if (printed === undefined) {
    const name = site?.name ?? '';
    const args = { name, open: `{{#if ${name}}}`, close: '{{/if}}' };
    filling.problems.push(problem('template-empty-value', { ...site?.place, field: name }, args));
    return '';
  }
  filling.origins.push({ field: site?.name ?? '', agency: agencyOf(scope) });
  return token(filling.values.push(printed) - 1);
}

function agencyOf(scope: unknown): string | null {
  const isBody = typeof scope === 'object' && scope !== null && 'agency' in scope && 'listed' in scope;
  return isBody && typeof scope.agency === 'string' ? scope.agency : null;
}

function token(n: number): string {
  return `\uE000${n}\uE001`;
}

/** A copy of the program with every printing mustache turned into a `put` of its value. */
function withPuts(program: hbs.AST.Program, source: TemplateSource, sites: Site[]): hbs.AST.Program {
  return { ...program, body: program.body.map((statement) => putStatement(statement, source, sites)) };
}

function putStatement(
  statement: hbs.AST.Statement,
  source: TemplateSource,
  sites: Site[],
): hbs.AST.Statement {
  switch (statement.type) {
    case 'BlockStatement': {
      const block = statement as hbs.AST.BlockStatement;
      // Most blocks have but one of the two, whatever the type says.
      const inside = (part: hbs.AST.Program | undefined) => part && withPuts(part, source, sites);
      return {
        ...block,
        program: inside(block.program),
        inverse: inside(block.inverse),
      } as hbs.AST.Statement;
    }
    case 'MustacheStatement':
      return asPut(statement as hbs.AST.MustacheStatement, source, sites);
    case 'PartialStatement':
      // The compiler adds the context to an empty list.
      return {
        ...statement,
        params: [...(statement as hbs.AST.PartialStatement).params],
      } as hbs.AST.Statement;
    default:
      return statement;
  }
}

function asPut(node: hbs.AST.MustacheStatement, source: TemplateSource, sites: Site[]): hbs.AST.Statement {
  const { loc, params, hash } = node;
  const path = node.path as hbs.AST.PathExpression;
  const site: Site = { name: emptyOf(node), place: placeIn(source, path.loc.start, path.original) };
  const index = sites.push(site) - 1;
  const value = params.length === 0 ? path : { type: 'SubExpression', path, params, hash, loc };
  const number = { type: 'NumberLiteral', value: index, original: index, loc };
  const name = { type: 'PathExpression', data: false, depth: 0, parts: ['put'], original: 'put', loc };
  return { ...node, path: name, params: [value, number] } as hbs.AST.Statement;
}

/** The field that is empty when the mustache prints nothing: of `{{list behind.bodies}}` it is `behind.bodies`. */
function emptyOf({ path, params }: hbs.AST.MustacheStatement): string {
  const [first] = params;
  const field = first?.type === 'PathExpression' ? (first as hbs.AST.PathExpression) : path;
  return (field as hbs.AST.PathExpression).original;
}
