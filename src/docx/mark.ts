/**
 * Marks are in the drawn shape where letters differ, and are cut out when it is compiled. They are made of two
 * private-use characters that no text of a shape can hold (`withoutMarks`).
 */
export type Mark =
  /** `values[index]` of the letter. */
  | { readonly type: 'slot'; readonly index: number }
  /** How many pages section `section` has. */
  | { readonly type: 'pages'; readonly section: number }
  /** A cell of a data row: rows `rows` of the shell, column `column`. */
  | { readonly type: 'cell'; readonly rows: number; readonly column: number }
  /** The foot that machines read, in a style by its id. */
  | { readonly type: 'foot'; readonly style: string };

const OPEN = '\uE000';
const CLOSE = '\uE001';

/** The mark as text; `parseMarks` reads it back. */
export function printMark(mark: Mark): string {
  switch (mark.type) {
    case 'slot':
      return `${OPEN}s${mark.index}${CLOSE}`;
    case 'pages':
      return `${OPEN}p${mark.section}${CLOSE}`;
    case 'foot':
      return `${OPEN}f${mark.style}${CLOSE}`;
    case 'cell':
      return `${OPEN}c${mark.rows}.${mark.column}${CLOSE}`;
  }
}

/** Text in which nothing can be taken for a mark. */
export function withoutMarks(text: string): string {
  return text.replace(/[\uE000\uE001]/gu, '');
}

/** Takes drawn text apart at its marks: texts and marks by turns, a text first and last (it may be empty). */
export function parseMarks(text: string): readonly (string | Mark)[] {
  const pieces = text.split(/\uE000([^\uE001]*)\uE001/u);
  return pieces.map((piece, index) => (index % 2 === 0 ? piece : parseMark(piece)));
}

function parseMark(text: string): Mark {
  const [first = 0, second = 0] = text.slice(1).split('.').map(Number);
  switch (text.charAt(0)) {
    case 's':
      return { type: 'slot', index: first };
    case 'f':
      return { type: 'foot', style: text.slice(1) };
    case 'p':
      return { type: 'pages', section: first };
    default:
      return { type: 'cell', rows: first, column: second };
  }
}

/**
 * Stands as the height of a data row in the drawn shape; each row's own height is put there when it is filled.
 * A number because the drawn attribute must be one; far over any height of a real row.
 */
export const ROW_HEIGHT_MARK = 31_001;
