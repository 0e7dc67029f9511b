import { Paragraph as DrawnParagraph, Table, TableBorders, TableCell, TableRow } from 'docx';
import type { Inline, Section, Signature } from '../model/document.ts';
import { drawInlines } from './draw-inlines.ts';
import { SIGNATORY_WIDTH_MM, textWidthTwips, twips } from './page.ts';
import { styleId } from './role-styles.ts';

/**
 * Post and name in a table of one row without lines: the name ends at the right margin, level with the post's last
 * line, however long either is. (A right tab does the same in Word only: LibreOffice loses a name beyond the right
 * indent.) The row keeps the tail of its section beside itself, and the paragraph before keeps the row.
 */
export function drawSignature(signature: Signature, section: Section): Table {
  const width = textWidthTwips(section);
  const nameWidth = twips(SIGNATORY_WIDTH_MM);
  return new Table({
    layout: 'fixed',
    width: { size: width, type: 'dxa' },
    columnWidths: [width - nameWidth, nameWidth],
    margins: { top: 0, bottom: 0, left: 0, right: 0, marginUnitType: 'dxa' },
    // docx draws lines unless it is reported not to, and then says so in words that AbiWord takes for lines: compile.ts drops them.
    borders: TableBorders.NONE,
    rows: [
      new TableRow({
        cantSplit: true,
        children: [
          drawPlace(signature.post, width - nameWidth, 'left'),
          drawPlace(signature.name, nameWidth, 'right'),
        ],
      }),
    ],
  });
}

function drawPlace(inlines: readonly Inline[], width: number, align: 'left' | 'right'): TableCell {
  return new TableCell({
    width: { size: width, type: 'dxa' },
    verticalAlign: 'bottom',
    children: [
      new DrawnParagraph({
        style: styleId('signature'),
        ...(align === 'right' ? { alignment: align } : {}),
        children: drawInlines(inlines),
      }),
    ],
  });
}
