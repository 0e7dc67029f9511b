/** What is wrong with a word by itself: a known slip and a wrong ending are certain, the rest is likely. */
export interface Verdict {
  readonly fault: 'wrong-word' | 'wrong-suffix' | 'letter-slip' | 'typo' | 'glued';
  /** The nearest right form, lower case. */
  readonly right: string;
  /** Further right forms near to it, at most two. */
  readonly others: readonly string[];
  /** True when the right form is of a stem that is met often: sure enough for what may be a name. */
  readonly isCommon?: boolean;
}
