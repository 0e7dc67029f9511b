import type { Language } from '../messages/message.ts';
import { say } from '../messages/words.ts';
import { RoadmapError } from '../problem.ts';
import { wrapWords } from '../text/lines.ts';
import type { Outside } from './outside.ts';

/** One of several answers. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

export interface TextQuestion {
  readonly message: string;
  /** Taken when nothing is typed; left out: nothing is an answer too. */
  readonly initial?: string;
  /** How an answer looks; it is shown and not taken. */
  readonly example?: string;
  /** What is wrong with an answer, in the reader's language; undefined when it is right. Never asked about an empty one. */
  readonly check: (answer: string) => string | undefined;
}

export interface ChoiceQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial: string;
}

export interface SeveralQuestion {
  readonly message: string;
  readonly choices: readonly Choice[];
  readonly initial: readonly string[];
}

/** Asks a person. Each question has its default, so that Enter always is an answer; who breaks off ends the program (130). */
export interface Asker {
  text(question: TextQuestion): Promise<string>;
  choose(question: ChoiceQuestion): Promise<string>;
  /** At least one value, in the order of the choices. */
  several(question: SeveralQuestion): Promise<readonly string[]>;
}

/**
 * Questions with moving marks where the terminal can draw them; else (`ROADMAP_PLAIN=1`, `TERM=dumb`, a screen reader) as flat
 * lists with numbers, a line an answer.
 */
export function openAsker(outside: Outside, language: Language): Asker {
  return outside.canDraw ? drawnAsker(language) : plainAsker(outside, language);
}

function plainAsker(outside: Outside, language: Language): Asker {
  const print = (text: string): void => outside.err.write(`${text}\n`);
  const list = (message: string, choices: readonly Choice[], isTaken: (value: string) => boolean): void => {
    print(message);
    choices.forEach(({ value, label }, at) => {
      print(` ${isTaken(value) ? '*' : ' '} ${String(at + 1).padStart(2)}  ${label}`);
    });
  };
  /** The numbers typed, from 0; undefined when one is none of the list. */
  const numbers = (typed: string, count: number): readonly number[] | undefined => {
    const places = typed.split(/[\s,]+/u).map((part) => (/^\d+$/u.test(part) ? Number(part) - 1 : -1));
    return places.every((at) => at >= 0 && at < count)
      ? [...new Set(places)].sort((a, b) => a - b)
      : undefined;
  };
  const ask = async <T>(
    prompt: string,
    read: (typed: string) => T | undefined,
    wrong: () => string,
  ): Promise<T> => {
    for (;;) {
      const answer = read(await outside.ask(`${prompt}: `));
      if (answer !== undefined) return answer;
      print(`  ${wrong()}`);
    }
  };
  return {
    text: ({ message, initial = '', example = '', check }) => {
      let fault = '';
      const read = (typed: string): string | undefined => {
        if (typed === '') return initial;
        fault = check(typed) ?? '';
        return fault === '' ? typed : undefined;
      };
      const shown = example === '' ? message : `${message} (${example})`;
      return ask(initial === '' ? shown : `${message} [${initial}]`, read, () => fault);
    },
    choose: ({ message, choices, initial }) => {
      list(message, choices, (value) => value === initial);
      const read = (typed: string): string | undefined => {
        const [at, more] = typed === '' ? [] : (numbers(typed, choices.length) ?? [-1]);
        if (typed === '') return initial;
        return at === undefined || more !== undefined ? undefined : choices[at]?.value;
      };
      const first = choices.findIndex(({ value }) => value === initial) + 1;
      const prompt = say('ask-number', language, { count: choices.length, usual: first });
      return ask(prompt, read, () => say('ask-number-wrong', language, { count: choices.length }));
    },
    several: ({ message, choices, initial }) => {
      list(message, choices, (value) => initial.includes(value));
      const read = (typed: string): readonly string[] | undefined => {
        if (typed === '') return initial.length === 0 ? undefined : initial;
        return numbers(typed, choices.length)?.flatMap((at) => choices[at]?.value ?? []);
      };
      const usual = initial
        .map((value) => choices.findIndex((choice) => choice.value === value) + 1)
        .join(', ');
      const prompt = say('ask-numbers', language, { count: choices.length, usual });
      return ask(prompt, read, () => say('ask-number-wrong', language, { count: choices.length }));
    },
  };
}

/** The package's own short keys: `a` chooses all, `i` the others. */
const shortKeys = new Set(['a', 'i']);

/** Lets no letter choose: who types an answer (`ha`) would send the letter to everybody. */
async function withoutLetters<T>(ask: () => Promise<T>): Promise<T> {
  const forget = (_: string | undefined, key: { name?: string } | undefined): void => {
    if (key !== undefined && shortKeys.has(key.name ?? '')) key.name = 'letter';
  };
  process.stdin.prependListener('keypress', forget);
  try {
    return await ask();
  } finally {
    process.stdin.removeListener('keypress', forget);
  }
}

/** So many choices are drawn at once; the list moves under the cursor. */
const drawnAtOnce = 10;

function drawnAsker(language: Language): Asker {
  // Loaded when somebody is asked: the package takes longer than a whole run without questions.
  const load = () => import('@clack/prompts');
  const output = process.stderr;
  const brokenOff = (): never => {
    throw new RoadmapError(130, []);
  };
  const one = (answer: string | symbol | undefined): string =>
    typeof answer === 'symbol' ? brokenOff() : (answer ?? '').trim();
  const options = (choices: readonly Choice[]) =>
    choices.map(({ value, label }) => ({ value, label: set(label, '  ', 7) }));
  /** Broken between words, each further line behind the sign that the package puts before none but the first. */
  const set = (words: string, mark: string, margin = 3): string =>
    wrapWords(words, Math.max(40, output.columns || 80) - margin).join(`\n${mark}`);
  return {
    text: async ({ message, initial = '', example = '', check }) => {
      const { text } = await load();
      const validate = (typed = ''): string | undefined => {
        const fault = typed.trim() === '' ? undefined : check(typed.trim());
        return fault === undefined ? undefined : set(fault, '   ');
      };
      const given =
        initial === '' ? { placeholder: example } : { placeholder: initial, defaultValue: initial };
      return one(await text({ message: set(message, '│  '), ...given, validate, output }));
    },
    choose: async ({ message, choices, initial }) => {
      const { select } = await load();
      const shown = { options: options(choices), initialValue: initial, maxItems: drawnAtOnce };
      return one(await select({ message, ...shown, showInstructions: false, output }));
    },
    several: async ({ message, choices, initial }) => {
      const { multiselect } = await load();
      const shown = { options: options(choices), initialValues: [...initial], maxItems: drawnAtOnce };
      const reported = `${message}  (${say('ask-keys', language, {})})`;
      for (;;) {
        const question = { message: reported, ...shown, required: false, showInstructions: false, output };
        const answer = await withoutLetters(() => multiselect(question));
        const chosen = typeof answer === 'symbol' ? brokenOff() : answer;
        if (chosen.length > 0)
          return choices.map(({ value }) => value).filter((value) => chosen.includes(value));
      }
    },
  };
}
