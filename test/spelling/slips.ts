import { readdirSync, readFileSync } from 'node:fs';
import { checkText } from '../../src/spelling/check-text.ts';
import { judgeOf } from '../../src/spelling/judge-word.ts';
import { toLatin } from '../../src/text/latin.ts';

type Script = 'cyrillic' | 'latin';

/** Right official texts of the project: the letters' previews, the roadmap's texts and the seed document with its slips corrected. */
export function rightTexts(): readonly string[] {
  const kinds = readdirSync('templates/letters');
  const letters = kinds.map((kind) => readFileSync(`templates/letters/${kind}/preview.txt`, 'utf8'));
  return [...letters, correctedSeed()];
}

function correctedSeed(): string {
  const rows = readFileSync('fixtures/seed/errors.csv', 'utf8').trim().split('\n').slice(1);
  const slips = rows.map((row) => row.split(',')).map(([wrong = '', right = '']) => [wrong, right] as const);
  const longest = [...slips].sort((a, b) => b[0].length - a[0].length);
  return longest.reduce(
    (text, [wrong, right]) => text.replaceAll(new RegExp(`(?<!\\p{L})${wrong}(?!\\p{L})`, 'gu'), right),
    readFileSync('fixtures/seed/roadmap-status-2022-10-04.txt', 'utf8').replace(/<[^>]*>/gu, ''),
  );
}

export interface Row {
  readonly slip: string;
  readonly injected: number;
  readonly found: number;
  /** Of the injected: the right word was the first proposed. */
  readonly named: number;
  /** Of the injected: the slip makes another right word, which no check of single words can find. */
  readonly another: number;
}

interface Injection {
  readonly script: Script;
  readonly words: ReadonlySet<string>;
  readonly seed: number;
  readonly count: number;
}

/** Slips injected one at a time into sentences of the texts, `count` of them over all classes. */
export function foundOf(texts: readonly string[], { script, words, seed, count }: Injection): readonly Row[] {
  const random = randomFrom(seed);
  const sentences = sentencesOf(texts, script);
  const kinds = Object.entries(slips[script]);
  return kinds.map(([slip, make]) => {
    const all = injectionsOf(sentences, make, random, Math.ceil(count / kinds.length)).map((made) =>
      lookFor(made, script, words),
    );
    const counted = (key: keyof Seen) => all.filter((one) => one[key]).length;
    return {
      slip,
      injected: all.length,
      found: counted('found'),
      named: counted('named'),
      another: counted('another'),
    };
  });
}

function injectionsOf(
  sentences: readonly string[],
  make: Make,
  random: () => number,
  wanted: number,
): readonly Made[] {
  const made: Made[] = [];
  for (let tries = 0; made.length < wanted && tries < wanted * 300; tries++) {
    const one = make(sentences[Math.floor(random() * sentences.length)] ?? '', random);
    if (one !== undefined) made.push(one);
  }
  return made;
}

interface Seen {
  readonly found: boolean;
  readonly named: boolean;
  readonly another: boolean;
}

function lookFor(made: Made, script: Script, words: ReadonlySet<string>): Seen {
  const hits = checkText(made.text, words, (index, value) => ({ column: index, value }), {
    isUzbek: true,
  }).filter(({ place }) => overlaps(place.column ?? 0, (place.value ?? '').length, made));
  if (hits.length === 0 && process.env.SHOW !== undefined)
    console.log(`missed: ${made.wrong} for ${made.right}`);
  return {
    found: hits.length > 0,
    named: hits.some(({ args }) =>
      String(args.right ?? '')
        .split(', ')[0]
        ?.includes(made.right),
    ),
    another: made.wrong.split(' ').every((word) => judgeOf(script, words).isRight(word.toLowerCase())),
  };
}

function overlaps(start: number, length: number, { index, wrong }: Made): boolean {
  return start < index + wrong.length && index < start + length;
}

/** What the checks report in texts, as documents of Uzbek, and the words of these texts. */
export function falseAlarms(
  texts: readonly string[],
  script: Script,
  words: ReadonlySet<string>,
): {
  readonly reports: readonly { readonly code: string; readonly value: string; readonly right: string }[];
  readonly words: number;
} {
  const own = texts.map((text) => (script === 'latin' && /[а-я]/iu.test(text) ? toLatin(text) : text));
  const found = own.flatMap((text) => checkText(text, words, (_, value) => ({ value }), { isUzbek: true }));
  return {
    reports: found.map(({ code, place, args }) => ({
      code,
      value: place.value ?? '',
      right: String(args.right ?? ''),
    })),
    words: own.flatMap((text) => text.match(/\p{L}{2,}/gu) ?? []).length,
  };
}

function sentencesOf(texts: readonly string[], script: Script): readonly string[] {
  return texts
    .map((text) => (script === 'latin' && /[а-я]/iu.test(text) ? toLatin(text) : text))
    .flatMap((text) => text.split(/[\n\t]|(?<=[.;])\s/u))
    .map((text) => text.trim())
    .filter((text) => (text.match(/\p{L}{3,}/gu)?.length ?? 0) >= 5 && !/:\/\/|\.uz|ение/u.test(text));
}

interface Made {
  readonly text: string;
  readonly index: number;
  readonly wrong: string;
  readonly right: string;
}

