import type { TypedOption } from '../commands/context.ts';
import type { Language, Words } from '../messages/message.ts';
import type { TypedOptions } from '../runs/letters-issued/saved-plan.ts';
import { flagOf } from '../text/shell-word.ts';

/** One option: how it appears in the help, and how what was typed becomes its value. Its long form is its key: `asOf` is `--as-of`. */
export interface Option<Value> {
  readonly words: Words;
  /** What follows the option in the help: `<date>`; empty for a flag. */
  readonly form: string;
  /** `y` for `-y`. */
  readonly short?: string;
  /** On unless `--no-NAME` is given. */
  readonly isNegated?: boolean;
  /** What it may be, where it is one of a few words. */
  readonly choices?: readonly string[];
  /** May be given several times. */
  readonly isRepeated?: boolean;
  /** Throws `usage-*` (code 2); `flag` is the option's long form, `language` the reader's. */
  readonly read: (typed: TypedOption, flag: string, language: Language) => Value;
}

/** Options by name. */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** One option for each of a command's values, read to the type that the command declares. */
export type OptionsFor<Values> = { readonly [Name in keyof Values]: Option<Values[Name]> };

/** The values of all options of a table. Throws what is wrong with the first that cannot be read (`usage-*`, code 2). */
export function readOptions<Values>(
  options: OptionsFor<Values>,
  typed: TypedOptions,
  language: Language,
): Values {
  const table: Options = options;
  const values = Object.entries(table).map(([name, { read }]) => [
    name,
    read(typed[name], flagOf(name), language),
  ]);
  // The table has a reader for each name, of the type that the name has in `Values`.
  return Object.fromEntries(values) as Values;
}

/** The long form of each option: `--as-of`, `--no-color`. */
export function flagsOf(options: Options): readonly string[] {
  return Object.entries(options).map(([name, option]) => longForm(name, option));
}

function longForm(name: string, { isNegated }: Option<unknown>): string {
  return isNegated === true ? flagOf(name).replace('--', '--no-') : flagOf(name);
}

/** The option as help and commander write it: `-y, --yes`, `--as-of <date>`, `--no-color`. */
export function signatureOf(name: string, option: Option<unknown>): string {
  const { form, short } = option;
  const long = longForm(name, option);
  const both = short === undefined ? long : `-${short}, ${long}`;
  return form === '' ? both : `${both} ${form}`;
}

/** The options of a table with their signatures, in its order. */
export function listOptions(options: Options): readonly { readonly flags: string; readonly words: Words }[] {
  return Object.entries(options).map(([name, option]) => ({
    flags: signatureOf(name, option),
    words: option.words,
  }));
}
