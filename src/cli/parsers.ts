import { addressExample, isAddress, withoutPassword } from '../io/register/address.ts';
import type { Words } from '../messages/message.ts';
import { registerWords } from '../messages/register-words.ts';
import type { Day } from '../model/office.ts';
import type { EntryFilter } from '../model/register.ts';
import { refuseValue } from '../problem.ts';
import type { TypedNumber } from '../register/number.ts';
import { isFileIndex, parseLastUsed, parseNumberOrEnd } from '../register/number.ts';
import { parseStatus } from '../register/status-words.ts';
import { parseTime } from '../roadmap/fact-time.ts';
import { endsInPortableName } from '../text/file-names.ts';
import type { Option } from './option.ts';
import type { Parser } from './readers.ts';
import { repeated, wholeText } from './readers.ts';

/** `01/3-19-09/1-74`, or the end of it: `74`, `1-74`. */
export const numberParser: Parser<TypedNumber> = {
  wanted: '01/3-19-09/1-74, 1-74, 74',
  example: '01/3-19-09/1-74',
  parse: parseNumberOrEnd,
};

/** `19-09/1`. */
export const fileParser: Parser<string> = {
  wanted: '19-09/1, 24-12',
  example: '19-09/1',
  parse: (text) => (isFileIndex(text) ? text : undefined),
};

/** The state of an entry, as listings name it in any language. */
export const statusParser: Parser<Pick<EntryFilter, 'status' | 'source'>> = {
  wanted: inLower((language) =>
    (['issued', 'imported', 'reserved', 'void'] as const)
      .map((code) => registerWords[`register-status-${code}`][language])
      .join(', '),
  ),
  example: inLower((language) => registerWords['register-status-issued'][language]),
  parse: parseStatus,
};

function inLower(of: (language: keyof Words) => string): Words {
  return { uz: of('uz').toLowerCase(), ru: of('ru').toLowerCase(), en: of('en').toLowerCase() };
}

/** A reason or a sentence: not empty. */
export function sentence(wanted: string, example: string): Parser<string> {
  return { wanted, example, parse: (text) => (text.trim() === '' ? undefined : text) };
}

/** A day, a month or a range of either, and how it was written. */
export const timeParser: Parser<{ readonly written: string; readonly from: Day; readonly to: Day }> = {
  wanted: 'YYYY-MM-DD, YYYY-MM, A..B',
  example: '2022-08-08',
  parse: (text) => {
    const time = parseTime(text);
    return time === undefined ? undefined : { written: text, ...time };
  },
};

/** An address that can be printed under a fact. */
export const linkParser: Parser<string> = {
  wanted: 'https://…',
  example: 'https://data.egov.uz/',
  parse: (text) => (/^https?:\/\/\S+$/u.test(text) && URL.canParse(text) ? text : undefined),
};

/** `19-09/1=72`: the last number used on paper. */
export const lastParser: Parser<{ readonly file: string; readonly last: number }> = {
  wanted: 'FILE=SERIAL',
  example: '19-09/1=72',
  parse: parseLastUsed,
};

/** Where a register is: a file or a `postgres://` URL. Its password is never shown. */
export const addressParser: Parser<string> = {
  wanted: 'register.db, postgres://…',
  example: addressExample,
  shown: withoutPassword,
  parse: (text) => (isAddress(text) ? text : undefined),
};

/** A workbook to write. */
export const workbookParser: Parser<string> = {
  wanted: 'FILE.xlsx',
  example: 'xatolar.xlsx',
  parse: (text) => (text.toLowerCase().endsWith('.xlsx') ? text : undefined),
};

/** The name of a saved layout, with or without `.csv`: a file's name that every system takes, in no other folder. */
export const layoutParser: Parser<string> = {
  wanted: 'NAME',
  example: 'oylik',
  parse: (typed) => {
    const name = typed.trim().replace(/\.csv$/iu, '');
    return /^[^./\\][^/\\]*$/u.test(name) && endsInPortableName(name) ? name : undefined;
  },
};

/** `FIELD=VALUE`, each field once; `example` is one to copy. */
export function fields(
  words: Words,
  example = '"incomingNumber=03-09/737"',
): Option<Readonly<Record<string, string>>> {
  const texts = repeated('<field=value>', words, wholeText);
  const refuse = (flag: string, text: string): never => refuseValue(flag, text, 'FIELD=VALUE', example);
  const read: Option<Readonly<Record<string, string>>>['read'] = (typed, flag, language) => {
    const values = new Map<string, string>();
    for (const text of texts.read(typed, flag, language)) {
      const at = text.indexOf('=');
      const name = text.slice(0, Math.max(at, 0)).trim();
      const value = text.slice(at + 1);
      if (at < 1) refuse(flag, text);
      if (values.has(name)) refuse(flag, `${name}=${value}`);
      values.set(name, value);
    }
    return Object.fromEntries(values);
  };
  return { ...texts, read };
}
