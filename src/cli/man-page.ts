import { say } from '../messages/words.ts';
import type { CommandSpec } from './command-spec.ts';
import { commonOptions } from './command-spec.ts';
import { commands, groups } from './commands.ts';
import { examples } from './examples.ts';
import type { Options } from './option.ts';
import { signatureOf } from './option.ts';

/** What a page is about: the program, or one group of commands (`letter`). */
export interface ManPage {
  /** `roadmap.1`, `roadmap-letter.1`. */
  readonly file: string;
  /** Source for man(1). */
  readonly text: string;
}

/** All manual pages in English, from the data of the help: one of the program with the commands that are no group's, one a group. */
export function manPages(version: string): readonly ManPage[] {
  const alone = commands.filter(({ name }) => !name.includes(' '));
  const pages = Object.entries(groups).map(([group, words]) => {
    const own = commands.filter(({ name }) => name.startsWith(`${group} `));
    return page(`roadmap-${group}`, words.en, own, version, [`roadmap ${group} COMMAND [OPTIONS]`]);
  });
  return [programPage(alone, version), ...pages];
}

function programPage(alone: readonly CommandSpec[], version: string): ManPage {
  const { file, text } = page('roadmap', say('program', 'en', {}), alone, version, [
    'roadmap [COMMAND] [OPTIONS]',
  ]);
  const list = Object.entries(groups).flatMap(([group, words]) => [
    `.TP`,
    `.BR roadmap\\-${group} (1)`,
    plain(words.en),
  ]);
  return {
    file,
    text: text.replace(
      '.SH OPTIONS OF EVERY COMMAND',
      ['.SH GROUPS', ...list, '.SH OPTIONS OF EVERY COMMAND'].join('\n'),
    ),
  };
}

function page(
  name: string,
  about: string,
  listed: readonly CommandSpec[],
  version: string,
  synopsis: readonly string[],
): ManPage {
  const lines = [
    `.TH ${name.toUpperCase().replaceAll('-', '\\-')} 1 "" "roadmap ${plain(version)}" "roadmap"`,
    '.SH NAME',
    `${plain(name)} \\- ${plain(about)}`,
    '.SH SYNOPSIS',
    ...synopsis.map((line) => `.B ${plain(line)}`),
    '.SH COMMANDS',
    ...listed.flatMap(commandLines),
    '.SH OPTIONS OF EVERY COMMAND',
    ...optionLines(commonOptions),
    '.SH EXIT STATUS',
    ...exitCodes.flatMap(([code, meaning]) => ['.TP', `.B ${code}`, plain(meaning)]),
    '.SH ENVIRONMENT',
    ...environment.flatMap(([variable, meaning]) => ['.TP', `.B ${variable}`, plain(meaning)]),
  ];
  return { file: `${name}.1`, text: `${lines.join('\n')}\n` };
}

function commandLines({ name, takes, words, options }: CommandSpec): readonly string[] {
  const shown = examples[name] ?? [];
  return [
    `.SS ${plain(['roadmap', name, ...takes].join(' '))}`,
    plain(words.en),
    ...optionLines(options),
    ...(shown.length === 0
      ? []
      : ['.PP', 'Examples:', '.PP', '.EX', ...shown.map((line) => plain(`  roadmap ${line}`)), '.EE']),
  ];
}

function optionLines(options: Options): readonly string[] {
  return Object.entries(options).flatMap(([name, option]) => [
    '.TP',
    `.B ${plain(signatureOf(name, option))}`,
    plain(option.words.en),
  ]);
}

/** docs/product.md section 3. */
const exitCodes = [
  ['0', 'done'],
  ['1', 'the inputs have errors, nothing was written, no number used'],
  ['2', 'wrong command line or no workspace'],
  ['3', 'a file or the register could not be read or written (try again)'],
  ['4', 'the register refuses'],
  ['70', 'a fault in roadmap itself'],
  ['130', 'interrupted'],
] as const;

const environment = [
  ['ROADMAP_WORKSPACE', 'the workspace, when -w is not given'],
  ['ROADMAP_REGISTER', 'the register, in place of the address in roadmap.yaml'],
  ['ROADMAP_NOW', 'the present instant (ISO 8601), for tests and CI'],
  ['ROADMAP_PLAIN', '1: questions as flat lists, no moving signs'],
  ['ROADMAP_WORD_LIST', 'an Uzbek word list for text check'],
  ['NO_COLOR', 'no colours'],
] as const;

/** Text that troff prints as it is: no escape, no request at the beginning of a line. */
function plain(text: string): string {
  const safe = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('"', '\\(dq');
  return /^[.']/u.test(safe) ? `\\&${safe}` : safe;
}
