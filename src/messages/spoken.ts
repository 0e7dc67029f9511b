import { parseDay, printDay } from '../dates.ts';
import { fieldWords } from './field-words.ts';
import { formWords, letterParts, positionWords, wantedForms } from './form-words.ts';
import type { Language, Words } from './message.ts';
import { reasonWords } from './reason-words.ts';

type Values = Readonly<Record<string, string | number>>;

/** Arguments that repeat what a person typed or a file is called: they stay letter by letter. */
const literal = new Set(['value', 'entry', 'key', 'file', 'path', 'name', 'example', 'word', 'folder']);

/** Parts whose columns have headings; a template's field is its own name. */
const tabular = /^(?:table|ingest|directory|batch|number)-/u;

const tables: Readonly<Record<string, Readonly<Record<string, Words>>>> = {
  reason: reasonWords,
  what: reasonWords,
  wanted: wantedForms,
  option: positionWords,
  part: letterParts,
  argument: formWords,
};

/**
 * A problem's arguments as a reader of the language writes them: days as 08.08.2022, columns by their headings, forms
 * (`DD.MM.YYYY`) and the system's answers (`EACCES`) in words. What is not known stays as it is.
 */
export function spokenArguments(code: string, args: Values, language: Language): Values {
  return Object.fromEntries(
    Object.entries(args).map(([name, value]) => [name, spoken(code, name, value, language)]),
  );
}

function spoken(code: string, name: string, value: string | number, language: Language): string | number {
  if (typeof value === 'number' || literal.has(name)) return value;
  const word = tables[name]?.[value]?.[language];
  if (word !== undefined) return word;
  if (tabular.test(code) && ['field', 'fields', 'map'].includes(name)) return sayFields(value, language);
  const range = /^(\d{4}-\d{2}-\d{2})\.\.(\d{4}-\d{2}-\d{2})$/u.exec(value);
  if (range !== null) return `${shortDay(range[1] ?? '')} – ${shortDay(range[2] ?? '')}`;
  return shortDay(value);
}

function shortDay(value: string): string {
  const day = /^\d{4}-\d{2}-\d{2}$/u.test(value) ? parseDay(value) : undefined;
  return day === undefined ? value : printDay(day, 'short');
}

function sayFields(names: string, language: Language): string {
  return names
    .split(', ')
    .map((name) => fieldWords[name]?.[language] ?? name)
    .join(', ');
}
