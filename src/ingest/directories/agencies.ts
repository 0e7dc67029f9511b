import type { Agency, Day } from '../../model/office.ts';
import { bodyOn, isValidOn } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { latinInCyrillic } from '../../text/characters.ts';
import { nearBodyFinder } from '../monitoring/near-body.ts';
import { isDerived } from '../monitoring/row-words.ts';
import { cleanName } from '../values.ts';
import { foldBody, namesOf, shortFormKeys, shortName } from './agency-names.ts';

/** A body of an export, found in the directory or not. */
export interface KnownBody {
  readonly code: string | null;
  /** Official name where the directory knows the body, else the export's own, cleaned. */
  readonly name: string;
  /** Equal for every spelling of one body. */
  readonly key: string;
  /** The line of the directory by whose name the body was found. */
  readonly agency?: Agency;
  /** Official name of the body that an unknown name is nearly that of. */
  readonly near?: string;
  /** Found by a shorter name than the directory has. */
  readonly isShort?: boolean;
  /** Official names of the bodies that a short name may mean; the body then counts as unknown. */
  readonly either?: readonly string[];
}

/** Finds bodies by any of their names, and says what is wrong with a name. */
export interface AgencyFinder {
  readonly find: (text: string) => KnownBody;
  /** The body of a name of any day, as it goes on on the as-of day; one that has gone without a successor, or the day is not known: as it was. */
  readonly follow: (text: string) => KnownBody;
  /** True when the directory has a body of this name. */
  readonly knows: (text: string) => boolean;
  /** The line of a code that holds on the as-of day; undefined without one, and where the day is not known. */
  readonly ofCode: (code: string) => Pick<Agency, 'code' | 'name'> | undefined;
  /**
   * Problems: `ingest-misspelt-agency`, `ingest-unknown-agency`, `ingest-derived-row`, `ingest-agency-not-cyrillic`, `ingest-mixed-letters`, `ingest-agency-matched`,
   * `ingest-ambiguous-agency`, `ingest-former-agency`, `ingest-agency-not-yet`.
   */
  readonly check: (text: string, place: Place) => readonly Problem[];
}

/** Letters of Russian that Uzbek has not, and words by which Russian names of bodies are known. */
const russian =
  /[щы]|(?<!\p{L})(?:министерство|агентство|комитет|государственн\p{L}*|республики|области|города|управление|служба|при|центральный|хокимият)(?!\p{L})/iu;

type Lines = ReadonlyMap<string, readonly Agency[]>;

/** Lines by their names; those that most exports do not need are made when first asked for. */
interface Named {
  readonly all: readonly Agency[];
  /** Names that the directory gives. */
  readonly own: Lines;
  /** Names that follow from their script, where no line has them of its own. */
  readonly latin: () => Lines;
  readonly short: () => Lines;
  /** True when some line may have this short name: each of its words is one of the directory's. */
  readonly mayBeShort: (short: string) => boolean;
}

/**
 * Looks bodies up by every official name they have had and every alias, in both scripts; spaces, case, look-alike letters, quotes and apostrophe
 * forms do not matter. Of several lines the one that holds on the as-of day is taken. A name without the country, the superior body or an ordinal
 * before it, or with a company's form in short, is taken when exactly one body fits. `null` for the agencies: no directory at all, and then no body
 * is called unknown; for the day: the day is not known, and nothing is said about names of other days.
 */
export function agencyFinder(agencies: readonly Agency[] | null, asOf: Day | null): AgencyFinder {
  const known = agencies ?? [];
  const named = nameMaps(known);
  const nearBody = kept(() =>
    nearBodyFinder(
      new Map([...named.own, ...named.latin()].flatMap(([name, [first]]) => (first ? [[name, first]] : []))),
    ),
  );
  const found = new Map<string, KnownBody>();
  const find = (text: string): KnownBody => {
    let body = found.get(text);
    if (body === undefined) {
      body = knownBody(text, named, asOf) ?? unknownBody(text, named, nearBody(), asOf);
      found.set(text, body);
    }
    return body;
  };
  return {
    find,
    follow: (text) => followed(find(text), known, asOf),
    knows: (text) => (found.get(text) ?? knownBody(text, named, asOf) ?? { code: null }).code !== null,
    ofCode: keptBy((code) =>
      known.find((line) => line.code === code && asOf !== null && isValidOn(line, asOf)),
    ),
    check: (text, place) => checkName(find(text), text, place, { agencies, asOf }),
  };
}