type Make = (sentence: string, random: () => number) => Made | undefined;

/** One word of a sentence changed; only words of small letters, so that names and abbreviations are left alone. */
function inWord(least: number, change: (word: string, random: () => number) => string | undefined): Make {
  return (sentence, random) => {
    const found = [...sentence.matchAll(/(?<![\p{L}\p{N}“"'ʻʼ‘’-])[\p{Ll}ʻʼ‘’]+(?![\p{L}'-])/gu)].filter(
      ({ 0: word }) => word.length >= least,
    );
    const picked = found[Math.floor(random() * found.length)];
    if (picked === undefined) return undefined;
    const wrong = change(picked[0], random);
    if (wrong === undefined || wrong === picked[0]) return undefined;
    const text = sentence.slice(0, picked.index) + wrong + sentence.slice(picked.index + picked[0].length);
    return { text, index: picked.index, wrong, right: picked[0] };
  };
}

function pick(word: string, letters: RegExp, random: () => number): number | undefined {
  const places = [...word].flatMap((letter, at) => (letters.test(letter) ? [at] : []));
  return places[Math.floor(random() * places.length)];
}

function replaced(word: string, at: number | undefined, by: (letter: string) => string): string | undefined {
  return at === undefined ? undefined : word.slice(0, at) + by(word.charAt(at)) + word.slice(at + 1);
}

const swapped: Readonly<Record<string, string>> = {
  к: 'қ',
  қ: 'к',
  у: 'ў',
  ў: 'у',
  г: 'ғ',
  ғ: 'г',
  х: 'ҳ',
  ҳ: 'х',
};
const latinSwapped: Readonly<Record<string, string>> = { k: 'q', q: 'k', x: 'h', h: 'x' };
const other = (all: string, random: () => number) => (letter: string) => {
  const rest = [...all].filter((one) => one !== letter);
  return rest[Math.floor(random() * rest.length)] ?? letter;
};

const common: Readonly<Record<string, Make>> = {
  dropped: inWord(5, (word, random) => replaced(word, pick(word, /\p{L}/u, random), () => '')),
  doubled: inWord(5, (word, random) =>
    replaced(word, pick(word, /\p{Ll}/u, random), (letter) => letter + letter),
  ),
  exchanged: inWord(5, (word, random) => {
    const at = Math.floor(random() * (word.length - 1));
    return word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2);
  }),
  split: inWord(7, (word, random) => {
    const at = 2 + Math.floor(random() * (word.length - 4));
    return `${word.slice(0, at)} ${word.slice(at)}`;
  }),
  glued: (sentence, random) => {
    const found = [...sentence.matchAll(/(?<![\p{L}-])[\p{Ll}ʻʼ]{4,} [\p{Ll}ʻʼ]{2,}(?![\p{L}-])/gu)];
    const picked = found[Math.floor(random() * found.length)];
    if (picked === undefined) return undefined;
    const wrong = picked[0].replace(' ', '');
    const text = sentence.slice(0, picked.index) + wrong + sentence.slice(picked.index + picked[0].length);
    return { text, index: picked.index, wrong, right: picked[0] };
  },
  repeated: inWord(3, (word) => `${word} ${word}`),
};

const slips: Readonly<Record<Script, Readonly<Record<string, Make>>>> = {
  cyrillic: {
    swap: inWord(3, (word, random) =>
      replaced(word, pick(word, /[кқуўгғхҳ]/u, random), (letter) => swapped[letter] ?? letter),
    ),
    lookalike: inWord(3, (word, random) =>
      replaced(
        word,
        pick(word, /[аеосрху]/u, random),
        (letter) => 'aeocpxy'['аеосрху'.indexOf(letter)] ?? letter,
      ),
    ),
    'lost ъ': inWord(4, (word) => (word.includes('ъ') ? word.replace('ъ', '') : undefined)),
    'ь for ъ': inWord(4, (word) => (word.includes('ъ') ? word.replace('ъ', 'ь') : undefined)),
    'э/е': inWord(4, (word) => (word.startsWith('э') ? `е${word.slice(1)}` : undefined)),
    vowel: inWord(5, (word, random) =>
      replaced(word, pick(word, /[аеиоуў]/u, random), other('аеиоу', random)),
    ),
    ...common,
  },
  latin: {
    swap: inWord(3, (word, random) =>
      replaced(word, pick(word, /[kqxh]/u, random), (letter) => latinSwapped[letter] ?? letter),
    ),
    'lost ʻ': inWord(3, (word) => (/[og]ʻ/u.test(word) ? word.replace(/([og])ʻ/u, '$1') : undefined)),
    'lost ʼ': inWord(3, (word) => (word.includes('ʼ') ? word.replace('ʼ', '') : undefined)),
    "' for ʻ": inWord(3, (word) => (/[ʻʼ]/u.test(word) ? word.replace(/[ʻʼ]/u, "'") : undefined)),
    digraph: inWord(4, (word) => (/[sc]h/u.test(word) ? word.replace(/([sc])h/u, '$1') : undefined)),
    vowel: inWord(5, (word, random) =>
      replaced(word, pick(word, /[aeiou]/u, random), other('aeiou', random)),
    ),
    ...common,
  },
};

/** The same numbers from 0 to 1 for the same seed (mulberry32). */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
