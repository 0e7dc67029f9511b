import type { TypedOption } from '../commands/context.ts';
import { parseDay } from '../dates.ts';
import type { Language, Words } from '../messages/message.ts';
import type { Day } from '../model/office.ts';
import { refuseValue } from '../problem.ts';
import { nearest } from '../text/characters.ts';
import { endsInPortableName } from '../text/file-names.ts';
import type { Option } from './option.ts';

/** How the text of an option becomes a value, and what to say when it cannot. */
export interface Parser<Value> {
  /** What is wanted, as a form (`DD.MM.YYYY`) or in words. */
  readonly wanted: string | Words;
  /** A value to copy. */
  readonly example: string | Words;
  /** The value as it may be shown when it is refused; left out: as it was typed. */
  readonly shown?: (text: string) => string;
  /** The value that was most likely meant, to copy instead of the example; undefined when nothing is near. */
  readonly near?: (text: string) => string | undefined;
  /** Undefined for a text that is no such value. */
  readonly parse: (text: string) => Value | undefined;
}

/** True when it was given. */
export function flag(words: Words, short?: string): Option<boolean> {
  const read = (typed: TypedOption) => typed === true;
  return { form: '', words, read, ...(short === undefined ? {} : { short }) };
}

/** False when `--no-NAME` was given. */
export function negatedFlag(words: Words): Option<boolean> {
  return { form: '', words, isNegated: true, read: (typed) => typed !== false };
}

/** A text as it was typed. */
export function text(form: string, words: Words): Option<string | undefined> {
  return { form, words, read: single };
}

/** A file or folder; an empty one (a script's variable that was not set) is refused, for it would mean the current folder. */
export function path(form: string, words: Words, example: string): Option<string | undefined> {
  return parsed(form, words, wholePath(example));
}

/**
 * A file of one ending whose name may be left out (then `true`). Another ending is refused: the word after the option may be meant
 * as something else, and would be written over.
 */
export function pathOrUsual(
  ending: string,
  words: Words,
  example: string,
): Option<string | true | undefined> {
  const parse = (typed: string) => (typed.toLowerCase().endsWith(ending) ? typed : undefined);
  const named = parsed(`[file${ending}]`, words, { wanted: `FILE${ending}`, example, parse });
  return {
    ...named,
    read: (typed, flagged, language) => (typed === true ? true : named.read(typed, flagged, language)),
  };
}

/** A file or folder that the command writes: its name must be one that Windows takes too. */
export function writtenPath(form: string, words: Words, example: string): Option<string | undefined> {
  const { parse, ...parser } = wholePath(example);
  return parsed(form, words, {
    ...parser,
    wanted: portableName,
    parse: (typed) => (endsInPortableName(typed) ? parse(typed) : undefined),
  });
}

const portableName: Words = {
  en: 'a name that Windows accepts too: without < > : " | ? *, no dot or space at the end, not con, nul, com1 …',
  ru: 'имя, допустимое и в Windows: без < > : " | ? *, без точки и пробела в конце, не con, nul, com1 …',
  uz: 'Windows ҳам қабул қиладиган ном: < > : " | ? * белгиларисиз, охирида нуқта ва бўш жойсиз, con, nul, com1 … эмас',
};

/** A text with a form of its own. */
export function parsed<Value>(form: string, words: Words, parser: Parser<Value>): Option<Value | undefined> {
  return {
    form,
    words,
    read: (typed, flagged, language) => {
      const given = single(typed);
      return given === undefined ? undefined : parseOrRefuse(parser, given, flagged, language);
    },
  };
}

/** The same, when the command cannot do without it. */
export function required<Value>(form: string, words: Words, parser: Parser<Value>): Option<Value> {
  return {
    form,
    words,
    read: (typed, flagged, language) => parseOrRefuse(parser, single(typed) ?? '', flagged, language),
  };
}

/** May be given several times; each is read whole, whatever commas it has. */
export function repeated<Value>(form: string, words: Words, parser: Parser<Value>): Option<readonly Value[]> {
  const read = (typed: TypedOption, flagged: string, language: Language) =>
    all(typed).map((given) => parseOrRefuse(parser, given, flagged, language));
  return { form, words, isRepeated: true, read };
}