function followed(body: KnownBody, agencies: readonly Agency[], asOf: Day | null): KnownBody {
  const to = body.agency?.to;
  if (body.code === null || asOf === null || !to || to >= asOf) return body;
  const now = bodyOn(agencies, body.code, asOf);
  return now !== undefined && isValidOn(now, asOf)
    ? { code: now.code, name: now.name, key: foldBody(now.name), agency: now }
    : body;
}

/** Lines by name; a name that the directory gives itself comes before one that follows from its script. */
function nameMaps(agencies: readonly Agency[]): Named {
  const own = linesBy(agencies, ({ name, aliases }) => [name, ...aliases].map(foldBody));
  const latin = kept(() => linesBy(agencies, (line) => latinNames(line).filter((name) => !own.has(name))));
  const short = kept(() => linesBy(agencies, (line) => namesOf(line).map(shortName)));
  const words = kept(() => new Set([...own.keys(), ...shortFormKeys].flatMap(wordsIn)));
  const mayBeShort = (name: string): boolean =>
    wordsIn(name).every((word) => words().has(word) || !hasCyrillic(word));
  return { all: agencies, own, latin, short, mayBeShort };
}

function kept<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

function keptBy<T>(find: (key: string) => T): (key: string) => T {
  const found = new Map<string, { readonly value: T }>();
  return (key) => {
    const kept = found.get(key) ?? { value: find(key) };
    found.set(key, kept);
    return kept.value;
  };
}

/** Latin script leaves no Cyrillic letter of Uzbek, so that a folded name or word with one is of the directory's own names. */
function hasCyrillic(folded: string): boolean {
  return /[а-яёўқғҳ]/u.test(folded);
}

function wordsIn(name: string): readonly string[] {
  return name.match(/\p{L}+/gu) ?? [];
}

function latinNames(agency: Agency): readonly string[] {
  return agency.latin?.name === undefined ? namesOf(agency).map(foldBody) : [];
}

function linesBy(agencies: readonly Agency[], namesOfLine: (line: Agency) => readonly string[]): Lines {
  const lines = new Map<string, readonly Agency[]>();
  for (const agency of agencies) for (const name of namesOfLine(agency)) addLine(lines, name, agency);
  return lines;
}

function addLine(map: Map<string, readonly Agency[]>, key: string, agency: Agency): void {
  const lines = map.get(key) ?? [];
  if (!lines.includes(agency)) map.set(key, [...lines, agency]);
}

/** The one body that a name is of, undefined where none or several may be meant. */
function knownBody(text: string, named: Named, asOf: Day | null): KnownBody | undefined {
  const key = foldBody(text);
  const lines = named.own.get(key) ?? (hasCyrillic(key) ? undefined : named.latin().get(key)) ?? [];
  const [agency] = ofDay(lines, asOf);
  if (agency !== undefined) return bodyOf(agency, named, asOf);
  const [only, ...others] = linesOfShort(text, named, asOf);
  return only !== undefined && others.length === 0
    ? { ...bodyOf(only, named, asOf), isShort: true }
    : undefined;
}

function linesOfShort(text: string, named: Named, asOf: Day | null): readonly Agency[] {
  const short = shortName(text);
  return named.mayBeShort(short) ? ofDay(named.short().get(short) ?? [], asOf) : [];
}

function unknownBody(
  text: string,
  named: Named,
  nearBody: (key: string) => Agency | undefined,
  asOf: Day | null,
): KnownBody {
  const name = cleanName(text);
  const key = foldBody(name);
  const fitting = linesOfShort(text, named, asOf);
  if (fitting.length > 1) return { code: null, name, key, either: fitting.map((line) => line.name) };
  const near = nearBody(key)?.name;
  return { code: null, name, key, ...(near === undefined ? {} : { near }) };
}

