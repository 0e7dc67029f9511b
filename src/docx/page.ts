import type { Section } from '../model/document.ts';

/** A twip is a twentieth of a point; Word keeps lengths in whole twips (a fraction makes it refuse the file). */
export function twips(mm: number): number {
  return Math.round((mm * 1440) / 25.4);
}

/** Points as whole twips. */
export function pointTwips(pt: number): number {
  return Math.round(pt * 20);
}

/** Widths of two places of a letter: the signatory's name at the right, the executor's frame at the left. */
export const SIGNATORY_WIDTH_MM = 55;
export const EXECUTOR_WIDTH_MM = 80;

const A4_SHORT_MM = 210;
const A4_LONG_MM = 297;

/** Width and height of a section's page in millimetres, as it is held: A4 unless it says otherwise (docs/domain.md section 2, point 9). */
export function pageMm(section: Section): { readonly width: number; readonly height: number } {
  if (section.sizeMm !== undefined) return section.sizeMm;
  return section.orientation === 'portrait'
    ? { width: A4_SHORT_MM, height: A4_LONG_MM }
    : { width: A4_LONG_MM, height: A4_SHORT_MM };
}

/** Width between the margins, in twips. */
export function textWidthTwips(section: Section): number {
  const { left, right } = section.marginsMm;
  return twips(pageMm(section).width) - twips(left) - twips(right);
}

/** Height between the margins, in twips. The page number's header is inside the top margin and takes none of it. */
export function textHeightTwips(section: Section): number {
  const { top, bottom } = section.marginsMm;
  return twips(pageMm(section).height) - twips(top) - twips(bottom);
}

/** Name of the bookmark in the last paragraph of a section; a field asks it for its page. */
export function lastPageBookmark(section: number): string {
  return `_pages_${section}`;
}

/** LibreOffice drops a section's last paragraph, and what hangs on it, when it is empty: a no-break space keeps it. */
export const TAIL_TEXT = '\u00A0';
