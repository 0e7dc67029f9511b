import { Command as Commander, CommanderError, Help } from 'commander';
import { formWords } from '../messages/form-words.ts';
import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import type { TypedOptions } from '../runs/letters-issued/saved-plan.ts';
import type { CommandSpec } from './command-spec.ts';
import { commonOptions, readingOptions } from './command-spec.ts';
import { commands, groups } from './commands.ts';
import { examples } from './examples.ts';
import type { Option, Options } from './option.ts';
import { flagsOf, signatureOf } from './option.ts';
import { aloneCommand } from './workspace-commands.ts';

/** What the command line asks for. */
export interface Call {
  readonly spec: CommandSpec;
  readonly words: readonly string[];
  readonly typed: TypedOptions;
}

/** Text that commander wanted to print itself (help, version), to be shown and nothing else done. */
export interface Page {
  readonly page: string;
}

/**
 * Reads the command line. Throws commander's own `CommanderError` when it is wrong. Help and version come back
 * as a page. Words of the help are in `language`.
 */
export async function readCommandLine(
  argv: readonly string[],
  language: Language,
  version: string,
): Promise<Call | Page> {
  let call: Call | undefined;
  let page = '';
  const keep = (text: string): void => {
    page += text;
  };
  const program = new Commander('roadmap');
  const settle = (command: Commander): Commander =>
    command
      .exitOverride()
      .configureOutput({ writeOut: keep, writeErr: keep, outputError: () => undefined })
      .helpOption('-h, --help', say('help-option', language, {}))
      .configureHelp({ showGlobalOptions: true, ...helpIn(language) })
      .showSuggestionAfterError(true);
  settle(program)
    .description(say('program', language, {}))
    .version(version, '-V, --version', say('version-option', language, {}))
    .helpCommand(false);
  addOptions(program, commonOptions, language);
  const alone = isAlone(argv);
  const wanted = alone ? [...argv, aloneCommand.name] : helpWanted(argv);
  const groupOf = new Map<string, Commander>();
  for (const spec of commandsToDefine(leadingWords(wanted))) {
    const parent = parentOf(spec, program, groupOf, settle, language);
    addCommand(parent, spec, settle, language, (found) => {
      call = found;
    });
  }
  refuseUnknownCommand(leadingWords(wanted));
  try {
    await program.parseAsync(wanted, { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError && helpCodes.has(error.code))) throw error;
  }
  if (call === undefined) return { page };
  return alone ? { ...call, spec: aloneCommand } : call;
}

/** The command that is named, alone (defining all takes 6 ms); all for a page of help that lists them, and where none is named. */
function commandsToDefine([first, second]: readonly string[]): readonly CommandSpec[] {
  const named = commands.find(({ name }) => name === first || name === `${first} ${second}`);
  return named === undefined ? commands : [named];
}

/** `help letter generate` as `letter generate --help`; an unknown name is refused as it is without `help`. */
function helpWanted(argv: readonly string[]): readonly string[] {
  const [first, ...rest] = argv;
  if (first !== 'help') return argv;
  const end = rest.findIndex((word) => word.startsWith('-'));
  const name = rest.slice(0, end === -1 ? rest.length : end).join(' ');
  const isKnown = name === '' || name in groups || commands.some((spec) => spec.name === name);
  return isKnown ? [...rest, '--help'] : rest;
}

/** The words of the command line that may name a command, options of every command before and between them passed over; at most two. */
export function leadingWords(argv: readonly string[]): readonly string[] {
  const found: string[] = [];
  for (let at = 0; at < argv.length && found.length < 2; at += 1) {
    const word = argv[at] ?? '';
    if (word === '--') break;
    if (/^(?:-w|--workspace|--lang)$/u.test(word)) at += 1;
    else if (!word.startsWith('-')) found.push(word);
    else if (!isCommon(word)) break;
  }
  return found[0] === 'help' ? leadingWords(argv.slice(argv.indexOf('help') + 1)) : found;
}

/** True for an option that every command has, and for those of help. */
function isCommon(word: string): boolean {
  const [name = ''] = word.split('=', 1);
  return commonFlags.has(name) || /^-w.+/u.test(word);
}

const commonFlags: ReadonlySet<string> = new Set([
  ...flagsOf(commonOptions),
  ...['-h', '--help', '-V', '--version'],
]);

/** commander shows a group's help page for `letter x --help`, as if all were well. */
function refuseUnknownCommand([first, second]: readonly string[]): void {
  if (first === undefined) return;
  const isGroup = first in groups;
  const isKnown = isGroup
    ? second === undefined || commands.some(({ name }) => name === `${first} ${second}`)
    : commands.some(({ name }) => name === first);
  if (isKnown) return;
  const name = isGroup ? (second ?? '') : first;
  throw new CommanderError(1, 'commander.unknownCommand', `error: unknown command '${name}'`);
}

