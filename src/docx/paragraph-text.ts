import type { Block, FilledDocument, Inline, Paragraph } from '../model/document.ts';
import { type Look, looks } from './look.ts';
import { lineStarts } from './measure.ts';
import { twips } from './page.ts';

/** What is put into the places of a shape. */
export type Filling = Pick<FilledDocument, 'values' | 'rows'>;

/** What stands before a paragraph's own words. Labels are text, not Word's own numbering: what is copied, searched or read aloud keeps them. */
export function leadOf(paragraph: Paragraph): readonly Inline[] {
  if (paragraph.role === 'bullet') return [{ type: 'text', text: '–\u00A0' }];
  if (paragraph.label === undefined) return [];
  return [{ type: 'text', text: `${paragraph.label}\u00A0` }];
}

/** The words of inlines with the values in; LF for a line break, `1` for a count of pages. */
export function textOf(inlines: readonly Inline[], filling: Filling): string {
  return inlines.map((inline) => textOfInline(inline, filling)).join('');
}

function textOfInline(inline: Inline, filling: Filling): string {
  switch (inline.type) {
    case 'text':
      return inline.text;
    case 'slot':
      return filling.values[inline.index] ?? '';
    case 'break':
      return '\n';
    case 'link':
      return textOf(inline.inlines, filling);
    case 'pageCount':
      return '1';
  }
}

/** Where each line of a paragraph begins in its text (`textOf` its lead and inlines). `width` is that of the sheet's text, in twips. */
export function paragraphLines(paragraph: Paragraph, filling: Filling, width: number): readonly number[] {
  const look = looks[paragraph.role];
  const text = textOf([...leadOf(paragraph), ...paragraph.inlines], filling);
  const face = { sizePt: look.sizePt, bold: look.bold === true };
  return lineStarts(text, textRoom(look, width), face, twips(look.firstLineMm ?? 0));
}

function textRoom(look: Look, width: number): number {
  return width - twips(look.leftMm ?? 0) - twips(look.rightMm ?? 0);
}

/** Whether a paragraph and its neighbour are of one look that has no space between them. */
export function isJoined(paragraph: Paragraph, neighbour: Block | undefined): boolean {
  const isSame = neighbour?.type === 'paragraph' && neighbour.role === paragraph.role;
  return isSame && looks[paragraph.role].together === true;
}
