import type { Block, FilledDocument, Inline, Paragraph } from '../model/document.ts';
import { lineStarts } from './measure.ts';
import { twips } from './page.ts';
import { type RoleStyle, roleStyles } from './role-styles.ts';

/** What is put into the places of a shape. */
export type PlaceValues = Pick<FilledDocument, 'values' | 'rows'>;

/** What comes before a paragraph's own words. Labels are text, not Word's own numbering: what is copied, searched or read aloud keeps them. */
export function leadOf(paragraph: Paragraph): readonly Inline[] {
  if (paragraph.role === 'bullet') return [{ type: 'text', text: '–\u00A0' }];
  if (paragraph.label === undefined) return [];
  return [{ type: 'text', text: `${paragraph.label}\u00A0` }];
}

/** The words of inlines with the values in; LF for a line break, `1` for a count of pages. */
export function textOf(inlines: readonly Inline[], values: PlaceValues): string {
  return inlines.map((inline) => textOfInline(inline, values)).join('');
}

function textOfInline(inline: Inline, values: PlaceValues): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'slot':
      return values.values[inline.index] ?? '';
    case 'break':
      return '\n';
    case 'link':
      return textOf(inline.inlines, values);
    case 'pageCount':
      return '1';
  }
}

/** Where each line of a paragraph begins in its text (`textOf` its lead and inlines). `width` is that of the sheet's text, in twips. */
export function paragraphLines(paragraph: Paragraph, values: PlaceValues, width: number): readonly number[] {
  const style = roleStyles[paragraph.role];
  const text = textOf([...leadOf(paragraph), ...paragraph.inlines], values);
  const face = { sizePt: style.sizePt, bold: style.bold === true };
  return lineStarts(text, textRoom(style, width), face, twips(style.firstLineMm ?? 0));
}

function textRoom(style: RoleStyle, width: number): number {
  return width - twips(style.leftMm ?? 0) - twips(style.rightMm ?? 0);
}

/** Whether a paragraph and its neighbour are of one style that has no space between them. */
export function isJoined(paragraph: Paragraph, neighbour: Block | undefined): boolean {
  const isSame = neighbour?.type === 'paragraph' && neighbour.role === paragraph.role;
  return isSame && roleStyles[paragraph.role].together === true;
}
