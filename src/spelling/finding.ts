import type { Place, Problem } from '../problem.ts';

/** Where the `index`-th character of the checked text is; `value` is the word found there. */
export type Locate = (index: number, value: string) => Place;

/** Words of the Uzbek language in lower case; empty when no word list is installed. */
export type WordList = ReadonlySet<string>;

/** Takes what was found at an index of the text: `make` makes the problem when it is given its place. */
export type Report = (index: number, make: (place: Place) => Problem, word: string) => void;
