/**
 * Latin alphabets of Uzbek as data: a change of the alphabet is a new table here, not a change of the rules.
 * `1995` is the one in force (law of 2.09.1993 as changed on 6.05.1995). The others were put forward and not adopted
 * as far as is known: they are kept so that an office can see its letters in them.
 */
export interface LatinAlphabet {
  readonly name: string;
  readonly ў: string;
  readonly ғ: string;
  readonly ш: string;
  readonly ч: string;
  /** What the hard sign is where it is heard: `санъат`. */
  readonly ъ: string;
  /** Between с and ҳ, where the two would read as one letter: `Исҳоқ`. Empty when the alphabet has no letter `sh`. */
  readonly sFromH: string;
}

const turnedComma = '\u02BB';
const apostrophe = '\u02BC';

export const latinAlphabets = {
  '1995': {
    name: '1995',
    ў: `o${turnedComma}`,
    ғ: `g${turnedComma}`,
    ш: 'sh',
    ч: 'ch',
    ъ: apostrophe,
    sFromH: apostrophe,
  },
  /** Draft of March 2021: Ō, Ḡ, Ş, Ç. */
  'draft-2021': { name: 'draft-2021', ў: 'ō', ғ: 'ḡ', ш: 'ş', ч: 'ç', ъ: apostrophe, sFromH: '' },
  /** Draft put up for discussion on 22.09.2023: Õ, Ğ, Ş, C. */
  'draft-2023': { name: 'draft-2023', ў: 'õ', ғ: 'ğ', ш: 'ş', ч: 'c', ъ: apostrophe, sFromH: '' },
} as const satisfies Readonly<Record<string, LatinAlphabet>>;

export type LatinAlphabetName = keyof typeof latinAlphabets;
