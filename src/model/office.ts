import type { Place, Problem } from '../problem.ts';

/** A calendar day as `YYYY-MM-DD`. Never a `Date`: a letter's day does not depend on a clock or a zone. */
export type Day = string;

/** A value that the office has yet to write: it is empty, or still in the brackets of the shipped files. */
export interface Unfilled {
  /** As `roadmap fill --set` takes it: `office.phone`, `signatories.deputy-3.name`. */
  readonly field: string;
  readonly value: string;
  readonly place: Place;
}

/** A part of the configuration or of a directory that letters print. */
export interface Printed {
  /** Its values that nobody has written yet, in the order of the columns; absent when there are none. */
  readonly unfilled?: readonly Unfilled[];
  /** What the Uzbek checks find in its words, each at its cell or line (`text-` codes); absent when there is nothing. */
  readonly doubts?: readonly Problem[];
}

/** The office as its letters name it. */
export interface Letterhead {
  /** Letterhead lines above the body's name, for example the republic; may be empty. */
  readonly superior: readonly string[];
  readonly name: string;
  /** The name in the genitive, for the appendix head: `Давлат статистика қўмитасининг`. */
  readonly genitive: string;
  readonly address: string;
  readonly phone: string;
  readonly email: string;
  /** Path of the emblem picture (PNG), relative to the workspace; absent when the office has given none. */
  readonly emblem?: string;
  /** Path of the office's own Word file for letters, relative to the workspace; absent: the program's letterhead. */
  readonly letterhead?: string;
  /** The same for letters in Latin script; absent: `letterhead` with its words in Latin. */
  readonly letterheadLatin?: string;
  /** What the Uzbek checks find in its words, each at its line (`text-` codes); absent when there is nothing. */
  readonly doubts?: readonly Problem[];
}

/** What the office was until the end of a day. */
export interface FormerLetterhead extends Letterhead {
  readonly to: Day;
}

/** What `roadmap.yaml` says of the office and of its letters. */
export interface OfficeConfig extends Printed {
  /** The office of today and of every day that no former one holds on. */
  readonly office: Letterhead;
  /** What it was before, the earliest first. */
  readonly formerly: readonly FormerLetterhead[];
  /** The script of letters from `scriptFrom` on; before that day, Cyrillic. */
  readonly script: LetterScript;
  readonly scriptFrom: Day | null;
  /** A workspace to learn in: every page says НАМУНА, sample exports and values in brackets may be used. */
  readonly practice: boolean;
  /** IANA zone in which "today" and the register's year are decided. */
  readonly timeZone: string;
  readonly language: 'uz' | 'ru' | 'en';
  readonly numbering: {
    /** `file`: per file index and year (default). `unit`: per unit index as well. */
    readonly countPer: 'file' | 'unit';
  };
  /** `register.db` (a path relative to the workspace) or `postgres://...`. */
  readonly register: string;
  readonly defaults: {
    readonly kind: string;
    readonly signatory?: string;
    readonly executor?: string;
  };
}

/** The files, relative to the workspace, that letters of any day are written on: of the office of today and of former ones, each once. */
export function papersNamed({ office, formerly }: Pick<OfficeConfig, 'office' | 'formerly'>): {
  readonly emblems: readonly string[];
  readonly blanks: readonly string[];
} {
  const offices = [office, ...formerly];
  const emblems = new Set(offices.flatMap(({ emblem }) => emblem ?? []));
  const blanks = new Set(
    offices.flatMap(({ letterhead, letterheadLatin }) => [letterhead ?? [], letterheadLatin ?? []].flat()),
  );
  return { emblems: [...emblems], blanks: [...blanks] };
}

/** From a day to a day, both included; `null` is open. */
export interface Validity {
  readonly from: Day | null;
  readonly to: Day | null;
}

/**
 * Words of a directory in Latin script, by field, as their owner writes them. What is missing follows from the Cyrillic by rule.
 */
export type LatinForms = Readonly<Partial<Record<'name' | 'dative' | 'post', string>>>;

export interface Recipient extends Validity, Printed {
  readonly code: string;
  readonly name: string;
  /** Written by a person in the directory ("кимга"), never computed. */
  readonly dative: string;
  readonly note: string;
  readonly latin?: LatinForms;
  /** Code of the recipient that goes on after `to`. */
  readonly successor?: string;
}

/** One line of `distribution.csv`: this kind of letter goes to this recipient. Array order is the order of numbers. */
export interface DistributionLine extends Validity {
  readonly kind: string;
  readonly recipient: string;
}

export interface Signatory extends Validity, Printed {
  readonly code: string;
  /** Unit index that opens the number: `01/3`. */
  readonly unit: string;
  readonly post: string;
  /** Initials and surname as printed: `А. Султанов`. */
  readonly name: string;
  readonly latin?: LatinForms;
  /** Row of the directory. */
  readonly line?: number;
}

