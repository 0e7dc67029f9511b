import { createHash } from 'node:crypto';
import type { Shape } from '../model/document.ts';
import { roleStyles } from './role-styles.ts';

/**
 * A drawn shape taken apart: what is the same in every document of the shape, and the places where documents differ.
 * Plain JSON, so that shells can be kept on disk and the docx package need not be loaded again.
 */
export interface Shell {
  readonly format: typeof SHELL_FORMAT;
  /** `word/document.xml` in order. */
  readonly body: readonly Piece[];
  readonly rows: readonly RowPattern[];
  /** Further parts that differ from letter to letter: headers and feet of a blank. */
  readonly filled: readonly FilledPart[];
  /** The parts that are the same in every document, in the order of the package. */
  readonly parts: readonly ShellPart[];
}

/** Goes up when older kept shells may no longer be used. */
export const SHELL_FORMAT = 5;

export interface FilledPart {
  readonly name: string;
  readonly body: readonly Piece[];
}

export type Piece =
  | { readonly type: 'xml'; readonly xml: string }
  | { readonly type: 'slot'; readonly index: number }
  | { readonly type: 'pages'; readonly section: number }
  /** All rows of `rows[index]`. */
  | { readonly type: 'rows'; readonly index: number }
  /** The foot that machines read, in a style by its id. */
  | { readonly type: 'foot'; readonly style: string };

/** One row's XML around its height and its cells: `xml[0]` height `xml[1]` cell 0 `xml[2]` cell 1 ... */
export interface RowPattern {
  /** Name of the rows in the document. */
  readonly name: string;
  readonly bold: boolean;
  /** Whether the last row stays on the page of the row after it (the totals). */
  readonly keepLast: boolean;
  /** Widths of the columns in twips, from which a row's height is worked out. */
  readonly widths: readonly number[];
  readonly xml: readonly string[];
}

/** A part as it is in the package: deflated once when the shell is made (a picture is stored as it is). */
export interface ShellPart {
  readonly name: string;
  readonly method: 0 | 8;
  readonly crc: number;
  readonly size: number;
  readonly base64: string;
}

/** Name under which a shape's shell may be kept: equal for equal shapes, other when the styles or the format change. */
export function shellKey(shape: Shape): string {
  const bytesAsText = (name: string, value: unknown) => {
    if (name === 'form' && shape.blank !== undefined) return shape.blank.form.id;
    return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
  };
  const content = JSON.stringify([SHELL_FORMAT, roleStyles, shape], bytesAsText);
  return createHash('sha256').update(content).digest('hex');
}
