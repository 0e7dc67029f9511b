import type { CommanderError } from 'commander';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/**
 * What is wrong with a command line, in the program's own words (commander speaks English only).
 * The names are between quotes in commander's message; `words` are those of the line before its first option.
 */
export function usageProblem(
  error: CommanderError,
  commandNames: readonly string[],
  words: readonly string[],
): Problem {
  const name = /'([^']+)'/u.exec(error.message)?.[1] ?? error.message;
  const advice = helpOf(words, commandNames);
  switch (error.code) {
    case 'commander.unknownOption':
      return problem('usage-unknown-option', {}, { name, meant: suggestionIn(error.message) ?? '', advice });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return problem('usage-missing-argument', {}, { argument: formIn(name), advice });
    case 'commander.excessArguments':
      return problem('usage-excess-arguments', {}, { advice });
    default:
      return problem(
        'usage-unknown-command',
        {},
        { name, meant: meantCommands(words, commandNames), advice },
      );
  }
}

function suggestionIn(message: string): string | undefined {
  return /Did you mean ([^?]+)\?/u.exec(message)?.[1];
}

/** The help page of the command or group that was named, else that of the program. */
function helpOf([first = '', second = '']: readonly string[], commandNames: readonly string[]): string {
  const known = [`${first} ${second}`, first].find((name) => commandNames.includes(name));
  return known === undefined ? 'roadmap --help' : `roadmap ${known} --help`;
}

/** `--set <field=value>` is missed as `--set`; `[exports...]` as `exports`. */
function formIn(name: string): string {
  return /^--?[\w-]+/u.exec(name.replace(/^-\w, /u, ''))?.[0] ?? name.replace(/\.\.\.$/u, '');
}

/**
 * The commands that were most likely meant, as they are typed; empty when none is near. A known group's own commands come
 * first; else those of any group with such a last word (`show 73`, `register doen`); else a group or command written nearly so.
 */
function meantCommands([first = '', second]: readonly string[], commandNames: readonly string[]): string {
  const heads = [...new Set(commandNames.map((name) => name.split(' ')[0] ?? name))];
  const head = heads.includes(first) ? first : nearest(first, heads);
  const within = commandNames.filter((name) => name.startsWith(`${head} `));
  const found = [
    ...(second === undefined ? [] : [withLeaf(second, within), withLeaf(second, commandNames)]),
    ...(head === first ? [] : [withLeaf(first, commandNames)]),
    head === undefined || head === first ? [] : [head],
  ].find((names) => names.length > 0);
  return (found ?? []).map((name) => `roadmap ${name}`).join(', ');
}

/** Commands whose last word is the one nearest to a word. */
function withLeaf(word: string, commandNames: readonly string[]): readonly string[] {
  const leaf = nearest(word, commandNames.map(leafOf));
  return leaf === undefined ? [] : commandNames.filter((name) => leafOf(name) === leaf);
}

function leafOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
