import type { Picture } from '../model/document.ts';

/** Whether the letter will have a number; a draft says ЛОЙИҲА at its top and `____` for the number. */
export interface LayoutManner {
  readonly draft: boolean;
  /** The office's emblem over the letterhead. The same object for all letters of a run: shapes are told apart by it. */
  readonly emblem?: Picture | undefined;
  /** The chart under the appendix's table; the same object for letters with the same figures. */
  readonly chart?: Picture | undefined;
}
