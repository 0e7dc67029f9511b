import type { Blank } from '../model/blank.ts';
import type { Chart, Picture } from '../model/document.ts';

/** What decides how a letter is laid out besides its words. */
export interface LayoutOptions {
  /** A draft will have no number: every page says ЛОЙИҲА, and the number is `____`. */
  readonly draft: boolean;
  /** A letter of a practice workspace: every page says НАМУНА. */
  readonly practice?: boolean;
  /** The office's emblem over the letterhead. The same object for all letters of a run: shapes are distinguished by it. */
  readonly emblem?: Picture | undefined;
  /** The office's own Word file for letters, in place of the letterhead; the same object for all letters of a run. */
  readonly blank?: Blank | undefined;
  /** The chart under the appendix's table; the same object for letters with the same figures. */
  readonly chart?: Chart | undefined;
}