export interface Executor extends Validity, Printed {
  readonly code: string;
  readonly name: string;
  readonly phone: string;
  readonly latin?: LatinForms;
  /** Row of the directory. */
  readonly line?: number;
}

/**
 * A state body of `agencies.csv` under one of its names. A body that is renamed has a line for each name, with one code; a body that
 * is merged into another, or goes on under another code, names it as its successor. Without days a line always holds.
 */
export interface Agency extends Partial<Validity>, Printed {
  readonly code: string;
  /** Official name, Uzbek Cyrillic: what letters print. */
  readonly name: string;
  readonly latin?: LatinForms;
  /** Other spellings (Cyrillic, Latin, Russian) under which exports name it. */
  readonly aliases: readonly string[];
  /** Code of the body that goes on after `to`. */
  readonly successor?: string;
  /** The name in the dative ("кимга"), written by a person; letters to the body itself need it. */
  readonly dative?: string;
}

/** In which script letters are written; `both`: a file in each, under one number. */
export type LetterScript = 'cyrillic' | 'latin' | 'both';

/** A file of the office's nomenclature from a day to a day. Letter kinds name it by its key: its index changes, its key does not. */
export interface NomenclatureLine extends Validity {
  readonly code: string;
  /** `19-09/1`. */
  readonly index: string;
  readonly title: string;
}

/**
 * A member of a group that a circular goes to, from a day to a day: a body of `agencies.csv` (or a recipient) by its code. A name or a dative of the
 * line itself wins over the directory's, and makes a member that no other directory has.
 */
export interface GroupMember extends Validity, Printed {
  /** Code of the recipient that is the group: `MIN59`. */
  readonly group: string;
  readonly code: string;
  readonly name?: string;
  readonly dative?: string;
  readonly latin?: LatinForms;
  /** Its row in the directory. */
  readonly place: Place;
}

/** All directories of a workspace, read and checked. */
export interface Directories {
  readonly nomenclature: readonly NomenclatureLine[];
  readonly recipients: readonly Recipient[];
  readonly distribution: readonly DistributionLine[];
  readonly signatories: readonly Signatory[];
  readonly executors: readonly Executor[];
  readonly agencies: readonly Agency[];
  readonly groups: readonly GroupMember[];
}

/** A line of a directory whose code may go on under another one. */
interface Succeeded extends Partial<Validity> {
  readonly code: string;
  readonly successor?: string;
}

/**
 * The line of a body's or recipient's code that holds on a day (`null`: any line), after every renaming and merger that `successor` names. The
 * last line known when nothing goes on: a body that was abolished keeps its last name. Undefined for a code that no line has.
 */
export function bodyOn<T extends Succeeded>(all: readonly T[], code: string, day: Day | null): T | undefined {
  const passed = new Set<string>();
  let lines = linesOf(all, code);
  for (;;) {
    const valid = lines.find((line) => day === null || isValidOn(line, day));
    const last = lines.at(-1);
    if (valid !== undefined || last === undefined) return valid;
    const successor = lines.findLast((line) => line.successor !== undefined && line.to)?.successor;
    const isOver = day !== null && (last.to ?? day) < day;
    if (!isOver || successor === undefined || passed.has(successor)) return last;
    passed.add(successor);
    lines = linesOf(all, successor);
    if (lines.length === 0) return last;
  }
}

/** Code of the body or recipient that is there on `day` in the place of one that has gone; empty when nothing goes on, or nothing has gone yet. */
export function successorOn(all: readonly Succeeded[], code: string, day: Day): string {
  const now = bodyOn(all, code, day);
  return now === undefined || now.code === code || !isValidOn(now, day) ? '' : now.code;
}

function linesOf<T extends Succeeded>(all: readonly T[], code: string): readonly T[] {
  return all.filter((one) => one.code === code).sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1));
}

/** The same configuration with the office as it was on a day. */
export function officeOn(config: OfficeConfig, day: Day): OfficeConfig {
  const former = config.formerly.find(({ to }) => day <= to);
  return former === undefined ? config : { ...config, office: former };
}

/** The script of letters of a day. */
export function scriptOn({ script, scriptFrom }: OfficeConfig, day: Day): LetterScript {
  return scriptFrom === null || scriptFrom <= day ? script : 'cyrillic';
}

/** True for an index by the nomenclature, `19-09/1` (docs/domain.md section 1). */
export function isFileIndex(text: string): boolean {
  return /^\d{2}-\d{2}(?:\/\d+)?$/u.test(text);
}

/** True on every day of the validity, ends included. */
export function isValidOn(validity: Partial<Validity>, day: Day): boolean {
  return (validity.from ?? '') <= day && day <= (validity.to ?? '9999');
}