/** Nothing but options that every command has: no command is named, and no page of help is asked for. */
function isAlone(argv: readonly string[]): boolean {
  const [word, ...rest] = argv;
  if (word === undefined) return true;
  if (!word.startsWith('-') || /^(?:--help|-h|--version|-V|--)$/u.test(word)) return false;
  const takesValue = /^(?:-w|--workspace|--lang)$/u.test(word);
  return isAlone(takesValue ? rest.slice(1) : rest);
}

/** A help page in the reader's language: its headings, and the words that stand for something (`<file>`, `[options]`). */
function helpIn(language: Language): Partial<Help> {
  const usual = new Help();
  return {
    styleTitle: (title) => titleWord(title, language),
    commandUsage: (command) => sayForms(usual.commandUsage(command), language),
    subcommandTerm: (command) => sayForms(usual.subcommandTerm(command), language),
    optionTerm: (option) => sayForms(usual.optionTerm(option), language),
    argumentTerm: (argument) => sayForms(usual.argumentTerm(argument), language),
  };
}

/** `<field=value>` as `<майдон=қиймат>`. */
function sayForms(term: string, language: Language): string {
  return term.replace(
    /(?<=[<[])[a-z][a-z.=-]*?(?=(?:\.\.\.)?[>\]])/gu,
    (form) =>
      formWords[form]?.[language] ??
      form.replace(/(?<!\.)[a-z-]+/gu, (word) => formWords[word]?.[language] ?? word),
  );
}

/** commander's headings of a help page in the reader's language. */
function titleWord(title: string, language: Language): string {
  const code = helpTitles[title];
  return code === undefined ? title : say(code, language, {});
}

const helpTitles: Readonly<
  Record<string, 'help-usage' | 'help-options' | 'help-globals' | 'help-commands' | 'help-arguments'>
> = {
  'Usage:': 'help-usage',
  'Options:': 'help-options',
  'Global Options:': 'help-globals',
  'Commands:': 'help-commands',
  'Arguments:': 'help-arguments',
};

/** The command that a wrong command line most likely means: the one whose words are in it side by side. */
export function specIn(argv: readonly string[]): CommandSpec | undefined {
  const said = ` ${argv.join(' ')} `;
  const found = commands.filter(({ name }) => said.includes(` ${name} `));
  return found.sort((a, b) => b.name.length - a.name.length)[0];
}

/** The first word that is a command or group, for "did you mean". */
export function commandNames(): readonly string[] {
  return [...new Set([...commands.map((spec) => spec.name), ...Object.keys(groups)])];
}

const helpCodes = new Set(['commander.helpDisplayed', 'commander.version', 'commander.help']);

function parentOf(
  spec: CommandSpec,
  program: Commander,
  groupOf: Map<string, Commander>,
  settle: (command: Commander) => Commander,
  language: Language,
): Commander {
  const [group, leaf] = spec.name.split(' ');
  if (group === undefined || leaf === undefined) return program;
  const known = groupOf.get(group);
  if (known !== undefined) return known;
  const words = Object.entries(groups).find(([name]) => name === group)?.[1];
  const made = settle(program.command(group))
    .description(words === undefined ? '' : words[language])
    .helpCommand(false);
  groupOf.set(group, made);
  return made;
}

function addCommand(
  parent: Commander,
  spec: CommandSpec,
  settle: (command: Commander) => Commander,
  language: Language,
  found: (call: Call) => void,
): void {
  const leaf = spec.name.split(' ').at(-1) ?? spec.name;
  const command = settle(parent.command(leaf)).description(spec.words[language]);
  for (const argument of spec.takes) command.argument(argument);
  addOptions(command, spec.options, language);
  const shown = (examples[spec.name] ?? []).map((line) => `  roadmap ${line}\n`).join('');
  if (shown !== '')
    command.addHelpText('after', `\n${say('help-examples', language, {})}\n${shown}`.trimEnd());
  command.action(() => {
    found({ spec, words: command.args, typed: command.optsWithGlobals<TypedOptions>() });
  });
}

function addOptions(command: Commander, options: Options, language: Language): void {
  for (const [name, option] of Object.entries(options)) addOption(command, name, option, language);
}

function addOption(command: Commander, name: string, option: Option<unknown>, language: Language): void {
  const flags = signatureOf(name, option);
  if (option.isRepeated !== true) {
    intoGroup(command.option(flags, option.words[language]), name, language);
    return;
  }
  const collect = (value: string, before: readonly string[] | undefined): readonly string[] => [
    ...(before ?? []),
    value,
  ];
  intoGroup(command.option(flags, option.words[language], collect), name, language);
}

/** Options of how an export is read have a heading of their own, where a command has more to ask. */
function intoGroup(command: Commander, name: string, language: Language): void {
  if (name in readingOptions) command.options.at(-1)?.helpGroup(say('help-reading', language, {}));
}
