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
      return problem('usage-unknown-option', {}, { name, advice: suggestionIn(error.message) ?? advice });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return problem('usage-missing-argument', {}, { name, advice });
    case 'commander.excessArguments':
      return problem('usage-excess-arguments', {}, { advice });
    default: {
      const meant = meantCommand(words, commandNames);
      return problem('usage-unknown-command', {}, { name, advice: meant ?? advice });
    }
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

/**
 * The command that was most likely meant. Within a group that is known only its own commands are; a wrong first word is a command or group written nearly so, else the
 * second word of a command (`generate` for `letter generate`).
 */
function meantCommand(
  [first = '', second]: readonly string[],
  commandNames: readonly string[],
): string | undefined {
  const heads = [...new Set(commandNames.map((name) => name.split(' ')[0] ?? name))];
  const head = heads.includes(first) ? first : nearest(first, heads);
  if (head === undefined) {
    const leaf = nearest(first, commandNames.map(leafOf));
    const whole = commandNames.find((name) => leafOf(name) === leaf);
    return whole === undefined ? undefined : `roadmap ${whole}`;
  }
  const leaves = commandNames.filter((name) => name.startsWith(`${head} `)).map(leafOf);
  const leaf = second === undefined ? undefined : nearest(second, leaves);
  if (leaf !== undefined) return `roadmap ${head} ${leaf}`;
  return heads.includes(first) ? undefined : `roadmap ${head}`;
}

function leafOf(name: string): string {
  return name.split(' ').at(-1) ?? name;
}