/** A body that is named as it was called only later is printed under the name of the day. */
function bodyOf(agency: Agency, { all }: Named, asOf: Day | null): KnownBody {
  const isLater = asOf !== null && agency.from && asOf < agency.from;
  const ofThatDay = isLater
    ? all.find((line) => line.code === agency.code && isValidOn(line, asOf))
    : undefined;
  const { code, name } = ofThatDay ?? agency;
  return { code, name, key: foldBody(name), agency };
}

/** The lines that hold on the day; all of them when none does or the day is not known. Lines of one body count once. */
function ofDay(lines: readonly Agency[], day: Day | null): readonly Agency[] {
  const valid = day === null ? [] : lines.filter((line) => isValidOn(line, day));
  const left = valid.length > 0 ? valid : lines;
  return left.filter((line, at) => left.findIndex((other) => other.code === line.code) === at);
}

function checkName(
  body: KnownBody,
  text: string,
  place: Place,
  setting: { readonly agencies: readonly Agency[] | null; readonly asOf: Day | null },
): readonly Problem[] {
  const mixed = latinInCyrillic(cleanName(text)).map(({ word }) =>
    problem('ingest-mixed-letters', place, { word, letters: latinLetters(word) }),
  );
  if (body.agency !== undefined) return [...mixed, ...knownProblems(body, body.agency, text, place, setting)];
  return [...mixed, ...unknownProblems(body, place, setting.agencies !== null)];
}

/** A body found under a shorter name is shown; one that was renamed, merged or abolished before the day, or is not there yet, is named. */
function knownProblems(
  body: KnownBody,
  agency: Agency,
  text: string,
  place: Place,
  { agencies, asOf }: { readonly agencies: readonly Agency[] | null; readonly asOf: Day | null },
): readonly Problem[] {
  const matched =
    body.isShort === true
      ? [
          problem('ingest-agency-matched', place, {
            name: cleanName(text),
            official: agency.name,
            code: agency.code,
          }),
        ]
      : [];
  if (asOf === null) return matched;
  if (agency.to && agency.to < asOf) {
    const now = bodyOn(agencies ?? [], agency.code, asOf);
    const goesOn = now !== undefined && now !== agency && isValidOn(now, asOf);
    const args = {
      name: agency.name,
      to: agency.to,
      now: goesOn ? now.name : '',
      into: goesOn && now.code !== agency.code ? now.name : '',
      gone: goesOn ? '' : agency.code,
    };
    return [...matched, problem('ingest-former-agency', place, args)];
  }
  if (agency.from && asOf < agency.from) {
    const then = body.name === agency.name ? '' : body.name;
    return [
      ...matched,
      problem('ingest-agency-not-yet', place, { name: agency.name, from: agency.from, asOf, then }),
    ];
  }
  return matched;
}

function unknownProblems(body: KnownBody, place: Place, hasDirectory: boolean): readonly Problem[] {
  const { name, near, either } = body;
  if (either !== undefined)
    return [problem('ingest-ambiguous-agency', place, { name, either: either.join('; ') })];
  if (near !== undefined) return [problem('ingest-misspelt-agency', place, { name, near })];
  if (isDerived(name)) return [problem('ingest-derived-row', place, { value: name })];
  if (!isUzbekCyrillic(name)) return [problem('ingest-agency-not-cyrillic', place, { name })];
  return hasDirectory ? [problem('ingest-unknown-agency', place, { name, csvLine: csvLineFor(name) })] : [];
}

function isUzbekCyrillic(name: string): boolean {
  const cyrillic = name.match(/\p{Script=Cyrillic}/gu)?.length ?? 0;
  const latin = name.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return cyrillic > latin && !russian.test(name);
}

function latinLetters(word: string): string {
  return [...new Set(word.match(/\p{Script=Latin}/gu) ?? [])].join(', ');
}

function csvLineFor(name: string): string {
  return `${/[";]/u.test(name) ? `"${name.replace(/"/gu, '""')}"` : name};`;
}
