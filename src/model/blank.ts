import type { SheetFormat } from './sheet-format.ts';

/** What a blank may name, as its letters print it; the order is the one in which people are shown the names. */
export const blankFields = [
  'number',
  'date',
  'reply',
  'addressee',
  'heading',
  'superior',
  'office',
  'genitive',
  'contacts',
  'address',
  'phone',
  'email',
  'post',
  'signatory',
  'executor',
  'executor.name',
  'executor.phone',
] as const;

export type BlankField = (typeof blankFields)[number];

/** The names that the templates of letter kinds have for the same. */
export const blankFieldAliases: Readonly<Record<string, BlankField>> = {
  'office.name': 'office',
  'office.genitive': 'genitive',
  'office.address': 'address',
  'office.phone': 'phone',
  'office.email': 'email',
  'recipient.dative': 'addressee',
  'signatory.name': 'signatory',
  'signatory.post': 'post',
};

/**
 * The office's own Word file, read: a letter is put where it says `{{letter}}`, and its fields where they are named. What is
 * kept of it word for word is in `parts`; `first` and `later` are what a reader sees of it, for previews and checks.
 */
export interface Blank {
  /** As `roadmap.yaml` names it. */
  readonly file: string;
  /** Equal for blanks that give equal letters. */
  readonly id: string;
  /** The page on which the letter is written. */
  readonly page: SheetFormat;
  /** How far the headers and feet are from the paper's edges. */
  readonly edgesMm: { readonly header: number; readonly footer: number };
  /** Fields that are on the letter's first page: what the blank has, the letter need not say again. */
  readonly fields: ReadonlySet<BlankField>;
  /** Whether it prints the numbers of later pages itself. */
  readonly isNumbered: boolean;
  readonly first: BlankPage;
  readonly later: Pick<BlankPage, 'head' | 'foot'>;
  /** Parts of the package by name: XML with marks where fields are, everything else as its bytes. */
  readonly parts: ReadonlyMap<string, string | Uint8Array>;
}

/** What a blank has around the letter on a page, from the top down. */
export interface BlankPage {
  readonly head: readonly BlankBlock[];
  readonly above: readonly BlankBlock[];
  readonly below: readonly BlankBlock[];
  readonly foot: readonly BlankBlock[];
}

export type BlankBlock = BlankParagraph | BlankTable;

export interface BlankParagraph {
  readonly type: 'paragraph';
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly beforePt: number;
  readonly afterPt: number;
  /** Height of a line: that of the type times a factor, or points. */
  readonly line: { readonly factor: number } | { readonly pt: number };
  readonly leftMm: number;
  readonly rightMm: number;
  readonly firstLineMm: number;
  /** Whether what follows a tab ends at the right margin. */
  readonly hasRightTab: boolean;
  /** A rule under it, this thick. */
  readonly rulePt: number;
  /** Type of the paragraph's own mark: an empty paragraph is as high. */
  readonly sizePt: number;
  readonly inlines: readonly BlankInline[];
}

export type BlankInline = BlankWords | BlankFieldPlace | BlankPicture | BlankBox;

interface BlankFace {
  readonly bold: boolean;
  readonly italic: boolean;
  readonly sizePt: number;
}

/** LF is a line break, TAB a tab. */
export interface BlankWords extends BlankFace {
  readonly type: 'words';
  readonly text: string;
}

export interface BlankFieldPlace extends BlankFace {
  readonly type: 'field';
  readonly field: BlankField;
}

export interface BlankPicture {
  readonly type: 'picture';
  /** `image/png`; a browser shows PNG, JPEG, GIF, BMP, SVG. */
  readonly mime: string;
  readonly bytes: Uint8Array;
  readonly widthMm: number;
  readonly heightMm: number;
  readonly alt: string;
  /** Absent: in the line, like a character. */
  readonly place?: BlankPlace;
}

/** A text box. */
export interface BlankBox {
  readonly type: 'box';
  readonly widthMm: number;
  readonly heightMm: number;
  readonly blocks: readonly BlankBlock[];
  readonly place?: BlankPlace;
}

/** Where something that floats is, from the edge of the paper or from its own paragraph. */
export interface BlankPlace {
  readonly leftMm: number;
  readonly topMm: number;
  readonly from: 'paper' | 'paragraph';
  /** Whether the text begins under it. */
  readonly isAlone: boolean;
}

export interface BlankTable {
  readonly type: 'table';
  readonly hasLines: boolean;
  readonly rows: readonly (readonly BlankCell[])[];
}

export interface BlankCell {
  readonly widthMm: number;
  readonly span: number;
  readonly blocks: readonly BlankBlock[];
}

/** All paragraphs of blocks in their order, those of tables and text boxes among them. */
export function paragraphsOfBlank(blocks: readonly BlankBlock[]): readonly BlankParagraph[] {
  return blocks.flatMap((block) => {
    if (block.type === 'table') {
      return block.rows.flatMap((row) => row.flatMap((cell) => paragraphsOfBlank(cell.blocks)));
    }
    const boxes = block.inlines.flatMap((inline) =>
      inline.type === 'box' ? paragraphsOfBlank(inline.blocks) : [],
    );
    return [block, ...boxes];
  });
}

/** Everything that a reader sees of a blank, in the order of the first page, then what only later pages have. */
export function blocksOfBlank({ first, later }: Pick<Blank, 'first' | 'later'>): readonly BlankBlock[] {
  const { head, above, below, foot } = first;
  const others = [...later.head, ...later.foot].filter((block) => ![...head, ...foot].includes(block));
  return [...head, ...above, ...below, ...foot, ...others];
}