/** Codes with commas between them, in one option or in several. Given without a code it is refused: it must not mean all of them. */
export function list(form: string, words: Words, wanted: string, example: string): Option<readonly string[]> {
  const read = (typed: TypedOption, flagged: string) => {
    const given = all(typed);
    const codes = given.flatMap((part) => part.split(',')).map((code) => code.trim());
    const named = codes.filter((code) => code !== '');
    return given.length > 0 && named.length === 0 ? refuseValue(flagged, '', wanted, example) : named;
  };
  return { form, words, isRepeated: true, read };
}

/** A day, `YYYY-MM-DD` or `DD.MM.YYYY`. */
export function day(words: Words): Option<Day | undefined> {
  return parsed('<date>', words, { wanted: 'DD.MM.YYYY', example: '08.08.2022', parse: parseDay });
}

/** `YYYY-MM`. */
export const monthParser: Parser<string> = {
  wanted: 'YYYY-MM',
  example: '2022-08',
  parse: (typed) => (/^\d{4}-(?:0[1-9]|1[0-2])$/u.test(typed) ? typed : undefined),
  near: nearestMonth,
};

/** `2022-8`, `08.2022`, `202208`: the month as it is written here. */
function nearestMonth(typed: string): string | undefined {
  const [, year, month] = /^(\d{4})[-./ ]?(\d{1,2})$/u.exec(typed.trim()) ?? [];
  const [, first, second] = /^(\d{1,2})[-./ ](\d{4})$/u.exec(typed.trim()) ?? [];
  const number = Number(month ?? first);
  if (number < 1 || number > 12 || Number.isNaN(number)) return undefined;
  return `${year ?? second}-${String(number).padStart(2, '0')}`;
}

/** `YYYY`, 1900 to 2099. */
export function year(words: Words): Option<number | undefined> {
  const parse = (typed: string) => (/^(?:19|20)\d\d$/u.test(typed) ? Number(typed) : undefined);
  return parsed('<year>', words, { wanted: 'YYYY', example: '2022', parse });
}

/** A whole number from 1 to `most`; `usual` when it is not given. */
export function count(words: Words, most: number, usual: number): Option<number> {
  const parse = (typed: string) => {
    const value = /^\d{1,9}$/u.test(typed) ? Number(typed) : 0;
    return value >= 1 && value <= most ? value : undefined;
  };
  const option = parsed('<count>', words, { wanted: `1–${most}`, example: '3', parse });
  return { ...option, read: (typed, flagged, language) => option.read(typed, flagged, language) ?? usual };
}

/** One of a few words. */
export function choice<const Word extends string>(
  form: string,
  words: Words,
  known: readonly Word[],
  example: Word,
): Option<Word | undefined> {
  const parse = (typed: string) => known.find((word) => word === typed);
  const near = (typed: string) => nearest(typed, known);
  return { ...parsed(form, words, { wanted: known.join(', '), example, parse, near }), choices: known };
}

/** A text taken whole. */
export const wholeText: Parser<string> = { wanted: '', example: '', parse: (typed) => typed };

/** A file taken whole, never empty. */
export function wholePath(example: string): Parser<string> {
  return { wanted: '<file>', example, parse: (typed) => (typed.trim() === '' ? undefined : typed) };
}

function parseOrRefuse<Value>(parser: Parser<Value>, given: string, name: string, language: Language): Value {
  const { parse, wanted, shown } = parser;
  const example = parser.near?.(given) ?? parser.example;
  const value = parse(given);
  if (value !== undefined) return value;
  const said = (words: string | Words) => (typeof words === 'string' ? words : words[language]);
  return refuseValue(name, shown?.(given) ?? given, said(wanted), said(example));
}

function single(typed: TypedOption): string | undefined {
  return typeof typed === 'string' ? typed : undefined;
}

function all(typed: TypedOption): readonly string[] {
  if (typed === undefined || typeof typed === 'boolean') return [];
  return typeof typed === 'string' ? [typed] : typed;
}
