import type { Language } from '../messages/message.ts';
import { commonOptions } from './command-spec.ts';
import { commands } from './commands.ts';
import { examples } from './examples.ts';
import type { Options } from './option.ts';
import { signatureOf } from './option.ts';

/** `--help --json`: the commands that the words before it name (all of them without any), each with what it takes. */
export function helpDocument(words: readonly string[], language: Language, version: string) {
  const [first, second] = words;
  const isNamed = (name: string): boolean =>
    first === undefined ||
    name === first ||
    name === `${first} ${second}` ||
    (second === undefined && name.startsWith(`${first} `));
  return {
    ok: true,
    version,
    commands: commands
      .filter(({ name }) => isNamed(name))
      .map((spec) => ({
        name: spec.name,
        about: spec.words[language],
        takes: spec.takes,
        options: optionList(spec.options, language),
        examples: (examples[spec.name] ?? []).map((line) => `roadmap ${line}`),
      })),
    options: optionList(commonOptions, language),
    problems: [],
  };
}

function optionList(options: Options, language: Language) {
  return Object.entries(options).map(([name, option]) => ({
    flags: signatureOf(name, option),
    about: option.words[language],
  }));
}
