import type { CommanderError } from 'commander';
import type { Problem } from '../problem.ts';
import { problem } from '../problem.ts';
import { nearest } from '../text/characters.ts';

/**
 * What is wrong with a command line, in the program's own words (commander speaks English only).
 * The names stand between quotes in commander's message.
 */
export function usageProblem(error: CommanderError, commandNames: readonly string[]): Problem {
  const name = /'([^']+)'/u.exec(error.message)?.[1] ?? error.message;
  const advice = 'roadmap --help';
  switch (error.code) {
    case 'commander.unknownOption':
      return problem('usage-unknown-option', {}, { name, advice: suggestionIn(error.message) ?? advice });
    case 'commander.missingArgument':
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      return problem('usage-missing-argument', {}, { name, advice });
    case 'commander.excessArguments':
      return problem('usage-excess-arguments', {}, { advice });
    default:
      return problem(
        'usage-unknown-command',
        {},
        { name, advice: nearestCommand(name, commandNames) ?? advice },
      );
  }
}

function suggestionIn(message: string): string | undefined {
  return /Did you mean ([^?]+)\?/u.exec(message)?.[1];
}

function nearestCommand(name: string, commandNames: readonly string[]): string | undefined {
  const words = commandNames.flatMap((known) => [known, known.split(' ').at(-1) ?? known]);
  const found = nearest(name, words);
  const whole = commandNames.find((known) => known === found || known.endsWith(` ${found}`));
  return whole === undefined ? undefined : `roadmap ${whole}`;
}
