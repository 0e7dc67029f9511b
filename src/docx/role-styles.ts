import type { Role } from '../model/document.ts';

/** How a paragraph is set on the page. Lengths of the line in millimetres, of the type in points. */
export interface RoleStyle {
  /** Name in Word's list of styles, for the clerk who restyles letters. */
  readonly name: string;
  /** Word's own style that this is, by its id: Word shows its name in the user's language, and programs that read pages aloud know it. */
  readonly builtIn?: 'Title' | 'Heading1' | 'Heading2';
  readonly sizePt: number;
  readonly align: 'left' | 'center' | 'right' | 'both';
  readonly bold?: true;
  readonly italic?: true;
  readonly beforePt?: number;
  readonly afterPt?: number;
  /** Exact height of a line; left out, the line is as high as its type (single spacing). */
  readonly linePt?: number;
  readonly leftMm?: number;
  readonly rightMm?: number;
  readonly firstLineMm?: number;
  /** No space between neighbours of the same style. */
  readonly together?: true;
  readonly keepNext?: true;
  /** A rule under the paragraph, this thick. */
  readonly rulePt?: number;
  /** Stands in the document's outline (for the navigation pane and for those who listen to the page). */
  readonly outline?: true;
}

/** Looks that are no roles of the model: `docx` sets them itself. */
export type OwnRole =
  | 'signature'
  | 'executor'
  | 'table-head'
  | 'page-mark'
  | 'page-number'
  | 'page-foot'
  | 'tail';

/**
 * The styles of a letter on paper (docs/domain.md section 2; the model instruction on record keeping, Cabinet resolution 140
 * of 29.03.1999). Whatever an appendix can contain has exact line heights, so that its pages can be counted
 * (see paginate.ts).
 */
export const roleStyles: Readonly<Record<Role | OwnRole, RoleStyle>> = {
  letterhead: { name: 'Бланк', sizePt: 11, align: 'center', keepNext: true },
  'letterhead-name': {
    name: 'Бланк: ташкилот номи',
    sizePt: 14,
    align: 'center',
    bold: true,
    beforePt: 2,
    afterPt: 3,
    keepNext: true,
  },
  'letterhead-rule': {
    name: 'Бланк: чизиқ',
    sizePt: 4,
    align: 'center',
    linePt: 4,
    afterPt: 12,
    rulePt: 1.5,
    keepNext: true,
  },
  registration: { name: 'Сана ва рақам', sizePt: 13, align: 'left', rightMm: 85, keepNext: true },
  addressee: {
    name: 'Кимга',
    sizePt: 14,
    align: 'left',
    bold: true,
    leftMm: 85,
    beforePt: 12,
    afterPt: 12,
    together: true,
  },
  heading: {
    name: 'heading 1',
    builtIn: 'Heading1',
    sizePt: 13,
    align: 'left',
    italic: true,
    rightMm: 55,
    beforePt: 6,
    afterPt: 12,
    together: true,
    keepNext: true,
    outline: true,
  },
  body: { name: 'Хат матни', sizePt: 14, align: 'both', firstLineMm: 12.5, afterPt: 4 },
  bullet: { name: 'Хат рўйхати', sizePt: 14, align: 'both', firstLineMm: 12.5, afterPt: 4 },
  numbered: { name: 'Хат бандлари', sizePt: 14, align: 'both', firstLineMm: 12.5, afterPt: 4 },
  'appendix-note': {
    name: 'Илова ҳақида',
    sizePt: 14,
    align: 'both',
    firstLineMm: 12.5,
    beforePt: 6,
    together: true,
  },
  'appendix-head': { name: 'Илова боши', sizePt: 12, align: 'right', linePt: 15, leftMm: 80, keepNext: true },
  'appendix-title': {
    name: 'heading 2',
    builtIn: 'Heading2',
    sizePt: 13,
    align: 'center',
    bold: true,
    linePt: 16,
    beforePt: 12,
    afterPt: 8,
    together: true,
    keepNext: true,
    outline: true,
  },
  'report-title': {
    name: 'Title',
    builtIn: 'Title',
    sizePt: 14,
    align: 'center',
    bold: true,
    linePt: 17,
    afterPt: 8,
    together: true,
    keepNext: true,
    outline: true,
  },
  cell: { name: 'Жадвал катаги', sizePt: 11, align: 'left', linePt: 13 },
  note: { name: 'Изоҳ', sizePt: 11, align: 'both', linePt: 13, beforePt: 4, afterPt: 8 },
  signature: { name: 'Имзо', sizePt: 14, align: 'left', bold: true, beforePt: 26, keepNext: true },
  executor: { name: 'Ижрочи', sizePt: 10, align: 'left', beforePt: 12 },
  'table-head': { name: 'Жадвал боши', sizePt: 11, align: 'center', bold: true, linePt: 13 },
  'page-mark': { name: 'Варақ белгиси', sizePt: 12, align: 'right', bold: true, linePt: 13 },
  'page-number': { name: 'Варақ рақами', sizePt: 12, align: 'center', linePt: 13 },
  'page-foot': { name: 'Варақ ости', sizePt: 8, align: 'left', linePt: 9 },
  tail: { name: 'Қисм охири', sizePt: 1, align: 'left', linePt: 1 },
};

/** Name of the hidden bookmark in the paragraph of a blank that says the addressee. */
export const ADDRESSEE_BOOKMARK = '_addressee';

/** What a paragraph of a drawn letter has when it says the addressee, with or without a blank. */
export const addresseeMark = new RegExp(
  `<w:pStyle w:val="(?:Letter(?:\\d+x)?)?Addressee"/>|w:name="${ADDRESSEE_BOOKMARK}"`,
  'u',
);

/** The id by which paragraphs name their style: Word's own, or the role itself in the form Word writes ids. */
export function styleId(role: Role | OwnRole): string {
  const own = roleStyles[role].builtIn;
  if (own !== undefined) return own;
  return role
    .split('-')
    .map((part) => part.charAt(0).toUpperCase() + part.slice(1))
    .join('');
}
