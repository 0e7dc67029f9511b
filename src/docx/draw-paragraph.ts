import { Paragraph as DrawnParagraph, ImageRun } from 'docx';
import type { ColumnShape, Executor, Paragraph, Picture } from '../model/document.ts';
import { cleanText } from '../text/characters.ts';
import { drawInlines } from './draw-inlines.ts';
import { withoutMarks } from './mark.ts';
import { EXECUTOR_WIDTH_MM, twips } from './page.ts';
import { leadOf } from './paragraph-text.ts';
import { roleStyles, styleId } from './role-styles.ts';

/** What a paragraph gets besides the style of its role. */
export interface ParagraphOptions {
  readonly align?: ColumnShape['align'];
  readonly keepNext?: boolean;
  /** No page break within the paragraph. */
  readonly keepLines?: boolean;
}

/** A paragraph in the named style of its role; only what differs from the style is written on it. */
export function drawParagraph(paragraph: Paragraph, options: ParagraphOptions = {}): DrawnParagraph {
  const { align } = options;
  return new DrawnParagraph({
    style: styleId(paragraph.role),
    ...(options.keepNext && !roleStyles[paragraph.role].keepNext ? { keepNext: true } : {}),
    ...(options.keepLines ? { keepLines: true } : {}),
    ...(align === undefined || align === roleStyles[paragraph.role].align ? {} : { alignment: align }),
    children: drawInlines([...leadOf(paragraph), ...paragraph.inlines]),
  });
}

/**
 * A frame at the bottom margin, left, of the page on which the next paragraph is: the last of the letter's own text, which is
 * kept with the signature. Text keeps clear of it.
 */
export function drawExecutor(executor: Executor): DrawnParagraph {
  return new DrawnParagraph({
    style: styleId('executor'),
    frame: {
      type: 'alignment',
      anchor: { horizontal: 'margin', vertical: 'margin' },
      alignment: { x: 'left', y: 'bottom' },
      width: twips(EXECUTOR_WIDTH_MM),
      height: 0,
      rule: 'auto',
      wrap: 'notBeside',
    },
    children: drawInlines(executor.inlines),
  });
}

const PIXELS_PER_MM = 96 / 25.4;

/** A picture in a line of its own, centred. */
export function drawPicture(picture: Picture): DrawnParagraph {
  const alt = withoutMarks(cleanText(picture.alt));
  return new DrawnParagraph({
    style: styleId('letterhead'),
    children: [
      new ImageRun({
        type: 'png',
        data: picture.png,
        transformation: {
          width: picture.widthMm * PIXELS_PER_MM,
          height: picture.heightMm * PIXELS_PER_MM,
        },
        altText: { name: alt, description: alt, title: alt },
      }),
    ],
  });
}
