import type { FilledDocument, Inline, Shape } from '../model/document.ts';

/** What two lines of the heading hold at its size and width (13 pt, 110 mm), measured on Uzbek text. */
const longestHeading = 95;

const headings = new WeakMap<Shape, readonly Inline[]>();

/** The printed heading when it is longer than two lines (docs/domain.md section 2, point 4); otherwise undefined. */
export function longHeading(document: FilledDocument): string | undefined {
  const inlines = headings.get(document.shape) ?? headingOf(document.shape);
  headings.set(document.shape, inlines);
  const text = inlines.map((inline) => textOf(inline, document)).join('');
  return text.length > longestHeading ? text : undefined;
}

function headingOf(shape: Shape): readonly Inline[] {
  const blocks = shape.sections.flatMap((section) => section.blocks);
  const heading = blocks.find((block) => block.type === 'paragraph' && block.role === 'heading');
  if (heading?.type === 'paragraph') return heading.inlines;
  return shape.blank?.form.fields.has('heading') ? shape.blank.fields.heading : [];
}

function textOf(inline: Inline, document: FilledDocument): string {
  if (inline.type === 'text') return inline.text;
  return inline.type === 'slot' ? (document.values[inline.index] ?? '') : ' ';
}
