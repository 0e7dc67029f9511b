import type { Agency } from '../../model/office.ts';
import type { Place, Problem } from '../../problem.ts';
import { problem } from '../../problem.ts';
import { foldName, latinInCyrillic } from '../../text/characters.ts';
import { toLatin } from '../../text/latin.ts';
import { nearBodyFinder } from '../monitoring/near-body.ts';
import { cleanName } from '../values.ts';

/** A body of an export, found in the directory or not. */
export interface KnownBody {
  readonly code: string | null;
  /** Official name where the directory knows the body, else the export's own, cleaned. */
  readonly name: string;
  /** Equal for every spelling of one body. */
  readonly key: string;
  /** Official name of the body that an unknown name is nearly that of. */
  readonly near?: string;
}

/** Finds bodies by any of their names, and says what is the matter with a name. */
export interface AgencyFinder {
  readonly find: (text: string) => KnownBody;
  /** True when the directory has a body of this name. */
  readonly knows: (text: string) => boolean;
  /** Problems: `ingest-misspelt-agency`, `ingest-unknown-agency`, `ingest-agency-not-cyrillic`, `ingest-mixed-letters`. */
  readonly check: (text: string, place: Place) => readonly Problem[];
}

/** Letters of Russian that Uzbek has not, and words by which Russian names of bodies are known. */
const russian =
  /[щы]|(?<!\p{L})(?:министерство|агентство|комитет|государственн\p{L}*|республики|области|города|управление|служба|при|центральный|хокимият)(?!\p{L})/iu;

/**
 * Looks bodies up by official name and alias, also as Latin script has them; spaces, case, look-alike letters and apostrophe forms do not matter.
 * `null` stands for no directory at all: then no body is called unknown.
 */
export function agencyFinder(agencies: readonly Agency[] | null): AgencyFinder {
  const byName = new Map<string, Agency>();
  for (const agency of [...(agencies ?? [])].reverse()) {
    for (const alias of [...agency.aliases, agency.name]) byName.set(foldBody(alias), agency);
  }
  addLatinNames(byName);
  const nearBody = nearBodyFinder(byName);
  const found = new Map<string, KnownBody>();
  const find = (text: string): KnownBody => {
    let body = found.get(text);
    if (body === undefined) {
      body = findBody(text, byName, nearBody);
      found.set(text, body);
    }
    return body;
  };
  const knows = (text: string): boolean => byName.has(foldBody(text));
  return { find, knows, check: (text, place) => checkName(find(text), text, place, agencies !== null) };
}

/** Exports in Latin script name bodies as their Cyrillic names are written in it; a name that the directory gives itself comes first. */
function addLatinNames(byName: Map<string, Agency>): void {
  for (const agency of new Set(byName.values())) {
    for (const name of [agency.name, ...agency.aliases]) {
      const latin = foldBody(toLatin(name));
      if (!byName.has(latin)) byName.set(latin, agency);
    }
  }
}

function findBody(
  text: string,
  byName: ReadonlyMap<string, Agency>,
  nearBody: (key: string) => Agency | undefined,
): KnownBody {
  const agency = byName.get(foldBody(text));
  if (agency !== undefined) return { code: agency.code, name: agency.name, key: foldBody(agency.name) };
  const name = cleanName(text);
  const key = foldBody(name);
  const near = nearBody(key)?.name;
  return { code: null, name, key, ...(near === undefined ? {} : { near }) };
}

/** Quotes of any form count for nothing: exports drop them. */
function foldBody(text: string): string {
  return foldName(text).replace(/["']/gu, '').replace(/\s+/gu, ' ').trim();
}

function checkName(body: KnownBody, text: string, place: Place, directory: boolean): readonly Problem[] {
  const mixed = latinInCyrillic(cleanName(text)).map(({ word }) =>
    problem('ingest-mixed-letters', place, { word, letters: latinLetters(word) }),
  );
  if (body.code !== null) return mixed;
  if (body.near !== undefined) {
    return [...mixed, problem('ingest-misspelt-agency', place, { name: body.name, near: body.near })];
  }
  if (!isUzbekCyrillic(body.name)) {
    return [...mixed, problem('ingest-agency-not-cyrillic', place, { name: body.name })];
  }
  if (!directory) return mixed;
  return [
    ...mixed,
    problem('ingest-unknown-agency', place, { name: body.name, csvLine: csvLineFor(body.name) }),
  ];
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
